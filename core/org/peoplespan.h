#pragma once

#include "org/orgorder.h"

#include <algorithm>
#include <limits>

namespace waterline {

/// The people whose ids lie between two, both included; everybody by default. It is there to read less, and not to
/// choose: the people of a place mostly came into the file one behind the other, but others may stand between them.
struct PeopleSpan {
    PersonId first = {std::numeric_limits<qint64>::min()};
    PersonId last = {std::numeric_limits<qint64>::max()};

    [[nodiscard]] bool contains(PersonId person) const { return first <= person && person <= last; }
    bool operator==(const PeopleSpan &) const = default;
};

/// The narrowest that holds the people of a range; of nobody where it is empty.
[[nodiscard]] inline PeopleSpan spanOf(const OrgOrder &order, const OrgOrder::Range &range)
{
    PeopleSpan span{{std::numeric_limits<qint64>::max()}, {std::numeric_limits<qint64>::min()}};
    for (std::size_t position = range.first; position < range.end; ++position) {
        span.first = std::min(span.first, order.people()[position]);
        span.last = std::max(span.last, order.people()[position]);
    }
    return span;
}

} // namespace waterline
