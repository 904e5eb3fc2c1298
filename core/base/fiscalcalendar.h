#pragma once

#include "base/period.h"

#include <vector>

namespace waterline {

/// Which weeks make which month, quarter and year: a week belongs to those of its Thursday, so that weeks roll up
/// exactly once (C3). Fiscal year N begins with month `startMonth` of calendar year N.
class FiscalCalendar {
public:
    /// Precondition: 1 to 12.
    explicit FiscalCalendar(int startMonth = 1);

    [[nodiscard]] int startMonth() const { return m_startMonth; }
    /// Precondition: the period is not null.
    [[nodiscard]] WeekRange weeksOf(const Period &period) const;
    /// The next finer periods in order: quarters of a year, months of a quarter, weeks of a month; none of a week.
    [[nodiscard]] std::vector<Period> childrenOf(const Period &period) const;
    /// All periods of that kind inside, in order; the period itself if it is of that kind, none if that kind is
    /// coarser.
    [[nodiscard]] std::vector<Period> partsOf(const Period &period, Period::Kind kind) const;
    /// Null for a year.
    [[nodiscard]] Period parentOf(const Period &period) const;
    /// The period of that kind that holds the week.
    [[nodiscard]] Period periodOf(IsoWeek week, Period::Kind kind) const;

    bool operator==(const FiscalCalendar &) const = default;

private:
    int m_startMonth;
};

} // namespace waterline
