#include "export/csvtarget.h"

#include "export/celltexts.h"
#include "export/targeterror.h"

namespace waterline {

CsvTarget::CsvTarget(const QString &path)
    : m_file(path)
{
}

Result<> CsvTarget::beginTable(const ExportSheet &sheet)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return targetError(m_file, m_file.fileName());
    m_columns = sheet.columns;
    m_writer = std::make_unique<CsvWriter>(m_file);
    QStringList titles;
    for (const ExportColumn &column : sheet.columns)
        titles << column.title;
    return m_writer->writeRow(titles);
}

Result<> CsvTarget::writeRow(const ExportRow &row)
{
    m_cells.clear();
    bool isFirst = true;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QString *text = std::get_if<QString>(&row[i]);
        m_cells << (text ? writtenText(*text, m_columns[i].kind, isFirst, TextGuard::Formulas) : plainText(row[i]));
        isFirst = isFirst && m_cells.back().isEmpty();
    }
    return m_writer->writeGuardedRow(m_cells);
}

Result<> CsvTarget::finish()
{
    if (const Result<> finished = m_writer->finish(); !finished)
        return finished;
    return m_file.commit() ? Result<>() : targetError(m_file, m_file.fileName());
}

} // namespace waterline
