#pragma once

#include "base/ratio.h"
#include "metrics/actuals.h"
#include "rules/action.h"

#include <array>
#include <map>

namespace waterline {

/// How far back a person's own rate looks, in weeks before that of the day. This and the two below are ours.
inline constexpr int rateWeeks = 52;
/// Too little for a rate: fewer weeks since the first thing on record than a quarter has, or amounts in fewer of them
/// than the weeks that show what somebody can do.
inline constexpr int leastRateWeeks = 13;
inline constexpr int leastAmountWeeks = 4;

/// What was done of each core action, by coreIndex() and ISO year.
using ActionActuals = std::array<std::map<int, Actuals>, coreActions.size()>;

/// What is on record of one person before a day: what a metric in money came to, and the actions beside it. It tells
/// how many actions an amount takes (N4).
struct OwnRate {
    /// Why it does not tell that.
    enum class Lack {
        None,
        /// Fewer weeks than leastRateWeeks, or nothing at all.
        Weeks,
        /// Amounts in fewer weeks than leastAmountWeeks.
        Amounts,
        /// Amounts enough, but what was paid back took all of them.
        Repaid,
        /// Nothing of the action, which is no proof that an amount takes none.
        Actions,
    };

    /// From the first week with anything on record, but no more than rateWeeks, to the last before the day's own. Null
    /// where there is nothing.
    IsoWeek first;
    IsoWeek last;
    int weeks = 0;
    qint64 amount = 0;
    int weeksWithAmount = 0;
    /// By coreIndex().
    std::array<qint64, coreActions.size()> actions = {};

    [[nodiscard]] Lack lackOf(Action action) const;
    /// How many actions go with one unit of the amount; not computable where anything lacks. Precondition: a core
    /// action.
    [[nodiscard]] Ratio of(Action action) const;
    bool operator==(const OwnRate &) const = default;
};

/// Why there is no rate, for people; empty where there is one.
[[nodiscard]] QString lackText(const OwnRate &rate, Action action);

/// Of one person before the present week; `amounts` by ISO year.
[[nodiscard]] OwnRate ownRate(
    const std::map<int, Actuals> &amounts, const ActionActuals &actions, PersonId person, IsoWeek present);

} // namespace waterline
