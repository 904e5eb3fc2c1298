#include "import/previewmodel.h"

#include "import/readingtext.h"
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

void PreviewModel::setFile(const ImportFile &file)
{
    beginResetModel();
    m_plan = file.plan.value_or(ImportPlan{});
    m_answers = file.choices.answers;
    m_rowsWithFaults = int(std::ranges::count_if(m_plan.preview, [](const PreviewRow &row) {
        return std::ranges::any_of(row.cells, [](const PreviewCell &cell) { return !cell.fault.isEmpty(); });
    }));
    findGuesses();
    endResetModel();
}

void PreviewModel::findGuesses()
{
    m_guesses.clear();
    for (int column = 0; column < columnCount(); ++column) {
        const CellType type = typeOf(column);
        if (!isMapped(column) || !(isDate(type) || isNumber(type)) || std::size_t(column) >= m_plan.readings.size())
            continue;
        const bool isChosen = m_answers.contains(m_plan.headers[column]);
        for (int row = 0; row < rowCount(); ++row) {
            const std::vector<PreviewCell> &cells = m_plan.preview[std::size_t(row)].cells;
            if (std::size_t(column) >= cells.size() || !cells[std::size_t(column)].fault.isEmpty())
                continue;
            const QString guess =
                guessIn(cells[std::size_t(column)].raw, type, m_plan.readings[std::size_t(column)], isChosen);
            if (!guess.isEmpty())
                m_guesses[{row, column}] = guess;
        }
    }
}

void PreviewModel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::retranslate()
{
    findGuesses();
    setTheme(*m_theme);
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.preview.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.headers.size());
}

bool PreviewModel::isMapped(int column) const
{
    const std::vector<int> &fields = m_plan.mapping.fieldOfColumn;
    return std::size_t(column) < fields.size() && fields[std::size_t(column)] >= 0;
}

CellType PreviewModel::typeOf(int column) const
{
    return std::size_t(column) < m_plan.types.size() ? m_plan.types[std::size_t(column)] : CellType::Text;
}

QString PreviewModel::readingOf(int column) const
{
    const std::vector<ColumnReading> &readings = m_plan.readings;
    return readingText(
        typeOf(column), std::size_t(column) < readings.size() ? readings[std::size_t(column)] : ColumnReading{});
}

QString PreviewModel::guessOf(int row, int column) const
{
    const auto found = m_guesses.find({row, column});
    return found == m_guesses.end() ? QString() : found->second;
}

QString PreviewModel::toolTip(const PreviewCell &cell, const QString &guess, bool mapped) const
{
    if (!cell.fault.isEmpty())
        return cell.fault;
    if (!mapped || cell.raw == cell.understood)
        return cell.raw;
    const QString raw = tr("In the file: %1").arg(cell.raw);
    return guess.isEmpty() ? raw : raw + u'\n' + guess;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::vector<PreviewCell> &cells = m_plan.preview[std::size_t(index.row())].cells;
    const PreviewCell &cell =
        std::size_t(index.column()) < cells.size() ? cells[std::size_t(index.column())] : emptyCell;
    const bool mapped = isMapped(index.column());
    const bool isFault = !cell.fault.isEmpty();
    const QString guess = guessOf(index.row(), index.column());
    const QString text = isFault || !mapped ? cell.raw : cell.understood;
    switch (role) {
    case Qt::DisplayRole: {
        const QString mark = isFault ? markGlyph(Mark::Alert) : guess.isEmpty() ? QString() : markGlyph(Mark::Watch);
        return mark.isEmpty() ? text.simplified() : QString(mark + u' ' + text.simplified());
    }
    case Qt::ToolTipRole: {
        const QString tip = toolTip(cell, guess, mapped);
        // Imported text must never be taken for markup.
        return tip.isEmpty() ? QVariant() : QVariant(Qt::convertFromPlainText(tip.left(2000), Qt::WhiteSpaceNormal));
    }
    case Qt::AccessibleTextRole:
        return isFault || !guess.isEmpty() ? tr("%1: %2").arg(text, isFault ? cell.fault : guess) : text;
    case Qt::TextAlignmentRole:
        // A text that only might have been a number stays where texts stand.
        return int((mapped && isNumber(typeOf(index.column())) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isFault        ? m_theme->red.text
            : !mapped         ? m_theme->disabledText
            : guess.isEmpty() ? m_theme->text
                              : m_theme->yellow.text;
    case Qt::BackgroundRole:
        return isFault ? QVariant(m_theme->red.tint) : guess.isEmpty() ? QVariant() : QVariant(m_theme->yellow.tint);
    case RawRole:
        return cell.raw;
    case FaultRole:
        return cell.fault;
    case GuessRole:
        return guess;
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
        return QLocale().toString(m_plan.preview[std::size_t(section)].line);
    }
    if (section < 0 || section >= columnCount())
        return {};
    const QString &header = m_plan.headers[section];
    switch (role) {
    case Qt::DisplayRole:
        return header.simplified();
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a column and what its cells are").arg(header.simplified(), readingOf(section));
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(header.left(2000) + u'\n' + readingOf(section), Qt::WhiteSpaceNormal);
    case ReadingRole:
        return readingOf(section);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

} // namespace waterline
