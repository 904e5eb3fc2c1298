#pragma once

#include "calendar/calendarstore.h"
#include "goals/laterows.h"
#include "goals/periodheatreport.h"
#include "goals/periodnumbers.h"
#include "goals/publish/goalversions.h"

#include <memory>

namespace waterline {

/// A column of a report over time, or its whole span.
struct PeriodSlot {
    WeekRange weeks;
    PeriodProgress progress;
};

/// What a report over time is about: a metric, or the composite score of several (R13).
struct PeriodDefinition {
    Metric metric;
    /// What is read, whose sums make a cell.
    std::vector<MeasuredMetric> measured;
    bool isComposite = false;
};

/// UnknownName, with the codes that there are. A metric that a workspace calls like the composite score goes before it.
[[nodiscard]] Result<PeriodDefinition> periodDefinition(Connection &connection, const QString &code);

/// Reads once what the numbers of one span need, and makes the rows of its report.
class PeriodBuilder {
public:
    /// All but the span must outlive it: it reads on while rows are made.
    PeriodBuilder(Connection &connection, const Scope &scope, const PeriodDefinition &definition, const Period &span,
        const RuleSet &rules);
    PeriodBuilder(const PeriodBuilder &) = delete;
    PeriodBuilder &operator=(const PeriodBuilder &) = delete;

    [[nodiscard]] const Org &org() const { return m_org; }
    [[nodiscard]] const FiscalCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const GoalVersion &version() const { return m_version; }
    [[nodiscard]] bool isLateAtLeast() const;
    [[nodiscard]] PeriodSlot slotOf(const Period &period) const;

    [[nodiscard]] PeriodHeatRow rowOf(
        const OrgPlace &place, const std::vector<PeriodSlot> &columns, const PeriodSlot &span);
    /// What stands below, added up.
    [[nodiscard]] PeriodHeatRow totalOf(const OrgPlace &place, const std::vector<PeriodHeatRow> &rows,
        const std::vector<PeriodSlot> &columns, const PeriodSlot &span);

private:
    /// Of each of the definition's metrics.
    using Sums = std::vector<PeriodSums>;

    [[nodiscard]] Sums noSums() const { return Sums(m_numbers.size()); }
    [[nodiscard]] Sums sumsOf(const OrgOrder::Range &people, const WeekRange &weeks) const;
    void add(const PeriodCell &cell, Sums &sums) const;
    [[nodiscard]] PeriodCell cellOf(const OrgPlace &place, const PeriodSlot &slot, Sums sums);

    AsOf m_asOf;
    const PeriodDefinition &m_definition;
    const RuleSet &m_rules;
    Org m_org;
    OrgOrder m_order;
    FiscalCalendar m_calendar;
    WorkCalendar m_workCalendar;
    GoalVersion m_version;
    PeriodReadings m_readings;
    LateRows m_late;
    std::vector<std::unique_ptr<PeriodNumbers>> m_numbers;
};

} // namespace waterline
