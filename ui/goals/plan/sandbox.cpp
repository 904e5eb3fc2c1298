#include "goals/plan/sandbox.h"

namespace waterline {

Sandbox::Sandbox(PlanBook book)
    : m_book(std::move(book))
{
    for (const PlanBook::Goals &goals : m_book.goals)
        m_grids.emplace(goals.metric.code, goals.draft);
}

void Sandbox::take(const GoalTarget &target, GoalGrid after)
{
    GoalGrid &grid = m_grids.at(target.metric);
    if (grid == after)
        return;
    m_undone.emplace_back(target, std::exchange(grid, std::move(after)));
    m_redone.clear();
}

std::optional<GoalTarget> Sandbox::step(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return std::nullopt;
    auto [target, grid] = std::move(from.back());
    from.pop_back();
    std::swap(m_grids.at(target.metric), grid);
    to.emplace_back(target, std::move(grid));
    return target;
}

std::vector<DraftEdit> Sandbox::edits() const
{
    std::vector<DraftEdit> edits;
    for (const PlanBook::Goals &goals : m_book.goals) {
        const GoalGrid &after = grid(goals.metric.code);
        if (!(goals.draft == after))
            edits.push_back({goals.metric.code, goals.draft, after});
    }
    return edits;
}

} // namespace waterline
