#pragma once

#include "import/csvreader.h"
#include "import/importplan.h"

namespace waterline {

/// One cell as its field takes it, or why it cannot.
struct CheckedCell {
    CellValue value = {};
    QString reason = {};
    QString remedy = {};

    [[nodiscard]] bool isFault() const { return !reason.isEmpty(); }
};

[[nodiscard]] CheckedCell checkCell(std::string_view cell, FieldKind kind, const ColumnReading &reading);

/// The value as the preview and the control totals write it; locale-free.
[[nodiscard]] QString understoodText(const CellValue &value);

/// All cells of a row, or the first fault. Also faulty: too few or too many cells, a NUL byte, a summary row (合计), an
/// empty required field.
[[nodiscard]] std::variant<CheckedRow, RejectedRow> checkRow(const CsvRecord &record, const ImportPlan &plan);

/// The cells as they stand in the file.
[[nodiscard]] QStringList rawCells(const CsvRecord &record);

} // namespace waterline
