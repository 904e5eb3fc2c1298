#include "goals/plan/goalchangemodel.h"

#include "goals/goaltext.h"
#include "goals/plan/plannumber.h"

namespace waterline {

namespace {

TableColumn<GoalChangeLine> amountColumn(std::function<QString()> title, qint64 GoalChangeLine::*amount)
{
    TableColumn<GoalChangeLine> column;
    column.title = std::move(title);
    column.text = [amount](const GoalChangeLine &line) { return exactNumberText(line.metric, line.*amount); };
    column.sortKey = [amount](const GoalChangeLine &line) { return QVariant(line.*amount); };
    column.exported = [amount](const GoalChangeLine &line) { return exportedAmount(line.metric, line.*amount); };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

} // namespace

std::vector<GoalChangeLine> changeLines(const GoalTree &tree, const std::vector<MetricDiff> &diffs)
{
    std::vector<GoalChangeLine> lines;
    for (const MetricDiff &diff : diffs) {
        for (const GoalChange &change : diff.changes)
            lines.push_back(
                {diff.metric, placeText(tree.org(), change.node.place), change.node, change.before, change.after});
    }
    return lines;
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
    difference.text = [](const GoalChangeLine &line) { return differenceText(line.metric, line.after - line.before); };
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
