#pragma once

#include "import/importplan.h"
#include "store/schema.h"

#include <atomic>

namespace waterline {

/// The result of taking in one file: what the ledger keeps of it.
struct ImportReport {
    enum class State { Applied, NothingToDo, Cancelled };

    State state = State::Applied;
    QString file;
    QString entity;
    /// Null unless Applied.
    BatchId batch;
    RowCounts counts;
    /// At most maxListedRejects of them; all are in the ledger.
    std::vector<RejectedRow> rejects;
    QStringList header;

    static constexpr std::size_t maxListedRejects = 1000;
    bool operator==(const ImportReport &) const = default;
};

/// How far an import is; called from the importing thread about ten times a second.
struct ImportProgress {
    qint64 rowsDone = 0;
    qint64 rowsAll = 0;
};

/// What surrounds one run.
struct ImportContext {
    Connection &connection;
    const Schema &schema;
    const Clock &clock;
    std::function<void(const ImportProgress &)> progress = {};
    /// Set from another thread to stop; nothing is written then.
    const std::atomic_bool *stop = nullptr;
};

/// Takes the file in as one batch in one transaction: all of it, or nothing.
/// Precondition: plan.isReady(). Errors: the file changed since the plan was made, parse and storage errors.
[[nodiscard]] Result<ImportReport> runImport(const ImportPlan &plan, const ImportOptions &options, const ImportContext &context);

/// Writes the rejected rows of a batch as CSV: the original columns, then reason and remedy. UTF-8 with BOM for Excel.
[[nodiscard]] Result<> writeRejects(const QString &path, const QStringList &header, const std::vector<RejectedRow> &rows);

} // namespace waterline
