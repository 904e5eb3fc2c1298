#pragma once

#include "goaloptions.h"

#include "goals/goalstore.h"
#include "goals/publish/goalversions.h"

namespace waterline::cli {

/// One call of `goals`: what is asked of which workspace.
class GoalWork {
public:
    GoalWork(Call &call, Workspace &workspace)
        : m_call(call)
        , m_workspace(workspace)
    {
    }

    [[nodiscard]] Call &call() { return m_call; }
    [[nodiscard]] const QCommandLineParser &parser() { return m_call.parser(); }
    [[nodiscard]] bool isSet(const char *option) { return m_call.parser().isSet(QLatin1String(option)); }
    [[nodiscard]] QString option(const char *name) { return m_call.parser().value(QLatin1String(name)); }
    /// What stands behind the action's name.
    [[nodiscard]] QStringList operands() const { return m_call.operands().mid(2); }
    [[nodiscard]] Connection &connection() { return m_workspace.connection(); }
    [[nodiscard]] GoalDesk desk() { return {connection(), m_workspace.schema(), m_call.clock(), actor()}; }

    /// --year, else the year that --period lies in, else that of --as-of or today.
    [[nodiscard]] Result<int> fiscalYear();
    /// --unit, in --period or, if that is left out, the whole year.
    [[nodiscard]] Result<GoalNode> node();
    /// The same with --metric, which must be named to change goals.
    [[nodiscard]] Result<GoalTarget> target();
    /// "3" or "draft".
    [[nodiscard]] Result<GoalState> stateNamed(const QString &text);

    /// Prints the answer and gives the exit code, unless a query failed on the way to it.
    int answer(const QJsonValue &json, const QStringList &lines, ExitCode code = Done);

private:
    Call &m_call;
    Workspace &m_workspace;
};

/// Kind, code and name of the node's place, and its period.
[[nodiscard]] QJsonObject nodeJson(const GoalTree &tree, const GoalNode &node);
[[nodiscard]] QJsonArray changesJson(
    const GoalTree &tree, const Metric &metric, const std::vector<GoalChange> &changes);
[[nodiscard]] QStringList changeLines(
    const GoalTree &tree, const Metric &metric, const std::vector<GoalChange> &changes);

int goalTree(GoalWork &work);
int goalSet(GoalWork &work);
int goalSplit(GoalWork &work);
int goalPin(GoalWork &work);
int goalUnpin(GoalWork &work);
int goalPublish(GoalWork &work);
int goalVersions(GoalWork &work);
int goalDiff(GoalWork &work);
int goalLint(GoalWork &work);
int goalPathTo(GoalWork &work);
int goalCheckIn(GoalWork &work);
int goalAcknowledge(GoalWork &work);
int goalAwareness(GoalWork &work);
int goalToday(GoalWork &work);

} // namespace waterline::cli
