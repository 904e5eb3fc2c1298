#include "base/weekseries.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <limits>

using namespace waterline;

namespace {

/// "[first,0,0,...]" with that many numbers.
QString listOf(const QString &first, int count = WeekSeries::weeks)
{
    QStringList numbers(count, QStringLiteral("0"));
    numbers[0] = first;
    return u'[' + numbers.join(u',') + u']';
}

} // namespace

class TstWeekSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyIsAllZero();
    void addsAndSums();
    void firstNumberIsRead_data();
    void firstNumberIsRead();
    void refuses_data();
    void refuses();
    void textsGoBackAndForth();
};

void TstWeekSeries::emptyIsAllZero()
{
    WeekSeries series;
    QVERIFY(series.isEmpty());
    QCOMPARE(series.toText(), listOf(QStringLiteral("0")));
    series.at(53) = 1;
    QVERIFY(!series.isEmpty());
    QVERIFY(series.toText().endsWith(QStringLiteral(",0,1]")));
}

void TstWeekSeries::addsAndSums()
{
    WeekSeries series;
    series.at(1) = 5;
    series.at(53) = -2;
    WeekSeries other;
    other.at(1) = 10;
    other.at(2) = 100;
    series.add(other);
    QCOMPARE(series.at(1), qint64(15));
    QCOMPARE(series.at(2), qint64(100));
    QCOMPARE(series.at(53), qint64(-2));
    QCOMPARE(series.sum(), qint64(113));
}

void TstWeekSeries::firstNumberIsRead_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("0") << qint64(0);
    QTest::newRow("-1") << qint64(-1);
    QTest::newRow("5800000000") << qint64(5'800'000'000);
    QTest::newRow("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("-9223372036854775808") << std::numeric_limits<qint64>::min();
}

void TstWeekSeries::firstNumberIsRead()
{
    QFETCH(qint64, number);
    const QString text = listOf(QString::fromUtf8(QTest::currentDataTag()));
    const std::optional<WeekSeries> series = WeekSeries::parse(text);
    QVERIFY(series.has_value());
    QCOMPARE(series->at(1), number);
    QCOMPARE(series->at(2), qint64(0));
    QCOMPARE(series->toText(), text);
}

void TstWeekSeries::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an empty list") << QStringLiteral("[]");
    QTest::newRow("52 numbers") << listOf(QStringLiteral("0"), 52);
    QTest::newRow("54 numbers") << listOf(QStringLiteral("0"), 54);
    for (const char *number : {"", "-", "-0", "00", "01", "+1", "1.0", "1e3", "null", "\"1\"", " 1", "1 ", "１",
             "9223372036854775808", "-9223372036854775809", "99999999999999999999", "18446744073709551616"})
        QTest::addRow("as number: <%s>", number) << listOf(QString::fromUtf8(number));
    const QString zeros = listOf(QStringLiteral("0"));
    QTest::newRow("open at the end") << zeros.chopped(1);
    QTest::newRow("open at the front") << zeros.mid(1);
    QTest::newRow("more behind it") << zeros + u' ';
    QTest::newRow("more before it") << u' ' + zeros;
    QTest::newRow("a comma too many") << zeros.chopped(1) + QStringLiteral(",]");
    QTest::newRow("another separator") << QString(zeros).replace(u',', u';');
}

void TstWeekSeries::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!WeekSeries::parse(text));
}

void TstWeekSeries::textsGoBackAndForth()
{
    const bool holds = rc::check("a series is what its text says, which is JSON", [] {
        WeekSeries series;
        for (int week = 1; week <= WeekSeries::weeks; ++week)
            series.at(week) = *rc::gen::arbitrary<qint64>();
        const QString text = series.toText();
        RC_ASSERT(WeekSeries::parse(text) == std::optional(series));
        const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
        RC_ASSERT(json.size() == WeekSeries::weeks);
        for (int week = 1; week <= WeekSeries::weeks; ++week)
            RC_ASSERT(json.at(week - 1).toInteger() == series.at(week));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TstWeekSeries)
#include "tst_weekseries.moc"
