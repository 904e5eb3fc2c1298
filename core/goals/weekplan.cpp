#include "goals/weekplan.h"

#include "goals/goalrows.h"
#include "goals/publish/goalversions.h"
#include "store/cursor.h"

namespace waterline {

namespace {

using PlannedPeople = std::unordered_map<PersonId, PlannedWeek>;

std::size_t actionIndex(std::string_view code)
{
    const std::optional<Action> action = actionFromCode(QString::fromLatin1(code.data(), qsizetype(code.size())));
    return action ? coreIndex(*action) : coreActions.size();
}

/// The rows of published_goal that stand in a version; `condition` narrows them.
QString goalsSql(const QString &condition)
{
    return QStringLiteral(
        "SELECT g.person, g.metric, g.weeks, g.version FROM published_goal g "
        "JOIN (SELECT metric, year, person, max(version) AS version FROM published_goal "
        "WHERE metric IN ('lead', 'visit', 'proposal') AND year = ? AND version <= ? %1 "
        "GROUP BY metric, year, person) n "
        "ON g.metric = n.metric AND g.year = n.year AND g.person = n.person AND g.version = n.version")
        .arg(condition);
}

void addGoals(Connection &connection, Cursor &row, IsoWeek week, PlannedPeople &people)
{
    while (row.next()) {
        const std::size_t action = actionIndex(row.text(1));
        const std::optional<WeekSeries> weeks = goalWeeksFrom(row.text(2), week.week());
        if (!weeks)
            failUnreadableGoals(connection);
        else if (action < coreActions.size() && weeks->at(week.week()) > 0)
            people[PersonId{row.integer(0)}][action] =
                PlannedCount{weeks->at(week.week()), PlannedCount::Origin::Goal, int(row.integer(3))};
    }
}

void addPlans(Cursor &row, PlannedPeople &people)
{
    while (row.next()) {
        const std::size_t action = actionIndex(row.text(1));
        if (action < coreActions.size())
            people[PersonId{row.integer(0)}][action] = PlannedCount{row.integer(2)};
    }
}

} // namespace

PlannedPeople readPlannedWeek(Connection &connection, IsoWeek week, const AsOf &asOf, const PeopleSpan &people)
{
    PlannedPeople planned;
    if (const int version = versionAt(connection, asOf).number; version > 0) {
        Cursor goals(connection, goalsSql(QStringLiteral("AND person >= ? AND person <= ?")));
        goals.start(week.year(), version, people.first.value, people.last.value);
        addGoals(connection, goals, week, planned);
    }
    Cursor plans(connection,
        QStringLiteral("SELECT person, action, planned FROM weekly_plan "
                       "WHERE week = ? AND planned IS NOT NULL AND person >= ? AND person <= ?"));
    plans.start(week.toNumber(), people.first.value, people.last.value);
    addPlans(plans, planned);
    return planned;
}

PlannedWeek readPlannedWeek(Connection &connection, IsoWeek week, const AsOf &asOf, PersonId person)
{
    PlannedPeople people;
    if (const int version = versionAt(connection, asOf).number; version > 0) {
        Cursor goals(connection, goalsSql(QStringLiteral("AND person = ?")));
        goals.start(week.year(), version, person.value);
        addGoals(connection, goals, week, people);
    }
    Cursor plans(connection,
        QStringLiteral(
            "SELECT person, action, planned FROM weekly_plan WHERE person = ? AND week = ? AND planned IS NOT "
            "NULL"));
    plans.start(person.value, week.toNumber());
    addPlans(plans, people);
    return people[person];
}

} // namespace waterline
