#pragma once

#include "org/orgorder.h"

#include <algorithm>
#include <limits>
#include <span>

namespace waterline {

/// The people whose ids lie between two, both included; everybody by default. It is there to read less, and not to
/// choose: the people of a place mostly came into the file one behind the other, but others may stand between them.
struct PeopleSpan {
    PersonId first = {std::numeric_limits<qint64>::min()};
    PersonId last = {std::numeric_limits<qint64>::max()};

    [[nodiscard]] bool contains(PersonId person) const { return first <= person && person <= last; }
    bool operator==(const PeopleSpan &) const = default;
};

/// The narrowest that holds these people; of nobody where there are none.
[[nodiscard]] inline PeopleSpan spanOf(std::span<const PersonId> people)
{
    PeopleSpan span{{std::numeric_limits<qint64>::max()}, {std::numeric_limits<qint64>::min()}};
    for (const PersonId person : people) {
        span.first = std::min(span.first, person);
        span.last = std::max(span.last, person);
    }
    return span;
}

[[nodiscard]] inline PeopleSpan spanOf(const OrgOrder &order, const OrgOrder::Range &range)
{
    return spanOf(std::span(order.people()).subspan(range.first, range.end - range.first));
}

} // namespace waterline
