#pragma once

#include "base/result.h"
#include "export/exporttable.h"

#include <atomic>
#include <functional>

namespace waterline {

/// What of a workspace leaves, where to and how.
struct ExportOrder {
    enum class Format {
        /// A folder with a file a table; for one table and a target ending in .csv that file.
        Csv,
        /// One workbook with a sheet a table.
        Xlsx,
    };

    /// In the order of the catalogue.
    std::vector<const ExportTable *> tables;
    QString target;
    Format format = Format::Csv;
    /// Tables without rows are left out, unless all are: an import refuses files without rows.
    bool leavesOutEmpty = true;
};

/// Xlsx for a target ending in .xlsx, else Csv.
[[nodiscard]] ExportOrder::Format formatFor(const QString &target);

struct ExportReport {
    struct Entry {
        QString entity;
        qint64 rows = 0;
        /// Left out because it has no rows.
        bool isLeftOut = false;

        bool operator==(const Entry &) const = default;
    };

    QString target;
    std::vector<Entry> tables;
    /// Asked to stop before the end; nothing was written then.
    bool isCancelled = false;
};

struct ExportProgress {
    qint64 rowsDone = 0;
    qint64 rowsAll = 0;
};

struct ExportContext {
    Connection &connection;
    /// Called from the exporting thread about ten times a second.
    std::function<void(const ExportProgress &)> progress = {};
    /// Set from another thread to stop.
    const std::atomic_bool *stop = nullptr;
};

/// Writes the tables as they stand at one moment, in memory that does not grow with them. All or nothing: until the
/// last row is written the target stays what it was. Titles are in the language of the installed translation. What
/// leaves is what an import takes in: ids, batches and the history of revisions are not part of it (backUp() is for
/// that). Errors: NotWritable, DiskFull; a folder that holds other files; those of reading the workspace.
[[nodiscard]] Result<ExportReport> exportWorkspace(const ExportOrder &order, const ExportContext &context);

} // namespace waterline
