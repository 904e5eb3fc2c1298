#include "calendar/calendarstore.h"
#include "goals/dayplan.h"
#include "store/query.h"

#include <QCoreApplication>

namespace waterline {

namespace {

using DayInputs = std::array<DayInput, coreActions.size()>;

/// Adds what was done from a moment up to another one, which is not counted any more.
void addDone(Connection &connection, PersonId person, const QString &from, const AsOf &until, qint64 DayInput::*count,
    DayInputs &inputs)
{
    const IsoWeek week = IsoWeek::of(QDate::fromString(from.left(10), Qt::ISODate));
    Query query(connection,
        QStringLiteral("SELECT action, count(*) FROM follow_up WHERE person = ? AND week = ? AND event_at >= ? AND "
                       "event_at < ? GROUP BY action"));
    query.exec(person, week.toNumber(), from, until.endText());
    query.forEach([&](const Row &row) {
        const std::optional<Action> action = actionFromCode(row.text(0));
        if (action && coreIndex(*action) < inputs.size())
            inputs[coreIndex(*action)].*count += row.integer(1);
    });
}

} // namespace

Result<DayPlan> dayPlan(Connection &connection, PersonId person, const AsOf &asOf)
{
    Reading reading(connection);
    const WorkCalendar calendar = readWorkCalendar(connection);
    const std::optional<QDate> found = planDayFrom(asOf.day(), calendar);
    if (!found)
        return Error{Problem::BadInput,
            QCoreApplication::translate("DayPlan", "The calendar has no workday within a year from %1.")
                .arg(asOf.day().toString(Qt::ISODate)),
            {}};
    const QDate day = *found;
    const IsoWeek week = IsoWeek::of(day);
    DayInputs inputs;
    const PlannedWeek planned = readPlannedWeek(connection, week, asOf, person);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        inputs[i].plan = planned[i];
    const AsOf morning = AsOf::at(day, QTime(0, 0));
    const bool isUnderWay = asOf.day() == day;
    addDone(connection, person, AsOf::at(week.monday(), QTime(0, 0)).endText(), isUnderWay ? morning : asOf,
        &DayInput::doneBefore, inputs);
    if (isUnderWay)
        addDone(connection, person, morning.endText(), asOf, &DayInput::doneToday, inputs);
    return reading.finish(dayPlanOf(day, inputs, calendar));
}

} // namespace waterline
