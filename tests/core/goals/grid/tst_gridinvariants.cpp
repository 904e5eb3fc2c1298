#include "core/goals/grid/gridfixture.h"
#include "goals/grid/goaledit.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace waterline;

using Axis = GoalTree::Axis;
using Kind = Period::Kind;

namespace {

/// From `first` to before `end`, at all sizes alike.
template <class Number>
Number any(Number first, Number end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(first, end));
}

/// A random company: up to six units below each other in any way, some without people, and up to eight people, some in
/// no unit; any start of the fiscal year, in years of 52 and of 53 weeks.
struct World {
    std::shared_ptr<const GoalTree> tree;
    std::vector<OrgPlace> places;
    std::vector<Period> periods;
    /// Periods that lie in each other, so that edits and pins often meet.
    std::vector<Period> focus;

    [[nodiscard]] GoalNode anyNode() const
    {
        return {*rc::gen::elementOf(places), *rc::gen::elementOf(any(0, 8) == 0 ? periods : focus)};
    }
};

void addPeriods(World &world, const FiscalCalendar &calendar, const Period &year)
{
    for (const Kind kind : {Kind::Year, Kind::Quarter, Kind::Month, Kind::Week}) {
        for (const Period &period : calendar.partsOf(year, kind))
            world.periods.push_back(period);
    }
    Period within = year;
    while (within.kind() != Kind::Week) {
        const std::vector<Period> children = calendar.childrenOf(within);
        world.focus.push_back(within);
        within = children[any<std::size_t>(0, children.size())];
        world.focus.push_back(children[any<std::size_t>(0, children.size())]);
    }
    world.focus.push_back(within);
}

World anyWorld()
{
    World world;
    std::vector<Unit> units;
    std::vector<Person> people;
    world.places.push_back({});
    const auto code = [] { return QString::number(any(0, 100)); };
    const int unitCount = any(0, 7);
    const int personCount = any(0, 9);
    for (int i = 1; i <= unitCount; ++i) {
        units.push_back({UnitId{i}, code(), {}, UnitKind::Team, UnitId{any(0, i)}, {}});
        world.places.push_back({UnitId{i}, {}});
    }
    for (int i = 1; i <= personCount; ++i) {
        people.push_back({PersonId{i}, code(), {}, {}, UnitId{any(0, unitCount + 1)}, {}});
        world.places.push_back({{}, PersonId{i}});
    }
    const FiscalCalendar calendar(any(1, 13));
    const Period year = Period::ofYear(any(2020, 2031));
    world.tree = std::make_shared<const GoalTree>(Org(units, people), calendar, year.year());
    addPeriods(world, calendar, year);
    return world;
}

/// All 0, or some leaves of any size, or all of them small.
GoalGrid anyGrid(const World &world)
{
    GoalGrid grid(world.tree);
    const int density = any(0, 3);
    for (std::size_t person = 0; person < world.tree->order().people().size(); ++person) {
        for (std::size_t week = 0; week < world.tree->weeks().size() && density > 0; ++week) {
            if (density == 2)
                grid.setLeaf(person, week, qint64((person * 7 + week * 5) % 4));
            else if (any(0, 20) == 0)
                grid.setLeaf(person, week, any<qint64>(0, 100'000'000'000));
        }
    }
    return grid;
}

/// The leaves of a grid, read one by one: what a copy cannot hide.
std::vector<qint64> leavesOf(const GoalGrid &grid)
{
    std::vector<qint64> leaves;
    for (std::size_t person = 0; person < grid.tree().order().people().size(); ++person) {
        for (std::size_t week = 0; week < grid.tree().weeks().size(); ++week)
            leaves.push_back(grid.leaf(person, week));
    }
    return leaves;
}

/// Whether a leaf belongs to a node, by the organisation and the calendar alone.
bool isIn(const GoalTree &tree, const GoalNode &node, std::size_t person, std::size_t week)
{
    const std::vector<OrgPlace> path = tree.org().pathTo({{}, tree.order().people()[person]});
    return std::ranges::find(path, node.place) != path.end()
        && tree.calendar().periodOf(tree.weeks()[week], node.period.kind()) == node.period;
}

/// Parents equal the sum of their children in both directions, and their leaves; no leaf is negative.
void checkSums(const World &world, const GoalGrid &grid)
{
    for (const qint64 leaf : leavesOf(grid))
        RC_ASSERT(leaf >= 0);
    for (const OrgPlace &place : world.places) {
        for (const Period &period : world.periods) {
            const GoalNode node{place, period};
            const qint64 sum = grid.sum(node);
            for (const Axis axis : {Axis::Org, Axis::Time}) {
                const std::vector<GoalNode> children = world.tree->childrenOf(node, axis);
                const bool hasLeavesBelow = axis == Axis::Org ? !place.isPerson() : period.kind() != Kind::Week;
                qint64 below = 0;
                for (const GoalNode &child : children)
                    below += grid.sum(child);
                RC_ASSERT(!hasLeavesBelow || below == sum);
            }
        }
    }
    const GoalNode node = world.anyNode();
    qint64 byLeaf = 0;
    for (std::size_t person = 0; person < world.tree->order().people().size(); ++person) {
        for (std::size_t week = 0; week < world.tree->weeks().size(); ++week)
            byLeaf += isIn(*world.tree, node, person, week) ? grid.leaf(person, week) : 0;
    }
    RC_ASSERT(grid.sum(node) == byLeaf);
}

/// How far setGoal() can go, leaf by leaf from the words of goaledit.h.
struct Range {
    qint64 least = 0;
    qint64 most = 0;
};

/// Sums of what has no limit stay within what a grid may hold.
qint64 addUp(qint64 a, qint64 b)
{
    return std::min(largestGoal, a + b);
}

Range rangeOf(
    const GoalGrid &grid, const GoalNode &node, const std::optional<GoalNode> &kept, const CellLimits &limits = {})
{
    const GoalTree &tree = grid.tree();
    const GoalBlock block = grid.blockOf(kept.value_or(node));
    qint64 frozenInside = 0;
    qint64 mostInside = 0;
    qint64 freeBeside = 0;
    qint64 mostBeside = 0;
    qint64 elsewhere = 0;
    bool hasFreeInside = false;
    bool hasFreeBeside = false;
    for (std::size_t person = 0; person < tree.order().people().size(); ++person) {
        for (std::size_t week = 0; week < tree.weeks().size(); ++week) {
            const bool isInside = isIn(tree, node, person, week);
            const bool isBeside = !isInside && kept && isIn(tree, *kept, person, week);
            const bool isFrozen = std::ranges::any_of(grid.pins(), [&](const GoalNode &pin) {
                const bool holdsByItself = pin == node || (kept && grid.blockOf(pin).contains(block));
                return !holdsByItself && isIn(tree, pin, person, week);
            });
            const qint64 leaf = grid.leaf(person, week);
            const qint64 most = std::max(leaf, limits.most(person, week));
            frozenInside += isInside && isFrozen ? leaf : 0;
            mostInside = addUp(mostInside, isInside && !isFrozen ? most : 0);
            freeBeside += isBeside && !isFrozen ? leaf : 0;
            mostBeside = addUp(mostBeside, isBeside && !isFrozen ? most : 0);
            elsewhere += isInside ? 0 : leaf;
            hasFreeInside |= isInside && !isFrozen;
            hasFreeBeside |= isBeside && !isFrozen;
        }
    }
    const qint64 present = grid.sum(node);
    if (!hasFreeInside)
        return {present, present};
    if (!kept)
        return {frozenInside, std::min(largestGoal - elsewhere, frozenInside + mostInside)};
    return {hasFreeBeside ? std::max(frozenInside, present - (mostBeside - freeBeside)) : present,
        std::min(present + freeBeside, frozenInside + mostInside)};
}

/// Some cells have limits, near what they hold or far from it; often none has.
CellLimits anyLimits(const World &world, const GoalGrid &grid)
{
    const int density = any(0, 4);
    if (density == 0)
        return {};
    CellLimits limits(*world.tree);
    for (std::size_t person = 0; person < world.tree->order().people().size(); ++person) {
        // As people have them: one limit for all weeks, but for those that are over.
        const qint64 most = any(0, 5) == 0 ? largestGoal : any<qint64>(0, any(0, 2) == 0 ? 10 : 1'000'000'000);
        const std::size_t first = any<std::size_t>(0, world.tree->weeks().size());
        for (std::size_t week = first; week < world.tree->weeks().size(); ++week)
            limits.setMost(person, week, density == 1 ? grid.leaf(person, week) : most);
    }
    return limits;
}

/// No cell that changed is over its limit, unless it was and did not grow.
void checkLimits(const GoalGrid &before, const GoalGrid &after, const CellLimits &limits)
{
    const GoalTree &tree = before.tree();
    for (std::size_t person = 0; person < tree.order().people().size(); ++person) {
        for (std::size_t week = 0; week < tree.weeks().size(); ++week) {
            const qint64 leaf = after.leaf(person, week);
            RC_ASSERT((leaf <= limits.most(person, week) || leaf <= before.leaf(person, week)));
        }
    }
}

/// What holds after any edit of a node, done or refused.
void checkEdit(const World &world, const GoalGrid &before, const GoalNode &node, const std::optional<GoalNode> &kept,
    const GoalGrid &after)
{
    RC_ASSERT(before.pins() == after.pins());
    RC_ASSERT(after.brokenPins().empty());
    for (const GoalNode &pin : before.pins())
        RC_ASSERT((pin == node || before.sum(pin) == after.sum(pin)));
    if (kept)
        RC_ASSERT(before.sum(*kept) == after.sum(*kept));
    for (std::size_t person = 0; person < world.tree->order().people().size(); ++person) {
        for (std::size_t week = 0; week < world.tree->weeks().size(); ++week) {
            if (!isIn(*world.tree, kept.value_or(node), person, week))
                RC_ASSERT(before.leaf(person, week) == after.leaf(person, week));
        }
    }
    checkSums(world, after);
}

Weights anyWeights(std::size_t size)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::container<Weights>(size, rc::gen::inRange<qint64>(0, 50)));
}

WeightSource weightsOf(const World &world)
{
    const std::size_t seed = any<std::size_t>(0, 1000);
    return [tree = world.tree, seed](const GoalNode &node, Axis axis) {
        Weights weights(tree->childrenOf(node, axis).size());
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = qint64((seed * (i + 3)) % 11);
        return weights;
    };
}

/// One random edit, checked; gives the grid to go on with.
class Walk {
public:
    explicit Walk(World world)
        : m_world(std::move(world))
        , m_grid(anyGrid(m_world))
    {
    }

    void step()
    {
        switch (any(0, 10)) {
        case 0:
        case 1:
            m_grid.pin(m_world.anyNode());
            break;
        case 2:
            if (!m_grid.pins().empty())
                m_grid.unpin(*rc::gen::elementOf(m_grid.pins()));
            break;
        case 3:
        case 4:
            split();
            break;
        case 5:
        case 6:
            set(true);
            break;
        default:
            set(false);
            break;
        }
    }

private:
    void split()
    {
        const GoalNode node = m_world.anyNode();
        const Axis axis = *rc::gen::element(Axis::Org, Axis::Time);
        const Weights weights = anyWeights(m_world.tree->childrenOf(node, axis).size());
        const std::vector<qint64> leaves = leavesOf(m_grid);
        const CellLimits limits = anyLimits(m_world, m_grid);
        const GoalEdit free = splitGoal(m_grid, node, axis, weights);
        const GoalEdit edit = splitGoal(m_grid, node, axis, weights, limits);
        RC_ASSERT(leavesOf(m_grid) == leaves);
        RC_ASSERT(std::holds_alternative<GoalGrid>(free));
        RC_ASSERT((!limits.isEmpty() || edit == free));
        if (const GoalGap *gap = std::get_if<GoalGap>(&edit)) {
            // The part that its weight gives is more than that child has room for.
            RC_ASSERT(gap->isOfLimits());
            RC_ASSERT(gap->wanted == std::get<GoalGrid>(free).sum(gap->node));
            RC_ASSERT(gap->wanted > gap->most);
            return;
        }
        for (const GoalNode &child : m_world.tree->childrenOf(node, axis))
            RC_ASSERT(std::get<GoalGrid>(edit).sum(child) == std::get<GoalGrid>(free).sum(child));
        checkLimits(m_grid, std::get<GoalGrid>(edit), limits);
        const GoalGrid &after = std::get<GoalGrid>(edit);
        RC_ASSERT(after.sum(node) == m_grid.sum(node));
        checkEdit(m_world, m_grid, node, node, after);
        m_grid = after;
    }

    /// Often near the limits; mostly something that can be.
    [[nodiscard]] qint64 anyValue(const Range &range) const
    {
        switch (any(0, 8)) {
        case 0:
            return range.least;
        case 1:
            return range.most;
        case 2:
            return range.least - 1;
        case 3:
            return range.most + 1;
        case 4:
            return any<qint64>(0, 100);
        default:
            return any(range.least, std::min(range.most, range.least + 1'000'000'000'000) + 1);
        }
    }

    /// The total that stays: along the axis that was asked for or, where nothing is above on that, along the other.
    [[nodiscard]] std::optional<GoalNode> keptAbove(const GoalNode &node, Keep keep) const
    {
        if (keep == Keep::Nothing)
            return std::nullopt;
        const Axis asked = keep == Keep::OrgParent ? Axis::Org : Axis::Time;
        const std::optional<GoalNode> above = m_world.tree->parentOf(node, asked);
        return above ? above : m_world.tree->parentOf(node, asked == Axis::Org ? Axis::Time : Axis::Org);
    }

    void set(bool spreads)
    {
        const GoalNode node = m_world.anyNode();
        const Keep keep = *rc::gen::element(Keep::OrgParent, Keep::TimeParent, Keep::Nothing);
        const std::optional<GoalNode> kept = keptAbove(node, keep);
        const CellLimits limits = anyLimits(m_world, m_grid);
        const Range range = rangeOf(m_grid, node, kept, limits);
        const qint64 present = m_grid.sum(node);
        const qint64 value = anyValue(range);
        const std::vector<qint64> leaves = leavesOf(m_grid);
        const WeightSource weights = weightsOf(m_world);
        const auto edited = [&](const CellLimits &within) {
            return spreads ? spreadGoal(m_grid, node, value, keep, weights, within)
                           : setGoal(m_grid, node, value, keep, within);
        };
        const GoalEdit edit = edited(limits);
        RC_ASSERT(leavesOf(m_grid) == leaves);
        // A limit that nothing reaches is none.
        if (limits.isEmpty() && any(0, 4) == 0)
            RC_ASSERT(edit == edited(CellLimits(*m_world.tree)));
        const bool isPossible = value == present || (range.least <= value && value <= range.most);
        RC_ASSERT(std::holds_alternative<GoalGrid>(edit) == isPossible);
        if (!isPossible) {
            checkGap(std::get<GoalGap>(edit), range, keep, kept, limits);
            RC_ASSERT(std::get<GoalGap>(edit).node == node);
            RC_ASSERT(std::get<GoalGap>(edit).wanted == value);
            return;
        }
        const GoalGrid &after = std::get<GoalGrid>(edit);
        RC_ASSERT(after.sum(node) == value);
        checkEdit(m_world, m_grid, node, value == present ? std::optional(node) : kept, after);
        checkLimits(m_grid, after, limits);
        m_grid = after;
    }

    void checkGap(const GoalGap &gap, const Range &range, Keep keep, const std::optional<GoalNode> &kept,
        const CellLimits &limits) const
    {
        RC_ASSERT(gap.least == range.least);
        RC_ASSERT(gap.most == range.most);
        RC_ASSERT(gap.gap() != 0);
        for (const qint64 possible : {gap.least, gap.most})
            RC_ASSERT(std::holds_alternative<GoalGrid>(setGoal(m_grid, gap.node, possible, keep, limits)));
        for (const qint64 impossible : {gap.least - 1, gap.most + 1})
            RC_ASSERT(std::holds_alternative<GoalGap>(setGoal(m_grid, gap.node, impossible, keep, limits)));
        checkCause(gap, kept);
        checkPinsInTheWay(gap, kept);
    }

    /// The limits are named where they are nearer than the pins, with exactly the room that they leave.
    void checkCause(const GoalGap &gap, const std::optional<GoalNode> &kept) const
    {
        const bool isMore = gap.wanted > gap.most;
        const Range underPins = rangeOf(m_grid, gap.node, kept);
        RC_ASSERT(gap.isOfLimits() == (isMore ? gap.most < underPins.most : gap.least > underPins.least));
        qint64 left = 0;
        for (const RoomLeft &room : gap.roomLeft)
            left += room.amount;
        const qint64 present = m_grid.sum(gap.node);
        RC_ASSERT((!gap.isOfLimits() || left == (isMore ? gap.most - present : present - gap.least)));
    }

    /// Without the pins that are named, what they leave room for gives way; where none is named, no pin is to blame.
    void checkPinsInTheWay(const GoalGap &gap, const std::optional<GoalNode> &kept) const
    {
        GoalGrid freed = m_grid;
        for (const GoalNode &pin : gap.pins) {
            RC_ASSERT(m_grid.isPinned(pin));
            freed.unpin(pin);
        }
        GoalGrid bare = m_grid;
        for (const GoalNode &pin : m_grid.pins())
            bare.unpin(pin);
        const Range underPins = rangeOf(m_grid, gap.node, kept);
        const Range withoutNamed = rangeOf(freed, gap.node, kept);
        const Range withoutAny = rangeOf(bare, gap.node, kept);
        if (gap.wanted > underPins.most)
            RC_ASSERT((withoutNamed.most > underPins.most || withoutAny.most == underPins.most));
        else if (gap.wanted < underPins.least)
            RC_ASSERT((withoutNamed.least < underPins.least || withoutAny.least == underPins.least));
        else
            RC_ASSERT(gap.pins.empty());
    }

    World m_world;
    GoalGrid m_grid;
};

} // namespace

class TstGridInvariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySequenceOfEditsKeepsSumsPinsAndLimits();
};

void TstGridInvariants::anySequenceOfEditsKeepsSumsPinsAndLimits()
{
    const bool holds =
        rc::check("R1, N4: parents equal their children, pins and limits hold, and refusals name the room", [] {
            Walk walk(anyWorld());
            for (int steps = any(1, 40); steps > 0; --steps)
                walk.step();
        });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TstGridInvariants)
#include "tst_gridinvariants.moc"
