#pragma once

#include "base/explanation.h"
#include "base/ratio.h"
#include "rules/ruleset.h"

#include <optional>

namespace waterline {

/// R7: how far what was done is from what was planned.
struct Deviation {
    enum class Direction { None, Short, Over };

    /// (actual − plan) / plan; not computable without a plan.
    Ratio difference;
    Direction direction = Direction::None;
    /// Strictly over the limit of the rule set.
    bool isAlert = false;
    /// Something was done that nobody planned.
    bool isUnplanned = false;

    bool operator==(const Deviation &) const = default;
};

[[nodiscard]] Deviation deviationOf(std::optional<qint64> plan, qint64 actual, const RuleSet &rules);

/// The arithmetic line of R7. Precondition: `plan` > 0.
[[nodiscard]] Arithmetic deviationArithmetic(qint64 plan, qint64 actual);
/// "short by 25.0%, over the limit of 15%" and the like.
[[nodiscard]] QString deviationVerdict(const Deviation &deviation, const RuleSet &rules);
/// How many more (positive) or fewer (negative) actions bring the deviation inside the limit; 0 if it is.
[[nodiscard]] qint64 actionsToQuiet(qint64 plan, qint64 actual, const RuleSet &rules);

} // namespace waterline
