#include "start/sampleworkspace.h"

#include "catalogue.h"
#include "import/importer.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <array>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SampleWorkspace)
};

/// In the order in which they fit onto each other, each with its share of the time, roughly.
struct SampleFile {
    const char *name;
    double share;
};
constexpr std::array<SampleFile, 5> sampleFiles{{{"people.csv", 0.02}, {"customers.csv", 0.1},
    {"opportunities.csv", 0.1}, {"plans.csv", 0.13}, {"followups.csv", 0.65}}};

Error stopped()
{
    return {Problem::NeedsAnswer, Text::tr("The sample was not finished."), {}};
}

Result<> importFile(
    const QString &path, Workspace &workspace, const SampleProgress &progress, const std::atomic_bool *stop)
{
    const Result<ImportPlan> plan = planImport(path, importTables());
    if (!plan)
        return plan.error();
    if (!plan->isReady())
        return Error{Problem::NeedsAnswer, Text::tr("The sample file %1 does not explain itself.").arg(plan->fileName),
            {plan->fileName, 0, {}}};
    ImportContext context{workspace.connection(), workspace.schema(), workspace.clock(), {{}, stop}};
    if (progress)
        context.watch.progress = [&progress](const ImportProgress &at) {
            progress(at.rowsAll > 0 ? double(at.rowsDone) / double(at.rowsAll) : 0);
        };
    const Result<ImportReport> report =
        runImport(*plan, {.createsUnknown = false, .actor = QStringLiteral("sample")}, context);
    if (!report)
        return report.error();
    return report->state == ImportReport::State::Cancelled ? Result<>(stopped()) : Result<>();
}

Result<> importSamples(Workspace &workspace, const SampleProgress &progress, const std::atomic_bool *stop)
{
    const QTemporaryDir folder;
    double before = 0;
    for (const SampleFile &sample : sampleFiles) {
        const QString name = QString::fromLatin1(sample.name);
        const QString copy = folder.filePath(name);
        if (!QFile::copy(QStringLiteral(":/samples/") + name, copy)) {
            return Error{Problem::NotReadable,
                Text::tr("The sample file %1 cannot be unpacked into %2.").arg(name, folder.path()), {name, 0, {}}};
        }
        SampleProgress whole;
        if (progress)
            whole = [&](double share) { progress(before + share * sample.share); };
        if (Result<> imported = importFile(copy, workspace, whole, stop); !imported)
            return imported;
        before += sample.share;
    }
    return {};
}

} // namespace

Result<> makeSampleWorkspace(
    const QString &path, const Clock &clock, const SampleProgress &progress, const std::atomic_bool *stop)
{
    if (QFile::exists(path)) {
        return Error{Problem::NotWritable, Text::tr("%1 exists already.").arg(path), {path, 0, {}}};
    }
    // Under another name until it is complete, so that nobody ever opens half a sample.
    const QString part = path + QStringLiteral(".building");
    QFile::remove(part);
    Result<> made;
    {
        auto workspace = Workspace::create(part, workspaceSchema(), clock, 0);
        if (!workspace)
            return workspace.error();
        made = importSamples(**workspace, progress, stop);
    }
    if (made && !QFile::rename(part, path)) {
        made = Error{Problem::NotWritable, Text::tr("%1 cannot be written.").arg(path), {path, 0, {}}};
    }
    if (!made)
        QFile::remove(part);
    return made;
}

SampleWorkspace::SampleWorkspace(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SampleWorkspace::~SampleWorkspace()
{
    if (!m_thread)
        return;
    m_stop = true;
    m_thread->wait();
}

void SampleWorkspace::start(const QString &path)
{
    if (m_thread)
        return;
    m_stop = false;
    const auto result = std::make_shared<Result<>>();
    m_thread.reset(QThread::create([this, path, result] {
        int last = -1;
        const SampleProgress progress = [&](double share) {
            if (const int percent = int(share * 100); percent != last)
                Q_EMIT progressed(last = percent); // queued to whoever lives in the window's thread
        };
        *result = makeSampleWorkspace(path, m_clock, progress, &m_stop);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, path, result] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        if (*result)
            Q_EMIT finished(path);
        else
            Q_EMIT failed(result->error());
    });
    m_thread->start();
}

} // namespace waterline
