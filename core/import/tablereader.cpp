#include "import/tablereader.h"

#include "import/rowcheck.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

void setFault(TableRow &row, const QString &id, const QString &column, const QString &reason)
{
    // The first one is told, as in an import.
    if (!row.faultId.isNull())
        return;
    row.faultId = id;
    row.faultColumn = column;
    row.reason = reason;
}

bool isMultiplied(CellType type)
{
    return type == CellType::Number || type == CellType::Percent;
}

} // namespace

TableReader::TableReader(const ImportPlan &plan)
    : m_plan(plan)
    , m_file(plan.path)
{
}

Result<std::unique_ptr<TableReader>> TableReader::open(const ImportPlan &plan)
{
    std::unique_ptr<TableReader> reader(new TableReader(plan));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return Error{
            Problem::NotReadable, Text::tr("%1 cannot be read any more.").arg(plan.path), {plan.fileName, 0, {}}};
    Result<std::unique_ptr<RecordSource>> source = openRecords(reader->m_file, plan.format);
    if (!source)
        return source.error();
    reader->m_source = std::move(*source);
    return reader;
}

QStringList TableReader::headers() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_plan.headers.size(); ++i) {
        const QString &header = m_plan.headers[i];
        names << (isMultiplied(m_plan.types[std::size_t(i)]) ? headerWithoutUnit(header) : header);
    }
    return names;
}

Result<bool> TableReader::next(TableRow &row)
{
    Record record;
    do {
        const Result<bool> isRow = m_source->next(record);
        if (!isRow) {
            Error error = isRow.error();
            error.place.file = m_plan.fileName;
            return error;
        }
        if (!*isRow)
            return false;
    } while (record.isBlank || record.line <= m_plan.headerLine);
    understand(record, row);
    return true;
}

bool TableReader::isRequired(std::size_t column) const
{
    const int field = m_plan.mapping.fieldOfColumn[column];
    return field >= 0 && m_plan.table->fields[std::size_t(field)].isRequired;
}

void TableReader::understand(const Record &record, TableRow &row) const
{
    row = {};
    row.line = record.line;
    if (const std::optional<ShapeFault> fault = shapeFaultOf(record, m_plan)) {
        row.cells = rawCells(record);
        return setFault(row, fault->id, {}, fault->reason);
    }
    for (std::size_t column = 0; column < std::size_t(m_plan.headers.size()); ++column) {
        const std::string_view cell = cellAt(record, column);
        const QString raw = QString::fromUtf8(cell);
        const QString &header = m_plan.headers[qsizetype(column)];
        const Parsed<QString> understood = normalCell(cell, m_plan.types[column], m_plan.readings[column]);
        const bool isEmpty = !understood && understood.fault() == CellFault::EmptyCell;
        if (understood)
            row.cells << *understood;
        else
            row.cells << (isEmpty ? QString() : raw);
        const int field = m_plan.mapping.fieldOfColumn[column];
        const bool isNothing = isNullWord(cell, m_plan.readings[column]);
        if (field >= 0 && !isNothing) {
            const CheckedCell checked =
                checkCell(cell, m_plan.table->fields[std::size_t(field)].kind, m_plan.readings[column]);
            if (checked.isFault())
                setFault(row, checked.faultId, header, checked.reason);
        } else if (!m_plan.table && !isNothing && !understood && !isEmpty) {
            setFault(row, faultName(understood.fault()), header, reasonOf(understood.fault(), raw));
        }
        if (isEmpty && isRequired(column))
            setFault(row, QStringLiteral("required"), header, Text::tr("The cell is empty, but it is needed."));
    }
}

} // namespace waterline
