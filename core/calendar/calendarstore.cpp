#include "calendar/calendarstore.h"

#include "calendar/settings.h"
#include "store/query.h"

namespace waterline {

const Table &calendarDayTable()
{
    static const Table table{QStringLiteral("calendar_day"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("day")}, {QStringLiteral("is_workday")}, {QStringLiteral("name")}}};
    return table;
}

Values toValues(const CalendarDay &day)
{
    return {qint64(0), dayValue(day.day), qint64(day.isWorkday), textValue(day.name)};
}

std::vector<CalendarDay> readCalendarDays(Connection &connection)
{
    std::vector<CalendarDay> days;
    Query query(connection, QStringLiteral("SELECT day, is_workday, name FROM calendar_day ORDER BY day"));
    query.exec();
    query.forEach([&](const Row &row) { days.push_back({row.day(0), row.integer(1) != 0, row.text(2)}); });
    return days;
}

WorkCalendar readWorkCalendar(Connection &connection)
{
    WorkCalendar::Exceptions exceptions;
    if (readSettings(connection).holidays == Settings::Holidays::Chinese)
        exceptions = chineseHolidays();
    for (const CalendarDay &day : readCalendarDays(connection))
        exceptions[day.day] = day.isWorkday;
    return WorkCalendar(std::move(exceptions));
}

} // namespace waterline
