#pragma once

#include "goals/grid/cellbounds.h"
#include "goals/grid/goaledit.h"

namespace waterline {

/// Writes the free cells of a node by weights: down the organisation to the people, then down time to the weeks. What
/// is frozen stays, and counts towards the sum of what it lies in; what limits leave no room for goes to the others.
class GoalSpread {
public:
    /// All must outlive this.
    GoalSpread(GoalGrid &grid, const CellBounds &bounds, const WeightSource &weights, const GoalNode &node);

    /// Precondition: no less than what is frozen in the node, and no more than that and what the free cells may come
    /// to.
    void spread(qint64 total);

private:
    /// A period with what it consists of: looked up once, and not again for each person.
    struct Part {
        Period period;
        OrgOrder::Range weeks;
        std::vector<Part> parts;
        /// Of each of the parts.
        Weights workdays;
    };

    [[nodiscard]] Part partOf(const Period &period) const;
    void overPlaces(const OrgPlace &place, qint64 total);
    void overTime(const OrgPlace &place, std::size_t person, const Part &part, qint64 total);

    GoalGrid &m_grid;
    const CellBounds &m_bounds;
    const WeightSource &m_weights;
    OrgPlace m_place;
    Part m_part;
};

} // namespace waterline
