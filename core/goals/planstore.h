#pragma once

#include "base/asof.h"
#include "base/id.h"
#include "base/isoweek.h"
#include "goals/penetration.h"
#include "store/table.h"

#include <unordered_map>

namespace waterline {

class Connection;

[[nodiscard]] const Table &weeklyPlanTable();

/// Plan, counted and reported actions of everybody who has any in that week. Follow-ups after `asOf` are not counted.
[[nodiscard]] std::unordered_map<PersonId, PersonWeek> readWeek(Connection &connection, IsoWeek week, const AsOf &asOf);

/// The newest week at or before `limit` that holds a plan, a follow-up or a stage change; null if none does.
[[nodiscard]] IsoWeek newestWeekWithFacts(Connection &connection, IsoWeek limit);

} // namespace waterline
