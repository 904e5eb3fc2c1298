#include "goals/goalshare.h"

#include <algorithm>

namespace waterline {

namespace {

__extension__ using Wide = __int128;
constexpr qint64 wholeBasisPoints = 10'000;

/// Half up, as money is rounded (C4).
qint64 partOf(qint64 whole, qint64 basisPoints)
{
    return qint64((Wide(whole) * basisPoints * 2 + wholeBasisPoints) / (2 * wholeBasisPoints));
}

CellLimits withinWhole(const GoalGrid &whole, const CellLimits &limits)
{
    CellLimits within(whole.tree());
    for (std::size_t person = 0; person < whole.tree().order().people().size(); ++person) {
        const std::span<const qint64> row = whole.row(person);
        for (std::size_t week = 0; week < row.size(); ++week) {
            if (limits.isHeld(person, week))
                within.hold(person, week);
            else
                within.setMost(person, week, std::min(row[week], limits.most(person, week)));
        }
    }
    return within;
}

/// Nothing unless it is the limits that leave no room.
const GoalGap *gapOfLimits(const GoalEdit &edit)
{
    const GoalGap *gap = std::get_if<GoalGap>(&edit);
    return gap && gap->isOfLimits() ? gap : nullptr;
}

} // namespace

Result<GoalEdit> setShare(const GoalGrid &grid, const GoalGrid &whole, const Metric &metric, const ShareOrder &order,
    const CellLimits &limits, AmountWriter write)
{
    const WeightSource asTheWhole = [&whole](const GoalNode &node, GoalTree::Axis axis) {
        Weights weights;
        for (const GoalNode &child : whole.tree().childrenOf(node, axis))
            weights.push_back(whole.sum(child));
        return weights;
    };
    const auto spread = [&](const CellLimits &within) {
        return spreadGoal(grid, order.node, partOf(whole.sum(order.node), order.basisPoints), order.keep, asTheWhole,
            withinWhole(whole, within));
    };
    GoalEdit edit = spread(limits);
    if (!gapOfLimits(edit))
        return edit;
    const GoalEdit unlimited = spread({});
    if (const GoalGap *gap = gapOfLimits(unlimited))
        return Error{Problem::BadInput, wholeGapText(grid, metric, *gap, write), {}};
    return edit;
}

} // namespace waterline
