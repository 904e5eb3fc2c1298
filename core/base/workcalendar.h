#pragma once

#include "base/period.h"

#include <QDate>

#include <map>

namespace waterline {

/// Which days are worked: Monday to Friday, but for the days that say otherwise (C7, F26).
class WorkCalendar {
public:
    /// By day: whether it is worked. Holidays and make-up workdays.
    using Exceptions = std::map<QDate, bool>;

    WorkCalendar() = default;
    explicit WorkCalendar(Exceptions exceptions);

    [[nodiscard]] bool isWorkday(QDate day) const;
    /// Workdays from `first` to `last`, both counted; 0 if `last` is earlier.
    [[nodiscard]] int workdaysIn(QDate first, QDate last) const;
    [[nodiscard]] int workdaysOf(const WeekRange &weeks) const;
    /// The first workday at or after the day. Precondition: there is one within a year.
    [[nodiscard]] QDate workdayFrom(QDate day) const;
    /// The last workday before the day. Precondition: there is one within a year.
    [[nodiscard]] QDate workdayBefore(QDate day) const;

    bool operator==(const WorkCalendar &) const = default;

private:
    Exceptions m_exceptions;
};

/// The holidays and make-up days that come with the program: China's 2025 and 2026.
[[nodiscard]] WorkCalendar::Exceptions chineseHolidays();

} // namespace waterline
