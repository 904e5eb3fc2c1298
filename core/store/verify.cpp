#include "store/verify.h"

#include "store/chain.h"
#include "store/derivedcheck.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

struct SealedRow {
    qint64 id = 0;
    Values values;
    qint64 seal = 0;
};

/// The digest of a batch's rows with and without those that were not taken in: the first batches were sealed without. A
/// batch that was sealed with them cannot pass as one without.
struct TwoDigests {
    RowsDigest withRejects;
    RowsDigest withoutRejects;

    void addTable(const QString &name, qint64 rows, const QByteArray &hash)
    {
        withRejects.addTable(name, rows, hash);
        withoutRejects.addTable(name, rows, hash);
    }
    [[nodiscard]] bool gives(const QString &digest)
    {
        return withRejects.result() == digest || withoutRejects.result() == digest;
    }
};

class Verifier {
public:
    Verifier(Connection &connection, const Schema &schema)
        : m_connection(connection)
        , m_schema(schema)
        , m_derived(schema)
    {
    }

    VerifyReport run()
    {
        m_report.head = chainStart();
        for (const BatchRecord &record : readBatches(m_connection)) {
            checkLink(record);
            checkRows(record);
            ++m_report.batches;
            m_report.head = record.link;
        }
        for (const Table *table : m_schema.tables) {
            if (table->isFact()) {
                checkOrphans(*table);
                checkRevisedFacts(*table);
            } else {
                checkEntities(*table);
            }
        }
        checkOrphanedRevisions();
        checkOrphanedRejects();
        checkDerived();
        checkFile();
        return std::move(m_report);
    }

private:
    void report(BatchId batch, const QString &message, const QString &table = {}, qint64 row = 0)
    {
        m_report.findings.push_back({batch.value, table, row, message});
    }

    void checkLink(const BatchRecord &record)
    {
        if (record.previousLink != m_report.head)
            report(record.id,
                Text::tr("Batch %1 does not follow the one before it: a batch was removed or moved.").arg(record.seq));
        else if (linkOf(record) != record.link)
            report(record.id, Text::tr("The header of batch %1 was changed after it was written.").arg(record.seq));
    }

    void checkRows(const BatchRecord &record)
    {
        const std::size_t before = m_report.findings.size();
        TwoDigests digest;
        for (const Table *table : m_schema.tables) {
            if (table->isFact())
                addFacts(record, *table, digest);
        }
        addRevisions(record, digest);
        addRejects(record, digest);
        // Where a row was named, the digest differs for that reason.
        if (!digest.gives(record.rowsDigest) && m_report.findings.size() == before)
            report(record.id,
                Text::tr("Rows of batch %1 were added, removed or replaced after it was written.").arg(record.seq));
    }

    /// The rows of one fact table as the batch appended them: those still there, and for those revised or removed
    /// since, the state before the first revision.
    std::map<qint64, Values> revisedFacts(BatchId batch, const Table &table)
    {
        std::map<qint64, Values> rows;
        Query query(m_connection,
            QStringLiteral(
                "SELECT row_id, before FROM revision WHERE origin = ? AND tbl = ? ORDER BY row_id, batch, seq"));
        query.exec(batch, table.name);
        query.forEach([&](const Row &row) {
            if (!row.isNull(1))
                rows.try_emplace(row.integer(0), rowFromJson(table, row.text(1)));
        });
        return rows;
    }

    void addFacts(const BatchRecord &record, const Table &table, TwoDigests &digest)
    {
        std::map<qint64, Values> revised = revisedFacts(record.id, table);
        Sha256 hash;
        qint64 count = 0;
        const auto add = [&](const QByteArray &rowHash) {
            hash.addData(rowHash);
            ++count;
        };
        const auto addRevisedBelow = [&](qint64 id) {
            while (!revised.empty() && revised.begin()->first < id) {
                add(rowDigest(table, revised.begin()->second));
                revised.erase(revised.begin());
            }
        };
        Query query(m_connection,
            QStringLiteral("SELECT %1, seal FROM %2 WHERE batch = ? ORDER BY id").arg(table.columnList(), table.name));
        query.exec(record.id);
        query.forEach([&](const Row &row) {
            const Values values = valuesFrom(table, row);
            const qint64 id = values[0].toLongLong();
            const QByteArray current = rowDigest(table, values);
            if (sealOf(current) != row.integer(int(table.columns.size()))) {
                report(record.id,
                    Text::tr("A row of %1 was changed after batch %2 was written (line %3 of %4).")
                        .arg(table.name, QString::number(record.seq), values[2].toString(), record.sourceFile),
                    table.name, id);
            }
            m_derived.add(table, values);
            addRevisedBelow(id);
            const auto original = revised.find(id);
            add(original == revised.end() ? current : rowDigest(table, original->second));
            revised.erase(id);
        });
        addRevisedBelow(std::numeric_limits<qint64>::max());
        digest.addTable(table.name, count, hash.result());
    }

    void addRevisions(const BatchRecord &record, TwoDigests &digest)
    {
        Sha256 hash;
        qint64 count = 0;
        Query query(m_connection,
            QStringLiteral("SELECT tbl, row_id, line, before, after, seal FROM revision WHERE batch = ? ORDER BY seq"));
        query.exec(record.id);
        query.forEach([&](const Row &row) {
            const QByteArray current =
                revisionDigest(row.text(0), row.integer(1), row.integer(2), row.value(3), row.value(4));
            if (sealOf(current) != row.integer(5)) {
                report(record.id,
                    Text::tr("The history of a row of %1 in batch %2 was changed.").arg(row.text(0)).arg(record.seq),
                    row.text(0), row.integer(1));
            }
            hash.addData(current);
            ++count;
        });
        digest.addTable(QStringLiteral("revision"), count, hash.result());
    }

    void addRejects(const BatchRecord &record, TwoDigests &digest)
    {
        const std::vector<RejectedRow> rows = readRejects(m_connection, record.id);
        Sha256 hash;
        for (const RejectedRow &row : rows)
            hash.addData(rejectDigest(row));
        digest.withRejects.addTable(QStringLiteral("reject"), qint64(rows.size()), hash.result());
        const auto isQueued = [](const RejectedRow &row) { return row.isQueued; };
        const qint64 queued = std::ranges::count_if(rows, isQueued);
        if (queued != record.counts.queued || qint64(rows.size()) - queued != record.counts.rejected) {
            report(record.id,
                Text::tr("The rows that batch %1 did not take in are not those that it counted.").arg(record.seq),
                QStringLiteral("reject"));
        }
    }

    /// Rows of a batch that the ledger does not know: the last batches leave no gap when they are removed.
    void checkOrphans(const Table &table)
    {
        Query query(m_connection,
            QStringLiteral("SELECT id, batch FROM %1 WHERE batch NOT IN (SELECT id FROM batch) ORDER BY id LIMIT 1")
                .arg(table.name));
        query.exec();
        query.forEach([&](const Row &row) {
            report(row.id<BatchId>(1),
                Text::tr("Rows of %1 belong to a batch that is not in the ledger.").arg(table.name), table.name,
                row.integer(0));
        });
    }

    void checkOrphanedRejects()
    {
        Query query(m_connection,
            QStringLiteral(
                "SELECT seq, batch FROM reject WHERE batch NOT IN (SELECT id FROM batch) ORDER BY batch, seq LIMIT 1"));
        query.exec();
        query.forEach([&](const Row &row) {
            report(row.id<BatchId>(1), Text::tr("Rejected rows belong to a batch that is not in the ledger."),
                QStringLiteral("reject"), row.integer(0));
        });
    }

    struct LastRevision {
        qint64 row = 0;
        BatchId batch;
        /// Null if it removed the row.
        std::optional<QString> after;
    };

    /// A fact that was revised must be what its last revision left, or be gone if that removed it.
    void checkRevisedFacts(const Table &table)
    {
        struct Last {
            qint64 row = 0;
            BatchId batch;
            std::optional<QString> after;
        };
        std::vector<ChainFinding> wrong;
        Query current(
            m_connection, QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table.columnList(), table.name));
        const auto check = [&](const Last &last) {
            current.exec(last.row);
            const std::optional<Values> values = current.first([&](const Row &row) { return valuesFrom(table, row); });
            const bool isRight = last.after ? values && isStoredRow(table, *last.after, *values) : !values;
            if (!isRight && !isReported(table.name, last.row))
                wrong.push_back({last.batch.value, table.name, last.row,
                    Text::tr("A row of %1 is not what its history says.").arg(table.name)});
        };
        std::optional<Last> last;
        Query revisions(m_connection,
            QStringLiteral("SELECT row_id, batch, after FROM revision WHERE tbl = ? ORDER BY row_id, batch, seq"));
        revisions.exec(table.name);
        revisions.forEach([&](const Row &row) {
            if (last && last->row != row.integer(0))
                check(*last);
            last = Last{row.integer(0), row.id<BatchId>(1), row.isNull(2) ? std::nullopt : std::optional(row.text(2))};
        });
        if (last)
            check(*last);
        std::ranges::stable_sort(wrong, {}, &ChainFinding::batch);
        std::ranges::move(wrong, std::back_inserter(m_report.findings));
    }

    [[nodiscard]] bool isReported(const QString &table, qint64 row) const
    {
        return std::ranges::any_of(m_report.findings,
            [&](const ChainFinding &finding) { return finding.table == table && finding.row == row; });
    }

    static Values valuesFrom(const Table &table, const Row &row)
    {
        Values values;
        for (int i = 0; i < int(table.columns.size()); ++i)
            values << row.value(i);
        return values;
    }

    void checkOrphanedRevisions()
    {
        Query query(m_connection,
            QStringLiteral("SELECT tbl, row_id, batch FROM revision WHERE batch NOT IN (SELECT id FROM batch) "
                           "ORDER BY batch, seq LIMIT 1"));
        query.exec();
        query.forEach([&](const Row &row) {
            report(row.id<BatchId>(2),
                Text::tr("The history of %1 belongs to a batch that is not in the ledger.").arg(row.text(0)),
                row.text(0), row.integer(1));
        });
    }

    /// Every entity must be what its last revision left, and every row that a revision left must be there.
    void checkEntities(const Table &table)
    {
        Query last(m_connection,
            QStringLiteral("SELECT batch, after FROM revision WHERE tbl = ? AND row_id = ? ORDER BY batch DESC, seq "
                           "DESC LIMIT 1"));
        Query query(m_connection, QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(table.columnList(), table.name));
        query.exec();
        qint64 present = 0;
        query.forEach([&](const Row &row) {
            const Values values = valuesFrom(table, row);
            ++present;
            m_derived.add(table, values);
            last.exec(table.name, values[0].toLongLong());
            const auto revision = last.first([](const Row &r) { return std::pair(r.id<BatchId>(0), r.text(1)); });
            if (!revision || !isStoredRow(table, revision->second, values)) {
                report(revision ? revision->first : BatchId(),
                    Text::tr("A row of %1 is not what its history says.").arg(table.name), table.name,
                    values[0].toLongLong());
            }
        });
        const qint64 expected = integerOf(m_connection,
            QStringLiteral(
                "SELECT coalesce(sum((after IS NOT NULL) - (before IS NOT NULL)), 0) FROM revision WHERE tbl = ?"),
            table.name);
        if (expected != present)
            report(BatchId(),
                Text::tr("%1 holds %2 rows, its history says %3.").arg(table.name).arg(present).arg(expected),
                table.name);
    }

    /// Totals that are kept must be those that the rows give.
    void checkDerived()
    {
        const Result<QStringList> different = m_derived.differences(m_connection);
        if (!different)
            return m_connection.fail(different.error());
        for (const QString &table : *different)
            report(BatchId(), Text::tr("The totals in %1 are not those of its rows.").arg(table), table);
    }

    /// Opening looks at the pages only; here every index is compared with its table too.
    void checkFile()
    {
        Query check(m_connection, QStringLiteral("PRAGMA integrity_check(1)"));
        check.exec();
        const QString verdict = check.text();
        if (!m_connection.hasFailed() && verdict != QStringLiteral("ok"))
            report(BatchId(), Text::tr("The file is damaged; restore it from a backup (%1).").arg(verdict));
    }

    Connection &m_connection;
    const Schema &m_schema;
    DerivedCheck m_derived;
    VerifyReport m_report;
};

} // namespace

Result<VerifyReport> verifyChain(Connection &connection, const Schema &schema)
{
    Reading reading(connection);
    return reading.finish(Verifier(connection, schema).run());
}

} // namespace waterline
