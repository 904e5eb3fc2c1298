#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/sha256.h"
#include "store/rowimage.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QJsonObject>

#include <map>

namespace waterline {

class Query;

/// Why a batch is written.
struct BatchInfo {
    QString kind;
    QString actor;
    QString sourceFile = {};
    QByteArray sourceSha256 = {};
    QString entity = {};
    QStringList header = {};
    BatchId reverts = {};
    /// The batch whose rejected or queued rows it takes in.
    BatchId follows = {};
};

/// What became of the rows of a file. Every row falls into exactly one of the six.
struct RowCounts {
    qint64 rowsIn = 0;
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 duplicate = 0;
    qint64 rejected = 0;
    /// Held back until a person decides.
    qint64 queued = 0;

    [[nodiscard]] bool isBalanced() const
    {
        return rowsIn == created + changed + unchanged + duplicate + rejected + queued;
    }
    [[nodiscard]] bool changesNothing() const { return created == 0 && changed == 0 && rejected == 0 && queued == 0; }
    bool operator==(const RowCounts &) const = default;
};

/// One field of a queued row beside that of the row it resembles.
struct ComparedField {
    /// Translated.
    QString label;
    QString inFile;
    QString present;

    bool operator==(const ComparedField &) const = default;
};

/// A present row, or an earlier one of the same file, that a queued row may be the same as.
struct RowCandidate {
    QString code;
    QString name;
    std::vector<ComparedField> fields;

    bool operator==(const RowCandidate &) const = default;
};

/// A row of a file that was not taken in, with what the person can do about it.
struct RejectedRow {
    qint64 line = 0;
    QString column;
    QString reason;
    QString remedy;
    QStringList cells;
    /// Stable word for the reason: "unknown_person", "ambiguous_date"; empty where there is none.
    QString cause = {};
    /// Held back for a decision rather than faulty: it resembles the candidates.
    bool isQueued = false;
    std::vector<RowCandidate> candidates = {};

    bool operator==(const RejectedRow &) const = default;
};

/// One commit, the only way by which business rows are written: it appends facts, changes entities with a revision
/// each, keeps derived tables in step, and closes with a link of the hash chain (N1). Rolls back unless committed.
/// A table that it doubles loses its indexes on the way and has them again before the commit.
class Batch {
public:
    /// Takes the write lock. `connection`, `schema` and `clock` must outlive the batch.
    static Result<std::unique_ptr<Batch>> begin(
        Connection &connection, const Schema &schema, const Clock &clock, BatchInfo info);
    ~Batch();

    [[nodiscard]] BatchId id() const { return m_id; }
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] qint64 newId() { return m_ids.next(); }
    /// The ids of so many rows to come, rising; those that are not used are lost.
    [[nodiscard]] std::vector<qint64> newIds(std::size_t count);
    /// When it was begun, by the clock: what the ledger says of all its rows. In UTC.
    [[nodiscard]] const QDateTime &recordedAt() const { return m_recordedAt; }

    /// Appends a fact; id, batch and line of `values` are filled in here. False, and nothing written, if the table's
    /// unique key is there already.
    bool append(const Table &table, Values values, qint64 line);
    /// The same for a fact that has its id (one of newIds(), above that of the last fact), this batch, its line and its
    /// digest already.
    bool append(const Table &table, const SealedRow &row);
    /// Inserts (`before` null), updates or deletes (`after` null) a row and keeps both states as a revision.
    /// False, and nothing written, if the statement failed; the connection knows why, and the commit will say so.
    bool change(const Table &table, const Values *before, const Values *after, qint64 line = 0);
    /// Keeps a row that could not be taken in, for the ledger.
    void keepReject(const RejectedRow &row);
    /// Builds indexes and derived tables; after it all sums can be read. Nothing more may be written. commit() does it
    /// where it was not done.
    void settle();

    /// Settles, writes the link and commits. `totals` is what the ledger keeps beside the counts.
    /// On failure nothing of the batch remains. Error BadInput for counts that do not balance, or that do not tell as
    /// many rejected and queued rows as were kept: the one place where that is checked for all that is ever imported.
    [[nodiscard]] Result<BatchId> commit(const RowCounts &counts, const QJsonObject &totals = {});

private:
    struct TableState;

    Batch(Connection &connection, const Schema &schema, const Clock &clock, BatchInfo info);
    TableState &stateOf(const Table &table);
    void layIndexesAside(const Table &table, TableState &state);
    bool insert(const Table &table, const SealedRow &row);
    void announce(const Table &table, const Values *before, const Values *after);
    [[nodiscard]] QByteArray rowsDigest();
    void writeLink(const RowCounts &counts, const QJsonObject &totals);

    Connection &m_connection;
    const Schema &m_schema;
    BatchInfo m_info;
    /// Before all that is read or prepared under its lock.
    Transaction m_transaction;
    QDateTime m_recordedAt;
    IdSource m_ids;
    BatchId m_id;
    std::map<const Table *, std::unique_ptr<TableState>> m_states;
    /// Of the fact appended last.
    SealedRow m_sealed;
    Sha256 m_rowHash;
    std::unique_ptr<Query> m_insertRevision;
    std::unique_ptr<Query> m_insertReject;
    Sha256 m_revisionHash;
    Sha256 m_rejectHash;
    qint64 m_revisionCount = 0;
    qint64 m_rejectCount = 0;
    bool m_isSettled = false;
    std::vector<std::unique_ptr<DerivedTable>> m_derived;
};

} // namespace waterline
