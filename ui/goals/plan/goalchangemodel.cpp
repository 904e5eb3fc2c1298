#include "goals/plan/goalchangemodel.h"

#include "goals/goaltext.h"
#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace waterline {

namespace {

TableColumn<GoalChangeLine> amountColumn(std::function<QString()> title, qint64 GoalChangeLine::*amount)
{
    TableColumn<GoalChangeLine> column;
    column.title = std::move(title);
    column.text = [amount](const GoalChangeLine &line) { return amountText(line.metric, line.*amount); };
    column.sortKey = [amount](const GoalChangeLine &line) { return QVariant(line.*amount); };
    column.exported = [amount](const GoalChangeLine &line) { return exportedAmount(line.metric, line.*amount); };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

bool isTooFine(const Period &period, const ChangeDepth &depth)
{
    return period.kind() > depth.periods;
}

bool isTooFine(const OrgPlace &place, const ChangeDepth &depth)
{
    return place.isPerson() && depth.places == PlaceDepth::Units;
}

/// Whether the node is finer than asked for, and something between it and that depth tells of it.
bool isShownAbove(
    const GoalTree &tree, const std::set<GoalNode> &changed, const GoalNode &node, const ChangeDepth &depth)
{
    for (Period period = node.period; isTooFine(period, depth);) {
        period = tree.calendar().parentOf(period);
        if (changed.contains({node.place, period}))
            return true;
    }
    const std::optional<GoalNode> unit =
        isTooFine(node.place, depth) ? tree.parentOf(node, GoalTree::Axis::Org) : std::nullopt;
    return unit && changed.contains(*unit);
}

/// To the last unit: in these lists nothing is rounded away.
QString signedText(const Metric &metric, qint64 difference)
{
    const QString text = amountText(metric, difference);
    return difference > 0 ? QLocale().positiveSign() + text : text;
}

} // namespace

std::vector<GoalChangeLine> changeLines(
    const GoalTree &tree, const std::vector<MetricDiff> &diffs, const ChangeDepth &depth)
{
    std::vector<GoalChangeLine> lines;
    for (const MetricDiff &diff : diffs) {
        std::set<GoalNode> changed;
        for (const GoalChange &change : diff.changes)
            changed.insert(change.node);
        for (const GoalChange &change : diff.changes) {
            if (!isShownAbove(tree, changed, change.node, depth))
                lines.push_back(
                    {diff.metric, placeText(tree.org(), change.node.place), change.node, change.before, change.after});
        }
    }
    return lines;
}

bool isBelow(const std::vector<GoalChangeLine> &lines, const ChangeDepth &depth)
{
    return !lines.empty() && std::ranges::none_of(lines, [&](const GoalChangeLine &line) {
        return !isTooFine(line.node.period, depth) && !isTooFine(line.node.place, depth);
    });
}

GoalChangeModel::GoalChangeModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<GoalChangeLine> metric;
    metric.title = [] { return tr("Metric"); };
    metric.text = [](const GoalChangeLine &line) { return line.metric.name; };
    TableColumn<GoalChangeLine> place;
    place.title = [] { return tr("Place"); };
    place.text = [](const GoalChangeLine &line) { return line.place; };
    place.toolTip = place.text;
    TableColumn<GoalChangeLine> period;
    period.title = [] { return tr("Period"); };
    period.text = [](const GoalChangeLine &line) { return line.node.period.toText(); };
    TableColumn<GoalChangeLine> difference;
    difference.title = [] { return tr("Difference"); };
    difference.text = [](const GoalChangeLine &line) { return signedText(line.metric, line.after - line.before); };
    difference.sortKey = [](const GoalChangeLine &line) { return QVariant(line.after - line.before); };
    difference.exported = [](const GoalChangeLine &line) {
        return exportedAmount(line.metric, line.after - line.before);
    };
    difference.alignment = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({std::move(metric), std::move(place), std::move(period),
        amountColumn([] { return tr("Old"); }, &GoalChangeLine::before),
        amountColumn([] { return tr("New"); }, &GoalChangeLine::after), std::move(difference)});
}

QVariant GoalChangeModel::keyOf(const GoalChangeLine &line) const
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(line.metric.code)
        .arg(line.node.place.unit.value)
        .arg(line.node.place.person.value)
        .arg(line.node.period.toText());
}

} // namespace waterline
