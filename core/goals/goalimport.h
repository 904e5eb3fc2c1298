#pragma once

#include "import/importtable.h"

namespace waterline {

/// The draft of goals: one row a person, metric and year, with a column for each ISO week or for each calendar month,
/// or with the number of the fiscal year alone. What is given by month or year is spread over its weeks by workdays.
/// Weeks of which a row says nothing stay as they are. A row that would take a pin further from what it holds is
/// rejected.
[[nodiscard]] const ImportTable &goalImport();

/// Which fields of goalImport() are which.
struct GoalColumn {
    static constexpr int year = 0;
    static constexpr int person = 1;
    static constexpr int metric = 2;
    static constexpr int firstWeek = 3;
    static constexpr int firstMonth = firstWeek + 53;
    static constexpr int total = firstMonth + 12;
};

} // namespace waterline
