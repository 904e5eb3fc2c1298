#include "goals/periodmodel.h"

#include "goals/heatcellview.h"
#include "goals/periodtext.h"
#include "parts/displaytext.h"

namespace waterline {

namespace {

const PeriodCell &cellOf(const PeriodLine &line, int column)
{
    return column < PeriodModel::firstPeriodColumn
        ? line.row.total
        : line.row.cells[std::size_t(column - PeriodModel::firstPeriodColumn)];
}

/// Units that a file names without a code have their name for it, which need not be said twice.
QString ownCodeOf(const HeatPlace &place)
{
    return place.code == place.name ? QString() : place.code;
}

} // namespace

PeriodModel::PeriodModel(QObject *parent)
    : TableModel(parent)
{
    setColumns(makeColumns());
}

void PeriodModel::setReport(PeriodHeatReport report, const RuleSet &rules)
{
    m_report = std::move(report);
    m_rules = rules;
    std::vector<PeriodLine> lines;
    if (!m_report.scope.place.isPerson() && !m_report.rows.empty())
        lines.push_back({m_report.total, true});
    for (const PeriodHeatRow &row : m_report.rows)
        lines.push_back({row, false});
    setTable(makeColumns(), std::move(lines));
}

Period PeriodModel::periodIn(int column) const
{
    const auto period = std::size_t(column - firstPeriodColumn);
    return column >= firstPeriodColumn && period < m_report.columns.size() ? m_report.columns[period] : m_report.span;
}

QVariant PeriodModel::keyOf(const PeriodLine &line) const
{
    return QVariant::fromValue(line.row.place);
}

QVariant PeriodModel::extra(const PeriodLine &line, int column, int role) const
{
    if (role == TableRole::Pin)
        return line.isTotal;
    if (role == CellRole && column != nameColumn)
        return QVariant::fromValue(viewOf(line, column));
    return {};
}

std::vector<TableColumn<PeriodLine>> PeriodModel::makeColumns() const
{
    TableColumn<PeriodLine> name;
    name.title = [] { return tr("Name"); };
    name.text = [](const PeriodLine &line) { return heatRowName(line.row); };
    name.subText = [](const PeriodLine &line) {
        if (line.isTotal)
            return tr("Total");
        return line.row.leader.isEmpty() ? ownCodeOf(line.row) : line.row.leader;
    };
    name.toolTip = [](const PeriodLine &line) {
        const QString code = ownCodeOf(line.row);
        const QString title = code.isEmpty() ? heatRowName(line.row) : tr("%1 (%2)").arg(heatRowName(line.row), code);
        return line.row.leader.isEmpty() ? title : tr("%1, led by %2").arg(title, line.row.leader);
    };
    std::vector<TableColumn<PeriodLine>> columns{std::move(name)};
    const int count = firstPeriodColumn + int(m_report.columns.size());
    for (int column = spanColumn; column < count; ++column)
        columns.push_back(numberColumn(column));
    return columns;
}

TableColumn<PeriodLine> PeriodModel::numberColumn(int column) const
{
    TableColumn<PeriodLine> result;
    const Period period = periodIn(column);
    result.title = [period, column, span = m_report.span, isNarrow = isStrip()] {
        if (column == spanColumn)
            return periodTitle(period);
        return isNarrow ? shortPeriodHeader(period) : periodHeader(period, span);
    };
    result.titleToolTip = [period, column] {
        const QString what =
            period.isNull() || period.kind() != Period::Kind::Week ? periodTitle(period) : weekText(period.week());
        return column == spanColumn ? what : tr("%1\nDouble-click to open it.").arg(what);
    };
    result.text = [this, column](const PeriodLine &line) { return viewOf(line, column).figure; };
    result.sortKey = [this, column](const PeriodLine &line) { return sortKeyOf(line, column); };
    result.toolTip = [this, column](const PeriodLine &line) { return viewOf(line, column).toolTip; };
    result.accessibleText = [this, column](const PeriodLine &line) { return viewOf(line, column).spoken; };
    result.alignment = Qt::AlignCenter;
    return result;
}

PeriodCellView PeriodModel::viewOf(const PeriodLine &line, int column) const
{
    return periodCellView(m_report, line.row, column - firstPeriodColumn, m_rules);
}

QVariant PeriodModel::sortKeyOf(const PeriodLine &line, int column) const
{
    const PeriodCell &cell = cellOf(line, column);
    if (m_report.hasGoals || m_report.isComposite)
        return cell.ratio.isComputable() ? QVariant::fromValue(cell.ratio) : QVariant();
    if (m_report.metric.isShare())
        return cell.share.isComputable() ? QVariant::fromValue(cell.share) : QVariant();
    return cell.sums.actual;
}

} // namespace waterline
