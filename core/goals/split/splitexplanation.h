#pragma once

#include "goals/split/splitcomparison.h"

namespace waterline {

/// How each share came about, line by line, and what the even split would have made of it (C11). Of the comparison all
/// but the explanation must be there.
[[nodiscard]] Explanation explainSplit(const GoalGrid &draft, const SplitBasis &basis, const SplitKey &key,
    const SplitComparison &comparison, int ruleVersion);

} // namespace waterline
