#include "calendar/settings.h"
#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "goals/split/splitcomparison.h"
#include "metrics/metricstore.h"

namespace waterline {

Result<SplitComparison> splitComparison(Connection &connection, const QString &metric, const GoalNode &node,
    GoalTree::Axis axis, const SplitKey &key, int ruleVersion)
{
    Reading reading(connection);
    const std::vector<Metric> metrics = readMetrics(connection);
    const Metric *found = metricOf(metrics, metric);
    if (!found)
        return unknownMetric(metric, metrics);
    const auto tree = readGoalTree(connection, fiscalYearOf(node.period, readFiscalCalendar(connection)));
    if (tree->blockOf(node).isEmpty())
        return emptyNode(*tree, node);
    const GoalGrid draft = readDraft(connection, tree, metric);
    std::map<int, Actuals> actuals;
    for (const int year : isoYearsOf(*tree)) {
        if (Actuals people = readActuals(connection, *found, year); !people.empty())
            actuals.emplace(year, std::move(people));
    }
    Result<SplitComparison> comparison =
        compareSplit(draft, readSplitBasis(connection, *tree, *found, key), key, node, axis, actuals, ruleVersion);
    if (!comparison)
        return comparison;
    return reading.finish(std::move(*comparison));
}

} // namespace waterline
