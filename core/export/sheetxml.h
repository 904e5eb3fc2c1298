#pragma once

#include "export/exportcell.h"

#include <QByteArray>
#include <QStringList>

namespace waterline {

/// The texts of a workbook's parts (ECMA-376, Transitional). Cells name no column: they stand in order.
namespace sheetxml {

/// Text as XML can hold it: markup escaped, and characters that XML forbids or changes written as _x000D_.
[[nodiscard]] QByteArray escaped(const QString &text);
/// A, B, ..., Z, AA, ...
[[nodiscard]] QByteArray columnName(std::size_t column);

/// From the declaration to the header row, which is bold and stays in sight.
[[nodiscard]] QByteArray sheetStart(const std::vector<ExportColumn> &columns, bool isFirstSheet);
/// A row below it; `row` counts from 2. Money, counts, days and moments are numbers with a format as long as a sheet
/// holds them exactly (15 digits, days from March 1900 on), else text that reads the same.
void appendRow(QByteArray &xml, const ExportRow &cells, const std::vector<ExportColumn> &columns, qint64 row);
/// With a filter over all `rows`, the header among them.
[[nodiscard]] QByteArray sheetEnd(std::size_t columns, qint64 rows);

/// A sheet as the workbook lists it.
struct Listed {
    QString name;
    std::size_t columns = 0;
    qint64 rows = 0;
};
[[nodiscard]] QByteArray contentTypes(std::size_t sheets);
[[nodiscard]] QByteArray packageRelations();
[[nodiscard]] QByteArray workbook(const std::vector<Listed> &sheets);
[[nodiscard]] QByteArray workbookRelations(std::size_t sheets);
[[nodiscard]] QByteArray styles();

} // namespace sheetxml
} // namespace waterline
