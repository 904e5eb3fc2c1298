#include "goals/periodbuilder.h"

#include "calendar/settings.h"
#include "goals/goaltext.h"
#include "metrics/composite.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"

#include <algorithm>

namespace waterline {

Result<PeriodDefinition> periodDefinition(Connection &connection, const QString &code)
{
    std::vector<Metric> metrics = readMetrics(connection);
    if (const Metric *metric = metricOf(metrics, code))
        return PeriodDefinition{*metric, {measuredMetric(*metric, metrics)}};
    if (code == compositeMetric().code)
        return PeriodDefinition{compositeMetric(), weightedMetrics(metrics), true};
    metrics.push_back(compositeMetric());
    return unknownMetric(code, metrics);
}

PeriodBuilder::PeriodBuilder(Connection &connection, const Scope &scope, const PeriodDefinition &definition,
    const Period &span, const RuleSet &rules)
    : m_asOf(scope.asOf)
    , m_definition(definition)
    , m_rules(rules)
    , m_org(readOrg(connection))
    , m_order(m_org)
    , m_calendar(readFiscalCalendar(connection))
    , m_workCalendar(readWorkCalendar(connection))
    , m_version(versionAt(connection, scope.asOf))
    , m_readings(connection, scope.asOf)
    , m_late(m_readings.late, m_order, m_calendar.weeksOf(span))
{
    for (const auto &[metric, whole] : definition.measured) {
        m_numbers.push_back(std::make_unique<PeriodNumbers>(connection, m_order,
            PeriodNumbers::Question{metric, metric.isShare() && !whole.code.isEmpty() ? &whole : nullptr,
                m_order.rangeOf(scope.place), m_calendar.weeksOf(span), scope.asOf, m_version.number, &m_readings}));
    }
}

bool PeriodBuilder::isLateAtLeast() const
{
    return m_definition.isComposite
        ? m_late.isAtLeast()
        : std::ranges::any_of(m_numbers, [](const auto &numbers) { return numbers->isLateAtLeast(); });
}

PeriodSlot PeriodBuilder::slotOf(const Period &period) const
{
    const WeekRange weeks = m_calendar.weeksOf(period);
    return {weeks, progressOf(period, weeks, m_workCalendar, m_asOf)};
}

PeriodHeatRow PeriodBuilder::rowOf(
    const OrgPlace &place, const std::vector<PeriodSlot> &columns, const PeriodSlot &span)
{
    const OrgOrder::Range people = m_order.rangeOf(place);
    PeriodHeatRow row{heatPlaceOf(m_org, place), {}, {}};
    for (const PeriodSlot &column : columns)
        row.cells.push_back(cellOf(place, column, sumsOf(people, column.weeks)));
    row.total = cellOf(place, span, sumsOf(people, span.weeks));
    return row;
}

PeriodHeatRow PeriodBuilder::totalOf(const OrgPlace &place, const std::vector<PeriodHeatRow> &rows,
    const std::vector<PeriodSlot> &columns, const PeriodSlot &span)
{
    PeriodHeatRow total{heatPlaceOf(m_org, place), {}, {}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Sums sums = noSums();
        for (const PeriodHeatRow &row : rows)
            add(row.cells[i], sums);
        total.cells.push_back(cellOf(place, columns[i], std::move(sums)));
    }
    Sums sums = noSums();
    for (const PeriodHeatRow &row : rows)
        add(row.total, sums);
    total.total = cellOf(place, span, std::move(sums));
    return total;
}

PeriodBuilder::Sums PeriodBuilder::sumsOf(const OrgOrder::Range &people, const WeekRange &weeks) const
{
    Sums sums;
    for (const auto &numbers : m_numbers)
        sums.push_back(numbers->sumsOf(people, weeks));
    return sums;
}

void PeriodBuilder::add(const PeriodCell &cell, Sums &sums) const
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += m_definition.isComposite ? cell.parts[i] : cell.sums;
}

PeriodCell PeriodBuilder::cellOf(const OrgPlace &place, const PeriodSlot &slot, Sums sums)
{
    const std::vector<MeasuredMetric> &measured = m_definition.measured;
    if (!m_definition.isComposite)
        return periodCellOf(measured.front().metric, slot.progress, sums.front(), place.isPerson(), m_rules);
    PeriodCell cell = compositeCellOf(measured, slot.progress, std::move(sums), place.isPerson(), m_rules);
    cell.sums.lateFacts =
        m_late.countOf(countedRows(measured, cell, place.isPerson(), m_rules), m_order.rangeOf(place), slot.weeks);
    return cell;
}

} // namespace waterline
