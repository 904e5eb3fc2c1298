#include "goals/grid/apportion.h"

#include <rapidcheck.h>

#include <QtTest>

#include <numeric>

using namespace waterline;

using Parts = std::vector<qint64>;
using Wide = __int128;

Q_DECLARE_METATYPE(std::vector<bool>)

namespace {

/// Fixed parts may be nothing but their lower bound.
PartBounds boundsOf(const Parts &least, const std::vector<bool> &fixed)
{
    PartBounds bounds{least, {}};
    for (std::size_t i = 0; i < fixed.size(); ++i)
        bounds.most.push_back(!fixed[i] ? 1'000'000'000'000'000'000 : least.empty() ? 0 : least[i]);
    return bounds;
}

} // namespace

class TstApportion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesByLargestRemainder_data();
    void dividesByLargestRemainder();
    void yearOfFiftyEightMillionAddsUp_data();
    void yearOfFiftyEightMillionAddsUp();
    void boundsAreKept_data();
    void boundsAreKept();
    void boundsOnBothSidesAreKept_data();
    void boundsOnBothSidesAreKept();
    void basisPointsSumToTenThousand();
    void everyPartIsWithinOneOfItsShare();
    void whoCouldGiveHasNoMoreThanWhoCouldTake();
};

void TstApportion::dividesByLargestRemainder_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Parts>("weights");
    QTest::addColumn<Parts>("parts");
    const auto add = [](const char *name, qint64 total, const Parts &weights, const Parts &parts) {
        QTest::newRow(name) << total << weights << parts;
    };
    add("R1: 4.29, 4.29 and 1.43: the last has the largest remainder", 10, {3, 3, 1}, {4, 4, 2});
    add("R1: ties by position", 100, {1, 1, 1}, {34, 33, 33});
    add("R1: a tie of two", 3, {2, 2}, {2, 1});
    add("R1: one for two", 1, {7, 7}, {1, 0});
    add("R1: no weight at all is even", 7, {0, 0, 0}, {3, 2, 2});
    add("R1: no weight gets nothing beside some weight", 7, {0, 3, 0}, {0, 7, 0});
    add("R1: nothing to divide", 0, {1, 2}, {0, 0});
    add("R1: all to one", 5, {9}, {5});
    add("R1: nobody", 0, {}, {});
    add("R1: present proportions stay", 60, {10, 20, 30}, {10, 20, 30});
    constexpr qint64 most = 1'000'000'000'000'000'000;
    add("C4: no binary fraction: thirds of the most", most, {1, 2}, {333'333'333'333'333'333, 666'666'666'666'666'667});
    add("C4: weights of money", most, {4'500'000'000'000'000'000, 4'500'000'000'000'000'000}, {most / 2, most / 2});
    add("C4: a ninth of a unit is none", most, {1, 9'223'372'036'854'775'806}, {0, most});
}

void TstApportion::dividesByLargestRemainder()
{
    QFETCH(qint64, total);
    QFETCH(Parts, weights);
    QTEST(apportion(total, weights), "parts");
}

void TstApportion::yearOfFiftyEightMillionAddsUp_data()
{
    QTest::addColumn<int>("weeks");
    QTest::addColumn<qint64>("part");
    QTest::addColumn<int>("withOneMore");
    // 5 800 000 000 fen = 52 x 111 538 461 + 28 = 53 x 109 433 962 + 14.
    QTest::newRow("R1: 58 000 000.00 over 52 weeks") << 52 << qint64(111'538'461) << 28;
    QTest::newRow("R1: 58 000 000.00 over 53 weeks") << 53 << qint64(109'433'962) << 14;
}

void TstApportion::yearOfFiftyEightMillionAddsUp()
{
    QFETCH(int, weeks);
    QFETCH(qint64, part);
    QFETCH(int, withOneMore);
    const Parts parts = apportion(5'800'000'000, Weights(std::size_t(weeks), 1));
    QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), qint64(5'800'000'000));
    for (int week = 0; week < weeks; ++week)
        QCOMPARE(parts[std::size_t(week)], week < withOneMore ? part + 1 : part);
}

void TstApportion::boundsAreKept_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Parts>("weights");
    QTest::addColumn<Parts>("least");
    QTest::addColumn<std::vector<bool>>("fixed");
    QTest::addColumn<Parts>("parts");
    const auto add = [](const char *name, qint64 total, const Parts &weights, const Parts &least,
                         const std::vector<bool> &fixed,
                         const Parts &parts) { QTest::newRow(name) << total << weights << least << fixed << parts; };
    add("R1: one below its bound gets it, the rest is divided anew", 100, {1, 1, 1, 1}, {0, 50, 0, 0}, {},
        {17, 50, 17, 16});
    add("R1: a share that is exactly the bound", 100, {1, 1}, {50, 0}, {}, {50, 50});
    add("R1: a share that is one below it", 100, {1, 1}, {51, 0}, {}, {51, 49});
    add("R1: a bound below the share changes nothing", 100, {1, 1}, {49, 0}, {}, {50, 50});
    // 60, 30 and 10: the third is raised to 30; of 70 the second has 23.3 and is raised to 28.
    add("R1: one raise makes another needed", 100, {6, 3, 1}, {0, 28, 30}, {}, {42, 28, 30});
    add("R1: bounds that take all", 100, {9, 1}, {40, 60}, {}, {40, 60});
    add("R1: a bound without weight", 100, {1, 0}, {0, 30}, {}, {70, 30});
    add("R1: fixed below its share", 100, {1, 1, 8}, {0, 0, 10}, {false, false, true}, {45, 45, 10});
    add("R1: fixed at nothing", 100, {1, 1, 8}, {}, {false, false, true}, {50, 50, 0});
    add("R1: even among those that are not fixed", 100, {0, 0, 5}, {0, 0, 10}, {false, false, true}, {45, 45, 10});
    add("R1: all are fixed", 100, {1, 1}, {30, 70}, {true, true}, {30, 70});
    add("R1: fixed and bounded", 100, {1, 1, 1}, {20, 60, 0}, {true, false, false}, {20, 60, 20});
}

void TstApportion::boundsAreKept()
{
    QFETCH(qint64, total);
    QFETCH(Parts, weights);
    QFETCH(Parts, least);
    QFETCH(std::vector<bool>, fixed);
    QTEST(apportion(total, weights, boundsOf(least, fixed)), "parts");
}

void TstApportion::boundsOnBothSidesAreKept_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Parts>("weights");
    QTest::addColumn<Parts>("least");
    QTest::addColumn<Parts>("most");
    QTest::addColumn<Parts>("spare");
    QTest::addColumn<Parts>("parts");
    const auto add = [](const char *name, qint64 total, const Parts &weights, const Parts &least, const Parts &most,
                         const Parts &spare, const Parts &parts) {
        QTest::newRow(name) << total << weights << least << most << spare << parts;
    };
    add("N4: one above its most gets it, the rest is divided anew", 100, {1, 1, 2}, {}, {10, 100, 100}, {},
        {10, 30, 60});
    add("N4: a share that is exactly the most", 100, {1, 1}, {}, {50, 100}, {}, {50, 50});
    add("N4: a share that is one above it", 100, {1, 1}, {}, {49, 100}, {}, {49, 51});
    // 60, 30 and 10: the first is cut to 40; of 60 the second has 45 and is cut to 32.
    add("N4: one cut makes another needed", 100, {6, 3, 1}, {}, {40, 32, 100}, {}, {40, 32, 28});
    add("N4: remainders go to those with room", 10, {1, 1, 1}, {}, {2, 3, 10}, {}, {2, 3, 5});
    add("N4: bounds that take all", 100, {9, 1}, {}, {40, 60}, {}, {40, 60});
    add("N4: who has no weight gets nothing while there is room", 70, {1, 1, 0}, {}, {35, 35, 9}, {}, {35, 35, 0});
    add("N4: what has no room goes to those without weight", 100, {3, 1, 0, 0}, {}, {30, 10, 100, 100}, {},
        {30, 10, 30, 30});
    add("N4: by what is said of them", 100, {3, 1, 0, 0}, {}, {30, 10, 100, 100}, {5, 5, 1, 2}, {30, 10, 20, 40});
    add("N4: evenly beyond that", 100, {3, 0, 0, 0}, {}, {30, 6, 100, 100}, {0, 1, 0, 0}, {30, 6, 32, 32});
    // 50, 30 and 20: the third is raised to 40; of 60 the first has 37.5 and is cut to 30.
    add("N4: a raise and a cut", 100, {5, 3, 2}, {0, 0, 40}, {30, 100, 100}, {}, {30, 30, 40});
    // 80, 10 and 10: the cut of the first leaves the third more than its bound, so that it must not be raised to it.
    add("N4: a cut that makes a raise needless", 100, {8, 1, 1}, {0, 0, 12}, {40, 100, 100}, {}, {40, 30, 30});
    add("N4: a bound without weight, and no room", 100, {1, 0, 0}, {0, 20, 0}, {50, 90, 90}, {}, {50, 25, 25});
    constexpr qint64 most = 1'000'000'000'000'000'000;
    add("C4: the most of all numbers", most, {4'500'000'000'000'000'000, 4'500'000'000'000'000'000}, {0, 1},
        {1, 2 * most}, {}, {1, most - 1});
}

void TstApportion::boundsOnBothSidesAreKept()
{
    QFETCH(qint64, total);
    QFETCH(Parts, weights);
    QFETCH(Parts, least);
    QFETCH(Parts, most);
    QFETCH(Parts, spare);
    QTEST(apportion(total, weights, {least, most}, spare), "parts");
}

void TstApportion::basisPointsSumToTenThousand()
{
    QCOMPARE(basisPoints({1, 1, 1}), (std::vector<int>{3334, 3333, 3333}));
    QCOMPARE(basisPoints({62, 71, 67}), (std::vector<int>{3100, 3550, 3350}));
    QCOMPARE(basisPoints({0, 0}), (std::vector<int>{5000, 5000}));
    QCOMPARE(basisPoints({5'800'000'000, 0}), (std::vector<int>{10'000, 0}));
    QVERIFY(basisPoints({}).empty());
}

void TstApportion::everyPartIsWithinOneOfItsShare()
{
    const bool holds = rc::check("parts sum to the total, and none is a whole unit off its share", [] {
        const qint64 total = *rc::gen::inRange<qint64>(0, 1'000'000'000'000'000'000);
        const auto weights =
            *rc::gen::nonEmpty(rc::gen::container<Weights>(rc::gen::inRange<qint64>(0, 1'000'000'000'000)));
        const Wide whole = std::accumulate(weights.begin(), weights.end(), Wide(0));
        const Parts parts = apportion(total, weights);
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), qint64(0)) == total);
        RC_PRE(whole > 0);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Wide off = Wide(parts[i]) * whole - Wide(total) * weights[i];
            RC_ASSERT(-whole < off);
            RC_ASSERT(off < whole);
            // Equal weights: the earlier never has less, the later at most one less.
            for (std::size_t j = i + 1; j < parts.size(); ++j)
                RC_ASSERT(weights[i] != weights[j] || (parts[j] <= parts[i] && parts[i] <= parts[j] + 1));
        }
    });
    QVERIFY(holds);
}

void TstApportion::whoCouldGiveHasNoMoreThanWhoCouldTake()
{
    const bool holds = rc::check("bounds hold, and nobody who could have less has more for a weight than others", [] {
        const std::size_t count = *rc::gen::inRange<std::size_t>(1, 12);
        const bool hasMost = *rc::gen::arbitrary<bool>();
        Weights weights;
        Weights spare;
        PartBounds bounds;
        qint64 largest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            weights.push_back(*rc::gen::inRange<qint64>(0, 50));
            spare.push_back(*rc::gen::inRange<qint64>(0, 3));
            bounds.least.push_back(*rc::gen::inRange<qint64>(0, 100));
            const qint64 room = *rc::gen::inRange(0, 4) == 0 ? 0 : *rc::gen::inRange<qint64>(0, 200);
            largest += bounds.least.back() + room;
            if (hasMost)
                bounds.most.push_back(bounds.least.back() + room);
        }
        const qint64 smallest = std::accumulate(bounds.least.begin(), bounds.least.end(), qint64(0));
        const qint64 total = *rc::gen::inRange(smallest, largest + 1);
        const Parts parts = apportion(total, weights, bounds, spare);
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), qint64(0)) == total);
        for (std::size_t i = 0; i < count; ++i) {
            RC_ASSERT(parts[i] >= bounds.least[i]);
            RC_ASSERT((!hasMost || parts[i] <= bounds.most[i]));
            for (std::size_t j = 0; j < count && parts[i] > bounds.least[i]; ++j) {
                const bool canTake = i != j && (!hasMost || parts[j] < bounds.most[j]);
                const bool isWeighted = weights[i] > 0 || weights[j] > 0;
                RC_ASSERT((!canTake || !isWeighted || (parts[i] - 1) * weights[j] < (parts[j] + 1) * weights[i]));
                const bool isSpare = !isWeighted && (spare[i] > 0 || spare[j] > 0);
                RC_ASSERT((!canTake || !isSpare || (parts[i] - 1) * spare[j] < (parts[j] + 1) * spare[i]));
            }
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TstApportion)
#include "tst_apportion.moc"
