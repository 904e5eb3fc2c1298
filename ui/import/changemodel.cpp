#include "import/changemodel.h"

#include "base/money.h"

#include <QLocale>

namespace waterline {

namespace {

template <class Row>
TableColumn<Row> textColumn(std::function<QString()> title, std::function<QString(const Row &)> text)
{
    TableColumn<Row> column;
    column.title = std::move(title);
    column.text = text;
    column.toolTip = std::move(text);
    return column;
}

template <class Row>
TableColumn<Row> lineColumn(std::function<QString()> title)
{
    auto column = textColumn<Row>(
        std::move(title), [](const Row &row) { return row.line > 0 ? QLocale().toString(row.line) : QString(); });
    column.sortKey = [](const Row &row) { return QVariant(row.line); };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

QString shown(const QString &value)
{
    return value.isEmpty() ? ChangeModel::tr("(empty)") : value;
}

std::vector<TableColumn<ImportChangeLine>> changeColumns()
{
    using Row = ImportChangeLine;
    auto after = textColumn<Row>(
        [] { return ChangeModel::tr("Will be"); }, [](const Row &row) { return shown(row.cell.after); });
    after.accessibleText = [](const Row &row) {
        return ChangeModel::tr("%1 becomes %2").arg(shown(row.cell.before), shown(row.cell.after));
    };
    return {
        lineColumn<Row>([] { return ChangeModel::tr("Line"); }),
        textColumn<Row>([] { return ChangeModel::tr("Row"); }, [](const Row &row) { return row.key; }),
        textColumn<Row>([] { return ChangeModel::tr("Field"); }, [](const Row &row) { return row.cell.label; }),
        textColumn<Row>(
            [] { return ChangeModel::tr("Is now"); }, [](const Row &row) { return shown(row.cell.before); }),
        after,
    };
}

QString amountText(qint64 value, TotalSpec::Unit unit)
{
    // Amounts are kept in minor units.
    return unit == TotalSpec::Unit::Money ? QLocale().toString(double(value) / 100.0, 'f', 2)
                                          : QLocale().toString(value);
}

QVariant amountKey(qint64 value, TotalSpec::Unit unit)
{
    return unit == TotalSpec::Unit::Money ? QVariant::fromValue(Money{value}) : QVariant(value);
}

TableColumn<TotalLine> amountColumn(std::function<QString()> title, qint64 (*value)(const TotalLine &))
{
    TableColumn<TotalLine> column;
    column.title = std::move(title);
    column.text = [value](const TotalLine &row) { return amountText(value(row), row.unit); };
    column.sortKey = [value](const TotalLine &row) { return QVariant(value(row)); };
    column.exported = [value](const TotalLine &row) { return amountKey(value(row), row.unit); };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

std::vector<TableColumn<TotalLine>> totalColumns()
{
    using Row = TotalLine;
    auto difference = amountColumn(
        [] { return TotalModel::tr("Difference"); }, [](const Row &row) { return row.after - row.before; });
    difference.text = [](const Row &row) {
        const qint64 value = row.after - row.before;
        return value > 0 ? u'+' + amountText(value, row.unit) : amountText(value, row.unit);
    };
    return {
        textColumn<Row>([] { return TotalModel::tr("Total"); }, [](const Row &row) { return row.label; }),
        textColumn<Row>([] { return TotalModel::tr("Owner"); },
            [](const Row &row) { return row.isWhole ? TotalModel::tr("all") : row.who; }),
        textColumn<Row>([] { return TotalModel::tr("Week"); }, [](const Row &row) { return row.week; }),
        amountColumn([] { return TotalModel::tr("Before"); }, [](const Row &row) { return row.before; }),
        amountColumn([] { return TotalModel::tr("After"); }, [](const Row &row) { return row.after; }),
        difference,
    };
}

std::vector<TableColumn<NoteLine>> noteColumns()
{
    using Row = NoteLine;
    auto text = textColumn<Row>([] { return NoteModel::tr("What to know"); }, [](const Row &row) { return row.text; });
    text.mark = [](const Row &) { return std::optional(Mark::Watch); };
    return {
        lineColumn<Row>([] { return NoteModel::tr("Line"); }),
        textColumn<Row>([] { return NoteModel::tr("Column"); },
            [](const Row &row) { return row.column.isEmpty() ? NoteModel::tr("whole file") : row.column; }),
        text,
    };
}

} // namespace

ChangeModel::ChangeModel(QObject *parent)
    : TableModel(changeColumns(), parent)
{
}

void ChangeModel::setChanges(const std::vector<ChangedRow> &changes)
{
    std::vector<ImportChangeLine> lines;
    for (const ChangedRow &row : changes) {
        for (const ChangedCell &cell : row.cells)
            lines.push_back({row.line, row.key, cell});
    }
    setRows(std::move(lines));
}

QVariant ChangeModel::keyOf(const ImportChangeLine &row) const
{
    return QString(QString::number(row.line) + row.cell.table + u'.' + row.cell.column);
}

TotalModel::TotalModel(QObject *parent)
    : TableModel(totalColumns(), parent)
{
}

void TotalModel::setTotals(const std::vector<ControlTotal> &totals, const Schema &schema)
{
    std::vector<TotalLine> lines;
    for (const ControlTotal &total : totals) {
        const QString label = total.label(schema);
        lines.push_back({label, total.unit, {}, {}, total.before, total.after, true});
        for (const ControlTotal::Entry &entry : total.entries) {
            const QString who = entry.name.isEmpty() ? (entry.code.isEmpty() ? tr("nobody") : entry.code) : entry.name;
            lines.push_back({label, total.unit, who, entry.week, entry.before, entry.after, false});
        }
    }
    setRows(std::move(lines));
}

NoteModel::NoteModel(QObject *parent)
    : TableModel(noteColumns(), parent)
{
}

void NoteModel::setNotes(const ImportPlan &plan, const ImportReport *trial)
{
    std::vector<NoteLine> lines;
    for (const ImportWarning &warning : plan.warnings)
        lines.push_back({warning.line, plan.headers.value(warning.column), warning.text});
    for (const SkippedLine &above : plan.above) {
        const QString cells = above.cells.join(u' ').simplified();
        if (!cells.isEmpty())
            lines.push_back({above.line, {}, tr("Stands above the header and is not imported: %1").arg(cells)});
    }
    if (trial) {
        for (const RowWarning &warning : trial->warnings)
            lines.push_back({warning.line, warning.column, warning.text});
    }
    setRows(std::move(lines));
}

} // namespace waterline
