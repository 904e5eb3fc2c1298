#pragma once

#include "org/org.h"

namespace waterline {

/// The people of an organisation in the order of its tree, so that everybody below a place stands side by side: a place
/// is a range of positions. Within a place first the units below it, then its own people, each by code.
class OrgOrder {
public:
    /// From `first` up to but not with `end`.
    struct Range {
        std::size_t first = 0;
        std::size_t end = 0;

        [[nodiscard]] std::size_t size() const { return end - first; }
        [[nodiscard]] bool contains(const Range &other) const { return first <= other.first && other.end <= end; }
        bool operator==(const Range &) const = default;
    };

    OrgOrder() = default;
    explicit OrgOrder(const Org &org);

    [[nodiscard]] const std::vector<PersonId> &people() const { return m_people; }
    /// Empty for a place that is not there.
    [[nodiscard]] Range rangeOf(const OrgPlace &place) const;
    /// Nothing for somebody who is not there.
    [[nodiscard]] std::optional<std::size_t> positionOf(PersonId person) const;

private:
    void addBelow(const Org &org, const OrgPlace &place);

    std::vector<PersonId> m_people;
    std::unordered_map<PersonId, std::size_t> m_positions;
    std::unordered_map<UnitId, Range> m_units;
};

} // namespace waterline
