#include "support/testworkspace.h"

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名\nS1,王芳\nS2,李强\nS3,张敏\nS4,张敏\n";
const QByteArray header = "客户编号,客户名称,负责人工号,建档日期,行业,客户规模,所在城市,联系电话,上级公司,成立年份,"
                          "年营收(万元),竞争对手,客户状态\n";

/// The row of a customer without its id, columns joined by |; NULL for nothing.
QString rowOf(TestWorkspace &test, const QString &code)
{
    Query query(test.connection(),
        QStringLiteral("SELECT c.code, c.name, p.code, c.created_on, c.industry, c.size, c.city, c.phone, "
                       "c.parent_name, c.founded_year, "
                       "c.annual_revenue, c.competitor, c.setback FROM customer c LEFT JOIN person p ON p.id = c.owner "
                       "WHERE c.code = ?"));
    query.exec(code);
    return query
        .first([](const Row &row) {
            QStringList words;
            for (int i = 0; i < 13; ++i)
                words << (row.isNull(i) ? QStringLiteral("NULL") : row.text(i));
            return words.join(u'|');
        })
        .value_or(QString());
}

} // namespace

class TstCustomerImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesEveryField();
    void missingColumnsLeaveValuesAsTheyAre();
    void emptyCellEmpties();
    void channelOfTheCustomer_data();
    void channelOfTheCustomer();
    void isKnownByNameWithoutANumber();
    void keysIgnoreCaseAndWidth();
    void statusWords_data();
    void statusWords();
    void rowsAreRejectedWithAReason_data();
    void rowsAreRejectedWithAReason();
    void sameKeyTwiceInOneFile();
    void unknownOwnerIsCreatedWhenAllowed();
    void rejectedRowCreatesNobody();

private:
    std::unique_ptr<TestWorkspace> m_test;
};

void TstCustomerImport::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
}

void TstCustomerImport::takesEveryField()
{
    const auto report = m_test->importText(QStringLiteral("c.csv"),
        header + "0012,某某 有限公司,S1,2025/6/1,制造,100-499人,上海,021-5555,某某集团,1998,1250.5,IBM,跟进中\n");
    QVERIFY_OK(report);
    QCOMPARE(report->entity, QStringLiteral("customers"));
    QCOMPARE(report->counts, (RowCounts{1, 1, 0, 0, 0, 0}));
    // Leading zeros stay; 1250.5 万 is 12,505,000.00 in fen.
    QCOMPARE(rowOf(*m_test, QStringLiteral("0012")),
        QStringLiteral(
            "0012|某某 有限公司|S1|2025-06-01|制造|100-499人|上海|021-5555|某某集团|1998|1250500000|IBM|none"));
}

void TstCustomerImport::missingColumnsLeaveValuesAsTheyAre()
{
    QVERIFY_OK(m_test->importText(
        QStringLiteral("c.csv"), header + "C1,Acme,S1,2025-06-01,制造,100,上海,021,Group,1998,10,IBM,预算取消\n"));
    const QString before = rowOf(*m_test, QStringLiteral("C1"));
    const auto report = m_test->importText(QStringLiteral("d.csv"), "客户编号,客户名称,所在城市\nC1,Acme,北京\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.changed, 1);
    QCOMPARE(
        rowOf(*m_test, QStringLiteral("C1")), QString(before).replace(QStringLiteral("上海"), QStringLiteral("北京")));
}

void TstCustomerImport::emptyCellEmpties()
{
    // Nothing is taken over from the row above either.
    QVERIFY_OK(m_test->importText(QStringLiteral("c.csv"),
        header
            + "C0,Full,S2,2025-06-01,制造,100,上海,021,Group,1998,10,IBM,预算取消\nC1,Acme,S1,2025-06-01,制造,100,上海,"
              "021,Group,1998,10,IBM,预算取消\n"));
    const auto report = m_test->importText(QStringLiteral("d.csv"),
        header + "C0,Full,S2,2025-06-01,制造,100,上海,021,Group,1998,10,IBM,预算取消\nC1,Acme,,,,,,,,,,,\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 0, 1, 1, 0, 0}));
    QCOMPARE(rowOf(*m_test, QStringLiteral("C1")), QStringLiteral("C1|Acme|NULL|NULL||||||NULL|NULL||none"));
}

void TstCustomerImport::channelOfTheCustomer_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"渠道", "销售渠道", "客户来源渠道", "客户渠道", "channel", "Sales Channel"})
        QTest::newRow(word) << QByteArray(word);
}

void TstCustomerImport::channelOfTheCustomer()
{
    QFETCH(QByteArray, word);
    const auto channel = [&] {
        return m_test->count(QStringLiteral("SELECT count(*) FROM customer WHERE channel = 'KA'"));
    };
    QVERIFY_OK(m_test->importText(QStringLiteral("c.csv"),
        "客户编号,客户名称,客户来源,所在城市," + word + "\nC1,Acme,展会,上海,KA\nC2,Beta,展会,上海,\n"));
    QCOMPARE(channel(), 1);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM customer WHERE channel IS NULL")), 1);
    // A file without the column leaves it, an empty cell empties it.
    QVERIFY_OK(m_test->importText(QStringLiteral("d.csv"), "客户编号,客户名称,所在城市\nC1,Acme,北京\n"));
    QCOMPARE(channel(), 1);
    QVERIFY_OK(m_test->importText(QStringLiteral("e.csv"), "客户编号,客户名称," + word + "\nC1,Acme,\n"));
    QCOMPARE(channel(), 0);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM customer WHERE channel IS NULL")), 2);
}

void TstCustomerImport::isKnownByNameWithoutANumber()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("c.csv"), "account,sector,revenue\nAcme,retail,12.5\n"));
    QCOMPARE(rowOf(*m_test, QStringLiteral("Acme")), QStringLiteral("Acme|Acme|NULL|NULL|retail|||||NULL|1250||none"));
    const auto again = m_test->importText(QStringLiteral("d.csv"), "account,sector,revenue\n acme ,retail,12.50\n");
    QVERIFY_OK(again);
    QCOMPARE(again->counts.created, 0);
}

void TstCustomerImport::keysIgnoreCaseAndWidth()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("c.csv"), "客户编号,客户名称\nkh-1,Acme\n"));
    const auto report = m_test->importText(QStringLiteral("d.csv"), "客户编号,客户名称\nＫＨ-1,Acme Ltd\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.changed, 1);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM customer")), 1);
}

void TstCustomerImport::statusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("setback");
    QTest::newRow("R77: empty") << QString() << "none";
    QTest::newRow("R77: normal") << QStringLiteral("正常") << "none";
    QTest::newRow("R77: abandoned") << QStringLiteral("已放弃") << "abandoned";
    QTest::newRow("R77: abandoned in English") << "Abandoned"
                                               << "abandoned";
    QTest::newRow("R77: budget cancelled") << QStringLiteral("预算取消") << "budget_cancelled";
    QTest::newRow("R77: competitor's memorandum") << QStringLiteral("竞品MOU") << "competitor_mou";
}

void TstCustomerImport::statusWords()
{
    QFETCH(QString, word);
    QFETCH(QString, setback);
    QVERIFY_OK(
        m_test->importText(QStringLiteral("c.csv"), "客户编号,客户名称,客户状态\nC1,Acme," + word.toUtf8() + "\n"));
    QVERIFY2(rowOf(*m_test, QStringLiteral("C1")).endsWith(u'|' + setback),
        qPrintable(rowOf(*m_test, QStringLiteral("C1"))));
}

void TstCustomerImport::rowsAreRejectedWithAReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown status") << QByteArray("C1,Acme,S1,,,,,,,,,,升仙\n") << QStringLiteral("客户状态")
                                    << QStringLiteral("升仙");
    QTest::newRow("unknown owner") << QByteArray("C1,Acme,S9,,,,,,,,,,\n") << QStringLiteral("负责人工号")
                                   << QStringLiteral("S9");
    QTest::newRow("an owner's name that two bear")
        << QByteArray("C1,Acme,张敏,,,,,,,,,,\n") << QStringLiteral("负责人工号") << QStringLiteral("More than one");
    QTest::newRow("no name") << QByteArray("C1,,S1,,,,,,,,,,\n") << QStringLiteral("客户名称")
                             << QStringLiteral("empty");
    QTest::newRow("a day that does not exist")
        << QByteArray("C1,Acme,S1,2026-02-30,,,,,,,,,\n") << QStringLiteral("建档日期") << QStringLiteral("2026-02-30");
    QTest::newRow("a telephone that Excel mangled")
        << QByteArray("C1,Acme,S1,,,,,5.35E+09,,,,,\n") << QStringLiteral("联系电话") << QStringLiteral("5.35E+09");
    QTest::newRow("an Excel error") << QByteArray("C1,Acme,S1,,,,,,,,#REF!,,\n") << QStringLiteral("年营收(万元)")
                                    << QStringLiteral("#REF!");
}

void TstCustomerImport::rowsAreRejectedWithAReason()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const auto report = m_test->importText(QStringLiteral("c.csv"), header + row);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 0, 0, 0, 0, 1}));
    QTEST(report->rejects[0].column, "column");
    QVERIFY2(report->rejects[0].reason.contains(reason), qPrintable(report->rejects[0].reason));
    QVERIFY(!report->rejects[0].remedy.isEmpty());
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM customer")), 0);
}

void TstCustomerImport::sameKeyTwiceInOneFile()
{
    const auto report = m_test->importText(QStringLiteral("c.csv"),
        "客户编号,客户名称,所在城市\nC1,Acme,上海\nC2,Beta,上海\nc1,Acme,上海\nC1,Acme,北京\n");
    QVERIFY_OK(report);
    // c1 is C1, but spelled otherwise: it contradicts line 2 in its number.
    QCOMPARE(report->counts, (RowCounts{4, 2, 0, 0, 0, 2}));
    QVERIFY(report->rejects[1].reason.contains(QStringLiteral("line 2")));
    QCOMPARE(report->rejects[1].line, 5);
    QCOMPARE(report->rejects[1].column, QString());

    TestWorkspace other;
    const auto duplicate =
        other.importText(QStringLiteral("c.csv"), "客户编号,客户名称,所在城市\nC1,Acme,上海\nC1,Acme,上海\n");
    QVERIFY_OK(duplicate);
    QCOMPARE(duplicate->counts, (RowCounts{2, 1, 0, 0, 1, 0}));
}

void TstCustomerImport::unknownOwnerIsCreatedWhenAllowed()
{
    const auto report =
        m_test->importText(QStringLiteral("c.csv"), "客户编号,客户名称,负责人\nC1,Acme,陈九\nC2,Beta,陈九\n", {}, true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, 2);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM person")), 5);
    QVERIFY(rowOf(*m_test, QStringLiteral("C2")).startsWith(QStringLiteral("C2|Beta|陈九|")));
    // A name that two bear stays a question even then.
    const auto ambiguous =
        m_test->importText(QStringLiteral("d.csv"), "客户编号,客户名称,负责人\nC3,Gamma,张敏\n", {}, true);
    QVERIFY_OK(ambiguous);
    QCOMPARE(ambiguous->counts.rejected, 1);
}

void TstCustomerImport::rejectedRowCreatesNobody()
{
    const auto report =
        m_test->importText(QStringLiteral("c.csv"), "客户编号,客户名称,负责人\nC1,Acme,S1\nC1,Acme,陈九\n", {}, true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 1, 0, 0, 0, 1}));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM person")), 4);
}

QTEST_GUILESS_MAIN(TstCustomerImport)
#include "tst_customerimport.moc"
