#pragma once

#include "base/asof.h"
#include "base/id.h"
#include "goals/pace.h"
#include "metrics/metric.h"

#include <unordered_map>

namespace waterline {

class Connection;

/// What came in on each day of the weeks, by person, as of then, in the unit of the metric. Counted from the rows
/// themselves, as totals only know weeks.
[[nodiscard]] std::unordered_map<PersonId, DailyActuals> readDailyActuals(
    Connection &connection, const Metric &metric, const WeekRange &weeks, const AsOf &asOf);

} // namespace waterline
