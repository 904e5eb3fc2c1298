#pragma once

#include "goals/goalcommands.h"
#include "goals/plan/planbook.h"

#include <map>

namespace waterline {

/// Goals that are tried out (N4): the draft of all metrics in memory, with steps of its own to take back. Nothing is
/// written until somebody publishes what edits() gives.
class Sandbox {
public:
    /// The book must outlive it.
    explicit Sandbox(const PlanBook &book);

    /// Precondition: the book has the metric.
    [[nodiscard]] const GoalGrid &grid(const QString &metric) const { return m_grids.at(metric); }
    void take(const QString &metric, GoalGrid after);

    [[nodiscard]] bool canUndo() const { return !m_undone.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redone.empty(); }
    void undo() { step(m_undone, m_redone); }
    void redo() { step(m_redone, m_undone); }

    /// The metrics that are other than in the draft.
    [[nodiscard]] std::vector<DraftEdit> edits() const;

private:
    using Step = std::pair<QString, GoalGrid>;

    void step(std::vector<Step> &from, std::vector<Step> &to);

    const PlanBook &m_book;
    std::map<QString, GoalGrid> m_grids;
    std::vector<Step> m_undone;
    std::vector<Step> m_redone;
};

} // namespace waterline
