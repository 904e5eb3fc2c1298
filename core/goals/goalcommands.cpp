#include "goals/goalcommands.h"

#include "calendar/settings.h"
#include "goals/goalshare.h"
#include "goals/goaltext.h"
#include "goals/split/splitbasis.h"
#include "goals/whatif.h"
#include "metrics/metricstore.h"

#include <QCoreApplication>

#include <functional>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr qint64 wholeBasisPoints = 10'000;

using Edit = std::function<Result<GoalGrid>(const GoalGrid &draft, const Metric &metric)>;

/// The first failure of the connection, or the status that the work gave.
template <class T>
Result<T> checked(Connection &connection, Result<T> result)
{
    if (Result<> status = connection.takeStatus(); !status)
        return status.error();
    return result;
}

Result<std::unique_ptr<Batch>> beginEdit(const GoalDesk &desk)
{
    BatchInfo info{QStringLiteral("goals"), desk.actor};
    info.entity = QStringLiteral("goals");
    return Batch::begin(desk.connection, desk.schema, desk.clock, info);
}

Result<GoalEditReport> write(Batch &batch, const QString &metric, GoalGrid before, GoalGrid after)
{
    GoalEditReport report{{}, 0, std::move(before), std::move(after)};
    if (report.before == report.after)
        return report;
    report.rowsWritten = writeDraft(batch, metric, report.before, report.after);
    Result<BatchId> committed =
        batch.commit({}, {{QStringLiteral("metric"), metric}, {QStringLiteral("rows"), report.rowsWritten}});
    if (!committed)
        return committed.error();
    report.batch = *committed;
    return report;
}

Result<GoalEditReport> editUnderLock(Batch &batch, const GoalTarget &target, const Edit &edit)
{
    Connection &connection = batch.connection();
    const std::vector<Metric> metrics = readMetrics(connection);
    const Metric *metric = metricOf(metrics, target.metric);
    if (!metric)
        return unknownMetric(target.metric, metrics);
    const auto tree = readGoalTree(connection, fiscalYearOf(target.node.period, readFiscalCalendar(connection)));
    if (tree->blockOf(target.node).isEmpty())
        return emptyNode(*tree, target.node);
    const GoalGrid draft = readDraft(connection, tree, metric->code);
    if (connection.hasFailed())
        return Error{};
    Result<GoalGrid> edited = edit(draft, *metric);
    if (!edited)
        return edited.error();
    return write(batch, metric->code, draft, std::move(*edited));
}

Result<GoalEditReport> editAt(const GoalDesk &desk, const GoalTarget &target, const Edit &edit)
{
    auto batch = beginEdit(desk);
    if (!batch)
        return batch.error();
    return checked(desk.connection, editUnderLock(**batch, target, edit));
}

Result<GoalGrid> gridOrGap(const GoalGrid &draft, const Metric &metric, GoalEdit edit)
{
    if (const GoalGap *gap = std::get_if<GoalGap>(&edit))
        return Error{Problem::BadInput, gapText(draft, metric, *gap), {}};
    return std::get<GoalGrid>(std::move(edit));
}

CellLimits limitsFor(const GoalDesk &desk, const GoalGrid &draft, const Metric &metric, Demand demand)
{
    return demand == Demand::Any ? CellLimits()
                                 : readCapacityLimits(desk.connection, metric, draft.tree(), desk.clock.today());
}

QString shareFault(const Metric &metric, qint64 basisPoints)
{
    if (!metric.isShare())
        return Text::tr("%1 is no share of another metric, so its goal is an amount and no percentage.")
            .arg(metric.name);
    if (basisPoints < 0 || basisPoints > wholeBasisPoints)
        return Text::tr("A share is from 0% to 100%.");
    return {};
}

} // namespace

Result<GoalEditReport> setGoalAt(const GoalDesk &desk, const GoalTarget &target, qint64 value, Keep keep, Demand demand)
{
    return editAt(desk, target, [&](const GoalGrid &draft, const Metric &metric) {
        const CellLimits limits = limitsFor(desk, draft, metric, demand);
        return gridOrGap(draft, metric, setGoal(draft, target.node, value, keep, limits));
    });
}

Result<GoalEditReport> splitGoalAt(
    const GoalDesk &desk, const GoalTarget &target, GoalTree::Axis axis, const SplitKey &key)
{
    return editAt(desk, target, [&](const GoalGrid &draft, const Metric &metric) -> Result<GoalGrid> {
        const SplitBasis basis = readSplitBasis(desk.connection, draft.tree(), metric, key);
        Result<Weights> weights = splitWeights(basis, key, target.node, axis);
        if (!weights)
            return weights.error();
        return gridOrGap(draft, metric, splitGoal(draft, target.node, axis, *weights));
    });
}

Result<GoalEditReport> spreadGoalAt(
    const GoalDesk &desk, const GoalTarget &target, qint64 value, Keep keep, const SpreadKeys &keys)
{
    return editAt(desk, target, [&](const GoalGrid &draft, const Metric &metric) -> Result<GoalGrid> {
        Result<WeightSource> weights = readSpreadWeights(desk.connection, draft.tree(), metric, target.node, keys);
        if (!weights)
            return weights.error();
        return gridOrGap(draft, metric, spreadGoal(draft, target.node, value, keep, *weights));
    });
}

Result<GoalEditReport> setShareAt(
    const GoalDesk &desk, const GoalTarget &target, qint64 basisPoints, Keep keep, Demand demand)
{
    return editAt(desk, target, [&](const GoalGrid &draft, const Metric &metric) -> Result<GoalGrid> {
        if (const QString fault = shareFault(metric, basisPoints); !fault.isEmpty())
            return Error{Problem::BadInput, fault, {}};
        const auto tree = readGoalTree(desk.connection, draft.tree().fiscalYear());
        const GoalGrid whole = readDraft(desk.connection, tree, metric.shareOf);
        if (whole.sum(target.node) == 0)
            return Error{Problem::BadInput,
                Text::tr("%1 has no goal for %2 yet, of which this could be a share.")
                    .arg(nodeText(*tree, target.node), metric.shareOf),
                {}};
        const CellLimits limits = limitsFor(desk, draft, metric, demand);
        Result<GoalEdit> edited = setShare(draft, whole, metric, {target.node, basisPoints, keep}, limits);
        if (!edited)
            return edited.error();
        return gridOrGap(draft, metric, std::move(*edited));
    });
}

Result<GoalEditReport> pinAt(const GoalDesk &desk, const GoalTarget &target)
{
    return editAt(desk, target, [&](GoalGrid draft, const Metric &) -> Result<GoalGrid> {
        draft.pin(target.node);
        return draft;
    });
}

Result<GoalEditReport> unpinAt(const GoalDesk &desk, const GoalTarget &target)
{
    return editAt(desk, target, [&](GoalGrid draft, const Metric &) -> Result<GoalGrid> {
        draft.unpin(target.node);
        return draft;
    });
}

Result<GoalEditReport> saveDraft(const GoalDesk &desk, const DraftEdit &edit)
{
    auto batch = beginEdit(desk);
    if (!batch)
        return batch.error();
    GoalEditReport report{{}, 0, edit.before, edit.after};
    Result<qint64> rows = checked(desk.connection, takeEdit(**batch, edit));
    if (!rows)
        return rows.error();
    report.rowsWritten = *rows;
    if (report.rowsWritten == 0)
        return report;
    Result<BatchId> committed =
        (*batch)->commit({}, {{QStringLiteral("metric"), edit.metric}, {QStringLiteral("rows"), report.rowsWritten}});
    if (!committed)
        return committed.error();
    report.batch = *committed;
    return report;
}

Result<qint64> takeEdit(Batch &batch, const DraftEdit &edit)
{
    const std::vector<Metric> metrics = readMetrics(batch.connection());
    if (!metricOf(metrics, edit.metric))
        return unknownMetric(edit.metric, metrics);
    const auto tree = readGoalTree(batch.connection(), edit.before.tree().fiscalYear());
    if (!(readDraft(batch.connection(), tree, edit.metric) == edit.before))
        return Error{Problem::BadInput,
            Text::tr(
                "The goals were changed by somebody else meanwhile. Nothing was taken over; open the sandbox anew."),
            {}};
    return writeDraft(batch, edit.metric, edit.before, edit.after);
}

} // namespace waterline
