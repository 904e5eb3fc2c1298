#include "goals/grid/frozencells.h"

#include "goals/grid/apportion.h"

#include <algorithm>

namespace waterline {

namespace {

void scaleRow(GoalGrid &grid, const FrozenCells &frozen, std::size_t person, const OrgOrder::Range &weeks, qint64 total)
{
    std::vector<std::size_t> positions;
    Weights present;
    positions.reserve(weeks.size());
    present.reserve(weeks.size());
    for (std::size_t week = weeks.first; week < weeks.end; ++week) {
        if (frozen.holds(person, week))
            continue;
        positions.push_back(week);
        present.push_back(grid.leaf(person, week));
    }
    Weights weights = present;
    if (std::ranges::all_of(present, [](qint64 value) { return value == 0; })) {
        std::ranges::transform(
            positions, weights.begin(), [&](std::size_t week) { return grid.tree().workdays()[week]; });
    }
    const std::vector<qint64> parts = apportion(total, weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] != present[i])
            grid.setLeaf(person, positions[i], parts[i]);
    }
}

} // namespace

FrozenCells::FrozenCells(const GoalTree &tree)
    : m_weeks(tree.weeks().size())
    , m_cells(tree.order().people().size() * m_weeks, 0)
{
}

void FrozenCells::freeze(const GoalBlock &block)
{
    for (std::size_t person = block.people.first; person < block.people.end; ++person)
        std::fill_n(m_cells.begin() + qptrdiff(person * m_weeks + block.weeks.first), block.weeks.size(), char(1));
}

FrozenCells::Room FrozenCells::roomOf(const GoalGrid &grid, const GoalBlock &block) const
{
    Room room;
    for (std::size_t person = block.people.first; person < block.people.end; ++person) {
        const std::span<const qint64> row = grid.row(person);
        for (std::size_t week = block.weeks.first; week < block.weeks.end; ++week) {
            (holds(person, week) ? room.frozen : room.free) += row[week];
            room.freeCells += holds(person, week) ? 0 : 1;
        }
    }
    return room;
}

void scaleFreeCells(GoalGrid &grid, const FrozenCells &frozen, const GoalBlock &block, qint64 total)
{
    Weights present;
    std::vector<bool> isFull;
    present.reserve(block.people.size());
    isFull.reserve(block.people.size());
    for (std::size_t person = block.people.first; person < block.people.end; ++person) {
        const FrozenCells::Room room = frozen.roomOf(grid, {{person, person + 1}, block.weeks});
        present.push_back(room.free);
        isFull.push_back(room.freeCells == 0);
    }
    const std::vector<qint64> parts = apportion(total, present, {}, isFull);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] != present[i])
            scaleRow(grid, frozen, block.people.first + i, block.weeks, parts[i]);
    }
}

} // namespace waterline
