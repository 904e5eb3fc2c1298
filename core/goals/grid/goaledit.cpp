#include "goals/grid/goaledit.h"

#include "goals/grid/goalspread.h"
#include "goals/grid/nodeedit.h"

namespace waterline {

namespace {

/// A number that is set for a pinned node is what the pin holds from then on.
GoalGrid held(GoalGrid grid, const GoalNode &node)
{
    if (grid.isPinned(node))
        grid.pin(node);
    return grid;
}

} // namespace

Keep keepAt(const GoalNode &node, Keep keep)
{
    const bool hasPlaceAbove = !node.place.isCompany();
    const bool hasPeriodAbove = node.period.kind() != Period::Kind::Year;
    if (keep == Keep::OrgParent && !hasPlaceAbove)
        return hasPeriodAbove ? Keep::TimeParent : Keep::Nothing;
    if (keep == Keep::TimeParent && !hasPeriodAbove)
        return hasPlaceAbove ? Keep::OrgParent : Keep::Nothing;
    return keep;
}

GoalEdit setGoal(const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep, const CellLimits &limits)
{
    const NodeEdit edit(grid, node, value, keep, limits);
    if (std::optional<GoalGap> gap = edit.gap())
        return std::move(*gap);
    GoalGrid result = grid;
    scaleFreeCells(result, edit.bounds(), grid.blockOf(node), edit.freeTarget());
    edit.balance(result);
    return held(std::move(result), node);
}

GoalEdit splitGoal(
    const GoalGrid &grid, const GoalNode &node, GoalTree::Axis axis, const Weights &weights, const CellLimits &limits)
{
    const qint64 present = grid.sum(node);
    const NodeEdit edit(grid, node, present, Keep::Nothing, limits);
    const std::vector<GoalNode> children = grid.tree().childrenOf(node, axis);
    Q_ASSERT(children.size() == weights.size());
    GoalGrid result = grid;
    if (children.empty())
        return result;
    std::vector<CellBounds::Room> rooms;
    PartBounds frozen;
    for (const GoalNode &child : children) {
        rooms.push_back(edit.bounds().roomOf(grid, grid.blockOf(child)));
        frozen.least.push_back(rooms.back().frozen);
        frozen.most.push_back(rooms.back().freeCells == 0 ? rooms.back().frozen : present);
    }
    const std::vector<qint64> parts = apportion(present, weights, frozen);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] > rooms[i].mostOfAll())
            return edit.gapOfChild(children[i], parts[i]);
        scaleFreeCells(result, edit.bounds(), grid.blockOf(children[i]), parts[i] - rooms[i].frozen);
    }
    return result;
}

GoalEdit spreadGoal(const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep, const WeightSource &weights,
    const CellLimits &limits)
{
    const NodeEdit edit(grid, node, value, keep, limits);
    if (std::optional<GoalGap> gap = edit.gap())
        return std::move(*gap);
    GoalGrid result = grid;
    edit.balance(result);
    GoalSpread(result, edit.bounds(), weights, node).spread(value);
    return held(std::move(result), node);
}

} // namespace waterline
