#include "core/goals/grid/gridfixture.h"
#include "goals/grid/goaledit.h"

#include <QtTest>

#include <numeric>

using namespace waterline;

using Fixture = GridFixture;
using Axis = GoalTree::Axis;
using Values = std::vector<qint64>;

namespace {

GoalGrid done(const GoalEdit &edit)
{
    return std::holds_alternative<GoalGrid>(edit) ? std::get<GoalGrid>(edit) : GoalGrid(Fixture::tree(1, 1999));
}

GoalGap refused(const GoalEdit &edit)
{
    return std::holds_alternative<GoalGap>(edit) ? std::get<GoalGap>(edit) : GoalGap();
}

WeightSource evenly(const GoalTree &tree)
{
    return [&tree](const GoalNode &node, Axis axis) { return Weights(tree.childrenOf(node, axis).size(), 1); };
}

} // namespace

class TstGoalEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesBesideTakeUpTheDifference_data();
    void placesBesideTakeUpTheDifference();
    void periodsBesideTakeUpTheDifference();
    void everythingAboveFollows();
    void theOtherTotalStaysWhereNothingIsAbove_data();
    void theOtherTotalStaysWhereNothingIsAbove();
    void zeroIsFilledEvenly();
    void zeroIsFilledByWorkdays();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void limitsThemselvesAreReached();
    void pinMovesWithItsOwnNode();
    void presentSumIsNeverRefused();
    void splitDividesByWeight_data();
    void splitDividesByWeight();
    void splitOverTimeLeavesFrozenWeeks();
    void splitOfAPersonOverPeopleDoesNothing();
    void spreadGoesToPeopleAndThenToWeeks();
    void spreadLeavesPinsAndKeepsTheCompany();
    void yearOfFiftyEightMillionAddsUp_data();
    void yearOfFiftyEightMillionAddsUp();
};

void TstGoalEdit::placesBesideTakeUpTheDifference_data()
{
    QTest::addColumn<GoalNode>("node");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<std::vector<GoalNode>>("pins");
    QTest::addColumn<Values>("expected");
    const OrgPlace east = Fixture::at(Fixture::east);
    const OrgPlace west = Fixture::at(Fixture::west);
    const auto add = [](const char *name, const GoalNode &node, qint64 value, const std::vector<GoalNode> &pins,
                         const Values &expected) { QTest::newRow(name) << node << value << pins << expected; };
    // 80/60: 13.33, 26.67, 40.
    add("R1: more in the east, less in the west", Fixture::week1(east), 80, {}, {13, 27, 40, 20, 0});
    add("R1: all in the east", Fixture::week1(east), 100, {}, {17, 33, 50, 0, 0});
    add("R1: nothing in the east", Fixture::week1(east), 0, {}, {0, 0, 0, 100, 0});
    add("R1: the west is pinned, Lost takes all", Fixture::week1(east), 40, {Fixture::week1(west)},
        {7, 13, 20, 40, 20});
    add("R1: the west is pinned in the whole year", Fixture::week1(east), 40, {Fixture::node(west, "2026")},
        {7, 13, 20, 40, 20});
    // Wang keeps 10; Li and Chen share 70 as 20 to 30.
    add("R1: Wang is pinned", Fixture::week1(east), 80, {Fixture::week1(Fixture::at(Fixture::wang))},
        {10, 28, 42, 20, 0});
    add("R1: the company's pin holds by itself", Fixture::week1(east), 80,
        {Fixture::week1(), Fixture::node({}, "2026")}, {13, 27, 40, 20, 0});
    add("R1: a person beside a team", Fixture::week1(Fixture::at(Fixture::chen)), 45, {}, {5, 10, 45, 40, 0});
    add("R1: the region's pin holds by itself", Fixture::week1(Fixture::at(Fixture::chen)), 45, {Fixture::week1(east)},
        {5, 10, 45, 40, 0});
    add("R1: Lost, who had nothing, is alone in taking it", Fixture::week1(west), 0, {Fixture::week1(east)},
        {10, 20, 30, 0, 40});
}

void TstGoalEdit::placesBesideTakeUpTheDifference()
{
    QFETCH(GoalNode, node);
    QFETCH(qint64, value);
    QFETCH(std::vector<GoalNode>, pins);
    GoalGrid grid = Fixture::firstWeek();
    for (const GoalNode &pin : pins)
        grid.pin(pin);
    const GoalGrid result = done(setGoal(grid, node, value, Keep::OrgParent));
    QTEST(Fixture::weekOf(result, 0), "expected");
    QCOMPARE(result.sum(result.tree().root()), qint64(100));
    QCOMPARE(result.pins(), grid.pins());
    QCOMPARE(Fixture::weekOf(grid, 0), (Values{10, 20, 30, 40, 0}));
}

void TstGoalEdit::periodsBesideTakeUpTheDifference()
{
    GoalGrid grid(Fixture::tree());
    for (std::size_t week = 0; week < 13; ++week)
        grid.setLeaf(3, week, 10);
    const OrgPlace west = Fixture::at(Fixture::west);
    // January 50, February 40, March 40 in the west.
    grid = done(setGoal(grid, Fixture::node(west, "2026-01"), 10, Keep::TimeParent));
    QCOMPARE(grid.sum(Fixture::node(west, "2026-Q1")), qint64(130));
    QCOMPARE(grid.sum(Fixture::node(west, "2026-02")), qint64(60));
    QCOMPARE(grid.sum(Fixture::node(west, "2026-03")), qint64(60));
    QCOMPARE(Values(grid.row(3).begin(), grid.row(3).begin() + 7), (Values{2, 2, 2, 2, 2, 15, 15}));

    grid.pin(Fixture::node({}, "2026-W06"));
    grid = done(setGoal(grid, Fixture::node(west, "2026-02"), 30, Keep::TimeParent));
    QCOMPARE(grid.leaf(3, 5), qint64(15));
    QCOMPARE(grid.leaf(3, 6), qint64(5));
    // 30 more for January and March, which have 10 and 60.
    QCOMPARE(grid.sum(Fixture::node(west, "2026-01")), qint64(14));
    QCOMPARE(grid.sum(Fixture::node(west, "2026-03")), qint64(86));
}

void TstGoalEdit::everythingAboveFollows()
{
    const GoalGrid grid = Fixture::firstWeek();
    const GoalGrid result = done(setGoal(grid, Fixture::week1(Fixture::at(Fixture::teamA)), 60, Keep::Nothing));
    QCOMPARE(Fixture::weekOf(result, 0), (Values{20, 40, 30, 40, 0}));
    QCOMPARE(result.sum(Fixture::node({}, "2026")), qint64(130));
    // Above the company's year there is nothing to keep.
    for (const Keep keep : {Keep::OrgParent, Keep::TimeParent}) {
        const GoalEdit all = setGoal(grid, grid.tree().root(), 200, keep);
        QCOMPARE(Fixture::weekOf(done(all), 0), (Values{20, 40, 60, 80, 0}));
    }
}

void TstGoalEdit::theOtherTotalStaysWhereNothingIsAbove_data()
{
    QTest::addColumn<GoalNode>("node");
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<Keep>("kept");
    const OrgPlace east = Fixture::at(Fixture::east);
    const auto row = [](const char *name, const GoalNode &node, Keep keep, Keep kept) {
        QTest::newRow(name) << node << keep << kept;
    };
    row("R1: the company's week keeps the month", Fixture::week1(), Keep::OrgParent, Keep::TimeParent);
    row("R1: the company's quarter keeps the year", Fixture::node({}, "2026-Q1"), Keep::OrgParent, Keep::TimeParent);
    row("R1: a region's year keeps the company's", Fixture::node(east, "2026"), Keep::TimeParent, Keep::OrgParent);
    row("R1: a region's quarter keeps what was asked", Fixture::node(east, "2026-Q1"), Keep::OrgParent,
        Keep::OrgParent);
    row("R1: a region's quarter keeps the year if asked", Fixture::node(east, "2026-Q1"), Keep::TimeParent,
        Keep::TimeParent);
    row("R1: nothing kept stays nothing", Fixture::week1(), Keep::Nothing, Keep::Nothing);
}

void TstGoalEdit::theOtherTotalStaysWhereNothingIsAbove()
{
    QFETCH(GoalNode, node);
    QFETCH(Keep, keep);
    QFETCH(Keep, kept);
    QCOMPARE(keepAt(node, keep), kept);
    GoalGrid grid(Fixture::tree());
    for (std::size_t week = 0; week < grid.tree().weeks().size(); ++week)
        Fixture::setWeek(grid, week, {10, 20, 30, 40, 0});
    const qint64 year = grid.sum(grid.tree().root());
    const GoalGrid after = done(setGoal(grid, node, grid.sum(node) + 7, keep));
    QCOMPARE(after.sum(node), grid.sum(node) + 7);
    QCOMPARE(after.sum(grid.tree().root()), kept == Keep::Nothing ? year + 7 : year);
    if (const auto above = grid.tree().parentOf(node, kept == Keep::OrgParent ? Axis::Org : Axis::Time);
        above && kept != Keep::Nothing)
        QCOMPARE(after.sum(*above), grid.sum(*above));
}

void TstGoalEdit::zeroIsFilledEvenly()
{
    const GoalGrid empty(Fixture::tree());
    QCOMPARE(Fixture::weekOf(done(setGoal(empty, Fixture::week1(), 7, Keep::Nothing)), 0), (Values{2, 2, 1, 1, 1}));
    const GoalGrid month =
        done(setGoal(empty, Fixture::node(Fixture::at(Fixture::east), "2026-01"), 19, Keep::Nothing));
    // 7, 6 and 6 to the people; of each the first weeks have one more.
    QCOMPARE(Values(month.row(0).begin(), month.row(0).begin() + 6), (Values{2, 2, 1, 1, 1, 0}));
    QCOMPARE(Values(month.row(1).begin(), month.row(1).begin() + 6), (Values{2, 1, 1, 1, 1, 0}));
    QCOMPARE(Values(month.row(2).begin(), month.row(2).begin() + 6), (Values{2, 1, 1, 1, 1, 0}));
}

void TstGoalEdit::zeroIsFilledByWorkdays()
{
    // January is W01 to W05. Nobody works in W02, and W03 has four days.
    WorkCalendar::Exceptions daysOff{{QDate(2026, 1, 12), false}};
    for (int day = 5; day <= 9; ++day)
        daysOff[QDate(2026, 1, day)] = false;
    const GoalGrid empty(Fixture::tree(1, 2026, WorkCalendar(daysOff)));
    const OrgPlace wang = Fixture::at(Fixture::wang);
    const GoalNode january = Fixture::node(wang, "2026-01");
    const auto weeks = [](const GoalGrid &grid) { return Values(grid.row(0).begin(), grid.row(0).begin() + 6); };
    const GoalGrid month = done(setGoal(empty, january, 19, Keep::Nothing));
    QCOMPARE(weeks(month), (Values{5, 0, 4, 5, 5, 0}));
    // Down to nothing and back.
    const GoalGrid nothing = done(setGoal(month, january, 0, Keep::Nothing));
    QVERIFY(done(setGoal(nothing, january, 19, Keep::Nothing)) == month);
    // Weeks beside that have nothing share 5 as 4 to 5 to 5.
    GoalGrid first = empty;
    first.setLeaf(0, 0, 10);
    QCOMPARE(
        weeks(done(setGoal(first, Fixture::node(wang, "2026-W01"), 5, Keep::TimeParent))), (Values{5, 0, 1, 2, 2, 0}));
    // So does a key that finds nothing to go by.
    const WeightSource nothingKnown = [&](const GoalNode &node, Axis axis) {
        return Weights(empty.tree().childrenOf(node, axis).size(), 0);
    };
    QCOMPARE(weeks(done(spreadGoal(empty, january, 19, Keep::Nothing, nothingKnown))), (Values{5, 0, 4, 5, 5, 0}));
    // A week that nobody works in takes what is meant for it alone.
    QCOMPARE(
        weeks(done(setGoal(empty, Fixture::node(wang, "2026-W02"), 7, Keep::Nothing))), (Values{0, 7, 0, 0, 0, 0}));
}

void TstGoalEdit::whatCannotBeIsRefused_data()
{
    QTest::addColumn<GoalNode>("node");
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<std::vector<GoalNode>>("pins");
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("gap");
    QTest::addColumn<std::vector<GoalNode>>("inTheWay");
    using Nodes = std::vector<GoalNode>;
    const auto add = [](const char *name, const GoalNode &node, Keep keep, const Nodes &pins, qint64 wanted,
                         qint64 least, qint64 most, qint64 gap, const Nodes &inTheWay) {
        QTest::newRow(name) << node << keep << pins << wanted << least << most << gap << inTheWay;
    };
    const GoalNode east = Fixture::week1(Fixture::at(Fixture::east));
    const GoalNode wang = Fixture::week1(Fixture::at(Fixture::wang));
    const GoalNode chen = Fixture::week1(Fixture::at(Fixture::chen));
    const GoalNode lost = Fixture::week1(Fixture::at(Fixture::lost));
    const GoalNode year = Fixture::node({}, "2026");
    const GoalNode westYear = Fixture::node(Fixture::at(Fixture::west), "2026");
    const Keep org = Keep::OrgParent;
    add("R1: more than the company", east, org, {}, 101, 0, 100, 1, {});
    add("R1: less than nothing", east, org, {}, -1, 0, 100, -1, {});
    add("R1: the west is pinned, Lost has nothing to give", east, org, {westYear}, 80, 0, 60, 20, {westYear});
    add("R1: Lost is pinned at 0 too: only the west's pin holds anything", east, org, {westYear, lost}, 80, 60, 60, 20,
        {westYear});
    add("R1: nobody beside can take anything", east, org, {westYear, lost}, 59, 60, 60, -1, {lost, westYear});
    add("R1: Wang's and Chen's pins are more", east, org, {wang, chen}, 39, 40, 100, -1, {wang, chen});
    add("R1: Wang's pin beside a pin of nothing", east, org, {wang, lost}, 9, 10, 100, -1, {wang});
    add("R1: all inside is pinned", east, org, {Fixture::week1(Fixture::at(Fixture::teamA)), chen}, 61, 60, 60, 1,
        {chen, Fixture::week1(Fixture::at(Fixture::teamA))});
    add("R1: the company's pin with nothing kept", east, Keep::Nothing, {year}, 61, 60, 60, 1, {year});
    add("R1: the region's pin with nothing kept", chen, Keep::Nothing, {east}, 29, 30, 30, -1, {east});
    add("R1: a pin of the place in the year, the period's total kept", east, org,
        {Fixture::node(Fixture::at(Fixture::east), "2026")}, 61, 60, 60, 1,
        {Fixture::node(Fixture::at(Fixture::east), "2026")});
    add("R1: no place beside but an empty one", Fixture::week1(Fixture::at(Fixture::teamB)), org, {}, 39, 40, 40, -1,
        {});
    add("R1: nobody to give it to", Fixture::week1(Fixture::at(Fixture::teamC)), Keep::Nothing, {}, 1, 0, 0, 1, {});
    add("R1: a period of another year", Fixture::node({}, "2027"), Keep::Nothing, {}, 1, 0, 0, 1, {});
    add("R1: more than sums can hold", east, Keep::Nothing, {}, largestGoal, 0, largestGoal - 40, 40, {});
}

void TstGoalEdit::whatCannotBeIsRefused()
{
    QFETCH(GoalNode, node);
    QFETCH(Keep, keep);
    QFETCH(std::vector<GoalNode>, pins);
    QFETCH(qint64, wanted);
    GoalGrid grid = Fixture::firstWeek();
    for (const GoalNode &pin : pins)
        grid.pin(pin);
    const GoalGap gap = refused(setGoal(grid, node, wanted, keep));
    QCOMPARE(gap.node, node);
    QCOMPARE(gap.wanted, wanted);
    QTEST(gap.least, "least");
    QTEST(gap.most, "most");
    QTEST(gap.gap(), "gap");
    QTEST(gap.pins, "inTheWay");
    QVERIFY(std::holds_alternative<GoalGrid>(setGoal(grid, node, gap.least, keep)));
    QVERIFY(std::holds_alternative<GoalGrid>(setGoal(grid, node, gap.most, keep)));
    QCOMPARE(refused(spreadGoal(grid, node, wanted, keep, evenly(grid.tree()))), gap);
    QCOMPARE(Fixture::weekOf(grid, 0), (Values{10, 20, 30, 40, 0}));
}

void TstGoalEdit::limitsThemselvesAreReached()
{
    GoalGrid grid = Fixture::firstWeek();
    grid.pin(Fixture::week1(Fixture::at(Fixture::wang)));
    grid.pin(Fixture::week1(Fixture::at(Fixture::chen)));
    const GoalNode east = Fixture::week1(Fixture::at(Fixture::east));
    QCOMPARE(Fixture::weekOf(done(setGoal(grid, east, 40, Keep::OrgParent)), 0), (Values{10, 0, 30, 60, 0}));
    QCOMPARE(Fixture::weekOf(done(setGoal(grid, east, 100, Keep::OrgParent)), 0), (Values{10, 60, 30, 0, 0}));
    const GoalGrid full = done(setGoal(grid, east, largestGoal - 40, Keep::Nothing));
    QCOMPARE(full.sum(full.tree().root()), largestGoal);
}

void TstGoalEdit::pinMovesWithItsOwnNode()
{
    GoalGrid grid = Fixture::firstWeek();
    const GoalNode east = Fixture::week1(Fixture::at(Fixture::east));
    grid.pin(east);
    QCOMPARE(Fixture::weekOf(done(setGoal(grid, east, 80, Keep::OrgParent)), 0), (Values{13, 27, 40, 20, 0}));
    QCOMPARE(Fixture::weekOf(done(setGoal(grid, east, 120, Keep::Nothing)), 0), (Values{20, 40, 60, 40, 0}));
    QCOMPARE(done(setGoal(grid, east, 120, Keep::Nothing)).held(), Values{120});
    QCOMPARE(done(spreadGoal(grid, east, 90, Keep::Nothing, evenly(grid.tree()))).held(), Values{90});
    // One that is broken is mended by saying its number.
    GoalGrid broken = grid;
    broken.pin(east, 70);
    QCOMPARE(done(setGoal(broken, Fixture::week1(Fixture::at(Fixture::wang)), 5, Keep::OrgParent)).held(), Values{70});
    QVERIFY(done(setGoal(broken, east, 70, Keep::Nothing)).brokenPins().empty());
    QVERIFY(done(setGoal(broken, east, 60, Keep::Nothing)).brokenPins().empty());
    // A pin of the same cells by another name holds: the region has one team with people.
    grid.pin(Fixture::week1(Fixture::at(Fixture::west)));
    QCOMPARE(refused(setGoal(grid, Fixture::week1(Fixture::at(Fixture::teamB)), 41, Keep::Nothing)).most, qint64(40));
}

void TstGoalEdit::presentSumIsNeverRefused()
{
    GoalGrid grid = Fixture::firstWeek();
    for (const OrgPlace &place : {OrgPlace(), Fixture::at(Fixture::east), Fixture::at(Fixture::wang)})
        grid.pin(Fixture::week1(place));
    for (const Keep keep : {Keep::OrgParent, Keep::TimeParent, Keep::Nothing})
        QVERIFY(done(setGoal(grid, Fixture::week1(Fixture::at(Fixture::wang)), 10, keep)) == grid);
}

void TstGoalEdit::splitDividesByWeight_data()
{
    QTest::addColumn<GoalNode>("node");
    QTest::addColumn<Weights>("weights");
    QTest::addColumn<std::vector<GoalNode>>("pins");
    QTest::addColumn<Values>("expected");
    const auto add = [](const char *name, const GoalNode &node, const Weights &weights,
                         const std::vector<GoalNode> &pins,
                         const Values &expected) { QTest::newRow(name) << node << weights << pins << expected; };
    const GoalNode east = Fixture::week1(Fixture::at(Fixture::east));
    const GoalNode west = Fixture::week1(Fixture::at(Fixture::west));
    // 25 of the east as 10, 20, 30: 4.17, 8.33, 12.5.
    add("R1: by weight", Fixture::week1(), {1, 1, 2}, {}, {4, 8, 13, 25, 50});
    add("R2: even", Fixture::week1(), {0, 0, 0}, {}, {6, 11, 17, 33, 33});
    add("R1: in basis points", Fixture::week1(), {6200, 3800, 0}, {}, {10, 21, 31, 38, 0});
    add("R1: a pinned child keeps its sum", Fixture::week1(), {1, 1, 2}, {west}, {3, 7, 10, 40, 40});
    add("R1: no less than what is pinned inside", Fixture::week1(), {1, 1, 8},
        {Fixture::week1(Fixture::at(Fixture::chen))}, {0, 0, 30, 8, 62});
    add("R1: pins above and of the node itself hold by themselves", east, {2, 1},
        {east, Fixture::week1(), Fixture::node(Fixture::at(Fixture::east), "2026")}, {13, 27, 20, 40, 0});
    add("R1: a unit without people gets nothing", west, {1, 3}, {}, {10, 20, 30, 40, 0});
    add("R1: all children pinned", east, {1, 0},
        {Fixture::week1(Fixture::at(Fixture::teamA)), Fixture::week1(Fixture::at(Fixture::chen))}, {10, 20, 30, 40, 0});
}

void TstGoalEdit::splitDividesByWeight()
{
    QFETCH(GoalNode, node);
    QFETCH(Weights, weights);
    QFETCH(std::vector<GoalNode>, pins);
    GoalGrid grid = Fixture::firstWeek();
    for (const GoalNode &pin : pins)
        grid.pin(pin);
    QTEST(Fixture::weekOf(done(splitGoal(grid, node, Axis::Org, weights)), 0), "expected");
}

void TstGoalEdit::splitOverTimeLeavesFrozenWeeks()
{
    GoalGrid grid(Fixture::tree());
    const GoalNode february = Fixture::node({}, "2026-02");
    grid = done(setGoal(grid, february, 400, Keep::Nothing));
    grid.pin(Fixture::node(Fixture::at(Fixture::lost), "2026-W06"));
    // Each of the five people has 20 a week; Lost's 20 of W06 stay.
    const GoalGrid result = done(splitGoal(grid, february, Axis::Time, {1, 1, 2, 4}));
    QCOMPARE(Fixture::weekOf(result, 5), (Values{8, 8, 7, 7, 20}));
    QCOMPARE(Fixture::weekOf(result, 6), (Values{10, 10, 10, 10, 10}));
    QCOMPARE(Fixture::weekOf(result, 7), (Values{20, 20, 20, 20, 20}));
    QCOMPARE(Fixture::weekOf(result, 8), (Values{40, 40, 40, 40, 40}));
}

void TstGoalEdit::splitOfAPersonOverPeopleDoesNothing()
{
    const GoalGrid grid = Fixture::firstWeek();
    QVERIFY(done(splitGoal(grid, Fixture::week1(Fixture::at(Fixture::wang)), Axis::Org, {})) == grid);
    QVERIFY(done(splitGoal(grid, Fixture::week1(Fixture::at(Fixture::teamC)), Axis::Org, {})) == grid);
    QVERIFY(done(splitGoal(grid, Fixture::week1(), Axis::Time, {})) == grid);
}

void TstGoalEdit::spreadGoesToPeopleAndThenToWeeks()
{
    const GoalGrid grid = Fixture::firstWeek();
    std::vector<GoalNode> asked;
    const WeightSource source = [&](const GoalNode &node, Axis axis) -> Weights {
        asked.push_back(node);
        if (axis == Axis::Time)
            return {0, 1, 2, 3, 4};
        if (node.place.isCompany())
            return {1, 1, 2};
        if (node.place == Fixture::at(Fixture::east))
            return {1, 4};
        if (node.place == Fixture::at(Fixture::teamA))
            return {3, 2};
        return Weights(grid.tree().childrenOf(node, axis).size(), 1);
    };
    const GoalNode january = Fixture::node({}, "2026-01");
    const GoalGrid result = done(spreadGoal(grid, january, 1000, Keep::Nothing, source));
    // East 250 (A 50: Wang 30, Li 20; Chen 200), West 250, Lost 500; of each 0, 1, 2, 3 and 4 tenths a week.
    QCOMPARE(Fixture::weekOf(result, 0), (Values{0, 0, 0, 0, 0}));
    QCOMPARE(Fixture::weekOf(result, 1), (Values{3, 2, 20, 25, 50}));
    QCOMPARE(Fixture::weekOf(result, 2), (Values{6, 4, 40, 50, 100}));
    QCOMPARE(Fixture::weekOf(result, 4), (Values{12, 8, 80, 100, 200}));
    QCOMPARE(result.sum(result.tree().root()), qint64(1000));
    // Company, East, A, Wang, Li, Chen, West, B, Zhang, Lost; never the team without people.
    QCOMPARE(asked.size(), std::size_t(10));
    QCOMPARE(asked.front(), january);
    QCOMPARE(asked[3], Fixture::node(Fixture::at(Fixture::wang), "2026-01"));
    QVERIFY(std::ranges::find(asked, Fixture::node(Fixture::at(Fixture::teamC), "2026-01")) == asked.end());
}

void TstGoalEdit::spreadLeavesPinsAndKeepsTheCompany()
{
    GoalGrid grid = Fixture::firstWeek();
    grid.pin(Fixture::week1(Fixture::at(Fixture::wang)));
    grid.pin(Fixture::week1());
    const GoalNode east = Fixture::week1(Fixture::at(Fixture::east));
    // East 90: even between A and Chen; of A's 45 Wang keeps 10.
    const GoalGrid result = done(spreadGoal(grid, east, 90, Keep::OrgParent, evenly(grid.tree())));
    QCOMPARE(Fixture::weekOf(result, 0), (Values{10, 35, 45, 10, 0}));
    // With the sum that it has, the company's pin holds by itself, though nothing is kept.
    const GoalGrid anew = done(spreadGoal(grid, east, 60, Keep::Nothing, evenly(grid.tree())));
    QCOMPARE(Fixture::weekOf(anew, 0), (Values{10, 20, 30, 40, 0}));
    const GoalGrid free = done(spreadGoal(Fixture::firstWeek(), east, 60, Keep::Nothing, evenly(grid.tree())));
    QCOMPARE(Fixture::weekOf(free, 0), (Values{15, 15, 30, 40, 0}));
}

void TstGoalEdit::yearOfFiftyEightMillionAddsUp_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("weeks");
    QTest::newRow("R1: 58 000 000.00 over 52 weeks") << 2025 << 52;
    QTest::newRow("R1: 58 000 000.00 over 53 weeks") << 2026 << 53;
}

void TstGoalEdit::yearOfFiftyEightMillionAddsUp()
{
    QFETCH(int, year);
    QFETCH(int, weeks);
    const GoalGrid empty(Fixture::tree(1, year));
    const GoalTree &tree = empty.tree();
    constexpr qint64 total = 5'800'000'000;
    const GoalGrid spread = done(spreadGoal(empty, tree.root(), total, Keep::Nothing, evenly(tree)));
    const GoalGrid set = done(setGoal(empty, tree.root(), total, Keep::Nothing));
    for (const GoalGrid *grid : {&spread, &set}) {
        const Values sums = grid->weekSums({0, 5});
        QCOMPARE(int(sums.size()), weeks);
        QCOMPARE(std::accumulate(sums.begin(), sums.end(), qint64(0)), total);
        QCOMPARE(grid->sum(tree.root()), total);
    }
    // Even: a third each for East, West and Lost, the first one fen more.
    QCOMPARE(spread.sum({Fixture::at(Fixture::east), Period::ofYear(year)}), qint64(1'933'333'334));
}

QTEST_GUILESS_MAIN(TstGoalEdit)
#include "tst_goaledit.moc"
