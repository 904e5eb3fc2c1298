#include "faultrun.h"

#include "store/chain.h"
#include "store/verify.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

/// Few, so that every operation can be tried in every mode; enough for tables and indexes of several pages.
constexpr qint64 rowsOfFile = 90;
constexpr qint64 customersOfFile = 12;
/// What a child process says when it came to its end.
constexpr int childImported = 0;
constexpr int childFailed = 3;

QByteArray followUps()
{
    QByteArray csv("跟进编号,跟进时间,跟进人,客户,动作,内容\n");
    for (int i = 0; i < rowsOfFile; ++i) {
        csv += "F" + QByteArray::number(i) + ",2026-01-" + QByteArray::number(5 + i % 14) + " 09:30,"
            + (i % 3 == 0 ? "新人" : "P1") + ",客户" + QByteArray::number(i % customersOfFile)
            + ",拜访,谈了预算和下一步的安排\n";
    }
    return csv;
}

/// What a workspace holds, in so far as the import concerns it.
struct Contents {
    qint64 followUps = 0;
    qint64 batches = 0;
    qint64 people = 0;
    qint64 customers = 0;
    qint64 actions = 0;

    bool operator==(const Contents &) const = default;
};

constexpr Contents before{0, 1, 1, 0, 0};
constexpr Contents after{rowsOfFile, 2, 2, customersOfFile, rowsOfFile};

} // namespace

/// Field tests 1, 2, 3 and 4: the disk fails, or the process dies, at each operation of an import in turn.
class TestImportFault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultVfs::install();
        QVERIFY_OK(m_fixture.importText(QStringLiteral("people.csv"), "工号,姓名\nP1,王芳\n"));
        m_fixture.close();
        m_template = m_fixture.file(QStringLiteral("template.waterline"));
        QVERIFY(QFile::rename(m_fixture.path(), m_template));
        m_csv = m_fixture.write(QStringLiteral("visits.csv"), followUps());

        layCopy(m_template, m_fixture.path());
        QVERIFY_OK(m_fixture.open());
        FaultVfs::arm(FaultVfs::Mode::Off);
        const Result<ImportReport> report = import();
        m_operationsOfImport = FaultVfs::disarm();
        QVERIFY_OK(report);
        QCOMPARE(contents(), after);
        m_fixture.close();

        layCopy(m_template, m_fixture.path());
        FaultVfs::arm(FaultVfs::Mode::Off);
        QCOMPARE(importAsChild(), childImported);
        m_operationsOfAll = FaultVfs::disarm();
        // Closing moves the log into the file, so it has operations of its own.
        QVERIFY(m_operationsOfImport > 10);
        QVERIFY(m_operationsOfAll > m_operationsOfImport + 10);
        qInfo("an import has %d operations, with opening and closing %d", m_operationsOfImport, m_operationsOfAll);
    }

    void cleanup() { m_fixture.close(); }

    /// The import fails and says so; the same process then imports the same file without a restart.
    void anErrorDuringTheImport_data() { errorModes(); }
    void anErrorDuringTheImport()
    {
        QFETCH(int, mode);
        QFETCH(Problem, problem);
        int failures = 0;
        for (int at = 1; at <= m_operationsOfImport; ++at) {
            layCopy(m_template, m_fixture.path());
            QVERIFY_OK(m_fixture.open());
            FaultVfs::arm(FaultVfs::Mode(mode), at);
            const Result<ImportReport> report = import();
            FaultVfs::disarm();
            if (!report) {
                ++failures;
                QVERIFY2(report.error().problem == problem, qPrintable(report.error().message));
                QVERIFY2(report.error().message.contains(m_fixture.path()), qPrintable(report.error().message));
                QVERIFY2(contents() == before, name(at));
                const Result<ImportReport> again = import();
                QVERIFY_OK(again);
                QCOMPARE(again->state, ImportReport::State::Applied);
            }
            QVERIFY2(contents() == after, name(at));
            m_fixture.close();
            QVERIFY_OK(m_fixture.open());
            QVERIFY2(contents() == after, name(at));
            QVERIFY2(isSound(), name(at));
            m_fixture.close();
        }
        QVERIFY2(failures > m_operationsOfImport / 2, qPrintable(QString::number(failures)));
    }

    /// The disk stays broken until the window is closed.
    void anErrorThatOutlastsTheProcess_data() { errorModes(); }
    void anErrorThatOutlastsTheProcess()
    {
        QFETCH(int, mode);
        for (int at = 1; at <= m_operationsOfAll; ++at) {
            layCopy(m_template, m_fixture.path());
            FaultVfs::arm(FaultVfs::Mode(mode), at);
            bool isImported = false;
            if (m_fixture.open())
                isImported = import().isOk();
            m_fixture.close();
            FaultVfs::disarm();
            checkAllOrNothing(at);
            if (QTest::currentTestFailed())
                return;
            if (isImported)
                QVERIFY2(contents() == after, name(at));
            importAgain();
        }
    }

    void aCrash_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("field test 1: before the operation") << int(FaultVfs::Mode::Crash);
        QTest::newRow("field test 1: in the middle of it") << int(FaultVfs::Mode::CrashHalfway);
    }
    void aCrash()
    {
        QFETCH(int, mode);
        int committed = 0;
        for (int at = 1; at <= m_operationsOfAll; ++at) {
            layCopy(m_template, m_fixture.path());
            QCOMPARE(exitCodeOf([&] { return crashingImport(FaultVfs::Mode(mode), at); }), FaultVfs::crashed);
            checkAllOrNothing(at);
            if (QTest::currentTestFailed())
                return;
            committed += contents() == after ? 1 : 0;
            importAgain();
        }
        // Some crashes come after the commit: a file that was taken in must be known when it comes again.
        QVERIFY(committed > 0);
        QVERIFY(committed < m_operationsOfAll);
    }

    /// Field test 4: a second crash while the first is being repaired.
    void aCrashDuringRecovery_data()
    {
        QTest::addColumn<int>("firstCrash");
        QTest::newRow("field test 4: the log has no commit") << m_operationsOfImport / 2;
        QTest::newRow("field test 4: the log has a commit") << m_operationsOfImport + 1;
        QTest::newRow("field test 4: the log is half in the file") << (m_operationsOfImport + m_operationsOfAll) / 2;
    }
    void aCrashDuringRecovery()
    {
        QFETCH(int, firstCrash);
        const auto openAndClose = [this] {
            const bool isOpen = m_fixture.open().isOk();
            m_fixture.close();
            return isOpen ? childImported : childFailed;
        };
        const auto crash = [&] {
            layCopy(m_template, m_fixture.path());
            return exitCodeOf([&] { return crashingImport(FaultVfs::Mode::Crash, firstCrash); }) == FaultVfs::crashed;
        };
        QVERIFY(crash());
        FaultVfs::arm(FaultVfs::Mode::Off);
        QCOMPARE(openAndClose(), childImported);
        const int operations = FaultVfs::disarm();
        QVERIFY(operations > 0);
        for (int at = 1; at <= operations; ++at) {
            QVERIFY(crash());
            const int code = exitCodeOf([&] {
                FaultVfs::arm(FaultVfs::Mode::Crash, at);
                return openAndClose();
            });
            QCOMPARE(code, FaultVfs::crashed);
            checkAllOrNothing(at);
            if (QTest::currentTestFailed())
                return;
            importAgain();
        }
    }

private:
    static const char *name(int at)
    {
        static QByteArray text;
        text = "operation " + QByteArray::number(at);
        return text.constData();
    }

    static void errorModes()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("field test 2: once") << int(FaultVfs::Mode::ErrorOnce) << Problem::Storage;
        QTest::newRow("field test 2: for good") << int(FaultVfs::Mode::ErrorForGood) << Problem::Storage;
        QTest::newRow("field test 3: the disk is full") << int(FaultVfs::Mode::Full) << Problem::DiskFull;
    }

    /// With so many rows that the indexes are built anew on the way.
    Result<ImportReport> import()
    {
        const Result<ImportPlan> plan = planImport(m_csv, importTables());
        if (!plan)
            return plan.error();
        Schema schema = workspaceSchema();
        schema.rowsWithIndexes = rowsOfFile / 4;
        return runImport(*plan, {.createsUnknown = true, .actor = QStringLiteral("test")},
            {m_fixture.connection(), schema, m_fixture.clock});
    }

    int importAsChild()
    {
        const bool isImported = m_fixture.open().isOk() && import().isOk();
        m_fixture.close();
        return isImported ? childImported : childFailed;
    }

    int crashingImport(FaultVfs::Mode mode, int at)
    {
        FaultVfs::arm(mode, at);
        return importAsChild();
    }

    Contents contents()
    {
        return {m_fixture.count(QStringLiteral("SELECT count(*) FROM follow_up")),
            m_fixture.count(QStringLiteral("SELECT count(*) FROM batch")),
            m_fixture.count(QStringLiteral("SELECT count(*) FROM person")),
            m_fixture.count(QStringLiteral("SELECT count(*) FROM customer")),
            m_fixture.count(QStringLiteral("SELECT coalesce(sum(actual), 0) FROM action_week"))};
    }

    bool isSound()
    {
        Query check(m_fixture.connection(), QStringLiteral("PRAGMA integrity_check"));
        check.exec();
        if (check.text() != QStringLiteral("ok"))
            return false;
        const Result<VerifyReport> report = verifyChain(m_fixture.connection(), workspaceSchema());
        return report && report->isOk()
            && m_fixture.count(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")) == 0;
    }

    /// Opens what is left behind: it opens at once, and holds the batch with all its rows or nothing of it.
    void checkAllOrNothing(int at)
    {
        const Result<> opened = m_fixture.open();
        QVERIFY2(opened.isOk(),
            opened.isOk() ? "" : qPrintable(QString::fromLatin1(name(at)) + u' ' + opened.error().message));
        QVERIFY2(isSound(), name(at));
        const Contents found = contents();
        QVERIFY2(found == before || found == after, name(at));
    }

    /// Whatever was left, importing the file (again) brings the rest and nothing twice.
    void importAgain()
    {
        const bool isThere = contents() == after;
        const Result<ImportReport> report = import();
        QVERIFY_OK(report);
        QCOMPARE(report->state, isThere ? ImportReport::State::NothingToDo : ImportReport::State::Applied);
        QCOMPARE(contents(), after);
        m_fixture.close();
    }

    TestWorkspace m_fixture;
    QString m_template;
    QString m_csv;
    int m_operationsOfImport = 0;
    int m_operationsOfAll = 0;
};

QTEST_GUILESS_MAIN(TestImportFault)
#include "tst_importfault.moc"
