#include "goals/planstore.h"

#include "store/query.h"

#include <algorithm>

namespace waterline {

namespace {

/// The rollup holds whole weeks; a week that is not over as of then is counted from the follow-ups themselves.
void addActuals(
    Connection &connection, IsoWeek week, const AsOf &asOf, std::unordered_map<PersonId, PersonWeek> &people)
{
    const auto add = [&](const Row &row) {
        const std::optional<Action> action = actionFromCode(row.text(1));
        if (action && coreIndex(*action) < coreActions.size())
            people[row.id<PersonId>(0)][coreIndex(*action)].followUps = row.integer(2);
    };
    if (AsOf::endOf(week.sunday()).endText() <= asOf.endText()) {
        Query query(connection, QStringLiteral("SELECT person, action, actual FROM action_week WHERE week = ?"));
        query.exec(week.toNumber());
        query.forEach(add);
        return;
    }
    Query query(connection,
        QStringLiteral("SELECT f.person, f.action, count(*) FROM person p JOIN follow_up f ON f.person = p.id "
                       "WHERE f.week = ? AND f.event_at < ? GROUP BY f.person, f.action"));
    query.exec(week.toNumber(), asOf.endText());
    query.forEach(add);
}

} // namespace

const Table &weeklyPlanTable()
{
    static const Table table{QStringLiteral("weekly_plan"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("person"), QStringLiteral("person")}, {QStringLiteral("week")},
            {QStringLiteral("action")}, {QStringLiteral("planned")}, {QStringLiteral("reported")}}};
    return table;
}

std::unordered_map<PersonId, PersonWeek> readWeek(Connection &connection, IsoWeek week, const AsOf &asOf)
{
    std::unordered_map<PersonId, PersonWeek> people;
    Query query(connection, QStringLiteral("SELECT person, action, planned, reported FROM weekly_plan WHERE week = ?"));
    query.exec(week.toNumber());
    query.forEach([&](const Row &row) {
        if (const std::optional<Action> action = actionFromCode(row.text(1))) {
            ActionCount &count = people[row.id<PersonId>(0)][coreIndex(*action)];
            count.plan = row.maybeInteger(2);
            count.reported = row.maybeInteger(3);
        }
    });
    addActuals(connection, week, asOf, people);
    return people;
}

IsoWeek newestWeekWithFacts(Connection &connection, IsoWeek limit)
{
    qint64 newest = 0;
    for (const char *sql :
        {"SELECT max(week) FROM action_week WHERE week <= ?", "SELECT max(week) FROM weekly_plan WHERE week <= ?"})
        newest = std::max(newest, integerOf(connection, QLatin1String(sql), limit.toNumber()));
    Query stages(connection, QStringLiteral("SELECT max(event_at) FROM stage_change WHERE event_at < ?"));
    stages.exec(AsOf::endOf(limit.sunday()).endText());
    const std::optional<QDate> day = stages.first([](const Row &row) { return row.day(0); });
    if (day && day->isValid())
        newest = std::max<qint64>(newest, IsoWeek::of(*day).toNumber());
    return newest == 0 ? IsoWeek() : IsoWeek::fromNumber(int(newest));
}

} // namespace waterline
