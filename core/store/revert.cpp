#include "store/revert.h"

#include "store/batch.h"
#include "store/chain.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <sqlite3.h>

#include <map>
#include <memory>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Revert)
};

constexpr int chunk = 2000;

struct StoredRevision {
    qint64 seq = 0;
    const Table *table = nullptr;
    qint64 rowId = 0;
    qint64 line = 0;
    QString before;
    QString after;
};

class Reverter {
public:
    Reverter(Batch &batch, const Schema &schema, BatchId target)
        : m_batch(batch)
        , m_connection(batch.connection())
        , m_schema(schema)
        , m_target(target)
        , m_original(m_connection,
              QStringLiteral("SELECT coalesce(before, after) FROM revision WHERE tbl = ? AND row_id = ? ORDER BY "
                             "batch, seq LIMIT 1"))
    {
    }

    RevertReport run()
    {
        for (auto table = m_schema.tables.rbegin(); table != m_schema.tables.rend(); ++table) {
            if ((*table)->isFact())
                removeFacts(**table);
        }
        undoRevisions();
        return std::move(m_report);
    }

private:
    /// Rows are read in portions, so that none is read while its table changes, and memory stays flat.
    void removeFacts(const Table &table)
    {
        Query select(m_connection,
            QStringLiteral("SELECT %1 FROM %2 WHERE batch = ? AND id > ? ORDER BY id LIMIT %3")
                .arg(table.columnList(), table.name)
                .arg(chunk));
        qint64 last = 0;
        std::vector<Values> rows;
        do {
            rows.clear();
            select.exec(m_target, last);
            select.forEach([&](const Row &row) { rows.push_back(valuesFrom(table, row)); });
            for (const Values &row : rows) {
                last = row[0].toLongLong();
                removeFact(table, row);
            }
        } while (qsizetype(rows.size()) == chunk);
    }

    void removeFact(const Table &table, const Values &row)
    {
        const qint64 id = row[0].toLongLong();
        if (const QString original = originalFact(table, id); !original.isEmpty() && !isStoredRow(table, original, row))
            return addConflict(table, row, Text::tr("It was changed later."));
        if (isReferredTo(table, row))
            return;
        write(table, &row, nullptr, row[2].toLongLong());
    }

    /// The row as it was appended, if it was ever revised; else empty.
    QString originalFact(const Table &table, qint64 id)
    {
        m_original.exec(table.name, id);
        return m_original.text();
    }

    void undoRevisions()
    {
        Query select(m_connection,
            QStringLiteral("SELECT seq, tbl, row_id, line, coalesce(before, ''), coalesce(after, '') FROM revision "
                           "WHERE batch = ? AND seq < ? ORDER BY seq DESC LIMIT %1")
                .arg(chunk));
        qint64 next = std::numeric_limits<qint64>::max();
        std::vector<StoredRevision> revisions;
        do {
            revisions.clear();
            select.exec(m_target, next);
            select.forEach([&](const Row &row) {
                revisions.push_back({row.integer(0), m_schema.table(row.text(1)), row.integer(2), row.integer(3),
                    row.text(4), row.text(5)});
            });
            for (const StoredRevision &revision : revisions) {
                next = revision.seq;
                if (revision.table)
                    undo(revision);
            }
        } while (qsizetype(revisions.size()) == chunk);
    }

    void undo(const StoredRevision &revision)
    {
        const Table &table = *revision.table;
        const std::optional<Values> current = currentRow(table, revision.rowId);
        const auto isNow = [&](const QString &json) {
            return json.isEmpty() ? !current : current && isStoredRow(table, json, *current);
        };
        if (isNow(revision.before))
            return;
        if (!isNow(revision.after)) {
            const Values known = rowFromJson(table, revision.after.isEmpty() ? revision.before : revision.after);
            return addConflict(
                table, known, current ? Text::tr("It was changed later.") : Text::tr("It was removed later."));
        }
        if (revision.before.isEmpty() && isReferredTo(table, *current))
            return;
        if (revision.before.isEmpty())
            return write(table, &*current, nullptr, revision.line);
        const Values before = rowFromJson(table, revision.before);
        write(table, current ? &*current : nullptr, &before, revision.line);
    }

    /// A row that the tables do not take back, because another has its code by now or what it refers to is gone, is a
    /// conflict and no failure. SQLite undoes that one statement by itself.
    void write(const Table &table, const Values *from, const Values *to, qint64 line)
    {
        if (m_connection.hasFailed() || isBuiltUpon(table, to ? *to : *from))
            return;
        if (m_batch.change(table, from, to, line)) {
            ++m_report.rowsUndone;
        } else if ((sqlite3_errcode(m_connection.handle()) & 0xff) == SQLITE_CONSTRAINT) {
            (void)m_connection.takeStatus();
            addConflict(table, to ? *to : *from,
                Text::tr(
                    "It cannot be put back: another row has taken its place, or a row that it refers to is gone."));
        }
    }

    /// Named once a table, as it is all of its rows or none.
    bool isBuiltUpon(const Table &table, const Values &row)
    {
        if (!table.isHistory)
            return false;
        TableQueries &queries = queriesOf(table);
        if (!queries.lastOfOthers)
            queries.lastOfOthers = integerOf(m_connection,
                QStringLiteral("SELECT coalesce(max(id), 0) FROM %1 WHERE batch <> ?").arg(table.name),
                row[1].toLongLong());
        if (row[0].toLongLong() > *queries.lastOfOthers)
            return false;
        if (!std::exchange(queries.isRefused, true))
            addConflict(table, row, Text::tr("Later ones build on it: undo those first."));
        return true;
    }

    std::optional<Values> currentRow(const Table &table, qint64 id)
    {
        Query &query = queriesOf(table).current;
        query.exec(id);
        return query.first([&](const Row &row) { return valuesFrom(table, row); });
    }

    static Values valuesFrom(const Table &table, const Row &row)
    {
        Values values;
        for (int i = 0; i < int(table.columns.size()); ++i)
            values << row.value(i);
        return values;
    }

    bool isReferredTo(const Table &table, const Values &row)
    {
        for (const auto &[other, count] : queriesOf(table).referring) {
            count->exec(row[0].toLongLong());
            if (const qint64 rows = count->integer(); rows > 0) {
                addConflict(table, row, Text::tr("Rows of %1 refer to it (%2).").arg(other).arg(rows));
                return true;
            }
        }
        return false;
    }

    /// Prepared once for all rows of a table.
    struct TableQueries {
        TableQueries(Connection &connection, const Schema &schema, const Table &table)
            : current(connection, QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table.columnList(), table.name))
        {
            const QString sql = QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1000)");
            for (const Table *other : schema.tables) {
                for (const Table::Column &column : other->columns) {
                    if (column.refersTo == table.name)
                        referring.emplace_back(
                            other->name, std::make_unique<Query>(connection, sql.arg(other->name, column.name)));
                }
            }
        }

        Query current;
        /// The tables that refer to it, and how many of their rows do.
        std::vector<std::pair<QString, std::unique_ptr<Query>>> referring;
        /// Of a history: the last row that another batch wrote.
        std::optional<qint64> lastOfOthers;
        bool isRefused = false;
    };

    TableQueries &queriesOf(const Table &table)
    {
        std::unique_ptr<TableQueries> &queries = m_queries[&table];
        if (!queries)
            queries = std::make_unique<TableQueries>(m_connection, m_schema, table);
        return *queries;
    }

    void addConflict(const Table &table, const Values &row, const QString &reason)
    {
        qsizetype label = table.columnIndex(u"name");
        if (label < 0)
            label = table.columnIndex(u"code");
        m_report.conflicts.push_back(
            {table.name, row[0].toLongLong(), label < 0 ? QString() : row[label].toString(), reason});
    }

    Batch &m_batch;
    Connection &m_connection;
    const Schema &m_schema;
    BatchId m_target;
    Query m_original;
    std::map<const Table *, std::unique_ptr<TableQueries>> m_queries;
    RevertReport m_report;
};

} // namespace

Result<RevertReport> revertBatch(
    Connection &connection, const Schema &schema, const Clock &clock, BatchId target, const QString &actor)
{
    const std::optional<BatchRecord> record = readBatch(connection, target);
    if (Result<> status = connection.takeStatus(); !status)
        return status.error();
    if (!record)
        return Error{Problem::NotFound, Text::tr("There is no batch %1 in this workspace.").arg(target.value)};
    auto batch = Batch::begin(connection, schema, clock,
        {QStringLiteral("revert"), actor, record->sourceFile, {}, record->entity, {}, target});
    if (!batch)
        return batch.error();
    RevertReport report = Reverter(**batch, schema, target).run();
    if (report.rowsUndone == 0) {
        if (Result<> status = connection.takeStatus(); !status)
            return status.error();
        return report;
    }
    QJsonObject totals{{QStringLiteral("rows_undone"), report.rowsUndone},
        {QStringLiteral("conflicts"), qint64(report.conflicts.size())}};
    Result<BatchId> committed = (*batch)->commit({}, totals);
    if (!committed)
        return committed.error();
    report.batch = *committed;
    return report;
}

} // namespace waterline
