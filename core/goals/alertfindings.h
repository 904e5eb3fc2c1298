#pragma once

#include "alerts/alert.h"
#include "goals/alertground.h"

#include <vector>

namespace waterline {

/// What writes alerts calls its batches.
inline constexpr QLatin1String alertBatchKind("alerts");

/// What a rule warns of, and since when: an alert of the same rule, metric and place whose condition became true
/// between the two moments is the same.
struct Finding {
    Alert alert;
    AsOf since;
    AsOf until;
};

/// What the rules warn of as of the ground's moment: plans not kept by over 15 % (R7), months behind their pace (R16),
/// collections too low month after month (R11). Of plans it looks at the weeks since alerts were last raised, and at
/// earlier ones whose rows have changed since.
[[nodiscard]] std::vector<Finding> findWarnings(Connection &connection, AlertGround &ground, const RuleSet &rules);

} // namespace waterline
