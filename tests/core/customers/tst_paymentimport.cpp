#include "customers/paymentimport.h"

#include "customers/salesrollup.h"
#include "store/verify.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {
const QByteArray header = "回款编号,客户,商机编号,负责人工号,回款日期,回款金额\n";
}

class TstPaymentImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whosePaymentItIs_data();
    void whosePaymentItIs();
    void knowsTheHeaderWords_data();
    void knowsTheHeaderWords();
    void moneyThatWentBack();
    void comesAgainByNumber();
    void comesAgainWithoutANumber();
    void staysWithWhoHadIt();
    void missingColumnsLeaveValuesAsTheyAre();
    void rejected_data();
    void rejected();
    void unknownNamesAreCreatedWhenAllowed();
    void rejectedRowCreatesNobody();
    void canBeUndone();

private:
    [[nodiscard]] QStringList rows()
    {
        QStringList lines;
        Query query(m_test->connection(),
            QStringLiteral("SELECT f.code, p.code, coalesce(c.code, '-'), coalesce(o.code, '-'), f.event_at, f.week, "
                           "f.amount, f.line FROM payment f JOIN person p ON p.id = f.person "
                           "LEFT JOIN customer c ON c.id = f.customer LEFT JOIN opportunity o ON o.id = f.opportunity "
                           "ORDER BY f.id"));
        query.exec();
        query.forEach([&](const Row &row) {
            QStringList words;
            for (int i = 0; i < 8; ++i)
                words << row.text(i);
            lines << words.join(u'|');
        });
        return lines;
    }
    /// "S1 2026-W02 6975"
    [[nodiscard]] QStringList collected()
    {
        QStringList lines;
        Query query(m_test->connection(),
            QStringLiteral("SELECT p.code, a.year, n.key + 1, n.value FROM actual_year a JOIN person p ON p.id = "
                           "a.person, json_each(a.weeks) n WHERE a.source = 'collected' AND n.value <> 0 "
                           "ORDER BY p.code, a.year, n.key"));
        query.exec();
        query.forEach([&](const Row &row) {
            lines << QStringLiteral("%1 %2-W%3 %4")
                         .arg(row.text(0), row.text(1))
                         .arg(row.integer(2), 2, 10, QLatin1Char('0'))
                         .arg(row.integer(3));
        });
        return lines;
    }
    void verify()
    {
        const auto verified = verifyChain(m_test->connection(), workspaceSchema());
        QVERIFY_OK(verified);
        QVERIFY2(verified->isOk(), verified->isOk() ? "" : qPrintable(verified->findings.front().message));
        const QString kept = m_test->dump();
        rebuildSales(m_test->connection());
        QCOMPARE(m_test->dump(), kept);
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstPaymentImport::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\nS2,李强\nS3,张敏\n"));
    QVERIFY_OK(m_test->importText(
        QStringLiteral("customers.csv"), "客户编号,客户名称,负责人\nC1,Acme,S1\nC2,Beta,\nC3,Gamma,S3\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("deals.csv"),
        "商机编号,客户,负责人,产品,阶段,立项日期,金额\nO1,C1,S2,Crane,谈判,2026-01-01,10\nO2,C1,,Crane,谈判,2026-01-01,"
        "10\n"));
}

void TstPaymentImport::whosePaymentItIs_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("person");
    QTest::newRow("named") << QByteArray("C1,O1,S3") << "S3|C1|O1";
    QTest::newRow("by the opportunity") << QByteArray("C1,O1,") << "S2|C1|O1";
    QTest::newRow("by the opportunity alone") << QByteArray(",O1,") << "S2|-|O1";
    QTest::newRow("by the customer") << QByteArray("C1,,") << "S1|C1|-";
    QTest::newRow("by the customer, as the opportunity is nobody's") << QByteArray("C1,O2,") << "S1|C1|O2";
    QTest::newRow("by the customer's name") << QByteArray("Gamma,,") << "S3|C3|-";
    QTest::newRow("a person alone") << QByteArray(",,李强") << "S2|-|-";
}

void TstPaymentImport::whosePaymentItIs()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, person);
    const auto report =
        m_test->importText(QStringLiteral("p.csv"), header + "P1," + names + ",2026-01-06,\"1,234.50\"\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 1, 0, 0, 0, 0}));
    QCOMPARE(
        rows(), QStringList{QStringLiteral("P1|") + person + QStringLiteral("|2026-01-06T00:00:00|202602|123450|2")});
    QCOMPARE(collected(), QStringList{person.left(2) + QStringLiteral(" 2026-W02 123450")});
    verify();
}

void TstPaymentImport::knowsTheHeaderWords_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("Chinese") << QByteArray("回款单号,客户名称,商机编号,负责人,回款日期,回款金额");
    QTest::newRow("Chinese, as an ERP says it") << QByteArray("收款单号,客户,关联商机,业务员,到账日期,到账金额");
    QTest::newRow("English") << QByteArray("Payment ID,Customer,Opportunity ID,Owner,Payment date,Amount paid");
}

void TstPaymentImport::knowsTheHeaderWords()
{
    QFETCH(QByteArray, headers);
    const auto report = m_test->importText(QStringLiteral("p.csv"), headers + "\nP1,C1,O1,S1,2026-01-06,5\n");
    QVERIFY_OK(report);
    QCOMPARE(report->entity, QStringLiteral("payments"));
    QCOMPARE(rows(), QStringList{QStringLiteral("P1|S1|C1|O1|2026-01-06T00:00:00|202602|500|2")});
}

void TstPaymentImport::moneyThatWentBack()
{
    QVERIFY_OK(
        m_test->importText(QStringLiteral("p.csv"), header + "P1,C1,,,2026-01-06,100\nP2,C1,,,2026-01-07,-30.25\n"));
    QCOMPARE(collected(), QStringList{QStringLiteral("S1 2026-W02 6975")});
    verify();
}

void TstPaymentImport::comesAgainByNumber()
{
    QVERIFY_OK(m_test->importText(
        QStringLiteral("a.csv"), header + "P1,C1,,,2026-01-06,100\nP2,C1,,,2026-01-06,100\nP1,C1,,,2026-01-06,100\n"));
    QCOMPARE(rows().size(), 2);
    const auto again = m_test->importText(
        QStringLiteral("b.csv"), header + "P1,C1,,,2026-01-13,70\nP1,C1,,,2026-01-13,80\nP2,C1,,,2026-01-06,100\n");
    QVERIFY_OK(again);
    QCOMPARE(again->counts, (RowCounts{3, 0, 1, 1, 0, 1}));
    QCOMPARE(again->rejects.front().reason, QStringLiteral("The same payment stands in line 2 with other values."));
    QCOMPARE(collected(), (QStringList{QStringLiteral("S1 2026-W02 10000"), QStringLiteral("S1 2026-W03 7000")}));
    verify();
}

void TstPaymentImport::comesAgainWithoutANumber()
{
    const QByteArray csv = header
        + ",C1,,,2026-01-06,100\n,C1,O1,,2026-01-06,100\n,C3,,,2026-01-06,100\n"
          ",,,S1,2026-01-06,100\n,,,S2,2026-01-06,100\n,C1,,,2026-01-07,100\n"
          ",C1,,,2026-01-07,100.01\n,C1,,,2026-01-06,100\n";
    const auto report = m_test->importText(QStringLiteral("a.csv"), csv);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{8, 7, 0, 0, 1, 0}));
    const auto again = m_test->importText(QStringLiteral("b.csv"), csv + "\n");
    QVERIFY_OK(again);
    QCOMPARE(again->counts.created, 0);
    QCOMPARE(again->counts.changed, 0);
    QCOMPARE(rows().size(), 7);
    verify();
}

void TstPaymentImport::staysWithWhoHadIt()
{
    const QByteArray csv = header + "P1,C1,O1,,2026-01-06,100\n,C1,,,2026-01-06,50\n";
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), csv));
    QCOMPARE(collected(), (QStringList{QStringLiteral("S1 2026-W02 5000"), QStringLiteral("S2 2026-W02 10000")}));
    // F25: both go to another owner; what came in before stays where it was.
    QVERIFY_OK(m_test->importText(QStringLiteral("customers.csv"), "客户编号,客户名称,负责人\nC1,Acme,S3\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("deals.csv"),
        "商机编号,客户,负责人,产品,阶段,立项日期,金额\nO1,C1,S3,Crane,谈判,2026-01-01,10\n"));
    const auto again = m_test->importText(QStringLiteral("b.csv"), csv + "P2,C1,O1,,2026-01-06,1\n");
    QVERIFY_OK(again);
    QCOMPARE(again->counts, (RowCounts{3, 1, 0, 2, 0, 0}));
    QCOMPARE(collected(),
        (QStringList{QStringLiteral("S1 2026-W02 5000"), QStringLiteral("S2 2026-W02 10000"),
            QStringLiteral("S3 2026-W02 100")}));
    // A row that names another moves it.
    QVERIFY_OK(m_test->importText(QStringLiteral("c.csv"), header + "P1,C1,O1,S1,2026-01-06,100\n"));
    QCOMPARE(collected(), (QStringList{QStringLiteral("S1 2026-W02 15000"), QStringLiteral("S3 2026-W02 100")}));
    verify();
}

void TstPaymentImport::missingColumnsLeaveValuesAsTheyAre()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), header + "P1,C1,O1,S3,2026-01-06,100\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("b.csv"), "回款编号,回款日期,回款金额\nP1,2026-01-06,70\n"));
    QCOMPARE(rows(), QStringList{QStringLiteral("P1|S3|C1|O1|2026-01-06T00:00:00|202602|7000|2")});
    // With a column but without a value, except for whose it is.
    QVERIFY_OK(m_test->importText(QStringLiteral("c.csv"), header + "P1,,,,2026-01-06,70\n"));
    QCOMPARE(rows(), QStringList{QStringLiteral("P1|S3|-|-|2026-01-06T00:00:00|202602|7000|2")});
}

void TstPaymentImport::rejected_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an unknown opportunity") << QByteArray("P1,C1,O9,,2026-01-06,1") << "There is no opportunity O9.";
    QTest::newRow("an unknown customer") << QByteArray("P1,Delta,,S1,2026-01-06,1")
                                         << "No customer is known by the name or number Delta.";
    QTest::newRow("an unknown person") << QByteArray("P1,C1,,S9,2026-01-06,1")
                                       << "Nobody is known by the name or number S9.";
    QTest::newRow("nobody's") << QByteArray("P1,C2,,,2026-01-06,1")
                              << "Nobody is named for this payment, and its customer or opportunity has no owner.";
    QTest::newRow("of nobody at all") << QByteArray(
        "P1,,,,2026-01-06,1") << "Nobody is named for this payment, and its customer or opportunity has no owner.";
}

void TstPaymentImport::rejected()
{
    QFETCH(QByteArray, row);
    const auto report = m_test->importText(QStringLiteral("p.csv"), header + row + "\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 0, 0, 0, 0, 1}));
    QTEST(report->rejects.front().reason, "reason");
    QCOMPARE(collected(), QStringList());
}

void TstPaymentImport::unknownNamesAreCreatedWhenAllowed()
{
    const auto report = m_test->importText(
        QStringLiteral("p.csv"), header + ",Delta,,陈九,2026-01-06,1\n,Delta,,,2026-01-07,1\n", {}, true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 2, 0, 0, 0, 0}));
    QCOMPARE(rows(),
        (QStringList{QStringLiteral("|陈九|Delta|-|2026-01-06T00:00:00|202602|100|2"),
            QStringLiteral("|陈九|Delta|-|2026-01-07T00:00:00|202602|100|3")}));
    verify();
}

void TstPaymentImport::rejectedRowCreatesNobody()
{
    const auto report = m_test->importText(QStringLiteral("p.csv"),
        header + "P1,C1,,S1,2026-01-06,1\nP1,Delta,,陈九,2026-01-06,1\nP2,Delta,,,2026-01-06,1\n", {}, true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 1, 0, 0, 0, 2}));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM person")), 3);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM customer")), 3);
}

void TstPaymentImport::canBeUndone()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), header + "P1,C1,,,2026-01-06,100\n"));
    const QString before = m_test->dump();
    const auto report =
        m_test->importText(QStringLiteral("b.csv"), header + "P1,C1,,S2,2026-01-13,70\nP2,C1,,,2026-01-06,5\n");
    QVERIFY_OK(report);
    QVERIFY_OK(m_test->workspace->revert(report->batch, QStringLiteral("test")));
    QCOMPARE(m_test->dump(), before);
    verify();
}

QTEST_GUILESS_MAIN(TstPaymentImport)
#include "tst_paymentimport.moc"
