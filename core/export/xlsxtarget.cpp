#include "export/xlsxtarget.h"

#include "export/sheetnames.h"
#include "export/targeterror.h"

namespace waterline {

namespace {
constexpr qsizetype pendingSize = 64 * 1024;
}

XlsxTarget::XlsxTarget(const QString &path, qint64 maxRows)
    : m_file(path)
    , m_zip(m_file, path)
    , m_maxRows(maxRows)
{
}

Result<> XlsxTarget::beginTable(const ExportSheet &sheet)
{
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::WriteOnly))
            return targetError(m_file, m_file.fileName());
        // The parts that list the sheets come last, when these are known.
        if (Result<> done = writePart("_rels/.rels", sheetxml::packageRelations()); !done)
            return done;
        if (Result<> done = writePart("xl/styles.xml", sheetxml::styles()); !done)
            return done;
    }
    if (Result<> ended = endSheet(); !ended)
        return ended;
    m_table = sheet;
    m_part = 0;
    return beginSheet();
}

Result<> XlsxTarget::beginSheet()
{
    QStringList taken;
    for (const sheetxml::Listed &sheet : m_sheets)
        taken << sheet.name;
    m_sheets.push_back({sheetNameFor(m_table.name, ++m_part, taken), m_table.columns.size(), 1});
    m_isInSheet = true;
    if (Result<> begun =
            m_zip.beginEntry("xl/worksheets/sheet" + QByteArray::number(qulonglong(m_sheets.size())) + ".xml");
        !begun)
        return begun;
    m_pending = sheetxml::sheetStart(m_table.columns, m_sheets.size() == 1);
    return {};
}

Result<> XlsxTarget::writeRow(const ExportRow &row)
{
    if (std::optional<Error> fault = tooLong(row))
        return *std::move(fault);
    if (m_sheets.back().rows >= m_maxRows) {
        if (Result<> ended = endSheet(); !ended)
            return ended;
        if (Result<> begun = beginSheet(); !begun)
            return begun;
    }
    sheetxml::appendRow(m_pending, row, m_table.columns, ++m_sheets.back().rows);
    return drain(pendingSize);
}

Result<> XlsxTarget::endSheet()
{
    if (!m_isInSheet)
        return {};
    m_isInSheet = false;
    m_pending += sheetxml::sheetEnd(m_table.columns.size(), m_sheets.back().rows);
    return drain(0);
}

Result<> XlsxTarget::drain(qsizetype limit)
{
    if (m_pending.size() <= limit)
        return {};
    Result<> done = m_zip.write({m_pending.constData(), std::size_t(m_pending.size())});
    // Keeps the room for the next rows.
    m_pending.resize(0);
    return done;
}

Result<> XlsxTarget::writePart(const QByteArray &name, const QByteArray &xml)
{
    if (Result<> begun = m_zip.beginEntry(name); !begun)
        return begun;
    return m_zip.write({xml.constData(), std::size_t(xml.size())});
}

Result<> XlsxTarget::finish()
{
    if (Result<> ended = endSheet(); !ended)
        return ended;
    const std::size_t sheets = m_sheets.size();
    for (const auto &[name, xml] : {std::pair(QByteArray("xl/workbook.xml"), sheetxml::workbook(m_sheets)),
             std::pair(QByteArray("xl/_rels/workbook.xml.rels"), sheetxml::workbookRelations(sheets)),
             std::pair(QByteArray("[Content_Types].xml"), sheetxml::contentTypes(sheets))}) {
        if (Result<> done = writePart(name, xml); !done)
            return done;
    }
    if (Result<> done = m_zip.finish(); !done)
        return done;
    return m_file.commit() ? Result<>() : targetError(m_file, m_file.fileName());
}

std::optional<Error> XlsxTarget::tooLong(const ExportRow &row) const
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QString *text = std::get_if<QString>(&row[i]);
        // An escape may add an apostrophe.
        if (!text || text->size() < MaxText)
            continue;
        return Error{Problem::BadInput,
            QCoreApplication::translate("Export",
                "A text in column %1 of %2 has %3 characters; Excel's cells hold 32,767. Export CSV files instead.")
                .arg(m_table.columns[i].title, m_table.name)
                .arg(text->size()),
            {m_table.file, m_sheets.back().rows + 1, m_table.columns[i].title}};
    }
    return std::nullopt;
}

} // namespace waterline
