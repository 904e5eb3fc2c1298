#include "goals/periodheatreport.h"

#include "calendar/settings.h"
#include "goals/goaltext.h"
#include "goals/periodbuilder.h"
#include "goals/periodsources.h"
#include "metrics/composite.h"
#include "org/orgstore.h"
#include "store/query.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodHeat)
};

Error noSuchColumns(const Period &span)
{
    return {Problem::BadInput, Text::tr("%1 cannot be shown by periods longer than itself.").arg(span.toText()), {}};
}

void fillReport(PeriodHeatReport &report, PeriodBuilder &builder)
{
    std::vector<PeriodSlot> columns;
    for (const Period &column : report.columns)
        columns.push_back(builder.slotOf(column));
    const PeriodSlot span = builder.slotOf(report.span);
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
    report.hasGoals =
        report.total.total.sums.hasGoal && (!report.isComposite || compositeFault(report.weighted).isEmpty());
    report.late = {report.total.total.sums.lateFacts, builder.isLateAtLeast()};
}

Explanation explainTotal(const Org &org, const PeriodHeatReport &report, const RuleSet &rules)
{
    const OrgPlace &place = report.scope.place;
    const QString name = placeText(org, place);
    const PeriodCell &cell = report.total.total;
    if (report.isComposite) {
        std::vector<CompositeBelow> below;
        for (const PeriodHeatRow &row : report.rows) {
            if (!place.isPerson())
                below.push_back({placeText(org, row.place), row.total.parts});
        }
        return explainCompositeCell(name, report.weighted, cell, below, place.isPerson(), rules);
    }
    std::vector<PeriodPart> parts;
    for (const PeriodHeatRow &row : report.rows) {
        if (!place.isPerson())
            parts.push_back({placeText(org, row.place), row.total.sums});
    }
    const Metric *whole = report.whole.code.isEmpty() ? nullptr : &report.whole;
    return explainPeriodCell(name, report.metric, whole, cell, parts, place.isPerson(), rules);
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
    const Result<PeriodDefinition> definition = periodDefinition(connection, metric);
    if (!definition)
        return definition.error();
    PeriodBuilder builder(connection, scope, *definition, span, rules);
    PeriodHeatReport report;
    report.scope = scope;
    report.metric = definition->metric;
    report.isComposite = definition->isComposite;
    if (report.isComposite)
        report.weighted = definition->measured;
    else
        report.whole = definition->measured.front().whole;
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
    const Result<PeriodHeatReport> report = periodHeatReport(connection, here, metric, period, period.kind(), rules);
    if (!report)
        return report.error();
    const Org org = readOrg(connection);
    Explanation explanation = explainTotal(org, *report, rules);
    const GoalVersion version = versionAt(connection, scope.asOf);
    explanation.inputs.push_back({Text::tr("Published goals"), goalSource(version)});
    const WeekRange weeks = readFiscalCalendar(connection).weeksOf(period);
    const PeriodCell &cell = report->total.total;
    const std::vector<Metric> added = report->isComposite ? countedRows(report->weighted, cell, place.isPerson(), rules)
                                                          : std::vector{report->metric};
    for (std::size_t i = 0; i < added.size(); ++i) {
        // Each has its part of the room, and what the ones before it left.
        const std::size_t room = PeriodSources::mostListed * (i + 1) / added.size();
        PeriodSources(connection, org, added[i], weeks, scope.asOf, room)
            .addTo(explanation, place, cell.sums.actual - cell.sums.fromSummaries);
    }
    return reading.finish(std::move(explanation));
}

QString noGoalSentence(const PeriodHeatReport &report)
{
    const QString where = report.scope.place.isCompany() ? Text::tr("the company") : report.total.name;
    if (report.isComposite) {
        const QString fault = compositeFault(report.weighted);
        return fault.isEmpty()
            ? Text::tr("No published goals of a metric with a weight in %1 for %2. Set and publish them on the goals "
                       "page; until then there is no composite score.")
                  .arg(where, report.span.toText())
            : Text::tr("%1 Until they make 100% there is no composite score: set them in the metric dictionary on the "
                       "goals page, or import a file of metrics.")
                  .arg(fault);
    }
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
