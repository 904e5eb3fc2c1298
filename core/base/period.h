#pragma once

#include "base/isoweek.h"

#include <QString>

#include <compare>
#include <optional>

namespace waterline {

/// Weeks from the first to the last, both of them in it.
struct WeekRange {
    IsoWeek first;
    IsoWeek last;

    [[nodiscard]] bool contains(IsoWeek week) const { return first <= week && week <= last; }
    [[nodiscard]] int size() const { return int(first.monday().daysTo(last.monday()) / 7) + 1; }
    bool operator==(const WeekRange &) const = default;
};

/// A fiscal year, a quarter of one, a calendar month or an ISO week. Which weeks it holds depends on when the fiscal
/// year begins: ask FiscalCalendar.
class Period {
public:
    enum class Kind { Year, Quarter, Month, Week };

    Period() = default;
    [[nodiscard]] static Period ofYear(int fiscalYear) { return {Kind::Year, fiscalYear, 0}; }
    /// `quarter` is 1 to 4, of the fiscal year.
    [[nodiscard]] static Period ofQuarter(int fiscalYear, int quarter) { return {Kind::Quarter, fiscalYear, quarter}; }
    [[nodiscard]] static Period ofMonth(int year, int month) { return {Kind::Month, year, month}; }
    [[nodiscard]] static Period ofWeek(IsoWeek week) { return {Kind::Week, week.year(), week.week()}; }
    /// Reads what toText() writes; empty when it is no period.
    [[nodiscard]] static std::optional<Period> parse(const QString &text);

    [[nodiscard]] bool isNull() const { return m_year == 0; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The fiscal year of a year or quarter, the calendar year of a month, the ISO year of a week.
    [[nodiscard]] int year() const { return m_year; }
    /// The quarter, month or week; 0 for a year.
    [[nodiscard]] int number() const { return m_number; }
    /// Precondition: kind() is Week.
    [[nodiscard]] IsoWeek week() const { return IsoWeek::fromNumber(m_year * 100 + m_number); }
    /// "2026", "2026-Q1", "2026-01" or "2026-W05".
    [[nodiscard]] QString toText() const;

    auto operator<=>(const Period &) const = default;

private:
    Period(Kind kind, int year, int number)
        : m_kind(kind)
        , m_year(year)
        , m_number(number)
    {
    }

    Kind m_kind = Kind::Year;
    int m_year = 0;
    int m_number = 0;
};

} // namespace waterline
