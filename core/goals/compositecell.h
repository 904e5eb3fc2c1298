#pragma once

#include "goals/periodheat.h"

namespace waterline {

/// A metric as its numbers are read, with what it is a share of; `whole` has no code if it is none.
struct MeasuredMetric {
    Metric metric;
    Metric whole = {};

    bool operator==(const MeasuredMetric &) const = default;
};

/// The metric and what it is a share of, out of the dictionary.
[[nodiscard]] MeasuredMetric measuredMetric(const Metric &metric, const std::vector<Metric> &metrics);

/// What the composite score is made of (R13): the metrics with a weight, the heaviest first, else in the order of the
/// dictionary.
[[nodiscard]] std::vector<MeasuredMetric> weightedMetrics(const std::vector<Metric> &metrics);
/// What keeps the score from being computed, translated: nobody has a weight, or they do not make 100 %. Empty if
/// nothing does.
[[nodiscard]] QString compositeFault(const std::vector<MeasuredMetric> &weighted);

/// The composite score of a place in a period. `parts` are the sums of each metric, which do not tell how many late
/// rows there are behind the score, because several metrics may count one row: that stays 0 (countedRows()). While the
/// period runs its pace is the same score of the paces; a share, which does not grow with the days, counts in it as it
/// is.
[[nodiscard]] PeriodCell compositeCellOf(const std::vector<MeasuredMetric> &weighted, const PeriodProgress &progress,
    std::vector<PeriodSums> parts, bool isPerson, const RuleSet &rules);

/// One of the metrics of such a cell, as its own heatmap shows it (C12).
[[nodiscard]] PeriodCell compositePart(const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell,
    std::size_t part, bool isPerson, const RuleSet &rules);

/// The rows that the score rests on, each once: a metric a source, which counts whatever is counted by one of the
/// metrics that are not left out. Nothing where there is no score.
[[nodiscard]] std::vector<Metric> countedRows(
    const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell, bool isPerson, const RuleSet &rules);

/// What stands below a place, by name, with the sums of each of the weighted metrics.
struct CompositeBelow {
    QString name;
    std::vector<PeriodSums> parts;

    bool operator==(const CompositeBelow &) const = default;
};

/// Why a cell shows the score that it shows. `below` are the places directly below; none for a person.
[[nodiscard]] Explanation explainCompositeCell(const QString &name, const std::vector<MeasuredMetric> &weighted,
    const PeriodCell &cell, const std::vector<CompositeBelow> &below, bool isPerson, const RuleSet &rules);

} // namespace waterline
