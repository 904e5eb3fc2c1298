#include "base/period.h"

#include <QtTest>

using namespace waterline;

Q_DECLARE_METATYPE(waterline::Period)

class TstPeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsGoBackAndForth_data();
    void textsGoBackAndForth();
    void refuses_data();
    void refuses();
    void sortsByKindAndThenByTime();
    void rangeHoldsBothItsEnds();
};

void TstPeriod::textsGoBackAndForth_data()
{
    QTest::addColumn<Period>("period");
    const auto add = [](const char *text, const Period &period) { QTest::newRow(text) << period; };
    add("2026", Period::ofYear(2026));
    add("0907", Period::ofYear(907));
    add("2026-Q1", Period::ofQuarter(2026, 1));
    add("2026-Q4", Period::ofQuarter(2026, 4));
    add("2026-01", Period::ofMonth(2026, 1));
    add("2026-12", Period::ofMonth(2026, 12));
    add("2026-W05", Period::ofWeek(IsoWeek::fromNumber(202605)));
    add("2026-W53", Period::ofWeek(IsoWeek::fromNumber(202653)));
}

void TstPeriod::textsGoBackAndForth()
{
    QFETCH(Period, period);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(period.toText(), text);
    QVERIFY(Period::parse(text) == std::optional(period));
    QVERIFY(!period.isNull());
}

void TstPeriod::refuses_data()
{
    QTest::addColumn<int>("unused");
    for (const char *text : {"nothing", "0000", "026", "20260", "2026-", "2026-Q", "2026-Q0", "2026-Q5", "2026-Q11",
             "2026-q1", "2026-00", "2026-13", "2026-1", "2026-001", "2026-W00", "2025-W53", "2026-W54", "2026-W5",
             "2026W05", "2026-W+5", " 2026", "2026 ", "+026", "-026", "2026-01-01", "２０２６", "2026-Q１", "W05"})
        QTest::newRow(text) << 0;
}

void TstPeriod::refuses()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(!Period::parse(text == QStringLiteral("nothing") ? QString() : text));
}

void TstPeriod::sortsByKindAndThenByTime()
{
    QVERIFY(Period::ofYear(2027) < Period::ofQuarter(2026, 1));
    QVERIFY(Period::ofQuarter(2026, 4) < Period::ofQuarter(2027, 1));
    QVERIFY(Period::ofMonth(2026, 12) < Period::ofMonth(2027, 1));
    QVERIFY(Period::ofWeek(IsoWeek::fromNumber(202653)) < Period::ofWeek(IsoWeek::fromNumber(202701)));
    QVERIFY(Period().isNull());
}

void TstPeriod::rangeHoldsBothItsEnds()
{
    const WeekRange range{IsoWeek::fromNumber(202652), IsoWeek::fromNumber(202702)};
    QCOMPARE(range.size(), 4);
    QVERIFY(!range.contains(IsoWeek::fromNumber(202651)));
    QVERIFY(range.contains(IsoWeek::fromNumber(202652)));
    QVERIFY(range.contains(IsoWeek::fromNumber(202653)));
    QVERIFY(range.contains(IsoWeek::fromNumber(202702)));
    QVERIFY(!range.contains(IsoWeek::fromNumber(202703)));
}

QTEST_GUILESS_MAIN(TstPeriod)
#include "tst_period.moc"
