#include "goals/grid/nodeedit.h"

#include <algorithm>
#include <map>

namespace waterline {

namespace {

bool holdsAnyOf(const CellLimits &limits, const GoalBlock &block)
{
    for (std::size_t person = block.people.first; !limits.isEmpty() && person < block.people.end; ++person) {
        for (std::size_t week = block.weeks.first; week < block.weeks.end; ++week) {
            if (limits.isHeld(person, week))
                return true;
        }
    }
    return false;
}

} // namespace

NodeEdit::NodeEdit(const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep, const CellLimits &limits)
    : m_grid(grid)
    , m_node(node)
    , m_block(grid.blockOf(node))
    , m_value(value)
    , m_present(grid.sum(m_block))
    , m_bounds(grid, limits)
{
    const Keep kept = keepAt(node, keep);
    const GoalTree::Axis axis = kept == Keep::OrgParent ? GoalTree::Axis::Org : GoalTree::Axis::Time;
    std::optional<GoalNode> parent;
    if (kept != Keep::Nothing && value != m_present)
        parent = grid.tree().parentOf(node, axis);
    m_keepsParent = parent.has_value();
    freeze(parent ? grid.blockOf(*parent) : m_block, m_keepsParent || value == m_present);
    m_room = m_bounds.roomOf(grid, m_block);
    m_holdsInside = holdsAnyOf(limits, m_block);
    if (parent)
        addSiblings(*parent, axis);
    m_holdsBeside =
        std::ranges::any_of(m_siblings, [&](const Sibling &sibling) { return holdsAnyOf(limits, sibling.block); });
}

void NodeEdit::freeze(const GoalBlock &block, bool keepsItsSum)
{
    for (const GoalNode &pin : m_grid.pins()) {
        const GoalBlock pinned = m_grid.blockOf(pin);
        const GoalBlock cells = pinned.sharedWith(block);
        if (pin == m_node || cells.isEmpty() || (keepsItsSum && pinned.contains(block)))
            continue;
        m_bounds.freeze(cells);
        m_pins.push_back({pin, cells});
    }
}

void NodeEdit::addSiblings(const GoalNode &parent, GoalTree::Axis axis)
{
    for (const GoalNode &child : m_grid.tree().childrenOf(parent, axis)) {
        if (child == m_node)
            continue;
        const GoalBlock block = m_grid.blockOf(child);
        const CellBounds::Room room = m_bounds.roomOf(m_grid, block);
        m_siblings.push_back({block, room});
        m_beside.add(room);
    }
}

qint64 NodeEdit::leastUnderPins() const
{
    return isFull() || (m_keepsParent && m_beside.freeCells == 0) ? m_present : m_room.frozen;
}

qint64 NodeEdit::mostUnderPins() const
{
    if (isFull())
        return m_present;
    if (m_keepsParent)
        return m_present + m_beside.free;
    return largestGoal - (m_grid.sum(m_grid.tree().root()) - m_present);
}

qint64 NodeEdit::least() const
{
    // What the node gives up, those beside it have to take.
    const qint64 roomBeside = m_keepsParent ? m_beside.most - m_beside.free : m_present;
    return std::max(leastUnderPins(), m_present - roomBeside);
}

qint64 NodeEdit::most() const
{
    return std::min(mostUnderPins(), m_room.mostOfAll());
}

std::optional<GoalGap> NodeEdit::gap() const
{
    if (m_value == m_present || (least() <= m_value && m_value <= most()))
        return std::nullopt;
    GoalGap gap{m_node, m_value, least(), most(), pinsInTheWay()};
    if (m_value > m_present && most() < mostUnderPins())
        gap.roomLeft = roomLeftIn({m_block});
    if (m_value < m_present && least() > leastUnderPins()) {
        std::vector<GoalBlock> beside;
        for (const Sibling &sibling : m_siblings)
            beside.push_back(sibling.block);
        gap.roomLeft = roomLeftIn(beside);
    }
    gap.isHeld = gap.pins.empty() && gap.roomLeft.empty() && isHeldInTheWay();
    return gap;
}

GoalGap NodeEdit::gapOfChild(const GoalNode &child, qint64 part) const
{
    const GoalBlock block = m_grid.blockOf(child);
    const CellBounds::Room room = m_bounds.roomOf(m_grid, block);
    return {child, part, room.frozen, room.mostOfAll(), {}, roomLeftIn({block})};
}

std::vector<RoomLeft> NodeEdit::roomLeftIn(const std::vector<GoalBlock> &blocks) const
{
    // In the order of the tree, also where the blocks are periods of the same people.
    std::map<std::size_t, qint64> left;
    for (const GoalBlock &block : blocks) {
        for (std::size_t person = block.people.first; person < block.people.end; ++person) {
            const CellBounds::Room room = m_bounds.roomOf(m_grid, {{person, person + 1}, block.weeks});
            if (room.freeCells > 0 && room.most < largestGoal)
                left[person] += room.most - room.free;
        }
    }
    std::vector<RoomLeft> result;
    for (const auto &[person, amount] : left)
        result.push_back({m_grid.tree().order().people()[person], amount});
    return result;
}

bool NodeEdit::lacksInside() const
{
    return m_value > m_present ? isFull() : m_value < m_room.frozen;
}

bool NodeEdit::lacksBeside() const
{
    return m_keepsParent && (m_value > m_present ? m_value - m_present > m_beside.free : m_beside.freeCells == 0);
}

bool NodeEdit::isHeldInTheWay() const
{
    return (lacksInside() && m_holdsInside) || (lacksBeside() && m_holdsBeside);
}

std::vector<GoalNode> NodeEdit::pinsInTheWay() const
{
    const bool isMore = m_value > m_present;
    const auto hinders = [this](const Pin &pin, const GoalBlock &block, bool isGiving) {
        const GoalBlock cells = pin.cells.sharedWith(block);
        return !cells.isEmpty() && (!isGiving || m_grid.sum(cells) > 0);
    };
    std::vector<GoalNode> result;
    for (const Pin &pin : m_pins) {
        const auto hindersSibling = [&](const Sibling &sibling) { return hinders(pin, sibling.block, isMore); };
        if ((lacksInside() && hinders(pin, m_block, !isMore))
            || (lacksBeside() && std::ranges::any_of(m_siblings, hindersSibling)))
            result.push_back(pin.node);
    }
    return result;
}

void NodeEdit::balance(GoalGrid &grid) const
{
    if (!m_keepsParent)
        return;
    Weights present;
    PartBounds limits;
    Weights workdays;
    for (const Sibling &sibling : m_siblings) {
        present.push_back(sibling.room.free);
        limits.most.push_back(sibling.room.most);
        // Beside a place stand places, whose weeks are the same.
        workdays.push_back(m_grid.tree().workdaysOf(sibling.block.weeks));
    }
    const std::vector<qint64> parts = apportion(m_beside.free - (m_value - m_present), present, limits, workdays);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] != present[i])
            scaleFreeCells(grid, m_bounds, m_siblings[i].block, parts[i]);
    }
}

} // namespace waterline
