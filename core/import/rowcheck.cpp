#include "import/rowcheck.h"

#include "base/isoweek.h"
#include "import/cells/celldate.h"
#include "import/cells/cellnumber.h"
#include "import/cells/celltext.h"
#include "import/rowkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

template <class T>
CheckedCell cellFrom(const Parsed<T> &parsed, std::string_view cell)
{
    if (parsed)
        return {CellValue(*parsed)};
    if (parsed.fault() == CellFault::EmptyCell)
        return {};
    return {{}, reasonOf(parsed.fault(), QString::fromUtf8(cell)), remedyOf(parsed.fault()), faultName(parsed.fault())};
}

CheckedCell dayTimeFrom(std::string_view cell, const ColumnReading &reading)
{
    const Parsed<Moment> parsed = parseDateTime(cell, reading);
    if (parsed)
        return {DayTime{parsed->date, parsed->time.value_or(QTime())}};
    return cellFrom(Parsed<qint64>(parsed.fault()), cell);
}

CheckedCell textFrom(const Parsed<QString> &parsed, std::string_view cell)
{
    if (parsed)
        return {CellValue(parsed->toStdString())};
    return cellFrom(Parsed<qint64>(parsed.fault()), cell);
}

/// A week by its number, or by any day in it.
CheckedCell weekFrom(std::string_view cell, const ColumnReading &reading)
{
    const Parsed<QString> text = parseCode(cell);
    if (!text)
        return textFrom(text, cell);
    if (const std::optional<IsoWeek> week = IsoWeek::parse(*text))
        return {week->toText().toStdString()};
    if (const Parsed<QDate> day = parseDate(cell, reading))
        return {IsoWeek::of(*day).toText().toStdString()};
    return {{}, Text::tr("%1 is no week.").arg(*text),
        Text::tr("Write the ISO week like 2026-W03, or a day in that week."), QStringLiteral("no_week")};
}

RejectedRow rejectedRow(
    const Record &record, const QString &column, const QString &reason, const QString &remedy, const QString &cause)
{
    return {record.line, column, reason, remedy, rawCells(record), cause};
}

/// Cells beyond the header that say nothing are no fault.
std::size_t usedCells(const Record &record, std::size_t columns)
{
    std::size_t used = record.fields.size();
    while (used > columns && trimmedCell(record.fields[used - 1]).empty())
        --used;
    return used;
}

bool isHeaderAgain(const Record &record, const ImportPlan &plan)
{
    const std::size_t columns = plan.headerCells.size();
    if (columns == 0 || record.fields.size() < columns)
        return false;
    return std::equal(plan.headerCells.begin(), plan.headerCells.end(), record.fields.begin());
}

bool hasFittingWidth(std::size_t found, std::size_t columns, FileFormat::Kind kind)
{
    return found == columns || (kind == FileFormat::Kind::Xlsx && found < columns);
}

} // namespace

std::optional<ShapeFault> shapeFaultOf(const Record &record, const ImportPlan &plan)
{
    if (record.hasBadText) {
        return ShapeFault{QStringLiteral("bad_text"),
            Text::tr("The row holds bytes that are no %1 text, perhaps pasted from another file.")
                .arg(encodingName(plan.format.dialect.encoding)),
            Text::tr("Choose the encoding of the file, or save it again from Excel as CSV UTF-8.")};
    }
    if (record.hasNul) {
        return ShapeFault{QStringLiteral("nul"), Text::tr("The row holds a NUL character, which no text has."),
            Text::tr("Save the file again from Excel as CSV UTF-8.")};
    }
    if (plan.otherTableLine > 0 && record.line >= plan.otherTableLine) {
        return ShapeFault{QStringLiteral("other_table"),
            Text::tr("The row belongs to another table, which begins on line %1.").arg(plan.otherTableLine),
            Text::tr(
                "Import the file once more with that line as the header, or save each table in a file of its own.")};
    }
    if (isHeaderAgain(record, plan))
        return ShapeFault{QStringLiteral("repeated_header"), Text::tr("This is the header once more, not data."),
            Text::tr("Nothing to do.")};
    switch (rowKindOf(record)) {
    case RowKind::Summary:
        return ShapeFault{QStringLiteral("summary"), Text::tr("This is a summary row, not data."),
            Text::tr("Nothing to do: totals are computed here.")};
    case RowKind::Footnote:
        return ShapeFault{QStringLiteral("footnote"), Text::tr("This is a note under the table, not data."),
            Text::tr("Nothing to do.")};
    case RowKind::Data:
        break;
    }
    const std::size_t columns = std::size_t(plan.headers.size());
    const std::size_t found = usedCells(record, columns);
    if (hasFittingWidth(found, columns, plan.format.kind))
        return std::nullopt;
    return ShapeFault{QStringLiteral("width"),
        Text::tr("The row has %1 cells, the header has %2.").arg(found).arg(columns),
        Text::tr("Look for a separator or quote that is missing or too many in this row.")};
}

CheckedCell checkCell(std::string_view cell, FieldKind kind, const ColumnReading &reading)
{
    if (isNullWord(cell, reading))
        return {};
    switch (kind) {
    case FieldKind::Text:
        return isVerbatim(cell) ? CheckedCell{std::string(cell)} : textFrom(parseText(cell), cell);
    case FieldKind::Code:
        return isVerbatimCode(cell) ? CheckedCell{std::string(cell)} : textFrom(parseCode(cell), cell);
    case FieldKind::Count:
        return cellFrom(parseInteger(cell, reading), cell);
    case FieldKind::Money:
        return cellFrom(parseMoney(cell, reading), cell);
    case FieldKind::Day:
        return cellFrom(parseDate(cell, reading), cell);
    case FieldKind::DayTime:
        return dayTimeFrom(cell, reading);
    case FieldKind::Week:
        return weekFrom(cell, reading);
    }
    Q_UNREACHABLE();
}

QString understoodText(const CellValue &value)
{
    struct Writer {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const std::string &text) const { return QString::fromStdString(text); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(Money money) const { return money.toText(); }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QString operator()(const DayTime &at) const
        {
            return at.day.toString(Qt::ISODate)
                + (at.time.isValid() ? at.time.toString(QStringLiteral(" HH:mm")) : QString());
        }
    };
    return std::visit(Writer(), value);
}

std::optional<RejectedRow> checkRow(const Record &record, const ImportPlan &plan, CheckedRow &row)
{
    row.line = record.line;
    row.isSealed = false;
    if (const std::optional<ShapeFault> fault = shapeFaultOf(record, plan))
        return rejectedRow(record, {}, fault->reason, fault->remedy, fault->id);
    const std::vector<ImportField> &fields = plan.table->fields;
    row.values.assign(fields.size(), {});
    for (std::size_t column = 0; column < plan.mapping.fieldOfColumn.size(); ++column) {
        const int field = plan.mapping.fieldOfColumn[column];
        if (field < 0)
            continue;
        CheckedCell cell = checkCell(cellAt(record, column), fields[std::size_t(field)].kind, plan.readings[column]);
        if (cell.isFault())
            return rejectedRow(record, plan.headers[qsizetype(column)], cell.reason, cell.remedy, cell.faultId);
        row.values[std::size_t(field)] = std::move(cell.value);
    }
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].isRequired && row.isEmpty(int(field))) {
            const int column = plan.mapping.columnOf(int(field));
            return rejectedRow(record, plan.headers.value(column), Text::tr("The cell is empty, but it is needed."),
                Text::tr("Fill it in, or delete the row."), QStringLiteral("required"));
        }
    }
    return std::nullopt;
}

QStringList rawCells(const Record &record)
{
    QStringList cells;
    for (const std::string_view field : record.fields)
        cells << QString::fromUtf8(field);
    return cells;
}

} // namespace waterline
