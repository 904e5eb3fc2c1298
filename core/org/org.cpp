#include "org/org.h"

#include "base/textkey.h"

#include <algorithm>

namespace waterline {

Org::Org(std::vector<Unit> units, std::vector<Person> people)
    : m_units(std::move(units))
    , m_people(std::move(people))
{
    std::ranges::sort(m_units, {}, &Unit::code);
    std::ranges::sort(m_people, {}, &Person::code);
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        m_unitIndex.emplace(m_units[i].id, i);
        m_unitsBelow[m_units[i].parent].push_back(i);
    }
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_personIndex.emplace(m_people[i].id, i);
        m_peopleBelow[m_people[i].unit].push_back(i);
    }
}

const Unit *Org::unit(UnitId id) const
{
    const auto found = m_unitIndex.find(id);
    return found == m_unitIndex.end() ? nullptr : &m_units[found->second];
}

const Person *Org::person(PersonId id) const
{
    const auto found = m_personIndex.find(id);
    return found == m_personIndex.end() ? nullptr : &m_people[found->second];
}

std::vector<OrgPlace> Org::childrenOf(const OrgPlace &place) const
{
    std::vector<OrgPlace> children;
    if (place.isPerson())
        return children;
    if (const auto units = m_unitsBelow.find(place.unit); units != m_unitsBelow.end()) {
        for (const std::size_t index : units->second)
            children.push_back({m_units[index].id, {}});
    }
    if (const auto people = m_peopleBelow.find(place.unit); people != m_peopleBelow.end()) {
        for (const std::size_t index : people->second)
            children.push_back({{}, m_people[index].id});
    }
    return children;
}

std::vector<PersonId> Org::peopleBelow(const OrgPlace &place) const
{
    if (place.isPerson())
        return {place.person};
    std::vector<PersonId> result;
    for (const OrgPlace &child : childrenOf(place)) {
        const std::vector<PersonId> below = peopleBelow(child);
        result.insert(result.end(), below.begin(), below.end());
    }
    return result;
}

std::vector<OrgPlace> Org::pathTo(const OrgPlace &place) const
{
    std::vector<OrgPlace> path{place};
    const Person *someone = person(place.person);
    UnitId next = someone ? someone->unit : UnitId();
    if (const Unit *start = unit(place.unit))
        next = start->parent;
    // The bound keeps a loop of parents, which no import makes, from hanging the window.
    while (!next.isNull() && path.size() <= m_units.size() + 1) {
        path.push_back({next, {}});
        const Unit *above = unit(next);
        next = above ? above->parent : UnitId();
    }
    if (!place.isCompany())
        path.push_back({});
    std::ranges::reverse(path);
    return path;
}

std::optional<OrgPlace> Org::find(const QString &codeOrName) const
{
    const QString key = textKey(codeOrName);
    if (key.isEmpty())
        return OrgPlace();
    std::vector<OrgPlace> named;
    for (const Unit &candidate : m_units) {
        if (textKey(candidate.code) == key)
            return OrgPlace{candidate.id, {}};
        if (textKey(candidate.name) == key)
            named.push_back({candidate.id, {}});
    }
    for (const Person &candidate : m_people) {
        if (textKey(candidate.code) == key)
            return OrgPlace{{}, candidate.id};
        if (textKey(candidate.name) == key)
            named.push_back({{}, candidate.id});
    }
    return named.size() == 1 ? std::optional(named.front()) : std::nullopt;
}

QString Org::nameOf(const OrgPlace &place) const
{
    if (const Person *someone = person(place.person))
        return someone->name;
    const Unit *somewhere = unit(place.unit);
    return somewhere ? somewhere->name : QString();
}

QString Org::codeOf(const OrgPlace &place) const
{
    if (const Person *someone = person(place.person))
        return someone->code;
    const Unit *somewhere = unit(place.unit);
    return somewhere ? somewhere->code : QString();
}

} // namespace waterline
