#include "import/previewmodel.h"

#include "theme/mark.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace waterline {

namespace {
/// Cells of a row that is shorter than the header.
const PreviewCell emptyCell;
} // namespace

PreviewModel::PreviewModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(&theme)
{
}

void PreviewModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_headers = plan.headers;
    m_mapping = plan.mapping;
    m_rows = plan.preview;
    m_rowsWithFaults = int(std::ranges::count_if(m_rows, [](const PreviewRow &row) {
        return std::ranges::any_of(row.cells, [](const PreviewCell &cell) { return !cell.fault.isEmpty(); });
    }));
    endResetModel();
}

void PreviewModel::clear()
{
    setPlan({});
}

void PreviewModel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    retranslate();
}

void PreviewModel::retranslate()
{
    if (!m_rows.empty() && !m_headers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

bool PreviewModel::isMapped(int column) const
{
    return std::size_t(column) < m_mapping.fieldOfColumn.size() && m_mapping.fieldOfColumn[std::size_t(column)] >= 0;
}

QString PreviewModel::toolTip(const PreviewCell &cell, bool mapped) const
{
    if (!cell.fault.isEmpty())
        return cell.fault;
    if (!mapped || cell.raw == cell.understood)
        return cell.raw;
    return tr("In the file: %1").arg(cell.raw);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::vector<PreviewCell> &cells = m_rows[std::size_t(index.row())].cells;
    const PreviewCell &cell =
        std::size_t(index.column()) < cells.size() ? cells[std::size_t(index.column())] : emptyCell;
    const bool mapped = isMapped(index.column());
    const bool isFault = !cell.fault.isEmpty();
    const QString text = isFault || !mapped ? cell.raw : cell.understood;
    switch (role) {
    case Qt::DisplayRole:
        return isFault ? markGlyph(Mark::Alert) + u' ' + text.simplified() : text.simplified();
    case Qt::ToolTipRole: {
        const QString tip = toolTip(cell, mapped);
        // Imported text must never be taken for markup.
        return tip.isEmpty() ? QVariant() : QVariant(Qt::convertFromPlainText(tip.left(2000), Qt::WhiteSpaceNormal));
    }
    case Qt::AccessibleTextRole:
        return isFault ? tr("%1: %2").arg(text, cell.fault) : text;
    case Qt::ForegroundRole:
        return isFault ? m_theme->red.text : mapped ? m_theme->text : m_theme->disabledText;
    case Qt::BackgroundRole:
        return isFault ? QVariant(m_theme->red.tint) : QVariant();
    case RawRole:
        return cell.raw;
    case FaultRole:
        return cell.fault;
    case MappedRole:
        return mapped;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section < 0 || section >= rowCount())
            return {};
        return QLocale().toString(m_rows[std::size_t(section)].line);
    }
    if (section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headers[section].simplified();
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(m_headers[section].left(2000), Qt::WhiteSpaceNormal);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignTop)) : QVariant();
}

} // namespace waterline
