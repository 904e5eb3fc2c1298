#include "goals/alertwatch.h"

#include "alerts/alertstore.h"
#include "calendar/calendarstore.h"
#include "calendar/settings.h"
#include "goals/dailyactuals.h"
#include "goals/goaltext.h"
#include "goals/heatmapreport.h"
#include "goals/periodnumbers.h"
#include "goals/periodsources.h"
#include "goals/planstore.h"
#include "goals/publish/goalversions.h"
#include "goals/streak.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "store/batch.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertWatch)
};

constexpr QLatin1String deviationRule("R7");
constexpr QLatin1String streakRule("R11");
constexpr QLatin1String paceRule("R16");
constexpr QLatin1String batchKind("alerts");
constexpr QLatin1String collections("collected");

/// After a pause of the program; whoever was away longer has other worries than the plans of then.
constexpr int longestCatchUp = 4;
/// As far back as a streak is followed.
constexpr int longestStreak = 24;

/// The day of the as-of, but none that is still to come.
AsOf notAfterNow(const AsOf &asOf, const Clock &clock)
{
    const QDateTime now = clock.now().toLocalTime();
    const AsOf latest = AsOf::at(now.date(), now.time());
    return asOf.endText() <= latest.endText() ? asOf : latest;
}

/// The last day that is over.
QDate lastDayOver(const AsOf &asOf)
{
    return asOf.endDay.addDays(-1);
}

DailyActuals addedUp(
    const std::unordered_map<PersonId, DailyActuals> &people, const OrgOrder &order, const OrgOrder::Range &range)
{
    DailyActuals sum;
    for (std::size_t i = range.first; i < range.end; ++i) {
        const auto found = people.find(order.people()[i]);
        if (found == people.end())
            continue;
        for (const auto &[day, amount] : found->second)
            sum[day] += amount;
    }
    return sum;
}

/// What a rule warns of, and since when: an alert of the same rule, metric and place whose condition became true
/// between the two moments is the same.
struct Finding {
    Alert alert;
    AsOf since;
    AsOf until;
};
using Findings = std::vector<Finding>;

/// What all rules look at, read once.
struct Ground {
    /// Goals are those that were published before `goalsAt`.
    Ground(Connection &connection, const AsOf &moment, const AsOf &goalsAt)
        : asOf(moment)
        , org(readOrg(connection))
        , order(org)
        , calendar(readFiscalCalendar(connection))
        , workCalendar(readWorkCalendar(connection))
        , metrics(readMetrics(connection))
        , version(versionAt(connection, goalsAt).number)
    {
    }

    /// Units and people: whom an alert can be about.
    [[nodiscard]] std::vector<OrgPlace> places() const
    {
        std::vector<OrgPlace> result;
        for (const Unit &unit : org.units())
            result.push_back({unit.id, {}});
        for (const PersonId person : order.people())
            result.push_back({{}, person});
        return result;
    }

    [[nodiscard]] PeriodNumbers numbersOf(
        Connection &connection, const Metric &metric, const OrgPlace &place, const WeekRange &span) const
    {
        return {connection, order, {metric, nullptr, order.rangeOf(place), span, asOf, version}};
    }

    AsOf asOf;
    Org org;
    OrgOrder order;
    FiscalCalendar calendar;
    WorkCalendar workCalendar;
    std::vector<Metric> metrics;
    int version;
};

// R7

IsoWeek firstWeekToLookAt(Connection &connection, IsoWeek lastComplete)
{
    Query query(connection, QStringLiteral("SELECT max(recorded_at) FROM batch WHERE kind = ?"));
    query.exec(QString(batchKind));
    const QDateTime last = QDateTime::fromString(query.text(), Qt::ISODateWithMs);
    if (!last.isValid())
        return lastComplete;
    // What was complete then has been looked at.
    const IsoWeek next = IsoWeek::of(last.toLocalTime().date());
    return std::clamp(next, lastComplete.plus(1 - longestCatchUp), lastComplete);
}

QString deviationSummary(
    const Ground &ground, PersonId person, IsoWeek week, const HeatCell &cell, const RuleSet &rules)
{
    return Text::tr("%1, %2, %3: %4 of %5 planned, %6")
        .arg(personText(ground.org, person), week.toText(), actionName(cell.action))
        .arg(cell.actual)
        .arg(cell.plan.value_or(0))
        .arg(deviationVerdict(cell.deviation, rules));
}

void findDeviations(Connection &connection, const Ground &ground, const RuleSet &rules, Findings &findings)
{
    const IsoWeek last = IsoWeek::of(ground.asOf.endDay).plus(-1);
    for (IsoWeek week = firstWeekToLookAt(connection, last); week <= last; week = week.plus(1)) {
        const AsOf end = AsOf::endOf(week.sunday());
        const auto people = readWeek(connection, week, end);
        for (const PersonId person : ground.order.people()) {
            const auto found = people.find(person);
            if (found == people.end())
                continue;
            for (const HeatCell &cell : personCells(found->second, rules).actions) {
                if (cell.deviation.isAlert)
                    findings.push_back({{{}, deviationRule, actionCode(cell.action), {{}, person}, Period::ofWeek(week),
                                            end, {}, deviationSummary(ground, person, week, cell, rules)},
                        end, end});
            }
        }
    }
}

// R16

void findSlowPaces(Connection &connection, const Ground &ground, const RuleSet &rules, Findings &findings)
{
    const QDate lastDay = lastDayOver(ground.asOf);
    const Period month = ground.calendar.periodOf(IsoWeek::of(lastDay), Period::Kind::Month);
    const WeekRange weeks = ground.calendar.weeksOf(month);
    for (const Metric &metric : ground.metrics) {
        if (!metric.isMoney() || metric.isShare())
            continue;
        const PeriodNumbers numbers = ground.numbersOf(connection, metric, {}, weeks);
        const auto actuals = readDailyActuals(connection, metric, weeks, ground.asOf);
        for (const OrgPlace &place : ground.places()) {
            const OrgOrder::Range people = ground.order.rangeOf(place);
            const qint64 target = numbers.sumsOf(people, weeks).goal;
            if (target <= 0)
                continue;
            const Pace pace =
                paceOf(target, addedUp(actuals, ground.order, people), weeks, ground.workCalendar, lastDay, rules);
            // One that has been made good since is no news.
            if (pace.days.empty() || pace.days.back().run < rules.paceDays)
                continue;
            const QDate since = pace.days[pace.days.size() - std::size_t(pace.days.back().run)].day;
            const QString summary =
                Text::tr("%1, %2, %3: %4")
                    .arg(placeText(ground.org, place), month.toText(), metric.name, paceVerdict(pace.point(), rules));
            findings.push_back(
                {{{}, paceRule, metric.code, place, month, AsOf::endOf(pace.alertDays.back()), {}, summary},
                    AsOf::at(since, QTime(0, 0)), ground.asOf});
        }
    }
}

// R11

/// Complete months as of then, oldest first.
std::vector<Period> completeMonths(const Ground &ground)
{
    IsoWeek week = IsoWeek::of(ground.asOf.endDay).plus(-1);
    Period month = ground.calendar.periodOf(week, Period::Kind::Month);
    if (ground.calendar.weeksOf(month).last > week)
        month = ground.calendar.periodOf(ground.calendar.weeksOf(month).first.plus(-1), Period::Kind::Month);
    std::vector<Period> months(longestStreak);
    for (auto place = months.rbegin(); place != months.rend(); ++place) {
        *place = month;
        month = ground.calendar.periodOf(ground.calendar.weeksOf(month).first.plus(-1), Period::Kind::Month);
    }
    return months;
}

Streak streakAt(const Ground &ground, const PeriodNumbers &numbers, const std::vector<Period> &months,
    const OrgPlace &place, const RuleSet &rules)
{
    std::vector<MonthlyCollection> collected;
    for (const Period &month : months) {
        const PeriodSums sums = numbers.sumsOf(ground.order.rangeOf(place), ground.calendar.weeksOf(month));
        collected.push_back({month, sums.goal, sums.actual});
    }
    return streakOf(std::move(collected), rules);
}

WeekRange spanOf(const Ground &ground, const std::vector<Period> &months)
{
    return {ground.calendar.weeksOf(months.front()).first, ground.calendar.weeksOf(months.back()).last};
}

AsOf endOfMonth(const Ground &ground, const Period &month)
{
    return AsOf::endOf(ground.calendar.weeksOf(month).last.sunday());
}

void findStreaks(Connection &connection, const Ground &ground, const RuleSet &rules, Findings &findings)
{
    const Metric *metric = metricOf(ground.metrics, QString(collections));
    if (!metric)
        return;
    const std::vector<Period> months = completeMonths(ground);
    const PeriodNumbers numbers = ground.numbersOf(connection, *metric, {}, spanOf(ground, months));
    for (const OrgPlace &place : ground.places()) {
        const Streak streak = streakAt(ground, numbers, months, place, rules);
        if (!streak.isAlert())
            continue;
        const QString summary = Text::tr(
            "%1: collections below %2% of the target for %n month(s) in a row, since %3", nullptr, streak.length)
                                    .arg(placeText(ground.org, place))
                                    .arg(rules.collectionsPercent)
                                    .arg(streak.first.toText());
        findings.push_back(
            {{{}, streakRule, metric->code, place, streak.alertedBy, endOfMonth(ground, streak.alertedBy), {}, summary},
                AsOf::at(ground.calendar.weeksOf(streak.first).first.monday(), QTime(0, 0)), ground.asOf});
    }
}

Findings findAll(Connection &connection, const Clock &clock, const AsOf &asOf, const RuleSet &rules)
{
    const AsOf moment = notAfterNow(asOf, clock);
    const Ground ground(connection, moment, moment);
    Findings findings;
    findDeviations(connection, ground, rules, findings);
    findSlowPaces(connection, ground, rules, findings);
    findStreaks(connection, ground, rules, findings);
    return findings;
}

/// The alerts that are there, to tell what is new.
class Known {
public:
    explicit Known(const std::vector<Alert> &alerts)
    {
        for (const Alert &alert : alerts)
            m_moments[{alert.rule, alert.metric, alert.place}].push_back(alert.conditionAt.endText());
    }

    [[nodiscard]] bool contains(const Finding &finding) const
    {
        const auto found = m_moments.find({finding.alert.rule, finding.alert.metric, finding.alert.place});
        return found != m_moments.end() && std::ranges::any_of(found->second, [&](const QString &moment) {
            return finding.since.endText() <= moment && moment <= finding.until.endText();
        });
    }

private:
    std::map<std::tuple<QString, QString, OrgPlace>, QStringList> m_moments;
};

// Explanations

Explanation paceExplanation(
    Connection &connection, const Ground &ground, const Alert &alert, const Metric &metric, const RuleSet &rules)
{
    const WeekRange weeks = ground.calendar.weeksOf(alert.period);
    const OrgOrder::Range people = ground.order.rangeOf(alert.place);
    const qint64 target = ground.numbersOf(connection, metric, alert.place, weeks).sumsOf(people, weeks).goal;
    const auto actuals = readDailyActuals(connection, metric, weeks, ground.asOf);
    const Pace pace = paceOf(
        target, addedUp(actuals, ground.order, people), weeks, ground.workCalendar, lastDayOver(ground.asOf), rules);
    Explanation result =
        explainPace(Text::tr("%1: %2, %3").arg(placeText(ground.org, alert.place), metric.name, alert.period.toText()),
            pace, metric.isMoney(), rules);
    PeriodSources(connection, ground.org, metric, weeks, ground.asOf).addTo(result, alert.place, 0);
    return result;
}

Explanation streakExplanation(
    Connection &connection, const Ground &ground, const Alert &alert, const Metric &metric, const RuleSet &rules)
{
    const std::vector<Period> months = completeMonths(ground);
    const PeriodNumbers numbers = ground.numbersOf(connection, metric, alert.place, spanOf(ground, months));
    const Streak streak = streakAt(ground, numbers, months, alert.place, rules);
    Explanation result = explainStreak(placeText(ground.org, alert.place), streak, rules);
    if (!streak.first.isNull()) {
        const WeekRange weeks{ground.calendar.weeksOf(streak.first).first, ground.calendar.weeksOf(streak.last).last};
        PeriodSources(connection, ground.org, metric, weeks, ground.asOf).addTo(result, alert.place, 0);
    }
    return result;
}

} // namespace

Result<std::vector<Alert>> findAlerts(
    Connection &connection, const Clock &clock, const AsOf &asOf, const RuleSet &rules)
{
    Reading reading(connection);
    std::vector<Alert> alerts;
    for (Finding &finding : findAll(connection, clock, asOf, rules))
        alerts.push_back(std::move(finding.alert));
    return reading.finish(std::move(alerts));
}

Result<qint64> raiseAlerts(Connection &connection, const Schema &schema, const Clock &clock, const AsOf &asOf,
    const RuleSet &rules, const QString &actor)
{
    // Under the write lock, so that two who look at once do not raise the same.
    auto batch = Batch::begin(connection, schema, clock, {batchKind, actor});
    if (!batch)
        return batch.error();
    const Known known(readAlerts(connection));
    qint64 raised = 0;
    for (Finding &finding : findAll(connection, clock, asOf, rules)) {
        if (known.contains(finding))
            continue;
        finding.alert.raisedAt = (*batch)->recordedAt();
        raised += raise(**batch, finding.alert) ? 1 : 0;
    }
    if (Result<> status = connection.takeStatus(); !status)
        return status.error();
    if (raised == 0)
        return 0;
    const Result<BatchId> committed = (*batch)->commit({});
    if (!committed)
        return committed.error();
    return raised;
}

Result<Explanation> explainAlert(Connection &connection, const Alert &alert, const RuleSet &rules)
{
    Reading reading(connection);
    if (alert.rule == deviationRule && alert.period.kind() == Period::Kind::Week)
        return explainHeat(connection, {alert.place, alert.period.week(), alert.conditionAt}, alert.place,
            actionFromCode(alert.metric), rules);
    // Goals may have been published after what they warn of came about; those count that were there when it was raised.
    const QDateTime raised = alert.raisedAt.toLocalTime();
    const Ground ground(connection, alert.conditionAt, AsOf::at(raised.date(), raised.time()));
    const Metric *metric = metricOf(ground.metrics, alert.metric);
    if (!metric)
        return unknownMetric(alert.metric, ground.metrics);
    Explanation explanation = alert.rule == paceRule ? paceExplanation(connection, ground, alert, *metric, rules)
                                                     : streakExplanation(connection, ground, alert, *metric, rules);
    return reading.finish(std::move(explanation));
}

} // namespace waterline
