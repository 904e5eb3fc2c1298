#pragma once

#include "goals/goalcommands.h"
#include "goals/plan/planbook.h"

#include <QHash>

#include <map>

namespace waterline {

/// Goals that are tried out (N4): the draft of all metrics in memory, with steps of its own to take back. Nothing is
/// written until somebody publishes what edits() gives.
class Sandbox {
public:
    /// Begins with the drafts of the book as they are now.
    explicit Sandbox(PlanBook book);

    /// Precondition: the book has the metric.
    [[nodiscard]] const GoalGrid &grid(const QString &metric) const { return m_grids.at(metric); }
    /// What people can do, once it was looked up for the metric; null until then.
    [[nodiscard]] std::shared_ptr<const CellLimits> limits(const QString &metric) const
    {
        return m_limits.value(metric);
    }
    void setLimits(const QString &metric, std::shared_ptr<const CellLimits> limits)
    {
        m_limits.insert(metric, std::move(limits));
    }
    /// What an edit at the target made of its metric.
    void take(const GoalTarget &target, GoalGrid after);

    [[nodiscard]] bool canUndo() const { return !m_undone.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redone.empty(); }
    /// At which target; nothing where there is no step.
    std::optional<GoalTarget> undo() { return step(m_undone, m_redone); }
    std::optional<GoalTarget> redo() { return step(m_redone, m_undone); }

    /// The metrics that are other than in the draft.
    [[nodiscard]] std::vector<DraftEdit> edits() const;

private:
    using Step = std::pair<GoalTarget, GoalGrid>;

    std::optional<GoalTarget> step(std::vector<Step> &from, std::vector<Step> &to);

    PlanBook m_book;
    std::map<QString, GoalGrid> m_grids;
    QHash<QString, std::shared_ptr<const CellLimits>> m_limits;
    std::vector<Step> m_undone;
    std::vector<Step> m_redone;
};

} // namespace waterline
