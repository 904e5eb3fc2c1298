#include "goals/plan/sandbox.h"

namespace waterline {

Sandbox::Sandbox(const PlanBook &book)
    : m_book(book)
{
    for (const PlanBook::Goals &goals : book.goals)
        m_grids.emplace(goals.metric.code, goals.draft);
}

void Sandbox::take(const QString &metric, GoalGrid after)
{
    GoalGrid &grid = m_grids.at(metric);
    if (grid == after)
        return;
    m_undone.emplace_back(metric, std::exchange(grid, std::move(after)));
    m_redone.clear();
}

void Sandbox::step(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return;
    auto [metric, grid] = std::move(from.back());
    from.pop_back();
    GoalGrid &present = m_grids.at(metric);
    std::swap(present, grid);
    to.emplace_back(metric, std::move(grid));
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
