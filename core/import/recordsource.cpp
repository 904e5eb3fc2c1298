#include "import/recordsource.h"

#include "import/csv/csvreader.h"
#include "import/fileformat.h"
#include "import/filldown.h"
#include "import/xlsx/xlsxbook.h"
#include "import/xlsx/xlsxreader.h"

#include <QFile>

namespace waterline {

namespace {

Result<std::unique_ptr<RecordSource>> openWorkbook(
    const QString &path, const QString &sheet, std::function<bool()> isStopped)
{
    Result<XlsxBook> book = XlsxBook::open(path, std::move(isStopped));
    if (!book)
        return book.error();
    Result<std::unique_ptr<XlsxReader>> reader = book->openSheet(sheet);
    if (!reader)
        return reader.error();
    return std::unique_ptr<RecordSource>(std::move(*reader));
}

} // namespace

Result<std::unique_ptr<RecordSource>> openRecords(
    QFile &file, const FileFormat &format, std::function<bool()> isStopped)
{
    Result<std::unique_ptr<RecordSource>> source = format.kind == FileFormat::Kind::Xlsx
        ? openWorkbook(file.fileName(), format.sheet, std::move(isStopped))
        : std::unique_ptr<RecordSource>(std::make_unique<CsvReader>(file, format.dialect));
    if (!source || format.fillDown.empty())
        return source;
    return filledDown(std::move(*source), format.fillDown, format.headerLine);
}

} // namespace waterline
