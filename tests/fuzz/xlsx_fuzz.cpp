// The xlsx reader on any bytes. Input that begins with PK is taken as the file itself. Other input is text in parts,
// each under a line "--- NAME", of which a sound zip file is made: changes to it reach the XML instead of breaking a
// checksum.

#include "import/xlsx/xlsxbook.h"
#include "import/xlsx/xlsxreader.h"

#include "support/zipwriter.h"

#include <QTemporaryFile>

#include <cstdlib>

using namespace waterline;

namespace {

QByteArray zipped(const QByteArray &text)
{
    test::ZipWriter zip;
    qsizetype at = text.startsWith("--- ") ? 0 : text.indexOf("\n--- ");
    while (at >= 0) {
        const qsizetype name = text.indexOf("--- ", at) + 4;
        const qsizetype line = text.indexOf('\n', name);
        if (line < 0)
            break;
        const qsizetype next = text.indexOf("\n--- ", line);
        zip.add({text.mid(name, line - name), text.mid(line + 1, next < 0 ? -1 : next - line - 1)});
        at = next;
    }
    return zip.bytes();
}

void expect(bool isTrue)
{
    if (!isTrue)
        abort();
}

/// Reads a sheet to its end; what the reader promises of every record must hold.
void readSheet(XlsxBook &book, const QString &name)
{
    const Result<std::unique_ptr<XlsxReader>> reader = book.openSheet(name);
    if (!reader)
        return expect(!reader.error().message.isEmpty());
    Record record;
    qint64 line = 0;
    size_t width = 0;
    for (;;) {
        const Result<bool> more = (*reader)->next(record);
        if (!more)
            return expect(!more.error().message.isEmpty() && !(*reader)->next(record).isOk());
        if (!*more)
            return expect((*reader)->next(record).isOk());
        expect(record.line > line && record.line <= XlsxReader::MaxRows);
        expect(record.fields.size() >= width && record.fields.size() <= size_t(XlsxReader::MaxColumns));
        line = record.line;
        width = record.fields.size();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray bytes = input.startsWith("PK") ? input : zipped(input);
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        abort();
    Result<XlsxBook> book = XlsxBook::open(file.fileName());
    if (!book) {
        expect(!book.error().message.isEmpty());
        return 0;
    }
    for (const XlsxSheet &sheet : book->sheets())
        readSheet(*book, sheet.name);
    return 0;
}
