#pragma once

#include "store/chain.h"

#include <optional>
#include <vector>

namespace waterline {

/// A batch with what others have done about it since.
struct LedgerEntry {
    BatchRecord record;
    /// The newest batch that reverts it and is itself in force; null while this one is in force.
    BatchId undoneBy;
    /// Of a batch that reverts a revert: the batch that is in force again through it. Else null.
    BatchId redoes;
    /// The batches that took in its rejected or queued rows and are in force, oldest first.
    std::vector<BatchId> followedBy;
    /// Rejected and queued rows that no batch in force has run again.
    qint64 openRows = 0;

    [[nodiscard]] bool isInForce() const { return undoneBy.isNull(); }
    bool operator==(const LedgerEntry &) const = default;
};

/// All batches, oldest first.
[[nodiscard]] std::vector<LedgerEntry> readLedger(Connection &connection);

/// The rejected and queued rows of a batch that no batch in force has run again, in file order.
[[nodiscard]] std::vector<RejectedRow> readOpenRejects(Connection &connection, BatchId batch);

/// Lines as the ledger keeps them: "3,7-9".
[[nodiscard]] QString lineRanges(std::vector<qint64> lines);
/// The inverse, in ascending order; empty for other text.
[[nodiscard]] std::vector<qint64> linesFromRanges(const QString &text);

} // namespace waterline
