#pragma once

#include "base/explanation.h"
#include "base/period.h"
#include "base/ratio.h"
#include "rules/ruleset.h"

#include <vector>

namespace waterline {

/// What was collected in a month of what was to be (R11), in fen.
struct MonthlyCollection {
    Period month;
    qint64 target = 0;
    qint64 actual = 0;

    /// Σ collected / target; not computable without a target.
    [[nodiscard]] Ratio attainment() const { return target > 0 ? Ratio(actual, target) : Ratio(); }
    /// Strictly below the line of the rule set. A month without a target is not.
    [[nodiscard]] bool isBelow(const RuleSet &rules) const;

    bool operator==(const MonthlyCollection &) const = default;
};

/// How many months in a row stayed below the line, up to the newest (R11).
struct Streak {
    /// As given: complete months, oldest first.
    std::vector<MonthlyCollection> months;
    int length = 0;
    /// The first and the newest month of the streak, and the one with which it became an alert; null where there is
    /// none.
    Period first = {};
    Period last = {};
    Period alertedBy = {};
    /// Months without a target, which are left out: they neither lengthen nor break a streak (C6, C8).
    int notComputable = 0;

    [[nodiscard]] bool isAlert() const { return !alertedBy.isNull(); }
    bool operator==(const Streak &) const = default;
};

/// `months` in the order of time.
[[nodiscard]] Streak streakOf(std::vector<MonthlyCollection> months, const RuleSet &rules);

/// Why there is a streak or none; `name` says whom it is about.
[[nodiscard]] Explanation explainStreak(const QString &name, const Streak &streak, const RuleSet &rules);

} // namespace waterline
