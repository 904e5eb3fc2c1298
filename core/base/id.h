#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace waterline {

/// A 64-bit identity of one kind of thing; a customer's id cannot be passed for a person's. 0 means none.
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

using UnitId = Id<struct UnitTag>;
using PersonId = Id<struct PersonTag>;
using CustomerId = Id<struct CustomerTag>;
using OpportunityId = Id<struct OpportunityTag>;
using FollowUpId = Id<struct FollowUpTag>;
using BatchId = Id<struct BatchTag>;

/// Makes ids on the client, rising strictly: time, node and counter in one number, so that two files can be
/// merged without renumbering. Bulk work runs ahead of the clock rather than repeat a number.
class IdSource {
public:
    /// `after` is the last id that the file already used; `node` is 0 to 1023.
    IdSource(qint64 millisecondsSinceEpoch, int node, qint64 after);

    [[nodiscard]] qint64 next();
    [[nodiscard]] qint64 last() const;

private:
    qint64 m_tick;
    qint64 m_node;
    qint64 m_counter = 0;
    qint64 m_last;
};

} // namespace waterline

template <class Tag>
struct std::hash<waterline::Id<Tag>> {
    std::size_t operator()(waterline::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
