#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QCryptographicHash>
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
};

/// What became of the rows of a file. Every row falls into exactly one of the five.
struct RowCounts {
    qint64 rowsIn = 0;
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 duplicate = 0;
    qint64 rejected = 0;

    [[nodiscard]] bool isBalanced() const { return rowsIn == created + changed + unchanged + duplicate + rejected; }
    [[nodiscard]] bool changesNothing() const { return created == 0 && changed == 0 && rejected == 0; }
    bool operator==(const RowCounts &) const = default;
};

/// A row of a file that was not taken in, with what the person can do about it.
struct RejectedRow {
    qint64 line = 0;
    QString column;
    QString reason;
    QString remedy;
    QStringList cells;

    bool operator==(const RejectedRow &) const = default;
};

/// One commit, the only way by which business rows are written: it appends facts, changes entities with a revision
/// each, keeps derived tables in step, and closes with a link of the hash chain (N1). Rolls back unless committed.
class Batch {
public:
    /// Takes the write lock. `connection`, `schema` and `clock` must outlive the batch.
    static Result<std::unique_ptr<Batch>> begin(
        Connection &connection, const Schema &schema, const Clock &clock, BatchInfo info);
    ~Batch();

    [[nodiscard]] BatchId id() const { return m_id; }
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] qint64 newId() { return m_ids.next(); }

    /// Appends a fact; id, batch and line of `values` are filled in here. False, and nothing written, if the table's
    /// unique key is there already.
    bool append(const Table &table, Values values, qint64 line);
    /// Inserts (`before` null), updates or deletes (`after` null) a row and keeps both states as a revision.
    /// False, and nothing written, if the statement failed; the connection knows why, and the commit will say so.
    bool change(const Table &table, const Values *before, const Values *after, qint64 line = 0);
    /// Keeps a row that could not be taken in, for the ledger.
    void keepReject(const RejectedRow &row);

    /// Settles derived tables, writes the link and commits. `totals` are the control totals of the ledger.
    /// On failure nothing of the batch remains.
    [[nodiscard]] Result<BatchId> commit(const RowCounts &counts, const QJsonObject &totals = {});

private:
    struct TableState;

    Batch(Connection &connection, const Schema &schema, const Clock &clock, BatchInfo info);
    TableState &stateOf(const Table &table);
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
    std::unique_ptr<Query> m_insertRevision;
    std::unique_ptr<Query> m_insertReject;
    QCryptographicHash m_revisionHash;
    qint64 m_revisionCount = 0;
    qint64 m_rejectCount = 0;
    std::vector<std::unique_ptr<DerivedTable>> m_derived;
};

} // namespace waterline
