#include "goals/periodtext.h"

#include <QTest>

using namespace waterline;

class TestPeriodText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void titles_data();
    void titles();
    void headersNameAnotherYear();
    void neighbours_data();
    void neighbours();
    void eachKindOpensTheNextFiner();
    void amountsFollowTheUnit();
    void lateFactsAreCounted();
};

void TestPeriodText::titles_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("title");
    QTest::newRow("year") << "2026"
                          << "2026";
    QTest::newRow("quarter") << "2026-Q3"
                             << "2026 Q3";
    QTest::newRow("month") << "2026-11"
                           << "Nov 2026";
    QTest::newRow("week") << "2026-W05"
                          << "2026-W05";
}

void TestPeriodText::titles()
{
    QFETCH(QString, period);
    QTEST(periodTitle(*Period::parse(period)), "title");
    QCOMPARE(periodTitle({}), QString());
}

void TestPeriodText::headersNameAnotherYear()
{
    // A fiscal year that begins in April holds months of two calendar years.
    const Period year = Period::ofYear(2026);
    QCOMPARE(periodHeader(Period::ofMonth(2026, 4), year), QStringLiteral("Apr"));
    QCOMPARE(periodHeader(Period::ofMonth(2027, 1), year), QStringLiteral("Jan 27"));
    QCOMPARE(periodHeader(Period::ofQuarter(2026, 4), year), QStringLiteral("Q4"));
    QCOMPARE(periodHeader(*Period::parse(QStringLiteral("2026-W05")), year), QStringLiteral("W05"));
}

void TestPeriodText::neighbours_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("neighbour");
    QTest::newRow("year") << "2026" << 1 << "2027";
    QTest::newRow("quarter into the next year") << "2026-Q4" << 1 << "2027-Q1";
    QTest::newRow("quarter into the year before") << "2026-Q1" << -1 << "2025-Q4";
    QTest::newRow("month inside") << "2026-05" << 1 << "2026-06";
    QTest::newRow("month into the next year") << "2026-12" << 1 << "2027-01";
    QTest::newRow("month a year back") << "2026-03" << -12 << "2025-03";
    QTest::newRow("week of a long year") << "2026-W53" << 1 << "2027-W01";
    QTest::newRow("week back into a long year") << "2027-W01" << -1 << "2026-W53";
}

void TestPeriodText::neighbours()
{
    QFETCH(QString, period);
    QFETCH(int, steps);
    QFETCH(QString, neighbour);
    QCOMPARE(neighbourOf(*Period::parse(period), steps).toText(), neighbour);
    QCOMPARE(neighbourOf(*Period::parse(neighbour), -steps).toText(), period);
}

void TestPeriodText::eachKindOpensTheNextFiner()
{
    QCOMPARE(finerThan(Period::Kind::Year), Period::Kind::Quarter);
    QCOMPARE(finerThan(Period::Kind::Quarter), Period::Kind::Month);
    QCOMPARE(finerThan(Period::Kind::Month), Period::Kind::Week);
    QCOMPARE(finerThan(Period::Kind::Week), Period::Kind::Week);
}

void TestPeriodText::amountsFollowTheUnit()
{
    Metric metric;
    metric.unit = Metric::Unit::Money;
    QCOMPARE(amountText(metric, 123'456'789), QStringLiteral("1,234,567.89"));
    QCOMPARE(shortAmountText(metric, 123'456'789), QStringLiteral("1.2M"));
    metric.unit = Metric::Unit::Count;
    QCOMPARE(amountText(metric, 12'345), QStringLiteral("12,345"));
    QCOMPARE(shortAmountText(metric, 12'345), QStringLiteral("12,345"));
}

void TestPeriodText::lateFactsAreCounted()
{
    const QDate day(2026, 11, 6);
    QCOMPARE(lateSentence({}, day), QString());
    QVERIFY(lateSentence({12, false}, day).contains(QStringLiteral("12 fact")));
    QVERIFY(!lateSentence({12, false}, day).contains(QStringLiteral("at least")));
    QVERIFY(lateSentence({5000, true}, day).contains(QStringLiteral("at least 5,000 fact")));
}

QTEST_MAIN(TestPeriodText)
#include "tst_periodtext.moc"
