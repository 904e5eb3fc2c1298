#include "import/xlsx/xlsxreader.h"

#include "support/sheettext.h"
#include "support/xlsxfile.h"

#include <QByteArrayList>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTest>

using namespace waterline;
using namespace waterline::test;

class TestXlsxReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QStringList read(const XlsxFile &file) { return sheetText(file.save(m_folder)); }

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char *name, const QByteArray &rows, const QStringList &expected) {
            QTest::newRow(name) << rows << expected;
        };
        add("numbers, texts, truth and errors",
            "<row r=\"1\"><c r=\"A1\"><v>12.5</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>客户</t></is></c>"
            "<c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"b\"><v>0</v></c><c r=\"E1\" t=\"e\"><v>#N/A</v></c>"
            "<c r=\"F1\" t=\"str\"><f>A1&amp;B1</f><v>12.5客户</v></c><c r=\"G1\" t=\"n\"><v>3</v></c></row>",
            {QStringLiteral("1: 12.5|客户|TRUE|FALSE|#N/A|12.5客户|3")});
        add("the result of a formula", "<row><c><f>1+1</f><v>2</v></c></row>", {QStringLiteral("1: 2")});
        add("a formula without a result", "<row><c><f>1+1</f></c><c><v>5</v></c></row>", {QStringLiteral("1: |5")});
        add("dates of ISO 8601", "<row><c t=\"d\"><v>2026-01-05T09:30:00</v></c></row>",
            {QStringLiteral("1: 2026-01-05 09:30:00")});
        add("no references at all", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
            {QStringLiteral("1: 1|2"), QStringLiteral("2: 3|")});
        add("references of cells only", "<row><c r=\"A3\"><v>1</v></c></row>",
            {QStringLiteral("1!: "), QStringLiteral("2!: "), QStringLiteral("3: 1")});
        add("a reference, then none", "<row r=\"1\"><c r=\"C1\"><v>1</v></c><c><v>2</v></c></row>",
            {QStringLiteral("1: ||1|2")});
        add("empty columns between", "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"E1\"><v>2</v></c></row>",
            {QStringLiteral("1: |1|||2")});
        add("column AA", "<row r=\"1\"><c r=\"AA1\"><v>1</v></c></row>",
            {QStringLiteral("1: ||||||||||||||||||||||||||1")});
        add("a narrower row is filled up",
            "<row r=\"1\"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r=\"2\"><c><v>4</v></c></row>",
            {QStringLiteral("1: 1|2|3"), QStringLiteral("2: 4||")});
        add("cells of style alone say nothing",
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"3\"/><c r=\"XFD1\" s=\"3\"/></row>",
            {QStringLiteral("1: 1")});
        add("rows left out", "<row r=\"2\"><c><v>1</v></c></row><row r=\"4\"><c><v>2</v></c></row>",
            {QStringLiteral("1!: "), QStringLiteral("2: 1"), QStringLiteral("3!: "), QStringLiteral("4: 2")});
        add("empty rows, also at the end",
            "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"/></row><row "
            "r=\"3\"><c><v>2</v></c></row>"
            "<row r=\"4\"/><row r=\"5\"><c s=\"1\"/></row>",
            {QStringLiteral("1: 1"), QStringLiteral("2!: "), QStringLiteral("3: 2")});
        add("a row of spaces is blank",
            "<row r=\"1\"><c t=\"str\"><v xml:space=\"preserve\">  </v></c></row><row r=\"2\"><c><v>1</v></c></row>",
            {QStringLiteral("1!: "), QStringLiteral("2: 1")});
        add("rich text runs",
            "<row><c t=\"inlineStr\"><is><r><t xml:space=\"preserve\">one "
            "</t></r><r><rPr><b/></rPr><t>two</t></r></is></c></row>",
            {QStringLiteral("1: one two")});
        add("phonetic guides are no text",
            "<row><c t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr "
            "fontId=\"1\"/></is></c></row>",
            {QStringLiteral("1: 東京")});
        add("escaped characters",
            "<row><c t=\"inlineStr\"><is><t>a_x000D_\nb_x0009_c_x005F_x0041__x0041_</t></is></c></row>",
            {QStringLiteral("1: a\r\nb\tc_x0041_A")});
        add("escaped pairs and halves of pairs",
            "<row><c t=\"inlineStr\"><is><t>_xD83D__xDE00_ _xD83D_x _xDE00_ _x12_ _xGGGG_ _x</t></is></c></row>",
            {QStringLiteral("1: 😀 _xD83D_x _xDE00_ _x12_ _xGGGG_ _x")});
        add("NUL is noticed", "<row><c t=\"inlineStr\"><is><t>a_x0000_b</t></is></c></row>",
            {QStringLiteral("10: a") + QChar(0) + u'b'});
        add("spaces, quotes and signs stay",
            "<row><c t=\"str\"><v xml:space=\"preserve\"> a </v></c><c t=\"str\"><v>'x</v></c><c "
            "t=\"str\"><v>=1+1</v></c>"
            "<c t=\"str\"><v>1,234</v></c><c t=\"str\"><v>00123</v></c></row>",
            {QStringLiteral("1:  a |'x|=1+1|1,234|00123")});
        add("CDATA, comments and entities",
            "<row><!-- <c> --><c t=\"str\"><v><![CDATA[a<b>]]>&amp;c<!-- x -->&#x5BA2;</v></c></row>",
            {QStringLiteral("1: a<b>&c客")});
        add("numbers with white space around", "<row><c><v>\n 5 \n</v></c></row>", {QStringLiteral("1: 5")});
        add("an unknown type stays as it is", "<row><c t=\"new\"><v>x</v></c></row>", {QStringLiteral("1: x")});
        add("what others put in is passed over",
            "<x:junk xmlns:x=\"urn:x\"><x:row><x:c><x:v>9</x:v></x:c></x:row></x:junk>"
            "<row><c><v>1</v><extLst><ext><v>9</v></ext></extLst></c><x:c xmlns:x=\"urn:x\"><v>9</v></x:c></row>",
            {QStringLiteral("1: 1")});
        add("only the first cell of a merged range",
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"/></row>"
            "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>2</v></c></row>",
            {QStringLiteral("1: 1"), QStringLiteral("2: |2")});

        add("rows out of order", "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>",
            {QStringLiteral("1!: "), QStringLiteral("2: 1"), QStringLiteral("error 1 A")});
        add("a row twice", "<row r=\"1\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>",
            {QStringLiteral("1: 1"), QStringLiteral("error 1 A")});
        add("cells out of order", "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
            {QStringLiteral("error 1 B")});
        add("a cell of another row", "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", {QStringLiteral("error 1")});
        add("a reference that is none", "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>", {QStringLiteral("error 1")});
        add("a row that is none", "<row r=\"x\"><c><v>1</v></c></row>", {QStringLiteral("error 0")});
        add("row zero", "<row r=\"0\"><c><v>1</v></c></row>", {QStringLiteral("error 0 A")});
        add("the last row", "<row r=\"1048576\"/>", {});
        add("behind the last row", "<row r=\"1048577\"><c><v>1</v></c></row>", {QStringLiteral("error 0")});
        add("the last column, empty", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"/></row>",
            {QStringLiteral("1: 1")});
        add("behind the last column", "<row r=\"1\"><c r=\"XFE1\"/></row>", {QStringLiteral("error 1")});
        add("a text that is not there", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
            {QStringLiteral("error 1 A")});
        add("a negative index", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", {QStringLiteral("error 1 A")});
        add("tags that do not match", "<row r=\"1\"><c r=\"A1\"><v>1</c></v></row>", {QStringLiteral("error 1 A")});
        add("nothing at all", "", {QStringLiteral("refused")});
    }

    void rows()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, expected);
        // Asked for by name, so that a sheet that looks empty is read as well.
        const QString path = XlsxFile(rows).save(m_folder);
        if (rows.isEmpty())
            QCOMPARE(sheetText(path), expected);
        else
            QCOMPARE(sheetText(path, QStringLiteral("Sheet1")), expected);
    }

    void columnLimit()
    {
        // Column 512 is SR, 513 is SS.
        const auto row = [](const QByteArray &cell) {
            return "<row r=\"1\"><c r=\"A1\"><v>1</v></c>" + cell + "</row>";
        };
        const QStringList whole = read(XlsxFile(row("<c r=\"SR1\"><v>2</v></c>")));
        QCOMPARE(whole, QStringList(QStringLiteral("1: 1") + QString(511, u'|') + u'2'));
        QCOMPARE(read(XlsxFile(row("<c r=\"SS1\"><v>2</v></c>"))), QStringList(QStringLiteral("error 1 SS")));
        QCOMPARE(read(XlsxFile(row("<c r=\"SS1\" t=\"str\"><v> </v></c>"))), QStringList(QStringLiteral("1: 1")));
    }

    void aHugeGapIsShort()
    {
        const QStringList all =
            read(XlsxFile("<row r=\"1\"><c><v>1</v></c></row><row r=\"1048576\"><c><v>2</v></c></row>"));
        QCOMPARE(all.size(), 2 + XlsxReader::MaxBlanks);
        QCOMPARE(all[1], QStringLiteral("2!: "));
        QCOMPARE(all[XlsxReader::MaxBlanks], QStringLiteral("65!: "));
        QCOMPARE(all.last(), QStringLiteral("1048576: 2"));
    }

    void aGapOfTheLimitIsWhole()
    {
        const QStringList all = read(XlsxFile("<row r=\"1\"><c><v>1</v></c></row><row r=\"66\"><c><v>2</v></c></row>"));
        QCOMPARE(all.size(), 66);
        QCOMPARE(all[64], QStringLiteral("65!: "));
        QCOMPARE(all[65], QStringLiteral("66: 2"));
    }

    void sharedStrings()
    {
        XlsxFile file("<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v> 1 </v></c><c "
                      "t=\"s\"><v>3</v></c></row>");
        file.strings("<si><t>客户</t></si>"
                     "<si><r><t>Mü</t></r><r><rPr/><t>ller</t></r></si>"
                     "<si><t>山</t><rPh sb=\"0\" eb=\"1\"><t>やま</t></rPh></si>"
                     "<si><t>a_x000D_b</t></si>");
        QCOMPARE(read(file), QStringList(QStringLiteral("1: 山|客户|Müller|a\rb")));
    }

    void anEmptySharedTextCounts()
    {
        XlsxFile file("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>");
        file.strings("<si/><si><t>x</t></si>");
        QCOMPARE(read(file), QStringList(QStringLiteral("1: x")));
    }

    void formats()
    {
        // Without s a cell has the first style.
        XlsxFile file(
            "<row><c s=\"0\"><v>46027</v></c><c s=\"1\"><v>46027.395833333336</v></c><c s=\"2\"><v>0.35</v></c>"
            "<c s=\"3\"><v>1.1458333333333333</v></c><c s=\"4\"><v>123</v></c><c s=\"5\"><v>46027</v></c>"
            "<c s=\"99\"><v>46027</v></c><c><v>7</v></c><c s=\"0\" t=\"str\"><v>46027</v></c></row>");
        file.formats({"14", "yyyy-mm-dd hh:mm", "0.0%", "[h]:mm", "00000", "0.00"});
        QCOMPARE(read(file),
            QStringList(
                QStringLiteral("1: 2026-01-05|2026-01-05 09:30:00|35%|27:30:00|00123|46027|46027|1900-01-07|46027")));
    }

    void aBuiltinFormatMayBeReplaced()
    {
        XlsxFile file("<row><c s=\"0\"><v>46027</v></c></row>");
        file.formats({"14"}).set("xl/styles.xml",
            XlsxFile::xml("styleSheet",
                "<numFmts count=\"1\"><numFmt numFmtId=\"14\" formatCode=\"0.00\"/></numFmts>"
                "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"));
        QCOMPARE(read(file), QStringList(QStringLiteral("1: 46027")));
    }

    void date1904()
    {
        for (const char *yes : {"1", "true", "on"}) {
            XlsxFile file("<row><c s=\"0\"><v>46027</v></c></row>");
            file.formats({"14"}).set("xl/workbook.xml",
                XlsxFile::workbook("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>",
                    QByteArray("<workbookPr date1904=\"") + yes + "\"/>"));
            QCOMPARE(read(file), QStringList(QStringLiteral("1: 2030-01-06")));
        }
    }

    void valuesUnderMergedCells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("ranges");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("hidden");
        QTest::addColumn<QString>("first");
        // Three rows of three cells, all of which hold something: 11 12 13, 21 22 23, 31 32 33.
        QByteArray full;
        for (const char *row : {"1", "2", "3"})
            full +=
                QByteArray("<row><c><v>") + row + "1</v></c><c><v>" + row + "2</v></c><c><v>" + row + "3</v></c></row>";
        const auto add = [&](const char *name, const QByteArray &rows, const QByteArrayList &ranges,
                             const QStringList &expected, int hidden, const char *first = "") {
            QByteArray cells;
            for (const QByteArray &range : ranges)
                cells += "<mergeCell ref=\"" + range + "\"/>";
            QTest::newRow(name) << rows << cells << expected << hidden << QString::fromLatin1(first);
        };
        const auto rows = [](const char *first, const char *second, const char *third) {
            return QStringList{QStringLiteral("1: ") + QLatin1String(first),
                QStringLiteral("2: ") + QLatin1String(second), QStringLiteral("3: ") + QLatin1String(third)};
        };
        add("nothing is merged", full, {}, rows("11|12|13", "21|22|23", "31|32|33"), 0);
        add("down a column", full, {"A1:A2"}, rows("11|12|13", "|22|23", "31|32|33"), 1, "A2");
        add("along a row", full, {"A2:B2"}, rows("11|12|13", "21||23", "31|32|33"), 1, "B2");
        add("a block", full, {"B1:C2"}, rows("11|12", "21|", "31|32|33"), 3, "C1");
        add("two that touch", full, {"A1:A2", "B2:C3"}, rows("11|12|13", "|22|", "31||"), 4, "A2");
        add("in any order of the list", full, {"B3:C3", "A1:B1"}, rows("11||13", "21|22|23", "31|32|"), 2, "B1");
        add("named from the wrong corner", full, {"B2:A1"}, rows("11||13", "||23", "31|32|33"), 3, "B1");
        add("what is no range hides nothing", full, {"A1", "x", "A0:B2", ""}, rows("11|12|13", "21|22|23", "31|32|33"),
            0);
        add("a title over the whole width of the sheet", full, {"A1:XFD1"}, rows("11", "21|22|23", "31|32|33"), 2,
            "B1");
        add("blanks hide nothing",
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"/></row><row r=\"2\"><c r=\"A2\" s=\"1\"/>"
            "<c r=\"B2\"><v>2</v></c></row>",
            {"A1:A2"}, {QStringLiteral("1: 1"), QStringLiteral("2: |2")}, 0);
        add("a row of hidden values alone is blank",
            "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>", {"A1:A2"},
            {QStringLiteral("1: 1"), QStringLiteral("2!: "), QStringLiteral("3: 3")}, 1, "A2");
        const char *const fill = "<row><c><v>7</v></c><c><v>7</v></c></row><row><c><v>%1</v></c><c><v>7</v></c></row>";
        add("what is shown anyway is not lost", QByteArray(fill).replace("%1", "7"), {"A1:B2"},
            {QStringLiteral("1: 7")}, 0);
        add("but what differs from it is", QByteArray(fill).replace("%1", "8"), {"A1:B2"},
            {QStringLiteral("1: 7")}, 1, "A2");
        add("the first cell shows nothing", "<row><c/><c><v>7</v></c><c><v>7</v></c></row>", {"A1:C1"}, {}, 2, "B1");
        add("each range shows its own",
            "<row><c><v>7</v></c><c><v>8</v></c></row><row><c><v>8</v></c><c><v>8</v></c></row>", {"A1:A2", "B1:B2"},
            {QStringLiteral("1: 7|8")}, 1, "A2");
    }

    void valuesUnderMergedCells()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, ranges);
        QFETCH(QStringList, expected);
        QFETCH(int, hidden);
        QFETCH(QString, first);
        XlsxFile file;
        file.set("xl/worksheets/sheet1.xml", XlsxFile::sheet(rows, "<mergeCells>" + ranges + "</mergeCells>"));
        const QString path = file.save(m_folder);
        QCOMPARE(sheetText(path), expected);
        Result<XlsxBook> book = XlsxBook::open(path);
        QVERIFY(book.isOk());
        const Result<std::unique_ptr<XlsxReader>> reader = book->openSheet();
        QVERIFY(reader.isOk());
        Record record;
        while (*(*reader)->next(record)) { }
        const XlsxReader::HiddenValues &found = (*reader)->hiddenValues();
        QCOMPARE(found.count, hidden);
        QCOMPARE(hidden > 0 ? found.first.column + QString::number(found.first.line) : QString(), first);
        QCOMPARE((*reader)->bytesRead(), QFileInfo(path).size());
    }

    void mergedCellsOfALargeSheet()
    {
        // So long that the list of ranges is in another piece than the rows.
        QByteArray rows;
        for (int row = 1; row <= 20'000; ++row)
            rows += "<row><c><v>" + QByteArray::number(row) + "</v></c><c><v>5</v></c></row>";
        XlsxFile file;
        file.set("xl/worksheets/sheet1.xml",
            XlsxFile::sheet(rows, "<mergeCells><mergeCell ref=\"A19999:A20000\"/></mergeCells>"));
        const QStringList read = sheetText(file.save(m_folder));
        QCOMPARE(read.size(), 20'000);
        QCOMPARE(read[19'998], QStringLiteral("19999: 19999|5"));
        QCOMPARE(read[19'999], QStringLiteral("20000: |5"));
    }

    void mergedCellsThatOverlapCostLittle()
    {
        // No program writes such a list. Every range hides all but the first cell of the same two columns.
        QByteArray rows;
        for (int row = 1; row <= 5'000; ++row)
            rows += "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>";
        QByteArray ranges;
        for (int i = 0; i < 20'000; ++i)
            ranges += "<mergeCell ref=\"A1:B1048576\"/>";
        XlsxFile file;
        file.set("xl/worksheets/sheet1.xml", XlsxFile::sheet(rows, "<mergeCells>" + ranges + "</mergeCells>"));
        const QStringList read = sheetText(file.save(m_folder));
        QCOMPARE(read.size(), 5'000);
        QCOMPARE(read.front(), QStringLiteral("1: 1||3"));
        QCOMPARE(read.back(), QStringLiteral("5000: ||3"));
    }

    void encodings()
    {
        const QByteArray sheet = XlsxFile::sheet("<row><c t=\"str\"><v>客户 é 😀</v></c></row>");
        const QStringList expected(QStringLiteral("1: 客户 é 😀"));
        const auto readSheet = [&](const QByteArray &bytes) {
            XlsxFile file;
            file.set("xl/worksheets/sheet1.xml", bytes);
            return read(file);
        };
        QCOMPARE(readSheet("\xEF\xBB\xBF" + sheet), expected);
        const QString text = QString::fromUtf8(sheet).replace(QStringLiteral("UTF-8"), QStringLiteral("UTF-16"));
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
            QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
            QCOMPARE(readSheet(marked(text)), expected);
            QStringEncoder bare(encoding);
            QCOMPARE(readSheet(bare(text)), expected);
        }
        QByteArray other = sheet;
        QCOMPARE(readSheet(other.replace("UTF-8", "GBK")), QStringList(QStringLiteral("error 0")));
        QCOMPARE(readSheet(XlsxFile::sheet("<row><c t=\"str\"><v>a\xFFz</v></c></row>")),
            QStringList(QStringLiteral("error 0")));
    }

    void aLongTextAndOneTooLong()
    {
        const auto cell = [](qsizetype size) {
            XlsxFile file("<row><c t=\"str\"><v>" + QByteArray(size, 'x') + "</v></c></row>");
            file.entry("xl/worksheets/sheet1.xml").isDeflated = false;
            return file;
        };
        QCOMPARE(read(cell(1 << 20)).first().size(), (1 << 20) + 3);
        QCOMPARE(read(cell((1 << 20) + 1)), QStringList(QStringLiteral("error 1 A")));
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
