#include "import/cells/cellnumber.h"

#include <QTest>

#include <limits>

using namespace waterline;

Q_DECLARE_METATYPE(waterline::DecimalMark)

namespace {

template <class T>
QString shown(const Parsed<T> &parsed)
{
    if (!parsed)
        return QStringLiteral("fault %1").arg(int(parsed.fault()));
    if constexpr (std::is_same_v<T, Money>)
        return parsed->toText();
    else
        return QString::number(*parsed);
}

QString fault(CellFault fault)
{
    return QStringLiteral("fault %1").arg(int(fault));
}

QString money(const QByteArray &cell, DecimalMark mark = DecimalMark::Point, qint64 factor = 1)
{
    ColumnReading reading;
    reading.decimalMark = mark;
    reading.unitFactor = factor;
    return shown(parseMoney({cell.constData(), size_t(cell.size())}, reading));
}

QString integer(const QByteArray &cell, DecimalMark mark = DecimalMark::Point, qint64 factor = 1)
{
    ColumnReading reading;
    reading.decimalMark = mark;
    reading.unitFactor = factor;
    return shown(parseInteger({cell.constData(), size_t(cell.size())}, reading));
}

} // namespace

class TestCellNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *cell, const char *expected) {
            QTest::newRow(cell) << QString::fromLatin1(expected);
        };
        add("0", "0.00");
        add("12", "12.00");
        add("12.5", "12.50");
        add("12.34", "12.34");
        add(".5", "0.50");
        add("007", "7.00");
        // C4: half up, away from zero
        add("0.004", "0.00");
        add("0.005", "0.01");
        add("0.0049999999999999999999999", "0.00");
        add("1.995", "2.00");
        add("-0.005", "-0.01");
        add("-1.994", "-1.99");
        // Quirk 14
        add("1,234,567.89", "1234567.89");
        add("12,34,567", "1234567.00");
        add("1 234 567.5", "1234567.50");
        add("1\xC2\xA0"
            "234",
            "1234.00");
        add("1\xE2\x80\xAF"
            "234",
            "1234.00");
        add("1'234.5", "1234.50");
        add("1\xE2\x80\x99"
            "234",
            "1234.00");
        add("1，234", "1234.00");
        // Quirk 16
        add("¥1,234.50", "1234.50");
        add("￥ 1234", "1234.00");
        add("US$5", "5.00");
        add("HK$ 5", "5.00");
        add("€5", "5.00");
        add("5 €", "5.00");
        add("RMB 5", "5.00");
        add("5元", "5.00");
        add("5元整", "5.00");
        add("CNY5.10", "5.10");
        add("¥5元", "5.00");
        // Quirk 17
        add("350万", "3500000.00");
        add("1.2亿", "120000000.00");
        add("3千", "3000.00");
        add("12.5万元", "125000.00");
        add("¥12.5 万", "125000.00");
        add("2千万", "20000000.00");
        add("0.000001万", "0.01");
        add("0.0000004万", "0.00");
        add("0.0000005万", "0.01");
        // Quirk 18
        add("-1", "-1.00");
        add("1-", "-1.00");
        add("(1,234)", "-1234.00");
        add("（1,234.5）", "-1234.50");
        add("\xE2\x88\x92"
            "1",
            "-1.00");
        add("－1", "-1.00");
        add("-¥1", "-1.00");
        add("¥-1", "-1.00");
        add("(¥1)", "-1.00");
        add("¥(1)", "-1.00");
        add("-3万", "-30000.00");
        add("+1", "1.00");
        // Quirk 19
        add("１２３，４５６．５", "123456.50");
        // Quirks 28 and 45
        add("=\"12.50\"", "12.50");
        add("'12.50", "12.50");
        add("\xE3\x80\x80"
            "12\xE2\x80\x8B",
            "12.00");
        // The largest
        add("92233720368547758.07", "92233720368547758.07");
        add("-92233720368547758.07", "-92233720368547758.07");
    }

    void amounts()
    {
        QFETCH(QString, expected);
        QCOMPARE(money(QTest::currentDataTag()), expected);
    }

    void noAmounts_data()
    {
        QTest::addColumn<CellFault>("expected");
        const auto add = [](const char *cell, CellFault expected) { QTest::newRow(cell) << expected; };
        add("", CellFault::EmptyCell);
        add("—", CellFault::EmptyCell);
        add("NaN", CellFault::EmptyCell);
        add("无", CellFault::EmptyCell);
        add("#REF!", CellFault::ExcelError);
        add("####", CellFault::ExcelError);
        add("inf", CellFault::NotANumber);
        add("1test", CellFault::NotANumber);
        add("test1", CellFault::NotANumber);
        add("0x10", CellFault::NotANumber);
        add("1.2.3", CellFault::NotANumber);
        add("1,23", CellFault::NotANumber);
        add("1,2345", CellFault::NotANumber);
        add("1234,567", CellFault::NotANumber);
        add("0,123", CellFault::NotANumber);
        add(",123", CellFault::NotANumber);
        add("1,234 567", CellFault::NotANumber);
        add("123,45,678", CellFault::NotANumber);
        add("1,23,456,789", CellFault::NotANumber);
        add("5.", CellFault::NotANumber);
        add(".", CellFault::NotANumber);
        add("--5", CellFault::NotANumber);
        add("-(5)", CellFault::NotANumber);
        add("-5-", CellFault::NotANumber);
        add("()", CellFault::NotANumber);
        add("¥", CellFault::NotANumber);
        add("万", CellFault::NotANumber);
        add("$5元", CellFault::NotANumber);
        add("1亿2000万", CellFault::NotANumber);
        add("35%", CellFault::Percentage);
        add("（35 ％）", CellFault::Percentage);
        add("-2.5%", CellFault::Percentage);
        add("35%%", CellFault::NotANumber);
        add("¥35%", CellFault::NotANumber);
        add("35%万", CellFault::NotANumber);
        add("%", CellFault::NotANumber);
        add("5 6", CellFault::NotANumber);
        add("1.23E+07", CellFault::MangledNumber);
        add("¥1.23E+17", CellFault::MangledNumber);
        add("92233720368547758.08", CellFault::OutOfRange);
        add("92233720368547758.075", CellFault::OutOfRange);
        add("1000000000亿", CellFault::OutOfRange);
        add("123456789012345678901234567890", CellFault::OutOfRange);
    }

    void noAmounts()
    {
        QFETCH(CellFault, expected);
        QCOMPARE(money(QTest::currentDataTag()), fault(expected));
    }

    void decimalMarks_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("withPoint");
        QTest::addColumn<QString>("withComma");
        QTest::addColumn<QString>("undecided");
        const QString bad = fault(CellFault::NotANumber);
        const QString open = fault(CellFault::AmbiguousNumber);
        const auto add = [](const QByteArray &cell, const QString &withPoint, const QString &withComma,
                             const QString &undecided) {
            QTest::addRow("quirks 12, 13: %s", cell.constData()) << cell << withPoint << withComma << undecided;
        };
        add("1,234", "1234.00", "1.23", open);
        add("1.234", "1.23", "1234.00", open);
        add("1.234,56", bad, "1234.56", "1234.56");
        add("1,234.56", "1234.56", bad, "1234.56");
        add("97100,7", bad, "97100.70", "97100.70");
        add("97100.7", "97100.70", bad, "97100.70");
        add("1.234.567", bad, "1234567.00", "1234567.00");
        add("0,125", bad, "0.13", "0.13");
        add("0.125", "0.13", bad, "0.13");
        add("1234", "1234.00", "1234.00", "1234.00");
        add("1 234", "1234.00", "1234.00", "1234.00");
        add("1 234,5", bad, "1234.50", "1234.50");
    }

    void decimalMarks()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, withPoint);
        QFETCH(QString, withComma);
        QFETCH(QString, undecided);
        QCOMPARE(money(cell, DecimalMark::Point), withPoint);
        QCOMPARE(money(cell, DecimalMark::Comma), withComma);
        QCOMPARE(money(cell, DecimalMark::Ambiguous), undecided);
        QCOMPARE(money(cell, DecimalMark::Mixed), undecided);
    }

    void headerUnits()
    {
        QCOMPARE(money("12.5", DecimalMark::Point, 10'000), QStringLiteral("125000.00"));
        QCOMPARE(money("12.5元", DecimalMark::Point, 10'000), QStringLiteral("125000.00"));
        QCOMPARE(money("0.0000005", DecimalMark::Point, 10'000), QStringLiteral("0.01"));
        QCOMPARE(money("12.5万", DecimalMark::Point, 10'000), fault(CellFault::UnitTwice));
        QCOMPARE(money("12.5万", DecimalMark::Point, 1), QStringLiteral("125000.00"));
        QCOMPARE(integer("1.5", DecimalMark::Point, 1'000), QStringLiteral("1500"));
        QCOMPARE(integer("5", DecimalMark::Point, 1'000), QStringLiteral("5000"));
    }

    void counts_data()
    {
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *cell, const QString &expected) { QTest::newRow(cell) << expected; };
        add("5", "5");
        add(" 15 ", "15");
        add("5.0", "5");
        add("5.00", "5");
        add("1,234", "1234");
        add("-3", "-3");
        add("１２", "12");
        add("3千", "3000");
        add("1.5万", "15000");
        add("999999999999999999", "999999999999999999");
        add("9223372036854775807", "9223372036854775807");
        add("9223372036854775808", fault(CellFault::OutOfRange));
        add("5.5", fault(CellFault::NotWhole));
        add("5.0001", fault(CellFault::NotWhole));
        add("1.23456万", fault(CellFault::NotWhole));
        add("¥5", fault(CellFault::NotANumber));
        add("5%", fault(CellFault::Percentage));
        add("five", fault(CellFault::NotANumber));
        add("/", fault(CellFault::EmptyCell));
        add("#VALUE!", fault(CellFault::ExcelError));
        add("5.35E+09", fault(CellFault::MangledNumber));
    }

    void counts()
    {
        QFETCH(QString, expected);
        QCOMPARE(integer(QTest::currentDataTag()), expected);
    }

    void writtenAmountsComeBack()
    {
        quint64 state = 4;
        for (int round = 0; round < 20'000; ++round) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            const Money amount{qint64(state) >> (round % 60)};
            if (amount.minor == std::numeric_limits<qint64>::min())
                continue;
            QCOMPARE(money(amount.toText().toLatin1()), amount.toText());
        }
    }
};

QTEST_GUILESS_MAIN(TestCellNumber)
#include "tst_cellnumber.moc"
