#pragma once

#include "base/asof.h"
#include "base/id.h"
#include "base/weekseries.h"
#include "metrics/metric.h"

#include <unordered_map>

namespace waterline {

class Connection;

/// What each person did in the weeks of one ISO year, in the unit of a metric; for a share that of its numerator.
/// Nobody without anything.
using Actuals = std::unordered_map<PersonId, WeekSeries>;

/// Of all that is in the workspace.
[[nodiscard]] Actuals readActuals(Connection &connection, const Metric &metric, int isoYear);

/// As of then (C2): the week that was not over is counted from its rows, later ones are 0. Weeks that were over are as
/// they are known now: a row that is corrected or comes in later counts in its week.
[[nodiscard]] Actuals readActuals(Connection &connection, const Metric &metric, int isoYear, const AsOf &asOf);

} // namespace waterline
