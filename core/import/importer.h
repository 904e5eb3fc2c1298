#pragma once

#include "import/changedrow.h"
#include "import/controltotals.h"
#include "import/importplan.h"
#include "import/importwatch.h"
#include "store/chain.h"
#include "store/schema.h"

namespace waterline {

/// A row that was taken in although a person should look at it.
struct RowWarning {
    qint64 line = 0;
    QString column;
    QString text;

    bool operator==(const RowWarning &) const = default;
};

/// The result of taking in one file, or of trying to: what the ledger keeps of it.
struct ImportReport {
    /// Tried: a dry run, nothing was written. Identical: these very bytes are in the ledger, nothing was run.
    enum class State { Applied, NothingToDo, Cancelled, Tried, Identical };

    State state = State::Applied;
    QString file;
    QString entity;
    /// Null unless Applied.
    BatchId batch;
    RowCounts counts;
    /// At most maxListedRejects of each; all are in the ledger.
    std::vector<RejectedRow> rejects;
    QStringList header;
    /// Rows held back, each with what it resembles.
    std::vector<RejectedRow> queued = {};
    /// Rows that change, with each changed cell.
    std::vector<ChangedRow> changes = {};
    std::vector<RowWarning> warnings = {};
    qint64 warningCount = 0;
    /// Control totals that change, before and after (N5).
    std::vector<ControlTotal> totals = {};
    /// The batch whose rejected or queued rows these were; null for a file of its own.
    BatchId follows = {};
    /// The batch that took exactly these bytes before; null if there is none. With NothingToDo its ledger holds the
    /// rejected and queued rows.
    BatchId identicalTo = {};

    static constexpr std::size_t maxListedRejects = 1000;
    bool operator==(const ImportReport &) const = default;
};

/// What surrounds one run.
struct ImportContext {
    Connection &connection;
    const Schema &schema;
    const Clock &clock;
    ImportWatch watch = {};
};

/// Takes the file in as one batch in one transaction: all of it, or nothing.
/// Precondition: plan.isReady(). Errors: the file changed since the plan was made, parse and storage errors.
[[nodiscard]] Result<ImportReport> runImport(
    const ImportPlan &plan, const ImportOptions &options, const ImportContext &context);

/// The very same run with nothing written: what runImport() would report, with the state Tried. A batch under way
/// elsewhere makes it wait as an import would.
[[nodiscard]] Result<ImportReport> dryRunImport(
    const ImportPlan &plan, const ImportOptions &options, const ImportContext &context);

/// The newest batch in force that took exactly this file's bytes, under whatever name, into the same table (and from
/// the same sheet). Nothing for kept rows.
[[nodiscard]] std::optional<BatchRecord> findSameFile(Connection &connection, const ImportPlan &plan);
/// Whether such a batch settles the file: it left no rejected or queued row that another try might take in.
[[nodiscard]] bool isSettledBy(const BatchRecord &earlier);
/// The report on a file that need not be run: State::Identical, all rows unchanged.
[[nodiscard]] ImportReport identicalReport(const ImportPlan &plan, const BatchRecord &earlier);

} // namespace waterline
