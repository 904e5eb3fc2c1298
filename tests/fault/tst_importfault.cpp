#include "importrun.h"

using namespace waterline;

namespace {

/// Few, so that operations can be tried in every mode; enough for tables and indexes of several pages.
constexpr qint64 rowsOfFile = 90;
constexpr qint64 customersOfFile = 12;
/// What a child process says when it came to its end.
constexpr int childImported = 0;
constexpr int childFailed = 3;

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
        m_run.prepare(visitsCsv(rowsOfFile, customersOfFile, 3));

        m_run.layOut();
        QVERIFY_OK(m_run.open());
        FaultVfs::arm(FaultVfs::Mode::Off);
        const Result<ImportReport> report = import();
        m_operationsOfImport = FaultVfs::disarm();
        QVERIFY_OK(report);
        QCOMPARE(m_run.contents(), after);
        m_run.close();

        m_run.layOut();
        FaultVfs::arm(FaultVfs::Mode::Off);
        QCOMPARE(importAsChild(), childImported);
        m_operationsOfAll = FaultVfs::disarm();
        // Closing moves the log into the file, so it has operations of its own.
        QVERIFY(m_operationsOfImport > 10);
        QVERIFY(m_operationsOfAll > m_operationsOfImport + 10);
        qInfo("an import has %d operations, with opening and closing %d", m_operationsOfImport, m_operationsOfAll);
    }

    void cleanup() { m_run.close(); }

    /// The import fails and says so; the same process then imports the same file without a restart.
    void anErrorDuringTheImport_data() { errorModes(); }
    void anErrorDuringTheImport()
    {
        QFETCH(int, mode);
        QFETCH(Problem, problem);
        int failures = 0;
        for (const int at : faultPlaces(m_operationsOfImport)) {
            m_run.layOut();
            QVERIFY_OK(m_run.open());
            FaultVfs::arm(FaultVfs::Mode(mode), at);
            const Result<ImportReport> report = import();
            FaultVfs::disarm();
            if (!report) {
                ++failures;
                QVERIFY2(report.error().problem == problem, qPrintable(report.error().message));
                QVERIFY2(report.error().message.contains(m_run.path()), qPrintable(report.error().message));
                QVERIFY2(m_run.contents() == before, name(at));
                const Result<ImportReport> again = import();
                QVERIFY_OK(again);
                QCOMPARE(again->state, ImportReport::State::Applied);
            }
            QVERIFY2(m_run.contents() == after, name(at));
            m_run.close();
            QVERIFY_OK(m_run.open());
            QVERIFY2(m_run.contents() == after, name(at));
            QVERIFY2(isSound(m_run.connection()), name(at));
            m_run.close();
        }
        QVERIFY2(failures > int(faultPlaces(m_operationsOfImport).size()) / 2, qPrintable(QString::number(failures)));
    }

    /// The disk stays broken until the window is closed.
    void anErrorThatOutlastsTheProcess_data() { errorModes(); }
    void anErrorThatOutlastsTheProcess()
    {
        QFETCH(int, mode);
        for (const int at : faultPlaces(m_operationsOfAll)) {
            m_run.layOut();
            FaultVfs::arm(FaultVfs::Mode(mode), at);
            bool isImported = false;
            if (m_run.open())
                isImported = import().isOk();
            m_run.close();
            FaultVfs::disarm();
            checkAllOrNothing(m_run, before, after, name(at));
            if (QTest::currentTestFailed())
                return;
            if (isImported)
                QVERIFY2(m_run.contents() == after, name(at));
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
        for (const int at : faultPlaces(m_operationsOfAll)) {
            m_run.layOut();
            QCOMPARE(exitCodeOf([&] { return crashingImport(FaultVfs::Mode(mode), at); }), FaultVfs::crashed);
            checkAllOrNothing(m_run, before, after, name(at));
            if (QTest::currentTestFailed())
                return;
            committed += m_run.contents() == after ? 1 : 0;
            importAgain();
        }
        // Some crashes come after the commit: a file that was taken in must be known when it comes again.
        QVERIFY(committed > 0);
        QVERIFY(committed < int(faultPlaces(m_operationsOfAll).size()));
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
            const bool isOpen = m_run.open().isOk();
            m_run.close();
            return isOpen ? childImported : childFailed;
        };
        const auto crash = [&] {
            m_run.layOut();
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
            checkAllOrNothing(m_run, before, after, name(at));
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
        const Result<ImportPlan> plan = planImport(m_run.csv, importTables());
        if (!plan)
            return plan.error();
        Schema schema = workspaceSchema();
        schema.rowsWithIndexes = rowsOfFile / 4;
        return runImport(*plan, {.createsUnknown = true, .actor = QStringLiteral("test")},
            {m_run.connection(), schema, m_run.clock});
    }

    int importAsChild()
    {
        const bool isImported = m_run.open().isOk() && import().isOk();
        m_run.close();
        return isImported ? childImported : childFailed;
    }

    int crashingImport(FaultVfs::Mode mode, int at)
    {
        FaultVfs::arm(mode, at);
        return importAsChild();
    }

    /// Whatever was left, importing the file (again) brings the rest and nothing twice.
    void importAgain()
    {
        const bool isThere = m_run.contents() == after;
        const Result<ImportReport> report = import();
        QVERIFY_OK(report);
        QCOMPARE(report->state, isThere ? ImportReport::State::NothingToDo : ImportReport::State::Applied);
        QCOMPARE(m_run.contents(), after);
        m_run.close();
    }

    ImportRun m_run;
    int m_operationsOfImport = 0;
    int m_operationsOfAll = 0;
};

QTEST_GUILESS_MAIN(TestImportFault)
#include "tst_importfault.moc"
