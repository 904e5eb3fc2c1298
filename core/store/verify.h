#pragma once

#include "base/result.h"
#include "store/schema.h"

#include <QString>

#include <vector>

namespace waterline {

class Connection;

/// One thing that does not agree with the chain.
struct ChainFinding {
    qint64 batch = 0;
    /// The table and row, where they can be told; else empty and 0.
    QString table;
    qint64 row = 0;
    QString message;

    bool operator==(const ChainFinding &) const = default;
};

struct VerifyReport {
    qint64 batches = 0;
    QString head;
    /// In the order of the chain: the first names the first broken batch.
    std::vector<ChainFinding> findings;

    [[nodiscard]] bool isOk() const { return findings.empty(); }
    bool operator==(const VerifyReport &) const = default;
};

/// Recomputes every link, every row's seal and every batch's digest, compares each entity with its last revision (N1),
/// each derived table with its rows, and each index with its table; a fact that was revised must be what its last
/// revision left, and the rows that were not taken in must be those that the batch kept. The chain is tamper-evident,
/// not tamper-proof: compare `head` with the one printed in an earlier PDF.
[[nodiscard]] Result<VerifyReport> verifyChain(Connection &connection, const Schema &schema);

} // namespace waterline
