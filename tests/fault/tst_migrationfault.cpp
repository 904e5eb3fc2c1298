#include "faultrun.h"

#include "store/backup.h"
#include "store/migrations.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

constexpr int done = 0;
constexpr int failed = 3;

std::vector<Migration> stepsWithOneMore()
{
    std::vector<Migration> steps = shippedMigrations();
    steps.push_back({steps.back().version + 1,
        {QStringLiteral("ALTER TABLE person ADD COLUMN nickname TEXT"),
            QStringLiteral("UPDATE person SET nickname = name"),
            QStringLiteral("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT")}});
    return steps;
}

} // namespace

/// Field test 32 and the making of files: a crash or an error at each operation leaves the old or the new, never
/// between.
class TestMigrationFault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultVfs::install();
        QVERIFY_OK(m_fixture.importText(QStringLiteral("people.csv"), "工号,姓名\nP1,王芳\nP2,李强\n"));
        m_fixture.close();
        m_template = m_fixture.file(QStringLiteral("template.waterline"));
        QVERIFY(QFile::rename(m_fixture.path(), m_template));
        m_path = m_fixture.path();
    }

    void aMigration_data() { modes(); }
    void aMigration()
    {
        QFETCH(int, mode);
        const QString oldSchema = *expectedSchemaText(shippedMigrations());
        const QString newSchema = *expectedSchemaText(stepsWithOneMore());
        const int operations = count([this] { return migrateFile(); });
        for (const int at : faultPlaces(operations)) {
            layCopy(m_template, m_path);
            const int code = exitCodeOf([&] {
                FaultVfs::arm(FaultVfs::Mode(mode), at);
                return migrateFile();
            });
            auto connection = Connection::open(m_path);
            QVERIFY_OK(connection);
            const int version = schemaVersion(**connection);
            const bool isNew = version == stepsWithOneMore().back().version;
            QVERIFY2(isNew || version == shippedMigrations().back().version, qPrintable(QString::number(at)));
            QCOMPARE(schemaText(**connection), isNew ? newSchema : oldSchema);
            QCOMPARE(integerOf(**connection, QStringLiteral("SELECT count(*) FROM person")), qint64(2));
            if (isNew)
                QCOMPARE(integerOf(**connection, QStringLiteral("SELECT count(*) FROM person WHERE nickname = name")),
                    qint64(2));
            QVERIFY_OK((*connection)->takeStatus());
            // Nothing is changed before the copy of the old file lies there.
            if (isNew)
                QVERIFY(Workspace::open(copyPath(), workspaceSchema(), m_fixture.clock, Workspace::Access::ReadOnly)
                            .isOk());
            if (code == done)
                QVERIFY(isNew);
            // It can be done again.
            QVERIFY_OK(migrate(**connection, stepsWithOneMore()));
            QCOMPARE(schemaText(**connection), newSchema);
        }
    }

    void aBackup_data() { modes(); }
    void aBackup()
    {
        QFETCH(int, mode);
        const QString target = m_fixture.file(QStringLiteral("backup.waterline"));
        const QString older = m_fixture.file(QStringLiteral("older.waterline"));
        layCopy(m_template, older);
        QFile longer(older);
        QVERIFY(longer.open(QIODevice::Append) && longer.write("told from a new copy by its size") > 0);
        longer.close();
        const qint64 olderSize = QFileInfo(older).size();
        const auto backUpFile = [&] {
            layCopy(older, target);
            auto connection = Connection::open(m_path);
            return connection && backUp(**connection, target, Replace::Yes) ? done : failed;
        };
        const int operations = count(backUpFile);
        for (const int at : faultPlaces(operations)) {
            layCopy(m_template, m_path);
            const int code = exitCodeOf([&] {
                FaultVfs::arm(FaultVfs::Mode(mode), at);
                return backUpFile();
            });
            const bool isOld = QFileInfo(target).size() == olderSize;
            QVERIFY2(isOld || Workspace::open(target, workspaceSchema(), m_fixture.clock).isOk(),
                qPrintable(QString::number(at)));
            QVERIFY(code != done || !isOld);
            if (code == failed)
                QVERIFY(!QFileInfo::exists(target + QStringLiteral(".part")));
        }
    }

    void aNewWorkspace_data() { modes(); }
    void aNewWorkspace()
    {
        QFETCH(int, mode);
        const auto make = [this] {
            return Workspace::create(m_path, workspaceSchema(), m_fixture.clock, 7).isOk() ? done : failed;
        };
        QFile::remove(m_path);
        FaultVfs::arm(FaultVfs::Mode::Off);
        QCOMPARE(make(), done);
        const int operations = FaultVfs::disarm();
        for (const int at : faultPlaces(operations)) {
            QFile::remove(m_path);
            (void)exitCodeOf([&] {
                FaultVfs::arm(FaultVfs::Mode(mode), at);
                return make();
            });
            // There is none, or a sound one; and one can be made.
            if (!QFileInfo::exists(m_path))
                QCOMPARE(make(), done);
            const Result<> opened = m_fixture.open();
            QVERIFY_OK(opened);
            QCOMPARE(m_fixture.count(QStringLiteral("SELECT value FROM meta WHERE key = 'node'")), qint64(7));
            m_fixture.close();
        }
    }

private:
    static void modes()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("an error once") << int(FaultVfs::Mode::ErrorOnce);
        QTest::newRow("an error for good") << int(FaultVfs::Mode::ErrorForGood);
        QTest::newRow("the disk is full") << int(FaultVfs::Mode::Full);
        QTest::newRow("a crash") << int(FaultVfs::Mode::Crash);
        QTest::newRow("a crash halfway") << int(FaultVfs::Mode::CrashHalfway);
    }

    [[nodiscard]] QString copyPath() const
    {
        return QStringLiteral("%1.before-v%2.bak").arg(m_path).arg(stepsWithOneMore().back().version);
    }

    int migrateFile()
    {
        auto connection = Connection::open(m_path);
        return connection && migrate(**connection, stepsWithOneMore()) ? done : failed;
    }

    int count(const std::function<int()> &work)
    {
        layCopy(m_template, m_path);
        FaultVfs::arm(FaultVfs::Mode::Off);
        const int code = work();
        const int operations = FaultVfs::disarm();
        if (code != done || operations < 10)
            qFatal("%d operations, code %d", operations, code);
        return operations;
    }

    TestWorkspace m_fixture;
    QString m_template;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMigrationFault)
#include "tst_migrationfault.moc"
