#include "import/fileformat.h"

#include "support/sheettext.h"
#include "support/xlsxfile.h"

#include <QBuffer>
#include <QTest>

using namespace waterline;
using namespace waterline::test;

namespace {

const QByteArray oneRow = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";
const QStringList readsOne{QStringLiteral("1: 7")};

/// Name, ~ when hidden, + when there are rows.
QStringList sheetNames(const XlsxBook &book)
{
    QStringList names;
    for (const XlsxSheet &sheet : book.sheets())
        names << sheet.name + (sheet.isHidden ? QStringLiteral("~") : QString())
                + (sheet.hasRows ? QStringLiteral("+") : QString());
    return names;
}

XlsxFile severalSheets()
{
    XlsxFile file;
    file.set("xl/workbook.xml",
        XlsxFile::workbook("<sheet name=\"空\" sheetId=\"1\" r:id=\"rId1\"/>"
                           "<sheet name=\"secret\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
                           "<sheet name=\"chart\" sheetId=\"3\" r:id=\"rId3\"/>"
                           "<sheet name=\"very\" sheetId=\"4\" state=\"veryHidden\" r:id=\"rId4\"/>"
                           "<sheet name=\"A&amp;B\" sheetId=\"5\" r:id=\"rId5\"/>"));
    file.links({{"worksheet", "worksheets/sheet1.xml"}, {"worksheet", "worksheets/sheet2.xml"},
        {"chartsheet", "chartsheets/sheet1.xml"}, {"worksheet", "worksheets/sheet3.xml"},
        {"worksheet", "worksheets/sheet4.xml"}});
    file.set("xl/worksheets/sheet2.xml", XlsxFile::sheet("<row><c><v>2</v></c></row>"));
    file.set("xl/chartsheets/sheet1.xml", XlsxFile::xml("chartsheet", {}));
    file.set("xl/worksheets/sheet3.xml", XlsxFile::sheet({}));
    file.set("xl/worksheets/sheet4.xml", XlsxFile::sheet("<row><c><v>5</v></c></row>"));
    return file;
}

} // namespace

class TestXlsxBook : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString messageOf(const QByteArray &bytes)
    {
        const Result<XlsxBook> book = XlsxBook::open(XlsxFile::saveBytes(m_folder, QStringLiteral("x.xlsx"), bytes));
        if (book.isOk() || book.error().problem != Problem::BadInput
            || book.error().place != (Place{QStringLiteral("x.xlsx"), 0, {}}))
            return QStringLiteral("(not refused)");
        return book.error().message;
    }

private Q_SLOTS:
    void sheets()
    {
        Result<XlsxBook> book = XlsxBook::open(severalSheets().save(m_folder));
        QVERIFY(book.isOk());
        QCOMPARE(sheetNames(*book),
            QStringList(
                {QStringLiteral("空"), QStringLiteral("secret~+"), QStringLiteral("very~"), QStringLiteral("A&B+")}));
    }

    void theFirstVisibleSheetWithRowsIsTaken()
    {
        const QString path = severalSheets().save(m_folder);
        QCOMPARE(sheetText(path), QStringList(QStringLiteral("1: 5")));
        QCOMPARE(sheetText(path, QStringLiteral("secret")), QStringList(QStringLiteral("1: 2")));
        QCOMPARE(sheetText(path, QStringLiteral("空")), QStringList());
    }

    void anUnknownSheetIsSaid()
    {
        Result<XlsxBook> book = XlsxBook::open(severalSheets().save(m_folder));
        const auto sheet = book->openSheet(QStringLiteral("chart"));
        QVERIFY(!sheet.isOk());
        QCOMPARE(sheet.error().problem, Problem::UnknownName);
        QVERIFY(sheet.error().message.contains(QStringLiteral("A&B")));
    }

    void onlyHiddenRowsAreSaid()
    {
        XlsxFile file(oneRow);
        file.set(
            "xl/workbook.xml", XlsxFile::workbook("<sheet name=\"S\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"));
        QString message;
        QCOMPARE(sheetText(file.save(m_folder), {}, &message), QStringList(QStringLiteral("refused")));
        QVERIFY(message.contains(QStringLiteral("hidden")));
        QCOMPARE(sheetText(file.save(m_folder), QStringLiteral("S")), readsOne);
    }

    void theReaderOutlivesTheBook()
    {
        std::unique_ptr<XlsxReader> reader;
        {
            Result<XlsxBook> book = XlsxBook::open(XlsxFile(oneRow).save(m_folder));
            Result<std::unique_ptr<XlsxReader>> opened = book->openSheet();
            QVERIFY(opened.isOk());
            reader = std::move(opened.value());
        }
        Record record;
        QVERIFY(*reader->next(record));
        QCOMPARE(record.fields.front(), std::string_view("7"));
        QVERIFY(!*reader->next(record));
    }

    void openRecordsReadsWorkbooks()
    {
        QFile file(severalSheets().save(m_folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        FileFormat format;
        format.kind = FileFormat::Kind::Xlsx;
        for (const auto &[sheet, value] : {std::pair(QString(), "5"), std::pair(QStringLiteral("secret"), "2")}) {
            format.sheet = sheet;
            const Result<std::unique_ptr<RecordSource>> source = openRecords(file, format);
            QVERIFY(source.isOk());
            Record record;
            QVERIFY(*(*source)->next(record));
            QCOMPARE(record.fields.front(), std::string_view(value));
        }
        format.sheet = QStringLiteral("nowhere");
        QCOMPARE(openRecords(file, format).error().problem, Problem::UnknownName);
    }

    void packages_data()
    {
        QTest::addColumn<XlsxFile>("file");
        const auto add = [](const char *name, const XlsxFile &file) { QTest::newRow(name) << file; };
        const auto links = [](const char *target) {
            XlsxFile file(oneRow);
            return file.links({{"worksheet", target}});
        };
        add("as Excel writes it", XlsxFile(oneRow));
        add("an absolute target", links("/xl/worksheets/sheet1.xml"));
        add("a target with backslashes", links("worksheets\\sheet1.xml"));
        add("an absolute target with backslashes", links("\\xl\\worksheets\\sheet1.xml"));
        add("a target with dots", links("./../xl/worksheets/./sheet1.xml"));
        add("a target that leads out of the file", links("../../../../xl/worksheets/sheet1.xml"));
        add("a target in other case", links("Worksheets/SHEET1.xml"));
        XlsxFile backslashes(oneRow);
        backslashes.rename("xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml");
        add("an entry with backslashes", backslashes);
        XlsxFile upper(oneRow);
        upper.rename("xl/workbook.xml", "XL/Workbook.xml").rename("_rels/.rels", "_RELS/.rels");
        add("entries in other case", upper);
        XlsxFile spaces = links("worksheets/my%20sheet.xml");
        spaces.rename("xl/worksheets/sheet1.xml", "xl/worksheets/my sheet.xml");
        add("a target in percent encoding", spaces);
        XlsxFile types(oneRow);
        types.set("[Content_Types].xml", "not even XML");
        add("content types are not needed", types);
        XlsxFile bare(oneRow);
        bare.remove("_rels/.rels");
        add("without relationships of the package", bare);
        XlsxFile elsewhere(oneRow);
        elsewhere.set("_rels/.rels", XlsxFile::rels({{"officeDocument", "book/main.xml"}}));
        elsewhere.rename("xl/workbook.xml", "book/main.xml")
            .rename("xl/_rels/workbook.xml.rels", "book/_rels/main.xml.rels");
        elsewhere.rename("xl/worksheets/sheet1.xml", "book/worksheets/sheet1.xml");
        add("parts with other names", elsewhere);
        XlsxFile stored(oneRow);
        stored.entry("xl/worksheets/sheet1.xml").isDeflated = false;
        add("an entry that is not packed", stored);
        XlsxFile outside(oneRow);
        outside.append({"../../evil.txt", "evil"}).append({"..\\evil.txt", "evil"}).append({"/etc/passwd", "evil"});
        add("entries with names that lead out", outside);
        XlsxFile nested(oneRow);
        nested.append({"xl/embeddings/inner.zip", XlsxFile(oneRow).bytes()});
        add("a zip within", nested);
        XlsxFile folders(oneRow);
        folders.append({"xl/", {}}).append({"xl/", {}});
        add("entries of folders", folders);

        XlsxFile strict(oneRow);
        strict.set("xl/workbook.xml",
            XlsxFile::xml("workbook", "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets>", strictMain));
        strict.set("xl/worksheets/sheet1.xml",
            XlsxFile::xml("worksheet", "<sheetData>" + oneRow + "</sheetData>", strictMain));
        QByteArray rels = XlsxFile::rels({{"worksheet", "worksheets/sheet1.xml"}});
        strict.set("xl/_rels/workbook.xml.rels", rels.replace(transitionalLinks, strictLinks));
        add("Strict", strict);
        XlsxFile prefixed;
        prefixed.set("xl/workbook.xml",
            QByteArray("<x:workbook xmlns:x=\"") + transitionalMain + "\" xmlns:y=\"" + transitionalLinks
                + "\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" y:id=\"rId1\"/></x:sheets></x:workbook>");
        prefixed.set("xl/worksheets/sheet1.xml",
            QByteArray("<q:worksheet xmlns:q=\"") + transitionalMain
                + "\"><q:sheetData><q:row r=\"1\"><q:c "
                  "r=\"A1\"><q:v>7</q:v></q:c></q:row></q:sheetData></q:worksheet>");
        add("other prefixes", prefixed);
    }

    void packages()
    {
        QFETCH(XlsxFile, file);
        QString message;
        const QStringList all = sheetText(file.save(m_folder), {}, &message);
        QVERIFY2(all == readsOne, qPrintable(all.join(u'\n') + message));
    }

    void othersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const auto add = [](const char *name, const QByteArray &bytes, const char *word) {
            QTest::newRow(name) << bytes << QString::fromUtf8(word);
        };
        const auto zip = [](const std::vector<ZipWriter::Entry> &entries) {
            ZipWriter writer;
            for (const ZipWriter::Entry &entry : entries)
                writer.add(entry);
            return writer.bytes();
        };
        const auto wide = [](const char *text) {
            const QString name = QString::fromUtf8(text) + QChar(0);
            return QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        };
        const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1000, '\0');
        add("a workbook with a password", compound + wide("Workbook") + wide("EncryptedPackage"), "password");
        add("the name over the edge of a piece",
            QByteArray("\xD0\xCF\x11\xE0", 4) + QByteArray((1 << 20) - 20, '\0') + wide("EncryptedPackage"),
            "password");
        add("old Excel", compound + wide("Workbook"), ".xls)");
        add("older Excel", compound + wide("Book"), ".xls)");
        add("old Word", compound + wide("WordDocument"), "older Office");
        add("Word", zip({{"word/document.xml", "<x/>"}}), ".docx");
        add("PowerPoint", zip({{"ppt/presentation.xml", "<x/>"}}), ".pptx");
        add("OpenDocument spreadsheet", zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}), ".ods");
        add("OpenDocument text", zip({{"mimetype", "application/vnd.oasis.opendocument.text"}}), "OpenDocument");
        add("Numbers", zip({{"Index/Document.iwa", "x"}}), "Apple");
        add("xlsb", zip({{"xl/workbook.bin", "x"}}), ".xlsb");
        add("a plain zip", zip({{"people.csv", "a,b"}}), "zip file, but no");
        add("an empty zip", zip({}), "zip file, but no");
        add("a main part of something else", XlsxFile().set("xl/workbook.xml", "<x/>").bytes(), "main part");
        add("nothing", {}, "empty");
        add("a web page", "\r\n<html><table></table></html>", "web page");
        add("text", "a,b\n1,2\n", "no Excel workbook");
        add("a workbook of charts alone", XlsxFile().links({{"chartsheet", "worksheets/sheet1.xml"}}).bytes(),
            "no sheet with cells");
        add("a sheet that is missing", XlsxFile().remove("xl/worksheets/sheet1.xml").bytes(), "Sheet1");
        add("a sheet without a link", XlsxFile().links({}).bytes(), "Sheet1");
        add("a sheet that is elsewhere",
            XlsxFile()
                .set("xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"http://x.example/s.xml\" "
                    "TargetMode=\"External\"/></Relationships>")
                .bytes(),
            "Sheet1");
        add("two sheets of one name",
            XlsxFile()
                .set("xl/workbook.xml",
                    XlsxFile::workbook("<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"S\" sheetId=\"2\" "
                                       "r:id=\"rId1\"/>"))
                .bytes(),
            "twice");
    }

    void othersAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString message = messageOf(bytes);
        QVERIFY2(message.contains(word), qPrintable(message));
    }

    void noFile()
    {
        QCOMPARE(XlsxBook::open(m_folder.filePath(QStringLiteral("none.xlsx"))).error().problem, Problem::NotFound);
        QCOMPARE(XlsxBook::open(m_folder.path()).error().problem, Problem::NotReadable);
    }

    void whatIsGivenToUs()
    {
        const auto isForUs = [](QByteArray bytes) {
            QBuffer device(&bytes);
            device.open(QIODevice::ReadOnly);
            return XlsxBook::isForUs(device) && device.pos() == 0;
        };
        QVERIFY(isForUs(XlsxFile().bytes()));
        QVERIFY(isForUs(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")));
        QVERIFY(isForUs(ZipWriter().bytes()));
        QVERIFY(!isForUs("PK,OK\n1,2\n"));
        QVERIFY(!isForUs({}));
    }
};

QTEST_GUILESS_MAIN(TestXlsxBook)
#include "tst_xlsxbook.moc"
