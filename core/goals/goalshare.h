#pragma once

#include "goals/goaltext.h"

namespace waterline {

/// What part of its whole a share is to be at a node.
struct ShareOrder {
    GoalNode node;
    /// From 0 to 10 000.
    qint64 basisPoints = 0;
    Keep keep = Keep::Nothing;
};

/// Gives the node that part of what the whole has there, rounded half up (C4), down to the weeks of each person as the
/// whole lies. No cell gets more than the whole has in it (R14), nor more than its limit. Where the limits leave no
/// room it is a gap, for somebody may ask for more than they say; where the whole does not, which nobody may, it is
/// BadInput. Precondition: both grids have the same people and weeks, and the whole has a goal at the node.
[[nodiscard]] Result<GoalEdit> setShare(const GoalGrid &grid, const GoalGrid &whole, const Metric &metric,
    const ShareOrder &order, const CellLimits &limits, AmountWriter write = goalText);

} // namespace waterline
