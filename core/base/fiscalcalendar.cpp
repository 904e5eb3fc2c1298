#include "base/fiscalcalendar.h"

namespace waterline {

namespace {

/// The weeks whose Thursday lies at or after `begin` and before `end`.
WeekRange weeksBetween(QDate begin, QDate end)
{
    const auto firstFrom = [](QDate day) {
        const IsoWeek week = IsoWeek::of(day);
        return week.thursday() < day ? week.plus(1) : week;
    };
    return {firstFrom(begin), firstFrom(end).plus(-1)};
}

} // namespace

FiscalCalendar::FiscalCalendar(int startMonth)
    : m_startMonth(startMonth)
{
    Q_ASSERT(startMonth >= 1 && startMonth <= 12);
}

WeekRange FiscalCalendar::weeksOf(const Period &period) const
{
    const QDate yearBegin(period.year(), m_startMonth, 1);
    const QDate monthBegin(period.year(), period.number(), 1);
    switch (period.kind()) {
    case Period::Kind::Year:
        return weeksBetween(yearBegin, yearBegin.addYears(1));
    case Period::Kind::Quarter:
        return weeksBetween(yearBegin.addMonths(3 * (period.number() - 1)), yearBegin.addMonths(3 * period.number()));
    case Period::Kind::Month:
        return weeksBetween(monthBegin, monthBegin.addMonths(1));
    case Period::Kind::Week:
        return {period.week(), period.week()};
    }
    Q_UNREACHABLE();
}

std::vector<Period> FiscalCalendar::childrenOf(const Period &period) const
{
    switch (period.kind()) {
    case Period::Kind::Year:
        return partsOf(period, Period::Kind::Quarter);
    case Period::Kind::Quarter:
        return partsOf(period, Period::Kind::Month);
    case Period::Kind::Month:
        return partsOf(period, Period::Kind::Week);
    case Period::Kind::Week:
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<Period> FiscalCalendar::partsOf(const Period &period, Period::Kind kind) const
{
    std::vector<Period> parts;
    if (kind < period.kind())
        return parts;
    const WeekRange weeks = weeksOf(period);
    // Every month holds a Thursday, so no part is missed.
    for (IsoWeek week = weeks.first; week <= weeks.last; week = week.plus(1)) {
        const Period part = periodOf(week, kind);
        if (parts.empty() || parts.back() != part)
            parts.push_back(part);
    }
    return parts;
}

Period FiscalCalendar::parentOf(const Period &period) const
{
    const IsoWeek first = weeksOf(period).first;
    switch (period.kind()) {
    case Period::Kind::Year:
        return {};
    case Period::Kind::Quarter:
        return periodOf(first, Period::Kind::Year);
    case Period::Kind::Month:
        return periodOf(first, Period::Kind::Quarter);
    case Period::Kind::Week:
        return periodOf(first, Period::Kind::Month);
    }
    Q_UNREACHABLE();
}

Period FiscalCalendar::periodOf(IsoWeek week, Period::Kind kind) const
{
    if (kind == Period::Kind::Week)
        return Period::ofWeek(week);
    const QDate thursday = week.thursday();
    if (kind == Period::Kind::Month)
        return Period::ofMonth(thursday.year(), thursday.month());
    const int fiscalYear = thursday.month() < m_startMonth ? thursday.year() - 1 : thursday.year();
    if (kind == Period::Kind::Year)
        return Period::ofYear(fiscalYear);
    const int monthsInto = (thursday.month() - m_startMonth + 12) % 12;
    return Period::ofQuarter(fiscalYear, monthsInto / 3 + 1);
}

} // namespace waterline
