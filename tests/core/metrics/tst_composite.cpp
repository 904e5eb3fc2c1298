#include "metrics/composite.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace waterline;

namespace {

/// Signed, collected and the high-margin share with the weights 40, 30 and 30 %, and so many percent of their goals.
std::vector<Weighed> weighed(qint64 amount, qint64 collected, qint64 share)
{
    return {{4000, Ratio(amount, 100)}, {3000, Ratio(collected, 100)}, {3000, Ratio(share, 100)}};
}

} // namespace

class TstComposite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void score_data();
    void score();
    void capOnBothSides_data();
    void capOnBothSides();
    void capIsData();
    void notComputableIsRenormalised();
    void nothingComputable();
    void withoutAWeightNothingCounts();
    void weightsThatAreNoHundredPercent_data();
    void weightsThatAreNoHundredPercent();
    void staysBetweenItsParts();
    void amountsBeyond32BitsAreExact();
    void isDefinedLikeAMetric();
    void weightsAsText();
};

void TstComposite::score_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("collected");
    QTest::addColumn<qint64>("share");
    QTest::addColumn<QString>("score");
    QTest::newRow("R13: all on goal") << qint64(100) << qint64(100) << qint64(100) << "100.0%";
    // 0.4 * 0.8 + 0.3 * 0.9 + 0.3 * 1
    QTest::newRow("R13: weighted") << qint64(80) << qint64(90) << qint64(100) << "89.0%";
    // 0.4 * 0.6 + 0.3 * 1 + 0.3 * 1.2
    QTest::newRow("R13: one is capped") << qint64(60) << qint64(100) << qint64(167) << "90.0%";
    QTest::newRow("R13: nothing") << qint64(0) << qint64(0) << qint64(0) << "0.0%";
    QTest::newRow("R13: money went back") << qint64(100) << qint64(-100) << qint64(100) << "40.0%";
}

void TstComposite::score()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, collected);
    QFETCH(qint64, share);
    const Composite composite = compositeOf(weighed(amount, collected, share), {});
    QTEST(composite.score.toText(), "score");
    QCOMPARE(composite.counted, 10'000);
    QVERIFY(!composite.isRenormalised());
}

void TstComposite::capOnBothSides_data()
{
    QTest::addColumn<qint64>("collected");
    QTest::addColumn<Ratio>("score");
    // 0.7 + 0.3 * attainment
    QTest::newRow("R13: 119 %") << qint64(119) << Ratio(1057, 1000);
    QTest::newRow("R13: 120 %") << qint64(120) << Ratio(1060, 1000);
    QTest::newRow("R13: 121 % counts 120 %") << qint64(121) << Ratio(1060, 1000);
    QTest::newRow("R13: 1000 % counts 120 %") << qint64(1000) << Ratio(1060, 1000);
}

void TstComposite::capOnBothSides()
{
    QFETCH(qint64, collected);
    QTEST(compositeOf(weighed(100, collected, 100), {}).score, "score");
}

void TstComposite::capIsData()
{
    RuleSet rules;
    rules.compositeCapPercent = 150;
    QCOMPARE(compositeOf(weighed(100, 200, 100), rules).score, Ratio(115, 100));
}

void TstComposite::notComputableIsRenormalised()
{
    std::vector<Weighed> metrics = weighed(80, 0, 100);
    metrics[1].attainment = {};
    const Composite composite = compositeOf(metrics, {});
    // (4000 * 0.8 + 3000 * 1) / 7000
    QCOMPARE(composite.score, Ratio(62, 70));
    QCOMPARE(composite.counted, 7000);
    QVERIFY(composite.isRenormalised());
}

void TstComposite::nothingComputable()
{
    const Composite composite = compositeOf({{4000, {}}, {3000, {}}, {3000, {}}}, {});
    QVERIFY(!composite.score.isComputable());
    QVERIFY(!composite.isRenormalised());
    QCOMPARE(composite.counted, 0);
}

void TstComposite::withoutAWeightNothingCounts()
{
    std::vector<Weighed> metrics = weighed(80, 90, 100);
    metrics.push_back({0, Ratio(1, 100)});
    metrics.push_back({0, {}});
    QCOMPARE(compositeOf(metrics, {}), compositeOf(weighed(80, 90, 100), {}));
    QVERIFY(!compositeOf({}, {}).score.isComputable());
}

void TstComposite::weightsThatAreNoHundredPercent_data()
{
    QTest::addColumn<int>("weight");
    QTest::addColumn<QString>("message");
    QTest::newRow("R13: one basis point short")
        << 3999 << "The weights make 99.99%, not 100%: 0.01% are left to assign.";
    QTest::newRow("R13: a third is not given")
        << 1000 << "The weights make 70.00%, not 100%: 30.00% are left to assign.";
    QTest::newRow("R13: one basis point over") << 4001 << "The weights make 100.01%, not 100%: 0.01% are too many.";
}

void TstComposite::weightsThatAreNoHundredPercent()
{
    QFETCH(int, weight);
    std::vector<Weighed> metrics = weighed(100, 100, 100);
    metrics[0].weight = weight;
    QVERIFY(!compositeOf(metrics, {}).score.isComputable());
    QTEST(weightFault(qint64(weight) + 6000), "message");
    QCOMPARE(weightFault(10'000), QString());
}

void TstComposite::staysBetweenItsParts()
{
    const bool holds =
        rc::check("R13: no less than the worst part, no more than the best, and never beyond the cap", [] {
            const qint64 a = *rc::gen::inRange(0, 300);
            const qint64 b = *rc::gen::inRange(0, 300);
            const qint64 c = *rc::gen::inRange(0, 300);
            const Ratio score = compositeOf(weighed(a, b, c), {}).score;
            const qint64 least = std::min<qint64>({a, b, c, 120});
            const qint64 most = std::min<qint64>(std::max({a, b, c}), 120);
            RC_ASSERT(score.isAtLeastPercent(least));
            RC_ASSERT(!score.isOverPercent(most));
        });
    QVERIFY(holds);
}

void TstComposite::amountsBeyond32BitsAreExact()
{
    // 58,000,000.00 in fen.
    const qint64 goal = 5'800'000'000;
    const Composite composite = compositeOf({{4000, Ratio(goal - 1, goal)}, {6000, Ratio(1, 1)}}, {});
    // 1 - 0.4 / goal
    QCOMPARE(composite.score, Ratio(goal * 10 - 4, goal * 10));
    QVERIFY(composite.score.compare(Ratio(1, 1)) < 0);
}

void TstComposite::isDefinedLikeAMetric()
{
    QCOMPARE(compositeMetric().code, QStringLiteral("composite"));
    QVERIFY(!metricOf(builtInMetrics(), compositeMetric().code));
    RuleSet rules;
    rules.compositeCapPercent = 130;
    QCOMPARE(compositeDefinition(builtInMetrics(), rules),
        (QStringList{
            QStringLiteral("The attainment of each metric by its weight, where none counts for more than 130%."),
            QStringLiteral("Signed, weight 40%"), QStringLiteral("Collected, weight 30%"),
            QStringLiteral("High-margin share, weight 30%")}));
}

void TstComposite::weightsAsText()
{
    QCOMPARE(weightText(4000), QStringLiteral("40%"));
    QCOMPARE(weightText(3333), QStringLiteral("33.33%"));
    QCOMPARE(weightText(5), QStringLiteral("0.05%"));
}

QTEST_GUILESS_MAIN(TstComposite)
#include "tst_composite.moc"
