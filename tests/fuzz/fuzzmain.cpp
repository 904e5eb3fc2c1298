// Runs a fuzz target without a fuzzer: every file of a corpus as it is, then a number of mutations of them that is the
// same in every run. FOLDER [MUTATIONS [SEED]]; a file instead of a folder is run alone, to look at a finding.
// FOLDER --seconds N goes on with one seed after another for so long.

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr int DefaultMutations = 3000;
constexpr quint32 DefaultSeed = 20260105;
/// Of one seed, where the time decides how many there are.
constexpr int SeedMutations = 200;

const QByteArray *current = nullptr;

/// Leaves the input that broke the target, to be run alone and to join the corpus.
void keepInput(int signal)
{
    std::signal(signal, SIG_DFL);
    if (std::FILE *file = current ? std::fopen("fuzz-finding.bin", "wb") : nullptr) {
        std::fwrite(current->constData(), 1, size_t(current->size()), file);
        std::fclose(file);
        std::fputs("the input stands in fuzz-finding.bin\n", stderr);
    }
    std::raise(signal);
}

void run(const QByteArray &input)
{
    current = &input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

qsizetype below(QRandomGenerator &random, qsizetype end)
{
    return end <= 0 ? 0 : qsizetype(random.bounded(quint32(end)));
}

/// Changes, takes away, doubles or moves in a piece of `input` or of `other`.
QByteArray mutated(QByteArray input, const QByteArray &other, QRandomGenerator &random)
{
    for (int changes = 1 + int(below(random, 4)); changes > 0; --changes) {
        const qsizetype at = below(random, input.size());
        const qsizetype length = 1 + below(random, 32);
        switch (random.bounded(7)) {
        case 0:
            if (!input.isEmpty())
                input[at] = char(input[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            if (!input.isEmpty())
                input[at] = char(random.bounded(256));
            break;
        case 2:
            input.remove(at, length);
            break;
        case 3:
            input.insert(at, QByteArray(input.mid(below(random, input.size()), length)));
            break;
        case 4:
            input.insert(at, QByteArray(other.mid(below(random, other.size()), 4 * length)));
            break;
        case 5: // the head of one with the tail of the other
            input = input.left(at) + other.mid(below(random, other.size()));
            break;
        default:
            input.truncate(at);
            break;
        }
    }
    return input;
}

std::vector<QByteArray> corpus(const QString &path)
{
    std::vector<QByteArray> files;
    const QFileInfo info(path);
    QStringList names;
    if (info.isDir()) {
        for (const QString &name : QDir(path).entryList(QDir::Files, QDir::Name))
            names << QDir(path).filePath(name);
    } else {
        names << path;
    }
    for (const QString &name : names) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            files.push_back(file.readAll());
    }
    return files;
}

/// Each out of two files of the corpus.
void runMutations(const std::vector<QByteArray> &files, int mutations, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < mutations; ++i) {
        const QByteArray &file = files[size_t(below(random, qsizetype(files.size())))];
        const QByteArray &other = files[size_t(below(random, qsizetype(files.size())))];
        run(mutated(file, other, random));
    }
}

/// One seed after another until the time is over. The seed that is told last is the one that found something: with it
/// and SeedMutations the same is run again.
void runFor(const std::vector<QByteArray> &files, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    qint64 mutations = 0;
    for (quint32 seed = DefaultSeed; timer.elapsed() < qint64(seconds) * 1000; ++seed, mutations += SeedMutations) {
        std::printf("\r%d files, %lld mutations, seed %u", int(files.size()), static_cast<long long>(mutations), seed);
        std::fflush(stdout);
        runMutations(files, SeedMutations, seed);
    }
    std::printf("\r%d files, %lld mutations, nothing found\n", int(files.size()), static_cast<long long>(mutations));
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGABRT, keepInput);
    const std::vector<QByteArray> files = argc > 1 ? corpus(QFile::decodeName(argv[1])) : std::vector<QByteArray>();
    if (files.empty()) {
        std::fprintf(stderr, "no corpus\n");
        return 2;
    }
    for (const QByteArray &file : files)
        run(file);
    if (argc > 3 && std::strcmp(argv[2], "--seconds") == 0) {
        runFor(files, std::atoi(argv[3]));
        return 0;
    }
    const bool isAlone = !QFileInfo(QFile::decodeName(argv[1])).isDir();
    const int mutations = argc > 2 ? std::atoi(argv[2]) : isAlone ? 0 : DefaultMutations;
    runMutations(files, mutations, argc > 3 ? quint32(std::strtoul(argv[3], nullptr, 10)) : DefaultSeed);
    std::printf("%d files, %d mutations\n", int(files.size()), mutations);
    return 0;
}
