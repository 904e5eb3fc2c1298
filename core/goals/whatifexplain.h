#pragma once

#include "base/explanation.h"
#include "goals/whatif.h"

namespace waterline {

/// Why the person has no rate of their own, and that no unit stands in if none does; empty where they have one.
/// Precondition: a line of a metric in money.
[[nodiscard]] QString lackText(const WhatIfLine &line, Action action);

/// `ruleVersion` is that of the rule set in force.
[[nodiscard]] Explanation explainWhatIf(
    const Org &org, const WhatIfLine &line, const WhatIfBasis &basis, int ruleVersion);

} // namespace waterline
