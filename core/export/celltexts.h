#pragma once

#include "export/exportcell.h"

namespace waterline {

/// What files that are text write for a cell; locale-free: "1234.50", "2026-01-05", "2026-01-05 09:30:00" (the day
/// alone at midnight), "91.43%". Text is not guarded yet.
[[nodiscard]] QString plainText(const ExportCell &cell);

/// How a text must be written so that the import reads exactly this text again and no spreadsheet runs it.
enum class TextGuard {
    /// In CSV, where a cell that begins like a formula is one (cellguard.h).
    Formulas,
    /// In a typed cell, which is never run: guarded only where it would be read as something else.
    Readings,
};
/// `isFirst` says that it is the first cell of its row that says anything: there, 合计 would make the row a summary.
[[nodiscard]] QString writtenText(const QString &text, ExportColumn::Kind kind, bool isFirst, TextGuard guard);

} // namespace waterline
