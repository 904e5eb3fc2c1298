#pragma once

#include "theme/mark.h"

#include <QAbstractTableModel>
#include <QString>
#include <QTextDocument>

#include <functional>
#include <optional>
#include <vector>

namespace waterline {

/// What every table of the window answers beyond Qt's own roles.
namespace TableRole {
enum {
    /// What the column is sorted by, never the displayed text: whole numbers, a Ratio, or text for the collator. An
    /// invalid value (not computable) comes last both ways.
    Sort = Qt::UserRole + 1,
    /// The identity of the row, by which the current cell is found again in new rows.
    Key,
    /// Whether the row stays first however the table is sorted.
    Pin,
    /// A second, muted line under the text.
    SubText,
    /// The shape beside the text: a Mark, or invalid.
    Shape,
    /// What leaves in an export where it is not what is sorted by: a whole number, a day, a moment, a Ratio or text.
    Export,
    /// The first role that a table may use for itself.
    Custom,
};
}

/// A function that a column may go without. Plain std::function would do, were it not that GCC 12 fails on its default
/// where other members of the column are initialised by name.
template <class Signature>
class OptionalFunction : public std::function<Signature> {
    using Base = std::function<Signature>;

public:
    OptionalFunction() noexcept { }
    OptionalFunction(const OptionalFunction &other)
        : Base(static_cast<const Base &>(other))
    {
    }
    OptionalFunction(OptionalFunction &&other) noexcept
        : Base(static_cast<Base &&>(other))
    {
    }
    template <class Callable>
    requires std::is_constructible_v<Base, Callable> OptionalFunction(Callable callable)
        : Base(std::move(callable))
    {
    }
    ~OptionalFunction() noexcept { }
    OptionalFunction &operator=(const OptionalFunction &) = default;
    OptionalFunction &operator=(OptionalFunction &&) = default;
};

/// One column: small functions of the row, called whenever the view asks, so that a language switch needs no new rows.
template <class Row>
struct TableColumn {
    std::function<QString()> title;
    std::function<QString(const Row &)> text;
    /// Without it the column is sorted by its text.
    OptionalFunction<QVariant(const Row &)> sortKey = {};
    OptionalFunction<QString(const Row &)> subText = {};
    /// Plain text; without it there is no tool tip.
    OptionalFunction<QString(const Row &)> toolTip = {};
    /// For screen readers; without it they read the text.
    OptionalFunction<QString(const Row &)> accessibleText = {};
    OptionalFunction<std::optional<Mark>(const Row &)> mark = {};
    /// Without it an export tells by sort key and text what leaves.
    OptionalFunction<QVariant(const Row &)> exported = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// Plain text, of the column's title; without it there is none.
    OptionalFunction<QString()> titleToolTip = {};
};

/// Qt's table interface, finished once: rows are values, columns are small functions. A table of its own derives from
/// this, names its columns and key, and answers its own roles, if any, in extra().
template <class Row>
class TableModel : public QAbstractTableModel {
public:
    explicit TableModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }
    explicit TableModel(std::vector<TableColumn<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// The same rows with other numbers: what is selected, sorted or being edited stays. Precondition: as many rows.
    void replaceRows(std::vector<Row> rows)
    {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Precondition: the index belongs to this model and is valid.
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const { return m_rows[std::size_t(index.row())]; }
    /// Texts are to be asked for anew, after a language switch.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = rowAt(index);
        const TableColumn<Row> &column = m_columns[std::size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::ToolTipRole:
            // Imported text must never be taken for markup; as markup of our own it also wraps.
            return column.toolTip ? protectedText(column.toolTip(row)) : QVariant();
        case Qt::AccessibleTextRole:
            return column.accessibleText ? column.accessibleText(row) : column.text(row);
        case Qt::TextAlignmentRole:
            return int(column.alignment);
        case TableRole::Sort:
            return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        case TableRole::Key:
            return keyOf(row);
        case TableRole::SubText:
            return column.subText ? QVariant(column.subText(row)) : QVariant();
        case TableRole::Shape:
            if (const std::optional<Mark> mark = column.mark ? column.mark(row) : std::nullopt)
                return QVariant::fromValue(*mark);
            return {};
        case TableRole::Export:
            return column.exported ? column.exported(row) : QVariant();
        default:
            return extra(row, index.column(), role);
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const TableColumn<Row> &column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return column.title();
        if (role == Qt::ToolTipRole)
            return column.titleToolTip ? protectedText(column.titleToolTip()) : QVariant();
        return role == Qt::TextAlignmentRole ? QVariant(int(column.alignment)) : QVariant();
    }

protected:
    /// For columns that need the model itself. To be called in the constructor.
    void setColumns(std::vector<TableColumn<Row>> columns) { m_columns = std::move(columns); }
    /// For tables whose columns depend on what they show.
    void setTable(std::vector<TableColumn<Row>> columns, std::vector<Row> rows)
    {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] virtual QVariant keyOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant extra(const Row &, int /*column*/, int /*role*/) const { return {}; }

private:
    static QVariant protectedText(const QString &text)
    {
        return text.isEmpty() ? QVariant() : QVariant(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
    }

    std::vector<TableColumn<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace waterline
