#include "export/exporttable.h"

namespace waterline {

namespace {

ExportColumn::Kind kindOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return ExportColumn::Kind::Text;
    case FieldKind::Code:
    case FieldKind::Week:
        return ExportColumn::Kind::Code;
    case FieldKind::Count:
        return ExportColumn::Kind::Count;
    case FieldKind::Money:
        return ExportColumn::Kind::Money;
    case FieldKind::Day:
        return ExportColumn::Kind::Day;
    case FieldKind::DayTime:
        return ExportColumn::Kind::Moment;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ExportColumn> ExportTable::columns() const
{
    std::vector<ExportColumn> result;
    for (const ImportField &field : table.fields) {
        if (!otherForms.contains(field.key))
            result.push_back({field.translatedLabel(), kindOf(field.kind)});
    }
    return result;
}

ExportCell textCell(const Row &row, int column)
{
    const QString text = row.text(column);
    return text.isEmpty() ? ExportCell() : ExportCell(text);
}

ExportCell countCell(const Row &row, int column)
{
    return row.isNull(column) ? ExportCell() : ExportCell(row.integer(column));
}

ExportCell moneyCell(const Row &row, int column)
{
    return row.isNull(column) ? ExportCell() : ExportCell(Money{row.integer(column)});
}

ExportCell dayCell(const Row &row, int column)
{
    const QDate day = row.day(column);
    return day.isValid() ? ExportCell(day) : ExportCell();
}

ExportCell momentCell(const Row &row, int column)
{
    const QString text = row.text(column);
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    return day.isValid() ? ExportCell(DayTime{day, QTime::fromString(text.mid(11), Qt::ISODate)}) : ExportCell();
}

} // namespace waterline
