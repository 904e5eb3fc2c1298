#include "goals/grid/goalspread.h"

namespace waterline {

namespace {

void add(PartBounds &bounds, const CellBounds::Room &room)
{
    bounds.least.push_back(room.frozen);
    bounds.most.push_back(room.mostOfAll());
}

} // namespace

GoalSpread::GoalSpread(GoalGrid &grid, const CellBounds &bounds, const WeightSource &weights, const GoalNode &node)
    : m_grid(grid)
    , m_bounds(bounds)
    , m_weights(weights)
    , m_place(node.place)
    , m_part(partOf(node.period))
{
}

void GoalSpread::spread(qint64 total)
{
    const GoalBlock block{m_grid.tree().order().rangeOf(m_place), m_part.weeks};
    if (m_bounds.roomOf(m_grid, block).freeCells > 0)
        overPlaces(m_place, total);
}

GoalSpread::Part GoalSpread::partOf(const Period &period) const
{
    Part part{period, m_grid.blockOf({{}, period}).weeks, {}, {}};
    for (const Period &child : m_grid.tree().calendar().childrenOf(period)) {
        part.parts.push_back(partOf(child));
        part.workdays.push_back(m_grid.tree().workdaysOf(part.parts.back().weeks));
    }
    return part;
}

void GoalSpread::overPlaces(const OrgPlace &place, qint64 total)
{
    const OrgOrder &order = m_grid.tree().order();
    if (place.isPerson()) {
        overTime(place, order.rangeOf(place).first, m_part, total);
        return;
    }
    const std::vector<OrgPlace> children = m_grid.tree().org().childrenOf(place);
    PartBounds bounds;
    for (const OrgPlace &child : children)
        add(bounds, m_bounds.roomOf(m_grid, {order.rangeOf(child), m_part.weeks}));
    const std::vector<qint64> parts = apportion(total, m_weights({place, m_part.period}, GoalTree::Axis::Org), bounds);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (bounds.least[i] < bounds.most[i])
            overPlaces(children[i], parts[i]);
    }
}

void GoalSpread::overTime(const OrgPlace &place, std::size_t person, const Part &part, qint64 total)
{
    if (part.parts.empty()) {
        m_grid.setLeaf(person, part.weeks.first, total);
        return;
    }
    PartBounds bounds;
    for (const Part &child : part.parts)
        add(bounds, m_bounds.roomOf(m_grid, {{person, person + 1}, child.weeks}));
    const Weights weights = m_weights({place, part.period}, GoalTree::Axis::Time);
    const std::vector<qint64> parts = apportion(total, weights, bounds, part.workdays);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (bounds.least[i] < bounds.most[i])
            overTime(place, person, part.parts[i], parts[i]);
    }
}

} // namespace waterline
