#include "goals/laterows.h"

#include <algorithm>

namespace waterline {

namespace {

qint64 countIn(
    const LateReader::Found &found, const OrgOrder &order, const OrgOrder::Range &people, const WeekRange &weeks)
{
    qint64 count = 0;
    for (const auto &[person, counts] : found.people) {
        const std::optional<std::size_t> position = order.positionOf(person);
        if (!position || *position < people.first || *position >= people.end)
            continue;
        const auto end = counts.upper_bound(weeks.last.toNumber());
        for (auto week = counts.lower_bound(weeks.first.toNumber()); week != end; ++week)
            count += week->second;
    }
    return count;
}

} // namespace

bool LateRows::isAtLeast() const
{
    return std::ranges::any_of(m_found, [](const auto &known) { return known.second.isAtLeast; });
}

qint64 LateRows::countOf(const std::vector<Metric> &sources, const OrgOrder::Range &people, const WeekRange &weeks)
{
    qint64 count = 0;
    for (std::size_t i = 0; m_reader.hasAny() && i < sources.size(); ++i)
        count += countIn(foundOf(sources[i]), m_order, people, weeks);
    return count;
}

const LateReader::Found &LateRows::foundOf(const Metric &source)
{
    const auto [known, isNew] = m_found.try_emplace({source.source, source.buckets});
    if (isNew)
        known->second = m_reader.rowsOf(source, m_span);
    return known->second;
}

} // namespace waterline
