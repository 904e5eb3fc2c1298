#include "goals/planstore.h"

#include "goals/weekplan.h"
#include "metrics/actuals.h"
#include "metrics/actualyear.h"
#include "store/query.h"

#include <algorithm>

namespace waterline {

namespace {

void addActuals(Connection &connection, IsoWeek week, const AsOf &asOf, const PeopleSpan &people,
    std::unordered_map<PersonId, PersonWeek> &weeks)
{
    for (const Action action : coreActions) {
        for (const auto &[person, followUps] : readActualWeek(connection, actionCode(action), week, asOf, people))
            weeks[person][coreIndex(action)].followUps = followUps;
    }
}

} // namespace

const Table &weeklyPlanTable()
{
    static const Table table{QStringLiteral("weekly_plan"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("person"), QStringLiteral("person")}, {QStringLiteral("week")},
            {QStringLiteral("action")}, {QStringLiteral("planned")}, {QStringLiteral("reported")}}};
    return table;
}

std::unordered_map<PersonId, PersonWeek> readWeek(
    Connection &connection, IsoWeek week, const AsOf &asOf, const PeopleSpan &people)
{
    std::unordered_map<PersonId, PersonWeek> weeks;
    for (const auto &[person, planned] : readPlannedWeek(connection, week, asOf, people)) {
        for (const Action action : coreActions) {
            const std::optional<PlannedCount> &plan = planned[coreIndex(action)];
            if (!plan)
                continue;
            ActionCount &count = weeks[person][coreIndex(action)];
            count.plan = plan->count;
            count.goalVersion = plan->origin == PlannedCount::Origin::Goal ? plan->version : 0;
        }
    }
    addActuals(connection, week, asOf, people, weeks);
    // What somebody reports of a week is a fact of its end.
    if (phaseOf({week, week}, asOf) != PeriodProgress::Phase::Over)
        return weeks;
    Query query(connection,
        QStringLiteral("SELECT person, action, reported FROM weekly_plan "
                       "WHERE week = ? AND reported IS NOT NULL AND person >= ? AND person <= ?"));
    query.exec(week.toNumber(), people.first.value, people.last.value);
    query.forEach([&](const Row &row) {
        if (const std::optional<Action> action = actionFromCode(row.text(1)))
            weeks[row.id<PersonId>(0)][coreIndex(*action)].reported = row.integer(2);
    });
    return weeks;
}

IsoWeek newestWeekWithFacts(Connection &connection, IsoWeek limit)
{
    QStringList sources;
    for (const Action action : coreActions)
        sources << actionCode(action);
    const IsoWeek counted = newestActualWeek(connection, sources, limit);
    qint64 newest = std::max<qint64>(counted.isNull() ? 0 : counted.toNumber(),
        integerOf(connection, QStringLiteral("SELECT max(week) FROM weekly_plan WHERE week <= ?"), limit.toNumber()));
    Query stages(connection, QStringLiteral("SELECT max(event_at) FROM stage_change WHERE event_at < ?"));
    stages.exec(AsOf::endOf(limit.sunday()).endText());
    const std::optional<QDate> day = stages.first([](const Row &row) { return row.day(0); });
    if (day && day->isValid())
        newest = std::max<qint64>(newest, IsoWeek::of(*day).toNumber());
    return newest == 0 ? IsoWeek() : IsoWeek::fromNumber(int(newest));
}

} // namespace waterline
