#pragma once

#include "base/explanation.h"
#include "base/ratio.h"
#include "goals/split/splitbasis.h"

namespace waterline {

/// What one child gets by the chosen key, beside what it gets evenly (R2).
struct SplitShare {
    GoalNode node;
    qint64 weight = 0;
    /// Of the weight; those of all children sum to 10 000.
    int basisPoints = 0;
    /// Under the pins.
    qint64 amount = 0;
    qint64 evenAmount = 0;
    /// What was reached there, if anything is known of the period.
    std::optional<qint64> actual = {};

    [[nodiscard]] qint64 delta() const { return amount - evenAmount; }
    /// What the two would have made of the actual. Not computable without one, or without a goal.
    [[nodiscard]] Ratio attainment() const { return actual ? Ratio(*actual, amount) : Ratio(); }
    [[nodiscard]] Ratio evenAttainment() const { return actual ? Ratio(*actual, evenAmount) : Ratio(); }
    bool operator==(const SplitShare &) const = default;
};

/// A split of a node's present sum over its children, and the even one.
struct SplitComparison {
    GoalNode node;
    GoalTree::Axis axis = GoalTree::Axis::Org;
    qint64 total = 0;
    std::vector<SplitShare> shares;
    Explanation explanation;
};

/// What splitGoalAt() would make of the draft, with nothing changed. `actuals` are those of the metric in the year of
/// the draft, by ISO year; none where nothing is known yet. Errors of splitWeights().
[[nodiscard]] Result<SplitComparison> compareSplit(const GoalGrid &draft, const SplitBasis &basis, const SplitKey &key,
    const GoalNode &node, GoalTree::Axis axis, const std::map<int, Actuals> &actuals, int ruleVersion);

/// The same with what the workspace knows of the actuals, and with the rows of files that the key goes by among the
/// explanation's sources (C11).
[[nodiscard]] Result<SplitComparison> splitComparison(Connection &connection, const Metric &metric,
    const GoalGrid &draft, const GoalNode &node, GoalTree::Axis axis, const SplitKey &key, int ruleVersion);

/// The same for the draft as it stands. Errors: UnknownName for the metric, NotFound for a node that holds nobody.
[[nodiscard]] Result<SplitComparison> splitComparison(Connection &connection, const QString &metric,
    const GoalNode &node, GoalTree::Axis axis, const SplitKey &key, int ruleVersion);

} // namespace waterline
