#include "goals/periodheatreport.h"

#include "calendar/calendarstore.h"
#include "calendar/settings.h"
#include "goals/goaltext.h"
#include "goals/periodnumbers.h"
#include "goals/periodsources.h"
#include "goals/publish/goalversions.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodHeat)
};

/// A column of the report, or its whole span.
struct Slot {
    WeekRange weeks;
    PeriodProgress progress;
};

/// Everything that the numbers of one metric in one span need, read once.
class PeriodBuilder {
public:
    /// `metric` and `whole` must outlive it.
    PeriodBuilder(Connection &connection, const Scope &scope, const Metric &metric, const Metric *whole,
        const Period &span, const RuleSet &rules)
        : m_asOf(scope.asOf)
        , m_metric(metric)
        , m_rules(rules)
        , m_org(readOrg(connection))
        , m_order(m_org)
        , m_calendar(readFiscalCalendar(connection))
        , m_workCalendar(readWorkCalendar(connection))
        , m_version(versionAt(connection, scope.asOf))
        , m_numbers(connection, m_order,
              {metric, whole, m_order.rangeOf(scope.place), m_calendar.weeksOf(span), scope.asOf, m_version.number})
    {
    }

    [[nodiscard]] const Org &org() const { return m_org; }
    [[nodiscard]] const FiscalCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const GoalVersion &version() const { return m_version; }
    [[nodiscard]] bool isLateAtLeast() const { return m_numbers.isLateAtLeast(); }

    [[nodiscard]] Slot slotOf(const Period &period) const
    {
        const WeekRange weeks = m_calendar.weeksOf(period);
        return {weeks, progressOf(period, weeks, m_workCalendar, m_asOf)};
    }

    [[nodiscard]] PeriodHeatRow rowOf(const OrgPlace &place, const std::vector<Slot> &columns, const Slot &span) const
    {
        const OrgOrder::Range people = m_order.rangeOf(place);
        PeriodHeatRow row{heatPlaceOf(m_org, place), {}, {}};
        for (const Slot &column : columns)
            row.cells.push_back(cellOf(row, column.progress, m_numbers.sumsOf(people, column.weeks)));
        row.total = cellOf(row, span.progress, m_numbers.sumsOf(people, span.weeks));
        return row;
    }

    /// What stands below, added up.
    [[nodiscard]] PeriodHeatRow totalOf(const OrgPlace &place, const std::vector<PeriodHeatRow> &rows,
        const std::vector<Slot> &columns, const Slot &span) const
    {
        PeriodHeatRow total{heatPlaceOf(m_org, place), {}, {}};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            PeriodSums sums;
            for (const PeriodHeatRow &row : rows)
                sums += row.cells[i].sums;
            total.cells.push_back(cellOf(total, columns[i].progress, sums));
        }
        PeriodSums sums;
        for (const PeriodHeatRow &row : rows)
            sums += row.total.sums;
        total.total = cellOf(total, span.progress, sums);
        return total;
    }

private:
    [[nodiscard]] PeriodCell cellOf(
        const HeatPlace &place, const PeriodProgress &progress, const PeriodSums &sums) const
    {
        return periodCellOf(m_metric, progress, sums, place.isPerson(), m_rules);
    }

    AsOf m_asOf;
    const Metric &m_metric;
    const RuleSet &m_rules;
    Org m_org;
    OrgOrder m_order;
    FiscalCalendar m_calendar;
    WorkCalendar m_workCalendar;
    GoalVersion m_version;
    PeriodNumbers m_numbers;
};

Error noSuchColumns(const Period &span)
{
    return {Problem::BadInput, Text::tr("%1 cannot be shown by periods longer than itself.").arg(span.toText()), {}};
}

/// `whole` is null where the metric is no share.
struct Definition {
    std::vector<Metric> metrics;
    const Metric *metric = nullptr;
    const Metric *whole = nullptr;
};

Definition definitionOf(Connection &connection, const QString &code)
{
    Definition definition{readMetrics(connection)};
    definition.metric = metricOf(definition.metrics, code);
    if (definition.metric && definition.metric->isShare())
        definition.whole = metricOf(definition.metrics, definition.metric->shareOf);
    return definition;
}

void fillReport(PeriodHeatReport &report, const PeriodBuilder &builder)
{
    std::vector<Slot> columns;
    for (const Period &column : report.columns)
        columns.push_back(builder.slotOf(column));
    const Slot span = builder.slotOf(report.span);
    const OrgPlace &place = report.scope.place;
    if (place.isPerson()) {
        report.total = builder.rowOf(place, columns, span);
        report.rows.push_back(report.total);
    } else {
        for (const OrgPlace &child : builder.org().childrenOf(place))
            report.rows.push_back(builder.rowOf(child, columns, span));
        report.total = builder.totalOf(place, report.rows, columns, span);
    }
    report.path = heatPathTo(builder.org(), place);
    report.goalVersion = builder.version().number;
    report.hasGoals = report.total.total.sums.hasGoal;
    report.late = {report.total.total.sums.lateFacts, builder.isLateAtLeast()};
}

QString goalSource(const GoalVersion &version)
{
    if (version.number == 0)
        return Text::tr("none published as of then");
    const QDate day = version.publishedAt.toLocalTime().date();
    return Text::tr("version %1 of %2: %3").arg(version.number).arg(day.toString(Qt::ISODate), version.reason);
}

} // namespace

Result<PeriodHeatReport> periodHeatReport(Connection &connection, const Scope &scope, const QString &metric,
    const Period &span, Period::Kind columns, const RuleSet &rules)
{
    Reading reading(connection);
    const Definition definition = definitionOf(connection, metric);
    if (!definition.metric)
        return unknownMetric(metric, definition.metrics);
    const PeriodBuilder builder(connection, scope, *definition.metric, definition.whole, span, rules);
    PeriodHeatReport report;
    report.scope = scope;
    report.metric = *definition.metric;
    if (definition.whole)
        report.whole = *definition.whole;
    report.span = span;
    report.columns = builder.calendar().partsOf(span, columns);
    if (report.columns.empty())
        return noSuchColumns(span);
    fillReport(report, builder);
    return reading.finish(std::move(report));
}

Result<Explanation> explainPeriodHeat(Connection &connection, const Scope &scope, const QString &metric,
    const Period &period, const OrgPlace &place, const RuleSet &rules)
{
    Reading reading(connection);
    const Scope here{place, scope.week, scope.asOf};
    Result<PeriodHeatReport> report = periodHeatReport(connection, here, metric, period, period.kind(), rules);
    if (!report)
        return report.error();
    const Org org = readOrg(connection);
    std::vector<PeriodPart> parts;
    for (const PeriodHeatRow &row : report->rows) {
        if (!place.isPerson())
            parts.push_back({placeText(org, row.place), row.total.sums});
    }
    Explanation explanation = explainPeriodCell(placeText(org, place), report->metric,
        report->metric.isShare() ? &report->whole : nullptr, report->total.total, parts, place.isPerson(), rules);
    const GoalVersion version = versionAt(connection, scope.asOf);
    explanation.inputs.push_back({Text::tr("Published goals"), goalSource(version)});
    const WeekRange weeks = readFiscalCalendar(connection).weeksOf(period);
    const PeriodSums &sums = report->total.total.sums;
    PeriodSources(connection, org, report->metric, weeks, scope.asOf)
        .addTo(explanation, place, sums.actual - sums.fromSummaries);
    return reading.finish(std::move(explanation));
}

QString noGoalSentence(const PeriodHeatReport &report)
{
    const QString where = report.scope.place.isCompany() ? Text::tr("the company") : report.total.name;
    return report.metric.isAction()
        ? Text::tr(
            "No goals and no weekly plans of %1 in %2 for %3. Publish goals or import a file with weekly plans to "
            "see attainment; until then the actual counts are shown.")
              .arg(report.metric.name, where, report.span.toText())
        : Text::tr(
            "No published goals of %1 in %2 for %3. Set and publish them on the goals page to see attainment; until "
            "then the actual amounts are shown.")
              .arg(report.metric.name, where, report.span.toText());
}

} // namespace waterline
