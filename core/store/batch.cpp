#include "store/batch.h"

#include "store/chain.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waterline {

namespace {

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
    const qint64 node = integerOf(connection, QStringLiteral("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'node'"));
    const qint64 last = integerOf(connection, QStringLiteral("SELECT last_id FROM batch ORDER BY seq DESC LIMIT 1"));
    return {now.toMSecsSinceEpoch(), int(node), last};
}

QString jsonList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

}

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
        , hash(QCryptographicHash::Sha256)
    {
    }

    Query insert;
    Query append;
    Query update;
    Query remove;
    QCryptographicHash hash;
    qint64 appended = 0;
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
          QStringLiteral("INSERT INTO reject (batch, seq, line, column_name, reason, remedy, cells) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)")))
    , m_revisionHash(QCryptographicHash::Sha256)
{
    for (const auto &make : schema.derivedTables)
        m_derived.push_back(make());
}

Batch::~Batch() = default;

Batch::TableState &Batch::stateOf(const Table &table)
{
    std::unique_ptr<TableState> &state = m_states[&table];
    if (!state)
        state = std::make_unique<TableState>(m_connection, table);
    return *state;
}

void Batch::announce(const Table &table, const Values *before, const Values *after)
{
    for (const auto &derived : m_derived)
        derived->rowChanged(table, before, after);
}

bool Batch::append(const Table &table, Values values, qint64 line)
{
    values[0] = newId();
    values[1] = m_id.value;
    values[2] = line;
    const QByteArray digest = rowDigest(table, values);
    TableState &state = stateOf(table);
    if (!state.append.execRow(Values(values) << sealOf(digest)) || state.append.affected() == 0)
        return false;
    state.hash.addData(digest);
    ++state.appended;
    announce(table, nullptr, &values);
    return true;
}

bool Batch::change(const Table &table, const Values *before, const Values *after, qint64 line)
{
    TableState &state = stateOf(table);
    const Values &known = after ? *after : *before;
    const qint64 rowId = known[0].toLongLong();
    const bool isWritten = !before ? state.insert.execRow(withSeal(table, *after))
        : !after ? state.remove.exec(rowId)
                 : state.update.execRow(withSeal(table, *after) << rowId);
    if (!isWritten)
        return false;

    const QVariant beforeJson = before ? QVariant(rowToJson(table, *before)) : QVariant();
    const QVariant afterJson = after ? QVariant(rowToJson(table, *after)) : QVariant();
    const QByteArray digest = revisionDigest(table.name, rowId, line, beforeJson, afterJson);
    const qint64 origin = table.isFact() ? known[1].toLongLong() : 0;
    m_insertRevision->execRow({m_id.value, ++m_revisionCount, table.name, rowId, origin, line, beforeJson, afterJson, sealOf(digest)});
    m_revisionHash.addData(digest);
    announce(table, before, after);
    return true;
}

void Batch::keepReject(const RejectedRow &row)
{
    m_insertReject->exec(m_id, ++m_rejectCount, row.line, row.column, row.reason, row.remedy, jsonList(row.cells));
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
    record.header = m_info.header;
    record.counts = counts;
    record.totals = QString::fromUtf8(QJsonDocument(totals).toJson(QJsonDocument::Compact));
    record.lastId = m_ids.last();
    record.rowsDigest = QString::fromLatin1(rowsDigest());
    record.previousLink = chainHead(m_connection);
    record.link = linkOf(record);
    Query insert(m_connection,
        QStringLiteral("INSERT INTO batch (id, seq, kind, actor, recorded_at, source_file, source_sha256, entity, reverts, "
                       "header, rows_in, rows_new, rows_changed, rows_unchanged, rows_duplicate, rows_rejected, totals, "
                       "last_id, rows_digest, previous_link, link) VALUES (%1)")
            .arg(placeholders(21)));
    // Empty texts must not become NULL.
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    insert.exec(record.id, record.seq, record.kind, text(record.actor), record.recordedAt, text(record.sourceFile),
        text(record.sourceSha256), text(record.entity), record.reverts, jsonList(record.header), counts.rowsIn,
        counts.created, counts.changed, counts.unchanged, counts.duplicate, counts.rejected, record.totals, record.lastId,
        record.rowsDigest, record.previousLink, record.link);
}

Result<BatchId> Batch::commit(const RowCounts &counts, const QJsonObject &totals)
{
    Q_ASSERT(counts.isBalanced());
    for (const auto &derived : m_derived)
        derived->settle(m_connection);
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
