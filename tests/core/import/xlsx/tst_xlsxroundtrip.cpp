#include "support/sheettext.h"
#include "support/xlsxfile.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waterline;
using namespace waterline::test;

namespace {

using Table = std::vector<std::vector<std::string>>;

rc::Gen<std::string> cells()
{
    const auto piece = rc::gen::element<std::string>("a", "1", ",", "<", "&", "\"", "]]>", "\n", "\r\n", "\r", "\t",
        " ", "'", "=", "-", "客户", "é", "😀", "_x000D_", "_x", "_", "x0041_", "\x01", "\x1F", "\xEF\xBF\xBE");
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string> &pieces) {
            std::string cell;
            for (const std::string &one : pieces)
                cell += one;
            return cell;
        });
}

rc::Gen<Table> tables()
{
    return rc::gen::mapcat(rc::gen::inRange(1, 6), [](int columns) {
        return rc::gen::nonEmpty(
            rc::gen::container<Table>(rc::gen::container<std::vector<std::string>>(size_t(columns), cells())));
    });
}

/// As Excel writes text: what XML cannot hold, and what looks like such an escape, as _xHHHH_.
QByteArray xmlText(const std::string &cell)
{
    const QString text = QString::fromStdString(cell);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isControl = (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE;
        const bool looksEscaped = c == u'_' && i + 1 < text.size() && text[i + 1] == u'x';
        if (isControl || looksEscaped)
            out += QStringLiteral("_x%1_").arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x');
        else
            out += QString(c).toHtmlEscaped();
    }
    return out.toUtf8();
}

QByteArray reference(size_t column, size_t row)
{
    return QByteArray(1, char('A' + column)) + QByteArray::number(quint64(row + 1));
}

/// What a reader gives: rows that say nothing are blank, those at the end gone; each row as wide as the widest so far.
Table expectedOf(Table table)
{
    const auto isBlank = [](const std::vector<std::string> &row) {
        return std::all_of(row.begin(), row.end(),
            [](const std::string &cell) { return cell.find_first_not_of(" \t") == std::string::npos; });
    };
    while (!table.empty() && isBlank(table.back()))
        table.pop_back();
    size_t width = 0;
    for (auto &row : table) {
        if (isBlank(row))
            row.clear();
        while (!row.empty() && row.back().empty())
            row.pop_back();
        width = std::max(width, row.size());
        row.resize(width);
    }
    return table;
}

Table read(const QString &path)
{
    Result<XlsxBook> book = XlsxBook::open(path);
    RC_ASSERT(book.isOk());
    const Result<std::unique_ptr<XlsxReader>> reader = book->openSheet(QStringLiteral("Sheet1"));
    RC_ASSERT(reader.isOk());
    Record record;
    Table table;
    for (qint64 line = 1;; ++line) {
        const Result<bool> more = (*reader)->next(record);
        RC_ASSERT(more.isOk());
        if (!*more)
            return table;
        RC_ASSERT(record.line == line);
        table.emplace_back(record.fields.begin(), record.fields.end());
    }
}

} // namespace

class TestXlsxRoundTrip : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void anyTableOfText()
    {
        QVERIFY(rc::check("a table written as inline or shared strings, with or without references, is read back", [&] {
            const Table table = *tables();
            const bool isShared = *rc::gen::arbitrary<bool>();
            const bool hasReferences = *rc::gen::arbitrary<bool>();
            QByteArray rows;
            QByteArray strings;
            int count = 0;
            for (size_t row = 0; row < table.size(); ++row) {
                rows += hasReferences ? "<row r=\"" + QByteArray::number(quint64(row + 1)) + "\">" : "<row>";
                for (size_t column = 0; column < table[row].size(); ++column) {
                    const QByteArray item = "<t xml:space=\"preserve\">" + xmlText(table[row][column]) + "</t>";
                    rows += hasReferences ? "<c r=\"" + reference(column, row) + "\"" : QByteArray("<c");
                    rows += isShared ? " t=\"s\"><v>" + QByteArray::number(count++) + "</v></c>"
                                     : " t=\"inlineStr\"><is>" + item + "</is></c>";
                    strings += "<si>" + item + "</si>";
                }
                rows += "</row>";
            }
            XlsxFile file(rows);
            if (isShared)
                file.strings(strings);
            RC_ASSERT(read(file.save(m_folder)) == expectedOf(table));
        }));
    }
};

QTEST_GUILESS_MAIN(TestXlsxRoundTrip)
#include "tst_xlsxroundtrip.moc"
