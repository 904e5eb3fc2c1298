#include "goals/plan/planmodel.h"

#include "goals/goaltext.h"
#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"
#include "parts/displaytext.h"
#include "parts/tablemodel.h"

namespace waterline {

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::show(
    const PlanBook &book, const GoalGrid &goals, const PlanFrame &frame, bool isEditable, const GoalGrid *whole)
{
    const PlanBook::Goals *known = book.of(frame.metric);
    if (!known)
        return clear();
    const GoalTree &tree = *book.tree;
    const PlanFrame before = std::exchange(m_frame, frame);
    std::vector<Row> rows = makeRows(tree);
    std::vector<Period> periods{frame.span};
    for (const Period &part : tree.calendar().partsOf(frame.span, frame.columns))
        periods.push_back(part);
    std::vector<PlanCell> cells;
    for (const Row &row : rows) {
        for (const Period &period : periods) {
            const GoalNode node{row.place, period};
            cells.push_back({goals.sum(node), known->published.sum(node), goals.isPinned(node),
                book.version.number == 0, whole ? whole->sum(node) : 0});
        }
    }
    const bool isSameTable = rows == m_rows && periods == m_periods && before == frame && m_isEditable == isEditable;
    if (!isSameTable)
        beginResetModel();
    m_metric = known->metric;
    const PlanBook::Goals *wholeGoals = book.of(m_metric.shareOf);
    m_wholeName = wholeGoals ? wholeGoals->metric.name : QString();
    m_version = book.version.number;
    m_isEditable = isEditable;
    m_rows = std::move(rows);
    m_periods = std::move(periods);
    m_cells = std::move(cells);
    m_weeks.clear();
    for (const Period &period : m_periods)
        m_weeks.push_back(tree.calendar().weeksOf(period));
    if (!isSameTable)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PlanModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_periods.clear();
    m_weeks.clear();
    m_cells.clear();
    endResetModel();
}

std::vector<PlanModel::Row> PlanModel::makeRows(const GoalTree &tree) const
{
    std::vector<OrgPlace> places{m_frame.place};
    for (const GoalNode &child : tree.childrenOf({m_frame.place, m_frame.span}, GoalTree::Axis::Org))
        places.push_back(child.place);
    std::vector<Row> rows;
    for (const OrgPlace &place : places) {
        rows.push_back({place, placeText(tree.org(), place), tree.org().codeOf(place),
            tree.blockOf({place, m_frame.span}).isEmpty()});
    }
    return rows;
}

void PlanModel::retranslate()
{
    if (m_rows.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

GoalNode PlanModel::nodeAt(const QModelIndex &index) const
{
    const std::size_t period = index.column() == NameColumn ? 0 : std::size_t(index.column() - SpanColumn);
    return {m_rows[std::size_t(index.row())].place, m_periods[period]};
}

QModelIndex PlanModel::indexOf(const GoalNode &node) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = SpanColumn; column < columnCount(); ++column) {
            if (nodeAt(index(row, column)) == node)
                return index(row, column);
        }
    }
    return {};
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_periods.empty() ? 0 : int(m_periods.size()) + SpanColumn;
}

const PlanCell &PlanModel::cellAt(const QModelIndex &index) const
{
    return m_cells[std::size_t(index.row()) * m_periods.size() + std::size_t(index.column() - SpanColumn)];
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const bool isTotal = index.row() == 0;
    if (role == TableRole::Key)
        return QVariant::fromValue(row.place);
    if (role == TableRole::Pin)
        return isTotal;
    if (index.column() == NameColumn)
        return nameData(row, role, isTotal);
    const PlanCell &cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.isEmpty ? QString() : planNumberText(m_metric, cell.goal);
    case Qt::EditRole:
        return exactNumberText(m_metric, cell.goal);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(toolTipOf(index), Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole:
        return spokenOf(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case TableRole::Sort:
        return cell.goal;
    case TableRole::Export:
        return exportedAmount(m_metric, cell.goal);
    case CellRole:
        return QVariant::fromValue(cell);
    default:
        return {};
    }
}

QVariant PlanModel::nameData(const Row &row, int role, bool isTotal) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case TableRole::Sort:
        return isTotal && rowCount() > 1 ? tr("%1, total").arg(row.name) : row.name;
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(row.code.isEmpty() || row.code == row.name
                ? row.name
                : tr("%1 (%2)", "name (code)").arg(row.name, row.code),
            Qt::WhiteSpaceNormal);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString PlanModel::toolTipOf(const QModelIndex &index) const
{
    const auto cell = index.data(CellRole).value<PlanCell>();
    const QString goal = exactNumberText(m_metric, cell.goal);
    QString text = cell.isChanged()
        ? tr("Version %1: %2 → now %3").arg(m_version).arg(exactNumberText(m_metric, cell.published), goal)
        : goal;
    if (cell.whole > 0)
        text += u'\n'
            + tr("%1 of %2: %3", "a percentage of the goal of another metric")
                  .arg(percentText(Ratio(cell.goal, cell.whole)), m_wholeName, exactNumberText(m_metric, cell.whole));
    if (cell.isPinned)
        text += u'\n' + tr("Pinned: this sum is held when other numbers change.");
    return text;
}

QString PlanModel::spokenOf(const QModelIndex &index) const
{
    const auto cell = index.data(CellRole).value<PlanCell>();
    QString text = exactNumberText(m_metric, cell.goal);
    if (cell.isPinned)
        text = tr("%1, pinned").arg(text);
    if (cell.isChanged())
        text = tr("%1, was %2").arg(text, exactNumberText(m_metric, cell.published));
    return text;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (section == NameColumn)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("Name")) : QVariant();
    const Period &period = m_periods[std::size_t(section - SpanColumn)];
    if (role == Qt::DisplayRole)
        return periodHeader(period, m_frame.span);
    if (role == Qt::AccessibleTextRole)
        return periodTitle(period);
    if (role == Qt::ToolTipRole) {
        const WeekRange &weeks = m_weeks[std::size_t(section - SpanColumn)];
        return tr("%1: %2 – %3").arg(periodTitle(period), dayText(weeks.first.monday()), dayText(weeks.last.sunday()));
    }
    return {};
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeSet =
        index.isValid() && m_isEditable && index.column() != NameColumn && !m_rows[std::size_t(index.row())].isEmpty;
    return canBeSet ? flags | Qt::ItemIsEditable : flags;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const PlanCell &cell = cellAt(index);
    const std::optional<qint64> amount = goalFromText(value.toString(), m_metric, cell.whole);
    if (!amount) {
        Q_EMIT unreadable(value.toString());
        return false;
    }
    if (const std::optional<int> share = shareFromText(value.toString(), m_metric))
        Q_EMIT shareTyped(nodeAt(index), *share);
    else if (*amount != cell.goal)
        Q_EMIT typed(nodeAt(index), *amount);
    return true;
}

} // namespace waterline
