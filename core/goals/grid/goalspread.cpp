#include "goals/grid/goalspread.h"

#include <algorithm>

namespace waterline {

GoalSpread::GoalSpread(GoalGrid &grid, const FrozenCells &frozen, const WeightSource &weights, const GoalNode &node)
    : m_grid(grid)
    , m_frozen(frozen)
    , m_weights(weights)
    , m_place(node.place)
    , m_part(partOf(node.period))
{
}

void GoalSpread::spread(qint64 total)
{
    const GoalBlock block{m_grid.tree().order().rangeOf(m_place), m_part.weeks};
    if (m_frozen.roomOf(m_grid, block).freeCells > 0)
        overPlaces(m_place, total);
}

void GoalSpread::Bounds::add(const FrozenCells::Room &room)
{
    least.push_back(room.frozen);
    isFixed.push_back(room.freeCells == 0);
}

GoalSpread::Part GoalSpread::partOf(const Period &period) const
{
    Part part{period, m_grid.blockOf({{}, period}).weeks, {}};
    for (const Period &child : m_grid.tree().calendar().childrenOf(period))
        part.parts.push_back(partOf(child));
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
    Bounds bounds;
    for (const OrgPlace &child : children)
        bounds.add(m_frozen.roomOf(m_grid, {order.rangeOf(child), m_part.weeks}));
    const std::vector<qint64> parts =
        apportion(total, m_weights({place, m_part.period}, GoalTree::Axis::Org), bounds.least, bounds.isFixed);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!bounds.isFixed[i])
            overPlaces(children[i], parts[i]);
    }
}

void GoalSpread::overTime(const OrgPlace &place, std::size_t person, const Part &part, qint64 total)
{
    if (part.parts.empty()) {
        m_grid.setLeaf(person, part.weeks.first, total);
        return;
    }
    Bounds bounds;
    for (const Part &child : part.parts)
        bounds.add(m_frozen.roomOf(m_grid, {{person, person + 1}, child.weeks}));
    Weights weights = m_weights({place, part.period}, GoalTree::Axis::Time);
    if (std::ranges::all_of(weights, [](qint64 weight) { return weight == 0; })) {
        std::ranges::transform(
            part.parts, weights.begin(), [&](const Part &child) { return m_grid.tree().workdaysOf(child.weeks); });
    }
    const std::vector<qint64> parts = apportion(total, weights, bounds.least, bounds.isFixed);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!bounds.isFixed[i])
            overTime(place, person, part.parts[i], parts[i]);
    }
}

} // namespace waterline
