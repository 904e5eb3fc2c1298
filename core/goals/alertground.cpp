#include "goals/alertground.h"

#include "calendar/calendarstore.h"
#include "calendar/settings.h"
#include "goals/planstore.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertWatch)
};

/// As far back as a streak is followed.
constexpr int longestStreak = 24;

/// Views are as of local time, the ledger is in UTC.
AsOf momentOf(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return AsOf::at(local.date(), local.time());
}

bool isBefore(const AsOf &left, const AsOf &right)
{
    return std::pair(left.endDay, left.endTime) < std::pair(right.endDay, right.endTime);
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

/// The months that were over then, oldest first.
std::vector<Period> completeMonths(const FiscalCalendar &calendar, const AsOf &moment)
{
    const IsoWeek week = IsoWeek::of(moment.endDay).plus(-1);
    const auto monthBefore = [&](const Period &month) {
        return calendar.periodOf(calendar.weeksOf(month).first.plus(-1), Period::Kind::Month);
    };
    Period month = calendar.periodOf(week, Period::Kind::Month);
    if (calendar.weeksOf(month).last > week)
        month = monthBefore(month);
    std::vector<Period> months(longestStreak);
    for (auto place = months.rbegin(); place != months.rend(); ++place) {
        *place = month;
        month = monthBefore(month);
    }
    return months;
}

} // namespace

AlertGround::AlertGround(Connection &connection, const AsOf &asOf)
    : m_connection(connection)
    , m_asOf(asOf)
    , m_org(readOrg(connection))
    , m_order(m_org)
    , m_calendar(readFiscalCalendar(connection))
    , m_workCalendar(readWorkCalendar(connection))
    , m_metrics(readMetrics(connection))
    , m_versions(readGoalVersions(connection))
{
}

std::vector<OrgPlace> AlertGround::places() const
{
    std::vector<OrgPlace> result;
    for (const Unit &unit : m_org.units())
        result.push_back({unit.id, {}});
    for (const PersonId person : m_order.people())
        result.push_back({{}, person});
    return result;
}

int AlertGround::versionAt(const AsOf &moment) const
{
    const auto found = std::ranges::find_if(
        m_versions, [&](const GoalVersion &version) { return isBefore(momentOf(version.publishedAt), moment); });
    return found == m_versions.end() ? 0 : found->number;
}

const PeriodNumbers &AlertGround::numbers(const Metric &metric, const WeekRange &weeks, int version)
{
    const std::tuple key(metric.code, weeks.first.toNumber(), weeks.last.toNumber(), version);
    if (const auto found = m_numbers.find(key); found != m_numbers.end())
        return found->second;
    const PeriodNumbers::Question question{metric, nullptr, m_order.rangeOf({}), weeks, m_asOf, version};
    return m_numbers.try_emplace(key, m_connection, m_order, question).first->second;
}

const AlertGround::PeopleDays &AlertGround::days(const Metric &metric, const WeekRange &weeks)
{
    const std::tuple key(metric.code, weeks.first.toNumber(), weeks.last.toNumber());
    const auto found = m_days.find(key);
    if (found != m_days.end())
        return found->second;
    return m_days.emplace(key, readDailyActuals(m_connection, metric, weeks, m_asOf)).first->second;
}

qint64 AlertGround::goalOf(const Metric &metric, const OrgPlace &place, const WeekRange &weeks, int version)
{
    return numbers(metric, weeks, version).sumsOf(m_order.rangeOf(place), weeks).goal;
}

bool AlertGround::hasFollowUp(PersonId person, IsoWeek week)
{
    return integerOf(m_connection,
               QStringLiteral(
                   "SELECT count(*) FROM (SELECT 1 FROM follow_up WHERE person = ? AND week = ? LIMIT 1) AS f"),
               person.value, week.toNumber())
        > 0;
}

std::optional<HeatCells> AlertGround::cellsOf(PersonId person, IsoWeek week, const RuleSet &rules)
{
    auto known = m_weeks.find(week.toNumber());
    if (known == m_weeks.end()) {
        known = m_weeks.emplace(week.toNumber(), readWeek(m_connection, week, AsOf::endOf(week.sunday()))).first;
    }
    const auto found = known->second.find(person);
    if (found == known->second.end())
        return std::nullopt;
    const bool isKnown = std::ranges::any_of(
        found->second, [](const ActionCount &count) { return count.reported.has_value() || count.followUps > 0; });
    HeatCells cells = personCells(found->second, rules);
    const bool isOff = std::ranges::any_of(cells.actions, [](const HeatCell &cell) { return cell.deviation.isAlert; });
    // Follow-ups of other kinds show as well that the week was recorded; they are asked for only where it matters.
    if (!isKnown && !(isOff && hasFollowUp(person, week)))
        return std::nullopt;
    return cells;
}

std::set<PersonId> AlertGround::changedSince(BatchId batch, IsoWeek week)
{
    std::set<PersonId> people;
    Query query(m_connection,
        QStringLiteral(
            "SELECT person FROM follow_up WHERE batch > ? AND week = ? UNION "
            "SELECT p.person FROM weekly_plan p JOIN revision r ON r.tbl = 'weekly_plan' AND r.row_id = p.id "
            "WHERE p.week = ? AND r.batch > ?"));
    query.exec(batch, week.toNumber(), week.toNumber(), batch);
    query.forEach([&](const Row &row) { people.insert(row.id<PersonId>(0)); });
    return people;
}

Pace AlertGround::paceOf(const Metric &metric, const OrgPlace &place, const Period &month, int version,
    const AsOf &moment, const RuleSet &rules)
{
    const WeekRange weeks = m_calendar.weeksOf(month);
    const qint64 target = goalOf(metric, place, weeks, version);
    // Without a target there is nothing to compare the days with, and they are many.
    const DailyActuals actuals =
        target > 0 ? addedUp(days(metric, weeks), m_order, m_order.rangeOf(place)) : DailyActuals();
    return waterline::paceOf(target, actuals, weeks, m_workCalendar, lastDayOver(moment), rules);
}

Streak AlertGround::streakOf(
    const Metric &metric, const OrgPlace &place, int version, const AsOf &moment, const RuleSet &rules)
{
    const std::vector<Period> months = completeMonths(m_calendar, moment);
    const WeekRange span{m_calendar.weeksOf(months.front()).first, m_calendar.weeksOf(months.back()).last};
    const PeriodNumbers &known = numbers(metric, span, version);
    std::vector<MonthlyCollection> collected;
    for (const Period &month : months) {
        const PeriodSums sums = known.sumsOf(m_order.rangeOf(place), m_calendar.weeksOf(month));
        collected.push_back({month, sums.goal, sums.actual});
    }
    return waterline::streakOf(std::move(collected), rules);
}

AsOf AlertGround::endOf(const Period &period) const
{
    return AsOf::endOf(m_calendar.weeksOf(period).last.sunday());
}

AsOf AlertGround::knownSince(
    const AsOf &condition, const Metric &metric, const OrgPlace &place, const WeekRange &weeks, int version)
{
    auto found = std::ranges::find(m_versions, version, &GoalVersion::number);
    for (; found != m_versions.end(); ++found) {
        const AsOf published = momentOf(found->publishedAt);
        if (!isBefore(condition, published))
            break;
        // A version that left these goals alone is no news of them.
        const auto older = std::next(found);
        if (older == m_versions.end()
            || goalOf(metric, place, weeks, older->number) != goalOf(metric, place, weeks, version))
            return published;
    }
    return condition;
}

namespace {

AlertVerdict verdictOnDeviation(AlertGround &ground, const Alert &alert, Action action, const RuleSet &rules)
{
    const std::optional<HeatCells> cells = ground.cellsOf(alert.place.person, alert.period.week(), rules);
    if (!cells)
        return {false, Text::tr("neither a weekly summary nor a follow-up is on record, so nothing can be compared")};
    const HeatCell &cell = cells->actions[coreIndex(action)];
    return {cell.deviation.isAlert,
        Text::tr("%1 of %2 planned, %3", "done, plan, how far it is off")
            .arg(cell.actual)
            .arg(cell.plan.value_or(0))
            .arg(deviationVerdict(cell.deviation, rules))};
}

AlertVerdict verdictOnPace(AlertGround &ground, const Alert &alert, const Metric &metric, const RuleSet &rules)
{
    const Pace pace = ground.paceOf(
        metric, alert.place, alert.period, ground.versionAt(momentOf(alert.raisedAt)), alert.conditionAt, rules);
    const int run = pace.days.empty() ? 0 : pace.days.back().run;
    return {run >= rules.paceDays,
        Text::tr("%1, workdays in a row below it: %2, an alert on day %3")
            .arg(paceVerdict(pace.point(), rules))
            .arg(run)
            .arg(rules.paceDays)};
}

AlertVerdict verdictOnStreak(AlertGround &ground, const Alert &alert, const Metric &metric, const RuleSet &rules)
{
    const Streak streak =
        ground.streakOf(metric, alert.place, ground.versionAt(momentOf(alert.raisedAt)), alert.conditionAt, rules);
    return {streak.isAlert(), explainStreak({}, streak, rules).verdict};
}

} // namespace

AlertVerdict verdictOn(AlertGround &ground, const Alert &alert, const RuleSet &rules)
{
    if (alert.rule == deviationRule) {
        const std::optional<Action> action = actionFromCode(alert.metric);
        if (action && coreIndex(*action) < coreActions.size() && alert.period.kind() == Period::Kind::Week)
            return verdictOnDeviation(ground, alert, *action, rules);
    } else if (const Metric *metric = metricOf(ground.metrics(), alert.metric)) {
        if (alert.rule == paceRule)
            return verdictOnPace(ground, alert, *metric, rules);
        if (alert.rule == streakRule)
            return verdictOnStreak(ground, alert, *metric, rules);
    }
    // What cannot be judged anew, as its metric is gone, is not taken back either.
    return {};
}

} // namespace waterline
