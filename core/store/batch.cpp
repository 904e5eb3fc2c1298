#include "store/batch.h"

#include "store/chain.h"
#include "store/indexrebuild.h"
#include "store/query.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

QString placeholders(std::size_t count)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), qsizetype(count));
    return marks.join(QStringLiteral(", "));
}

QString insertSql(const Table &table)
{
    QString columns = table.columnList();
    std::size_t count = table.columns.size();
    if (table.isFact()) {
        columns += QStringLiteral(", seal");
        ++count;
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table.name, columns, placeholders(count));
}

QString updateSql(const Table &table)
{
    QStringList assignments;
    for (const Table::Column &column : table.columns)
        assignments << column.name + QStringLiteral(" = ?");
    if (table.isFact())
        assignments << QStringLiteral("seal = ?");
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table.name, assignments.join(QStringLiteral(", ")));
}

Values withSeal(const Table &table, const Values &values)
{
    return table.isFact() ? Values(values) << sealOf(rowDigest(table, values)) : values;
}

/// Must be called under the write lock: ids of two batches that began side by side would meet.
IdSource idsAfterLast(Connection &connection, const QDateTime &now)
{
    const qint64 node =
        integerOf(connection, QStringLiteral("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'node'"));
    const qint64 last = integerOf(connection, QStringLiteral("SELECT last_id FROM batch ORDER BY seq DESC LIMIT 1"));
    return {now.toMSecsSinceEpoch(), int(node), last};
}

QString jsonList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

} // namespace

/// Prepared statements and the running digest of what this batch appends to one table.
struct Batch::TableState {
    TableState(Connection &connection, const Table &table)
        : insert(connection, insertSql(table))
        , append(connection,
              table.uniqueKey.isEmpty()
                  ? insertSql(table)
                  : insertSql(table) + QStringLiteral(" ON CONFLICT (%1) DO NOTHING").arg(table.uniqueKey))
        , update(connection, updateSql(table))
        , remove(connection, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table.name))
    {
    }

    Query insert;
    Statement append;
    Query update;
    Query remove;
    /// Over the digests of the rows appended.
    Sha256 hash;
    qint64 appended = 0;
    /// The id of the last of them.
    qint64 lastAppended = 0;
    /// At how many it is asked next whether the indexes are worth keeping up.
    qint64 nextLook = 0;
    std::optional<IndexRebuild> indexes;
    /// Those that are told of the rows of this table.
    std::vector<DerivedTable *> watchers;
};

Result<std::unique_ptr<Batch>> Batch::begin(
    Connection &connection, const Schema &schema, const Clock &clock, BatchInfo info)
{
    if (Result<> status = connection.takeStatus(); !status)
        return status.error();
    std::unique_ptr<Batch> batch(new Batch(connection, schema, clock, std::move(info)));
    if (Result<> status = connection.takeStatus(); !status)
        return status.error();
    return batch;
}

Batch::Batch(Connection &connection, const Schema &schema, const Clock &clock, BatchInfo info)
    : m_connection(connection)
    , m_schema(schema)
    , m_info(std::move(info))
    , m_transaction(connection)
    , m_recordedAt(clock.now())
    , m_ids(idsAfterLast(connection, m_recordedAt))
    , m_id{m_ids.next()}
    , m_insertRevision(std::make_unique<Query>(connection,
          QStringLiteral("INSERT INTO revision (batch, seq, tbl, row_id, origin, line, before, after, seal) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")))
    , m_insertReject(std::make_unique<Query>(connection,
          QStringLiteral(
              "INSERT INTO reject (batch, seq, line, column_name, reason, remedy, cells, cause, state, candidates) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
{
    for (const auto &make : schema.derivedTables)
        m_derived.push_back(make());
}

Batch::~Batch() = default;

std::vector<qint64> Batch::newIds(std::size_t count)
{
    std::vector<qint64> ids(count);
    std::ranges::generate(ids, [this] { return m_ids.next(); });
    return ids;
}

Batch::TableState &Batch::stateOf(const Table &table)
{
    std::unique_ptr<TableState> &state = m_states[&table];
    if (!state) {
        state = std::make_unique<TableState>(m_connection, table);
        state->nextLook = m_schema.rowsWithIndexes;
        for (const auto &derived : m_derived) {
            if (derived->watches(table))
                state->watchers.push_back(derived.get());
        }
    }
    return *state;
}

void Batch::announce(const Table &table, const Values *before, const Values *after)
{
    for (DerivedTable *derived : stateOf(table).watchers)
        derived->rowChanged(table, before, after);
}

bool Batch::append(const Table &table, Values values, qint64 line)
{
    values[0] = newId();
    values[1] = m_id.value;
    values[2] = line;
    m_sealed.image.set(values, table.name);
    m_sealed.digest = digestOf(m_sealed.image, m_rowHash);
    if (!insert(table, m_sealed))
        return false;
    announce(table, nullptr, &values);
    return true;
}

bool Batch::append(const Table &table, const SealedRow &row)
{
    if (!insert(table, row))
        return false;
    for (DerivedTable *derived : stateOf(table).watchers)
        derived->rowAppended(table, row.image);
    return true;
}

bool Batch::insert(const Table &table, const SealedRow &row)
{
    TableState &state = stateOf(table);
    // The digest of a batch goes by id: such a row would make the chain accuse a sound file.
    const qint64 id = row.image.integer(0);
    if (id <= state.lastAppended) {
        m_connection.fail(
            {Problem::Storage, Text::tr("A row of %1 was to be written out of turn.").arg(table.name), {}});
        return false;
    }
    if (state.append.run(row.image, sealOf(row.digest)) < 1)
        return false;
    state.lastAppended = id;
    state.hash.addData(row.digest);
    if (++state.appended == state.nextLook)
        layIndexesAside(table, state);
    return true;
}

/// Keeping indexes up costs more a row the larger they are, sorting them once hardly: for a batch that brings more rows
/// than there were, building them anew is cheaper. Asked again each time that the batch has doubled.
void Batch::layIndexesAside(const Table &table, TableState &state)
{
    state.nextLook *= 2;
    const qint64 rows = integerOf(m_connection,
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT ?)").arg(table.name), 2 * state.appended + 1);
    if (!state.indexes && rows <= 2 * state.appended)
        state.indexes.emplace(m_connection, table.name);
}

bool Batch::change(const Table &table, const Values *before, const Values *after, qint64 line)
{
    TableState &state = stateOf(table);
    const Values &known = after ? *after : *before;
    const qint64 rowId = known[0].toLongLong();
    const bool isWritten = !before ? state.insert.execRow(withSeal(table, *after))
        : !after                   ? state.remove.exec(rowId)
                                   : state.update.execRow(withSeal(table, *after) << rowId);
    if (!isWritten)
        return false;

    const QVariant beforeJson = before ? QVariant(rowToJson(table, *before)) : QVariant();
    const QVariant afterJson = after ? QVariant(rowToJson(table, *after)) : QVariant();
    const QByteArray digest = revisionDigest(table.name, rowId, line, beforeJson, afterJson);
    const qint64 origin = table.isFact() ? known[1].toLongLong() : 0;
    m_insertRevision->execRow(
        {m_id.value, ++m_revisionCount, table.name, rowId, origin, line, beforeJson, afterJson, sealOf(digest)});
    m_revisionHash.addData(digest);
    announce(table, before, after);
    return true;
}

void Batch::keepReject(const RejectedRow &row)
{
    m_rejectHash.addData(rejectDigest(row));
    m_insertReject->exec(m_id, ++m_rejectCount, row.line, textValue(row.column), textValue(row.reason),
        textValue(row.remedy), jsonList(row.cells), textValue(row.cause),
        row.isQueued ? QStringLiteral("queued") : QStringLiteral("rejected"), candidatesJson(row.candidates));
}

QByteArray Batch::rowsDigest()
{
    RowsDigest digest;
    for (const Table *table : m_schema.tables) {
        const auto state = m_states.find(table);
        if (state != m_states.end())
            digest.addTable(table->name, state->second->appended, state->second->hash.result());
    }
    digest.addTable(QStringLiteral("revision"), m_revisionCount, m_revisionHash.result());
    digest.addTable(QStringLiteral("reject"), m_rejectCount, m_rejectHash.result());
    return digest.result().toLatin1();
}

void Batch::writeLink(const RowCounts &counts, const QJsonObject &totals)
{
    BatchRecord record;
    record.id = m_id;
    record.seq = integerOf(m_connection, QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM batch"));
    record.kind = m_info.kind;
    record.actor = m_info.actor;
    record.recordedAt = m_recordedAt.toUTC().toString(Qt::ISODateWithMs);
    record.sourceFile = m_info.sourceFile;
    record.sourceSha256 = QString::fromLatin1(m_info.sourceSha256.toHex());
    record.entity = m_info.entity;
    record.reverts = m_info.reverts;
    record.follows = m_info.follows;
    record.header = m_info.header;
    record.counts = counts;
    record.totals = QString::fromUtf8(QJsonDocument(totals).toJson(QJsonDocument::Compact));
    record.lastId = m_ids.last();
    record.rowsDigest = QString::fromLatin1(rowsDigest());
    record.previousLink = chainHead(m_connection);
    record.link = linkOf(record);
    Query insert(m_connection,
        QStringLiteral(
            "INSERT INTO batch (id, seq, kind, actor, recorded_at, source_file, source_sha256, entity, reverts, "
            "header, rows_in, rows_new, rows_changed, rows_unchanged, rows_duplicate, rows_rejected, totals, "
            "last_id, rows_digest, previous_link, link, rows_queued, follows) VALUES (%1)")
            .arg(placeholders(23)));
    // Empty texts must not become NULL.
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    insert.exec(record.id, record.seq, record.kind, text(record.actor), record.recordedAt, text(record.sourceFile),
        text(record.sourceSha256), text(record.entity), record.reverts, jsonList(record.header), counts.rowsIn,
        counts.created, counts.changed, counts.unchanged, counts.duplicate, counts.rejected, record.totals,
        record.lastId, record.rowsDigest, record.previousLink, record.link, counts.queued, record.follows);
}

void Batch::settle()
{
    if (std::exchange(m_isSettled, true))
        return;
    for (const auto &[table, state] : m_states) {
        if (state->indexes)
            state->indexes->build();
    }
    for (const auto &derived : m_derived)
        derived->settle(m_connection);
}

Result<BatchId> Batch::commit(const RowCounts &counts, const QJsonObject &totals)
{
    if (!counts.isBalanced() || counts.rejected + counts.queued != m_rejectCount) {
        m_transaction.rollBack();
        return Error{Problem::BadInput,
            Text::tr("The rows of the file do not add up: %1 came in, %2 are accounted for. Nothing was written.")
                .arg(counts.rowsIn)
                .arg(counts.created + counts.changed + counts.unchanged + counts.duplicate + m_rejectCount)};
    }
    settle();
    writeLink(counts, totals);
    // Statements that are still prepared must not outlive the transaction's data.
    m_states.clear();
    m_insertRevision.reset();
    m_insertReject.reset();
    if (Result<> done = m_transaction.commit(); !done)
        return done.error();
    return m_id;
}

} // namespace waterline
