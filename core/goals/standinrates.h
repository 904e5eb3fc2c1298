#pragma once

#include "goals/actionrate.h"
#include "goals/grid/goalgrid.h"

namespace waterline {

/// A rate, and whose it is.
struct PlacedRate {
    OrgPlace place;
    ActionRate rate;

    bool operator==(const PlacedRate &) const = default;
};

/// The rates that people's amounts are told in actions by (N4): their own, or where that tells nothing of an action,
/// that of the nearest unit above that does: all that was done in the unit beside all that came in. Each is reckoned
/// once.
class StandInRates {
public:
    /// Everything must outlive it; amounts and actions as for actionRate().
    StandInRates(
        const std::map<int, Actuals> &amounts, const ActionActuals &actions, const GoalTree &tree, IsoWeek present)
        : m_amounts(amounts)
        , m_actions(actions)
        , m_tree(tree)
        , m_present(present)
    {
    }

    [[nodiscard]] const ActionRate &ownRate(PersonId person) { return rateOf({{}, person}); }
    /// The person's own where no unit above has one either.
    [[nodiscard]] PlacedRate rateFor(PersonId person, Action action);

private:
    [[nodiscard]] const ActionRate &rateOf(const OrgPlace &place);

    const std::map<int, Actuals> &m_amounts;
    const ActionActuals &m_actions;
    const GoalTree &m_tree;
    IsoWeek m_present;
    std::map<OrgPlace, ActionRate> m_known;
};

} // namespace waterline
