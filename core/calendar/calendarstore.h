#pragma once

#include "base/workcalendar.h"
#include "store/table.h"

#include <vector>

namespace waterline {

class Connection;

/// A day that is other than its weekday says, or than the holidays of the settings say.
struct CalendarDay {
    QDate day;
    bool isWorkday = false;
    QString name;

    bool operator==(const CalendarDay &) const = default;
};

[[nodiscard]] const Table &calendarDayTable();
/// A row of calendarDayTable() whose id is left 0.
[[nodiscard]] Values toValues(const CalendarDay &day);

/// The days that the workspace names itself, in order.
[[nodiscard]] std::vector<CalendarDay> readCalendarDays(Connection &connection);
/// The holidays of the settings with the workspace's own days over them (F26).
[[nodiscard]] WorkCalendar readWorkCalendar(Connection &connection);

} // namespace waterline
