#include "import/csv/csvreader.h"
#include "import/csv/dialect.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace waterline;

namespace {

Result<Dialect> sniff(QByteArray bytes, std::optional<Encoding> forced = std::nullopt)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    DialectHints hints;
    hints.encoding = forced;
    const Result<SniffedDialect> sniffed = sniffDialect(device, QStringLiteral("a.csv"), hints);
    return sniffed ? Result<Dialect>(sniffed->dialect) : Result<Dialect>(sniffed.error());
}

} // namespace

class TestDialect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenQuoteIsObeyed_data()
    {
        QTest::addColumn<char>("quote");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("second");
        const QByteArray doubles("a,b\n1,\"x,y\"\n2,\"z\"\n");
        const QByteArray singles("a,b\n1,'x,y'\n2,z\n");
        QTest::newRow("double") << '"' << doubles << QByteArray("x,y");
        QTest::newRow("single, though the file has double ones") << '\'' << doubles << QByteArray("\"x");
        QTest::newRow("none, though the file has double ones") << noQuote << doubles << QByteArray("\"x");
        QTest::newRow("single, where only one cell has them") << '\'' << singles << QByteArray("x,y");
        QTest::newRow("none, where only one cell has them") << noQuote << singles << QByteArray("'x");
        QTest::newRow("none, in a file of one column") << noQuote << QByteArray("a\n\"x\"\n") << QByteArray("\"x\"");
    }

    void chosenQuoteIsObeyed()
    {
        QFETCH(char, quote);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, second);
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        DialectHints hints;
        hints.quote = quote;
        const Result<SniffedDialect> sniffed = sniffDialect(device, QStringLiteral("a.csv"), hints);
        QVERIFY(sniffed.isOk());
        QCOMPARE(sniffed->dialect.quote, quote);
        QCOMPARE(sniffed->dialect.delimiter, u',');
        QVERIFY(!sniffed->hasOpenQuote);
        CsvReader reader(device, sniffed->dialect);
        Record record;
        QVERIFY(*reader.next(record));
        QVERIFY(*reader.next(record));
        const std::string_view field = record.fields[record.fields.size() > 1 ? 1 : 0];
        QCOMPARE(QByteArray(field.data(), qsizetype(field.size())), second);
    }

    void delimiters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char16_t>("expected");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << u',';
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1;2;3\n") << u';';
        QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2\t3\n") << u'\t';
        QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << u'|';
        QTest::newRow("one column") << QByteArray("name\nWang\nLi\n") << u',';
        QTest::newRow("header only") << QByteArray("a;b\n") << u';';
        QTest::newRow("quirk 12: semicolon with decimal commas")
            << QByteArray("Name;Betrag;Rabatt\nA;97100,7;1,5\nB;1,25;2,5\nC;3,5;4,5\n") << u';';
        QTest::newRow("more decimal commas than semicolons")
            << QByteArray("N;B\n1,5,x;2,5,y\n1,6,x;2,6,y\n1,7,x;2,7,y\n") << u';';
        QTest::newRow("amounts with no header: same count, comma loses") << QByteArray("1,5;2\n3,5;4\n") << u';';
        QTest::newRow("commas in quotes") << QByteArray("a;b\n\"x,y\";1\n\"x,y\";2\n") << u';';
        QTest::newRow("separators in quotes across lines")
            << QByteArray("a,b\n\"x;y\nz;w\",1\n\"x;y\nz;w\",2\n") << u',';
        QTest::newRow("sentences with semicolons") << QByteArray("a,b,c\nx;y,1,2\nx,1,2\nx;y;z,1,2\n") << u',';
        QTest::newRow("quirk 41: title row above") << QByteArray("Sales of January\n\na\tb\n1\t2\n3\t4\n") << u'\t';
        QTest::newRow("quirk 44: a footnote below")
            << QByteArray("a,b,c\n1,2,3\n4,5,6\n7,8,9\nMade by: Wang\n") << u',';
        QTest::newRow("quirk 36: empty rows below") << QByteArray("a;b\n1;2\n\n\n\n\n\n\n") << u';';
        QTest::newRow("tie: most fields") << QByteArray("a,b,c;d\n1,2,3;4\n") << u',';
        QTest::newRow("one bad quote does not turn the file into one column")
            << QByteArray("a;b\n5\" pipe;1\n6\" pipe;2\n") << u';';
    }

    void delimiters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char16_t, expected);
        const Result<Dialect> dialect = sniff(bytes);
        QVERIFY(dialect.isOk());
        QCOMPARE(dialect->delimiter, expected);
        QVERIFY(!dialect->hasSepLine);
    }

    void sepLine_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("plain") << QByteArray("sep=;\r\n");
        QTest::newRow("upper case") << QByteArray("SEP=;\n");
        QTest::newRow("quoted") << QByteArray("\"sep=;\"\r\n");
        QTest::newRow("after a mark") << QByteArray("\xEF\xBB\xBFsep=;\r\n");
        QTest::newRow("quoted after a mark") << QByteArray("\xEF\xBB\xBF\"sep=;\"\r\n");
        QTest::newRow("saved again by Excel") << QByteArray("sep=;,,\r\n");
        QTest::newRow("old Mac") << QByteArray("sep=;\r");
    }

    void sepLine()
    {
        QFETCH(QByteArray, start);
        // The commas would win if the line were not obeyed.
        QByteArray bytes = start + "a,b,c;d\r\n1,2,3;4\r\n";
        const Result<Dialect> dialect = sniff(bytes);
        QVERIFY(dialect.isOk());
        QCOMPARE(dialect->delimiter, u';');
        QVERIFY(dialect->hasSepLine);

        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        CsvReader reader(device, *dialect);
        Record record;
        QVERIFY(*reader.next(record));
        QCOMPARE(record.line, 2);
        QCOMPARE(record.fields.size(), size_t(2));
        QVERIFY(record.fields[0] == "a,b,c");
    }

    void notASepLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a header that begins so") << QByteArray("sep=x y,b\n1,2\n");
        QTest::newRow("cut short") << QByteArray("sep=\na,b\n1,2\n");
    }

    void notASepLine()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!sniff(bytes)->hasSepLine);
    }

    void encodingGoesWithIt()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE);
        const QByteArray bytes = "\xFF\xFE" + QByteArray(encoder.encode(QStringLiteral("客户\t金额\r\n一汽\t1,5\r\n")));
        QCOMPARE(*sniff(bytes), (Dialect{Encoding::Utf16Le, '\t', false}));
    }

    void forcedEncodingIsObeyed()
    {
        QCOMPARE(sniff("a,b\n\xBF\xCD,1\n", Encoding::Gb18030)->encoding, Encoding::Gb18030);
        QCOMPARE(sniff("a,b\n\xBF\xCD,1\n", Encoding::Utf8)->encoding, Encoding::Utf8);
        const Result<Dialect> cut = sniff("a,b\n\xBF\xCD,\xE5\xAE", Encoding::Utf8);
        QVERIFY(!cut.isOk());
        QCOMPARE(cut.error().place, (Place{QStringLiteral("a.csv"), 2, {}}));
    }

    void aLongFileIsJudgedByItsStart()
    {
        QByteArray bytes("a;b;c\n");
        while (bytes.size() < 600'000)
            bytes += "\xE5\xAE\xA2\xE6\x88\xB7;1,5;2\n";
        QCOMPARE(sniff(bytes)->delimiter, u';');
    }
};

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
