#include "core/goals/grid/gridfixture.h"

#include <QtTest>

using namespace waterline;

using Fixture = GridFixture;
using Range = OrgOrder::Range;
using Axis = GoalTree::Axis;

class TstGoalGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yearHasItsWeeks();
    void childrenAndParents();
    void blocksAreRectangles_data();
    void blocksAreRectangles();
    void nodesAreSumsOfTheirLeaves();
    void copiesAreApart();
    void pinsAreASortedSet();
    void pinsKnowWhatTheyHold();
    void equalityIsOfContents();
};

void TstGoalGrid::yearHasItsWeeks()
{
    QCOMPARE(Fixture::tree(1, 2025)->weeks().size(), std::size_t(52));
    QCOMPARE(Fixture::tree(1, 2026)->weeks().size(), std::size_t(53));
    const auto fromApril = Fixture::tree(4, 2025);
    QCOMPARE(fromApril->weeks().front().toNumber(), 202514);
    QCOMPARE(fromApril->weeks().back().toNumber(), 202613);
    QCOMPARE(fromApril->root(), (GoalNode{{}, Period::ofYear(2025)}));
}

void TstGoalGrid::childrenAndParents()
{
    const auto tree = Fixture::tree();
    const GoalNode east = Fixture::node(Fixture::at(Fixture::east), "2026-02");
    QCOMPARE(tree->childrenOf(east, Axis::Org),
        (std::vector{Fixture::node(Fixture::at(Fixture::teamA), "2026-02"),
            Fixture::node(Fixture::at(Fixture::chen), "2026-02")}));
    const std::vector<GoalNode> weeks = tree->childrenOf(east, Axis::Time);
    QCOMPARE(weeks.size(), std::size_t(4));
    QCOMPARE(weeks.front(), Fixture::node(Fixture::at(Fixture::east), "2026-W06"));
    QVERIFY(tree->childrenOf(Fixture::node(Fixture::at(Fixture::chen), "2026"), Axis::Org).empty());
    QVERIFY(tree->childrenOf(Fixture::node({}, "2026-W06"), Axis::Time).empty());

    QVERIFY(tree->parentOf(east, Axis::Org) == std::optional(Fixture::node({}, "2026-02")));
    QVERIFY(tree->parentOf(east, Axis::Time) == std::optional(Fixture::node(Fixture::at(Fixture::east), "2026-Q1")));
    QVERIFY(
        tree->parentOf(Fixture::node(Fixture::at(Fixture::lost), "2026"), Axis::Org) == std::optional(tree->root()));
    QVERIFY(!tree->parentOf(tree->root(), Axis::Org));
    QVERIFY(!tree->parentOf(tree->root(), Axis::Time));
}

void TstGoalGrid::blocksAreRectangles_data()
{
    QTest::addColumn<GoalNode>("node");
    QTest::addColumn<GoalBlock>("block");
    const auto add = [](const char *name, const GoalNode &node, Range people, Range weeks) {
        QTest::newRow(name) << node << GoalBlock{people, weeks};
    };
    add("company and year", Fixture::node({}, "2026"), {0, 5}, {0, 53});
    add("team and first quarter", Fixture::node(Fixture::at(Fixture::teamA), "2026-Q1"), {0, 2}, {0, 13});
    add("region and last quarter", Fixture::node(Fixture::at(Fixture::west), "2026-Q4"), {3, 4}, {39, 53});
    add("person and month", Fixture::node(Fixture::at(Fixture::lost), "2026-02"), {4, 5}, {5, 9});
    add("person and last week", Fixture::node(Fixture::at(Fixture::chen), "2026-W53"), {2, 3}, {52, 53});
    add("team without people", Fixture::node(Fixture::at(Fixture::teamC), "2026-W01"), {4, 4}, {0, 1});
    add("another year", Fixture::node({}, "2025"), {}, {});
    add("a week of another year", Fixture::node({}, "2027-W01"), {}, {});
}

void TstGoalGrid::blocksAreRectangles()
{
    QFETCH(GoalNode, node);
    QTEST(Fixture::tree()->blockOf(node), "block");
}

void TstGoalGrid::nodesAreSumsOfTheirLeaves()
{
    GoalGrid grid(Fixture::tree());
    Fixture::setWeek(grid, 4, {1, 20, 300, 4'000, 50'000});
    Fixture::setWeek(grid, 5, {100'000, 0, 0, 0, 0});
    QCOMPARE(grid.sum(grid.tree().root()), qint64(154'321));
    QCOMPARE(grid.sum(Fixture::node({}, "2026-W05")), qint64(54'321));
    QCOMPARE(grid.sum(Fixture::node({}, "2026-01")), qint64(54'321));
    QCOMPARE(grid.sum(Fixture::node({}, "2026-02")), qint64(100'000));
    QCOMPARE(grid.sum(Fixture::node(Fixture::at(Fixture::east), "2026-Q1")), qint64(100'321));
    QCOMPARE(grid.sum(Fixture::node(Fixture::at(Fixture::teamA), "2026-01")), qint64(21));
    QCOMPARE(grid.sum(Fixture::node(Fixture::at(Fixture::teamC), "2026")), qint64(0));
    QCOMPARE(grid.sum(Fixture::node(Fixture::at(Fixture::lost), "2026")), qint64(50'000));
    QCOMPARE(grid.sum(Fixture::node({}, "2025")), qint64(0));
    const std::vector<qint64> weeks = grid.weekSums(grid.tree().order().rangeOf(Fixture::at(Fixture::east)));
    QCOMPARE(weeks.size(), std::size_t(53));
    QCOMPARE(weeks[4], qint64(321));
    QCOMPARE(weeks[5], qint64(100'000));
    QCOMPARE(grid.row(0)[5], qint64(100'000));
}

void TstGoalGrid::copiesAreApart()
{
    GoalGrid grid(Fixture::tree());
    grid.setLeaf(0, 0, 5);
    const GoalGrid copy = grid;
    grid.setLeaf(0, 0, 6);
    grid.pin(grid.tree().root());
    QCOMPARE(copy.leaf(0, 0), qint64(5));
    QVERIFY(copy.pins().empty());
    QCOMPARE(grid.leaf(0, 0), qint64(6));
}

void TstGoalGrid::pinsAreASortedSet()
{
    GoalGrid grid(Fixture::tree());
    const GoalNode east = Fixture::node(Fixture::at(Fixture::east), "2026");
    const GoalNode root = grid.tree().root();
    grid.pin(east);
    grid.pin(root);
    grid.pin(east);
    QCOMPARE(grid.pins(), (std::vector{root, east}));
    QVERIFY(grid.isPinned(east));
    QVERIFY(!grid.isPinned(Fixture::node(Fixture::at(Fixture::east), "2026-Q1")));
    grid.unpin(east);
    grid.unpin(east);
    QCOMPARE(grid.pins(), std::vector{root});
}

void TstGoalGrid::pinsKnowWhatTheyHold()
{
    GoalGrid grid(Fixture::tree());
    const GoalNode east = Fixture::node(Fixture::at(Fixture::east), "2026");
    const GoalNode root = grid.tree().root();
    grid.setLeaf(0, 5, 70);
    grid.pin(east);
    grid.pin(root, 80);
    QCOMPARE(grid.held(), (std::vector<qint64>{80, 70}));
    QCOMPARE(grid.brokenPins(), (std::vector<BrokenPin>{{root, 80, 70}}));
    grid.setLeaf(0, 5, 80);
    QCOMPARE(grid.brokenPins(), (std::vector<BrokenPin>{{east, 70, 80}}));
    GoalGrid other = grid;
    other.pin(east);
    QVERIFY(!(other == grid));
    QVERIFY(other.brokenPins().empty());
    other.unpin(root);
    QCOMPARE(other.held(), std::vector<qint64>{80});
}

void TstGoalGrid::equalityIsOfContents()
{
    GoalGrid grid(Fixture::tree());
    GoalGrid other(Fixture::tree());
    QVERIFY(grid == other);
    other.setLeaf(4, 52, 1);
    QVERIFY(!(grid == other));
    other.setLeaf(4, 52, 0);
    QVERIFY(grid == other);
    other.pin(grid.tree().root());
    QVERIFY(!(grid == other));
    QVERIFY(!(grid == GoalGrid(Fixture::tree(4))));
}

QTEST_GUILESS_MAIN(TstGoalGrid)
#include "tst_goalgrid.moc"
