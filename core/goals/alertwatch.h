#pragma once

#include "alerts/alert.h"
#include "base/clock.h"
#include "base/explanation.h"
#include "rules/ruleset.h"
#include "store/schema.h"

#include <vector>

namespace waterline {

class Connection;

/// What rules warn of as of then, whether it was raised already or not; without ids:
///
/// R7: a core action of a person in the last complete week is off plan. After a pause the weeks since the last look
/// too, at most four. R16: a unit or person has been below the pace of an amount for three workdays or more, in the
/// running month. R11: a unit or person has missed the line of collections for months in a row, up to the last complete
/// one.
///
/// A day, week or month that is not over as of then, or by the clock, is not judged.
[[nodiscard]] Result<std::vector<Alert>> findAlerts(
    Connection &connection, const Clock &clock, const AsOf &asOf, const RuleSet &rules);

/// Raises what is not there yet, all in one batch of kind "alerts", and gives how many. Nothing is written where there
/// is nothing new.
[[nodiscard]] Result<qint64> raiseAlerts(Connection &connection, const Schema &schema, const Clock &clock,
    const AsOf &asOf, const RuleSet &rules, const QString &actor);

/// Why it was raised: the numbers as of the moment when its condition became true, with the rows they rest on.
[[nodiscard]] Result<Explanation> explainAlert(Connection &connection, const Alert &alert, const RuleSet &rules);

} // namespace waterline
