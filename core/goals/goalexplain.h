#pragma once

#include "base/explanation.h"
#include "goals/grid/goalgrid.h"
#include "metrics/metric.h"

namespace waterline {

/// What a node's number consists of (R1): the parts below it along both axes, whose sums are the number itself, and how
/// it differs from the published one. Version 0 is none; both grids have the same people and weeks. `ruleVersion` is
/// that of the rule set in force.
[[nodiscard]] Explanation explainGoal(const Metric &metric, const GoalGrid &goals, const GoalGrid &published,
    int version, const GoalNode &node, int ruleVersion);

} // namespace waterline
