// The way of a CSV file from bytes to a plan: encoding, dialect and records, then the whole plan and every row of it.

#include "catalogue.h"
#include "import/csv/csvreader.h"
#include "import/tablereader.h"

#include <QBuffer>
#include <QTemporaryFile>

#include <cstdlib>

using namespace waterline;

namespace {

void expect(bool isTrue)
{
    if (!isTrue)
        abort();
}

/// The records, each with its line in front; ends with "!" after an error.
std::string records(const QByteArray &bytes, const Dialect &dialect, qint64 chunk)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, dialect, chunk);
    Record record;
    std::string all;
    qint64 line = 0;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more) {
            expect(!more.error().message.isEmpty() && !reader.next(record).isOk());
            return all + '!';
        }
        if (!*more)
            return all;
        expect(record.line > line && record.fields.size() <= CsvReader::MaxColumns);
        line = record.line;
        all += std::to_string(line);
        // Into how many marks a wrong byte falls depends on where a piece is cut; that the record holds one does not.
        if (record.hasBadText)
            return all + '?';
        for (const std::string_view field : record.fields) {
            all += '\x1F';
            all += field;
        }
    }
}

/// Whatever a plan says, its rows and the table's are the same number.
void readTable(const ImportPlan &plan)
{
    const auto reader = TableReader::open(plan);
    expect(reader.isOk());
    TableRow row;
    qint64 rows = 0;
    for (;;) {
        const Result<bool> isRow = (*reader)->next(row);
        expect(isRow.isOk());
        if (!*isRow)
            break;
        expect(!row.faultId.isNull() || row.cells.size() == plan.headers.size());
        ++rows;
    }
    expect(rows == plan.rows);
    expect(plan.types.size() == std::size_t(plan.headers.size()) && plan.readings.size() == plan.types.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const Result<SniffedDialect> sniffed = sniffDialect(device, QStringLiteral("fuzz.csv"));
    if (!sniffed) {
        expect(!sniffed.error().message.isEmpty());
        return 0;
    }
    expect(records(bytes, sniffed->dialect, 3) == records(bytes, sniffed->dialect, 65536));

    QTemporaryFile file;
    expect(file.open() && file.write(bytes) == bytes.size() && file.flush());
    const Result<ImportPlan> plan = planImport(file.fileName(), importTables());
    if (plan)
        readTable(*plan);
    else
        expect(!plan.error().message.isEmpty());
    return 0;
}
