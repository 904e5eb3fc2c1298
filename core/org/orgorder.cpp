#include "org/orgorder.h"

namespace waterline {

OrgOrder::OrgOrder(const Org &org)
{
    m_people.reserve(org.people().size());
    addBelow(org, {});
}

void OrgOrder::addBelow(const Org &org, const OrgPlace &place)
{
    for (const OrgPlace &child : org.childrenOf(place)) {
        if (child.isPerson()) {
            m_positions.emplace(child.person, m_people.size());
            m_people.push_back(child.person);
            continue;
        }
        const std::size_t first = m_people.size();
        addBelow(org, child);
        m_units.emplace(child.unit, Range{first, m_people.size()});
    }
}

OrgOrder::Range OrgOrder::rangeOf(const OrgPlace &place) const
{
    if (place.isCompany())
        return {0, m_people.size()};
    if (place.isPerson()) {
        const std::optional<std::size_t> position = positionOf(place.person);
        return position ? Range{*position, *position + 1} : Range();
    }
    const auto found = m_units.find(place.unit);
    return found == m_units.end() ? Range() : found->second;
}

std::optional<std::size_t> OrgOrder::positionOf(PersonId person) const
{
    const auto found = m_positions.find(person);
    return found == m_positions.end() ? std::nullopt : std::optional(found->second);
}

} // namespace waterline
