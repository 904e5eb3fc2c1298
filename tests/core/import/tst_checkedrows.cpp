#include "import/checkedrows.h"
#include "store/chain.h"
#include "store/verify.h"
#include "support/testworkspace.h"

#include <thread>

using namespace waterline;

namespace {

QByteArray visits(int rows)
{
    QByteArray csv("跟进编号,跟进时间,跟进人,动作,内容\n");
    for (int i = 0; i < rows; ++i)
        csv += "F" + QByteArray::number(i) + ",2026-01-" + QByteArray::number(5 + i % 14) + " 09:30,P1,拜访,谈了预算"
            + QByteArray::number(i) + "\n";
    return csv;
}

const QByteArray people("工号,姓名\nP1,王芳\n");

} // namespace

/// Rows are read and checked on a thread of their own.
class TestCheckedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnceAndInOrder_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 511, 512, 513, 5000})
            QTest::addRow("%d rows", rows) << rows;
    }
    void everyRowOnceAndInOrder()
    {
        QFETCH(int, rows);
        const ImportPlan plan = planOf(visits(rows));
        QFile file(plan.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        CheckedRows checked(file, plan);
        int count = 0;
        while (const CheckedRows::Block *block = checked.takeBlock()) {
            for (std::size_t i = 0; i < block->size(); ++i, ++count) {
                QVERIFY(!(*block)[i].fault);
                const CheckedRow &row = (*block)[i].checked;
                QCOMPARE(row.line, qint64(count + 2));
                QCOMPARE(row.text(0), QStringLiteral("F%1").arg(count));
                QCOMPARE(block->cells(i).size(), 5);
                QCOMPARE(block->cells(i).last(), QStringLiteral("谈了预算%1").arg(count));
            }
        }
        QVERIFY_OK(checked.status());
        QCOMPARE(count, rows);
        QVERIFY(!checked.takeBlock());
    }

    void faultyRowsKeepTheirPlace()
    {
        const ImportPlan plan = planOf("跟进编号,跟进时间,跟进人,动作,内容\nA,2026-01-05,P1,拜访,x\nB,2026-02-30,P1,"
                                       "拜访,y\nC,2026-01-06,P1,拜访,z\n");
        QFile file(plan.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        CheckedRows checked(file, plan);
        const CheckedRows::Block *block = checked.takeBlock();
        QVERIFY(block);
        QCOMPARE(block->size(), std::size_t(3));
        QVERIFY(!(*block)[0].fault);
        const std::optional<RejectedRow> &fault = (*block)[1].fault;
        QVERIFY(fault);
        QCOMPARE(fault->line, qint64(3));
        QCOMPARE(block->cells(1),
            (QStringList{QStringLiteral("B"), QStringLiteral("2026-02-30"), QStringLiteral("P1"),
                QStringLiteral("拜访"), QStringLiteral("y")}));
        QVERIFY(!(*block)[2].fault);
    }

    /// Blocks of long rows are short, so that memory does not grow with what cells hold.
    void longRows()
    {
        QByteArray csv("跟进编号,跟进时间,跟进人,动作,内容\n");
        for (int i = 0; i < 200; ++i)
            csv += "F" + QByteArray::number(i) + ",2026-01-05,P1,拜访," + QByteArray(100'000, 'x') + "\n";
        const ImportPlan plan = planOf(csv);
        QFile file(plan.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        CheckedRows checked(file, plan);
        std::size_t rows = 0;
        while (const CheckedRows::Block *block = checked.takeBlock()) {
            QVERIFY2(block->size() <= 11, qPrintable(QString::number(block->size())));
            for (std::size_t i = 0; i < block->size(); ++i)
                QCOMPARE((*block)[i].checked.text(5).size(), qsizetype(100'000));
            rows += block->size();
        }
        QVERIFY_OK(checked.status());
        QCOMPARE(rows, std::size_t(200));
    }

    void givenUpEarly()
    {
        const ImportPlan plan = planOf(visits(20'000));
        for (int blocks = 0; blocks < 4; ++blocks) {
            QFile file(plan.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            CheckedRows checked(file, plan);
            for (int i = 0; i < blocks; ++i)
                QVERIFY(checked.takeBlock());
        }
    }

    /// A fault of the file ends the rows, after those before it.
    void aFileThatBreaksOff()
    {
        ImportPlan plan = planOf(visits(1000));
        QFile file(plan.path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("F1000,2026-01-05,P1,拜访,\"never closed\n");
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        CheckedRows checked(file, plan);
        std::size_t rows = 0;
        while (const CheckedRows::Block *block = checked.takeBlock())
            rows += block->size();
        const Result<> status = checked.status();
        QVERIFY(!status);
        QCOMPARE(status.error().place.line, qint64(1002));
        QCOMPARE(status.error().place.file, QStringLiteral("visits.csv"));
        QCOMPARE(rows, std::size_t(1000));
    }

    /// Field test 8: wherever the person stops, nothing is stored. How soon it stops is counted in rows (tst_cancel)
    /// and measured by the benchmark.
    void stoppedAtAnyTime_data()
    {
        QTest::addColumn<int>("afterMilliseconds");
        for (const int after : {0, 20, 60, 150, 300})
            QTest::addRow("field test 8: after %d ms", after) << after;
    }
    void stoppedAtAnyTime()
    {
        QFETCH(int, afterMilliseconds);
        QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
        const QString before = m_test->dump();
        const ImportPlan plan = planOf(visits(40'000));
        std::atomic_bool stop = false;
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(afterMilliseconds));
            stop = true;
        });
        const Result<ImportReport> report = runImport(plan, {.actor = QStringLiteral("test")},
            {m_test->connection(), workspaceSchema(), m_test->clock, {{}, &stop}});
        other.join();
        QVERIFY_OK(report);
        if (report->state == ImportReport::State::Applied) // it was faster
            return;
        QVERIFY(report->state == ImportReport::State::Cancelled);
        QCOMPARE(m_test->dump(), before);
        // And the workspace goes on working.
        QVERIFY_OK(m_test->importText(QStringLiteral("few.csv"), visits(10)));
        QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM follow_up")), qint64(10));
    }

    void stoppedAfterTheLastRow()
    {
        QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
        const QString before = m_test->dump();
        const ImportPlan plan = planOf(visits(1000));
        std::atomic_bool stop = false;
        const ImportWatch watch{
            [&](const ImportProgress &progress) { stop = progress.rowsDone == progress.rowsAll; }, &stop};
        const Result<ImportReport> report = runImport(
            plan, {.actor = QStringLiteral("test")}, {m_test->connection(), workspaceSchema(), m_test->clock, watch});
        QVERIFY_OK(report);
        QVERIFY(stop);
        QVERIFY(report->state == ImportReport::State::Cancelled);
        QCOMPARE(m_test->dump(), before);
    }

    /// So many rows that the indexes are built anew: same rows, sound chain, all counted.
    void manyRows()
    {
        QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
        const Result<ImportReport> report = m_test->importText(QStringLiteral("visits.csv"), visits(20'000));
        QVERIFY_OK(report);
        QCOMPARE(report->counts.created, qint64(20'000));
        const Result<VerifyReport> chain = verifyChain(m_test->connection(), workspaceSchema());
        QVERIFY_OK(chain);
        QVERIFY2(chain->isOk(), chain->isOk() ? "" : qPrintable(chain->findings.front().message));
        QCOMPARE(
            m_test->count(QStringLiteral("SELECT sum(n.value) FROM actual_year, json_each(weeks) n")), qint64(20'000));
        // Field test 5: forced once more, nothing is created.
        const Result<ImportReport> again = m_test->importText(QStringLiteral("visits.csv"), visits(20'000));
        QVERIFY_OK(again);
        QVERIFY(again->state == ImportReport::State::NothingToDo);
        QCOMPARE(again->counts.unchanged, qint64(20'000));
    }

    void init() { m_test = std::make_unique<TestWorkspace>(); }

private:
    ImportPlan planOf(const QByteArray &csv)
    {
        const Result<ImportPlan> plan = planImport(m_test->write(QStringLiteral("visits.csv"), csv), importTables());
        if (!plan || !plan->isReady())
            qFatal("%s", plan ? "the plan is not ready" : qPrintable(plan.error().message));
        return *plan;
    }

    std::unique_ptr<TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestCheckedRows)
#include "tst_checkedrows.moc"
