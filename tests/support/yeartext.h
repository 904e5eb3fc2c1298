#pragma once

#include "base/weekseries.h"

namespace waterline {

/// The weeks of a year as the tables keep them; those that are not named are `other`.
[[nodiscard]] inline QString yearText(std::initializer_list<std::pair<int, qint64>> weeks, qint64 other = 0)
{
    WeekSeries series;
    for (int week = 1; week <= WeekSeries::weeks; ++week)
        series.at(week) = other;
    for (const auto &[week, number] : weeks)
        series.at(week) = number;
    return series.toText();
}

} // namespace waterline
