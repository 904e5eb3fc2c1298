#pragma once

#include "store/table.h"

namespace waterline {

/// The draft: the weeks of one ISO year of one person and metric.
[[nodiscard]] const Table &goalTable();
/// Nodes of the draft whose sum is held, and at what; NULL in pins that are older than that column.
[[nodiscard]] const Table &goalPinTable();

[[nodiscard]] const Table &goalVersionTable();
/// The rows that a version changed.
[[nodiscard]] const Table &publishedGoalTable();
/// Who has read which version.
[[nodiscard]] const Table &acknowledgementTable();

/// By which customers a goal is to be reached, and when a period is looked at before it is over (R25).
[[nodiscard]] const Table &goalPathTable();
[[nodiscard]] const Table &checkInTable();

} // namespace waterline
