#pragma once

#include "base/id.h"
#include "base/sha256.h"
#include "store/batch.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace waterline {

/// One line of the ledger, as stored.
struct BatchRecord {
    BatchId id;
    qint64 seq = 0;
    QString kind;
    QString actor;
    QString recordedAt;
    QString sourceFile;
    QString sourceSha256;
    QString entity;
    BatchId reverts;
    BatchId follows;
    QStringList header;
    RowCounts counts;
    QString totals;
    qint64 lastId = 0;
    QString rowsDigest;
    QString previousLink;
    QString link;

    bool operator==(const BatchRecord &) const = default;
};

/// What the first link follows: 64 zeros.
[[nodiscard]] QString chainStart();

/// SHA-256(previous link ‖ batch header ‖ digest of its rows) in hex (N1).
[[nodiscard]] QString linkOf(const BatchRecord &record);

/// Combines what a batch did to each table into the digest of its rows.
class RowsDigest {
public:
    void addTable(const QString &name, qint64 rows, const QByteArray &hash);
    /// Hex.
    [[nodiscard]] QString result();

private:
    Sha256 m_hash;
};

/// SHA-256 over one revision.
[[nodiscard]] QByteArray revisionDigest(
    const QString &table, qint64 rowId, qint64 line, const QVariant &before, const QVariant &after);

/// SHA-256 over one row that was not taken in.
[[nodiscard]] QByteArray rejectDigest(const RejectedRow &row);
/// As the table of rejected rows keeps them.
[[nodiscard]] QString candidatesJson(const std::vector<RowCandidate> &candidates);

/// All batches, oldest first.
[[nodiscard]] std::vector<BatchRecord> readBatches(Connection &connection);
[[nodiscard]] std::optional<BatchRecord> readBatch(Connection &connection, BatchId id);
/// Those rejected or queued by one batch, in file order.
[[nodiscard]] std::vector<RejectedRow> readRejects(Connection &connection, BatchId id);
/// The link that closes the chain, or chainStart().
[[nodiscard]] QString chainHead(Connection &connection);

} // namespace waterline
