#include "base/ratio.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <vector>

using namespace waterline;

namespace {

using Wide = __int128;
constexpr qint64 largest = std::numeric_limits<qint64>::max();

qint64 anyDenominator()
{
    return *rc::gen::suchThat(rc::gen::arbitrary<qint64>(), [](qint64 n) { return n > 0; });
}

/// Any but the smallest, whose magnitude has no qint64.
qint64 anyNumerator()
{
    return *rc::gen::suchThat(
        rc::gen::arbitrary<qint64>(), [](qint64 n) { return n != std::numeric_limits<qint64>::min(); });
}

} // namespace

class TestRatio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWithPercent_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<bool>("isAtLeast");
        const auto add = [](const char *name, qint64 n, qint64 d, int percent, bool over, bool atLeast) {
            QTest::newRow(name) << n << d << percent << over << atLeast;
        };
        add("C5: 3/20 is 15 percent, not over", 3, 20, 15, false, true);
        add("C5: 151/1000 is over", 151, 1000, 15, true, true);
        add("C5: 149/1000 is below", 149, 1000, 15, false, false);
        add("C5: one in a billion over", 150000001, 1000000000, 15, true, true);
        add("C5: one in a billion below", 149999999, 1000000000, 15, false, false);
        add("C5: 17/20 is 85 percent", 17, 20, 85, false, true);
        add("C5: 84.999 percent is not", 84999, 100000, 85, false, false);
        add("C5: 0.07 as a binary fraction would be over", 7, 100, 7, false, true);
        add("C5: nothing is 0 percent", 0, 9, 0, false, true);
        add("C5: negative", -3, 20, -15, false, true);
        add("C5: negative, a little more", -149, 1000, -15, true, true);
        add("C5: a negative denominator", 3, -20, -15, false, true);
        add("C5: the largest numbers", largest, largest - 1, 100, true, true);
        add("C5: the largest numbers, below", largest - 1, largest, 100, false, false);
    }
    void comparesWithPercent()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QFETCH(int, percent);
        const Ratio ratio(numerator, denominator);
        QTEST(ratio.isOverPercent(percent), "isOver");
        QTEST(ratio.isAtLeastPercent(percent), "isAtLeast");
    }

    void toText_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, qint64 n, qint64 d, const char *text) {
            QTest::newRow(name) << n << d << QString::fromLatin1(text);
        };
        add("a third", 1, 3, "33.3%");
        add("two thirds", 2, 3, "66.7%");
        add("all", 7, 7, "100.0%");
        add("nothing", 0, 7, "0.0%");
        add("half a tenth goes up", 1, 2000, "0.1%");
        add("less than half a tenth goes down", 1, 2001, "0.0%");
        add("106.25 goes up", 17, 16, "106.3%");
        add("106.249 goes down", 106249, 100000, "106.2%");
        add("negative: half a tenth goes away from zero", -1, 2000, "-0.1%");
        add("negative: less than half a tenth is a plain zero", -1, 2001, "0.0%");
        add("negative: -106.25", -17, 16, "-106.3%");
        add("negative: -106.249", -106249, 100000, "-106.2%");
        add("negative: a quarter less", -5, 20, "-25.0%");
        add("C6: a zero denominator is not computable", 5, 0, "n/a");
        add("C6: neither is nothing of nothing", 0, 0, "n/a");
        // 9.2e15 · 100 % has 1 · 10^19 tenths, which is why the scaling must be wide.
        add("large", 9'000'000'000'000'000, 1, "900000000000000000.0%");
    }
    void toText()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QTEST(Ratio(numerator, denominator).toText(), "text");
    }

    void isCapped()
    {
        QCOMPARE(Ratio(7, 5).capped(), Ratio(1, 1));
        QCOMPARE(Ratio(5, 5).capped(), Ratio(1, 1));
        QCOMPARE(Ratio(4, 5).capped(), Ratio(4, 5));
        QCOMPARE(Ratio(-7, 5).capped(), Ratio(-7, 5));
        QVERIFY(!Ratio(7, 0).capped().isComputable());
    }

    void comparesByValue()
    {
        QCOMPARE(Ratio(1, 2), Ratio(2, 4));
        QCOMPARE(Ratio(-1, 2), Ratio(1, -2));
        QVERIFY(!(Ratio(1, 2) == Ratio(1, 3)));
        QVERIFY(!(Ratio(0, 1) == Ratio()));
        QCOMPARE(Ratio(1, 3).compare(Ratio(3333, 10000)), 1);
        QCOMPARE(Ratio(1, 3).compare(Ratio(3334, 10000)), -1);
        QCOMPARE(Ratio(1, 3).compare(Ratio(2, 6)), 0);
        QCOMPARE(Ratio(largest, largest - 1).compare(Ratio(largest - 1, largest - 2)), -1);
        QCOMPARE(Ratio(-7, 5).magnitude(), Ratio(7, 5));
    }

    void meanIsExact()
    {
        // (1/2 + 1/3 + 1) / 3 = 11/18
        QCOMPARE(Ratio::mean(std::vector{Ratio(1, 2), Ratio(1, 3), Ratio(1, 1)}), Ratio(11, 18));
        QCOMPARE(Ratio::mean(std::vector{Ratio(1, 10), Ratio(2, 10)}), Ratio(3, 20));
        QCOMPARE(Ratio::mean(std::vector{Ratio(-1, 2), Ratio(1, 2)}), Ratio(0, 1));
    }

    void meanLeavesOutWhatIsNotComputable()
    {
        QCOMPARE(Ratio::mean(std::vector{Ratio(1, 2), Ratio(5, 0), Ratio(1, 4)}), Ratio(3, 8));
        QVERIFY(!Ratio::mean(std::vector{Ratio(5, 0), Ratio()}).isComputable());
        QVERIFY(!Ratio::mean(std::vector<Ratio>()).isComputable());
    }

    /// Three plans that share no divisor and whose product has 93 bits: the mean is rounded, not wrapped around.
    void aMeanThatDoesNotFitIsRounded()
    {
        const std::vector ratios{Ratio(1, 2147483647), Ratio(2147483646, 2147483629), Ratio(1073741789, 2147483587)};
        const double expected = (1 / 2147483647.0 + 2147483646 / 2147483629.0 + 1073741789 / 2147483587.0) / 3;
        const Ratio mean = Ratio::mean(ratios);
        QVERIFY(qAbs(mean.toDouble() - expected) < 1e-12);
        QVERIFY(mean.denominator() > 0);
    }

    void agreesWithWideArithmetic()
    {
        const bool holds = rc::check("limits, order and tenths of a percent agree with 128-bit arithmetic", [] {
            const qint64 n = anyNumerator();
            const qint64 d = anyDenominator();
            const int percent = *rc::gen::inRange(-300, 301);
            const Ratio ratio(n, d);
            RC_ASSERT(Wide(ratio.numerator()) * d == Wide(n) * ratio.denominator());
            RC_ASSERT(ratio.isOverPercent(percent) == (Wide(n) * 100 > Wide(percent) * d));
            RC_ASSERT(ratio.isAtLeastPercent(percent) == (Wide(n) * 100 >= Wide(percent) * d));
            const qint64 n2 = anyNumerator();
            const qint64 d2 = anyDenominator();
            const Wide left = Wide(n) * d2;
            const Wide right = Wide(n2) * d;
            RC_ASSERT(ratio.compare(Ratio(n2, d2)) == (left < right ? -1 : left > right ? 1 : 0));
        });
        QVERIFY(holds);
    }

    void roundsToTheNearestTenth()
    {
        const bool holds = rc::check("permille is the nearest whole number, halves away from zero", [] {
            const qint64 n = *rc::gen::inRange<qint64>(-100'000'000, 100'000'000);
            const qint64 d = *rc::gen::inRange<qint64>(1, 10'000);
            const Wide tenths = *Ratio(n, d).permille();
            // |tenths - 1000 n / d| <= 1/2, and at exactly 1/2 it is the one farther from zero.
            const Wide twice = 2 * (tenths * d - Wide(1000) * n);
            RC_ASSERT(twice <= d && twice >= -Wide(d));
            if (twice == d || twice == -Wide(d))
                RC_ASSERT((twice > 0) == (n > 0));
        });
        QVERIFY(holds);
    }

    void meanAgreesWithACommonDenominator()
    {
        const bool holds = rc::check("the mean is the sum over a common denominator, divided by the count", [] {
            const auto pairs = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(-1000, 1000), rc::gen::inRange(0, 21)));
            constexpr qint64 common = 232792560; // the least common multiple of 1 to 20
            std::vector<Ratio> ratios;
            Wide sum = 0;
            qint64 count = 0;
            for (const auto &[n, d] : pairs) {
                ratios.emplace_back(n, d);
                if (d == 0)
                    continue;
                sum += Wide(n) * (common / d);
                ++count;
            }
            const Ratio mean = Ratio::mean(ratios);
            RC_ASSERT(mean.isComputable() == (count > 0));
            if (count > 0)
                RC_ASSERT(Wide(mean.numerator()) * common * count == sum * mean.denominator());
        });
        QVERIFY(holds);
    }

    void calculates()
    {
        QCOMPARE(Ratio(1, 2).plus(Ratio(1, 3)), Ratio(5, 6));
        QCOMPARE(Ratio(1, 2).plus(Ratio(-1, 2)), Ratio(0, 1));
        QCOMPARE(Ratio(2, 3).times(Ratio(-3, 4)), Ratio(-1, 2));
        QCOMPARE(Ratio(380, 1000).dividedBy(Ratio(450, 1000)), Ratio(38, 45));
        QCOMPARE(Ratio(1, 2).dividedBy(Ratio(-1, 4)), Ratio(-2, 1));
        // The largest amounts, whose products have 126 bits.
        QCOMPARE(Ratio(largest, 7).dividedBy(Ratio(largest, 5)), Ratio(5, 7));
        QCOMPARE(Ratio(largest, 3).times(Ratio(3, largest)), Ratio(1, 1));
    }

    void calculatesNothingFromWhatIsNotComputable()
    {
        const Ratio none;
        const Ratio half(1, 2);
        for (const Ratio &result : {none.plus(half), half.plus(none), none.times(half), half.times(none),
                 none.dividedBy(half), half.dividedBy(none), half.dividedBy(Ratio(0, 5)), none.cappedAtPercent(50)})
            QVERIFY(!result.isComputable());
    }

    void isCappedAtPercent()
    {
        QCOMPARE(Ratio(119, 100).cappedAtPercent(120), Ratio(119, 100));
        QCOMPARE(Ratio(120, 100).cappedAtPercent(120), Ratio(120, 100));
        QCOMPARE(Ratio(1'200'000'001, 1'000'000'000).cappedAtPercent(120), Ratio(120, 100));
        QCOMPARE(Ratio(-3, 1).cappedAtPercent(120), Ratio(-3, 1));
    }
};

QTEST_GUILESS_MAIN(TestRatio)
#include "tst_ratio.moc"
