#include "import/ledgermodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace waterline {

namespace {

/// Batches keep UTC.
QDateTime momentOf(const BatchRecord &batch)
{
    QDateTime moment = QDateTime::fromString(batch.recordedAt, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toLocalTime();
}

TableColumn<LedgerEntry> columnOf(std::function<QString()> title, std::function<QString(const LedgerEntry &)> text)
{
    TableColumn<LedgerEntry> column;
    column.title = std::move(title);
    column.text = text;
    column.toolTip = std::move(text);
    return column;
}

TableColumn<LedgerEntry> countColumn(std::function<QString()> title, qint64 RowCounts::*count)
{
    TableColumn<LedgerEntry> column;
    column.title = std::move(title);
    column.text = [count](const LedgerEntry &row) { return QLocale().toString(row.batch.counts.*count); };
    column.sortKey = [count](const LedgerEntry &row) { return QVariant(row.batch.counts.*count); };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

std::vector<TableColumn<LedgerEntry>> columns(const std::vector<const ImportTable *> &tables)
{
    using Row = LedgerEntry;
    auto when = columnOf([] { return LedgerModel::tr("When"); },
        [](const Row &row) { return QLocale().toString(momentOf(row.batch), QLocale::ShortFormat); });
    when.sortKey = [](const Row &row) { return QVariant(row.batch.seq); };
    auto what = columnOf([] { return LedgerModel::tr("What"); }, [](const Row &row) { return LedgerModel::whatText(row.batch); });
    what.subText = [tables](const Row &row) {
        const auto table = std::ranges::find(tables, row.batch.entity, &ImportTable::entity);
        const QString holds = table == tables.end() ? row.batch.entity : (*table)->translatedLabel();
        return row.isUndone ? LedgerModel::tr("%1 · undone").arg(holds) : holds;
    };
    what.mark = [](const Row &row) { return row.isUndone ? std::optional(Mark::NotComputable) : std::nullopt; };
    return {
        when,
        what,
        countColumn([] { return LedgerModel::tr("Rows"); }, &RowCounts::rowsIn),
        countColumn([] { return LedgerModel::tr("New"); }, &RowCounts::created),
        countColumn([] { return LedgerModel::tr("Changed"); }, &RowCounts::changed),
        countColumn([] { return LedgerModel::tr("Unchanged"); }, &RowCounts::unchanged),
        countColumn([] { return LedgerModel::tr("Duplicate"); }, &RowCounts::duplicate),
        countColumn([] { return LedgerModel::tr("Rejected"); }, &RowCounts::rejected),
        columnOf([] { return LedgerModel::tr("By"); }, [](const Row &row) { return row.batch.actor; }),
    };
}

}

std::vector<LedgerEntry> ledgerEntries(std::vector<BatchRecord> batches)
{
    std::unordered_set<BatchId> undone;
    // From the newest: what undid something and was undone itself no longer counts.
    std::vector<LedgerEntry> entries;
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        const bool isUndone = undone.contains(batch->id);
        if (!batch->reverts.isNull() && !isUndone)
            undone.insert(batch->reverts);
        entries.push_back({std::move(*batch), isUndone});
    }
    return entries;
}

LedgerModel::LedgerModel(const std::vector<const ImportTable *> &tables, QObject *parent)
    : TableModel(columns(tables), parent)
{
}

QString LedgerModel::whatText(const BatchRecord &batch)
{
    if (!batch.reverts.isNull())
        return batch.sourceFile.isEmpty() ? tr("Undo") : tr("Undo of %1").arg(batch.sourceFile);
    return batch.sourceFile.isEmpty() ? batch.kind : batch.sourceFile;
}

} // namespace waterline
