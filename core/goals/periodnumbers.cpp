#include "goals/periodnumbers.h"

#include "goals/goalrows.h"
#include "goals/planstore.h"
#include "goals/planyear.h"
#include "metrics/actuals.h"

#include <algorithm>

namespace waterline {

namespace {

constexpr qint64 none = PlanYear::unknownCount;

std::vector<IsoWeek> weeksOf(const WeekRange &span)
{
    std::vector<IsoWeek> weeks;
    for (IsoWeek week = span.first; week <= span.last; week = week.plus(1))
        weeks.push_back(week);
    return weeks;
}

std::optional<qint64> known(qint64 value)
{
    return value == none ? std::nullopt : std::optional(value);
}

template <class Read>
std::vector<qint64> readOnce(PeriodReadings::Leaves &readings, const Metric &metric, Read &&read)
{
    const auto [known, isNew] = readings.try_emplace(metric.code);
    if (isNew)
        known->second = read();
    return known->second;
}

} // namespace

PeriodNumbers::PeriodNumbers(Connection &connection, const OrgOrder &order, const Question &question)
    : m_order(order)
    , m_people(question.people)
    , m_idSpan(spanOf(order, question.people))
    , m_span(question.span)
    , m_weeks(weeksOf(question.span))
    , m_years(yearPartsOf(m_weeks))
    , m_isAction(question.metric.isAction())
    , m_goals(goalsOf(connection, question.metric, question))
    , m_actuals(actualsOf(connection, question.metric, question))
{
    if (m_isAction)
        readPlans(connection, question.metric, question.asOf);
    if (question.whole) {
        m_wholeGoals = goalsOf(connection, *question.whole, question);
        m_wholeActuals = actualsOf(connection, *question.whole, question);
    }
    if (question.readings) {
        readLate(question.readings->late, question);
    } else {
        LateReader late(connection, question.asOf);
        readLate(late, question);
    }
}

std::vector<PeriodNumbers::YearPart> PeriodNumbers::yearPartsOf(const std::vector<IsoWeek> &weeks)
{
    std::vector<YearPart> years;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (years.empty() || years.back().isoYear != weeks[i].year())
            years.push_back({weeks[i].year(), i, weeks[i].week(), weeks[i].week()});
        years.back().lastWeek = weeks[i].week();
    }
    return years;
}

std::size_t PeriodNumbers::weekIndex(IsoWeek week) const
{
    return std::size_t(m_span.first.monday().daysTo(week.monday()) / 7);
}

std::optional<std::size_t> PeriodNumbers::find(PersonId person, int week) const
{
    const std::optional<std::size_t> position = m_order.positionOf(person);
    const IsoWeek known = IsoWeek::fromNumber(week);
    if (!position || *position < m_people.first || *position >= m_people.end || !m_span.contains(known))
        return std::nullopt;
    return at(*position, weekIndex(known));
}

void PeriodNumbers::copyWeeks(const WeekSeries &from, const YearPart &year, PersonId person, Leaves &to) const
{
    const std::optional<std::size_t> position = m_order.positionOf(person);
    if (!position || *position < m_people.first || *position >= m_people.end)
        return;
    std::size_t leaf = at(*position, year.first);
    for (int week = year.firstWeek; week <= year.lastWeek; ++week)
        to[leaf++] = from.at(week);
}

PeriodNumbers::Leaves PeriodNumbers::goalsOf(
    Connection &connection, const Metric &metric, const Question &question) const
{
    const auto read = [&] { return readGoals(connection, metric, question.goalVersion); };
    return question.readings ? readOnce(question.readings->goals, metric, read) : read();
}

PeriodNumbers::Leaves PeriodNumbers::actualsOf(
    Connection &connection, const Metric &metric, const Question &question) const
{
    const auto read = [&] { return readActualLeaves(connection, metric, question.asOf); };
    return question.readings ? readOnce(question.readings->actuals, metric, read) : read();
}

PeriodNumbers::Leaves PeriodNumbers::readGoals(Connection &connection, const Metric &metric, int version) const
{
    Leaves goals = leaves(0);
    if (version == 0)
        return goals;
    for (const YearPart &year : m_years) {
        const GoalRows rows = readPublishedRows(connection, metric.code, {year.isoYear}, version, m_idSpan);
        if (const auto people = rows.find(year.isoYear); people != rows.end()) {
            for (const auto &[person, row] : people->second)
                copyWeeks(row.weeks, year, person, goals);
        }
    }
    return goals;
}

PeriodNumbers::Leaves PeriodNumbers::readActualLeaves(
    Connection &connection, const Metric &metric, const AsOf &asOf) const
{
    Leaves actuals = leaves(0);
    for (const YearPart &year : m_years) {
        const Actuals people = readActuals(connection, metric, year.isoYear, asOf, m_idSpan);
        for (const auto &[person, weeks] : people)
            copyWeeks(weeks, year, person, actuals);
    }
    return actuals;
}

void PeriodNumbers::readPlans(Connection &connection, const Metric &metric, const AsOf &asOf)
{
    m_plans = leaves(none);
    m_reported = leaves(none);
    for (const YearPart &year : m_years) {
        forEachPlanYear(connection, metric.code, year.isoYear, m_idSpan, [&](const PlanYear &row) {
            copyWeeks(row.planned, year, row.person, m_plans);
            copyWeeks(row.reported, year, row.person, m_reported);
        });
    }
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        if (phaseOf({m_weeks[week], m_weeks[week]}, asOf) == PeriodProgress::Phase::Over)
            continue;
        for (std::size_t person = m_people.first; person < m_people.end; ++person)
            m_reported[at(person, week)] = none;
    }
}

void PeriodNumbers::readLate(LateReader &reader, const Question &question)
{
    if (!reader.hasAny())
        return;
    const auto forEachLeaf = [this](const LateReader::Found &found, const auto &visit) {
        m_isLateAtLeast |= found.isAtLeast;
        for (const auto &[person, weeks] : found.people) {
            for (const auto &[week, count] : weeks) {
                if (const std::optional<std::size_t> leaf = find(person, week))
                    visit(*leaf, count);
            }
        }
    };
    const LateReader::Found found = reader.rowsOf(question.metric, m_span);
    m_late = found.isAll ? m_actuals : leaves(0);
    forEachLeaf(found, [this](std::size_t leaf, qint64 count) { m_late[leaf] += count; });
    if (!m_isAction)
        return;
    forEachLeaf(reader.summariesOf(question.metric.source, m_span), [this](std::size_t leaf, qint64 count) {
        if (isReported(leaf))
            m_late[leaf] += count;
    });
}

PeriodSums PeriodNumbers::personSums(std::size_t person, std::size_t firstWeek, std::size_t endWeek) const
{
    PeriodSums sums;
    for (std::size_t leaf = at(person, firstWeek); leaf < at(person, endWeek); ++leaf) {
        const std::optional<qint64> own = m_isAction ? known(m_plans[leaf]) : std::nullopt;
        const std::optional<qint64> goal = planOf(own, m_goals[leaf]);
        sums.hasGoal |= goal.has_value();
        sums.goal += goal.value_or(0);
        sums.fromPlans += own.value_or(0);
        sums.fromSummaries += isReported(leaf) ? m_reported[leaf] : 0;
        sums.actual += isReported(leaf) ? m_reported[leaf] : m_actuals[leaf];
        if (!m_wholeGoals.empty()) {
            sums.wholeGoal += m_wholeGoals[leaf];
            sums.wholeActual += m_wholeActuals[leaf];
        }
        if (!m_late.empty())
            sums.lateFacts += m_late[leaf];
    }
    sums.counted = m_isAction ? std::min(sums.actual, sums.goal) : sums.actual;
    return sums;
}

PeriodSums PeriodNumbers::sumsOf(const OrgOrder::Range &people, const WeekRange &weeks) const
{
    const std::size_t firstWeek = weekIndex(weeks.first);
    const std::size_t endWeek = weekIndex(weeks.last) + 1;
    PeriodSums sums;
    for (std::size_t person = people.first; person < people.end; ++person)
        sums += personSums(person, firstWeek, endWeek);
    return sums;
}

} // namespace waterline
