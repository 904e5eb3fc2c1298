#include "core/goals/grid/gridfixture.h"
#include "goals/grid/goaldiff.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace waterline;

using Fixture = GridFixture;
using Kind = Period::Kind;

namespace {

const std::vector<Kind> allKinds{Kind::Year, Kind::Quarter, Kind::Month, Kind::Week};

} // namespace

class TstGoalDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameGridsHaveNone();
    void shiftBetweenWeeksShowsOnlyBelowTheMonth();
    void shiftBetweenPeopleShowsOnlyBelowTheirTeam();
    void depthAndKindsLimitTheList();
    void listsExactlyTheChangedNodes();
};

void TstGoalDiff::sameGridsHaveNone()
{
    GoalGrid grid(Fixture::tree());
    grid.setLeaf(1, 1, 7);
    GoalGrid other(Fixture::tree());
    other.setLeaf(1, 1, 7);
    other.pin(grid.tree().root());
    QVERIFY(changedNodes(grid, other, PlaceDepth::People, allKinds).empty());
}

void TstGoalDiff::shiftBetweenWeeksShowsOnlyBelowTheMonth()
{
    GoalGrid before(Fixture::tree());
    before.setLeaf(3, 0, 10);
    GoalGrid after = before;
    after.setLeaf(3, 0, 4);
    after.setLeaf(3, 1, 6);
    std::vector<GoalChange> expected;
    for (const OrgPlace &place :
        {OrgPlace(), Fixture::at(Fixture::west), Fixture::at(Fixture::teamB), Fixture::at(Fixture::zhang)}) {
        expected.push_back({Fixture::node(place, "2026-W01"), 10, 4});
        expected.push_back({Fixture::node(place, "2026-W02"), 0, 6});
    }
    QCOMPARE(changedNodes(before, after, PlaceDepth::People, allKinds), expected);
}

void TstGoalDiff::shiftBetweenPeopleShowsOnlyBelowTheirTeam()
{
    GoalGrid before(Fixture::tree());
    before.setLeaf(0, 52, 10);
    GoalGrid after(Fixture::tree());
    after.setLeaf(1, 52, 10);
    std::vector<GoalChange> expected;
    for (const char *period : {"2026", "2026-Q4", "2026-12", "2026-W53"})
        expected.push_back({Fixture::node(Fixture::at(Fixture::wang), period), 10, 0});
    for (const char *period : {"2026", "2026-Q4", "2026-12", "2026-W53"})
        expected.push_back({Fixture::node(Fixture::at(Fixture::li), period), 0, 10});
    QCOMPARE(changedNodes(before, after, PlaceDepth::People, allKinds), expected);
    QVERIFY(changedNodes(before, after, PlaceDepth::Units, allKinds).empty());
}

void TstGoalDiff::depthAndKindsLimitTheList()
{
    const GoalGrid before(Fixture::tree(4, 2025));
    GoalGrid after = before;
    after.setLeaf(4, 40, 3); // Lost, in no unit, in 2026-W02: the last quarter of a year from April
    QCOMPARE(changedNodes(before, after, PlaceDepth::Units, {Kind::Month, Kind::Year}),
        (std::vector<GoalChange>{{Fixture::node({}, "2025"), 0, 3}, {Fixture::node({}, "2026-01"), 0, 3}}));
    QCOMPARE(changedNodes(before, after, PlaceDepth::People, {Kind::Quarter}),
        (std::vector<GoalChange>{
            {Fixture::node({}, "2025-Q4"), 0, 3}, {Fixture::node(Fixture::at(Fixture::lost), "2025-Q4"), 0, 3}}));
}

void TstGoalDiff::listsExactlyTheChangedNodes()
{
    const auto tree = Fixture::tree(7, 2026);
    const bool holds = rc::check("a node is listed if and only if its sum differs", [&tree] {
        GoalGrid before(tree);
        for (int i = 0; i < 20; ++i)
            before.setLeaf(*rc::gen::inRange<std::size_t>(0, 5), *rc::gen::inRange<std::size_t>(0, 52),
                *rc::gen::inRange<qint64>(0, 5));
        GoalGrid after = before;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            after.setLeaf(*rc::gen::inRange<std::size_t>(0, 5), *rc::gen::inRange<std::size_t>(0, 52),
                *rc::gen::inRange<qint64>(0, 5));
        std::vector<GoalChange> expected;
        for (const OrgPlace &place : {OrgPlace(), Fixture::at(Fixture::east), Fixture::at(Fixture::teamA),
                 Fixture::at(Fixture::wang), Fixture::at(Fixture::li), Fixture::at(Fixture::chen),
                 Fixture::at(Fixture::west), Fixture::at(Fixture::teamB), Fixture::at(Fixture::zhang),
                 Fixture::at(Fixture::teamC), Fixture::at(Fixture::lost)}) {
            for (const Kind kind : allKinds) {
                for (const Period &period : tree->calendar().partsOf(tree->root().period, kind)) {
                    const GoalNode node{place, period};
                    if (before.sum(node) != after.sum(node))
                        expected.push_back({node, before.sum(node), after.sum(node)});
                }
            }
        }
        RC_ASSERT(changedNodes(before, after, PlaceDepth::People, allKinds) == expected);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TstGoalDiff)
#include "tst_goaldiff.moc"
