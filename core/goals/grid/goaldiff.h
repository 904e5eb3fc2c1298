#pragma once

#include "goals/grid/goalgrid.h"

namespace waterline {

/// A node that two grids do not agree on.
struct GoalChange {
    GoalNode node;
    qint64 before = 0;
    qint64 after = 0;

    bool operator==(const GoalChange &) const = default;
};

/// How far down the organisation something goes.
enum class PlaceDepth { Units, People };

/// All nodes whose sums differ, of periods of those kinds and of places down to that depth: place by place in the order
/// of the tree, each before what is below it, and for each place from the year down to the weeks. Precondition: both
/// grids have the same people and weeks.
[[nodiscard]] std::vector<GoalChange> changedNodes(
    const GoalGrid &before, const GoalGrid &after, PlaceDepth depth, const std::vector<Period::Kind> &kinds);

} // namespace waterline
