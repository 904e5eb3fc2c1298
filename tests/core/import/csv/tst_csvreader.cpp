#include "import/csv/csvreader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace waterline;

namespace {

/// Every record as "line: field|field", with ! for blank and 0 for NUL; an error as "error LINE".
QStringList readAll(QByteArray bytes, char delimiter = ',', qint64 chunk = 65536)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, Dialect{Encoding::Utf8, char16_t(delimiter)}, chunk);
    Record record;
    QStringList all;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more) {
            all << QStringLiteral("error %1").arg(more.error().place.line);
            // The only answer from now on.
            if (reader.next(record).isOk())
                all << QStringLiteral("went on");
            return all;
        }
        if (!*more)
            return all;
        QStringList fields;
        for (const std::string_view field : record.fields)
            fields << QString::fromUtf8(field.data(), qsizetype(field.size()));
        all << QStringLiteral("%1%2%3: %4")
                   .arg(record.line)
                   .arg(record.isBlank ? QStringLiteral("!") : QString(),
                       record.hasNul           ? QStringLiteral("0")
                           : record.hasBadText ? QStringLiteral("?")
                                               : QString(),
                       fields.join(u'|'));
    }
}

QByteArray row(size_t columns, const QByteArray &field, const QByteArray &last)
{
    QByteArray bytes;
    for (size_t i = 0; i < columns; ++i)
        bytes += field + ',';
    return bytes + last + '\n';
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        add("nothing", "", {});
        add("one field", "a", {"1: a"});
        add("quirk 34: LF", "a,b\n1,2\n", {"1: a|b", "2: 1|2"});
        add("quirk 34: CR LF", "a,b\r\n1,2\r\n", {"1: a|b", "2: 1|2"});
        add("quirk 34: CR", "a,b\r1,2\r", {"1: a|b", "2: 1|2"});
        add("quirk 34: mixed", "a\nb\r\nc\rd\n\re", {"1: a", "2: b", "3: c", "4: d", "5!: ", "6: e"});
        add("quirk 34: CR inside quotes", "\"a\rb\",c\nd", {"1: a\rb|c", "3: d"});
        add("quirk 35: no final line end", "a,b\n1,2", {"1: a|b", "2: 1|2"});
        add("quirk 35: several final line ends", "a\n\n\n", {"1: a", "2!: ", "3!: "});
        add("quirk 35: Ctrl-Z on its own line", "a\r\n\x1A", {"1: a"});
        add("quirk 35: Ctrl-Z behind the last field", "a,b\x1A", {"1: a|b"});
        add("quirk 35: Ctrl-Z behind a quoted field", "a,\"b\"\x1A", {"1: a|b"});
        add("quirk 35: padded with Ctrl-Z", "a\r\n\x1A\x1A\x1A", {"1: a"});
        add("quirk 35: Ctrl-Z behind a separator", "a,\x1A", {"1: a|"});
        add("Ctrl-Z in the middle is text", "a\x1A,b\n", {"1: a\x1A|b"});
        add("quirk 36: trailing empty rows", "a,b\n,\n , \t\n", {"1: a|b", "2!: |", "3!:  | \t"});
        add("an empty last field", "a,\n,b\n", {"1: a|", "2: |b"});
        add("an empty last field at the end", "a,", {"1: a|"});
        add("a lone separator", ",", {"1!: |"});
        add("quoted", "\"a,b\",\"c\"\n", {"1: a,b|c"});
        add("quoted nothing", "\"\"", {"1!: "});
        add("quirk 31: doubled quotes", "\"a\"\"b\",\"\"\"\",\"\"\"x\"\"\"\n", {"1: a\"b|\"|\"x\""});
        add("quirk 31: line breaks in quotes", "\"a\nb\r\nc\",d\ne\n", {"1: a\nb\r\nc|d", "4: e"});
        add("quirk 32: quote in the middle of a plain field", "5\" pipe,b\"c\"d\n", {"1: 5\" pipe|b\"c\"d"});
        add("quirk 32: text behind a closing quote", "\"a\"b,c\n\"a\" ,\"d\"e\"f\"\n", {"1: ab|c", "2: a |de\"f\""});
        add("quirk 32: open quote", "a\nb\n\"c,d\ne\nf\n", {"1: a", "2: b", "error 3"});
        add("quirk 32: open quote later in a record", "a,\"x\ny\",\"c\ne\n", {"error 2"});
        add("quirk 32: only a quote", "\"", {"error 1"});
        add("quirk 32: ends inside a doubled quote", "\"a\"\"", {"error 1"});
        add("quirk 47: NUL", QByteArray("a,b\0c\nd,e\n\"f\0\",g\n", 17),
            {QString::fromUtf8("10: a|b\0c", 9), "2: d|e", QString::fromUtf8("30: f\0|g", 8)});
        add("quirk 1: mark", "\xEF\xBB\xBF\"a,\",b\n", {"1: a,|b"});
        add("only a mark", "\xEF\xBB\xBF", {});
        add("half a mark is no text", "\xEF\xBB", {"error 1"});
        add("Chinese", "客户,金额\n一汽,350万\n", {"1: 客户|金额", "2: 一汽|350万"});
        add("bad bytes", "a\nb\xFF\n", {"1: a", "2?: b\uFFFD\uFFFD"});
        add("quirk 38: ragged rows stay ragged", "a,b\n1\n1,2,3\n", {"1: a|b", "2: 1", "3: 1|2|3"});
    }

    void records()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, expected);
        QStringList got = readAll(bytes);
        QCOMPARE(got, expected);
        if (QByteArray(QTest::currentDataTag()) == "bad bytes")
            return;
        for (const qint64 chunk : {1, 2, 3, 4, 7, 16})
            QCOMPARE(readAll(bytes, ',', chunk), expected);
    }

    void otherDelimiters()
    {
        QCOMPARE(readAll("a;b,c\n", ';'), QStringList{"1: a|b,c"});
        QCOMPARE(readAll("a\tb \t\"c\td\"\n", '\t'), QStringList{"1: a|b |c\td"});
    }

    void columnCap()
    {
        const QStringList full = readAll(row(511, "x", "y"));
        QCOMPARE(full.size(), 1);
        QCOMPARE(full.first().count(u'|'), 511);
        QCOMPARE(readAll(row(511, "x", "y") + row(512, "x", "y")).last(), QStringLiteral("error 2"));
        // Quirk 37: empty columns behind the last that says something.
        const QStringList tail = readAll(row(511, "x", "y" + QByteArray(16384, ',')));
        QCOMPARE(tail, full);
    }

    void fieldCap_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << QByteArray() << QByteArray();
        QTest::newRow("quoted") << QByteArray("\"") << QByteArray("\"");
    }

    void fieldCap()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray largest(1 << 20, 'x');
        for (const qint64 chunk : {1000, 1 << 18, 1 << 22}) {
            QCOMPARE(
                readAll("a\n" + before + largest + after + ",b\n", ',', chunk).last().size(), 3 + largest.size() + 2);
            QCOMPARE(
                readAll("a\n" + before + largest + 'x' + after + ",b\n", ',', chunk), QStringList({"1: a", "error 2"}));
        }
    }

    void recordCap()
    {
        // 63 fields of 1 MB and their separators, then one that fills 64 MB to the byte, line end included.
        const QByteArray field(1 << 20, 'x');
        const qsizetype rest = (64 << 20) - 63 * (field.size() + 1) - 1;
        QCOMPARE(readAll(row(63, field, QByteArray(rest, 'y'))).size(), 1);
        QVERIFY(readAll(row(63, field, QByteArray(rest, 'y'))).first().startsWith(u"1: x"));
        QCOMPARE(readAll(row(63, field, QByteArray(rest + 1, 'y'))), QStringList{"error 1"});
    }

    void aQuoteNeverClosedDoesNotSwallowTheFile()
    {
        QByteArray bytes("a,b\n\"c,d\n");
        while (bytes.size() < 4 << 20)
            bytes += "x,y\n";
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        CsvReader reader(device, Dialect{});
        Record record;
        QVERIFY(*reader.next(record));
        const Result<bool> more = reader.next(record);
        QVERIFY(!more.isOk());
        QCOMPARE(more.error().place.line, 2);
        QVERIFY(reader.bytesRead() < 2 << 20);
    }

    void progressReachesTheEnd()
    {
        QByteArray bytes("a,b\n1,2\n");
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        CsvReader reader(device, Dialect{}, 4);
        Record record;
        QCOMPARE(reader.bytesRead(), 0);
        QVERIFY(*reader.next(record));
        QCOMPARE(reader.bytesRead(), 4);
        QVERIFY(*reader.next(record));
        QVERIFY(!*reader.next(record));
        QCOMPARE(reader.bytesRead(), 8);
    }

    void anyBytesAreReadAlikeInAnyChunks()
    {
        QRandomGenerator random(20260105);
        const QByteArray alphabet("ab,,;\"\"\"\n\n\r\r\x1A \xE5\xAE\xA2");
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes;
            const int size = random.bounded(60);
            for (int i = 0; i < size; ++i)
                bytes += alphabet[random.bounded(alphabet.size())];
            const QStringList whole = readAll(bytes);
            for (const qint64 chunk : {1, 2, 3, 5, 11}) {
                const QStringList pieces = readAll(bytes, ',', chunk);
                QCOMPARE(pieces, whole);
            }
        }
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(78);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes(random.bounded(400), Qt::Uninitialized);
            for (char &c : bytes)
                c = char(random.bounded(256));
            for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Gb18030}) {
                QBuffer device(&bytes);
                device.open(QIODevice::ReadOnly);
                CsvReader reader(device, Dialect{encoding, ';', round % 2 == 0}, 1 + random.bounded(64));
                Record record;
                int records = 0;
                for (Result<bool> more = reader.next(record); more && *more; more = reader.next(record)) {
                    QVERIFY(!record.fields.empty());
                    QVERIFY(++records <= bytes.size() + 1);
                }
                QVERIFY(reader.bytesRead() <= bytes.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
