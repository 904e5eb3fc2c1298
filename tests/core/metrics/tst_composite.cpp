#include "metrics/composite.h"
#include "support/evaluate.h"

#include <QtTest>

using namespace waterline;

namespace {

/// Signed, collected and the high-margin share with the weights 40, 30 and 30 %; signed 1,000 to reach, 1,000 reached.
std::vector<Attained> attained()
{
    const std::vector<Metric> metrics = builtInMetrics();
    Attained amount{*metricOf(metrics, u"signed"), 1000, 1000};
    Attained collected{*metricOf(metrics, u"collected"), 100, 100};
    Attained share{*metricOf(metrics, u"high_margin"), 450, 450, 1000, 1000};
    return {amount, collected, share};
}

Composite compositeOf(const std::vector<Attained> &metrics)
{
    const Result<Composite> result = waterline::compositeOf(QStringLiteral("Wang Fang"), metrics, {});
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
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
    void weightsThatAreNoHundredPercent_data();
    void weightsThatAreNoHundredPercent();
    void shareIsTheShareReachedOfTheShareToReach();
    void amountsBeyond32BitsAreExact();
};

void TstComposite::score_data()
{
    QTest::addColumn<qint64>("signedAmount");
    QTest::addColumn<qint64>("collected");
    QTest::addColumn<qint64>("highMargin");
    QTest::addColumn<QString>("score");
    QTest::newRow("R13: all on goal") << qint64(1000) << qint64(100) << qint64(450) << "100.0%";
    // 0.4 * 0.8 + 0.3 * 0.9 + 0.3 * 1
    QTest::newRow("R13: weighted") << qint64(800) << qint64(90) << qint64(360) << "89.0%";
    // 0.4 * 0.6 + 0.3 + 0.3 * min(0.45 / 0.6 ..., 1.2) with 450 of 600: 75 % to 45 %, capped
    QTest::newRow("R13: one is capped") << qint64(600) << qint64(100) << qint64(450) << "90.0%";
    QTest::newRow("R13: nothing") << qint64(1) << qint64(0) << qint64(0) << "0.0%";
    QTest::newRow("R13: money went back") << qint64(1000) << qint64(-100) << qint64(450) << "40.0%";
}

void TstComposite::score()
{
    QFETCH(qint64, signedAmount);
    QFETCH(qint64, collected);
    QFETCH(qint64, highMargin);
    QFETCH(QString, score);
    std::vector<Attained> metrics = attained();
    metrics[0].actual = metrics[2].wholeActual = signedAmount;
    metrics[1].actual = collected;
    metrics[2].actual = highMargin;
    const Composite composite = compositeOf(metrics);
    QCOMPARE(composite.score.toText(), score);
    QVERIFY(!composite.isRenormalised());
    QCOMPARE(composite.explanation.verdict, score);
    QCOMPARE(composite.explanation.rule, QStringLiteral("R13"));
    QCOMPARE(composite.explanation.title, QStringLiteral("Wang Fang"));
    QCOMPARE(composite.explanation.arithmetic.size(), 4U);
    for (const Arithmetic &step : composite.explanation.arithmetic)
        QCOMPARE(Evaluator::resultOf(step.expression, step.result), step.result);
    QCOMPARE(composite.explanation.arithmetic.back().result, score);
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
    QFETCH(Ratio, score);
    std::vector<Attained> metrics = attained();
    metrics[1].actual = collected;
    QCOMPARE(compositeOf(metrics).score, score);
}

void TstComposite::capIsData()
{
    std::vector<Attained> metrics = attained();
    metrics[1].actual = 200;
    RuleSet rules;
    rules.compositeCapPercent = 150;
    const auto composite = waterline::compositeOf({}, metrics, rules);
    QVERIFY(composite.isOk());
    QCOMPARE(composite->score, Ratio(115, 100));
}

void TstComposite::notComputableIsRenormalised()
{
    std::vector<Attained> metrics = attained();
    metrics[0].actual = metrics[2].wholeActual = 800;
    metrics[2].actual = 360;
    metrics[1].goal = 0;
    const Composite composite = compositeOf(metrics);
    // (4000 * 0.8 + 3000 * 1) / 7000
    QCOMPARE(composite.score, Ratio(62, 70));
    QVERIFY(composite.isRenormalised());
    QCOMPARE(composite.left, std::vector<QString>{QStringLiteral("collected")});
    QVERIFY2(
        composite.explanation.verdict.contains(QStringLiteral("Collected")), qPrintable(composite.explanation.verdict));
    const Arithmetic &last = composite.explanation.arithmetic.back();
    QCOMPARE(Evaluator::resultOf(last.expression, last.result), QStringLiteral("88.6%"));

    // The share cannot be computed while nothing is signed, nor without a goal for it.
    metrics = attained();
    metrics[2].wholeActual = 0;
    QCOMPARE(compositeOf(metrics).left, std::vector<QString>{QStringLiteral("high_margin")});
    metrics = attained();
    metrics[2].goal = 0;
    QCOMPARE(compositeOf(metrics).left, std::vector<QString>{QStringLiteral("high_margin")});
}

void TstComposite::nothingComputable()
{
    std::vector<Attained> metrics = attained();
    for (Attained &one : metrics)
        one.goal = 0;
    const Composite composite = compositeOf(metrics);
    QVERIFY(!composite.score.isComputable());
    QVERIFY(!composite.isRenormalised());
    QCOMPARE(composite.left.size(), 3U);
    QVERIFY(composite.explanation.arithmetic.empty());
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
    std::vector<Attained> metrics = attained();
    metrics[0].metric.weight = weight;
    const auto composite = waterline::compositeOf({}, metrics, {});
    QVERIFY(!composite);
    QVERIFY(composite.error().problem == Problem::BadInput);
    QTEST(composite.error().message, "message");
}

void TstComposite::shareIsTheShareReachedOfTheShareToReach()
{
    // R14: 38 % reached of the 45 % that were to be.
    const Attained share{builtInMetrics().back(), 380, 900, 1000, 2000};
    QCOMPARE(share.ratio(), Ratio(38, 45));
    QCOMPARE(share.ratio().toText(), QStringLiteral("84.4%"));
}

void TstComposite::amountsBeyond32BitsAreExact()
{
    // 58,000,000.00 in fen.
    const qint64 goal = 5'800'000'000;
    std::vector<Attained> metrics = attained();
    metrics[0] = {metrics[0].metric, goal - 1, goal};
    metrics[2] = {metrics[2].metric, goal / 2, goal / 2, goal, goal};
    const Composite composite = compositeOf(metrics);
    // 1 - 0.4 / goal
    QCOMPARE(composite.score, Ratio(goal * 10 - 4, goal * 10));
    QVERIFY(composite.score.compare(Ratio(1, 1)) < 0);
}

QTEST_GUILESS_MAIN(TstComposite)
#include "tst_composite.moc"
