#pragma once

#include "base/id.h"
#include "import/recordsource.h"
#include "store/batch.h"

#include <optional>
#include <span>
#include <vector>

namespace waterline {

// The rows that a batch could not take in go to a CSV of their own: the original columns, then line, column, reason,
// remedy and batch. Corrected in Excel and dropped back, it is known by its last headers, and only those rows run (F6).

/// The headers of that file, in the language of the program. `extraCells` columns stand between the original ones and
/// ours: they hold what rows had more than their header, which must not be lost.
[[nodiscard]] QStringList rejectHeaders(const QStringList &originalHeaders, qsizetype extraCells = 0);
/// A row of it, as wide as rejectHeaders() with the same `originalColumns` and `extraCells`.
[[nodiscard]] QStringList rejectCells(
    const RejectedRow &row, BatchId batch, qsizetype originalColumns, qsizetype extraCells = 0);
/// How many cells more than `originalColumns` the widest row has.
[[nodiscard]] qsizetype extraCellsOf(const std::vector<RejectedRow> &rows, qsizetype originalColumns);

/// Writes the file, UTF-8 with byte order mark for Excel, as a whole or not at all. Errors: NotWritable, DiskFull.
[[nodiscard]] Result<> writeRejectFile(
    const QString &path, const QStringList &originalHeaders, const std::vector<RejectedRow> &rows, BatchId batch);

/// What a file says of itself that was written by writeRejectFile().
struct RejectFileInfo {
    /// The batch whose rejected rows these are.
    BatchId batch;
    qsizetype originalColumns = 0;
    qsizetype extraColumns = 0;

    bool operator==(const RejectFileInfo &) const = default;
};

/// Recognises such a file by its last five headers, in Chinese or English whatever the program speaks, and by the batch
/// in its first row. Nothing for any other file. Empty columns at the right edge do not matter.
[[nodiscard]] std::optional<RejectFileInfo> rejectFileInfo(const QStringList &headers, const QStringList &firstRow);

/// The cells of a row as the first file had them: without ours, and without the extra ones as far as they are blank. A
/// row whose extra cells still hold something is still wider than its header.
[[nodiscard]] std::span<const std::string_view> originalFields(const Record &record, const RejectFileInfo &info);

/// "B" and the number: Excel takes it for text, of a bare number it would keep fifteen digits.
[[nodiscard]] QString batchText(BatchId batch);
/// The inverse; null id for any other text.
[[nodiscard]] BatchId batchFromText(QStringView text);

} // namespace waterline
