#include "demo/workdays.h"

namespace waterline {

namespace {

// Eves of the Spring Festival; other years have none.
constexpr int festivalEves[][3] = {
    {2024, 2, 9}, {2025, 1, 28}, {2026, 2, 16}, {2027, 2, 5}, {2028, 1, 25}, {2029, 2, 12}, {2030, 2, 2}};
constexpr int festivalDays = 8;

bool isSpringFestival(QDate day)
{
    for (const auto &[year, month, first] : festivalEves) {
        const qint64 since = QDate(year, month, first).daysTo(day);
        if (since >= 0 && since < festivalDays)
            return true;
    }
    return false;
}

bool isHoliday(QDate day)
{
    switch (day.month()) {
    case 1:
        return day.day() == 1 || isSpringFestival(day);
    case 2:
        return isSpringFestival(day);
    case 5:
        return day.day() <= 5;
    case 10:
        return day.day() <= 7;
    default:
        return false;
    }
}

} // namespace

bool isDemoWorkday(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !isHoliday(day);
}

QDate demoWorkdayFrom(QDate day)
{
    while (!isDemoWorkday(day))
        day = day.addDays(1);
    return day;
}

int demoWorkdaysOfWeek(QDate monday)
{
    int count = 0;
    for (int i = 0; i < 5; ++i)
        count += isDemoWorkday(monday.addDays(i)) ? 1 : 0;
    return count;
}

QString demoDayText(QDate day)
{
    return QString::number(day.year()) + u'/' + QString::number(day.month()) + u'/' + QString::number(day.day());
}

} // namespace waterline
