#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "store/schema.h"

namespace waterline {

class Connection;

/// A row that a revert left as it is, because something later rests on it.
struct RevertConflict {
    QString table;
    qint64 row = 0;
    /// The row's code or name, as far as it has one.
    QString label;
    QString reason;

    bool operator==(const RevertConflict &) const = default;
};

struct RevertReport {
    /// The batch that undid it; null when there was nothing left to undo.
    BatchId batch;
    qint64 rowsUndone = 0;
    std::vector<RevertConflict> conflicts;

    bool operator==(const RevertReport &) const = default;
};

/// Writes a new batch that undoes `batch`, like a version-control revert: reverting the revert is the redo. Rows that
/// a later batch changed, or that rows of a later batch refer to, are named and left.
[[nodiscard]] Result<RevertReport> revertBatch(
    Connection &connection, const Schema &schema, const Clock &clock, BatchId batch, const QString &actor);

} // namespace waterline
