#pragma once

#include <QDate>
#include <QString>

namespace waterline {

/// Whether the invented company works on that day: no weekends and none of the long holidays (New Year's Day, Spring
/// Festival, early May, early October). Good enough for believable data; rules use the editable calendar (C7).
[[nodiscard]] bool isDemoWorkday(QDate day);

/// The day itself or the next workday after it.
[[nodiscard]] QDate demoWorkdayFrom(QDate day);

/// Monday to Friday without holidays, 0 to 5.
[[nodiscard]] int demoWorkdaysOfWeek(QDate monday);

/// "2026/9/7": as Excel writes a day where it speaks Chinese.
[[nodiscard]] QString demoDayText(QDate day);

} // namespace waterline
