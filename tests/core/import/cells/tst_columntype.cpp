#include "import/cells/columntype.h"

#include <QTest>

using namespace waterline;

Q_DECLARE_METATYPE(waterline::DateOrder)
Q_DECLARE_METATYPE(waterline::DecimalMark)

namespace {

ColumnEvidence fed(const QStringList &cells)
{
    ColumnEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell.toStdString());
    return evidence;
}

} // namespace

class TestColumnType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dateOrders_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<DateOrder>("expected");
        const auto add = [](const char *name, const QStringList &cells, DateOrder expected) {
            QTest::newRow(name) << cells << expected;
        };
        add("nothing", {}, DateOrder::YearFirst);
        add("ISO decides nothing", {"2026-01-05", "2026/1/5", "20260105", "2026年1月5日", "46027", "5-Jan-26"},
            DateOrder::YearFirst);
        add("quirk 21: thirteen in front", {"05/01/2026", "13/01/2026"}, DateOrder::DayFirst);
        add("quirk 21: twelve in front is open", {"05/01/2026", "12/01/2026"}, DateOrder::Ambiguous);
        add("quirk 21: thirteen in the middle", {"05/01/2026", "01/13/2026"}, DateOrder::MonthFirst);
        add("quirk 21: the last cell decides", {"1/2/2026", "2/3/2026", "3/4/2026", "31/4/2026"}, DateOrder::DayFirst);
        add("quirk 21: both, so Excel turned some round", {"13/01/2026", "01/13/2026"}, DateOrder::Mixed);
        add("ISO beside open ones", {"2026-01-05", "05/01/2026"}, DateOrder::Ambiguous);
        add("with times", {"13/1/2026 14:30", "5/1/2026 下午2:30"}, DateOrder::DayFirst);
        add("same day and month decides nothing", {"05/05/2026"}, DateOrder::YearFirst);
        add("no day at all decides nothing", {"45/45/2026", "soon", "", "N/A"}, DateOrder::YearFirst);
        add("full-width", {"１３／０１／２０２６"}, DateOrder::DayFirst);
        add("two-digit years: day over 12 and year over 31", {"25/12/99"}, DateOrder::DayFirst);
        add("two-digit years: month-first", {"12/25/99"}, DateOrder::MonthFirst);
        add("two-digit years in front", {"99/1/5"}, DateOrder::YearFirst);
        add("two-digit years, open", {"26/01/05"}, DateOrder::Ambiguous);
        add("two-digit years, decided by another", {"26/01/05", "26/01/99"}, DateOrder::DayFirst);
        add("dotted", {"13.01.2026"}, DateOrder::DayFirst);
    }

    void dateOrders()
    {
        QFETCH(QStringList, cells);
        QFETCH(DateOrder, expected);
        QCOMPARE(int(fed(cells).dateOrder()), int(expected));
        std::reverse(cells.begin(), cells.end());
        QCOMPARE(int(fed(cells).dateOrder()), int(expected));
    }

    void theOrdersToAskAbout()
    {
        QVERIFY(fed({"05/01/2026"}).possibleOrders() == std::vector({DateOrder::DayFirst, DateOrder::MonthFirst}));
        QVERIFY(fed({"26/01/05"}).possibleOrders() == std::vector({DateOrder::YearFirst, DateOrder::DayFirst}));
    }

    void decimalMarks_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<DecimalMark>("expected");
        const auto add = [](const char *name, const QStringList &cells, DecimalMark expected) {
            QTest::newRow(name) << cells << expected;
        };
        add("nothing", {}, DecimalMark::Point);
        add("whole numbers", {"1", "1234", "-5"}, DecimalMark::Point);
        add("point", {"1.5"}, DecimalMark::Point);
        add("quirk 12: comma", {"97100,7"}, DecimalMark::Comma);
        add("quirk 12: both marks, comma last", {"1.234,56"}, DecimalMark::Comma);
        add("both marks, point last", {"1,234.56"}, DecimalMark::Point);
        add("quirk 13: open", {"1,234", "12,345"}, DecimalMark::Ambiguous);
        add("quirk 13: open with a point", {"1.234"}, DecimalMark::Ambiguous);
        add("quirk 13: one cell decides", {"1,234", "12,345", "1,5"}, DecimalMark::Comma);
        add("quirk 13: two groups decide", {"1,234", "1,234,567"}, DecimalMark::Point);
        add("a leading zero decides", {"0,125"}, DecimalMark::Comma);
        add("a leading zero decides for the point", {"1,234", "0.125"}, DecimalMark::Point);
        add("quirk 12: both kinds", {"1,5", "1.5"}, DecimalMark::Mixed);
        add("currency and unit are looked through", {"¥1,234.50", "12,5万"}, DecimalMark::Mixed);
        add("dates and words teach nothing", {"5.1.2026", "a,b", "2026.1.5", "1,5 apples"}, DecimalMark::Point);
    }

    void decimalMarks()
    {
        QFETCH(QStringList, cells);
        QFETCH(DecimalMark, expected);
        QCOMPARE(int(fed(cells).decimalMark()), int(expected));
        std::reverse(cells.begin(), cells.end());
        QCOMPARE(int(fed(cells).decimalMark()), int(expected));
    }

    void quirk16()
    {
        QCOMPARE(fed({"¥5", "5", "5元", "RMB 3"}).currencies(), QStringList{"CNY"});
        QCOMPARE(fed({"￥5", "$5", "€7"}).currencies(), QStringList({"CNY", "USD", "EUR"}));
        QCOMPARE(fed({"元旦", "$"}).currencies(), QStringList());
    }

    void quirk26()
    {
        QCOMPARE(fed({"510322199001015000", "1234567890123450"}).roundedCodes(), 2);
        QCOMPARE(fed({"510322199001015001", "123456789012345", "123456789012000"}).roundedCodes(), 0);
    }

    void headerUnits_data()
    {
        QTest::addColumn<qint64>("expected");
        const auto add = [](const char *header, qint64 expected) { QTest::newRow(header) << expected; };
        add("金额", 1);
        add("金额(元)", 1);
        add("金额(万元)", 10'000);
        add("金额（万元）", 10'000);
        add("金额(单位：万元)", 10'000);
        add("金额【万】", 10'000);
        add("金额/万元", 10'000);
        add("金额万元", 10'000);
        add("金额\n(千元)", 1'000);
        add("合同额(百万元)", 1'000'000);
        add("合同额(亿元)", 100'000'000);
        add("Amount (k)", 1'000);
        add("Amount (k USD)", 1'000);
        add("Amount (thousand CNY)", 1'000);
        add("Amount (in thousands)", 1'000);
        add("Amount (million)", 1'000'000);
        add("Amount", 1);
        add("Week", 1);
        add("万", 1);
        add("客户(一汽)", 1);
        add("", 1);
    }

    void headerUnits()
    {
        QFETCH(qint64, expected);
        QCOMPARE(unitFactorOf(QString::fromUtf8(QTest::currentDataTag())), expected);
    }

    void quirk15PercentHeaders_data()
    {
        QTest::addColumn<bool>("expected");
        const auto add = [](const char *header, bool expected) { QTest::newRow(header) << expected; };
        add("完成(%)", true);
        add("完成（％）", true);
        add("Growth [pct]", true);
        add("Growth (percent)", true);
        add("增长/%", true);
        add("毛利(百分比)", true);
        add("金额(元)", false);
        add("金额", false);
        add("Revenue (top 5%)", false);
        add("", false);
    }
    void quirk15PercentHeaders() { QTEST(isPercentHeader(QString::fromUtf8(QTest::currentDataTag())), "expected"); }

    void quirk15PercentCells()
    {
        QCOMPARE(fed({"35%", "0.5", "2.5 ％", "-1%", "x%", "7%%"}).percentCells(), 3);
        // They too tell the decimal mark.
        QCOMPARE(int(fed({"12,5%", "3%"}).decimalMark()), int(DecimalMark::Comma));
        QCOMPARE(int(fed({"12.5%", "3%"}).decimalMark()), int(DecimalMark::Point));
    }

    void quirk51NullWords()
    {
        ColumnReading reading;
        QVERIFY(!isNullWord("", reading));
        reading.nullWords =
            nullWordsFrom({QStringLiteral(" --None-- "), QString(), QStringLiteral("  "), QStringLiteral("（未填）")});
        QCOMPARE(reading.nullWords.size(), std::size_t(2));
        for (const char *word : {"--None--", "--NONE--", " --none--\t", "（未填）"})
            QVERIFY2(isNullWord(word, reading), word);
        for (const char *word : {"", " ", "--None", "--None--x", "None", "未填"})
            QVERIFY2(!isNullWord(word, reading), word);
    }

    void allTogether()
    {
        const ColumnReading reading = fed({"1,5", "2"}).reading(u"金额(万元)");
        QCOMPARE(reading.unitFactor, 10'000);
        QCOMPARE(int(reading.decimalMark), int(DecimalMark::Comma));
        QCOMPARE(int(reading.dateOrder), int(DateOrder::YearFirst));
    }

    void theSeparatorSuggestsTheMark()
    {
        QVERIFY(usualDecimalMark(',') == DecimalMark::Point);
        QVERIFY(usualDecimalMark(';') == DecimalMark::Comma);
        QVERIFY(!usualDecimalMark('\t'));
    }
};

QTEST_GUILESS_MAIN(TestColumnType)
#include "tst_columntype.moc"
