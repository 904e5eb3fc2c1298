#pragma once

#include "base/asof.h"
#include "base/id.h"
#include "base/isoweek.h"
#include "base/weekseries.h"
#include "metrics/metric.h"
#include "org/peoplespan.h"

#include <unordered_map>

namespace waterline {

class Connection;

/// What each person did in the weeks of one ISO year, in the unit of a metric; for a share that of its numerator.
/// Nobody without anything.
using Actuals = std::unordered_map<PersonId, WeekSeries>;

/// Of all that is in the workspace.
[[nodiscard]] Actuals readActuals(Connection &connection, const Metric &metric, int isoYear);

/// As of then (C2): from the week that was not over, what came later is taken off; weeks after it are 0. Weeks that
/// were over are as they are known now: a row that is corrected or comes in later counts in its week.
[[nodiscard]] Actuals readActuals(
    Connection &connection, const Metric &metric, int isoYear, const AsOf &asOf, const PeopleSpan &people = {});

/// The same of one week and all that a source adds up, whatever its bucket; nobody with 0.
[[nodiscard]] std::unordered_map<PersonId, qint64> readActualWeek(
    Connection &connection, const QString &source, IsoWeek week, const AsOf &asOf, const PeopleSpan &people = {});

} // namespace waterline
