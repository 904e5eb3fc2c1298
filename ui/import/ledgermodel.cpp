#include "import/ledgermodel.h"

#include "base/textkey.h"

#include <QLocale>

#include <algorithm>

namespace waterline {

namespace {

TableColumn<LedgerEntry> columnOf(std::function<QString()> title, std::function<QString(const LedgerEntry &)> text)
{
    TableColumn<LedgerEntry> column;
    column.title = std::move(title);
    column.text = text;
    column.toolTip = std::move(text);
    return column;
}

TableColumn<LedgerEntry> numberColumn(std::function<QString()> title, std::function<qint64(const LedgerEntry &)> number)
{
    TableColumn<LedgerEntry> column;
    column.title = std::move(title);
    column.text = [number](const LedgerEntry &row) { return QLocale().toString(number(row)); };
    column.sortKey = [number](const LedgerEntry &row) { return QVariant(number(row)); };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

TableColumn<LedgerEntry> countColumn(std::function<QString()> title, qint64 RowCounts::*count)
{
    return numberColumn(std::move(title), [count](const LedgerEntry &row) { return row.record.counts.*count; });
}

QString holdsText(const std::vector<const ImportTable *> &tables, const BatchRecord &batch)
{
    const auto table = std::ranges::find(tables, batch.entity, &ImportTable::entity);
    return table == tables.end() ? batch.entity : (*table)->translatedLabel();
}

std::vector<TableColumn<LedgerEntry>> columns(const std::vector<const ImportTable *> &tables)
{
    using Row = LedgerEntry;
    auto when = columnOf([] { return LedgerModel::tr("When"); },
        [](const Row &row) { return QLocale().toString(recordedMoment(row.record), QLocale::ShortFormat); });
    when.sortKey = [](const Row &row) { return QVariant(row.record.seq); };
    when.exported = [](const Row &row) { return QVariant(recordedMoment(row.record)); };
    auto what = columnOf(
        [] { return LedgerModel::tr("What"); }, [](const Row &row) { return LedgerModel::whatText(row.record); });
    what.subText = [tables](const Row &row) {
        QStringList parts;
        if (const QString holds = holdsText(tables, row.record); !holds.isEmpty())
            parts << holds;
        if (const QString state = LedgerModel::stateText(row); !state.isEmpty())
            parts << state;
        return parts.join(QStringLiteral(" · "));
    };
    what.toolTip = [subText = what.subText](
                       const Row &row) { return QString(LedgerModel::whatText(row.record) + u'\n' + subText(row)); };
    what.mark = [](const Row &row) {
        if (!row.isInForce())
            return Mark::NotComputable;
        return row.openRows > 0 ? Mark::Watch : Mark::Good;
    };
    auto open = numberColumn([] { return LedgerModel::tr("Waiting"); }, [](const Row &row) { return row.openRows; });
    open.toolTip = [](const Row &row) {
        const int rows = int(std::min<qint64>(row.openRows, INT_MAX));
        return row.openRows > 0 ? LedgerModel::tr("%n rejected or held row(s) wait for a repair", nullptr, rows)
                                : QString();
    };
    return {
        when,
        what,
        countColumn([] { return LedgerModel::tr("Rows"); }, &RowCounts::rowsIn),
        countColumn([] { return LedgerModel::tr("New"); }, &RowCounts::created),
        countColumn([] { return LedgerModel::tr("Changed"); }, &RowCounts::changed),
        countColumn([] { return LedgerModel::tr("Unchanged"); }, &RowCounts::unchanged),
        countColumn([] { return LedgerModel::tr("Duplicate"); }, &RowCounts::duplicate),
        countColumn([] { return LedgerModel::tr("Rejected"); }, &RowCounts::rejected),
        countColumn([] { return LedgerModel::tr("On hold"); }, &RowCounts::queued),
        open,
        columnOf([] { return LedgerModel::tr("By"); }, [](const Row &row) { return row.record.actor; }),
    };
}

/// What was done without a file, for people; the kind itself where it needs no other word.
QString kindText(const QString &kind)
{
    if (kind == QStringLiteral("alerts"))
        return LedgerModel::tr("Alerts raised");
    if (kind == QStringLiteral("alert"))
        return LedgerModel::tr("Alert worked on");
    if (kind == QStringLiteral("goals"))
        return LedgerModel::tr("Goals edited");
    if (kind == QStringLiteral("contract"))
        return LedgerModel::tr("Contract worked on");
    return kind == QStringLiteral("publish") ? LedgerModel::tr("Goals published") : kind;
}

} // namespace

QDateTime recordedMoment(const BatchRecord &batch)
{
    // Batches keep UTC.
    QDateTime moment = QDateTime::fromString(batch.recordedAt, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toLocalTime();
}

LedgerModel::LedgerModel(const std::vector<const ImportTable *> &tables, QObject *parent)
    : TableModel(columns(tables), parent)
    , m_tables(tables)
{
}

void LedgerModel::setEntries(std::vector<LedgerEntry> entries)
{
    std::ranges::reverse(entries);
    setRows(std::move(entries));
}

QString LedgerModel::whatText(const BatchRecord &batch)
{
    if (!batch.reverts.isNull())
        return batch.sourceFile.isEmpty() ? tr("Undo") : tr("Undo of %1").arg(batch.sourceFile);
    if (!batch.follows.isNull() && !batch.sourceFile.isEmpty())
        return tr("Repaired rows of %1").arg(batch.sourceFile);
    return batch.sourceFile.isEmpty() ? kindText(batch.kind) : batch.sourceFile;
}

const LedgerEntry *LedgerModel::entryOf(BatchId batch) const
{
    const auto found =
        std::ranges::find_if(rows(), [batch](const LedgerEntry &entry) { return entry.record.id == batch; });
    return found == rows().end() ? nullptr : &*found;
}

QString LedgerModel::stateText(const LedgerEntry &entry)
{
    if (!entry.isInForce())
        return entry.record.reverts.isNull() ? tr("undone") : tr("taken back");
    if (!entry.redoes.isNull())
        return tr("redo");
    if (entry.openRows > 0) {
        const int rows = int(std::min<qint64>(entry.openRows, INT_MAX));
        return tr("%n row(s) wait for a repair", nullptr, rows);
    }
    return {};
}

QVariant LedgerModel::extra(const LedgerEntry &row, int, int role) const
{
    if (role != SearchRole)
        return {};
    return textKey(QStringList{whatText(row.record), holdsText(m_tables, row.record), row.record.actor, stateText(row),
        QLocale().toString(recordedMoment(row.record), QLocale::ShortFormat)}
                       .join(u'\n'));
}

} // namespace waterline
