#include "import/csv/encoding.h"

#include "import/csv/textsource.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace waterline;

Q_DECLARE_METATYPE(waterline::Encoding)

namespace {

QByteArray gbk(const QString &text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

Result<EncodingGuess> detect(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Result<EncodingGuess> result = guessEncoding(device, QStringLiteral("visits.csv"));
    if (device.pos() != 0)
        qFatal("the device is not rewound");
    return result;
}

qsizetype lineOf(const QByteArray &text, qsizetype place)
{
    QByteArray before = text.left(place);
    before.replace("\r\n", "\n").replace('\r', '\n');
    return before.count('\n') + 1;
}

/// All text, or the line of the error or of the first bad bytes.
QString readAll(QByteArray bytes, Encoding encoding, qint64 chunk)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextSource source(device, encoding, chunk);
    QByteArray text;
    for (;;) {
        const Result<std::string_view> piece = source.next();
        if (!piece)
            return QStringLiteral("error on line %1").arg(piece.error().place.line);
        if (piece->empty()) {
            if (const qsizetype bad = text.indexOf(TextSource::BadMark); bad >= 0)
                return QStringLiteral("bad text on line %1").arg(lineOf(text, bad));
            return QString::fromUtf8(text);
        }
        text.append(piece->data(), qsizetype(piece->size()));
    }
}

const QString table = QStringLiteral("客户,金额,日期\r\n一汽,350万,2026-01-05\r\n😀店,1,2026-01-06\r\n");

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("expected");
        QTest::newRow("quirk 1: UTF-8 with mark") << "\xEF\xBB\xBF" + table.toUtf8() << Encoding::Utf8;
        QTest::newRow("quirk 2: UTF-8 without mark") << table.toUtf8() << Encoding::Utf8;
        QTest::newRow("quirk 3: UTF-16LE with mark")
            << "\xFF\xFE" + utf16(table, QStringConverter::Utf16LE) << Encoding::Utf16Le;
        QTest::newRow("quirk 3: UTF-16BE with mark")
            << "\xFE\xFF" + utf16(table, QStringConverter::Utf16BE) << Encoding::Utf16Be;
        QTest::newRow("quirk 4: UTF-16LE without mark") << utf16(table, QStringConverter::Utf16LE) << Encoding::Utf16Le;
        QTest::newRow("quirk 4: UTF-16BE without mark") << utf16(table, QStringConverter::Utf16BE) << Encoding::Utf16Be;
        QTest::newRow("quirk 5: GBK") << gbk(QStringLiteral("客户,金额\n一汽,35\n")) << Encoding::Gb18030;
        QTest::newRow("quirk 5: GB18030 of four bytes") << gbk(table) << Encoding::Gb18030;
        QTest::newRow("quirk 9: ASCII") << QByteArray("name,amount\na,1\n") << Encoding::Utf8;
        QTest::newRow("quirk 47: one NUL in ASCII")
            << QByteArray("name,amount\na\0b,1\nsome more text\n", 33) << Encoding::Utf8;
        QTest::newRow("quirk 8: one bad byte in much UTF-8") << table.repeated(3).toUtf8() + "M\xFCller,1,2\r\n"
                                                             << Encoding::Utf8;
        QTest::newRow("UTF-8 cut off inside a character") << table.repeated(3).toUtf8() + "\xE5\xAE" << Encoding::Utf8;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, expected);
        const Result<EncodingGuess> detected = detect(bytes);
        QVERIFY2(detected.isOk(), detected ? "" : qPrintable(detected.error().message));
        QCOMPARE(detected->encoding, expected);
    }

    void noText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("quirk 53: zero bytes") << QByteArray() << "no rows";
        QTest::newRow("quirk 53: only a mark") << QByteArray("\xEF\xBB\xBF") << "no rows";
        QTest::newRow("quirk 53: only a UTF-16 mark") << QByteArray("\xFF\xFE") << "no rows";
        QTest::newRow("quirk 53: only line ends") << QByteArray("\r\n\r\n \n\n\n\n") << "no rows";
        QTest::newRow("quirk 52: xlsx") << QByteArray("PK\x03\x04\x14\0\x06\0rest", 12) << ".xlsx";
        QTest::newRow("quirk 52: xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest") << ".xls)";
        QTest::newRow("quirk 52: html") << QByteArray("\r\n<html xmlns:x=\"x\"><table>") << "web page";
        QTest::newRow("quirk 52: html after a mark") << QByteArray("\xEF\xBB\xBF<!DOCTYPE html><p>") << "web page";
        QTest::newRow("quirk 52: html in UTF-16")
            << "\xFF\xFE" + utf16(QStringLiteral("<table><tr>"), QStringConverter::Utf16LE) << "web page";
        QTest::newRow("quirk 52: xml") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << "web page";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n") << "picture";
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << "PDF";
        QTest::newRow("zero bytes only, as after a crash") << QByteArray(4096, '\0') << "not a text file";
        QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08 abc") << "not a text file";
        QTest::newRow("quirk 3: UTF-16 with an odd byte")
            << "\xFF\xFE" + utf16(table, QStringConverter::Utf16LE).chopped(1) << "cut off";
        QTest::newRow("quirk 3: UTF-16 without mark, odd")
            << utf16(table, QStringConverter::Utf16BE).chopped(1) << "cut off";
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << "UTF-32";
    }

    void noText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const Result<EncodingGuess> detected = detect(bytes);
        QVERIFY(!detected.isOk());
        QCOMPARE(detected.error().problem, Problem::BadInput);
        QVERIFY2(detected.error().message.contains(said), qPrintable(detected.error().message));
        QCOMPARE(detected.error().place.file, QStringLiteral("visits.csv"));
    }

    void aHeaderInAngleBracketsIsText() { QVERIFY(detect("<name>,<amount>\na,1\n").isOk()); }

    void namesAndBack()
    {
        for (const Encoding encoding : allEncodings)
            QCOMPARE(encodingByName(encodingName(encoding).toLower()), std::optional(encoding));
        QCOMPARE(encodingByName(u"GBK"), std::optional(Encoding::Gb18030));
        QCOMPARE(encodingByName(u"latin1"), std::optional(Encoding::Windows1252));
        QCOMPARE(encodingByName(u"klingon"), std::optional<Encoding>());
    }

    void textWhateverTheChunk_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("UTF-8") << table.toUtf8() << Encoding::Utf8;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + table.toUtf8() << Encoding::Utf8;
        QTest::newRow("UTF-16LE with mark")
            << "\xFF\xFE" + utf16(table, QStringConverter::Utf16LE) << Encoding::Utf16Le;
        QTest::newRow("UTF-16BE") << utf16(table, QStringConverter::Utf16BE) << Encoding::Utf16Be;
        QTest::newRow("GB18030") << gbk(table) << Encoding::Gb18030;
        QTest::newRow("GB18030 with mark") << "\x84\x31\x95\x33" + gbk(table) << Encoding::Gb18030;
    }

    void textWhateverTheChunk()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        for (const qint64 chunk : {1, 2, 3, 5, 7, 64, 65536})
            QCOMPARE(readAll(bytes, encoding, chunk), table);
    }

    void badBytesNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("first line") << QByteArray("M\xFCller\nb\n") << 1;
        QTest::newRow("after LF") << QByteArray("a\nb\n\xFF\n") << 3;
        QTest::newRow("after CR LF") << QByteArray("a\r\nb\r\n\r\n\xFF\n") << 4;
        QTest::newRow("after CR") << QByteArray("a\rb\r\xFF\n") << 3;
        QTest::newRow("overlong") << QByteArray("a\n\xC0\x80\n") << 2;
        QTest::newRow("surrogate") << QByteArray("a\n\xED\xA0\x80\n") << 2;
        QTest::newRow("above the last character") << QByteArray("a\n\xF4\x90\x80\x80\n") << 2;
        QTest::newRow("broken off before ASCII") << QByteArray("a\n\xE5\xAE,b\n") << 2;
    }

    void badBytesNameTheLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        for (const qint64 chunk : {1, 2, 3, 65536})
            QCOMPARE(readAll(bytes, Encoding::Utf8, chunk), QStringLiteral("bad text on line %1").arg(line));
    }

    void endInsideACharacterIsAnError()
    {
        for (const qint64 chunk : {1, 2, 65536})
            QCOMPARE(readAll("a\nb\n\xE5\xAE", Encoding::Utf8, chunk), QStringLiteral("error on line 3"));
    }

    void theLastValidCharactersAreTaken()
    {
        const QByteArray edges("\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
        QCOMPARE(readAll(edges, Encoding::Utf8, 1), QString::fromUtf8(edges));
    }

    void oddUtf16IsCutOff()
    {
        QCOMPARE(readAll(QByteArray("a\0\n\0b", 5), Encoding::Utf16Le, 65536), QStringLiteral("error on line 2"));
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
