#include "customers/lightreport.h"
#include "org/orgstore.h"
#include "support/evaluate.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名,大区,团队\nS1,王芳,华东,一组\nS2,李强,华东,二组\nS3,张敏,华南,三组\n";

/// As of the end of 2026-01-18.
const AsOf sunday = AsOf::endOf(QDate(2026, 1, 18));

} // namespace

class TstLightReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void silenceCountsFromTheLastContact_data();
    void silenceCountsFromTheLastContact();
    void neverContactedCountsFromCreation();
    void neverContactedCountsFromTheFirstOpportunity();
    void neverContactedCountsFromTheFirstImport();
    void proposalWaitsForFeedback_data();
    void proposalWaitsForFeedback();
    void laterFactsAreNotSeen();
    void customersOfLaterAreNotListed();
    void ordersByUrgency();
    void scopeFiltersByOwner_data();
    void scopeFiltersByOwner();
    void explainsWithTheRows();
    void listsFiveContactsAndCountsTheRest();
    void explainsWithTheCustomersOwnRows();
    void explainsWithTheFirstOpportunity();
    void everyRowIsExplainedAlike();
    void everyRowOfALongListHasItsOwnContacts();
    void standsAsItWasRecorded();
    void standsAsItCameBeforeItCame();
    void anUndoneSetbackIsNoSetback();

private:
    void importCustomers(const QByteArray &rows)
    {
        QVERIFY_OK(m_test->importText(
            QStringLiteral("customers.csv"), "客户编号,客户名称,负责人,建档日期,竞争对手,客户状态\n" + rows));
    }
    void importFollowUps(const QByteArray &rows)
    {
        QVERIFY_OK(m_test->importText(QStringLiteral("visits.csv"), "跟进时间,跟进人,客户,跟进方式,内容\n" + rows));
    }
    [[nodiscard]] LightReport report(const QString &place = {}, const AsOf &asOf = sunday)
    {
        const OrgPlace at = *readOrg(m_test->connection()).find(place);
        const auto result = lightReport(m_test->connection(), {at, IsoWeek::of(asOf.day()), asOf}, {});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    [[nodiscard]] QStringList lines(const QString &place = {}, const AsOf &asOf = sunday)
    {
        QStringList result;
        for (const LightRow &row : report(place, asOf).customers)
            result
                << QStringLiteral("%1 %2 %3").arg(row.name, lightCode(row.verdict.light)).arg(row.verdict.silentDays);
        return result;
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstLightReport::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
}

void TstLightReport::silenceCountsFromTheLastContact_data()
{
    QTest::addColumn<QByteArray>("followUps");
    QTest::addColumn<QString>("light");
    QTest::newRow("R78: a visit 7 days ago") << QByteArray("2026-01-11 23:59,S1,C1,拜访,\n") << "Acme green 7";
    QTest::newRow("R78: a visit 8 days ago") << QByteArray("2026-01-10 23:59,S1,C1,拜访,\n") << "Acme yellow 8";
    QTest::newRow("R78: a call ends a silence")
        << QByteArray("2025-12-01,S1,C1,拜访,\n2026-01-17,S1,C1,电话,\n") << "Acme green 1";
    QTest::newRow("R78: a lead does not")
        << QByteArray("2026-01-04,S1,C1,拜访,\n2026-01-17,S1,C1,线索,\n") << "Acme yellow 14";
    QTest::newRow("R78: a note does not")
        << QByteArray("2026-01-03,S1,C1,拜访,\n2026-01-17,S1,C1,备注,\n") << "Acme red 15";
    QTest::newRow("R78: a colleague's call does")
        << QByteArray("2025-12-01,S1,C1,拜访,\n2026-01-17,S3,C1,电话,\n") << "Acme green 1";
    QTest::newRow("R78: another customer's call does not")
        << QByteArray("2026-01-08,S1,C1,拜访,\n2026-01-17,S1,C2,电话,\n") << "Acme yellow 10";
}

void TstLightReport::silenceCountsFromTheLastContact()
{
    QFETCH(QByteArray, followUps);
    QFETCH(QString, light);
    importCustomers("C1,Acme,S1,2025-06-01,,\nC2,Other,S1,2026-01-18,,\n");
    importFollowUps(followUps);
    QVERIFY2(lines().contains(light), qPrintable(lines().join(u'\n')));
}

void TstLightReport::neverContactedCountsFromCreation()
{
    importCustomers("C1,Acme,S1,2026-01-03,,\nC2,Beta,S1,2026-01-04,,\n");
    importFollowUps("2026-01-18,S1,C1,线索,\n");
    QCOMPARE(lines(), (QStringList{QStringLiteral("Acme red 15"), QStringLiteral("Beta yellow 14")}));
    QVERIFY(report().customers[0].input.knownSinceKind == LightInput::Since::Created);
}

void TstLightReport::neverContactedCountsFromTheFirstOpportunity()
{
    importCustomers("C1,Acme,S1,,,\n");
    QVERIFY_OK(m_test->importText(QStringLiteral("deals.csv"),
        "商机编号,客户,负责人,阶段,立项日期,阶段更新日期\nO1,C1,S1,谈判,2026-01-10,2026-01-16\nO2,C1,S1,谈判,2026-01-"
        "12,\n"));
    QCOMPARE(lines(), QStringList{QStringLiteral("Acme yellow 8")});
    QVERIFY(report().customers[0].input.knownSinceKind == LightInput::Since::FirstOpportunity);
    // Before the opportunity and before the import nobody knew the customer.
    QVERIFY(lines({}, AsOf::endOf(QDate(2026, 1, 9))).isEmpty());
}

void TstLightReport::neverContactedCountsFromTheFirstImport()
{
    m_test->clock.advanceSeconds(-11 * 86400 + 9 * 3600); // 8 January, 10:00 UTC: the same day nearly everywhere
    importCustomers("C1,Acme,S1,,,\n");
    m_test->clock.advanceSeconds(5 * 86400);
    QVERIFY_OK(m_test->importText(QStringLiteral("again.csv"), "客户编号,客户名称,城市\nC1,Acme,上海\n"));
    QCOMPARE(lines(), QStringList{QStringLiteral("Acme yellow 10")});
    QVERIFY(report().customers[0].input.knownSinceKind == LightInput::Since::FirstImport);
}

void TstLightReport::proposalWaitsForFeedback_data()
{
    QTest::addColumn<QByteArray>("followUps");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("light");
    const QByteArray proposal = "2026-01-12 10:00,S1,C1,方案,\n";
    QTest::newRow("R77: a proposal waits 6 days") << proposal << 6 << "yellow";
    QTest::newRow("R77: one that waits 5 days is green")
        << QByteArray("2026-01-13 10:00,S1,C1,方案,\n") << 5 << "green";
    QTest::newRow("R77: a later call is feedback") << proposal + "2026-01-12 10:01,S1,C1,电话,\n" << 0 << "green";
    QTest::newRow("R77: an earlier call is none") << proposal + "2026-01-12 09:59,S1,C1,电话,\n" << 6 << "yellow";
    QTest::newRow("R77: a call of the same minute is none") << proposal + "2026-01-12 10:00,S1,C1,电话,\n"
                                                            << 6 << "yellow";
    QTest::newRow("R77: a later lead is none") << proposal + "2026-01-14 10:00,S1,C1,线索,\n" << 6 << "yellow";
    // Nothing came back, but from now on the newer one waits.
    QTest::newRow("R77: another proposal is none, but the newer one waits") << proposal
            + "2026-01-17 10:00,S1,C1,方案,\n" << 1 << "green";
}

void TstLightReport::proposalWaitsForFeedback()
{
    QFETCH(QByteArray, followUps);
    importCustomers("C1,Acme,S1,2025-06-01,,\n");
    importFollowUps(followUps);
    const LightRow row = report().customers[0];
    QTEST(row.verdict.proposalDays, "days");
    QTEST(lightCode(row.verdict.light), "light");
}

void TstLightReport::laterFactsAreNotSeen()
{
    importCustomers("C1,Acme,S1,2025-06-01,,\n");
    importFollowUps("2026-01-05 10:00,S1,C1,拜访,\n2026-01-16 10:00,S1,C1,方案,\n");
    QCOMPARE(lines(), QStringList{QStringLiteral("Acme green 2")});
    QCOMPARE(lines({}, AsOf::endOf(QDate(2026, 1, 15))), QStringList{QStringLiteral("Acme yellow 10")});
    QCOMPARE(lines({}, AsOf::at(QDate(2026, 1, 16), QTime(10, 0))), QStringList{QStringLiteral("Acme yellow 11")});
    QCOMPARE(lines({}, AsOf::at(QDate(2026, 1, 16), QTime(10, 0, 1))), QStringList{QStringLiteral("Acme green 0")});
}

void TstLightReport::customersOfLaterAreNotListed()
{
    importCustomers("C1,Acme,S1,2026-01-18,,\nC2,Beta,S1,2026-01-19,,\n");
    QCOMPARE(lines(), QStringList{QStringLiteral("Acme green 0")});
    QCOMPARE(lines({}, AsOf::endOf(QDate(2026, 1, 19))).size(), 2);
    QVERIFY(lines({}, AsOf::endOf(QDate(2026, 1, 17))).isEmpty());
    const qint64 beta = m_test->count(QStringLiteral("SELECT id FROM customer WHERE code = 'C2'"));
    QVERIFY(!readCustomerFacts(m_test->connection(), CustomerId{beta}, sunday).has_value());
}

void TstLightReport::ordersByUrgency()
{
    importCustomers("C1,Green,S1,2025-01-01,,\nC2,Yellow 9,S1,2025-01-01,,\nC3,Red 20,S1,2025-01-01,,\nC4,Yellow "
                    "12,S1,2025-01-01,,\n"
                    "C5,Setback,S1,2025-01-01,,已放弃\nC6,客户10,S1,2025-01-01,,\nC7,客户9,S1,2025-01-01,,\nC8,Rival,"
                    "S1,2025-01-01,IBM,\n");
    importFollowUps("2026-01-18,S1,C1,电话,\n2026-01-09,S1,C2,电话,\n2025-12-29,S1,C3,电话,\n2026-01-06,S1,C4,电话,"
                    "\n2026-01-18,S1,C5,电话,\n"
                    "2026-01-18,S1,C6,电话,\n2026-01-18,S1,C7,电话,\n2026-01-18,S1,C8,电话,\n");
    QCOMPARE(lines(),
        (QStringList{QStringLiteral("Red 20 red 20"), QStringLiteral("Setback red 0"),
            QStringLiteral("Yellow 12 yellow 12"), QStringLiteral("Yellow 9 yellow 9"),
            QStringLiteral("Rival yellow 0"), QStringLiteral("客户9 green 0"), QStringLiteral("客户10 green 0"),
            QStringLiteral("Green green 0")}));
    const LightCounts counts = report().counts;
    QCOMPARE(counts.red, 2);
    QCOMPARE(counts.yellow, 3);
    QCOMPARE(counts.green, 3);
}

void TstLightReport::scopeFiltersByOwner_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("the company, with those who have no owner") << QString() << QStringList{"A", "B", "C", "D"};
    QTest::newRow("a region") << QStringLiteral("华东") << QStringList{"A", "B"};
    QTest::newRow("a team") << QStringLiteral("二组") << QStringList{"B"};
    QTest::newRow("a person") << QStringLiteral("张敏") << QStringList{"C"};
}

void TstLightReport::scopeFiltersByOwner()
{
    QFETCH(QString, place);
    importCustomers("C1,A,S1,2026-01-18,,\nC2,B,S2,2026-01-18,,\nC3,C,S3,2026-01-18,,\nC4,D,,2026-01-18,,\n");
    const LightReport lights = report(place);
    QStringList names;
    for (const LightRow &row : lights.customers)
        names << row.name;
    names.sort();
    QTEST(names, "names");
    QCOMPARE(lights.withoutOwner, 1);
    QCOMPARE(lights.counts.green, names.size());
    if (place == QStringLiteral("张敏")) {
        QCOMPARE(lights.customers[0].ownerName, QStringLiteral("张敏"));
        QCOMPARE(lights.customers[0].unitName, QStringLiteral("三组"));
    }
}

void TstLightReport::explainsWithTheRows()
{
    importCustomers("C1,Acme,S1,2025-06-01,,\n");
    importFollowUps("2026-01-05 10:00,S1,C1,拜访,met the buyer\n2026-01-09 11:30,S1,C1,微信,sent the price\n2026-01-17 "
                    "10:00,S1,C1,备注,nothing\n");
    const LightRow row = report().customers[0];
    const auto why = explainCustomerLight(m_test->connection(), row.id, sunday, {});
    QVERIFY_OK(why);
    QCOMPARE(wrongArithmetic(*why), QString());
    QCOMPARE(why->arithmetic[0].toText(), QStringLiteral("Silence: 2026-01-18 - 2026-01-09 = 9 days"));
    QVERIFY(why->verdict.endsWith(row.reason));
    QCOMPARE(why->sources,
        (std::vector<SourceRow>{
            {QStringLiteral("visits.csv"), 3, QStringLiteral("2026-01-09 11:30 · 微信 · sent the price")},
            {QStringLiteral("visits.csv"), 2, QStringLiteral("2026-01-05 10:00 · 拜访 · met the buyer")}}));
}

void TstLightReport::listsFiveContactsAndCountsTheRest()
{
    importCustomers("C1,Acme,S1,2025-06-01,,\n");
    QByteArray rows;
    for (int day = 1; day <= 8; ++day)
        rows += "2026-01-0" + QByteArray::number(day) + ",S1,C1,电话,\n";
    importFollowUps(rows);
    const auto why = explainCustomerLight(m_test->connection(), report().customers[0].id, sunday, {});
    QVERIFY_OK(why);
    QCOMPARE(why->sources.size(), 5U);
    QCOMPARE(why->moreSources, 3);
}

void TstLightReport::explainsWithTheCustomersOwnRows()
{
    // The name and owner first; what turns the light comes in another file.
    QVERIFY_OK(m_test->importText(QStringLiteral("names.csv"),
        "客户编号,客户名称,负责人,建档日期\nC0,Other,S1,2026-01-10\nC1,Acme,S1,2026-01-10\n"));
    importCustomers("C1,Acme,S1,2026-01-10,IBM,预算取消\n");
    const auto why = explainCustomerLight(m_test->connection(),
        CustomerId{m_test->count(QStringLiteral("SELECT id FROM customer WHERE code = 'C1'"))},
        AsOf::endOf(QDate(2026, 1, 20)), {});
    QVERIFY_OK(why);
    QCOMPARE(why->rule, QStringLiteral("R77"));
    QCOMPARE(why->sources,
        (std::vector<SourceRow>{
            {QStringLiteral("customers.csv"), 2, QStringLiteral("Status: budget cancelled · Competitor: IBM")},
            {QStringLiteral("names.csv"), 3, QStringLiteral("Created on 2026-01-10")}}));
    QCOMPARE(why->moreSources, 0);
}

void TstLightReport::explainsWithTheFirstOpportunity()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("names.csv"), "客户编号,客户名称,负责人\nC1,Acme,S1\nC2,Beta,S1\n"));
    QVERIFY_OK(m_test->importText(
        QStringLiteral("deals.csv"), "商机编号,客户,阶段,创建日期\nO2,C1,谈判,2026-01-12\nO1,C1,谈判,2026-01-08\n"));
    const AsOf later = AsOf::endOf(QDate(2026, 1, 20));
    const LightReport lights = report({}, later);
    QCOMPARE(lights.customers.size(), 2U);
    const auto why = explainLights(m_test->connection(), lights, {});
    QVERIFY_OK(why);
    // Acme by its first opportunity, Beta by the day on which its file came in.
    QCOMPARE(why->at(0).sources,
        (std::vector<SourceRow>{
            {QStringLiteral("deals.csv"), 3, QStringLiteral("Opportunity O1, first known on 2026-01-08")}}));
    QCOMPARE(why->at(1).sources,
        (std::vector<SourceRow>{{QStringLiteral("names.csv"), 3, QStringLiteral("First imported on 2026-01-19")}}));
}

void TstLightReport::everyRowIsExplainedAlike()
{
    importCustomers("C1,A,S1,2025-01-01,,\nC2,B,S1,2026-01-17,IBM,\nC3,C,S2,2025-01-01,,已放弃\nC4,D,,,,\n");
    importFollowUps("2026-01-05 10:00,S1,C1,拜访,\n2026-01-09 11:30,S1,C1,方案,\n2026-01-17 10:00,S2,C3,电话,\n");
    const AsOf later = AsOf::endOf(QDate(2026, 1, 20));
    const LightReport lights = report({}, later);
    const auto all = explainLights(m_test->connection(), lights, {});
    QVERIFY_OK(all);
    QCOMPARE(all->size(), 4U);
    for (std::size_t i = 0; i < all->size(); ++i) {
        const auto one = explainCustomerLight(m_test->connection(), lights.customers[i].id, later, {});
        QVERIFY_OK(one);
        QCOMPARE(all->at(i).toLines(), one->toLines());
        QVERIFY2(!one->sources.empty(), qPrintable(lights.customers[i].name));
    }
}

void TstLightReport::everyRowOfALongListHasItsOwnContacts()
{
    // The n-th has n % 8 contacts.
    constexpr int count = 203;
    QByteArray customers;
    QByteArray followUps;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        customers += "C" + number + ",Name " + number + ",S1,2025-06-01,,\n";
        for (int day = 1; day <= i % 8; ++day)
            followUps += "2026-01-0" + QByteArray::number(day) + ",S1,C" + number + ",电话," + number + "\n";
    }
    importCustomers(customers);
    importFollowUps(followUps);
    const LightReport lights = report();
    QCOMPARE(lights.customers.size(), std::size_t(count));
    const auto why = explainLights(m_test->connection(), lights, {});
    QVERIFY_OK(why);
    for (std::size_t i = 0; i < why->size(); ++i) {
        const QString number = lights.customers[i].code.mid(1);
        const int contacts = number.toInt() % 8;
        const Explanation &one = why->at(i);
        QCOMPARE(one.moreSources, std::max(contacts - 5, 0));
        // Never contacted: it rests on its own row.
        QCOMPARE(one.sources.size(), std::size_t(contacts == 0 ? 1 : std::min(contacts, 5)));
        if (contacts > 0)
            QCOMPARE(one.sources.front().what,
                QStringLiteral("2026-01-0%1 00:00 · 电话 · %2").arg(QString::number(contacts), number));
    }
}

void TstLightReport::standsAsItWasRecorded()
{
    const auto at = [](int day) { return FixedClock(QDateTime(QDate(2026, 1, day), QTime(18, 0))); };
    m_test->clock = at(5);
    importCustomers("C1,Acme,S1,2025-06-01,,\nC2,Beta,S1,2025-06-01,IBM,\n");
    importFollowUps("2026-01-04,S1,C1,电话,\n2026-01-04,S1,C2,电话,\n");
    m_test->clock = at(7);
    importCustomers("C1,Acme,S1,2025-06-01,SAP,预算取消\nC2,Beta,S1,2025-06-01,,\n");
    m_test->clock = at(9);
    importCustomers("C1,Acme,S1,2025-06-01,,\n");
    const auto day = [](int number) { return AsOf::endOf(QDate(2026, 1, number)); };
    QCOMPARE(lines({}, day(6)), (QStringList{QStringLiteral("Beta yellow 2"), QStringLiteral("Acme green 2")}));
    QCOMPARE(lines({}, day(7)), (QStringList{QStringLiteral("Acme red 3"), QStringLiteral("Beta green 3")}));
    QCOMPARE(lines({}, day(8)), (QStringList{QStringLiteral("Acme red 4"), QStringLiteral("Beta green 4")}));
    QCOMPARE(lines({}, day(9)), (QStringList{QStringLiteral("Acme green 5"), QStringLiteral("Beta green 5")}));
    // A moment of a day sees what that day recorded.
    QCOMPARE(lines({}, AsOf::at(QDate(2026, 1, 7), QTime(12, 0)))[0], QStringLiteral("Acme red 3"));
    // One alone is read like all.
    const CustomerId acme{m_test->count(QStringLiteral("SELECT id FROM customer WHERE code = 'C1'"))};
    const auto why = explainCustomerLight(m_test->connection(), acme, day(8), {});
    QVERIFY_OK(why);
    QVERIFY2(why->verdict.contains(QStringLiteral("budget was cancelled")), qPrintable(why->verdict));
    QCOMPARE(why->sources.front().what, QStringLiteral("Status: budget cancelled · Competitor: SAP"));
}

void TstLightReport::standsAsItCameBeforeItCame()
{
    m_test->clock = FixedClock(QDateTime(QDate(2026, 1, 20), QTime(9, 0)));
    importCustomers("C1,Acme,S1,2026-01-01,IBM,\n");
    QCOMPARE(lines({}, AsOf::endOf(QDate(2026, 1, 3))), QStringList{QStringLiteral("Acme yellow 2")});
    m_test->clock = FixedClock(QDateTime(QDate(2026, 1, 21), QTime(9, 0)));
    importCustomers("C1,Acme,S1,2026-01-01,,已放弃\n");
    QCOMPARE(lines({}, AsOf::endOf(QDate(2026, 1, 3))), QStringList{QStringLiteral("Acme yellow 2")});
    QCOMPARE(lines({}, AsOf::endOf(QDate(2026, 1, 20)))[0], QStringLiteral("Acme red 19"));
    const auto why = explainCustomerLight(m_test->connection(),
        CustomerId{m_test->count(QStringLiteral("SELECT id FROM customer"))}, AsOf::endOf(QDate(2026, 1, 3)), {});
    QVERIFY_OK(why);
    QCOMPARE(why->sources.front().what, QStringLiteral("Competitor: IBM · Created on 2026-01-01"));
}

void TstLightReport::anUndoneSetbackIsNoSetback()
{
    importCustomers("C1,Acme,S1,2026-01-18,IBM,\n");
    m_test->clock = FixedClock(QDateTime(QDate(2026, 1, 20), QTime(9, 0)));
    const auto report = m_test->importText(QStringLiteral("b.csv"), "客户编号,客户名称,竞争对手\nC1,Acme,SAP\n");
    QVERIFY_OK(report);
    QVERIFY_OK(m_test->workspace->revert(report->batch, QStringLiteral("test")));
    const auto why = explainCustomerLight(m_test->connection(),
        CustomerId{m_test->count(QStringLiteral("SELECT id FROM customer"))}, AsOf::endOf(QDate(2026, 1, 20)), {});
    QVERIFY_OK(why);
    QCOMPARE(why->sources.front(),
        (SourceRow{QStringLiteral("customers.csv"), 2, QStringLiteral("Competitor: IBM · Created on 2026-01-18")}));
}

QTEST_GUILESS_MAIN(TstLightReport)
#include "tst_lightreport.moc"
