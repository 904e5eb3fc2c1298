#include "import/rowcheck.h"

#include "base/isoweek.h"
#include "base/textkey.h"
#include "import/celldate.h"
#include "import/cellnumber.h"
#include "import/celltext.h"
#include "import/words.h"

#include <QCoreApplication>
#include <QSet>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

template <class T>
CheckedCell cellFrom(const Parsed<T> &parsed, std::string_view cell)
{
    if (parsed)
        return {CellValue(*parsed)};
    if (parsed.fault() == CellFault::EmptyCell)
        return {};
    return {{}, reasonOf(parsed.fault(), fromUtf8(cell)), remedyOf(parsed.fault())};
}

CheckedCell dayTimeFrom(std::string_view cell, const ColumnReading &reading)
{
    const Parsed<Moment> parsed = parseDateTime(cell, reading);
    if (parsed)
        return {DayTime{parsed->date, parsed->time.value_or(QTime())}};
    return cellFrom(Parsed<qint64>(parsed.fault()), cell);
}

/// A week by its number, or by any day in it.
CheckedCell weekFrom(std::string_view cell, const ColumnReading &reading)
{
    const Parsed<QString> text = parseCode(cell);
    if (!text)
        return cellFrom(text, cell);
    if (const std::optional<IsoWeek> week = IsoWeek::parse(*text))
        return {week->toText()};
    if (const Parsed<QDate> day = parseDate(cell, reading))
        return {IsoWeek::of(*day).toText()};
    return {{}, Text::tr("%1 is no week.").arg(*text), Text::tr("Write the ISO week like 2026-W03, or a day in that week.")};
}

bool isSummaryRow(const CsvRecord &record)
{
    static const QSet<QString> summaryWords = [] {
        QSet<QString> result;
        for (const QString &word : words(u"合计|总计|小计|共计|平均|平均值|total|totals|subtotal|grand total|sum|average"))
            result.insert(textKey(word));
        return result;
    }();
    for (const std::string_view field : record.fields) {
        if (!trimmedCell(field).empty())
            return field.size() < 40 && summaryWords.contains(textKey(fromUtf8(field)).remove(u':').remove(u'：'));
    }
    return false;
}

RejectedRow rejectedRow(const CsvRecord &record, const QString &column, const QString &reason, const QString &remedy)
{
    return {record.line, column, reason, remedy, rawCells(record)};
}

/// Cells beyond the header that say nothing are no fault.
std::size_t usedCells(const CsvRecord &record, std::size_t columns)
{
    std::size_t used = record.fields.size();
    while (used > columns && trimmedCell(record.fields[used - 1]).empty())
        --used;
    return used;
}

std::optional<RejectedRow> shapeFault(const CsvRecord &record, const ImportPlan &plan)
{
    if (record.hasNul) {
        return rejectedRow(record, {}, Text::tr("The row holds a NUL character, which no text has."),
            Text::tr("Save the file again from Excel as CSV UTF-8."));
    }
    if (isSummaryRow(record))
        return rejectedRow(record, {}, Text::tr("This is a summary row, not data."), Text::tr("Nothing to do: totals are computed here."));
    const std::size_t columns = std::size_t(plan.headers.size());
    const std::size_t found = usedCells(record, columns);
    if (found == columns)
        return std::nullopt;
    return rejectedRow(record, {},
        Text::tr("The row has %1 cells, the header has %2.").arg(found).arg(columns),
        Text::tr("Look for a separator or quote that is missing or too many in this row."));
}

}

CheckedCell checkCell(std::string_view cell, FieldKind kind, const ColumnReading &reading)
{
    switch (kind) {
    case FieldKind::Text:
        return cellFrom(parseText(cell), cell);
    case FieldKind::Code:
        return cellFrom(parseCode(cell), cell);
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
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(Money money) const { return money.toText(); }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QString operator()(const DayTime &at) const
        {
            return at.day.toString(Qt::ISODate) + (at.time.isValid() ? at.time.toString(QStringLiteral(" HH:mm")) : QString());
        }
    };
    return std::visit(Writer(), value);
}

std::variant<CheckedRow, RejectedRow> checkRow(const CsvRecord &record, const ImportPlan &plan)
{
    if (std::optional<RejectedRow> fault = shapeFault(record, plan))
        return *std::move(fault);
    CheckedRow row;
    row.line = record.line;
    row.values.resize(plan.table->fields.size());
    for (std::size_t column = 0; column < plan.mapping.fieldOfColumn.size(); ++column) {
        const int field = plan.mapping.fieldOfColumn[column];
        if (field < 0)
            continue;
        CheckedCell cell = checkCell(record.fields[column], plan.table->fields[std::size_t(field)].kind, plan.readings[column]);
        if (cell.isFault())
            return rejectedRow(record, plan.headers[qsizetype(column)], cell.reason, cell.remedy);
        row.values[std::size_t(field)] = std::move(cell.value);
    }
    for (std::size_t field = 0; field < plan.table->fields.size(); ++field) {
        if (plan.table->fields[field].isRequired && row.isEmpty(int(field))) {
            const int column = plan.mapping.columnOf(int(field));
            return rejectedRow(record, plan.headers.value(column), Text::tr("The cell is empty, but it is needed."),
                Text::tr("Fill it in, or delete the row."));
        }
    }
    return row;
}

QStringList rawCells(const CsvRecord &record)
{
    QStringList cells;
    for (const std::string_view field : record.fields)
        cells << fromUtf8(field);
    return cells;
}

} // namespace waterline
