#include "goals/grid/cellbounds.h"

#include "goals/grid/apportion.h"

#include <algorithm>

namespace waterline {

namespace {

void scaleRow(GoalGrid &grid, const CellBounds &bounds, std::size_t person, const OrgOrder::Range &weeks, qint64 total)
{
    std::vector<std::size_t> positions;
    Weights present;
    Weights workdays;
    PartBounds limits;
    positions.reserve(weeks.size());
    present.reserve(weeks.size());
    workdays.reserve(weeks.size());
    for (std::size_t week = weeks.first; week < weeks.end; ++week) {
        if (bounds.isFrozen(person, week))
            continue;
        positions.push_back(week);
        present.push_back(grid.leaf(person, week));
        workdays.push_back(grid.tree().workdays()[week]);
        if (bounds.hasLimits())
            limits.most.push_back(bounds.mostOf(person, week));
    }
    const std::vector<qint64> parts = apportion(total, present, limits, workdays);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] != present[i])
            grid.setLeaf(person, positions[i], parts[i]);
    }
}

} // namespace

void CellBounds::Room::add(const Room &other)
{
    frozen += other.frozen;
    free += other.free;
    most = std::min(largestGoal, most + other.most);
    freeCells += other.freeCells;
}

CellBounds::CellBounds(const GoalGrid &grid, const CellLimits &limits)
    : m_weeks(grid.tree().weeks().size())
    , m_isFrozen(grid.tree().order().people().size() * m_weeks, 0)
{
    if (limits.isEmpty())
        return;
    m_most.reserve(m_isFrozen.size());
    for (std::size_t person = 0; person < grid.tree().order().people().size(); ++person) {
        for (std::size_t week = 0; week < m_weeks; ++week) {
            m_most.push_back(std::max(limits.most(person, week), grid.leaf(person, week)));
            m_isFrozen[person * m_weeks + week] = limits.isHeld(person, week) ? 1 : 0;
        }
    }
}

void CellBounds::freeze(const GoalBlock &block)
{
    for (std::size_t person = block.people.first; person < block.people.end; ++person)
        std::fill_n(m_isFrozen.begin() + qptrdiff(person * m_weeks + block.weeks.first), block.weeks.size(), char(1));
}

CellBounds::Room CellBounds::roomOf(const GoalGrid &grid, const GoalBlock &block) const
{
    Room room;
    for (std::size_t person = block.people.first; person < block.people.end; ++person) {
        const std::span<const qint64> row = grid.row(person);
        for (std::size_t week = block.weeks.first; week < block.weeks.end; ++week) {
            if (isFrozen(person, week)) {
                room.frozen += row[week];
                continue;
            }
            room.free += row[week];
            room.most = std::min(largestGoal, room.most + mostOf(person, week));
            ++room.freeCells;
        }
    }
    return room;
}

void scaleFreeCells(GoalGrid &grid, const CellBounds &bounds, const GoalBlock &block, qint64 total)
{
    Weights present;
    PartBounds limits;
    present.reserve(block.people.size());
    limits.most.reserve(block.people.size());
    for (std::size_t person = block.people.first; person < block.people.end; ++person) {
        const CellBounds::Room room = bounds.roomOf(grid, {{person, person + 1}, block.weeks});
        present.push_back(room.free);
        limits.most.push_back(room.most);
    }
    const std::vector<qint64> parts = apportion(total, present, limits);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] != present[i])
            scaleRow(grid, bounds, block.people.first + i, block.weeks, parts[i]);
    }
}

} // namespace waterline
