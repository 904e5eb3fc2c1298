#pragma once

#include "goals/grid/frozencells.h"
#include "goals/grid/goaledit.h"

namespace waterline {

/// Writes the free cells of a node by weights: down the organisation to the people, then down time to the weeks. What
/// is frozen stays, and counts towards the sum of what it lies in.
class GoalSpread {
public:
    /// All must outlive this.
    GoalSpread(GoalGrid &grid, const FrozenCells &frozen, const WeightSource &weights, const GoalNode &node);

    /// Precondition: no less than what is frozen in the node; exactly that if nothing is free.
    void spread(qint64 total);

private:
    /// A period with what it consists of: looked up once, and not again for each person.
    struct Part {
        Period period;
        OrgOrder::Range weeks;
        std::vector<Part> parts;
    };
    /// Lower bounds for the children of a node.
    struct Bounds {
        std::vector<qint64> least;
        std::vector<bool> isFixed;

        void add(const FrozenCells::Room &room);
    };

    [[nodiscard]] Part partOf(const Period &period) const;
    void overPlaces(const OrgPlace &place, qint64 total);
    void overTime(const OrgPlace &place, std::size_t person, const Part &part, qint64 total);

    GoalGrid &m_grid;
    const FrozenCells &m_frozen;
    const WeightSource &m_weights;
    OrgPlace m_place;
    Part m_part;
};

} // namespace waterline
