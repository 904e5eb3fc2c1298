#include "storefixture.h"

#include "store/workspacefile.h"

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace waterline;

namespace {

QStringList namesIn(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/// Another process that does `work` and then waits to be killed. Must be made while this process has no file open.
class Child {
public:
    explicit Child(const std::function<bool()> &work)
    {
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("no pipe");
        m_pid = fork();
        if (m_pid == 0) {
            const char answer = work() ? '+' : '-';
            (void)!write(ends[1], &answer, 1);
            for (;;)
                pause();
        }
        char answer = '-';
        m_isReady = read(ends[0], &answer, 1) == 1 && answer == '+';
        close(ends[0]);
        close(ends[1]);
    }
    ~Child() { kill(); }

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
    bool m_isReady = false;
};

/// What a file is refused for; `make` turns a sound, closed workspace at the path into it.
struct Foreign {
    Problem problem;
    std::function<void(const QString &path)> make;
};

void replaceBy(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

Q_DECLARE_METATYPE(Foreign)

class TestWorkspaceFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createdClosedAndOpened()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        const QString rows = fixture.dump();
        QCOMPARE(schemaVersion(fixture.connection()), shippedMigrations().back().version);
        fixture.close();
        // One plain file: no log, no lock, nothing half-made.
        QCOMPARE(namesIn(fixture.path()), QStringList{QStringLiteral("test.waterline")});
        QVERIFY_OK(fixture.open());
        QCOMPARE(fixture.dump(), rows);
        QCOMPARE(fixture.count(QStringLiteral("SELECT value FROM meta WHERE key = 'node'")), qint64(7));
    }

    void openingLeavesTheFileAsItIs()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        fixture.close();
        const QString before = sha256Of(fixture.path());
        QVERIFY_OK(fixture.open());
        fixture.close();
        QCOMPARE(sha256Of(fixture.path()), before);
    }

    void createRefusesWhatExists()
    {
        StoreFixture fixture;
        const QString path = fixture.write(QStringLiteral("mine.waterline"), "mine");
        const auto created = Workspace::create(path, workspaceSchema(), fixture.clock, 1);
        QVERIFY(!created);
        QCOMPARE(created.error().problem, Problem::NotWritable);
        QCOMPARE(QFileInfo(path).size(), qint64(4));
    }

    void createNeedsAFolder()
    {
        StoreFixture fixture;
        const auto created =
            Workspace::create(fixture.file(QStringLiteral("none/new.waterline")), workspaceSchema(), fixture.clock, 1);
        QVERIFY(!created);
        QCOMPARE(created.error().problem, Problem::NotWritable);
    }

    /// The log of a deleted file of that name would be played into the new one.
    void createTakesNoOldLog()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        const QString path = fixture.file(QStringLiteral("new.waterline"));
        QVERIFY(QFile::copy(fixture.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
        auto created = Workspace::create(path, workspaceSchema(), fixture.clock, 1);
        QVERIFY_OK(created);
        QCOMPARE(integerOf((*created)->connection(), QStringLiteral("SELECT count(*) FROM person")), qint64(0));
    }

    void aMissingFileIsNotMade()
    {
        StoreFixture fixture;
        const auto opened =
            Workspace::open(fixture.file(QStringLiteral("none.waterline")), workspaceSchema(), fixture.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, Problem::NotFound);
        QVERIFY(!QFileInfo::exists(fixture.file(QStringLiteral("none.waterline"))));
    }

    void openElsewhereIsInUse_data()
    {
        QTest::addColumn<bool>("byLink");
        QTest::newRow("by its name") << false;
        QTest::newRow("field test 12: by a symbolic link") << true;
    }
    void openElsewhereIsInUse()
    {
        QFETCH(bool, byLink);
        StoreFixture fixture;
        QString path = fixture.path();
        if (byLink) {
            path = fixture.file(QStringLiteral("link.waterline"));
            QVERIFY(QFile::link(fixture.path(), path));
        }
        const auto second = Workspace::open(path, workspaceSchema(), fixture.clock);
        QVERIFY(!second);
        QCOMPARE(second.error().problem, Problem::InUse);
        QVERIFY2(second.error().message.contains(QString::number(getpid())), qPrintable(second.error().message));
        // The first goes on.
        fixture.addPerson(QStringLiteral("p"));
    }

    /// Field test 11.
    void aLockOfAKilledProcessIsTakenOver()
    {
        StoreFixture fixture;
        fixture.close();
        Child child([&] {
            auto opened = fixture.open();
            if (opened)
                fixture.addPerson(QStringLiteral("p"));
            return opened.isOk();
        });
        QVERIFY(child.isReady());
        const Result<> refused = fixture.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::InUse);
        QVERIFY2(refused.error().message.contains(QString::number(child.pid())), qPrintable(refused.error().message));
        child.kill();
        QVERIFY_OK(fixture.open());
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM person")), qint64(1));
        VERIFY_CHAIN(fixture);
    }

    /// What stays behind when a process dies between making the lock and writing into it.
    void anEmptyLockOfADeadProcessIsNoLock()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        fixture.close();
        QFile left(fixture.path() + QStringLiteral(".lock"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY_OK(fixture.open());
        QVERIFY(left.size() > 0);
        const auto second = Workspace::open(fixture.path(), workspaceSchema(), fixture.clock);
        QVERIFY(!second);
        QCOMPARE(second.error().problem, Problem::InUse);
    }

    void readOnlyNeitherLocksNorWrites()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        fixture.close();
        const QString before = sha256Of(fixture.path());
        QVERIFY_OK(fixture.open(Workspace::Access::ReadOnly));
        QVERIFY(!QFileInfo::exists(fixture.path() + QStringLiteral(".lock")));
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM person")), qint64(1));
        Query(fixture.connection(), QStringLiteral("DELETE FROM person")).exec();
        const Result<> status = fixture.connection().takeStatus();
        QVERIFY(!status);
        QCOMPARE(status.error().problem, Problem::NotWritable);
        QVERIFY(!Batch::begin(fixture.connection(), workspaceSchema(), fixture.clock, {QStringLiteral("edit"), {}}));
        fixture.close();
        QCOMPARE(sha256Of(fixture.path()), before);
        QCOMPARE(namesIn(fixture.path()), QStringList{QStringLiteral("test.waterline")});
    }

    void readOnlyWhileOpenElsewhere()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        auto reader = Workspace::open(fixture.path(), workspaceSchema(), fixture.clock, Workspace::Access::ReadOnly);
        QVERIFY_OK(reader);
        fixture.addPerson(QStringLiteral("q"));
        QCOMPARE(integerOf((*reader)->connection(), QStringLiteral("SELECT count(*) FROM person")), qint64(2));
    }

    /// Finding 9: a file closed by other means than SQLite loses its locks, and then the other process, being the last
    /// as it thinks, takes our log away when it closes.
    void readOnlyInThisProcessKeepsTheLocks()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        {
            auto reader =
                Workspace::open(fixture.path(), workspaceSchema(), fixture.clock, Workspace::Access::ReadOnly);
            QVERIFY_OK(reader);
        }
        QProcess other;
        other.start(QStringLiteral("sqlite3"), {fixture.path(), QStringLiteral("SELECT count(*) FROM person")});
        if (!other.waitForStarted())
            QSKIP("sqlite3 is not installed");
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("1"));
        QVERIFY(QFileInfo::exists(fixture.path() + QStringLiteral("-wal")));
        fixture.addPerson(QStringLiteral("q"));
        fixture.close();
        QVERIFY_OK(fixture.open());
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM person")), qint64(2));
    }

    void otherConnectionsSeeWhatIsCommitted()
    {
        StoreFixture fixture;
        auto other = fixture.workspace->connect(Workspace::Access::ReadOnly);
        QVERIFY_OK(other);
        fixture.addPerson(QStringLiteral("p"));
        QCOMPARE(integerOf(**other, QStringLiteral("SELECT count(*) FROM person")), qint64(1));
        QSignalSpy committed(fixture.workspace.get(), &Workspace::committed);
        fixture.workspace->announceCommit();
        QCOMPARE(committed.count(), 1);
    }

    void isRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<Foreign>("foreign");
        const auto add = [](const char *name, Problem problem, std::function<void(const QString &)> make) {
            QTest::newRow(name) << Foreign{problem, std::move(make)};
        };
        const auto sql = [](const char *text) {
            return [text](const QString &path) { runRawSql(path, QString::fromUtf8(text)); };
        };
        add("field test 14: a newer version", Problem::NewerVersion, [](const QString &path) {
            runRawSql(path, QStringLiteral("PRAGMA user_version = %1").arg(shippedMigrations().back().version + 1));
        });
        add("field test 15: the database of another program", Problem::NotAWorkspace, [](const QString &path) {
            QFile::remove(path);
            runRawSql(
                path, QStringLiteral("CREATE TABLE moz_places (id INTEGER PRIMARY KEY); PRAGMA user_version = 1"));
        });
        add("field test 15: another application's mark", Problem::NotAWorkspace, sql("PRAGMA application_id = 1"));
        add("field test 15: a text file", Problem::NotAWorkspace,
            [](const QString &path) { replaceBy(path, "工号,姓名\nP1,王芳\n"); });
        add("field test 15: zero bytes", Problem::NotAWorkspace, [](const QString &path) { replaceBy(path, {}); });
        add("field test 15: a header and no more", Problem::NotAWorkspace,
            [](const QString &path) { replaceBy(path, QByteArray("SQLite format 3", 16)); });
        add("field test 17: a trigger that deletes", Problem::ForeignSchema,
            sql("CREATE TRIGGER evil AFTER INSERT ON follow_up BEGIN DELETE FROM person; END"));
        add("field test 17: a trigger under a name of SQLite's own", Problem::ForeignSchema,
            sql("CREATE TRIGGER evil AFTER INSERT ON follow_up BEGIN DELETE FROM person; END; PRAGMA writable_schema = "
                "ON; "
                "UPDATE sqlite_schema SET name = 'sqlite_stat1', sql = replace(sql, 'evil', 'sqlite_stat1') WHERE name "
                "= 'evil'"));
        add("field test 17: a view", Problem::ForeignSchema, sql("CREATE VIEW everything AS SELECT * FROM person"));
        add("field test 17: a view in place of a table", Problem::ForeignSchema,
            sql("DROP TABLE actual_year; CREATE VIEW actual_year AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT "
                "i + 1 FROM n) "
                "SELECT 'visit' AS source, i AS year, i AS person, '' AS bucket, '[]' AS weeks FROM n"));
        add("field test 17: a further table", Problem::ForeignSchema,
            sql("CREATE TABLE extra (id INTEGER PRIMARY KEY)"));
        add("a table of that name with other columns", Problem::ForeignSchema,
            sql("ALTER TABLE person ADD COLUMN salary INTEGER"));
        add("a missing index", Problem::ForeignSchema, sql("DROP INDEX follow_up_person_week"));
        add("a file without tables under our mark", Problem::ForeignSchema, [](const QString &path) {
            QFile::remove(path);
            runRawSql(path,
                QStringLiteral("CREATE TABLE t (id); DROP TABLE t; PRAGMA user_version = 1; PRAGMA application_id = %1")
                    .arg(workspaceApplicationId));
        });
        add("field test 16: cut off in the middle", Problem::Corrupt, [](const QString &path) {
            QFile::resize(path, QFileInfo(path).size() / 2 / workspacePageSize * workspacePageSize);
        });
        add("field test 16: cut off inside a page", Problem::Corrupt,
            [](const QString &path) { QFile::resize(path, QFileInfo(path).size() - 1000); });
        add("field test 16: a page overwritten", Problem::Corrupt, [](const QString &path) {
            patchFile(path, QFileInfo(path).size() / workspacePageSize / 2 * workspacePageSize,
                QByteArray(workspacePageSize, '\x5A'));
        });
    }
    void isRefusedAndLeftAsItIs()
    {
        QFETCH(Foreign, foreign);
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        std::vector<FollowUp> rows;
        // So many that the last pages of the file hold rows.
        for (int i = 0; i < 1000; ++i)
            rows.push_back(StoreFixture::followUp(QString::number(i), person, QDate(2026, 1, 12)));
        fixture.append(rows);
        fixture.close();
        foreign.make(fixture.path());
        const QString before = sha256Of(fixture.path());
        for (const auto access : {Workspace::Access::ReadWrite, Workspace::Access::ReadOnly}) {
            const Result<> opened = fixture.open(access);
            QVERIFY(!opened);
            QVERIFY2(opened.error().problem == foreign.problem, qPrintable(opened.error().message));
            QCOMPARE(opened.error().place.file, fixture.path());
            QCOMPARE(sha256Of(fixture.path()), before);
            QCOMPARE(namesIn(fixture.path()), QStringList{QStringLiteral("test.waterline")});
        }
    }

    void namesWhatTheFileNeeds()
    {
        StoreFixture fixture;
        fixture.close();
        const int newest = shippedMigrations().back().version;
        runRawSql(fixture.path(), QStringLiteral("PRAGMA user_version = %1").arg(newest + 1));
        const QString message = fixture.open().error().message;
        QVERIFY2(message.contains(QStringLiteral("file version %1").arg(newest + 1)), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("up to %1").arg(newest)), qPrintable(message));
    }

    void whatIsNoFileIsRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isFifo");
        QTest::newRow("field test 15: a folder") << QString() << false;
        QTest::newRow("field test 15: a pipe that nobody writes to") << QString() << true;
        QTest::newRow("field test 15: a device without an end") << QStringLiteral("/dev/zero") << false;
    }
    void whatIsNoFileIsRefusedAtOnce()
    {
        QFETCH(QString, path);
        QFETCH(bool, isFifo);
        StoreFixture fixture;
        if (path.isEmpty()) {
            path = fixture.file(QStringLiteral("other.waterline"));
            QVERIFY(isFifo ? mkfifo(QFile::encodeName(path).constData(), 0600) == 0 : QDir().mkdir(path));
        }
        // A pipe that nobody writes to would keep it for ever.
        for (const auto access : {Workspace::Access::ReadWrite, Workspace::Access::ReadOnly}) {
            const auto opened = Workspace::open(path, workspaceSchema(), fixture.clock, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().problem, Problem::NotAWorkspace);
        }
        for (const char *suffix : {"-wal", "-shm", ".lock"})
            QVERIFY(!QFileInfo::exists(path + QLatin1String(suffix)));
    }

    void anOldFileIsNotOpenedReadOnly()
    {
        StoreFixture fixture;
        fixture.close();
        QFile::remove(fixture.path());
        runRawSql(fixture.path(), QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId));
        const QString before = sha256Of(fixture.path());
        const Result<> readOnly = fixture.open(Workspace::Access::ReadOnly);
        QVERIFY(!readOnly);
        QCOMPARE(readOnly.error().problem, Problem::NotReadable);
        QCOMPARE(sha256Of(fixture.path()), before);
        QVERIFY_OK(fixture.open());
        QCOMPARE(schemaVersion(fixture.connection()), shippedMigrations().back().version);
    }

    void eachConnectionIsGuarded()
    {
        StoreFixture fixture;
        auto other = fixture.workspace->connect(Workspace::Access::ReadWrite);
        QVERIFY_OK(other);
        Connection &connection = **other;
        QCOMPARE(integerOf(connection, QStringLiteral("PRAGMA foreign_keys")), qint64(1));
        QCOMPARE(integerOf(connection, QStringLiteral("PRAGMA trusted_schema")), qint64(0));
        QCOMPARE(integerOf(connection, QStringLiteral("PRAGMA synchronous")), qint64(2));
        QCOMPARE(integerOf(connection, QStringLiteral("PRAGMA mmap_size")), qint64(0));
        Query journal(connection, QStringLiteral("PRAGMA journal_mode"));
        journal.exec();
        QCOMPARE(journal.text(), QStringLiteral("wal"));
        // A name that is no column is an error and no text.
        QVERIFY(!Query(connection, QStringLiteral("SELECT \"nobody\" FROM person")).exec());
        QVERIFY(!connection.takeStatus());
        QVERIFY(!Query(connection, QStringLiteral("UPDATE sqlite_schema SET sql = ''")).exec());
        QVERIFY(!connection.takeStatus());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace.moc"
