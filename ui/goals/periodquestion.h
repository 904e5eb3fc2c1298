#pragma once

#include "base/fiscalcalendar.h"
#include "goals/periodheatreport.h"

#include <vector>

namespace waterline {

/// What the view over time asks for. Nothing where the answer may choose: the metric that has goals, the year of the
/// week.
struct PeriodQuestion {
    Scope scope;
    QString metric;
    Period span;
    Period::Kind columns = Period::Kind::Month;
    /// The week was changed elsewhere: the span goes along.
    bool followsWeek = false;
};

struct PeriodAnswer {
    PeriodHeatReport report;
    /// What can be chosen: the dictionary and, where a metric has a weight, the composite score.
    std::vector<Metric> metrics;
    FiscalCalendar calendar = FiscalCalendar();
    qint64 people = 0;
};

[[nodiscard]] Result<PeriodAnswer> askPeriods(Connection &connection, PeriodQuestion question, const RuleSet &rules);

} // namespace waterline
