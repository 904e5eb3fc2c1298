#pragma once

#include "goals/grid/cellbounds.h"
#include "goals/grid/goaledit.h"

namespace waterline {

/// The edit of one node to one number: which cells it may touch, how far it can go, and what the nodes beside give or
/// take for it. goaledit.h says what pins freeze and what limits do.
class NodeEdit {
public:
    /// The grid must outlive this.
    NodeEdit(const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep, const CellLimits &limits);

    /// Nothing if it can be done.
    [[nodiscard]] std::optional<GoalGap> gap() const;
    /// Why a child of the node cannot be at so much, if that is more than its limits leave room for.
    [[nodiscard]] GoalGap gapOfChild(const GoalNode &child, qint64 part) const;
    [[nodiscard]] const CellBounds &bounds() const { return m_bounds; }
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
        CellBounds::Room room;
    };

    void freeze(const GoalBlock &block, bool keepsItsSum);
    void addSiblings(const GoalNode &parent, GoalTree::Axis axis);
    [[nodiscard]] bool isFull() const { return m_room.freeCells == 0; }
    /// What pins leave room for, and then what the limits do too.
    [[nodiscard]] qint64 leastUnderPins() const;
    [[nodiscard]] qint64 mostUnderPins() const;
    [[nodiscard]] qint64 least() const;
    [[nodiscard]] qint64 most() const;
    // Whoever is to get more needs a free cell; whoever is to give needs a free amount.
    [[nodiscard]] bool lacksInside() const;
    [[nodiscard]] bool lacksBeside() const;
    [[nodiscard]] std::vector<GoalNode> pinsInTheWay() const;
    [[nodiscard]] bool isHeldInTheWay() const;
    /// Of everybody whose free cells in the blocks all have a limit.
    [[nodiscard]] std::vector<RoomLeft> roomLeftIn(const std::vector<GoalBlock> &blocks) const;

    const GoalGrid &m_grid;
    GoalNode m_node;
    GoalBlock m_block;
    qint64 m_value;
    qint64 m_present;
    bool m_keepsParent = false;
    CellBounds m_bounds;
    /// Limits hold cells of the node, and of those that take up the difference.
    bool m_holdsInside = false;
    bool m_holdsBeside = false;
    std::vector<Pin> m_pins;
    CellBounds::Room m_room;
    std::vector<Sibling> m_siblings;
    CellBounds::Room m_beside; // all siblings together
};

} // namespace waterline
