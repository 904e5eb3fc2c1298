#include "calendar/settings.h"
#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "goals/periodsources.h"
#include "goals/split/splitcomparison.h"
#include "metrics/metricstore.h"

namespace waterline {

namespace {

/// The rows of `metric` in some weeks, as all of them are known now.
void addSources(Connection &connection, const Metric &metric, const GoalTree &tree, const WeekRange &weeks,
    qint64 followUps, SplitComparison &comparison)
{
    PeriodSources(connection, tree.org(), metric, weeks, AsOf::endOf(weeks.last.sunday()))
        .addTo(comparison.explanation, comparison.node.place, followUps);
}

/// What the key goes by: the year before of the metric itself, or all that was won in it.
void addSources(Connection &connection, const GoalTree &tree, const SplitBasis &basis, const SplitKey &key,
    SplitComparison &comparison)
{
    const GoalNode &node = comparison.node;
    if (key.kind == SplitKey::Kind::LastYear) {
        const WeekRange weeks = yearBefore(node.period, tree.calendar());
        addSources(connection, basis.metric, tree, weeks, actualOf(basis, node.place, weeks), comparison);
    }
    if (key.kind == SplitKey::Kind::ChannelMix) {
        const std::vector<Metric> metrics = builtInMetrics();
        const WeekRange weeks = tree.calendar().weeksOf(Period::ofYear(tree.fiscalYear() - 1));
        addSources(connection, *metricOf(metrics, u"signed"), tree, weeks, 0, comparison);
    }
}

} // namespace

Result<SplitComparison> splitComparison(Connection &connection, const Metric &metric, const GoalGrid &draft,
    const GoalNode &node, GoalTree::Axis axis, const SplitKey &key, int ruleVersion)
{
    Reading reading(connection);
    const GoalTree &tree = draft.tree();
    std::map<int, Actuals> actuals;
    for (const int year : isoYearsOf(tree)) {
        if (Actuals people = readActuals(connection, metric, year); !people.empty())
            actuals.emplace(year, std::move(people));
    }
    const SplitBasis basis = readSplitBasis(connection, tree, metric, key);
    Result<SplitComparison> comparison = compareSplit(draft, basis, key, node, axis, actuals, ruleVersion);
    if (!comparison)
        return comparison;
    addSources(connection, tree, basis, key, *comparison);
    return reading.finish(std::move(*comparison));
}

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
    Result<SplitComparison> comparison =
        splitComparison(connection, *found, readDraft(connection, tree, metric), node, axis, key, ruleVersion);
    if (!comparison)
        return comparison;
    return reading.finish(std::move(*comparison));
}

} // namespace waterline
