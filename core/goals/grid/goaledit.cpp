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

GoalEdit setGoal(const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep)
{
    const NodeEdit edit(grid, node, value, keep);
    if (const std::optional<GoalGap> gap = edit.gap())
        return *gap;
    GoalGrid result = grid;
    scaleFreeCells(result, edit.frozen(), grid.blockOf(node), edit.freeTarget());
    edit.balance(result);
    return held(std::move(result), node);
}

GoalEdit splitGoal(const GoalGrid &grid, const GoalNode &node, GoalTree::Axis axis, const Weights &weights)
{
    const qint64 present = grid.sum(node);
    const NodeEdit edit(grid, node, present, Keep::Nothing);
    const std::vector<GoalNode> children = grid.tree().childrenOf(node, axis);
    Q_ASSERT(children.size() == weights.size());
    std::vector<GoalBlock> blocks;
    std::vector<qint64> least;
    std::vector<bool> isFixed;
    for (const GoalNode &child : children) {
        blocks.push_back(grid.blockOf(child));
        const FrozenCells::Room room = edit.frozen().roomOf(grid, blocks.back());
        least.push_back(room.frozen);
        isFixed.push_back(room.freeCells == 0);
    }
    GoalGrid result = grid;
    if (children.empty())
        return result;
    const std::vector<qint64> parts = apportion(present, weights, least, isFixed);
    for (std::size_t i = 0; i < parts.size(); ++i)
        scaleFreeCells(result, edit.frozen(), blocks[i], parts[i] - least[i]);
    return result;
}

GoalEdit spreadGoal(const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep, const WeightSource &weights)
{
    const NodeEdit edit(grid, node, value, keep);
    if (const std::optional<GoalGap> gap = edit.gap())
        return *gap;
    GoalGrid result = grid;
    edit.balance(result);
    GoalSpread(result, edit.frozen(), weights, node).spread(value);
    return held(std::move(result), node);
}

} // namespace waterline
