#include "import/rejectmodel.h"

#include <QLocale>

namespace waterline {

namespace {

template <class Row>
TableColumn<Row> columnOf(std::function<QString()> title, std::function<QString(const Row &)> text)
{
    TableColumn<Row> column;
    column.title = std::move(title);
    column.text = text;
    column.toolTip = std::move(text);
    return column;
}

std::vector<TableColumn<RejectedRow>> rejectColumns()
{
    using Row = RejectedRow;
    auto line = columnOf<Row>(
        [] { return RejectModel::tr("Line"); }, [](const Row &row) { return QLocale().toString(row.line); });
    line.sortKey = [](const Row &row) { return QVariant(row.line); };
    line.alignment = Qt::AlignRight | Qt::AlignVCenter;
    auto reason = columnOf<Row>([] { return RejectModel::tr("Reason"); }, [](const Row &row) { return row.reason; });
    reason.mark = [](const Row &row) { return std::optional(row.isQueued ? Mark::Watch : Mark::Alert); };
    return {
        line,
        columnOf<Row>([] { return RejectModel::tr("Column"); },
            [](const Row &row) { return row.column.isEmpty() ? RejectModel::tr("whole row") : row.column; }),
        reason,
        columnOf<Row>([] { return RejectModel::tr("What to do"); }, [](const Row &row) { return row.remedy; }),
    };
}

/// A table of the workspace in the reader's words.
QString tableWord(const QString &table)
{
    if (table == QLatin1String("unit"))
        return ConflictModel::tr("Unit");
    if (table == QLatin1String("person"))
        return ConflictModel::tr("Person");
    if (table == QLatin1String("customer"))
        return ConflictModel::tr("Customer");
    if (table == QLatin1String("opportunity"))
        return ConflictModel::tr("Opportunity");
    if (table == QLatin1String("stage_change"))
        return ConflictModel::tr("Stage change");
    if (table == QLatin1String("follow_up"))
        return ConflictModel::tr("Follow-up");
    if (table == QLatin1String("weekly_plan"))
        return ConflictModel::tr("Weekly plan");
    return table;
}

std::vector<TableColumn<RevertConflict>> conflictColumns()
{
    using Row = RevertConflict;
    auto label = columnOf<Row>([] { return ConflictModel::tr("Left as it is"); },
        [](const Row &row) { return row.label.isEmpty() ? QString::number(row.row) : row.label; });
    label.mark = [](const Row &) { return std::optional(Mark::Watch); };
    return {
        label,
        columnOf<Row>(
            [] { return ConflictModel::tr("What it is"); }, [](const Row &row) { return tableWord(row.table); }),
        columnOf<Row>([] { return ConflictModel::tr("Reason"); }, [](const Row &row) { return row.reason; }),
    };
}

} // namespace

RejectModel::RejectModel(QObject *parent)
    : TableModel(rejectColumns(), parent)
{
}

ConflictModel::ConflictModel(QObject *parent)
    : TableModel(conflictColumns(), parent)
{
}

} // namespace waterline
