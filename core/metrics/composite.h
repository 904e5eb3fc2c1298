#pragma once

#include "base/explanation.h"
#include "base/ratio.h"
#include "base/result.h"
#include "metrics/metric.h"
#include "rules/ruleset.h"

#include <vector>

namespace waterline {

/// What was reached of a metric and what was to be, in its unit.
struct Attained {
    Metric metric;
    qint64 actual = 0;
    qint64 goal = 0;
    /// For a share: the same two numbers of the metric that it is a share of.
    qint64 wholeActual = 0;
    qint64 wholeGoal = 0;

    /// actual / goal or, for a share, actual share / share that was to be. Not computable without a goal (C6).
    [[nodiscard]] Ratio ratio() const;
    bool operator==(const Attained &) const = default;
};

/// A composite score (R13): Σ weight · min(attainment, cap).
struct Composite {
    /// Not computable if no metric with a weight is.
    Ratio score;
    /// The metrics that could not be computed; the weights of the others were scaled up to 100 %.
    std::vector<QString> left = {};
    Explanation explanation = {};

    [[nodiscard]] bool isRenormalised() const { return score.isComputable() && !left.empty(); }
    bool operator==(const Composite &) const = default;
};

/// `title` is what the score is of. Error BadInput unless the weights make 100 %.
[[nodiscard]] Result<Composite> compositeOf(
    const QString &title, const std::vector<Attained> &metrics, const RuleSet &rules);

/// What is wrong with weights of that sum, translated; empty if they make 100 %.
[[nodiscard]] QString weightFault(qint64 sum);

} // namespace waterline
