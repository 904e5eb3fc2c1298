#include "goals/periodquestion.h"

#include "calendar/settings.h"
#include "metrics/composite.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "store/query.h"

namespace waterline {

namespace {

const QString signedCode = QStringLiteral("signed");
const QString visitCode = QStringLiteral("visit");

/// With the composite score where there is one, or somebody looks at it.
std::vector<Metric> choosableMetrics(Connection &connection, const QString &chosen)
{
    std::vector<Metric> metrics = readMetrics(connection);
    const Metric composite = compositeMetric();
    const bool hasWeights = !weightedMetrics(metrics).empty();
    if (!metricOf(metrics, composite.code) && (hasWeights || chosen == composite.code))
        metrics.push_back(composite);
    return metrics;
}

Period spanOf(const PeriodQuestion &question, const FiscalCalendar &calendar)
{
    const IsoWeek week = question.scope.week.isNull() ? IsoWeek::of(question.scope.asOf.day()) : question.scope.week;
    if (question.span.isNull())
        return calendar.periodOf(week, Period::Kind::Year);
    const bool isOutside = !calendar.weeksOf(question.span).contains(week);
    return question.followsWeek && isOutside ? calendar.periodOf(week, question.span.kind()) : question.span;
}

} // namespace

Result<PeriodAnswer> askPeriods(Connection &connection, PeriodQuestion question, const RuleSet &rules)
{
    Reading reading(connection);
    PeriodAnswer answer;
    answer.metrics = choosableMetrics(connection, question.metric);
    answer.calendar = readFiscalCalendar(connection);
    question.span = spanOf(question, answer.calendar);
    const bool mayChoose = !metricOf(answer.metrics, question.metric);
    if (mayChoose)
        question.metric = signedCode;
    const auto report = [&] {
        return periodHeatReport(connection, question.scope, question.metric, question.span, question.columns, rules);
    };
    Result<PeriodHeatReport> found = report();
    // Where nobody has goals in money yet, the plans of the weeks are what there is to see.
    if (mayChoose && found && !found->hasGoals) {
        question.metric = visitCode;
        Result<PeriodHeatReport> other = report();
        if (!other || other->hasGoals)
            found = std::move(other);
    }
    if (!found)
        return found.error();
    answer.report = std::move(*found);
    answer.people = qint64(readOrg(connection).peopleBelow(question.scope.place).size());
    return reading.finish(std::move(answer));
}

} // namespace waterline
