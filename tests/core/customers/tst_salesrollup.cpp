#include "customers/salesrollup.h"

#include "customers/customerstore.h"
#include "customers/paymentstore.h"
#include "org/orgstore.h"
#include "support/randomimports.h"

using namespace waterline;

namespace {
const QByteArray header = "商机编号,负责人,产品,产品类别,阶段,关闭日期,金额\n";

QByteArray randomSales()
{
    const bool isPayment = *rc::gen::inRange(0, 2) == 0;
    QByteArray csv = isPayment ? "回款编号,负责人,回款日期,回款金额\n" : header;
    for (int row = *rc::gen::inRange(1, 4); row > 0; --row) {
        const QByteArray code = QByteArray::number(*rc::gen::inRange(1, 5));
        const QByteArray owner = *rc::gen::element<QByteArray>("S1", "S2");
        const QByteArray day = QDate(2025, 12, 20).addDays(*rc::gen::inRange(0, 25)).toString(Qt::ISODate).toUtf8();
        const QByteArray amount = QByteArray::number(*rc::gen::inRange(-1, 3));
        if (isPayment)
            csv += code + ',' + owner + ',' + day + ',' + amount + '\n';
        else
            csv += code + ',' + owner + ',' + *rc::gen::element<QByteArray>("A", "B") + ','
                + *rc::gen::element<QByteArray>("", "高毛利") + ','
                + *rc::gen::element<QByteArray>("赢单", "赢单", "输单", "谈判") + ',' + day + ',' + amount + '\n';
    }
    return csv;
}

} // namespace

class TstSalesRollup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWonAmounts_data();
    void countsWonAmounts();
    void followsEveryChange_data();
    void followsEveryChange();
    void anyChangesAndUndosGiveWhatIsRebuilt();

private:
    /// "S1 Crane 2026-W02 1000"
    [[nodiscard]] static QString amounts(TestWorkspace &test)
    {
        QStringList lines;
        Query query(test.connection(),
            QStringLiteral("SELECT p.code, a.bucket, a.year, n.key + 1, n.value FROM actual_year a JOIN person p ON "
                           "p.id = a.person, json_each(a.weeks) n WHERE a.source = 'signed' AND n.value <> 0 "
                           "ORDER BY p.code, a.bucket, a.year, n.key"));
        query.exec();
        query.forEach([&](const Row &row) {
            lines << QStringLiteral("%1 %2 %3-W%4 %5")
                         .arg(row.text(0), row.text(1), row.text(2))
                         .arg(row.integer(3), 2, 10, QLatin1Char('0'))
                         .arg(row.integer(4));
        });
        return lines.join(QStringLiteral(", "));
    }
    static void verify(TestWorkspace &test)
    {
        const auto verified = verifyChain(test.connection(), workspaceSchema());
        QVERIFY_OK(verified);
        QVERIFY2(verified->isOk(), verified->isOk() ? "" : qPrintable(verified->findings.front().message));
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstSalesRollup::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\nS2,李强\n"));
}

void TstSalesRollup::countsWonAmounts_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("R12: won") << QByteArray("O1,S1,Crane,高毛利,赢单,2026-01-07,10.05") << "S1 高毛利 2026-W02 1005";
    QTest::newRow("R12: by product without a category")
        << QByteArray("O1,S1,Crane,,赢单,2026-01-07,10") << "S1 Crane 2026-W02 1000";
    QTest::newRow("R12: neither") << QByteArray("O1,S1,,,赢单,2026-01-07,10") << "S1  2026-W02 1000";
    QTest::newRow("C3: Thursday decides the year")
        << QByteArray("O1,S1,Crane,,赢单,2026-12-31,10") << "S1 Crane 2026-W53 1000";
    QTest::newRow("C3: as does the year after")
        << QByteArray("O1,S1,Crane,,赢单,2027-01-03,10") << "S1 Crane 2026-W53 1000";
    QTest::newRow("lost") << QByteArray("O1,S1,Crane,,输单,2026-01-07,10") << "";
    QTest::newRow("open") << QByteArray("O1,S1,Crane,,谈判,2026-01-07,10") << "";
    QTest::newRow("no day") << QByteArray("O1,S1,Crane,,赢单,,10") << "";
    QTest::newRow("no amount") << QByteArray("O1,S1,Crane,,赢单,2026-01-07,") << "";
    QTest::newRow("nobody's") << QByteArray("O1,,Crane,,赢单,2026-01-07,10") << "";
    QTest::newRow("nothing") << QByteArray("O1,S1,Crane,,赢单,2026-01-07,0") << "";
}

void TstSalesRollup::countsWonAmounts()
{
    QFETCH(QByteArray, row);
    QVERIFY_OK(m_test->importText(QStringLiteral("deals.csv"), header + row + "\n"));
    QTEST(amounts(*m_test), "expected");
    verify(*m_test);
}

void TstSalesRollup::followsEveryChange_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("R12: another category")
        << QByteArray("O1,S1,Crane,高毛利,赢单,2026-01-07,10") << "S1 高毛利 2026-W02 1000";
    QTest::newRow("another product") << QByteArray("O1,S1,Hook,,赢单,2026-01-07,10") << "S1 Hook 2026-W02 1000";
    QTest::newRow("another amount") << QByteArray("O1,S1,Crane,,赢单,2026-01-07,11") << "S1 Crane 2026-W02 1100";
    QTest::newRow("another owner") << QByteArray("O1,S2,Crane,,赢单,2026-01-07,10") << "S2 Crane 2026-W02 1000";
    QTest::newRow("another day") << QByteArray("O1,S1,Crane,,赢单,2026-01-12,10") << "S1 Crane 2026-W03 1000";
    QTest::newRow("lost after all") << QByteArray("O1,S1,Crane,,输单,2026-01-07,10") << "";
    QTest::newRow("open again") << QByteArray("O1,S1,Crane,,谈判,,10") << "";
}

void TstSalesRollup::followsEveryChange()
{
    QFETCH(QByteArray, row);
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), header + "O1,S1,Crane,,赢单,2026-01-07,10\n"));
    const QString before = amounts(*m_test);
    QCOMPARE(before, QStringLiteral("S1 Crane 2026-W02 1000"));
    const auto changed = m_test->importText(QStringLiteral("b.csv"), header + row + "\n");
    QVERIFY_OK(changed);
    QTEST(amounts(*m_test), "expected");
    verify(*m_test);
    QVERIFY_OK(m_test->workspace->revert(changed->batch, QStringLiteral("test")));
    QCOMPARE(amounts(*m_test), before);
    verify(*m_test);
}

void TstSalesRollup::anyChangesAndUndosGiveWhatIsRebuilt()
{
    QVERIFY(rc::check(
        "actual_year equals rebuildSales()", [] { checkRebuiltAfterRandomImports(randomSales, rebuildSales); }));
}

QTEST_GUILESS_MAIN(TstSalesRollup)
#include "tst_salesrollup.moc"
