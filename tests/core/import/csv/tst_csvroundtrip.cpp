#include "import/cells/cellguard.h"
#include "import/csv/csvreader.h"
#include "import/csv/csvwriter.h"
#include "import/csv/dialect.h"

#include <QBuffer>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

#include <rapidcheck.h>

using namespace waterline;

namespace {

using Table = std::vector<std::vector<std::string>>;

rc::Gen<std::string> cells()
{
    const auto piece = rc::gen::element<std::string>(
        "a", "1", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", " ", "'", "=", "-", "客户", "é", "😀", "一");
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string> &pieces) {
            std::string cell;
            for (const std::string &one : pieces)
                cell += one;
            return cell;
        });
}

rc::Gen<Table> tables(int leastColumns)
{
    return rc::gen::mapcat(rc::gen::inRange(leastColumns, 6), [](int columns) {
        return rc::gen::nonEmpty(
            rc::gen::container<Table>(rc::gen::container<std::vector<std::string>>(size_t(columns), cells())));
    });
}

std::string quoted(const std::string &cell)
{
    std::string result = "\"";
    for (const char c : cell) {
        if (c == '"')
            result += '"';
        result += c;
    }
    return result + '"';
}

/// As other programs write it: quotes only where they must be or everywhere, any line end, the last one left out or
/// not.
std::string csvOf(const Table &table, char delimiter, const std::string &lineEnd, bool quotesAll, bool endsLine)
{
    std::string text;
    for (size_t row = 0; row < table.size(); ++row) {
        for (size_t column = 0; column < table[row].size(); ++column) {
            const std::string &cell = table[row][column];
            const bool needsQuotes = cell.find_first_of(std::string("\"\r\n") + delimiter) != std::string::npos;
            // Without quotes a last row of one empty cell would be no row.
            text += (column ? std::string(1, delimiter) : std::string())
                + (quotesAll || needsQuotes || cell.empty() ? quoted(cell) : cell);
        }
        if (endsLine || row + 1 < table.size())
            text += lineEnd;
    }
    return text;
}

QByteArray encoded(const std::string &text, Encoding encoding, bool hasMark)
{
    const QString wide = (hasMark ? QString(QChar(0xFEFF)) : QString()) + QString::fromStdString(text);
    const QByteArray name = encodingName(encoding).toLatin1();
    QStringEncoder encoder(name.constData());
    return encoder.encode(wide);
}

Table read(QByteArray bytes, const Dialect &dialect, qint64 chunk)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, dialect, chunk);
    Record record;
    Table table;
    for (;;) {
        const Result<bool> more = reader.next(record);
        RC_ASSERT(more.isOk());
        if (!*more)
            return table;
        table.emplace_back(record.fields.begin(), record.fields.end());
    }
}

} // namespace

class TestCsvRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTableInAnyDialect()
    {
        QVERIFY(rc::check("a table written in any dialect is read back, whatever the chunks", [] {
            const Table table = *tables(1);
            const char delimiter = *rc::gen::element(',', ';', '\t', '|');
            const auto lineEnd = *rc::gen::element<std::string>("\n", "\r\n", "\r");
            const Encoding encoding =
                *rc::gen::element(Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Gb18030);
            const bool hasMark = *rc::gen::arbitrary<bool>();
            const std::string text =
                csvOf(table, delimiter, lineEnd, *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>());
            const auto chunk = *rc::gen::element<qint64>(1, 2, 3, 7, 64, 1000, 65536);
            RC_ASSERT(read(encoded(text, encoding, hasMark), Dialect{encoding, char16_t(delimiter)}, chunk) == table);
        }));
    }

    void ourOwnFilesComeBack()
    {
        QVERIFY(rc::check("what CsvWriter writes is sniffed and read back to the letter", [] {
            const Table table = *tables(2);
            const char delimiter = *rc::gen::element(',', ';', '\t', '|');
            QByteArray bytes;
            QBuffer device(&bytes);
            device.open(QIODevice::WriteOnly);
            CsvWriter writer(device, delimiter);
            // A header of plain words, as every export has.
            RC_ASSERT(writer.writeRow(QStringList(qsizetype(table.front().size()), QStringLiteral("客户"))).isOk());
            for (const auto &row : table) {
                QStringList cells;
                for (const std::string &cell : row)
                    cells << QString::fromStdString(cell);
                RC_ASSERT(writer.writeRow(cells).isOk());
            }
            RC_ASSERT(writer.finish().isOk());
            device.close();
            device.open(QIODevice::ReadOnly);
            const Result<SniffedDialect> sniffed = sniffDialect(device, QStringLiteral("export.csv"));
            RC_ASSERT(sniffed.isOk());
            RC_ASSERT(sniffed->dialect == (Dialect{Encoding::Utf8, char16_t(delimiter)}));
            Table back = read(bytes, sniffed->dialect, 4096);
            back.erase(back.begin());
            for (auto &row : back) {
                for (std::string &cell : row)
                    cell = cellContent(QString::fromStdString(cell)).toString().toStdString();
            }
            RC_ASSERT(back == table);
        }));
    }
};

QTEST_GUILESS_MAIN(TestCsvRoundTrip)
#include "tst_csvroundtrip.moc"
