#pragma once

#include "base/ratio.h"
#include "metrics/actuals.h"
#include "rules/action.h"

#include <array>
#include <map>
#include <span>

namespace waterline {

/// How far back a rate looks, in weeks before that of the day. This and the two below are ours.
inline constexpr int rateWeeks = 52;
/// Too little for a rate: fewer weeks than two months since the first thing on record, or amounts in fewer of them than
/// the weeks that show what somebody can do.
inline constexpr int leastRateWeeks = 8;
inline constexpr int leastAmountWeeks = 4;

/// What was done of each core action, by coreIndex() and ISO year.
using ActionActuals = std::array<std::map<int, Actuals>, coreActions.size()>;

/// What is on record of a person, or of everybody in a unit, before a day: what a metric in money came to, and the
/// actions beside it. It tells how many actions an amount takes (N4).
struct ActionRate {
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
    bool operator==(const ActionRate &) const = default;
};

/// Why there is no rate, for people; empty where there is one.
[[nodiscard]] QString lackText(const ActionRate &rate, Action action);

/// Of these people together before the present week; `amounts` by ISO year.
[[nodiscard]] ActionRate actionRate(const std::map<int, Actuals> &amounts, const ActionActuals &actions,
    std::span<const PersonId> people, IsoWeek present);

} // namespace waterline
