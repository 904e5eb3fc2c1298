#pragma once

#include "goals/grid/celllimits.h"

namespace waterline {

/// What an edit may make of the cells of a grid: what pins or limits hold stays, and no other gets more than its limit.
/// A cell that is over its limit as the edit begins may keep what it has, and gets no more.
class CellBounds {
public:
    /// What a block holds of both sorts.
    struct Room {
        qint64 frozen = 0;
        qint64 free = 0;
        /// What the free cells may come to; largestGoal where one of them has no limit.
        qint64 most = 0;
        std::size_t freeCells = 0;

        void add(const Room &other);
        /// Of the block with all its cells.
        [[nodiscard]] qint64 mostOfAll() const { return frozen + most; }
    };

    CellBounds(const GoalGrid &grid, const CellLimits &limits);

    void freeze(const GoalBlock &block);
    [[nodiscard]] bool isFrozen(std::size_t person, std::size_t week) const
    {
        return m_isFrozen[person * m_weeks + week] != 0;
    }
    [[nodiscard]] bool hasLimits() const { return !m_most.empty(); }
    /// Of a cell that is free.
    [[nodiscard]] qint64 mostOf(std::size_t person, std::size_t week) const
    {
        return hasLimits() ? m_most[person * m_weeks + week] : largestGoal;
    }
    /// `grid` is the one that the edit makes; what it changed already counts as it is now.
    [[nodiscard]] Room roomOf(const GoalGrid &grid, const GoalBlock &block) const;

private:
    std::size_t m_weeks;
    std::vector<char> m_isFrozen;
    /// Empty where nothing has a limit.
    std::vector<qint64> m_most;
};

/// Makes the free cells of a block sum to `total`, in their present proportions: first over the people, even where all
/// of them have 0, then over the weeks of each, by workdays where all are 0. Who is at a limit leaves the rest to the
/// others. Precondition: there is a free cell, or `total` is 0; and the free cells may come to `total`.
void scaleFreeCells(GoalGrid &grid, const CellBounds &bounds, const GoalBlock &block, qint64 total);

} // namespace waterline
