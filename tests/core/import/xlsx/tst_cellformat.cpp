#include "import/xlsx/cellformat.h"

#include <QTest>

using namespace waterline;
using Kind = CellFormat::Kind;

namespace {

const char *kindName(Kind kind)
{
    constexpr std::array names{"plain", "date", "datetime", "time", "duration", "percent", "padded"};
    return names[size_t(kind)];
}

} // namespace

class TestCellFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("kind");
        const auto add = [](const char *code, const char *kind) {
            QTest::newRow(code) << QString::fromUtf8(code) << QString::fromUtf8(kind);
        };
        add("General", "plain");
        add("G/通用格式", "plain");
        add("[DBNum1][$-804]General", "plain");
        add("0", "plain");
        add("#,##0.00", "plain");
        add("0.00E+00", "plain");
        add("##0.0E+0", "plain");
        add("# ?/?", "plain");
        add("@", "plain");
        add("", "plain");
        add("\"¥\"#,##0.00_);[Red]\\(\"¥\"#,##0.00\\)", "plain");
        add("[$¥-804]#,##0.00", "plain");
        add("[$USD] #,##0", "plain");
        add("0\" days\"", "plain");
        add("0\\d", "plain");
        add("0年", "plain");
        add("\"yyyy-mm-dd\"", "plain");
        add("[Red]#,##0", "plain");
        add("[>=100]0;[Red]0.0", "plain");
        add("0;yyyy", "plain");
        add("yyyy-mm-dd", "date");
        add("YYYY/M/D", "date");
        add("m/d/yy", "date");
        add("d.m.yyyy", "date");
        add("dd-mmm-yy", "date");
        add("mmmm", "date");
        add("dddd", "date");
        add("aaaa", "date");
        add("[$-804]aaaa", "date");
        add("yyyy\"年\"m\"月\"d\"日\"", "date");
        add("yyyy年m月d日", "date");
        add("[$-804]yyyy\"年\"m\"月\"d\"日\";@", "date");
        add("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date");
        add("[DBNum1][$-804]yyyy\"年\"m\"月\"", "date");
        add("[$-404]e/m/d", "date");
        add("[$-411]ggge\"年\"m\"月\"d\"日\"", "date");
        add("[Blue]yyyy", "date");
        add("yyyy-mm-dd;;;", "date");
        add("yyyy-mm-dd hh:mm", "datetime");
        add("yyyy/m/d h:mm AM/PM", "datetime");
        add("m/d/yy h:mm;@", "datetime");
        add("yyyy-mm-dd\\Thh:mm:ss.000", "datetime");
        add("yyyy年m月d日 上午/下午h时", "datetime");
        add("h:mm", "time");
        add("h:mm AM/PM", "time");
        add("h:mm:ss a/p", "time");
        add("mm:ss", "time");
        add("mm:ss.0", "time");
        add("h\"时\"mm\"分\"ss\"秒\"", "time");
        add("上午/下午h\"时\"mm\"分\"", "time");
        add("[h]:mm", "duration");
        add("[hh]:mm:ss", "duration");
        add("[mm]:ss", "duration");
        add("[s]", "duration");
        add("0%", "percent");
        add("0.00%", "percent");
        add("#,##0.0 %;[Red]-0.0 %", "percent");
        add("0\"%\"", "plain");
        add("0\\%", "plain");
        add("00", "padded");
        add("00000", "padded");
        add("00000;@", "padded");
        add("000-0000", "plain");
    }

    void codes()
    {
        QFETCH(QString, code);
        QFETCH(QString, kind);
        QCOMPARE(QString::fromUtf8(kindName(formatOfCode(code).kind)), kind);
    }

    void aHostileCodeIsPlainAndQuick()
    {
        QCOMPARE(formatOfCode(QStringLiteral("s.") + QString(1'000'000, u'0')), CellFormat());
        QCOMPARE(formatOfCode(QStringLiteral("\"open")), CellFormat());
        QCOMPARE(formatOfCode(QStringLiteral("[open")), CellFormat());
        QCOMPARE(formatOfCode(QStringLiteral("\\")), CellFormat());
    }

    void builtins()
    {
        QStringList kinds;
        for (int id = 0; id <= 60; ++id)
            kinds << QString::fromUtf8(kindName(builtinFormat(id).kind));
        QStringList expected(61, QStringLiteral("plain"));
        for (const int id : {9, 10})
            expected[id] = QStringLiteral("percent");
        for (const int id : {14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58})
            expected[id] = QStringLiteral("date");
        for (const int id : {18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56})
            expected[id] = QStringLiteral("time");
        expected[22] = QStringLiteral("datetime");
        expected[46] = QStringLiteral("duration");
        QCOMPARE(kinds, expected);
        QCOMPARE(builtinFormat(-1), CellFormat());
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("literal");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("is1904");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char *name, const char *literal, Kind kind, const char *expected,
                             bool is1904 = false) {
            QTest::newRow(name) << QByteArray(literal) << int(kind) << is1904 << QByteArray(expected);
        };
        add("zero", "0", Kind::Plain, "0");
        add("minus zero", "-0", Kind::Plain, "0");
        add("whole", "1234567", Kind::Plain, "1234567");
        add("negative", "-12.5", Kind::Plain, "-12.5");
        add("plus sign", "+12.5", Kind::Plain, "12.5");
        add("zeros behind the point", "12.500", Kind::Plain, "12.5");
        add("noise of 0.1+0.2", "0.30000000000000004", Kind::Plain, "0.3");
        add("noise of 1.1*3", "3.3000000000000003", Kind::Plain, "3.3");
        add("noise below", "97099.999999999985", Kind::Plain, "97100");
        add("15 digits stay", "123456.789012345", Kind::Plain, "123456.789012345");
        add("16 digits are rounded", "1234567.890123456", Kind::Plain, "1234567.89012346");
        add("small exponent", "1.5E-4", Kind::Plain, "0.00015");
        add("large exponent below 10^15", "1.25e+14", Kind::Plain, "125000000000000");
        add("a number of 15 digits", "999999999999999", Kind::Plain, "999999999999999");
        add("10^15 and more keep the exponent", "1E+15", Kind::Plain, "1E+15");
        add("a long number that Excel has cut keeps it", "5.1032219900101498E+17", Kind::Plain, "5.10322199001015E+17");
        add("a long number written out keeps its digits", "510322199001015123", Kind::Plain, "510322199001015123");
        add("leading zeros go", "007.5", Kind::Plain, "7.5");
        add("no number stays", "abc", Kind::Plain, "abc");
        add("nan stays a word", "nan", Kind::Plain, "nan");
        add("beyond all numbers", "1e999", Kind::Plain, "1e999");
        add("text behind", "12abc", Kind::Plain, "12abc");

        add("percent", "0.35", Kind::Percent, "35%");
        add("percent without noise", "0.07", Kind::Percent, "7%");
        add("half a percent", "0.355", Kind::Percent, "35.5%");
        add("over all", "1.2", Kind::Percent, "120%");
        add("no percent", "0", Kind::Percent, "0%");
        add("negative percent", "-0.005", Kind::Percent, "-0.5%");
        add("percent of a percent", "0.0001", Kind::Percent, "0.01%");

        add("quirk 24: serial of 1900", "46027", Kind::Date, "2026-01-05");
        add("quirk 24: serial of 1904", "46027", Kind::Date, "2030-01-06", true);
        add("the first day of 1904", "0", Kind::Date, "1904-01-01", true);
        add("the last day of February 1900", "59", Kind::Date, "1900-02-28");
        add("a day that never was", "60", Kind::Date, "1900-02-29");
        add("the day after", "61", Kind::Date, "1900-03-01");
        add("the first day of 1900", "1", Kind::Date, "1900-01-01");
        add("no day: zero", "0", Kind::Date, "0");
        add("before all days", "-1", Kind::Date, "-1");
        add("the last day", "2958465", Kind::Date, "9999-12-31");
        add("behind the last day", "2958466", Kind::Date, "2958466");
        add("the last day of 1904", "2957003", Kind::Date, "9999-12-31", true);
        add("behind the last day of 1904", "2957004", Kind::Date, "2957004", true);
        add("a date format over a time", "46027.395833333336", Kind::Date, "2026-01-05 09:30:00");
        add("with time", "46027.395833333336", Kind::DateTime, "2026-01-05 09:30:00");
        add("with time at midnight", "46027", Kind::DateTime, "2026-01-05 00:00:00");
        add("rounded up into the next day", "46027.999999", Kind::DateTime, "2026-01-06 00:00:00");
        add("one second before", "46027.99998842593", Kind::DateTime, "2026-01-05 23:59:59");
        add("a tenth of a second is none", "46027.000001", Kind::Date, "2026-01-05");
        add("time", "0.395833333333333", Kind::Time, "09:30:00");
        add("midnight", "0", Kind::Time, "00:00:00");
        add("a time format over a day", "46027.395833333336", Kind::Time, "2026-01-05 09:30:00");
        add("a date format over a time of day", "0.5", Kind::Date, "12:00:00");
        add("time in 1904", "0.5", Kind::Time, "12:00:00", true);

        add("hours beyond a day", "1.1458333333333333", Kind::Duration, "27:30:00");
        add("minutes", "0.0208333333333333", Kind::Duration, "00:30:00");
        add("negative hours", "-0.5", Kind::Duration, "-12:00:00");
        add("no length of time", "1e300", Kind::Duration, "1E+300");

        add("five digits: fewer", "123", Kind::Padded, "00123");
        add("five digits: as many", "12345", Kind::Padded, "12345");
        add("five digits: more", "123456", Kind::Padded, "123456");
        add("five digits: no whole number", "1.5", Kind::Padded, "1.5");
        add("five digits: negative", "-1", Kind::Padded, "-1");
    }

    void numbers()
    {
        QFETCH(QByteArray, literal);
        QFETCH(int, kind);
        QFETCH(bool, is1904);
        QFETCH(QByteArray, expected);
        const CellFormat format = Kind(kind) == Kind::Padded ? formatOfCode(u"00000") : CellFormat{Kind(kind), 0};
        QCOMPARE(QByteArray::fromStdString(numberText(literal.toStdString(), format, is1904)), expected);
    }

    void isoDates_data()
    {
        QTest::addColumn<QByteArray>("literal");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char *name, const char *literal, Kind kind, const char *expected) {
            QTest::newRow(name) << QByteArray(literal) << int(kind) << QByteArray(expected);
        };
        add("a day", "2026-01-05", Kind::Plain, "2026-01-05");
        add("a moment", "2026-01-05T09:30:00", Kind::Plain, "2026-01-05 09:30:00");
        add("fractions and zone go", "2026-01-05T09:30:00.125Z", Kind::Plain, "2026-01-05 09:30:00");
        add("midnight", "2026-01-05T00:00:00", Kind::Plain, "2026-01-05 00:00:00");
        add("midnight under a date format", "2026-01-05T00:00:00Z", Kind::Date, "2026-01-05");
        add("a moment under a date format", "2026-01-05T09:30:00", Kind::Date, "2026-01-05 09:30:00");
        add("a time", "09:30:00", Kind::Plain, "09:30:00");
    }

    void isoDates()
    {
        QFETCH(QByteArray, literal);
        QFETCH(int, kind);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(isoDateText(literal.toStdString(), {Kind(kind), 0})), expected);
    }
};

QTEST_APPLESS_MAIN(TestCellFormat)
#include "tst_cellformat.moc"
