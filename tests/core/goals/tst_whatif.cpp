#include "core/goals/grid/gridfixture.h"
#include "goals/goalexplain.h"
#include "goals/goaltext.h"
#include "goals/whatifexplain.h"
#include "support/evaluate.h"

#include <QTest>

using namespace waterline;

namespace {

constexpr PersonId wang{11}, li{12};

IsoWeek week(int number)
{
    return IsoWeek::fromNumber(202600 + number);
}

/// Two people who belong to the company alone; 2026 has 53 weeks, of which week 53 begins on 28 December.
std::shared_ptr<const GoalTree> tree()
{
    std::vector<Person> people{{wang, QStringLiteral("P1"), QStringLiteral("Wang"), {}, {}, {}},
        {li, QStringLiteral("P2"), QStringLiteral("Li"), {}, {}, {}}};
    return std::make_shared<const GoalTree>(Org({}, people), FiscalCalendar(1), 2026);
}

GoalGrid gridOfWeeks(const std::map<int, qint64> &wangs)
{
    GoalGrid grid(tree());
    for (const auto &[number, goal] : wangs)
        grid.setLeaf(0, std::size_t(number - 1), goal);
    return grid;
}

/// Wang's weeks of 2026.
WhatIfBasis basisOf(const std::map<int, qint64> &done, QDate day, WorkCalendar calendar = {})
{
    WhatIfBasis basis{{}, std::move(calendar), day};
    for (const auto &[number, amount] : done)
        basis.actuals[2026][wang].at(number) = amount;
    return basis;
}

/// Seen from week 20, in weeks 7 to 19: Wang signed 1 000.00 in four of them, paid 40 visits in one, and registered ten
/// leads in each.
WhatIfBasis moneyBasis()
{
    WhatIfBasis basis = basisOf({{8, 100'000}, {10, 100'000}, {12, 100'000}, {14, 100'000}}, week(20).monday());
    basis.isMoney = true;
    basis.actions[coreIndex(Action::Visit)][2026][wang].at(9) = 40;
    for (int number = 7; number < 20; ++number)
        basis.actions[coreIndex(Action::Lead)][2026][wang].at(number) = 10;
    return basis;
}

Metric leads()
{
    Metric metric;
    metric.code = QStringLiteral("lead");
    metric.unit = Metric::Unit::Count;
    return metric;
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differenceIsOfWhatIsLeft();
    void workdaysCountTheDay_data();
    void workdaysCountTheDay();
    void capacityIsTheMeanOfTheBestFour();
    void theBestWeekMustBeExceeded_data();
    void theBestWeekMustBeExceeded();
    void thePresentWeekIsNoHistory();
    void nobodyWithoutHistoryIsOver();
    void nobodyWithoutGoalsIsListed();
    void explanationRecomputes();
    void limitsAreTheCapacity();
    void weeksThatAreOverTakeNoMore_data();
    void weeksThatAreOverTakeNoMore();
    void moneyIsToldInActions();
    void theRateOfTheNearestUnitStandsIn();
    void aRateThatStandsInIsNamed();
    void actionsOfMoneyRecompute_data();
    void actionsOfMoneyRecompute();
    void goalExplanationRecomputes();
};

void TestWhatIf::differenceIsOfWhatIsLeft()
{
    // Week 10 is over on the Monday of week 11: what changed there asks for nothing.
    const GoalGrid published = gridOfWeeks({{10, 5}, {11, 5}, {12, 5}});
    const GoalGrid tried = gridOfWeeks({{10, 50}, {11, 8}, {12, 9}});
    const auto lines = whatIf(published, tried, basisOf({}, week(11).monday()), {});
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].published, 10);
    QCOMPARE(lines[0].tried, 17);
    QCOMPARE(lines[0].difference(), 7);
    QCOMPARE(lines[0].hardestWeek, 9);
    QCOMPARE(lines[0].hardestWeekWhen, week(12));
}

void TestWhatIf::workdaysCountTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("workdays");
    QTest::newRow("N4: Monday of the last week but one, both weeks") << QDate(2026, 12, 21) << 10;
    QTest::newRow("N4: Friday counts, the weekend after it does not") << QDate(2026, 12, 25) << 6;
    QTest::newRow("N4: Saturday counts nothing of its week") << QDate(2026, 12, 26) << 5;
    QTest::newRow("N4: the last Friday, 1 January, belongs to week 53") << QDate(2027, 1, 1) << 1;
}

void TestWhatIf::workdaysCountTheDay()
{
    QFETCH(QDate, day);
    QFETCH(int, workdays);
    const GoalGrid grid = gridOfWeeks({{53, 4}});
    const auto lines = whatIf(grid, gridOfWeeks({{53, 9}}), basisOf({}, day), {});
    QCOMPARE(lines[0].workdaysLeft, workdays);
    QCOMPARE(lines[0].extraPerDay(), Ratio(5, workdays));
}

void TestWhatIf::capacityIsTheMeanOfTheBestFour()
{
    const auto lines = whatIf(gridOfWeeks({{20, 1}}), gridOfWeeks({{20, 1}}),
        basisOf({{1, 3}, {2, 9}, {3, 7}, {4, 8}, {5, 2}}, week(20).monday()), {});
    // 9, 8, 7 and 3; the 2 is left out.
    QCOMPARE(lines[0].capacity, Ratio(27, 4));
    QCOMPARE(lines[0].bestWeek, 9);
    QCOMPARE(lines[0].bestWeekWhen, week(2));
    // Who has only two weeks has the mean of those.
    const auto young =
        whatIf(gridOfWeeks({{20, 1}}), gridOfWeeks({{20, 1}}), basisOf({{1, 3}, {2, 9}}, week(20).monday()), {});
    QCOMPARE(young[0].capacity, Ratio(6, 1));
}

void TestWhatIf::theBestWeekMustBeExceeded_data()
{
    QTest::addColumn<qint64>("goal");
    QTest::addColumn<int>("overBest");
    QTest::addColumn<int>("overCapacity");
    // Best week 9, capacity (9 + 7) / 2 = 8.
    QTest::newRow("N4: as much as the mean is within it") << qint64(8) << 0 << 0;
    QTest::newRow("N4: as much as the best week does not exceed it") << qint64(9) << 0 << 1;
    QTest::newRow("N4: one more than the best week does") << qint64(10) << 1 << 1;
}

void TestWhatIf::theBestWeekMustBeExceeded()
{
    QFETCH(qint64, goal);
    QFETCH(int, overBest);
    QFETCH(int, overCapacity);
    const auto lines =
        whatIf(gridOfWeeks({}), gridOfWeeks({{30, goal}}), basisOf({{1, 9}, {2, 7}}, week(20).monday()), {});
    QCOMPARE(lines[0].weeksOverBest, overBest);
    QCOMPARE(lines[0].weeksOverCapacity, overCapacity);
    QCOMPARE(lines[0].exceedsBest(), overBest > 0);
}

void TestWhatIf::thePresentWeekIsNoHistory()
{
    const auto lines =
        whatIf(gridOfWeeks({{20, 1}}), gridOfWeeks({{20, 1}}), basisOf({{19, 4}, {20, 30}}, week(20).sunday()), {});
    QCOMPARE(lines[0].bestWeek, 4);
}

void TestWhatIf::nobodyWithoutHistoryIsOver()
{
    const auto lines = whatIf(gridOfWeeks({}), gridOfWeeks({{20, 100}}), basisOf({}, week(20).monday()), {});
    QVERIFY(!lines[0].capacity.isComputable());
    QVERIFY(!lines[0].exceedsBest());
    QVERIFY(!lines[0].exceedsCapacity());
}

void TestWhatIf::nobodyWithoutGoalsIsListed()
{
    // Li has none, and Wang's are over.
    const GoalGrid grid = gridOfWeeks({{10, 5}});
    QVERIFY(whatIf(grid, grid, basisOf({}, week(11).monday()), {}).empty());
    QCOMPARE(whatIf(grid, grid, basisOf({}, week(10).sunday()), {}).size(), 1U);
    QVERIFY(whatIf(grid, grid, basisOf({}, week(10).sunday()), {{}, li}).empty());
}

void TestWhatIf::explanationRecomputes()
{
    for (const bool isMoney : {false, true}) {
        for (const qint64 goal : {qint64(7), qint64(1234), qint64(100'000)}) {
            WhatIfBasis basis = basisOf({{1, 9}, {2, 7}, {3, 250}}, week(20).monday());
            basis.isMoney = isMoney;
            const auto lines = whatIf(gridOfWeeks({{30, 6}}), gridOfWeeks({{30, goal}}), basis, {});
            const Explanation explanation = explainWhatIf(tree()->org(), lines[0], basis, 1);
            QVERIFY(explanation.arithmetic.size() >= 4);
            for (const Arithmetic &step : explanation.arithmetic)
                QCOMPARE(Evaluator::resultOf(step.expression, step.result), step.result);
        }
    }
}

void TestWhatIf::limitsAreTheCapacity()
{
    // In week 30 nobody works.
    WorkCalendar::Exceptions holidays;
    for (QDate day = week(30).monday(); day <= week(30).sunday(); day = day.addDays(1))
        holidays[day] = false;
    const std::vector<Person> people{{wang, QStringLiteral("P1"), QStringLiteral("Wang"), {}, {}, {}},
        {li, QStringLiteral("P2"), QStringLiteral("Li"), {}, {}, {}}};
    const GoalTree tree(Org({}, people), FiscalCalendar(1), 2026, WorkCalendar(holidays));
    // The mean of 9, 8, 7 and 3 is 6.75: 6 is within it, 7 is not. What is done this week is no history.
    const WhatIfBasis basis = basisOf({{1, 3}, {2, 9}, {3, 7}, {4, 8}, {5, 2}, {20, 99}}, week(20).sunday());
    const CellLimits limits = capacityLimits(tree, basis.actuals, basis.day);
    // Nobody can do any more in a week that is over, and nothing of it is given up.
    QVERIFY(limits.isHeld(0, 18));
    QVERIFY(!limits.isHeld(0, 19));
    QCOMPARE(limits.most(0, 18), 0);
    QCOMPARE(limits.most(1, 18), 0);
    QCOMPARE(limits.most(0, 19), 6);
    QCOMPARE(limits.most(0, 29), 0);
    QCOMPARE(limits.most(0, 52), 6);
    QCOMPARE(limits.most(1, 19), largestGoal);
    QCOMPARE(limits.most(1, 29), largestGoal);
    // What the line calls too much is what the limit does not let be.
    for (const qint64 goal : {qint64(6), qint64(7)}) {
        const auto lines = whatIf(gridOfWeeks({}), gridOfWeeks({{25, goal}}), basis, {});
        QCOMPARE(lines[0].exceedsCapacity(), goal > limits.most(0, 24));
    }
}

void TestWhatIf::weeksThatAreOverTakeNoMore_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("period");
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<qint64>("refused");
    QTest::addColumn<qint64>("nearest");
    QTest::addColumn<qint64>("roomLeft");
    QTest::addColumn<int>("firstFull");
    // Wang has 100 in each of 53 weeks and can do 150. From Monday of week 47 seven weeks can take 50 each: 5 300 may
    // become 5 650.
    QTest::newRow("N4: the rest of a year that runs") << QDate(2026, 11, 16) << QStringLiteral("2026") << Keep::Nothing
                                                      << qint64(10'600) << qint64(5'650) << qint64(350) << 47;
    QTest::newRow("N4: one more than there is room for")
        << QDate(2026, 11, 16) << QStringLiteral("2026") << Keep::Nothing << qint64(5'651) << qint64(5'650)
        << qint64(350) << 47;
    QTest::newRow("N4: the running week still takes") << QDate(2026, 11, 22) << QStringLiteral("2026") << Keep::Nothing
                                                      << qint64(5'651) << qint64(5'650) << qint64(350) << 47;
    QTest::newRow("N4: the day after it is over") << QDate(2026, 11, 23) << QStringLiteral("2026") << Keep::Nothing
                                                  << qint64(5'650) << qint64(5'600) << qint64(300) << 48;
    // Of week 52's 100 the month keeps, only week 53 can take 50; weeks 49 to 51 are over.
    QTest::newRow("N4: what a week gives up") << QDate(2026, 12, 21) << QStringLiteral("2026-W52") << Keep::TimeParent
                                              << qint64(0) << qint64(50) << qint64(50) << 53;
    QTest::newRow("N4: one less than there is room for")
        << QDate(2026, 12, 21) << QStringLiteral("2026-W52") << Keep::TimeParent << qint64(49) << qint64(50)
        << qint64(50) << 53;
}

void TestWhatIf::weeksThatAreOverTakeNoMore()
{
    QFETCH(QDate, day);
    QFETCH(QString, period);
    QFETCH(Keep, keep);
    QFETCH(qint64, refused);
    QFETCH(qint64, nearest);
    QFETCH(int, firstFull);
    GoalGrid grid(tree());
    for (std::size_t number = 0; number < 53; ++number)
        grid.setLeaf(0, number, 100);
    const WhatIfBasis basis = basisOf({{1, 100}, {2, 200}}, day);
    const CellLimits limits = capacityLimits(grid.tree(), basis.actuals, day);
    const GoalNode node{{{}, wang}, *Period::parse(period)};
    const GoalEdit tooFar = setGoal(grid, node, refused, keep, limits);
    QVERIFY(std::holds_alternative<GoalGap>(tooFar));
    const GoalGap &gap = std::get<GoalGap>(tooFar);
    QVERIFY(gap.isOfLimits());
    QCOMPARE(refused > nearest ? gap.most : gap.least, nearest);
    QCOMPARE(gap.roomLeft.size(), 1U);
    QCOMPARE(gap.roomLeft[0].person, wang);
    QTEST(gap.roomLeft[0].amount, "roomLeft");
    const GoalEdit edit = setGoal(grid, node, nearest, keep, limits);
    QVERIFY(std::holds_alternative<GoalGrid>(edit));
    for (int number = 1; number <= 53; ++number) {
        const bool isItself = node.period == Period::ofWeek(week(number));
        const qint64 expected = isItself ? nearest : number >= firstFull ? 150 : 100;
        QCOMPARE(std::get<GoalGrid>(edit).leaf(0, std::size_t(number - 1)), expected);
    }
}

void TestWhatIf::moneyIsToldInActions()
{
    // In weeks 7 to 19: 4 x 1 000.00, 40 visits and 130 leads. That is one visit for 100.00.
    const WhatIfBasis basis = moneyBasis();
    const auto lines = whatIf(gridOfWeeks({{53, 100'000}}), gridOfWeeks({{53, 1'000'000}}), basis, {});
    // 9 000.00 more on the 170 workdays from week 20 to 53 are 90 visits more.
    QCOMPARE(lines[0].workdaysLeft, 170);
    QCOMPARE(lines[0].extraPerDay(), Ratio(900'000, 170));
    QCOMPARE(lines[0].extraPerDay(Action::Visit), Ratio(90, 170));
    QCOMPARE(lines[0].extraPerDay(Action::Lead), Ratio(9 * 130, 4 * 170));
    QVERIFY(!lines[0].extraPerDay(Action::Proposal).isComputable());
    // Less money takes fewer.
    const auto less = whatIf(gridOfWeeks({{53, 1'000'000}}), gridOfWeeks({{53, 100'000}}), basis, {});
    QCOMPARE(less[0].extraPerDay(Action::Visit), Ratio(-90, 170));
    // A metric that counts is told in itself.
    WhatIfBasis counted = basis;
    counted.isMoney = false;
    const auto counts = whatIf(gridOfWeeks({{53, 1}}), gridOfWeeks({{53, 9}}), counted, {});
    QVERIFY(!counts[0].extraPerDay(Action::Visit).isComputable());
    QVERIFY(counts[0].extraPerDay().isComputable());
}

void TestWhatIf::theRateOfTheNearestUnitStandsIn()
{
    using Company = GridFixture;
    // Wang of team A signed 4 x 1 000.00, Li of the same team paid 40 visits, and Chen beside the team paid 10 and
    // registered 5 leads: none of them has a rate alone. Zhang has a rate of visits, 7 for 700.00.
    WhatIfBasis basis{{}, {}, week(20).monday(), true};
    for (const int number : {8, 10, 12, 14})
        basis.actuals[2026][Company::wang].at(number) = 100'000;
    for (const int number : {9, 10, 11, 13})
        basis.actuals[2026][Company::zhang].at(number) = 17'500;
    Actuals &visits = basis.actions[coreIndex(Action::Visit)][2026];
    visits[Company::li].at(9) = 40;
    visits[Company::chen].at(10) = 10;
    visits[Company::zhang].at(9) = 7;
    basis.actions[coreIndex(Action::Lead)][2026][Company::chen].at(10) = 5;
    const auto company = Company::tree();
    GoalGrid tried(company);
    for (std::size_t person = 0; person < company->order().people().size(); ++person)
        tried.setLeaf(person, 52, 1'000'000);
    const auto lines = whatIf(GoalGrid(company), tried, basis, {});
    QCOMPARE(lines.size(), 5U);
    const OrgPlace teamA = Company::at(Company::teamA);
    const OrgPlace east = Company::at(Company::east);
    const OrgPlace everybody;
    const OrgPlace ofVisits[]{teamA, teamA, east, Company::at(Company::zhang), everybody};
    const Ratio byVisits[]{
        Ratio(40, 400'000), Ratio(40, 400'000), Ratio(50, 400'000), Ratio(7, 70'000), Ratio(57, 470'000)};
    const OrgPlace ofLeads[]{east, east, east, everybody, everybody};
    const Ratio byLeads[]{
        Ratio(5, 400'000), Ratio(5, 400'000), Ratio(5, 400'000), Ratio(5, 470'000), Ratio(5, 470'000)};
    for (std::size_t line = 0; line < lines.size(); ++line) {
        QCOMPARE(lines[line].rateOf(Action::Visit).place, ofVisits[line]);
        QCOMPARE(lines[line].rateOf(Action::Lead).place, ofLeads[line]);
        QCOMPARE(lines[line].extraPerDay(Action::Visit), lines[line].extraPerDay().times(byVisits[line]));
        QCOMPARE(lines[line].extraPerDay(Action::Lead), lines[line].extraPerDay().times(byLeads[line]));
        QCOMPARE(lines[line].isToldByUnit(Action::Visit), line != 3);
        QVERIFY(lines[line].isToldByUnit(Action::Lead));
        // Of proposals nothing is on record anywhere.
        QCOMPARE(lines[line].rateOf(Action::Proposal).place, Company::at(lines[line].person));
        QVERIFY(!lines[line].extraPerDay(Action::Proposal).isComputable());
        QCOMPARE(wrongArithmetic(explainWhatIf(company->org(), lines[line], basis, 1)), QString());
    }
}

void TestWhatIf::aRateThatStandsInIsNamed()
{
    using Company = GridFixture;
    // Zhang has a rate of visits, of leads only the company has one, and of proposals nobody.
    WhatIfBasis basis{{}, {}, week(20).monday(), true};
    for (const int number : {9, 10, 11, 12})
        basis.actuals[2026][Company::zhang].at(number) = 17'500;
    basis.actions[coreIndex(Action::Visit)][2026][Company::zhang].at(9) = 7;
    basis.actions[coreIndex(Action::Lead)][2026][Company::wang].at(8) = 5;
    const auto company = Company::tree();
    GoalGrid tried(company);
    tried.setLeaf(3, 52, 1'000'000);
    const auto lines = whatIf(GoalGrid(company), tried, basis, {});
    QCOMPARE(lines.size(), 1U);
    QStringList inputs;
    for (const ExplainedInput &input : explainWhatIf(company->org(), lines[0], basis, 1).inputs)
        inputs << QStringLiteral("%1 = %2").arg(input.name, input.value);
    const QStringList told = inputs.mid(inputs.size() - 6);
    QCOMPARE(told,
        (QStringList{QStringLiteral("Company: on record from 2026-W08 to 2026-W19 = 700.00"),
            QStringLiteral("Leads of Company on record in the same weeks = 5"),
            QStringLiteral("On record from 2026-W09 to 2026-W19 = 700.00"),
            QStringLiteral("Visits on record in the same weeks = 7"),
            QStringLiteral("Leads: the person's own rate = Not computable: none is on record."),
            QStringLiteral("Proposals: extra on each workday = Not computable: none is on record. No unit above has a "
                           "rate that could stand in.")}));
}

void TestWhatIf::actionsOfMoneyRecompute_data()
{
    QTest::addColumn<qint64>("tried");
    QTest::newRow("C11: more") << qint64(1'234'500);
    QTest::newRow("C11: more, with hundredths") << qint64(1'234'567);
    QTest::newRow("C11: less") << qint64(50'000);
}

void TestWhatIf::actionsOfMoneyRecompute()
{
    QFETCH(qint64, tried);
    const WhatIfBasis basis = moneyBasis();
    const auto lines = whatIf(gridOfWeeks({{53, 100'000}}), gridOfWeeks({{53, tried}}), basis, {});
    const Explanation explanation = explainWhatIf(tree()->org(), lines[0], basis, 1);
    QCOMPARE(wrongArithmetic(explanation), QString());
    QStringList results;
    for (const Arithmetic &step : explanation.arithmetic) {
        if (step.label.contains(QStringLiteral("in percent of one")))
            results << step.result;
    }
    // Leads and visits; why there is no rate of proposals stands among what went in.
    QCOMPARE(results,
        (QStringList{lines[0].extraPerDay(Action::Lead).toText(), lines[0].extraPerDay(Action::Visit).toText()}));
    const auto proposals = std::ranges::find_if(explanation.inputs, [](const ExplainedInput &input) {
        return input.value
            == QStringLiteral("Not computable: none is on record. No unit above has a rate that could stand in.");
    });
    QVERIFY(proposals != explanation.inputs.end());
}

void TestWhatIf::goalExplanationRecomputes()
{
    const GoalGrid published = gridOfWeeks({{1, 5}, {2, 6}});
    GoalGrid goals = gridOfWeeks({{1, 5}, {2, 2}, {20, 1}});
    goals.setLeaf(1, 4, 9);
    goals.pin(goals.tree().root());
    const Explanation explanation = explainGoal(leads(), goals, published, 3, goals.tree().root(), 1);
    QCOMPARE(explanation.rule, QStringLiteral("R1"));
    // By people, by quarters, and against version 3: 17 - 11.
    QCOMPARE(explanation.arithmetic.size(), 3U);
    QCOMPARE(explanation.arithmetic[0].expression, QStringLiteral("8 + 9"));
    QCOMPARE(explanation.arithmetic[1].expression, QStringLiteral("16 + 1"));
    QCOMPARE(explanation.arithmetic[2].expression, QStringLiteral("17 - 11"));
    for (const Arithmetic &step : explanation.arithmetic)
        QCOMPARE(Evaluator::resultOf(step.expression, step.result), step.result);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
