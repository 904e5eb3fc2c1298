#pragma once

#include "export/exporttarget.h"
#include "export/sheetxml.h"
#include "export/zipwriter.h"

#include <QSaveFile>

namespace waterline {

/// Writes a workbook with a sheet a table: days as days, money and counts as numbers, codes and phones as text. What a
/// sheet cannot hold goes on in the next: "Follow-ups (2)". A text that is longer than Excel's cells is an error.
class XlsxTarget final : public ExportTarget {
public:
    /// Of a sheet, the header among them; smaller only in tests.
    static constexpr qint64 MaxRows = 1'048'576;
    /// Of a cell, in UTF-16 units.
    static constexpr qsizetype MaxText = 32'767;

    explicit XlsxTarget(const QString &path, qint64 maxRows = MaxRows);

    Result<> beginTable(const ExportSheet &sheet) override;
    Result<> writeRow(const ExportRow &row) override;
    Result<> finish() override;

private:
    Result<> beginSheet();
    Result<> endSheet();
    Result<> drain(qsizetype limit);
    Result<> writePart(const QByteArray &name, const QByteArray &xml);
    [[nodiscard]] std::optional<Error> tooLong(const ExportRow &row) const;

    QSaveFile m_file;
    ZipWriter m_zip;
    qint64 m_maxRows;
    ExportSheet m_table;
    int m_part = 0;
    std::vector<sheetxml::Listed> m_sheets;
    bool m_isInSheet = false;
    QByteArray m_pending;
};

} // namespace waterline
