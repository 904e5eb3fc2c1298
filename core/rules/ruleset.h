#pragma once

#include <QtGlobal>

namespace waterline {

/// Every threshold of the rule dictionary that the program acts on (C10). The defaults are the dictionary's numbers.
struct RuleSet {
    /// Printed beside every number that these values produced.
    int version = 1;

    /// R7: a deviation from plan strictly over this many percent is an alert.
    qint64 deviationPercent = 15;
    /// R7: doing too much is an alert too.
    bool isDeviationTwoSided = true;
    /// R56: penetration from which a week counts as healthy, in percent.
    qint64 healthyPenetrationPercent = 85;
    /// R78: strictly more days without a customer contact turn the light yellow, then red.
    int silenceYellowDays = 7;
    int silenceRedDays = 14;
    /// R77: strictly more days without feedback on a proposal turn the light yellow.
    int proposalFeedbackDays = 5;

    bool operator==(const RuleSet &) const = default;
};

} // namespace waterline
