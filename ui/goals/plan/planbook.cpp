#include "goals/plan/planbook.h"

#include "calendar/settings.h"
#include "goals/goalstore.h"
#include "metrics/metricstore.h"

#include <algorithm>

namespace waterline {

const PlanBook::Goals *PlanBook::of(QStringView metric) const
{
    const auto found = std::ranges::find_if(goals, [&](const Goals &one) { return one.metric.code == metric; });
    return found == goals.end() ? nullptr : &*found;
}

PlanBook::Goals *PlanBook::of(QStringView metric)
{
    return const_cast<Goals *>(std::as_const(*this).of(metric));
}

std::vector<Metric> PlanBook::metrics() const
{
    std::vector<Metric> metrics;
    for (const Goals &one : goals)
        metrics.push_back(one.metric);
    return metrics;
}

bool PlanBook::canSplit(const GoalNode &node) const
{
    return tree->childrenOf(node, GoalTree::Axis::Org).size() > 1
        || tree->childrenOf(node, GoalTree::Axis::Time).size() > 1;
}

bool PlanBook::hasMoneyGoals() const
{
    return std::ranges::any_of(
        goals, [this](const Goals &one) { return one.metric.isMoney() && one.draft.sum(tree->root()) > 0; });
}

Result<PlanBook> readPlanBook(
    Connection &connection, std::optional<int> fiscalYear, IsoWeek week, const std::optional<AsOf> &pastMoment)
{
    Reading reading(connection);
    PlanBook book;
    const int year = fiscalYear ? *fiscalYear : fiscalYearOf(Period::ofWeek(week), readFiscalCalendar(connection));
    book.tree = readGoalTree(connection, year);
    book.version = currentVersion(connection, *book.tree, pastMoment);
    book.required = readSettings(connection).required;
    book.isPast = pastMoment.has_value();
    for (const Metric &metric : readMetrics(connection)) {
        GoalGrid published = readPublished(connection, book.tree, metric.code, book.version.number);
        GoalGrid draft = book.isPast ? published : readDraft(connection, book.tree, metric.code);
        book.goals.push_back({metric, std::move(draft), std::move(published)});
    }
    return reading.finish(std::move(book));
}

} // namespace waterline
