#include "cli/cliprocess.h"
#include "importrun.h"

#include "import/mapping/presetfile.h"
#include "import/rejectfile.h"
#include "store/backup.h"

#include <QDir>
#include <QDirIterator>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace waterline;

namespace {

constexpr qint64 sizeOfDisk = 6 * 1024 * 1024;
constexpr qint64 rowsOfFile = 5000;

bool writeText(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Gives this process mounts of its own, which end with it: as root, else as the root of a user namespace where the
/// system allows that. To be called while there is one thread only.
bool enterOwnMounts()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writeText("/proc/self/setgroups", "deny")
            || !writeText("/proc/self/uid_map", "0 " + user + " 1")
            || !writeText("/proc/self/gid_map", "0 " + group + " 1"))
            return false;
    }
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// How an attempt to write ended.
struct Outcome {
    bool isDone = false;
    QString problem;
    QString message;
};

Outcome outcomeOf(const Result<> &result)
{
    if (result)
        return {true, {}, {}};
    return {false, result.error().problem == Problem::DiskFull ? QStringLiteral("disk_full") : QStringLiteral("other"),
        result.error().message};
}

Outcome outcomeOf(const CliAnswer &answer)
{
    if (answer.exitCode == 0)
        return {true, {}, {}};
    const QJsonObject error = answer.object().value(QStringLiteral("error")).toObject();
    return {false, error.value(QStringLiteral("problem")).toString(),
        error.value(QStringLiteral("message")).toString(QString::fromUtf8(answer.output + answer.errors))};
}

QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        files[file.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable";
    }
    return files;
}

bool hasOwnMounts = false;

} // namespace

/// Field test 3: the disk is full. One message that names the disk, nothing half-written, the old file as it was, and
/// once there is room the same again works.
class TestDiskFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasOwnMounts)
            QSKIP("a small disk cannot be mounted here");
        QVERIFY_OK(m_fixture.importText(QStringLiteral("people.csv"), "工号,姓名\nP1,王芳\n"));
        m_csv = m_fixture.write(QStringLiteral("visits.csv"), visitsCsv(rowsOfFile, 50));
        m_fixture.close();
        m_small = m_fixture.file(QStringLiteral("small.waterline"));
        QVERIFY(QFile::copy(m_fixture.path(), m_small));
        QVERIFY_OK(m_fixture.open());
        QVERIFY_OK(m_fixture.importFile(m_csv, {}, true));
        m_disk = m_fixture.file(QStringLiteral("disk"));
        QVERIFY(QDir().mkdir(m_disk));
    }

    void init()
    {
        const QByteArray options = "size=" + QByteArray::number(sizeOfDisk);
        QVERIFY(mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", 0, options.constData()) == 0);
    }

    void cleanup()
    {
        if (!m_disk.isEmpty())
            umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH);
    }

    void aFileThatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("command");
        QTest::newRow("the PDF") << "out.pdf" << QStringList{"snapshot"};
        QTest::newRow("a list as CSV") << "out.csv" << QStringList{"export", "--table", "followups"};
        QTest::newRow("a list as CSV, a small one") << "out.csv" << QStringList{"export", "--table", "people"};
        QTest::newRow("all as CSV") << "out" << QStringList{"export"};
        QTest::newRow("all as a workbook") << "out.xlsx" << QStringList{"export"};
        QTest::newRow("a small workbook") << "out.xlsx" << QStringList{"export", "--table", "people"};
        QTest::newRow("a backup") << "out.waterline" << QStringList{"backup", "--replace"};
        QTest::newRow("the rejected rows") << "out.csv" << QStringList{"rejects", "5000"};
        QTest::newRow("one rejected row") << "out.csv" << QStringList{"rejects", "1"};
        QTest::newRow("a mapping") << "out.waterline-mapping" << QStringList{"preset"};
    }
    void aFileThatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, command);
        const QString target = m_disk + u'/' + name;
        for (const bool hasOld : {false, true}) {
            for (const qint64 room : {0, 8 * 1024, 100 * 1024}) {
                QDir(target).removeRecursively();
                QFile::remove(target);
                if (hasOld)
                    QVERIFY(write(command, target).isDone);
                QVERIFY(leaveRoom(room));
                const QMap<QString, QByteArray> before = contentOf(m_disk);
                const Outcome outcome = write(command, target);
                QVERIFY(!outcome.isDone || room > 0);
                if (!outcome.isDone) {
                    QVERIFY2(
                        isAboutTheDisk(outcome), qPrintable(outcome.problem + QStringLiteral(": ") + outcome.message));
                    QVERIFY2(contentOf(m_disk) == before, qPrintable(QStringList(contentOf(m_disk).keys()).join(u' ')));
                }
                QVERIFY(QFile::remove(ballast()));
                const Outcome again = write(command, target);
                QVERIFY2(again.isDone, qPrintable(again.message));
                QVERIFY(QFileInfo::exists(target));
            }
        }
    }

    /// The window stays open: the import fails, what is there can be read, and after some tidying it works.
    void anImportInAnOpenWorkspace()
    {
        int failures = 0;
        for (const qint64 room : {0, 64 * 1024, 512 * 1024, 1024 * 1024}) {
            const QString path = m_disk + QStringLiteral("/w.waterline");
            QFile::remove(path);
            QVERIFY(QFile::copy(m_small, path));
            auto workspace = Workspace::open(path, workspaceSchema(), m_fixture.clock);
            QVERIFY_OK(workspace);
            Connection &connection = (*workspace)->connection();
            const Result<ImportPlan> plan = planImport(m_csv, importTables());
            QVERIFY_OK(plan);
            const auto import = [&] {
                return runImport(*plan, {.createsUnknown = true, .actor = QStringLiteral("test")},
                    {connection, workspaceSchema(), m_fixture.clock});
            };
            QVERIFY(leaveRoom(room));
            const Result<ImportReport> report = import();
            if (!report) {
                ++failures;
                QVERIFY2(isAboutTheDisk(outcomeOf(report.error())), qPrintable(report.error().message));
                QCOMPARE(integerOf(connection, QStringLiteral("SELECT count(*) FROM follow_up")), 0);
                QCOMPARE(integerOf(connection, QStringLiteral("SELECT count(*) FROM batch")), 1);
                QVERIFY(isSound(connection));
                QVERIFY(QFile::remove(ballast()));
                const Result<ImportReport> again = import();
                QVERIFY_OK(again);
                QCOMPARE(again->state, ImportReport::State::Applied);
            }
            QFile::remove(ballast());
            QCOMPARE(integerOf(connection, QStringLiteral("SELECT count(*) FROM follow_up")), rowsOfFile);
            QCOMPARE(integerOf(connection, QStringLiteral("SELECT count(*) FROM batch")), 2);
            QVERIFY(isSound(connection));
        }
        QVERIFY2(failures >= 2, qPrintable(QString::number(failures)));
    }

    /// The same from the command line, where the workspace must be opened on the full disk first.
    void anImportFromTheCommandLine()
    {
        const QString path = m_disk + QStringLiteral("/w.waterline");
        const QStringList command{
            QStringLiteral("import"), path, m_csv, QStringLiteral("--create-unknown"), QStringLiteral("--json")};
        for (const qint64 room : {0, 8 * 1024, 256 * 1024}) {
            QFile::remove(path);
            QVERIFY(QFile::copy(m_small, path));
            QVERIFY(leaveRoom(room));
            const Outcome outcome = outcomeOf(runCli(command));
            QVERIFY(!outcome.isDone);
            QVERIFY2(isAboutTheDisk(outcome), qPrintable(outcome.problem + QStringLiteral(": ") + outcome.message));
            QVERIFY(QFile::remove(ballast()));
            const CliAnswer again = runCli(command);
            QVERIFY2(again.exitCode == 0, again.output + again.errors);
            QCOMPARE(again.object().value(QStringLiteral("new")).toInteger(-1), rowsOfFile);
        }
    }

    /// A workspace that is made by the import and finds no room is not left behind as a file that looks like one.
    void aNewWorkspace()
    {
        const QString path = m_disk + QStringLiteral("/new.waterline");
        for (const qint64 room : {0, 16 * 1024, 128 * 1024}) {
            QVERIFY(leaveRoom(room));
            const auto made = Workspace::create(path, workspaceSchema(), m_fixture.clock, 7);
            if (!made) {
                QVERIFY2(isAboutTheDisk(outcomeOf(made.error())), qPrintable(made.error().message));
                QCOMPARE(
                    QDir(m_disk).entryList(QDir::Files | QDir::Hidden), QStringList(QFileInfo(ballast()).fileName()));
            }
            QVERIFY(!made.isOk() || room > 0);
            QVERIFY(QFile::remove(ballast()));
            if (!made)
                QVERIFY_OK(Workspace::create(path, workspaceSchema(), m_fixture.clock, 7));
            for (const char *suffix : {"", "-wal", "-shm", ".lock"})
                QFile::remove(path + QLatin1String(suffix));
        }
    }

private:
    [[nodiscard]] QString ballast() const { return m_disk + QStringLiteral("/ballast"); }

    /// Fills the disk but for so many bytes.
    [[nodiscard]] bool leaveRoom(qint64 room) const
    {
        QFile file(ballast());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray page(4096, 'x');
        qint64 size = 0;
        for (qint64 written = 1; written > 0; size += std::max<qint64>(written, 0))
            written = file.write(page);
        return size > room && file.resize(size - room);
    }

    /// Writes `target` as the program does. What no command writes by itself is written by the function behind it.
    Outcome write(const QStringList &command, const QString &target)
    {
        if (command.first() == QStringLiteral("preset"))
            return outcomeOf(savePreset(target, {.name = QStringLiteral("月报"), .entity = QStringLiteral("people")}));
        if (command.first() == QStringLiteral("rejects")) {
            const RejectedRow row{7, QStringLiteral("日期"), QStringLiteral("这不是日期。"),
                QStringLiteral("改成 2026-01-05。"), {QStringLiteral("F1"), QStringLiteral("昨天")}};
            return outcomeOf(writeRejectFile(target, {QStringLiteral("编号"), QStringLiteral("日期")},
                std::vector(command[1].toUInt(), row), BatchId{5}));
        }
        return outcomeOf(runCli(QStringList{command.first(), m_fixture.path(), target} + command.mid(1)
            + QStringList{QStringLiteral("--json")}));
    }

    [[nodiscard]] bool isAboutTheDisk(const Outcome &outcome) const
    {
        return outcome.problem == QStringLiteral("disk_full")
            && outcome.message.contains(QStringLiteral("the disk ") + m_disk + u' ', Qt::CaseInsensitive)
            && outcome.message.contains(QStringLiteral("full"));
    }

    TestWorkspace m_fixture;
    QString m_csv;
    QString m_small;
    QString m_disk;
};

int main(int argc, char **argv)
{
    hasOwnMounts = enterOwnMounts();
    QCoreApplication application(argc, argv);
    TestDiskFull test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diskfull.moc"
