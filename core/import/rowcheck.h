#pragma once

#include "import/importplan.h"
#include "import/recordsource.h"

namespace waterline {

/// One cell as its field takes it, or why it cannot.
struct CheckedCell {
    CellValue value = {};
    QString reason = {};
    QString remedy = {};
    /// A stable word for the reason: faultName() or "no_week"; null without a fault.
    QString faultId = {};

    [[nodiscard]] bool isFault() const { return !reason.isEmpty(); }
};

[[nodiscard]] CheckedCell checkCell(std::string_view cell, FieldKind kind, const ColumnReading &reading);

/// The value as the preview and the control totals write it; locale-free.
[[nodiscard]] QString understoodText(const CellValue &value);

/// Why a row is no row of the table, whatever its cells say.
struct ShapeFault {
    /// A stable word: "bad_text", "nul", "other_table", "repeated_header", "summary", "footnote", "width".
    QString id;
    QString reason;
    QString remedy;
};

/// Bytes that are no text, a NUL byte, another table below this one, the header once more, a summary row (合计), a
/// footnote, too few or too many cells. Null for a row that may be taken in.
[[nodiscard]] std::optional<ShapeFault> shapeFaultOf(const Record &record, const ImportPlan &plan);

/// The cell of a column, empty where the row has none (an xlsx row ends with its last filled cell).
[[nodiscard]] inline std::string_view cellAt(const Record &record, std::size_t column)
{
    return column < record.fields.size() ? record.fields[column] : std::string_view();
}

/// Reads all cells of a row into `row`, which keeps its memory from row to row; or tells the first fault, among which
/// are those of shapeFaultOf() and an empty required field.
[[nodiscard]] std::optional<RejectedRow> checkRow(const Record &record, const ImportPlan &plan, CheckedRow &row);

/// The cells as they stand in the file.
[[nodiscard]] QStringList rawCells(const Record &record);

} // namespace waterline
