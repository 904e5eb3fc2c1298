#include "base/workcalendar.h"

#include <QFile>

#include <algorithm>

namespace waterline {

namespace {

// What a caller may rely on; a calendar without any workday must not hang the window.
constexpr int longestSearch = 366;

bool isWeekday(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday;
}

/// Mondays to Fridays from Julian day 0, which is a Monday, up to that day.
qint64 weekdaysUpTo(qint64 julianDay)
{
    const qint64 days = julianDay + 1;
    return days / 7 * 5 + std::min<qint64>(days % 7, 5);
}

} // namespace

WorkCalendar::WorkCalendar(Exceptions exceptions)
    : m_exceptions(std::move(exceptions))
{
}

bool WorkCalendar::isWorkday(QDate day) const
{
    const auto found = m_exceptions.find(day);
    return found == m_exceptions.end() ? isWeekday(day) : found->second;
}

int WorkCalendar::workdaysIn(QDate first, QDate last) const
{
    if (!first.isValid() || !last.isValid() || last < first)
        return 0;
    qint64 count = weekdaysUpTo(last.toJulianDay()) - weekdaysUpTo(first.toJulianDay() - 1);
    const auto end = m_exceptions.upper_bound(last);
    for (auto day = m_exceptions.lower_bound(first); day != end; ++day)
        count += int(day->second) - int(isWeekday(day->first));
    return int(count);
}

int WorkCalendar::workdaysOf(const WeekRange &weeks) const
{
    return workdaysIn(weeks.first.monday(), weeks.last.sunday());
}

QDate WorkCalendar::workdayFrom(QDate day) const
{
    for (int i = 0; i < longestSearch && !isWorkday(day); ++i)
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::workdayBefore(QDate day) const
{
    day = day.addDays(-1);
    for (int i = 0; i < longestSearch && !isWorkday(day); ++i)
        day = day.addDays(-1);
    return day;
}

WorkCalendar::Exceptions chineseHolidays()
{
    WorkCalendar::Exceptions days;
    QFile file(QStringLiteral(":/calendars/cn.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return days;
    // "2026-02-14,1,name": the first line names the columns and so is no date.
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const QList<QByteArray> cells = line.split(',');
        const QDate day = QDate::fromString(QString::fromLatin1(cells.first()), Qt::ISODate);
        if (day.isValid() && cells.size() > 1)
            days.emplace(day, cells[1] == "1");
    }
    return days;
}

} // namespace waterline
