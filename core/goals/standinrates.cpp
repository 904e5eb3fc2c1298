#include "goals/standinrates.h"

#include <algorithm>

namespace waterline {

PlacedRate StandInRates::rateFor(PersonId person, Action action)
{
    const OrgPlace self{{}, person};
    const std::vector<OrgPlace> path = m_tree.org().pathTo(self);
    const auto found = std::ranges::find_if(path.rbegin(), path.rend(),
        [&](const OrgPlace &place) { return rateOf(place).lackOf(action) == ActionRate::Lack::None; });
    const OrgPlace place = found == path.rend() ? self : *found;
    return {place, rateOf(place)};
}

const ActionRate &StandInRates::rateOf(const OrgPlace &place)
{
    const auto [known, isNew] = m_known.try_emplace(place);
    if (isNew) {
        const OrgOrder::Range range = m_tree.order().rangeOf(place);
        const std::span<const PersonId> all = m_tree.order().people();
        known->second = actionRate(m_amounts, m_actions, all.subspan(range.first, range.end - range.first), m_present);
    }
    return known->second;
}

} // namespace waterline
