#include "core/goals/grid/gridfixture.h"
#include "goals/grid/goaledit.h"

#include <QtTest>

using namespace waterline;

using Fixture = GridFixture;
using Axis = GoalTree::Axis;
using Values = std::vector<qint64>;

namespace {

/// Of the first week, in the order of the tree; -1 for none.
CellLimits limitsOf(const GoalGrid &grid, const Values &most)
{
    CellLimits limits(grid.tree());
    for (std::size_t person = 0; person < most.size(); ++person) {
        if (most[person] >= 0)
            limits.setMost(person, 0, most[person]);
    }
    return limits;
}

Values weekAfter(const GoalEdit &edit)
{
    const GoalGrid *grid = std::get_if<GoalGrid>(&edit);
    return grid ? Fixture::weekOf(*grid, 0) : Values();
}

GoalGap refused(const GoalEdit &edit)
{
    return std::holds_alternative<GoalGap>(edit) ? std::get<GoalGap>(edit) : GoalGap();
}

} // namespace

class TstCellLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOthersTakeWhatHasNoRoom_data();
    void theOthersTakeWhatHasNoRoom();
    void weeksAtTheirLimitLeaveTheRest();
    void aSpreadStaysWithinThem();
    void whatHasNoRoomIsRefused_data();
    void whatHasNoRoomIsRefused();
    void whatIsHeldStays_data();
    void whatIsHeldStays();
    void pinsAreNamedBesideThem();
    void aSplitIsNotBent();
};

void TstCellLimits::theOthersTakeWhatHasNoRoom_data()
{
    QTest::addColumn<UnitId>("unit");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<Values>("most");
    QTest::addColumn<Values>("expected");
    const UnitId east = Fixture::east;
    const UnitId west = Fixture::west;
    // 20, 40, 60 without; with Li at 25, 95 go 10 : 30, which is 23.75 and 71.25.
    QTest::newRow("N4: inside the node") << east << qint64(120) << Keep::Nothing << Values{-1, 25, -1, -1, -1}
                                         << Values{24, 25, 71, 40, 0};
    QTest::newRow("N4: a limit that is just reached changes nothing")
        << east << qint64(120) << Keep::Nothing << Values{20, 40, 60, -1, -1} << Values{20, 40, 60, 40, 0};
    // East takes up 30, but has room for 9.
    QTest::newRow("N4: beside the node, and then who had nothing")
        << west << qint64(10) << Keep::OrgParent << Values{12, 22, 35, -1, -1} << Values{12, 22, 35, 10, 21};
    QTest::newRow("N4: who gives up is not limited")
        << west << qint64(10) << Keep::OrgParent << Values{-1, -1, -1, 5, -1} << Values{15, 30, 45, 10, 0};
    // Chen has 30 and keeps them; 36 go 10 : 20.
    QTest::newRow("N4: who is over the limit already keeps that and gets no more")
        << east << qint64(66) << Keep::Nothing << Values{-1, -1, 25, -1, -1} << Values{12, 24, 30, 40, 0};
    QTest::newRow("N4: who is over it gives up in proportion")
        << east << qint64(30) << Keep::Nothing << Values{-1, -1, 25, -1, -1} << Values{5, 10, 15, 40, 0};
    QTest::newRow("N4: who is over it stays so where nothing changes")
        << east << qint64(60) << Keep::OrgParent << Values{1, 1, 1, 1, 1} << Values{10, 20, 30, 40, 0};
}

void TstCellLimits::theOthersTakeWhatHasNoRoom()
{
    QFETCH(UnitId, unit);
    QFETCH(qint64, value);
    QFETCH(Keep, keep);
    QFETCH(Values, most);
    const GoalGrid grid = Fixture::firstWeek();
    QTEST(weekAfter(setGoal(grid, Fixture::week1(Fixture::at(unit)), value, keep, limitsOf(grid, most))), "expected");
}

void TstCellLimits::weeksAtTheirLimitLeaveTheRest()
{
    const GoalGrid grid = Fixture::firstWeek();
    CellLimits limits(grid.tree());
    for (std::size_t week = 0; week < grid.tree().weeks().size(); ++week)
        limits.setMost(0, week, week < 3 ? 12 : 0);
    const GoalNode wang = Fixture::node(Fixture::at(Fixture::wang), "2026");
    // What the first week has no room for goes to the others by their workdays.
    const GoalEdit edit = setGoal(grid, wang, 30, Keep::Nothing, limits);
    const GoalGrid *after = std::get_if<GoalGrid>(&edit);
    QVERIFY(after);
    QCOMPARE(after->leaf(0, 0), 12);
    QCOMPARE(after->leaf(0, 1), 9);
    QCOMPARE(after->leaf(0, 2), 9);
    QCOMPARE(after->sum(wang), 30);
    QVERIFY(std::holds_alternative<GoalGrid>(setGoal(grid, wang, 36, Keep::Nothing, limits)));
    QVERIFY(std::holds_alternative<GoalGap>(setGoal(grid, wang, 37, Keep::Nothing, limits)));
}

void TstCellLimits::aSpreadStaysWithinThem()
{
    const GoalGrid grid = Fixture::firstWeek();
    const WeightSource evenly = [&grid](const GoalNode &node, Axis axis) {
        return Weights(grid.tree().childrenOf(node, axis).size(), 1);
    };
    // Evenly East, West and Lost have 30 each; East divides 30 over team A and Chen.
    QCOMPARE(weekAfter(spreadGoal(grid, Fixture::week1(), 90, Keep::Nothing, evenly)), (Values{8, 7, 15, 30, 30}));
    // Zhang may keep the 40, Lost takes 5 at most: 85 are left, 42.5 of which are more than Zhang has room for.
    QCOMPARE(
        weekAfter(spreadGoal(grid, Fixture::week1(), 90, Keep::Nothing, evenly, limitsOf(grid, {-1, -1, -1, 20, 5}))),
        (Values{12, 11, 22, 40, 5}));
}

void TstCellLimits::whatHasNoRoomIsRefused_data()
{
    QTest::addColumn<UnitId>("unit");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<qint64>("nearest");
    QTest::addColumn<std::vector<RoomLeft>>("roomLeft");
    const std::vector<RoomLeft> inside{{Fixture::wang, 2}, {Fixture::li, 2}, {Fixture::chen, 5}};
    QTest::newRow("N4: more than the people of the node can do")
        << Fixture::east << qint64(70) << Keep::Nothing << qint64(69) << inside;
    QTest::newRow("N4: also where West could give it")
        << Fixture::east << qint64(100) << Keep::OrgParent << qint64(69) << inside;
    std::vector<RoomLeft> beside = inside;
    beside.push_back({Fixture::lost, 5});
    QTest::newRow("N4: more than those beside it can take up")
        << Fixture::west << qint64(25) << Keep::OrgParent << qint64(26) << beside;
}

void TstCellLimits::whatHasNoRoomIsRefused()
{
    QFETCH(UnitId, unit);
    QFETCH(qint64, value);
    QFETCH(Keep, keep);
    QFETCH(qint64, nearest);
    QFETCH(std::vector<RoomLeft>, roomLeft);
    const GoalGrid grid = Fixture::firstWeek();
    const CellLimits limits = limitsOf(grid, {12, 22, 35, 41, 5});
    const GoalNode node = Fixture::week1(Fixture::at(unit));
    const GoalGap gap = refused(setGoal(grid, node, value, keep, limits));
    QCOMPARE(gap.node, node);
    QCOMPARE(gap.wanted, value);
    QCOMPARE(value > nearest ? gap.most : gap.least, nearest);
    QVERIFY(gap.isOfLimits());
    QVERIFY(gap.roomLeft == roomLeft);
    QVERIFY(gap.pins.empty());
    QVERIFY(grid == Fixture::firstWeek());
    QVERIFY(std::holds_alternative<GoalGrid>(setGoal(grid, node, nearest, keep, limits)));
    QVERIFY(std::holds_alternative<GoalGrid>(setGoal(grid, node, value, keep)));
}

void TstCellLimits::whatIsHeldStays_data()
{
    QTest::addColumn<OrgPlace>("place");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<Keep>("keep");
    // Empty where it is refused.
    QTest::addColumn<Values>("expected");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<bool>("isHeld");
    // Chen's 30 of East's 60 are held, and so are Zhang's 40, which are all of West.
    const OrgPlace east = Fixture::at(Fixture::east);
    const OrgPlace west = Fixture::at(Fixture::west);
    const OrgPlace lost = Fixture::at(Fixture::lost);
    const qint64 none = -1;
    QTest::newRow("N4: the others get more")
        << east << qint64(90) << Keep::Nothing << Values{20, 40, 30, 40, 0} << none << none << false;
    QTest::newRow("N4: the others give up")
        << east << qint64(36) << Keep::Nothing << Values{2, 4, 30, 40, 0} << none << none << false;
    QTest::newRow("N4: all that is not held")
        << east << qint64(30) << Keep::Nothing << Values{0, 0, 30, 40, 0} << none << none << false;
    QTest::newRow("N4: one of what is held")
        << east << qint64(29) << Keep::Nothing << Values() << qint64(30) << qint64(999'999'999'999'999'960) << true;
    QTest::newRow("N4: all is held, more")
        << west << qint64(41) << Keep::Nothing << Values() << qint64(40) << qint64(40) << true;
    QTest::newRow("N4: all is held, less")
        << west << qint64(39) << Keep::Nothing << Values() << qint64(40) << qint64(40) << true;
    QTest::newRow("N4: all is held and nothing changes")
        << west << qint64(40) << Keep::OrgParent << Values{10, 20, 30, 40, 0} << none << none << false;
    QTest::newRow("N4: those beside give what is free")
        << lost << qint64(30) << Keep::OrgParent << Values{0, 0, 30, 40, 30} << none << none << false;
    QTest::newRow("N4: those beside keep what is held")
        << lost << qint64(31) << Keep::OrgParent << Values() << qint64(0) << qint64(30) << true;
    // A team without people has no cells.
    QTest::newRow("N4: nobody to hold") << Fixture::at(Fixture::teamC) << qint64(1) << Keep::Nothing << Values()
                                        << qint64(0) << qint64(0) << false;
}

void TstCellLimits::whatIsHeldStays()
{
    QFETCH(OrgPlace, place);
    QFETCH(qint64, value);
    QFETCH(Keep, keep);
    QFETCH(Values, expected);
    const GoalGrid grid = Fixture::firstWeek();
    CellLimits limits(grid.tree());
    limits.hold(2, 0);
    limits.hold(3, 0);
    const GoalEdit edit = setGoal(grid, Fixture::week1(place), value, keep, limits);
    QCOMPARE(weekAfter(edit), expected);
    if (!expected.empty())
        return;
    const GoalGap gap = refused(edit);
    QTEST(gap.least, "least");
    QTEST(gap.most, "most");
    QTEST(gap.isHeld, "isHeld");
    QCOMPARE(gap.isOfLimits(), gap.isHeld);
    QVERIFY(gap.pins.empty());
}

void TstCellLimits::pinsAreNamedBesideThem()
{
    GoalGrid grid = Fixture::firstWeek();
    const GoalNode west = Fixture::week1(Fixture::at(Fixture::west));
    grid.pin(west);
    const CellLimits limits = limitsOf(grid, {12, 22, 35, -1, -1});
    // Without limits it could not be either: West is pinned, and Lost has nothing to give.
    const GoalGap gap = refused(setGoal(grid, Fixture::week1(Fixture::at(Fixture::east)), 70, Keep::OrgParent, limits));
    QCOMPARE(gap.most, 60);
    QVERIFY(!gap.isOfLimits());
    QCOMPARE(gap.pins, std::vector<GoalNode>{west});
    // What Lost could give, East has no room for.
    grid.setLeaf(4, 0, 20);
    const GoalGap both =
        refused(setGoal(grid, Fixture::week1(Fixture::at(Fixture::east)), 90, Keep::OrgParent, limits));
    QCOMPARE(both.most, 69);
    QVERIFY(both.isOfLimits());
    QCOMPARE(both.pins, std::vector<GoalNode>{west});
    const GoalGap ofLimits =
        refused(setGoal(grid, Fixture::week1(Fixture::at(Fixture::east)), 75, Keep::OrgParent, limits));
    QCOMPARE(ofLimits.most, 69);
    QVERIFY(ofLimits.isOfLimits());
    QVERIFY(ofLimits.pins.empty());
}

void TstCellLimits::aSplitIsNotBent()
{
    const GoalGrid grid = Fixture::firstWeek();
    const CellLimits limits = limitsOf(grid, {-1, 25, -1, 50, -1});
    // East, West and Lost: what a weight gives is given, up to what there is room for.
    QCOMPARE(weekAfter(splitGoal(grid, Fixture::week1(), Axis::Org, {1, 1, 0}, limits)), (Values{8, 17, 25, 50, 0}));
    const GoalGap gap = refused(splitGoal(grid, Fixture::week1(), Axis::Org, {49, 51, 0}, limits));
    QCOMPARE(gap.node, Fixture::week1(Fixture::at(Fixture::west)));
    QCOMPARE(gap.wanted, 51);
    QCOMPARE(gap.most, 50);
    QVERIFY((gap.roomLeft == std::vector<RoomLeft>{{Fixture::zhang, 10}}));
    // What is held has its part, whatever its weight, and the others share the rest.
    CellLimits held(grid.tree());
    held.hold(3, 0);
    QCOMPARE(weekAfter(splitGoal(grid, Fixture::week1(), Axis::Org, {1, 1, 0}, held)), (Values{10, 20, 30, 40, 0}));
    QCOMPARE(weekAfter(splitGoal(grid, Fixture::week1(), Axis::Org, {1, 0, 1}, held)), (Values{5, 10, 15, 40, 30}));
    // 90 for East would be 15, 30 and 45: Li can do 25, and 65 go 10 : 30.
    QCOMPARE(weekAfter(splitGoal(grid, Fixture::week1(), Axis::Org, {9, 1, 0}, limits)), (Values{16, 25, 49, 10, 0}));
}

QTEST_GUILESS_MAIN(TstCellLimits)
#include "tst_celllimits.moc"
