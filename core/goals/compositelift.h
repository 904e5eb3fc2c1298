#pragma once

#include "goals/compositecell.h"

#include <optional>

namespace waterline {

/// The smallest change of one metric that lifts a composite score.
struct CompositeLift {
    /// Which of the weighted metrics, and how much more of it, in its unit. Of a share within the same whole.
    std::size_t part = 0;
    qint64 more = 0;
    Ratio before;
    Ratio after;

    bool operator==(const CompositeLift &) const = default;
};

/// Of the metrics that alone can lift the score, the one whose attainment has to rise least, all others staying as they
/// are: to 100 % or, where the cell is below its pace, back to the line. Nothing where none can, or nothing has to be
/// lifted.
[[nodiscard]] std::optional<CompositeLift> smallestLift(
    const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell, bool isPerson, const RuleSet &rules);

/// The same as a sentence; also that no metric alone is enough. Empty where nothing has to be lifted.
[[nodiscard]] QString liftSentence(
    const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell, bool isPerson, const RuleSet &rules);

} // namespace waterline
