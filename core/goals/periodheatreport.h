#pragma once

#include "base/result.h"
#include "goals/compositecell.h"
#include "goals/heatplace.h"
#include "goals/latefacts.h"
#include "goals/periodheat.h"
#include "org/scope.h"

#include <vector>

namespace waterline {

class Connection;

struct PeriodHeatRow : HeatPlace {
    /// In the order of the report's columns.
    std::vector<PeriodCell> cells;
    /// Over the whole span.
    PeriodCell total;

    bool operator==(const PeriodHeatRow &) const = default;
};

/// One metric, or the composite score (R13), over the periods of a span, for what stands below the scope's place (R8,
/// R12). The week of the scope is not looked at.
struct PeriodHeatReport {
    Scope scope;
    Metric metric;
    /// What the metric is a share of; without a code if it is none.
    Metric whole;
    /// Of the composite score: what it is made of, in the order of the parts of its cells.
    std::vector<MeasuredMetric> weighted;
    bool isComposite = false;
    Period span;
    std::vector<Period> columns;
    /// From the company to the scope's place.
    std::vector<HeatPlace> path;
    /// What stands directly below; for a person the person itself.
    std::vector<PeriodHeatRow> rows;
    /// The scope's place as a whole.
    PeriodHeatRow total;
    /// The version of the published goals as of then; 0 if there was none.
    int goalVersion = 0;
    /// Whether anybody at or below the place has a goal in the span, of a composite score one that counts.
    bool hasGoals = false;
    LateFacts late;

    bool operator==(const PeriodHeatReport &) const = default;
};

/// `metric` is a code, compositeMetric()'s too. `columns` is the kind of the columns, not coarser than the span.
/// UnknownName for a metric that is not in the dictionary, BadInput for columns that the span has none of.
[[nodiscard]] Result<PeriodHeatReport> periodHeatReport(Connection &connection, const Scope &scope,
    const QString &metric, const Period &span, Period::Kind columns, const RuleSet &rules);

/// Why one number of it is what it is: `period` is the cell's column, or the span of its total. With the rows it rests
/// on.
[[nodiscard]] Result<Explanation> explainPeriodHeat(Connection &connection, const Scope &scope, const QString &metric,
    const Period &period, const OrgPlace &place, const RuleSet &rules);

/// What the window and the command line say where there are no goals: what brings them. Of a composite score whose
/// weights do not make 100 %: how they do.
[[nodiscard]] QString noGoalSentence(const PeriodHeatReport &report);

} // namespace waterline
