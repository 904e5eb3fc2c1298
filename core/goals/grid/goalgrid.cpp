#include "goals/grid/goalgrid.h"

#include <algorithm>
#include <numeric>

namespace waterline {

namespace {

OrgOrder::Range shared(const OrgOrder::Range &a, const OrgOrder::Range &b)
{
    const std::size_t first = std::max(a.first, b.first);
    return {first, std::max(first, std::min(a.end, b.end))};
}

} // namespace

GoalBlock GoalBlock::sharedWith(const GoalBlock &other) const
{
    return {shared(people, other.people), shared(weeks, other.weeks)};
}

GoalTree::GoalTree(Org org, FiscalCalendar calendar, int fiscalYear, const WorkCalendar &workdays)
    : m_org(std::move(org))
    , m_order(m_org)
    , m_calendar(calendar)
    , m_fiscalYear(fiscalYear)
{
    const WeekRange year = m_calendar.weeksOf(Period::ofYear(fiscalYear));
    for (IsoWeek week = year.first; week <= year.last; week = week.plus(1)) {
        m_weeks.push_back(week);
        m_workdays.push_back(workdays.workdaysOf({week, week}));
    }
}

qint64 GoalTree::workdaysOf(const OrgOrder::Range &weeks) const
{
    const auto held = std::span(m_workdays).subspan(weeks.first, weeks.size());
    return std::accumulate(held.begin(), held.end(), qint64(0));
}

std::vector<GoalNode> GoalTree::childrenOf(const GoalNode &node, Axis axis) const
{
    std::vector<GoalNode> children;
    if (axis == Axis::Org) {
        for (const OrgPlace &place : m_org.childrenOf(node.place))
            children.push_back({place, node.period});
    } else {
        for (const Period &period : m_calendar.childrenOf(node.period))
            children.push_back({node.place, period});
    }
    return children;
}

std::optional<GoalNode> GoalTree::parentOf(const GoalNode &node, Axis axis) const
{
    if (axis == Axis::Org) {
        const std::vector<OrgPlace> path = m_org.pathTo(node.place);
        return path.size() < 2 ? std::nullopt : std::optional(GoalNode{path[path.size() - 2], node.period});
    }
    const Period above = m_calendar.parentOf(node.period);
    return above.isNull() ? std::nullopt : std::optional(GoalNode{node.place, above});
}

GoalBlock GoalTree::blockOf(const GoalNode &node) const
{
    const WeekRange held = m_calendar.weeksOf(node.period);
    if (held.first < m_weeks.front() || m_weeks.back() < held.last)
        return {};
    const auto first = std::size_t(WeekRange{m_weeks.front(), held.first}.size() - 1);
    return {m_order.rangeOf(node.place), {first, first + std::size_t(held.size())}};
}

GoalGrid::GoalGrid(std::shared_ptr<const GoalTree> tree)
    : m_tree(std::move(tree))
    , m_leaves(std::make_shared<std::vector<qint64>>(m_tree->order().people().size() * m_tree->weeks().size(), 0))
{
}

qint64 GoalGrid::leaf(std::size_t person, std::size_t week) const
{
    return (*m_leaves)[person * m_tree->weeks().size() + week];
}

void GoalGrid::setLeaf(std::size_t person, std::size_t week, qint64 value)
{
    Q_ASSERT(value >= 0);
    if (m_leaves.use_count() > 1)
        m_leaves = std::make_shared<std::vector<qint64>>(*m_leaves);
    (*m_leaves)[person * m_tree->weeks().size() + week] = value;
}

std::span<const qint64> GoalGrid::row(std::size_t person) const
{
    const std::size_t weeks = m_tree->weeks().size();
    return std::span(*m_leaves).subspan(person * weeks, weeks);
}

std::vector<qint64> GoalGrid::weekSums(const OrgOrder::Range &people) const
{
    std::vector<qint64> sums(m_tree->weeks().size(), 0);
    for (std::size_t person = people.first; person < people.end; ++person)
        std::ranges::transform(sums, row(person), sums.begin(), std::plus());
    return sums;
}

qint64 GoalGrid::sum(const GoalNode &node) const
{
    return sum(blockOf(node));
}

qint64 GoalGrid::sum(const GoalBlock &block) const
{
    qint64 result = 0;
    for (std::size_t person = block.people.first; person < block.people.end; ++person) {
        const std::span<const qint64> weeks = row(person).subspan(block.weeks.first, block.weeks.size());
        result = std::accumulate(weeks.begin(), weeks.end(), result);
    }
    return result;
}

bool GoalGrid::isPinned(const GoalNode &node) const
{
    return std::ranges::binary_search(m_pins, node);
}

void GoalGrid::pin(const GoalNode &node, qint64 held)
{
    const auto place = std::ranges::lower_bound(m_pins, node);
    const auto holding = m_held.begin() + (place - m_pins.begin());
    if (place != m_pins.end() && *place == node) {
        *holding = held;
        return;
    }
    m_held.insert(holding, held);
    m_pins.insert(place, node);
}

void GoalGrid::unpin(const GoalNode &node)
{
    if (!isPinned(node))
        return;
    const auto place = std::ranges::lower_bound(m_pins, node);
    m_held.erase(m_held.begin() + (place - m_pins.begin()));
    m_pins.erase(place);
}

std::vector<BrokenPin> GoalGrid::brokenPins() const
{
    std::vector<BrokenPin> broken;
    for (std::size_t i = 0; i < m_pins.size(); ++i) {
        if (const qint64 present = sum(m_pins[i]); present != m_held[i])
            broken.push_back({m_pins[i], m_held[i], present});
    }
    return broken;
}

bool GoalGrid::operator==(const GoalGrid &other) const
{
    const bool isSameTree = m_tree == other.m_tree
        || (m_tree->order().people() == other.m_tree->order().people() && m_tree->weeks() == other.m_tree->weeks());
    return isSameTree && (m_leaves == other.m_leaves || *m_leaves == *other.m_leaves) && m_pins == other.m_pins
        && m_held == other.m_held;
}

} // namespace waterline
