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
    /// R13: what one metric adds to a composite at most, in percent of its goal.
    qint64 compositeCapPercent = 120;
    /// R56: penetration from which a week counts as healthy, in percent.
    qint64 healthyPenetrationPercent = 85;
    /// R78: strictly more days without a customer contact turn the light yellow, then red.
    int silenceYellowDays = 7;
    int silenceRedDays = 14;
    /// R77: strictly more days without feedback on a proposal turn the light yellow.
    int proposalFeedbackDays = 5;
    /// R16: strictly below this many percent of the progress that the elapsed workdays let expect, on so many workdays
    /// in a row, is an alert.
    qint64 pacePercent = 80;
    int paceDays = 3;
    /// R11: a month that reaches strictly less than this many percent of its collections target is below the line; so
    /// many in a row are an alert. How many is ours: the dictionary only tells of a case.
    qint64 collectionsPercent = 68;
    int collectionsMonths = 2;

    bool operator==(const RuleSet &) const = default;
};

} // namespace waterline
