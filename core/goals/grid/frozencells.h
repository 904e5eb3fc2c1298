#pragma once

#include "goals/grid/goalgrid.h"

namespace waterline {

/// What an edit may not change: the cells of a grid that pins hold.
class FrozenCells {
public:
    /// What a block holds of both sorts.
    struct Room {
        qint64 frozen = 0;
        qint64 free = 0;
        std::size_t freeCells = 0;
    };

    explicit FrozenCells(const GoalTree &tree);

    void freeze(const GoalBlock &block);
    [[nodiscard]] bool holds(std::size_t person, std::size_t week) const
    {
        return m_cells[person * m_weeks + week] != 0;
    }
    [[nodiscard]] Room roomOf(const GoalGrid &grid, const GoalBlock &block) const;

private:
    std::size_t m_weeks;
    std::vector<char> m_cells;
};

/// Makes the free cells of a block sum to `total`, in their present proportions: first over the people, even where all
/// of them have 0, then over the weeks of each, by workdays where all are 0. Precondition: there is a free cell, or
/// `total` is 0.
void scaleFreeCells(GoalGrid &grid, const FrozenCells &frozen, const GoalBlock &block, qint64 total);

} // namespace waterline
