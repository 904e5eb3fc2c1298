#pragma once

#include "export/exportcell.h"
#include "store/query.h"

#include <functional>

namespace waterline {

/// How a table leaves the workspace, described by the capability it belongs to, beside how it comes in: the columns are
/// the fields of its ImportTable, so that what was exported can be imported again.
struct ExportTable {
    using RowReader = std::function<ExportRow(const Row &)>;

    const ImportTable &table;
    /// Keys of fields that say the same in another form, so that no column is needed for them: a plan of one action a
    /// row beside the plan of a whole week.
    QStringList otherForms;
    /// Gives the rows in an order in which they can be imported.
    QString sql;
    /// Turns a row of `sql` into cells in the order of columns(). Called once an export.
    std::function<RowReader(Connection &)> makeReader;
    /// Gives one number: how many rows `sql` will give.
    QString countSql;

    /// The fields that are written, in order; titles are their translated labels.
    [[nodiscard]] std::vector<ExportColumn> columns() const;
};

/// A text cell, or nothing where the text is empty or NULL.
[[nodiscard]] ExportCell textCell(const Row &row, int column);
/// A count, or nothing where it is NULL; likewise the other two.
[[nodiscard]] ExportCell countCell(const Row &row, int column);
[[nodiscard]] ExportCell moneyCell(const Row &row, int column);
[[nodiscard]] ExportCell dayCell(const Row &row, int column);
/// "2026-01-05T09:30:00".
[[nodiscard]] ExportCell momentCell(const Row &row, int column);

} // namespace waterline
