#include "demo/random.h"
#include "demo/workdays.h"

#include <QtTest>

#include <array>

using namespace waterline;

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownNumbers()
    {
        // The published first outputs of splitmix64 for the state 1234567.
        Random random(1234567);
        QCOMPARE(random.next(), 6457827717110365317ULL);
        QCOMPARE(random.next(), 3203168211198807973ULL);
        QCOMPARE(random.next(), 9817491932198370423ULL);
    }

    void belowStaysBelow()
    {
        Random random(7);
        std::array<int, 3> seen{};
        for (int i = 0; i < 3000; ++i)
            ++seen.at(std::size_t(random.below(3)));
        for (const int count : seen)
            QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
        QCOMPARE(random.below(1), 0);
    }

    void betweenTakesBothEnds()
    {
        Random random(7);
        QSet<int> seen;
        for (int i = 0; i < 200; ++i)
            seen.insert(random.between(-1, 2));
        QCOMPARE(seen, QSet<int>({-1, 0, 1, 2}));
    }

    void chanceHasItsLimits()
    {
        Random random(7);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!random.chance(0));
            QVERIFY(random.chance(1000));
        }
    }

    void roundedKeepsTheMean()
    {
        Random random(7);
        QCOMPARE(random.rounded(3000), 3);
        int sum = 0;
        for (int i = 0; i < 4000; ++i) {
            const int value = random.rounded(2250);
            QVERIFY(value == 2 || value == 3);
            sum += value;
        }
        QVERIFY2(sum > 8850 && sum < 9150, qPrintable(QString::number(sum)));
    }

    void keysTellStreamsApart()
    {
        QCOMPARE(Random::forKey(1, {2, 3}).next(), Random::forKey(1, {2, 3}).next());
        QVERIFY(Random::forKey(1, {2, 3}).next() != Random::forKey(1, {3, 2}).next());
        QVERIFY(Random::forKey(1, {2, 3}).next() != Random::forKey(2, {2, 3}).next());
        QVERIFY(Random::forKey(1, {2}).next() != Random::forKey(1, {2, 0}).next());
    }

    void workdays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("works");
        QTest::newRow("a Friday") << QDate(2026, 11, 20) << true;
        QTest::newRow("a Saturday") << QDate(2026, 11, 21) << false;
        QTest::newRow("a Sunday") << QDate(2026, 11, 22) << false;
        QTest::newRow("the last day before the October holiday") << QDate(2026, 9, 30) << true;
        QTest::newRow("the first of October") << QDate(2026, 10, 1) << false;
        QTest::newRow("the seventh of October") << QDate(2026, 10, 7) << false;
        QTest::newRow("the eighth of October") << QDate(2026, 10, 8) << true;
        QTest::newRow("the day before the Spring Festival eve") << QDate(2025, 1, 27) << true;
        QTest::newRow("the Spring Festival eve") << QDate(2025, 1, 28) << false;
        QTest::newRow("the last day of the Spring Festival") << QDate(2025, 2, 4) << false;
        QTest::newRow("the day after the Spring Festival") << QDate(2025, 2, 5) << true;
        QTest::newRow("New Year's Day") << QDate(2026, 1, 1) << false;
        QTest::newRow("the fifth of May") << QDate(2026, 5, 5) << false;
        QTest::newRow("the sixth of May") << QDate(2026, 5, 6) << true;
    }

    void workdays()
    {
        QFETCH(QDate, day);
        QFETCH(bool, works);
        QCOMPARE(isDemoWorkday(day), works);
    }

    void shortWeeks()
    {
        QCOMPARE(demoWorkdaysOfWeek(QDate(2026, 11, 16)), 5);
        QCOMPARE(demoWorkdaysOfWeek(QDate(2026, 9, 28)), 3);
        QCOMPARE(demoWorkdaysOfWeek(QDate(2026, 10, 5)), 2);
        QCOMPARE(demoWorkdaysOfWeek(QDate(2026, 2, 16)), 0);
        QCOMPARE(demoWorkdayFrom(QDate(2026, 9, 30)), QDate(2026, 9, 30));
        QCOMPARE(demoWorkdayFrom(QDate(2026, 10, 1)), QDate(2026, 10, 8));
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
