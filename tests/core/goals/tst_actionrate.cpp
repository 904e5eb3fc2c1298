#include "core/goals/goalfixture.h"
#include "goals/whatif.h"
#include "metrics/metricstore.h"

#include <QtTest>

using namespace waterline;

using Lack = ActionRate::Lack;

namespace {

constexpr PersonId wang{11};

IsoWeek week(int number)
{
    return IsoWeek::fromNumber(202600 + number);
}

/// By week of 2026.
using Weeks = std::map<int, qint64>;

std::map<int, Actuals> actualsOf(const Weeks &weeks)
{
    std::map<int, Actuals> actuals;
    for (const auto &[number, amount] : weeks)
        actuals[2026][wang].at(number) = amount;
    return actuals;
}

ActionRate rateOf(const Weeks &amounts, const Weeks &visits, IsoWeek present)
{
    ActionActuals actions;
    actions[coreIndex(Action::Visit)] = actualsOf(visits);
    return actionRate(actualsOf(amounts), actions, std::array{wang}, present);
}

} // namespace

class TstActionRate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooLittleGivesNoRate_data();
    void tooLittleGivesNoRate();
    void onlyAYearBackCounts();
    void theWorkspaceIsRead();
    void weeklySummariesCountWhereNothingElseDoes();
};

void TstActionRate::tooLittleGivesNoRate_data()
{
    QTest::addColumn<Weeks>("amounts");
    QTest::addColumn<Weeks>("visits");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("lack");
    QTest::addColumn<Ratio>("rate");
    const Weeks four{{16, 100}, {17, 100}, {18, 100}, {19, 100}};
    // Seen from week 20: from week 12 to 19 are eight weeks, two months.
    QTest::newRow("N4: eight weeks and four amounts are enough")
        << four << Weeks{{12, 8}} << 8 << int(Lack::None) << Ratio(8, 400);
    QTest::newRow("N4: seven weeks are not") << four << Weeks{{13, 8}} << 7 << int(Lack::Weeks) << Ratio();
    QTest::newRow("N4: three amounts are not")
        << Weeks{{17, 100}, {18, 100}, {19, 100}} << Weeks{{12, 8}} << 8 << int(Lack::Amounts) << Ratio();
    QTest::newRow("N4: no visits are not no effort")
        << Weeks{{12, 1}, {17, 1}, {18, 1}, {19, 1}} << Weeks() << 8 << int(Lack::Actions) << Ratio();
    const auto fourLess = [](qint64 back) { return Weeks{{15, -back}, {16, 100}, {17, 100}, {18, 100}, {19, 100}}; };
    QTest::newRow("N4: one is left of what was paid back")
        << fourLess(399) << Weeks{{12, 8}} << 8 << int(Lack::None) << Ratio(8, 1);
    QTest::newRow("N4: all was paid back") << fourLess(400) << Weeks{{12, 8}} << 8 << int(Lack::Repaid) << Ratio();
    QTest::newRow("N4: one more than all") << fourLess(401) << Weeks{{12, 8}} << 8 << int(Lack::Repaid) << Ratio();
    QTest::newRow("N4: nothing at all") << Weeks() << Weeks() << 0 << int(Lack::Weeks) << Ratio();
    QTest::newRow("N4: the present week is no history")
        << four << Weeks{{12, 8}, {20, 1000}} << 8 << int(Lack::None) << Ratio(8, 400);
}

void TstActionRate::tooLittleGivesNoRate()
{
    QFETCH(Weeks, amounts);
    QFETCH(Weeks, visits);
    QFETCH(int, lack);
    const ActionRate rate = rateOf(amounts, visits, week(20));
    QTEST(rate.weeks, "weeks");
    QCOMPARE(int(rate.lackOf(Action::Visit)), lack);
    QTEST(rate.of(Action::Visit), "rate");
    const QString text = lackText(rate, Action::Visit);
    QCOMPARE(text.isEmpty(), lack == int(Lack::None));
    QCOMPARE(text.contains(QStringLiteral("paid back")), lack == int(Lack::Repaid));
}

void TstActionRate::onlyAYearBackCounts()
{
    std::map<int, Actuals> amounts = actualsOf({{17, 100}, {18, 100}, {19, 100}});
    // 2025 has 52 weeks: its week 20 is the 52nd before week 20 of 2026.
    amounts[2025][wang].at(19) = 5000;
    amounts[2025][wang].at(20) = 70;
    ActionActuals actions;
    actions[coreIndex(Action::Visit)][2025][wang].at(19) = 9;
    actions[coreIndex(Action::Visit)][2025][wang].at(52) = 3;
    const ActionRate rate = actionRate(amounts, actions, std::array{wang}, week(20));
    QCOMPARE(rate.first, IsoWeek::fromNumber(202520));
    QCOMPARE(rate.last, week(19));
    QCOMPARE(rate.weeks, 52);
    QCOMPARE(rate.amount, 370);
    QCOMPARE(rate.weeksWithAmount, 4);
    QCOMPARE(rate.of(Action::Visit), Ratio(3, 370));
    // Of somebody else nothing is known.
    QCOMPARE(actionRate(amounts, actions, std::array{PersonId{12}}, week(20)), ActionRate());
}

void TstActionRate::theWorkspaceIsRead()
{
    GoalFixture test;
    QVERIFY_OK(test.importText(QStringLiteral("customers.csv"), "客户编号,客户名称\nC1,C1\n"));
    QByteArray deals = "商机编号,客户,负责人工号,产品,阶段,立项日期,关闭日期,金额\n";
    QByteArray visits = "编号,跟进时间,跟进人,跟进方式,内容\n";
    for (const char *day : {"2025-09-03", "2025-10-08", "2025-11-05", "2025-12-03"}) {
        deals += QByteArray("O") + day + ",C1,S1,Crane,赢单,2025-09-01," + day + ",1000.00\n";
        for (const char *hour : {"09", "11"})
            visits += QByteArray("F") + day + hour + "," + day + " " + hour + ":00,S1,拜访,a\n";
    }
    QVERIFY_OK(test.importText(QStringLiteral("deals.csv"), deals));
    QVERIFY_OK(test.importText(QStringLiteral("visits.csv"), visits));
    const std::vector<Metric> metrics = readMetrics(test.connection());
    const WhatIfBasis basis =
        readWhatIfBasis(test.connection(), *metricOf(metrics, QStringLiteral("signed")), QDate(2026, 1, 19));
    QVERIFY(basis.isMoney);
    const GoalGrid published(readGoalTree(test.connection(), 2026));
    GoalGrid tried = published;
    tried.setLeaf(0, 52, 500'000);
    const auto lines = whatIf(published, tried, basis, {});
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].rateOf(Action::Visit).rate.amount, 400'000);
    // 5 000.00 more are ten visits more.
    QCOMPARE(lines[0].extraPerDay(Action::Visit), Ratio(10, lines[0].workdaysLeft));
    QVERIFY(!lines[0].extraPerDay(Action::Lead).isComputable());
    const WhatIfBasis counts =
        readWhatIfBasis(test.connection(), *metricOf(metrics, QStringLiteral("visit")), QDate(2026, 1, 19));
    QVERIFY(!counts.isMoney);
    QCOMPARE(counts.actions, ActionActuals());
}

void TstActionRate::weeklySummariesCountWhereNothingElseDoes()
{
    GoalFixture test;
    QVERIFY_OK(test.importText(QStringLiteral("customers.csv"), "客户编号,客户名称\nC1,C1\n"));
    QByteArray deals = "商机编号,客户,负责人工号,产品,阶段,立项日期,关闭日期,金额\n";
    for (const char *day : {"2025-09-03", "2025-10-08", "2025-11-05", "2025-12-03"})
        deals += QByteArray("O") + day + ",C1,S1,Crane,赢单,2025-09-01," + day + ",1000.00\n";
    QVERIFY_OK(test.importText(QStringLiteral("deals.csv"), deals));
    // Week 45 has a visit of its own, and week 4 runs on the 19th of January.
    QVERIFY_OK(test.importText(QStringLiteral("visits.csv"),
        "编号,跟进时间,跟进人,跟进方式,内容\n"
        "F1,2025-11-05 09:00,S1,拜访,a\n"));
    QVERIFY_OK(test.importText(QStringLiteral("summaries.csv"),
        "周次,工号,拜访量实际\n"
        "2024-W30,S1,9\n"
        "2025-W45,S1,20\n"
        "2025-W46,S1,7\n"
        "2026-W03,S1,4\n"
        "2026-W04,S1,50\n"));
    const PersonId s1 = test.place(QStringLiteral("S1")).person;
    const std::vector<Metric> metrics = readMetrics(test.connection());
    const QDate day(2026, 1, 19);
    const WhatIfBasis money = readWhatIfBasis(test.connection(), *metricOf(metrics, QStringLiteral("signed")), day);
    const ActionRate rate = actionRate(money.actuals, money.actions, std::array{s1}, IsoWeek::of(day));
    QCOMPARE(rate.actions[coreIndex(Action::Visit)], 1 + 7 + 4);
    QCOMPARE(rate.actions[coreIndex(Action::Lead)], 0);
    // 9, 7, 4 and 1 make a week good for 5, also where a year has summaries alone.
    const Metric &visit = *metricOf(metrics, QStringLiteral("visit"));
    const WhatIfBasis visits = readWhatIfBasis(test.connection(), visit, day);
    QCOMPARE(visits.actuals.at(2024).at(s1).at(30), 9);
    const auto tree = readGoalTree(test.connection(), 2026);
    const CellLimits limits = readCapacityLimits(test.connection(), visit, *tree, day);
    const std::size_t position = tree->order().positionOf(s1).value_or(0);
    QCOMPARE(limits.most(position, 3), 5);
    QCOMPARE(limits.most(position, 2), 0);
}

QTEST_GUILESS_MAIN(TstActionRate)
#include "tst_actionrate.moc"
