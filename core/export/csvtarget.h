#pragma once

#include "export/exporttarget.h"
#include "import/csv/csvwriter.h"

#include <QSaveFile>

#include <memory>

namespace waterline {

/// Writes one table to one CSV file: UTF-8 with byte order mark, comma, CR LF, so that a double click opens it in Excel
/// with every character right. Text that begins like a formula is guarded, plain numbers are not.
class CsvTarget final : public ExportTarget {
public:
    explicit CsvTarget(const QString &path);

    /// Precondition: called once.
    Result<> beginTable(const ExportSheet &sheet) override;
    Result<> writeRow(const ExportRow &row) override;
    Result<> finish() override;

private:
    QSaveFile m_file;
    std::unique_ptr<CsvWriter> m_writer;
    std::vector<ExportColumn> m_columns;
    QStringList m_cells;
};

} // namespace waterline
