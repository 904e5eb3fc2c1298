#pragma once

#include "goals/grid/goalgrid.h"

namespace waterline {

/// The most that a whole grid may hold, so that no sum of it leaves 64 bits: ten thousand billion yuan in fen.
inline constexpr qint64 largestGoal = 1'000'000'000'000'000'000;

/// The most that single cells of a grid are to come to when amounts are spread over them, and which cells keep what
/// they have. A value; one that was made without a tree limits nothing.
class CellLimits {
public:
    CellLimits() = default;
    /// No cell has a limit yet.
    explicit CellLimits(const GoalTree &tree)
        : m_weeks(tree.weeks().size())
        , m_most(tree.order().people().size() * m_weeks, largestGoal)
        , m_isHeld(m_most.size(), 0)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_most.empty(); }
    /// Positions as in the tree's order().people() and weeks(). Precondition: not negative.
    void setMost(std::size_t person, std::size_t week, qint64 most) { m_most[person * m_weeks + week] = most; }
    /// largestGoal for a cell without a limit.
    [[nodiscard]] qint64 most(std::size_t person, std::size_t week) const
    {
        return isEmpty() ? largestGoal : m_most[person * m_weeks + week];
    }
    /// The cell gets no more and gives nothing up.
    void hold(std::size_t person, std::size_t week)
    {
        m_most[person * m_weeks + week] = 0;
        m_isHeld[person * m_weeks + week] = 1;
    }
    [[nodiscard]] bool isHeld(std::size_t person, std::size_t week) const
    {
        return !isEmpty() && m_isHeld[person * m_weeks + week] != 0;
    }
    bool operator==(const CellLimits &) const = default;

private:
    std::size_t m_weeks = 0;
    std::vector<qint64> m_most;
    std::vector<char> m_isHeld;
};

} // namespace waterline
