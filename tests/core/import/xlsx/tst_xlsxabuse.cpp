#include "import/xlsx/xlsxreader.h"
#include "import/xlsx/ziparchive.h"

#include "support/sheettext.h"
#include "support/xlsxfile.h"

#include <QDir>
#include <QTest>

#include <cstring>
#include <ctime>

using namespace waterline;
using namespace waterline::test;

namespace {

const QByteArray oneRow = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";
const QByteArray sheetName = "xl/worksheets/sheet1.xml";

QByteArray zipOf(int entries)
{
    ZipWriter zip;
    for (int i = 0; i < entries; ++i)
        zip.add({"e" + QByteArray::number(i), {}});
    return zip.bytes();
}

/// A line of /proc/self/status in MB; 0 where there is no such thing.
qint64 megabytes(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(qsizetype(strlen(what))).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

/// Makes the peak of memory use begin anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

/// Files made to do harm: each is refused with its reason, soon and in little memory.
class TestXlsxAbuse : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::clock_t m_start = 0;
    qint64 m_mostMegabytes = 0;

    QString refusal(const QByteArray &bytes)
    {
        const QString path = XlsxFile::saveBytes(m_folder, QStringLiteral("x.xlsx"), bytes);
        forgetPeak();
        const qint64 before = megabytes("VmRSS:");
        QString message;
        const QStringList all = sheetText(path, QStringLiteral("Sheet1"), &message);
        m_mostMegabytes = std::max(m_mostMegabytes, megabytes("VmHWM:") - before);
        const bool isRefused = !all.isEmpty() && (all.last() == u"refused" || all.last().startsWith(u"error"));
        return isRefused ? message : QStringLiteral("(not refused) ") + all.mid(0, 3).join(u'\n');
    }

private Q_SLOTS:
    void init() { m_start = std::clock(); }
    /// By the processor's time: what else the machine is busy with does not matter.
    void cleanup()
    {
        const double seconds = double(std::clock() - m_start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
    }
    void cleanupTestCase()
    {
#ifndef __SANITIZE_ADDRESS__
        qInfo("most memory taken by a file: %d MB", int(m_mostMegabytes));
        QVERIFY2(m_mostMegabytes < 250, qPrintable(QString::number(m_mostMegabytes)));
#endif
    }

    void aBombThatSaysSo()
    {
        // 2 GB in 2 MB by its own words.
        ZipWriter zip;
        zip.add({"xl/workbook.xml", "<x/>"});
        ZipWriter::Entry bomb{sheetName, {}, true};
        bomb.size = quint32(2) << 30;
        zip.addPacked(bomb, QByteArray(2 << 20, '\0'), 0, 0);
        QVERIFY2(refusal(zip.bytes()).contains(u"too large"), qPrintable(refusal(zip.bytes())));
    }

    void entrySize_data()
    {
        QTest::addColumn<quint32>("size");
        QTest::addColumn<quint32>("packed");
        QTest::addColumn<QString>("word");
        const quint32 most = 256u << 20;
        QTest::newRow("at the limit") << most << most / 200 + 1 << QString();
        QTest::newRow("over the limit") << most + 1 << most << QStringLiteral("too large");
        QTest::newRow("ratio 200") << quint32(2 << 20) * 100 << quint32(1 << 20) << QString();
        QTest::newRow("ratio over 200") << quint32(1 << 20) * 200 + 1 << quint32(1 << 20)
                                        << QStringLiteral("unpacks to more");
        QTest::newRow("small things may be dense") << quint32(1 << 20) << quint32(1000) << QString();
        QTest::newRow("a little over") << quint32(1 << 20) + 1 << quint32(1000) << QStringLiteral("unpacks to more");
    }

    void entrySize()
    {
        QFETCH(quint32, size);
        QFETCH(quint32, packed);
        QFETCH(QString, word);
        ZipWriter zip;
        zip.addPacked({"a", {}, true}, QByteArray(packed, '\0'), size, 0);
        const auto archive = ZipArchive::open(XlsxFile::saveBytes(m_folder, QStringLiteral("a.zip"), zip.bytes()));
        QCOMPARE(archive.isOk(), word.isEmpty());
        if (!word.isEmpty())
            QVERIFY2(archive.error().message.contains(word), qPrintable(archive.error().message));
    }

    void totalSize()
    {
        const auto open = [&](quint32 last) {
            ZipWriter zip;
            for (int i = 0; i < 3; ++i)
                zip.addPacked({"e" + QByteArray::number(i), {}, true}, QByteArray(1 << 20, '\0'), 150u << 20, 0);
            zip.addPacked({"last", {}, true}, QByteArray(1 << 20, '\0'), last, 0);
            return ZipArchive::open(XlsxFile::saveBytes(m_folder, QStringLiteral("a.zip"), zip.bytes()));
        };
        QVERIFY(open(62u << 20).isOk());
        const auto over = open((62u << 20) + 1);
        QVERIFY(!over.isOk());
        QVERIFY(over.error().message.contains(u"too large"));
    }

    void aBombThatLies()
    {
        XlsxFile file;
        ZipWriter::Entry &sheet = file.entry(sheetName);
        sheet.data = XlsxFile::sheet(QByteArray(40 << 20, ' '));
        sheet.size = 100'000;
        QVERIFY2(refusal(file.bytes()).contains(u"larger than it says"), qPrintable(refusal(file.bytes())));
    }

    /// A zip file in the zip file is a part that nobody asked for, and is not unpacked.
    void aBombInside()
    {
        ZipWriter inner;
        inner.add({"bomb.xml", QByteArray(64 << 20, '\0'), true});
        ZipWriter outer;
        outer.add({"inner.zip", inner.bytes(), true});
        XlsxFile file(oneRow);
        file.append({"xl/embeddings/outer.zip", outer.bytes()});
        QCOMPARE(sheetText(file.save(m_folder)), QStringList(QStringLiteral("1: 7")));
        // Named like a workbook it is none.
        QVERIFY(!refusal(outer.bytes()).startsWith(u"(not"));
    }

    void numberOfEntries()
    {
        const auto open = [&](int count) {
            return ZipArchive::open(XlsxFile::saveBytes(m_folder, QStringLiteral("a.zip"), zipOf(count)));
        };
        QVERIFY(open(5000).isOk());
        for (const int count : {5001, 1'000'000}) {
            const auto archive = open(count);
            QVERIFY(!archive.isOk());
            QVERIFY(archive.error().message.contains(u"5000"));
        }
    }

    void manySheetsInAFewWords()
    {
        QByteArray sheets;
        for (int i = 0; i < 100'000; ++i)
            sheets += "<sheet name=\"" + QByteArray::number(i) + "\" r:id=\"rId1\"/>";
        XlsxFile file(oneRow);
        file.set("xl/workbook.xml", XlsxFile::workbook(sheets));
        QVERIFY2(refusal(file.bytes()).contains(u"more sheets"), qPrintable(refusal(file.bytes())));
    }

    void aDimensionIsNotBelieved()
    {
        XlsxFile file(oneRow);
        QByteArray sheet = XlsxFile::sheet(oneRow);
        file.set(sheetName, sheet.replace("ref=\"A1\"", "ref=\"A1:XFD1048576\""));
        QCOMPARE(sheetText(file.save(m_folder)), QStringList(QStringLiteral("1: 7")));
    }

    void documentTypes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("billion laughs") << QByteArray("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>");
        QTest::newRow("an external entity") << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
        QTest::newRow("an external definition") << QByteArray("<!DOCTYPE x SYSTEM \"http://x.example/x.dtd\">");
        QTest::newRow("an empty one") << QByteArray("<!DOCTYPE x>");
        QTest::newRow("behind a comment") << QByteArray("<!-- <!-->--><!DOCTYPE x>");
    }

    void documentTypes()
    {
        QFETCH(QByteArray, type);
        for (const QByteArray &part : {QByteArray("xl/workbook.xml"), sheetName, QByteArray("xl/sharedStrings.xml"),
                 QByteArray("xl/styles.xml"), QByteArray("_rels/.rels"), QByteArray("xl/_rels/workbook.xml.rels")}) {
            XlsxFile file("<row><c t=\"s\" s=\"0\"><v>0</v></c></row>");
            file.strings("<si><t>x</t></si>").formats({"14"});
            QByteArray &data = file.entry(part).data;
            const qsizetype root = data.startsWith("<?xml") ? data.indexOf("?>") + 2 : 0;
            data.insert(root, type);
            const QString message = refusal(file.bytes());
            QVERIFY2(type.startsWith("<!--") || message.contains(u"document type"),
                qPrintable(QString::fromUtf8(part) + message));
            QVERIFY2(!message.startsWith(u"(not"), qPrintable(QString::fromUtf8(part) + message));
        }
    }

    void anUndeclaredEntity()
    {
        QVERIFY(refusal(XlsxFile("<row><c t=\"str\"><v>&a;</v></c></row>").bytes()).contains(u"cannot be read"));
    }

    void xmlBombs_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QByteArray attributes;
        for (int i = 0; i < 5000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("deep") << QByteArray("<a>").repeated(10'000'000);
        QTest::newRow("a long text") << "<row><c t=\"str\"><v>" + QByteArray(30 << 20, 'x') + "</v></c></row>";
        QTest::newRow("a long text in runs") << "<row><c t=\"inlineStr\"><is>"
                + QByteArray("<r><t>xxxxxxxxxx</t></r>").repeated(1'000'000) + "</is></c></row>";
        QTest::newRow("a long text in pieces")
            << "<row><c t=\"str\"><v>" + QByteArray("xxxxx<!---->").repeated(2'000'000) + "</v></c></row>";
        QTest::newRow("a long attribute") << "<row r=\"" + QByteArray(30 << 20, '1') + "\"/>";
        QTest::newRow("a long name") << "<" + QByteArray(30 << 20, 'r') + "/>";
        QTest::newRow("a long comment") << "<!--" + QByteArray(30 << 20, 'r') + "-->";
        QTest::newRow("a long CDATA") << "<row><c t=\"str\"><v><![CDATA[" + QByteArray(30 << 20, 'r')
                + "]]></v></c></row>";
        QTest::newRow("a long instruction") << "<?a " + QByteArray(30 << 20, 'r') + "?>";
        QTest::newRow("many attributes") << "<row" + attributes + "/>";
        QTest::newRow("a long row") << "<row>"
                + ("<c t=\"str\"><v>" + QByteArray(600'000, 'x') + "</v></c>").repeated(120) + "</row>";
    }

    void xmlBombs()
    {
        QFETCH(QByteArray, rows);
        XlsxFile file(rows);
        // The ratio would refuse most of them before they are looked at.
        file.entry(sheetName).isDeflated = false;
        const QString message = refusal(file.bytes());
        QVERIFY2(
            message.contains(u"longer than") || message.contains(u"too long") || message.contains(u"cannot be read"),
            qPrintable(message));
    }

    void tooMuchText()
    {
        XlsxFile file("<row><c t=\"s\"><v>0</v></c></row>");
        file.strings(("<si><t>" + QByteArray(1'000'000, 'x') + "</t></si>").repeated(140));
        file.entry("xl/sharedStrings.xml").isDeflated = false;
        const QString message = refusal(file.bytes());
        QVERIFY2(message.contains(u"too much text"), qPrintable(message));
    }

    void halfAMillionStyledRowsAreQuick()
    {
        XlsxFile file(oneRow + QByteArray("<row><c s=\"1\"/></row>").repeated(500'000));
        file.entry(sheetName).isDeflated = false;
        QCOMPARE(sheetText(file.save(m_folder)), QStringList(QStringLiteral("1: 7")));
    }

    void passwords()
    {
        XlsxFile file(oneRow);
        file.entry(sheetName).flags = 1;
        QVERIFY(refusal(file.bytes()).contains(u"password"));
    }

    void unknownPacking()
    {
        XlsxFile file(oneRow);
        file.entry(sheetName).method = 99;
        const QString message = refusal(file.bytes());
        QVERIFY2(!message.startsWith(u"(not"), qPrintable(message));
    }

    void aWrongChecksum()
    {
        for (const bool isDeflated : {false, true}) {
            XlsxFile file(oneRow);
            file.entry(sheetName).isDeflated = isDeflated;
            file.entry(sheetName).crc = 1;
            QString message;
            const QStringList all = sheetText(file.save(m_folder), {}, &message);
            // Rows may have been given, but the end is never reached as if all were well.
            QVERIFY2(all.last().startsWith(u"error 1"), qPrintable(all.join(u'\n')));
            QVERIFY2(message.contains(u"checksum"), qPrintable(message));
        }
    }

    void twoEntriesOfOneName()
    {
        XlsxFile file(oneRow);
        file.append({"XL/worksheets\\Sheet1.xml", "<x/>"});
        QVERIFY(refusal(file.bytes()).contains(u"two parts"));
        XlsxFile exact(oneRow);
        exact.append({sheetName, "<x/>"});
        const QString message = refusal(exact.bytes());
        QVERIFY2(message.contains(u"two parts") || message.contains(u"damaged"), qPrintable(message));
    }

    void cutOffAnywhere()
    {
        const QByteArray whole = XlsxFile(oneRow).bytes();
        for (qsizetype size = 4; size < whole.size(); ++size)
            QVERIFY2(!refusal(whole.left(size)).startsWith(u"(not"), qPrintable(QString::number(size)));
    }

    void aSheetCutOff()
    {
        const QByteArray sheet = XlsxFile::sheet("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>");
        for (qsizetype size = 0; size < sheet.size(); ++size) {
            XlsxFile file;
            file.set(sheetName, sheet.left(size));
            QVERIFY2(!refusal(file.bytes()).startsWith(u"(not"), qPrintable(QString::number(size)));
        }
    }

    void nothingIsWritten()
    {
        QTemporaryDir folder;
        XlsxFile file(oneRow);
        file.append({"../escaped.txt", "x"}).append({"..\\escaped2.txt", "x"}).append({"escaped.txt", "x"});
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("in")));
        const QString path = folder.filePath(QStringLiteral("in/x.xlsx"));
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(file.bytes());
        target.close();
        QCOMPARE(sheetText(path), QStringList(QStringLiteral("1: 7")));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        QCOMPARE(
            QDir(folder.filePath(QStringLiteral("in"))).entryList(QDir::Files), QStringList(QStringLiteral("x.xlsx")));
    }
};

QTEST_GUILESS_MAIN(TestXlsxAbuse)
#include "tst_xlsxabuse.moc"
