#include "goals/goalrows.h"

#include "goals/planyear.h"
#include "metrics/actualyear.h"
#include "rules/action.h"
#include "store/connection.h"
#include "store/cursor.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace waterline {

namespace {

/// Person, year, weeks; the newest that any version up to the given one has.
constexpr auto publishedSql =
    u"SELECT g.person, g.year, g.weeks FROM published_goal g "
    u"JOIN (SELECT metric, year, person, max(version) AS version FROM published_goal "
    u"WHERE metric = ? AND year >= ? AND year <= ? AND version <= ? AND person >= ? AND person <= ? "
    u"GROUP BY metric, year, person) n "
    u"ON g.metric = n.metric AND g.year = n.year AND g.person = n.person AND g.version = n.version";

void addSeries(Connection &connection, GoalRows &rows, const Cursor &row, qint64 draftId)
{
    const std::optional<WeekSeries> weeks = goalWeeksFrom(row.text(2));
    if (weeks)
        rows[int(row.integer(1))][PersonId{row.integer(0)}] = {*weeks, draftId};
    else
        failUnreadableGoals(connection);
}

void addPublished(Connection &connection, const QString &metric, const std::vector<int> &years, int version,
    const PeopleSpan &people, GoalRows &rows)
{
    Cursor row(connection, QString::fromUtf16(publishedSql));
    row.start(metric, years.front(), years.back(), version, people.first.value, people.last.value);
    while (row.next())
        addSeries(connection, rows, row, 0);
}

/// Rows that are there already stay, and a plan of nothing is none.
void addWeeklyPlans(Connection &connection, const QString &action, int year, GoalRows &rows)
{
    forEachPlanYear(connection, action, year, {}, [&](const PlanYear &plan) {
        WeekSeries weeks;
        for (int week = 1; week <= WeekSeries::weeks; ++week)
            weeks.at(week) = std::max<qint64>(0, plan.planned.at(week));
        if (!weeks.isEmpty())
            rows[year].try_emplace(plan.person, GoalRow{weeks});
    });
}

} // namespace

std::optional<WeekSeries> goalWeeksFrom(std::string_view packed, int lastWeek)
{
    WeekSeries weeks;
    bool isGoal = addPacked(packed, weeks, lastWeek);
    for (int week = 1; week <= lastWeek; ++week)
        isGoal = isGoal && weeks.at(week) >= 0;
    return isGoal ? std::optional(weeks) : std::nullopt;
}

void failUnreadableGoals(Connection &connection)
{
    connection.fail({Problem::Corrupt,
        QCoreApplication::translate("Goals", "The goals in %1 cannot be read. Restore the file from a backup.")
            .arg(connection.path()),
        {connection.path(), 0, {}}});
}

std::vector<int> isoYearsOf(const GoalTree &tree)
{
    std::vector<int> years{tree.weeks().front().year()};
    if (tree.weeks().back().year() != years.front())
        years.push_back(tree.weeks().back().year());
    return years;
}

GoalRows readDraftRows(Connection &connection, const QString &metric, const std::vector<int> &years)
{
    GoalRows rows;
    addPublished(connection, metric, years, std::numeric_limits<int>::max(), {}, rows);
    Cursor row(connection,
        QStringLiteral("SELECT person, year, weeks, id FROM goal WHERE metric = ? AND year >= ? AND year <= ?"));
    row.start(metric, years.front(), years.back());
    while (row.next())
        addSeries(connection, rows, row, row.integer(3));
    const std::optional<Action> action = actionFromCode(metric);
    if (action && coreIndex(*action) < coreActions.size()) {
        for (const int year : years)
            addWeeklyPlans(connection, metric, year, rows);
    }
    return rows;
}

GoalRows readPublishedRows(
    Connection &connection, const QString &metric, const std::vector<int> &years, int version, const PeopleSpan &people)
{
    GoalRows rows;
    addPublished(connection, metric, years, version, people, rows);
    return rows;
}

GoalGrid gridOf(std::shared_ptr<const GoalTree> tree, const GoalRows &rows)
{
    GoalGrid grid(tree);
    const std::vector<IsoWeek> &weeks = tree->weeks();
    for (const auto &[year, people] : rows) {
        for (const auto &[person, row] : people) {
            const std::optional<std::size_t> position = tree->order().positionOf(person);
            if (!position || row.weeks.isEmpty())
                continue;
            for (std::size_t week = 0; week < weeks.size(); ++week) {
                if (weeks[week].year() == year)
                    grid.setLeaf(*position, week, row.weeks.at(weeks[week].week()));
            }
        }
    }
    return grid;
}

WeekSeries overlaid(WeekSeries row, int year, const GoalGrid &grid, std::size_t person)
{
    const std::vector<IsoWeek> &weeks = grid.tree().weeks();
    const std::span<const qint64> values = grid.row(person);
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        if (weeks[week].year() == year)
            row.at(weeks[week].week()) = values[week];
    }
    return row;
}

} // namespace waterline
