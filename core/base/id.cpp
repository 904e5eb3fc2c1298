#include "base/id.h"

#include <algorithm>

namespace waterline {

namespace {
constexpr int nodeBits = 10;
constexpr int counterBits = 10;
constexpr qint64 counterEnd = qint64(1) << counterBits;
constexpr qint64 epoch = 1704067200000; // 2024-01-01T00:00Z
} // namespace

IdSource::IdSource(qint64 millisecondsSinceEpoch, int node, qint64 after)
    : m_tick(std::max(millisecondsSinceEpoch - epoch, (after >> (nodeBits + counterBits)) + 1))
    , m_node(node & (counterEnd - 1))
    , m_last(after)
{
}

qint64 IdSource::next()
{
    if (m_counter == counterEnd) {
        m_counter = 0;
        ++m_tick;
    }
    m_last = (((m_tick << nodeBits) | m_node) << counterBits) | m_counter++;
    return m_last;
}

qint64 IdSource::last() const
{
    return m_last;
}

} // namespace waterline
