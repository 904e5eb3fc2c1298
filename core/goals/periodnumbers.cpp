#include "goals/periodnumbers.h"

#include "goals/goalrows.h"
#include "goals/planstore.h"
#include "metrics/actuals.h"
#include "store/cursor.h"

#include <algorithm>

namespace waterline {

namespace {

constexpr qint64 none = -1;

std::vector<IsoWeek> weeksOf(const WeekRange &span)
{
    std::vector<IsoWeek> weeks;
    for (IsoWeek week = span.first; week <= span.last; week = week.plus(1))
        weeks.push_back(week);
    return weeks;
}

std::vector<int> isoYearsOf(const WeekRange &span)
{
    std::vector<int> years;
    for (int year = span.first.year(); year <= span.last.year(); ++year)
        years.push_back(year);
    return years;
}

std::optional<qint64> known(qint64 value)
{
    return value == none ? std::nullopt : std::optional(value);
}

} // namespace

PeriodNumbers::PeriodNumbers(Connection &connection, const OrgOrder &order, const Question &question)
    : m_order(order)
    , m_people(question.people)
    , m_span(question.span)
    , m_weeks(weeksOf(question.span))
    , m_isAction(question.metric.isAction())
    , m_goals(readGoals(connection, question.metric, question.goalVersion))
    , m_actuals(readActualLeaves(connection, question.metric, question.asOf))
{
    if (m_isAction)
        readPlans(connection, question.metric, question.asOf);
    if (question.whole) {
        m_wholeGoals = readGoals(connection, *question.whole, question.goalVersion);
        m_wholeActuals = readActualLeaves(connection, *question.whole, question.asOf);
    }
    readLate(connection, question);
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

void PeriodNumbers::copyWeeks(const WeekSeries &from, int isoYear, std::size_t person, Leaves &to) const
{
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        if (m_weeks[i].year() == isoYear)
            to[at(person, i)] = from.at(m_weeks[i].week());
    }
}

PeriodNumbers::Leaves PeriodNumbers::readGoals(Connection &connection, const Metric &metric, int version) const
{
    Leaves goals = leaves(0);
    if (version == 0)
        return goals;
    const GoalRows rows = readPublishedRows(connection, metric.code, isoYearsOf(m_span), version);
    for (std::size_t person = m_people.first; person < m_people.end; ++person) {
        for (const auto &[year, people] : rows) {
            const auto row = people.find(m_order.people()[person]);
            if (row != people.end())
                copyWeeks(row->second.weeks, year, person, goals);
        }
    }
    return goals;
}

PeriodNumbers::Leaves PeriodNumbers::readActualLeaves(
    Connection &connection, const Metric &metric, const AsOf &asOf) const
{
    Leaves actuals = leaves(0);
    for (const int year : isoYearsOf(m_span)) {
        const Actuals rows = readActuals(connection, metric, year, asOf);
        for (std::size_t person = m_people.first; person < m_people.end; ++person) {
            const auto row = rows.find(m_order.people()[person]);
            if (row != rows.end())
                copyWeeks(row->second, year, person, actuals);
        }
    }
    return actuals;
}

void PeriodNumbers::readPlans(Connection &connection, const Metric &metric, const AsOf &asOf)
{
    m_plans = leaves(none);
    m_reported = leaves(none);
    Cursor row(connection,
        QStringLiteral(
            "SELECT week, person, planned, reported FROM weekly_plan WHERE action = ? AND week >= ? AND week <= ? "
            "ORDER BY week, person"));
    row.start(metric.code, m_span.first.toNumber(), m_span.last.toNumber());
    // Rows come week by week, and the people of a week by id: there are many, and each is found next to the one before.
    const std::vector<std::pair<qint64, std::size_t>> byId = peopleById();
    auto next = byId.end();
    int week = 0;
    bool isOver = false;
    std::size_t index = 0;
    while (row.next()) {
        if (const int number = int(row.integer(0)); number != week) {
            week = number;
            const IsoWeek known = IsoWeek::fromNumber(number);
            index = weekIndex(known);
            isOver = phaseOf({known, known}, asOf) == PeriodProgress::Phase::Over;
            next = byId.begin();
        }
        const qint64 person = row.integer(1);
        while (next != byId.end() && next->first < person)
            ++next;
        if (next == byId.end() || next->first != person)
            continue;
        const std::size_t leaf = at(next->second, index);
        m_plans[leaf] = row.isNull(2) ? none : row.integer(2);
        m_reported[leaf] = !isOver || row.isNull(3) ? none : row.integer(3);
    }
}

std::vector<std::pair<qint64, std::size_t>> PeriodNumbers::peopleById() const
{
    std::vector<std::pair<qint64, std::size_t>> people;
    for (std::size_t position = m_people.first; position < m_people.end; ++position)
        people.emplace_back(m_order.people()[position].value, position);
    std::ranges::sort(people);
    return people;
}

void PeriodNumbers::readLate(Connection &connection, const Question &question)
{
    LateReader reader(connection, question.asOf);
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
