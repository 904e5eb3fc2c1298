#include "goalwork.h"

#include "answerjson.h"
#include "calendar/settings.h"
#include "goals/goaltext.h"
#include "goals/split/splitcomparison.h"
#include "metrics/metricstore.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// How many changed nodes an answer lists.
constexpr std::size_t listedChanges = 1000;
constexpr std::size_t printedChanges = 20;

/// What an edit made of the units and the periods down to the months.
std::vector<GoalChange> changesOf(const GoalEditReport &report)
{
    return changedNodes(report.before, report.after, PlaceDepth::Units,
        {Period::Kind::Year, Period::Kind::Quarter, Period::Kind::Month});
}

std::vector<GoalChange> firstOf(const std::vector<GoalChange> &changes, std::size_t most)
{
    return {changes.begin(), changes.begin() + std::ptrdiff_t(std::min(most, changes.size()))};
}

QJsonObject toJson(const GoalTarget &target, const Metric &metric, const GoalEditReport &report)
{
    const GoalTree &tree = report.after.tree();
    const std::vector<GoalChange> changes = changesOf(report);
    QJsonObject node = nodeJson(tree, target.node);
    node[QStringLiteral("before")] = goalText(metric, report.before.sum(target.node));
    node[QStringLiteral("after")] = goalText(metric, report.after.sum(target.node));
    node[QStringLiteral("pinned")] = report.after.isPinned(target.node);
    return {{QStringLiteral("metric"), metric.code},
        {QStringLiteral("batch"),
            report.batch.isNull() ? QJsonValue() : QJsonValue(QString::number(report.batch.value))},
        {QStringLiteral("rows_written"), report.rowsWritten}, {QStringLiteral("node"), node},
        {QStringLiteral("changes"), changesJson(tree, metric, firstOf(changes, listedChanges))},
        {QStringLiteral("change_count"), qint64(changes.size())}};
}

/// Those that a person looks for: what stands beside and above the node in its period, and the parts of its period.
std::vector<GoalChange> nearTo(const GoalNode &node, std::vector<GoalChange> changes)
{
    std::erase_if(
        changes, [&](const GoalChange &one) { return one.node.period != node.period && one.node.place != node.place; });
    return changes;
}

QStringList toLines(const GoalTarget &target, const Metric &metric, const GoalEditReport &report)
{
    const GoalTree &tree = report.after.tree();
    const QString node = nodeText(tree, target.node);
    if (report.batch.isNull())
        return {Text::tr("%1: nothing changed, nothing was written.").arg(node)};
    const bool isPinned = report.after.isPinned(target.node);
    if (isPinned != report.before.isPinned(target.node)) {
        const QString text = isPinned ? Text::tr("%1: %2 is pinned.") : Text::tr("%1: %2 is no longer pinned.");
        return {text.arg(node, goalText(metric, report.after.sum(target.node)))};
    }
    QStringList lines{Text::tr("%1: %2 → %3")
                          .arg(node, goalText(metric, report.before.sum(target.node)),
                              goalText(metric, report.after.sum(target.node)))};
    const std::vector<GoalChange> changes = nearTo(target.node, changesOf(report));
    lines += changeLines(tree, metric, firstOf(changes, printedChanges));
    if (changes.size() > printedChanges) {
        const int more = int(changes.size() - printedChanges);
        lines << Text::tr("  and %n more", nullptr, more);
    }
    return lines;
}

/// The metric that the edit was about; it is there, because the edit was done.
Metric metricOfTarget(GoalWork &work, const GoalTarget &target)
{
    const std::vector<Metric> metrics = readMetrics(work.connection());
    const Metric *metric = metricOf(metrics, target.metric);
    return metric ? *metric : Metric();
}

int answerEdit(GoalWork &work, const GoalTarget &target, const Result<GoalEditReport> &report)
{
    if (!report)
        return work.call().refuse(report.error());
    const Metric metric = metricOfTarget(work, target);
    return work.answer(toJson(target, metric, *report), toLines(target, metric, *report));
}

using PinGate = Result<GoalEditReport> (*)(const GoalDesk &, const GoalTarget &);

int answerPin(GoalWork &work, PinGate gate)
{
    const Result<GoalTarget> target = work.target();
    if (!target)
        return work.call().refuse(target.error());
    return answerEdit(work, *target, gate(work.desk(), *target));
}

/// What `goals split` is to do.
struct SplitOrder {
    GoalTarget target;
    Metric metric;
    SplitKey key;
    GoalTree::Axis axis = GoalTree::Axis::Org;
    /// The node's sum with --value, else none: it stays.
    std::optional<qint64> value;
    Keep keep = Keep::OrgParent;
    bool goesDown = false;
    SplitKey periodKey;
};

Error misuse(const QString &sentence)
{
    return {Problem::UnknownName, sentence, {}};
}

Result<SplitOrder> splitOrder(GoalWork &work)
{
    const Result<GoalTarget> target = work.target();
    if (!target)
        return target.error();
    const Result<Metric> metric = metricFrom(work.parser(), readMetrics(work.connection()));
    if (!metric)
        return metric.error();
    const Result<SplitKey> key = splitKeyFrom(work.parser());
    if (!key)
        return key.error();
    const Result<GoalTree::Axis> axis = axisFrom(work.parser(), *key, target->node);
    if (!axis)
        return axis.error();
    const Result<Keep> keep = keepFrom(work.parser());
    if (!keep)
        return keep.error();
    const Result<SplitKey> periodKey = periodKeyFrom(work.parser());
    if (!periodKey)
        return periodKey.error();
    SplitOrder order{*target, *metric, *key, *axis, {}, *keep, work.isSet("down"), *periodKey};
    if (order.goesDown && work.isSet("axis"))
        return misuse(Text::tr("--down goes along both axes, so it takes no --axis."));
    if (order.goesDown && order.axis == GoalTree::Axis::Time)
        order.periodKey = order.key;
    for (const char *option : {"value", "keep", "periods-by"}) {
        if (work.isSet(option) && !order.goesDown)
            return misuse(Text::tr("--%1 goes with --down; goals set changes one number.").arg(QLatin1String(option)));
    }
    if (work.isSet("value")) {
        const Result<qint64> value = amountFrom(work.option("value"), *metric);
        if (!value)
            return value.error();
        order.value = *value;
    }
    return order;
}

/// The chosen split beside the even one, of the sum that the node is to have.
Result<SplitComparison> comparisonOf(GoalWork &work, const SplitOrder &order)
{
    Connection &connection = work.connection();
    const int ruleVersion = work.call().rules().version;
    if (!order.value)
        return splitComparison(connection, order.metric.code, order.target.node, order.axis, order.key, ruleVersion);
    Reading reading(connection);
    const auto tree = readGoalTree(connection, fiscalYearOf(order.target.node.period, readFiscalCalendar(connection)));
    if (tree->blockOf(order.target.node).isEmpty())
        return emptyNode(*tree, order.target.node);
    const GoalGrid draft = readDraft(connection, tree, order.metric.code);
    const GoalEdit edit = setGoal(draft, order.target.node, *order.value, order.keep);
    if (const GoalGap *gap = std::get_if<GoalGap>(&edit))
        return Error{Problem::BadInput, gapText(draft, order.metric, *gap), {}};
    Result<SplitComparison> comparison = splitComparison(
        connection, order.metric, std::get<GoalGrid>(edit), order.target.node, order.axis, order.key, ruleVersion);
    return comparison ? reading.finish(std::move(*comparison)) : comparison;
}

Result<GoalEditReport> splitBy(GoalWork &work, const SplitOrder &order)
{
    if (!order.goesDown)
        return splitGoalAt(work.desk(), order.target, order.axis, order.key);
    const bool isOfPeriods = order.axis == GoalTree::Axis::Time;
    const SpreadKeys keys{isOfPeriods ? SplitKey() : order.key, order.periodKey};
    const auto tree =
        readGoalTree(work.connection(), fiscalYearOf(order.target.node.period, readFiscalCalendar(work.connection())));
    const qint64 value =
        order.value ? *order.value : readDraft(work.connection(), tree, order.metric.code).sum(order.target.node);
    return spreadGoalAt(work.desk(), order.target, value, order.keep, keys);
}

QJsonObject toJson(const GoalTree &tree, const Metric &metric, const SplitShare &share)
{
    QJsonObject json = nodeJson(tree, share.node);
    json[QStringLiteral("basis_points")] = share.basisPoints;
    json[QStringLiteral("amount")] = goalText(metric, share.amount);
    json[QStringLiteral("even_amount")] = goalText(metric, share.evenAmount);
    json[QStringLiteral("delta")] = goalText(metric, share.delta());
    json[QStringLiteral("actual")] = share.actual ? QJsonValue(goalText(metric, *share.actual)) : QJsonValue();
    json[QStringLiteral("attainment")] = ratioJson(share.attainment());
    json[QStringLiteral("attainment_percent")] = share.attainment().toText();
    json[QStringLiteral("even_attainment")] = ratioJson(share.evenAttainment());
    json[QStringLiteral("even_attainment_percent")] = share.evenAttainment().toText();
    return json;
}

QJsonObject toJson(const GoalTree &tree, const Metric &metric, const SplitComparison &comparison, const SplitKey &key)
{
    QJsonArray shares;
    for (const SplitShare &share : comparison.shares)
        shares << toJson(tree, metric, share);
    QJsonObject json{{QStringLiteral("by"), splitKeyCode(key.kind)},
        {QStringLiteral("axis"),
            comparison.axis == GoalTree::Axis::Org ? QStringLiteral("units") : QStringLiteral("periods")},
        {QStringLiteral("total"), goalText(metric, comparison.total)}, {QStringLiteral("shares"), shares}};
    addExplanation(json, comparison.explanation);
    return json;
}

/// Basis points as a percentage: 34.74%.
QString shareText(int basisPoints)
{
    return QStringLiteral("%1.%2%").arg(basisPoints / 100).arg(basisPoints % 100, 2, 10, QLatin1Char('0'));
}

/// The chosen split with the even one beside it, unless that is the chosen one.
QStringList toLines(const GoalTree &tree, const Metric &metric, const SplitComparison &comparison, const SplitKey &key)
{
    const bool isOfPlaces = comparison.axis == GoalTree::Axis::Org;
    const bool hasEven = key.kind != SplitKey::Kind::Even;
    const bool hasActual =
        std::ranges::any_of(comparison.shares, [](const SplitShare &share) { return share.actual.has_value(); });
    std::vector<QStringList> table{
        {isOfPlaces ? Text::tr("Name") : Text::tr("Period"), Text::tr("Weight"), splitKeyName(key.kind)}};
    if (hasEven)
        table.front() << splitKeyName(SplitKey::Kind::Even) << Text::tr("Difference");
    if (hasActual)
        table.front() << Text::tr("Reached") << Text::tr("Attainment");
    if (hasActual && hasEven)
        table.front() << Text::tr("Attainment if even");
    for (const SplitShare &share : comparison.shares) {
        QStringList cells{isOfPlaces ? placeText(tree.org(), share.node.place) : share.node.period.toText(),
            shareText(share.basisPoints), goalText(metric, share.amount)};
        const QString sign = share.delta() > 0 ? QStringLiteral("+") : QString();
        if (hasEven)
            cells << goalText(metric, share.evenAmount) << sign + goalText(metric, share.delta());
        if (hasActual)
            cells << (share.actual ? goalText(metric, *share.actual) : QString()) << share.attainment().toText();
        if (hasActual && hasEven)
            cells << share.evenAttainment().toText();
        table.push_back(cells);
    }
    return QStringList{
               QStringLiteral("%1: %2").arg(nodeText(tree, comparison.node), goalText(metric, comparison.total))}
    + columns(table);
}

} // namespace

int goalSet(GoalWork &work)
{
    const Result<GoalTarget> target = work.target();
    if (!target)
        return work.call().refuse(target.error());
    const Result<Metric> metric = metricFrom(work.parser(), readMetrics(work.connection()));
    if (!metric)
        return work.call().refuse(metric.error());
    const Result<Keep> keep = keepFrom(work.parser());
    if (!keep)
        return work.call().refuse(keep.error());
    const Demand demand = work.isSet("within-capacity") ? Demand::WithinCapacity : Demand::Any;
    if (const std::optional<int> share = percentFrom(work.option("value").trimmed()))
        return answerEdit(work, *target, setShareAt(work.desk(), *target, *share, *keep, demand));
    const Result<qint64> value = amountFrom(work.option("value"), *metric);
    if (!value)
        return work.call().refuse(value.error());
    return answerEdit(work, *target, setGoalAt(work.desk(), *target, *value, *keep, demand));
}

int goalSplit(GoalWork &work)
{
    const Result<SplitOrder> order = splitOrder(work);
    if (!order)
        return work.call().refuse(order.error());
    const Result<SplitComparison> comparison = comparisonOf(work, *order);
    if (!comparison)
        return work.call().refuse(comparison.error());
    const bool isDryRun = work.isSet("dry-run");
    QJsonObject json{{QStringLiteral("metric"), order->metric.code}};
    QStringList remarks{Text::tr("Nothing was written.")};
    if (!isDryRun) {
        const Result<GoalEditReport> report = splitBy(work, *order);
        if (!report)
            return work.call().refuse(report.error());
        json = toJson(order->target, order->metric, *report);
        if (report->batch.isNull())
            remarks = {Text::tr("The goals were so already: nothing was written.")};
        else
            remarks.clear();
    }
    const auto tree =
        readGoalTree(work.connection(), fiscalYearOf(order->target.node.period, readFiscalCalendar(work.connection())));
    json[QStringLiteral("dry_run")] = isDryRun;
    json[QStringLiteral("split")] = toJson(*tree, order->metric, *comparison, order->key);
    QStringList lines = toLines(*tree, order->metric, *comparison, order->key) + remarks;
    if (work.isSet("explain"))
        lines += explanationLines(comparison->explanation.title, comparison->explanation);
    return work.answer(json, lines);
}

int goalPin(GoalWork &work)
{
    return answerPin(work, pinAt);
}

int goalUnpin(GoalWork &work)
{
    return answerPin(work, unpinAt);
}

} // namespace waterline::cli
