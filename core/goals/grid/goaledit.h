#pragma once

#include "goals/grid/apportion.h"
#include "goals/grid/celllimits.h"

#include <functional>
#include <variant>

namespace waterline {

/// Which total stays when a node is set to another number.
enum class Keep {
    /// That of the place above, in the same period: the places beside it take up the difference.
    OrgParent,
    /// That of the period above, at the same place: the periods beside it take up the difference.
    TimeParent,
    /// None: everything above follows.
    Nothing,
};

/// What is kept at a node. The company has no place above it and a whole year no period: there the total above along
/// the other axis stays instead, so that no total moves unless that was asked for. Nothing for the company's year.
[[nodiscard]] Keep keepAt(const GoalNode &node, Keep keep);

/// How much more a person can take before the cells that an edit would fill are at their limits.
struct RoomLeft {
    PersonId person;
    qint64 amount = 0;

    bool operator==(const RoomLeft &) const = default;
};

/// Why an edit cannot be: nothing was changed. The numbers are in the unit of the grid.
struct GoalGap {
    GoalNode node;
    qint64 wanted = 0;
    /// What the pins and the limits leave room for at that node.
    qint64 least = 0;
    qint64 most = 0;
    /// The pins that stand in the way, sorted; none where no pin is to blame, as when there is nothing beside the node
    /// to take up the difference.
    std::vector<GoalNode> pins;
    /// Where it is the limits that leave no more room: of everybody who has one and would have to take more, in the
    /// order of the tree. None where it is not.
    std::vector<RoomLeft> roomLeft = {};
    /// Where it is neither: cells that limits hold.
    bool isHeld = false;

    /// The limits of cells are the cause, or the nearer of two.
    [[nodiscard]] bool isOfLimits() const { return isHeld || !roomLeft.empty(); }

    /// By how much it misses; never 0.
    [[nodiscard]] qint64 gap() const { return wanted > most ? wanted - most : wanted - least; }
    bool operator==(const GoalGap &) const = default;
};

using GoalEdit = std::variant<GoalGrid, GoalGap>;

/// Gives the weights for the children of any node, in the order of GoalTree::childrenOf(), so that a split can go on to
/// the leaves.
using WeightSource = std::function<Weights(const GoalNode &node, GoalTree::Axis axis)>;

// What an edit may touch. It works in a block of cells whose sum stays: that of the place or period whose total is
// kept, or the node's own where the node's sum does not change. A pin that contains the whole block holds by itself;
// any other freezes the cells that it shares with the block. Where nothing is kept, the block is the node's own and its
// sum does change: then a pin that contains the node freezes it as well. A pin exactly on the edited node never freezes
// it: its sum moves with the edit.
//
// No cell gets more than its limit: who is at it leaves the rest to the others. A cell that is over it as the edit
// begins is not brought down for that, but gets no more. A cell that limits hold is frozen. What then has no room is
// refused like what pins leave no room for.

/// Sets a node to a number. Inside it the present proportions stay (where all is 0 it goes evenly over people, and by
/// workdays over weeks), and so do those of what takes up the difference. What stays above is as keepAt() says. Setting
/// the present sum changes no leaf and is never refused. A pin on the node holds the number that is set.
[[nodiscard]] GoalEdit setGoal(
    const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep, const CellLimits &limits = {});

/// Divides the node's present sum over its children along one axis, one weight each. Below the children the present
/// proportions stay. A child whose cells are all frozen keeps its sum, one that is partly frozen gets no less than
/// that, and the others share the rest. The weights are somebody's word, so limits do not bend them: a child whose part
/// has no room is refused, and without limits nothing is. Precondition: as many weights as children.
[[nodiscard]] GoalEdit splitGoal(const GoalGrid &grid, const GoalNode &node, GoalTree::Axis axis,
    const Weights &weights, const CellLimits &limits = {});

/// Divides `value`, which becomes the node's sum, down to every leaf: along the organisation to the people first, then
/// along time to the weeks, by workdays where the weights of a period's parts are all 0. Outside the node and with its
/// pin it does what setGoal() does.
[[nodiscard]] GoalEdit spreadGoal(const GoalGrid &grid, const GoalNode &node, qint64 value, Keep keep,
    const WeightSource &weights, const CellLimits &limits = {});

} // namespace waterline
