#include "store/chain.h"

#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waterline {

namespace {

QStringList listFromJson(const QString &json)
{
    QStringList result;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        result << value.toString();
    return result;
}

std::vector<RowCandidate> candidatesFrom(const QString &json)
{
    std::vector<RowCandidate> result;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        RowCandidate candidate{value[QStringLiteral("code")].toString(), value[QStringLiteral("name")].toString(), {}};
        for (const QJsonValue &field : value[QStringLiteral("fields")].toArray())
            candidate.fields.push_back({field[0].toString(), field[1].toString(), field[2].toString()});
        result.push_back(std::move(candidate));
    }
    return result;
}

/// Length before content, so that no two different lists of fields give the same bytes.
void addField(Sha256 &hash, const QString &field)
{
    const QByteArray bytes = field.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
}

const QString &batchColumns()
{
    static const QString columns = QStringLiteral(
        "id, seq, kind, actor, recorded_at, source_file, source_sha256, entity, reverts, header, rows_in, rows_new, "
        "rows_changed, rows_unchanged, rows_duplicate, rows_rejected, totals, last_id, rows_digest, previous_link, "
        "link, "
        "rows_queued, follows");
    return columns;
}

BatchRecord recordFrom(const Row &row)
{
    BatchRecord record;
    record.id = row.id<BatchId>(0);
    record.seq = row.integer(1);
    record.kind = row.text(2);
    record.actor = row.text(3);
    record.recordedAt = row.text(4);
    record.sourceFile = row.text(5);
    record.sourceSha256 = row.text(6);
    record.entity = row.text(7);
    record.reverts = row.id<BatchId>(8);
    record.header = listFromJson(row.text(9));
    record.counts = {row.integer(10), row.integer(11), row.integer(12), row.integer(13), row.integer(14),
        row.integer(15), row.integer(21)};
    record.totals = row.text(16);
    record.lastId = row.integer(17);
    record.rowsDigest = row.text(18);
    record.previousLink = row.text(19);
    record.link = row.text(20);
    record.follows = row.id<BatchId>(22);
    return record;
}

} // namespace

QString chainStart()
{
    return QString(64, u'0');
}

QString linkOf(const BatchRecord &record)
{
    Sha256 hash;
    const auto number = [](qint64 value) { return QString::number(value); };
    for (const QString &field :
        {record.previousLink, number(record.id.value), number(record.seq), record.kind, record.actor, record.recordedAt,
            record.sourceFile, record.sourceSha256, record.entity, number(record.reverts.value),
            record.header.join(u'\x1f'), number(record.counts.rowsIn), number(record.counts.created),
            number(record.counts.changed), number(record.counts.unchanged), number(record.counts.duplicate),
            number(record.counts.rejected), record.totals, number(record.lastId), record.rowsDigest})
        addField(hash, field);
    // Where they say nothing they are not part of it, so that links from before they were kept stay what they are.
    if (record.counts.queued != 0) {
        addField(hash, QStringLiteral("queued"));
        addField(hash, number(record.counts.queued));
    }
    if (!record.follows.isNull()) {
        addField(hash, QStringLiteral("follows"));
        addField(hash, number(record.follows.value));
    }
    return QString::fromLatin1(hash.result().toHex());
}

void RowsDigest::addTable(const QString &name, qint64 rows, const QByteArray &hash)
{
    if (rows == 0)
        return;
    addField(m_hash, name);
    addField(m_hash, QString::number(rows));
    m_hash.addData(hash);
}

QString RowsDigest::result()
{
    return QString::fromLatin1(m_hash.result().toHex());
}

QByteArray revisionDigest(
    const QString &table, qint64 rowId, qint64 line, const QVariant &before, const QVariant &after)
{
    Sha256 hash;
    addField(hash, table);
    addField(hash, QString::number(rowId));
    addField(hash, QString::number(line));
    addField(hash, before.toString());
    addField(hash, after.toString());
    return hash.result();
}

QByteArray rejectDigest(const RejectedRow &row)
{
    Sha256 hash;
    const QString state = row.isQueued ? QStringLiteral("queued") : QStringLiteral("rejected");
    for (const QString &field : {QString::number(row.line), row.column, row.reason, row.remedy, row.cause, state,
             candidatesJson(row.candidates), QString::number(row.cells.size())})
        addField(hash, field);
    for (const QString &cell : row.cells)
        addField(hash, cell);
    return hash.result();
}

QString candidatesJson(const std::vector<RowCandidate> &candidates)
{
    QJsonArray list;
    for (const RowCandidate &candidate : candidates) {
        QJsonArray fields;
        for (const ComparedField &field : candidate.fields)
            fields << QJsonArray{field.label, field.inFile, field.present};
        list << QJsonObject{{QStringLiteral("code"), candidate.code}, {QStringLiteral("name"), candidate.name},
            {QStringLiteral("fields"), fields}};
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<BatchRecord> readBatches(Connection &connection)
{
    std::vector<BatchRecord> records;
    Query query(connection, QStringLiteral("SELECT %1 FROM batch ORDER BY seq").arg(batchColumns()));
    query.exec();
    query.forEach([&](const Row &row) { records.push_back(recordFrom(row)); });
    return records;
}

std::optional<BatchRecord> readBatch(Connection &connection, BatchId id)
{
    Query query(connection, QStringLiteral("SELECT %1 FROM batch WHERE id = ?").arg(batchColumns()));
    query.exec(id);
    return query.first(recordFrom);
}

std::vector<RejectedRow> readRejects(Connection &connection, BatchId id)
{
    std::vector<RejectedRow> rows;
    Query query(connection,
        QStringLiteral("SELECT line, column_name, reason, remedy, cells, cause, state, candidates FROM reject WHERE "
                       "batch = ? ORDER BY seq"));
    query.exec(id);
    query.forEach([&](const Row &row) {
        rows.push_back({row.integer(0), row.text(1), row.text(2), row.text(3), listFromJson(row.text(4)), row.text(5),
            row.text(6) == QStringLiteral("queued"), candidatesFrom(row.text(7))});
    });
    return rows;
}

QString chainHead(Connection &connection)
{
    Query query(connection, QStringLiteral("SELECT link FROM batch ORDER BY seq DESC LIMIT 1"));
    query.exec();
    return query.first([](const Row &row) { return row.text(0); }).value_or(chainStart());
}

} // namespace waterline
