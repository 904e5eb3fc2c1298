#include "store/ledger.h"

#include "store/query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace waterline {

namespace {

/// The lines of its predecessor that a batch ran again.
std::vector<qint64> linesRunAgain(const BatchRecord &record)
{
    const QJsonObject totals = QJsonDocument::fromJson(record.totals.toUtf8()).object();
    return linesFromRanges(totals.value(QStringLiteral("ran_again")).toString());
}

/// Lines of rejected and queued rows.
std::vector<qint64> rejectedLines(Connection &connection, BatchId batch)
{
    std::vector<qint64> lines;
    Query query(connection, QStringLiteral("SELECT line FROM reject WHERE batch = ? ORDER BY line"));
    query.exec(batch);
    query.forEach([&](const Row &row) { lines.push_back(row.integer(0)); });
    return lines;
}

class LedgerReader {
public:
    explicit LedgerReader(Connection &connection)
        : m_connection(connection)
    {
        for (BatchRecord &record : readBatches(connection)) {
            m_places.emplace(record.id.value, m_entries.size());
            m_entries.push_back({std::move(record), {}, {}, {}, 0});
        }
    }

    std::vector<LedgerEntry> run()
    {
        // What undoes a batch is newer than it, so that from the newest on every answer rests on known ones.
        for (std::size_t i = m_entries.size(); i-- > 0;)
            linkBack(m_entries[i]);
        for (LedgerEntry &entry : m_entries) {
            std::ranges::reverse(entry.followedBy);
            countOpenRows(entry);
        }
        return std::move(m_entries);
    }

private:
    LedgerEntry *find(BatchId id)
    {
        const auto place = m_places.find(id.value);
        return place == m_places.end() ? nullptr : &m_entries[place->second];
    }

    void linkBack(LedgerEntry &entry)
    {
        LedgerEntry *const reverted = find(entry.record.reverts);
        if (reverted && !reverted->record.reverts.isNull())
            entry.redoes = originOf(*reverted);
        if (!entry.isInForce())
            return;
        if (reverted && reverted->isInForce())
            reverted->undoneBy = entry.record.id;
        if (LedgerEntry *const first = find(entry.record.follows))
            first->followedBy.push_back(entry.record.id);
    }

    /// The batch that a revert, or a revert of a revert's revert, takes back. Null where it brings one back instead.
    BatchId originOf(const LedgerEntry &revert)
    {
        const LedgerEntry *at = &revert;
        bool isTakenBack = false;
        while (!at->record.reverts.isNull()) {
            isTakenBack = !isTakenBack;
            at = find(at->record.reverts);
            if (!at)
                return {};
        }
        return isTakenBack ? at->record.id : BatchId();
    }

    void countOpenRows(LedgerEntry &entry)
    {
        const RowCounts &counts = entry.record.counts;
        entry.openRows = entry.isInForce() ? counts.rejected + counts.queued : 0;
        if (entry.openRows == 0 || entry.followedBy.empty())
            return;
        std::set<qint64> done;
        for (const BatchId follower : entry.followedBy) {
            for (const qint64 line : linesRunAgain(find(follower)->record))
                done.insert(line);
        }
        entry.openRows = std::ranges::count_if(
            rejectedLines(m_connection, entry.record.id), [&](qint64 line) { return !done.contains(line); });
    }

    Connection &m_connection;
    std::vector<LedgerEntry> m_entries;
    std::map<qint64, std::size_t> m_places;
};

} // namespace

std::vector<LedgerEntry> readLedger(Connection &connection)
{
    return LedgerReader(connection).run();
}

std::vector<RejectedRow> readOpenRejects(Connection &connection, BatchId batch)
{
    std::set<qint64> done;
    const std::vector<LedgerEntry> ledger = readLedger(connection);
    for (const LedgerEntry &entry : ledger) {
        if (entry.record.follows != batch || !entry.isInForce())
            continue;
        for (const qint64 line : linesRunAgain(entry.record))
            done.insert(line);
    }
    std::vector<RejectedRow> rows = readRejects(connection, batch);
    std::erase_if(rows, [&](const RejectedRow &row) { return done.contains(row.line); });
    return rows;
}

QString lineRanges(std::vector<qint64> lines)
{
    std::ranges::sort(lines);
    const auto [first, last] = std::ranges::unique(lines);
    lines.erase(first, last);
    QStringList ranges;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t end = i;
        while (end + 1 < lines.size() && lines[end + 1] == lines[end] + 1)
            ++end;
        ranges << (end == i ? QString::number(lines[i]) : QStringLiteral("%1-%2").arg(lines[i]).arg(lines[end]));
        i = end + 1;
    }
    return ranges.join(u',');
}

std::vector<qint64> linesFromRanges(const QString &text)
{
    /// More than any batch can have rejected; a ledger that was tampered with must not fill the memory.
    constexpr qint64 mostLines = 100'000'000;
    std::vector<qint64> lines;
    for (const QString &range : text.split(u',', Qt::SkipEmptyParts)) {
        bool isFirst = false;
        bool isLast = false;
        const qint64 first = range.section(u'-', 0, 0).toLongLong(&isFirst);
        const qint64 last = range.section(u'-', -1).toLongLong(&isLast);
        if (!isFirst || !isLast || first <= 0 || last < first || last - first + qint64(lines.size()) >= mostLines)
            return {};
        for (qint64 line = first; line <= last; ++line)
            lines.push_back(line);
    }
    std::ranges::sort(lines);
    return lines;
}

} // namespace waterline
