#include "goals/heatmodel.h"

namespace waterline {

namespace {

/// What is sorted by: the share, or the bare count where no share exists in the whole week.
QVariant sortKeyOf(const HeatRow &row, HeatColumn column, bool hasPlans)
{
    const Ratio &ratio = column ? row.cells.actions[coreIndex(*column)].ratio : row.cells.penetration;
    if (ratio.isComputable())
        return QVariant::fromValue(ratio);
    return column && !hasPlans ? QVariant(row.cells.actions[coreIndex(*column)].actual) : QVariant();
}

/// Units that a file names without a code have their name for it, which need not be said twice.
QString ownCodeOf(const HeatRow &row)
{
    return row.code == row.name ? QString() : row.code;
}

} // namespace

HeatModel::HeatModel(QObject *parent)
    : TableModel(parent)
{
    setColumns(makeColumns());
}

void HeatModel::setReport(const HeatmapReport &report, const RuleSet &rules)
{
    m_hasPlans = report.hasPlans;
    m_rules = rules;
    std::vector<HeatLine> lines;
    if (!report.scope.place.isPerson())
        lines.push_back({report.total, true});
    for (const HeatRow &row : report.rows)
        lines.push_back({row, false});
    setRows(std::move(lines));
}

void HeatModel::clear()
{
    setRows({});
}

HeatColumn HeatModel::numberIn(int column)
{
    if (column == nameColumn || column == penetrationColumn)
        return std::nullopt;
    return coreActions[std::size_t(column - 1)];
}

QVariant HeatModel::keyOf(const HeatLine &line) const
{
    return QVariant::fromValue(line.row.place);
}

QVariant HeatModel::extra(const HeatLine &line, int column, int role) const
{
    if (role == TableRole::Pin)
        return line.isTotal;
    if (role == CellRole && column != nameColumn)
        return QVariant::fromValue(viewOf(line, numberIn(column)));
    return {};
}

std::vector<TableColumn<HeatLine>> HeatModel::makeColumns() const
{
    TableColumn<HeatLine> name;
    name.title = [] { return tr("Name"); };
    name.text = [](const HeatLine &line) { return heatRowName(line.row); };
    name.subText = [](const HeatLine &line) {
        if (line.isTotal)
            return tr("Total");
        return line.row.leader.isEmpty() ? ownCodeOf(line.row) : line.row.leader;
    };
    name.toolTip = [](const HeatLine &line) {
        const QString code = ownCodeOf(line.row);
        const QString title = code.isEmpty() ? heatRowName(line.row) : tr("%1 (%2)").arg(heatRowName(line.row), code);
        return line.row.leader.isEmpty() ? title : tr("%1, led by %2").arg(title, line.row.leader);
    };
    name.mark = [this](const HeatLine &line) -> std::optional<Mark> {
        const HeatCells &cells = line.row.cells;
        if (!cells.judged().isComputable())
            return Mark::NotComputable;
        if (!cells.progress.isOver())
            return cells.isBelowPace ? Mark::Short : Mark::Good;
        return cells.isHealthy(m_rules) ? Mark::Good : Mark::Short;
    };
    name.accessibleText = [mark = name.mark](const HeatLine &line) {
        return tr("%1, %2").arg(heatRowName(line.row), markWord(mark(line).value_or(Mark::NotComputable)));
    };
    std::vector<TableColumn<HeatLine>> columns{std::move(name)};
    for (const Action action : coreActions)
        columns.push_back(numberColumn(action));
    columns.push_back(numberColumn(std::nullopt));
    return columns;
}

TableColumn<HeatLine> HeatModel::numberColumn(HeatColumn column) const
{
    TableColumn<HeatLine> result;
    result.title = [column] { return heatColumnName(column); };
    result.text = [this, column](const HeatLine &line) { return viewOf(line, column).figure; };
    result.sortKey = [this, column](const HeatLine &line) { return sortKeyOf(line.row, column, m_hasPlans); };
    result.toolTip = [this, column](const HeatLine &line) { return viewOf(line, column).toolTip; };
    result.accessibleText = [this, column](const HeatLine &line) { return viewOf(line, column).spoken; };
    result.alignment = Qt::AlignCenter;
    return result;
}

HeatCellView HeatModel::viewOf(const HeatLine &line, HeatColumn column) const
{
    return heatCellView(line.row, column, m_hasPlans, m_rules);
}

} // namespace waterline
