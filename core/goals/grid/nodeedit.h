#pragma once

#include "goals/grid/frozencells.h"
#include "goals/grid/goaledit.h"

namespace waterline {

/// The edit of one node to one number: which cells it may touch, how far it can go, and what the nodes beside give or
/// take for it. goaledit.h says what pins freeze.
class NodeEdit {
public:
    /// The grid must outlive this.
    NodeEdit(const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep);

    /// Nothing if it can be done.
    [[nodiscard]] std::optional<GoalGap> gap() const;
    [[nodiscard]] const FrozenCells &frozen() const { return m_frozen; }
    /// What the free cells of the node itself have to sum to. Precondition: no gap.
    [[nodiscard]] qint64 freeTarget() const { return m_value - m_room.frozen; }
    /// Makes the nodes beside take up the difference. Precondition: no gap.
    void balance(GoalGrid &grid) const;

private:
    struct Pin {
        GoalNode node;
        /// What it freezes.
        GoalBlock cells;
    };
    struct Sibling {
        GoalBlock block;
        FrozenCells::Room room;
    };

    void freeze(const GoalBlock &block, bool keepsItsSum);
    void addSiblings(const GoalNode &parent, GoalTree::Axis axis);
    [[nodiscard]] bool isFull() const { return m_room.freeCells == 0; }
    [[nodiscard]] qint64 least() const;
    [[nodiscard]] qint64 most() const;
    [[nodiscard]] std::vector<GoalNode> pinsInTheWay() const;

    const GoalGrid &m_grid;
    GoalNode m_node;
    GoalBlock m_block;
    qint64 m_value;
    qint64 m_present;
    bool m_keepsParent = false;
    FrozenCells m_frozen;
    std::vector<Pin> m_pins;
    FrozenCells::Room m_room;
    std::vector<Sibling> m_siblings;
    FrozenCells::Room m_beside; // all siblings together
};

} // namespace waterline
