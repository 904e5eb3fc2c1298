#include "import/cells/celltext.h"

#include <QTest>

using namespace waterline;

namespace {

std::string_view cellNamed(const char *text)
{
    return text;
}

} // namespace

class TestCellText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyWords()
    {
        for (const char *word : {"", "  ", "-", "—", "——", "/", "无", "N/A", "n/a", "null", "NULL", "待定", "NaN",
                 "\xE3\x80\x80", "\xC2\xA0-\xC2\xA0", "（空）", " \xEF\xBB\xBF "}) {
            QVERIFY2(isEmptyWord(cellNamed(word)), word);
            QVERIFY2(isEmptyWord(QString::fromUtf8(word)), word);
        }
        for (const char *word : {"0", "否", "无锡", "-1", "#N/A", "none of them", "北", "nano"}) {
            QVERIFY2(!isEmptyWord(cellNamed(word)), word);
            QVERIFY2(!isEmptyWord(QString::fromUtf8(word)), word);
        }
    }

    void quirk29()
    {
        for (const char *word : {"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#n/a", "##", "#########", " #NUM! "})
            QVERIFY2(isExcelError(word), word);
        for (const char *word : {"", "#", "#1", "# 12", "N/A", "a#N/A", "#N/A b"})
            QVERIFY2(!isExcelError(word), word);
        QCOMPARE(parseText("#REF!").fault(), CellFault::ExcelError);
        QCOMPARE(parseCode("####").fault(), CellFault::ExcelError);
        QCOMPARE(parseBool("#N/A").fault(), CellFault::ExcelError);
    }

    void quirk25()
    {
        for (const char *word : {"1.23E+17", "5.10322E+17", "5.35E+09", "1E+05", "1,23E+17", "1.23e+17", "'1.23E+17"})
            QVERIFY2(isMangledNumber(word), word);
        for (const char *word :
            {"", "E+17", "1.23E17", "3E10", "A1E+5", "1.23E+", "1.23E+1a", "1234567", "=\"1.23E+17\""})
            QVERIFY2(!isMangledNumber(word), word);
        QCOMPARE(parseCode("1.23E+17").fault(), CellFault::MangledNumber);
        QCOMPARE(*parseCode("=\"1.23E+17\""), QStringLiteral("1.23E+17"));
        QCOMPARE(*parseText("1.23E+17"), QStringLiteral("1.23E+17"));
    }

    void codes()
    {
        QCOMPARE(*parseCode("00123"), QStringLiteral("00123"));
        QCOMPARE(*parseCode("=\"00123\""), QStringLiteral("00123"));
        QCOMPARE(*parseCode("'00123"), QStringLiteral("00123"));
        QCOMPARE(*parseCode(" C-001\xE2\x80\x8B "), QStringLiteral("C-001"));
        QCOMPARE(*parseCode("510322199001015000"), QStringLiteral("510322199001015000"));
        QCOMPARE(parseCode("无").fault(), CellFault::EmptyCell);
        QCOMPARE(parseCode("").fault(), CellFault::EmptyCell);
    }

    void texts()
    {
        QCOMPARE(*parseText(" 王 芳 "), QStringLiteral("王 芳"));
        QCOMPARE(*parseText("'=A1+B1"), QStringLiteral("=A1+B1"));
        QCOMPARE(*parseText("=A1+B1"), QStringLiteral("=A1+B1"));
        QCOMPARE(*parseText("a\nb"), QStringLiteral("a\nb"));
        QCOMPARE(*parseText("无"), QStringLiteral("无"));
        QCOMPARE(*parseText("ＡＢＣ"), QStringLiteral("ＡＢＣ"));
        QCOMPARE(*parseText("e\xCC\x81"), QStringLiteral("é"));
        QCOMPARE(parseText(" \xE3\x80\x80").fault(), CellFault::EmptyCell);
    }

    void quirk50()
    {
        for (const char *word : {"是", "√", "Y", "yes", "TRUE", "1", "有", "１", " true "})
            QVERIFY2(parseBool(word) == Parsed<bool>(true), word);
        for (const char *word : {"否", "×", "N", "no", "FALSE", "0", "无"})
            QVERIFY2(parseBool(word) == Parsed<bool>(false), word);
        QCOMPARE(parseBool("maybe").fault(), CellFault::NotYesOrNo);
        QCOMPARE(parseBool("2").fault(), CellFault::NotYesOrNo);
        QCOMPARE(parseBool("-").fault(), CellFault::EmptyCell);
        QCOMPARE(parseBool("").fault(), CellFault::EmptyCell);
    }

    void plainForms()
    {
        QVERIFY(PlainForm(" １２３，４ ").text() == "123,4");
        QVERIFY(PlainForm("\xE2\x88\x92"
                          "5")
                    .text()
            == "-5");
        QVERIFY(PlainForm("a\xC2\xA0\xC2\xA0"
                          "b")
                    .text()
            == "a b");
        QVERIFY(PlainForm("=\"客\"").text() == "客");
        const std::string_view cell = " 12 ";
        QCOMPARE(PlainForm(cell).text().data(), cell.data() + 1);
    }

    void everyFaultHasSentences()
    {
        for (int i = int(CellFault::EmptyCell); i <= int(CellFault::Percentage); ++i) {
            const auto fault = CellFault(i);
            QVERIFY(reasonOf(fault, u"x%1y").endsWith(u'.'));
            QVERIFY(remedyOf(fault).endsWith(u'.'));
            QVERIFY(fault == CellFault::EmptyCell || reasonOf(fault, u"x%1y").contains(u"x%1y"));
        }
        QCOMPARE(reasonOf(CellFault::NotADate, u"soon"), QStringLiteral("“soon” is not a date."));
        QVERIFY(reasonOf(CellFault::NotADate, QString(1000, u'x')).size() < 80);
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
