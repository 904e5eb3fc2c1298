#pragma once

#include "base/ratio.h"
#include "metrics/metric.h"
#include "rules/ruleset.h"

#include <vector>

namespace waterline {

/// One metric of a composite score: its weight in basis points, and what was reached of its goal.
struct Weighed {
    int weight = 0;
    /// Not computable where there is no goal (C6).
    Ratio attainment = {};

    bool operator==(const Weighed &) const = default;
};

/// A composite score (R13): Σ weight · min(attainment, cap) / Σ weight, over the metrics that can be computed.
struct Composite {
    /// Not computable if no metric with a weight is.
    Ratio score;
    /// The weights that count, in basis points; less than all of them where a metric could not be computed.
    qint64 counted = 0;

    /// The weights of the metrics that could be computed were scaled up to 100 %.
    [[nodiscard]] bool isRenormalised() const;
    bool operator==(const Composite &) const = default;
};

/// Not computable unless the weights make 100 %.
[[nodiscard]] Composite compositeOf(const std::vector<Weighed> &metrics, const RuleSet &rules);

/// What is wrong with weights of that sum, translated; empty if they make 100 %.
[[nodiscard]] QString weightFault(qint64 sum);
/// "40%" or "33.33%".
[[nodiscard]] QString weightText(qint64 points);

/// The score where a metric is named: code "composite", without a source, for nothing adds it up.
[[nodiscard]] Metric compositeMetric();
/// What it is in sentences, as metricDefinition() says it of a metric: the cap, and each metric with its weight.
[[nodiscard]] QStringList compositeDefinition(const std::vector<Metric> &metrics, const RuleSet &rules);

} // namespace waterline
