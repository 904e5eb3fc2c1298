#include "goals/deviation.h"
#include "support/evaluate.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace waterline;

using Direction = Deviation::Direction;

class TstDeviation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alertsStrictlyOverTheLimit_data();
    void alertsStrictlyOverTheLimit();
    void withoutAPlanThereIsNothingToCompare_data();
    void withoutAPlanThereIsNothingToCompare();
    void overIsQuietWhenOneSided_data();
    void overIsQuietWhenOneSided();
    void limitIsAParameter();
    void arithmeticRecomputes_data();
    void arithmeticRecomputes();
    void verdictNamesDirectionAndLimit_data();
    void verdictNamesDirectionAndLimit();
    void actionsToQuietIsTheSmallestChange_data();
    void actionsToQuietIsTheSmallestChange();
    void hugePlanIsAnsweredAtOnce();
    void everyDeviationRecomputesAndItsRemedyHeals();
};

void TstDeviation::alertsStrictlyOverTheLimit_data()
{
    QTest::addColumn<qint64>("plan");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<bool>("isAlert");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("difference");
    QTest::newRow("R7: 17 of 20 is quiet") << qint64(20) << qint64(17) << false << Direction::Short << "-15.0%";
    QTest::newRow("R7: 16 of 20 is an alert") << qint64(20) << qint64(16) << true << Direction::Short << "-20.0%";
    QTest::newRow("R7: 23 of 20 is quiet") << qint64(20) << qint64(23) << false << Direction::Over << "15.0%";
    QTest::newRow("R7: 24 of 20 is an alert") << qint64(20) << qint64(24) << true << Direction::Over << "20.0%";
    QTest::newRow("R7: as planned") << qint64(20) << qint64(20) << false << Direction::None << "0.0%";
    QTest::newRow("R7: nothing done") << qint64(20) << qint64(0) << true << Direction::Short << "-100.0%";
    QTest::newRow("C5: 85 of 100 is the limit itself")
        << qint64(100) << qint64(85) << false << Direction::Short << "-15.0%";
    QTest::newRow("C5: 84 of 99 is 15.15 % short") << qint64(99) << qint64(84) << true << Direction::Short << "-15.2%";
    QTest::newRow("C5: 85 of 99 is 14.14 % short") << qint64(99) << qint64(85) << false << Direction::Short << "-14.1%";
    QTest::newRow("R7: one of one") << qint64(1) << qint64(1) << false << Direction::None << "0.0%";
    QTest::newRow("R7: two of one") << qint64(1) << qint64(2) << true << Direction::Over << "100.0%";
}

void TstDeviation::alertsStrictlyOverTheLimit()
{
    QFETCH(qint64, plan);
    QFETCH(qint64, actual);
    const Deviation deviation = deviationOf(plan, actual, {});
    QTEST(deviation.isAlert, "isAlert");
    QTEST(deviation.direction, "direction");
    QTEST(deviation.difference.toText(), "difference");
    QVERIFY(!deviation.isUnplanned);
}

void TstDeviation::withoutAPlanThereIsNothingToCompare_data()
{
    QTest::addColumn<bool>("hasPlan");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<bool>("isUnplanned");
    QTest::newRow("C6: no plan, nothing done") << false << qint64(0) << false;
    QTest::newRow("R7: no plan, something done is unplanned work") << false << qint64(3) << true;
    QTest::newRow("C6: plan 0, nothing done") << true << qint64(0) << false;
    QTest::newRow("R7: plan 0, something done is unplanned work") << true << qint64(3) << true;
}

void TstDeviation::withoutAPlanThereIsNothingToCompare()
{
    QFETCH(bool, hasPlan);
    QFETCH(qint64, actual);
    const Deviation deviation = deviationOf(hasPlan ? std::optional<qint64>(0) : std::nullopt, actual, {});
    QVERIFY(!deviation.difference.isComputable());
    QVERIFY(!deviation.isAlert);
    QTEST(deviation.isUnplanned, "isUnplanned");
    QVERIFY(deviationVerdict(deviation, {}).contains(QStringLiteral("not computable")) != deviation.isUnplanned);
}

void TstDeviation::overIsQuietWhenOneSided_data()
{
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<bool>("isAlert");
    QTest::newRow("R7: two_sided off, 24 of 20 is quiet") << qint64(24) << false;
    QTest::newRow("R7: two_sided off, 200 of 20 is quiet") << qint64(200) << false;
    QTest::newRow("R7: two_sided off, 16 of 20 stays an alert") << qint64(16) << true;
}

void TstDeviation::overIsQuietWhenOneSided()
{
    QFETCH(qint64, actual);
    RuleSet rules;
    rules.isDeviationTwoSided = false;
    QTEST(deviationOf(20, actual, rules).isAlert, "isAlert");
    QCOMPARE(actionsToQuiet(20, actual, rules), actual < 17 ? 17 - actual : 0);
}

void TstDeviation::limitIsAParameter()
{
    RuleSet rules;
    rules.deviationPercent = 20;
    QVERIFY(!deviationOf(20, 16, rules).isAlert);
    QVERIFY(deviationOf(20, 15, rules).isAlert);
    QVERIFY(deviationVerdict(deviationOf(20, 15, rules), rules).contains(QStringLiteral("20%")));
}

void TstDeviation::arithmeticRecomputes_data()
{
    QTest::addColumn<qint64>("plan");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<QString>("line");
    QTest::newRow("C11: short") << qint64(20) << qint64(15) << "Deviation: (15 - 20) / 20 = -25.0%";
    QTest::newRow("C11: over, rounded up") << qint64(16) << qint64(21) << "Deviation: (21 - 16) / 16 = 31.3%";
    QTest::newRow("C11: short, rounded down") << qint64(3) << qint64(2) << "Deviation: (2 - 3) / 3 = -33.3%";
}

void TstDeviation::arithmeticRecomputes()
{
    QFETCH(qint64, plan);
    QFETCH(qint64, actual);
    const Arithmetic line = deviationArithmetic(plan, actual);
    QTEST(line.toText(), "line");
    QCOMPARE(Evaluator::resultOf(line.expression, line.result), line.result);
}

void TstDeviation::verdictNamesDirectionAndLimit_data()
{
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("R7: quiet") << qint64(17) << "within the limit of 15%";
    QTest::newRow("R7: short") << qint64(15) << "short by 25.0%, more than the limit of 15%";
    QTest::newRow("R7: over") << qint64(27) << "over by 35.0%, more than the limit of 15%";
}

void TstDeviation::verdictNamesDirectionAndLimit()
{
    QFETCH(qint64, actual);
    QTEST(deviationVerdict(deviationOf(20, actual, {}), {}), "verdict");
}

void TstDeviation::actionsToQuietIsTheSmallestChange_data()
{
    QTest::addColumn<qint64>("plan");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<qint64>("change");
    QTest::newRow("R7: 15 of 20 needs 2 more") << qint64(20) << qint64(15) << qint64(2);
    QTest::newRow("R7: 27 of 20 needs 4 fewer") << qint64(20) << qint64(27) << qint64(-4);
    QTest::newRow("R7: a quiet cell needs nothing") << qint64(20) << qint64(17) << qint64(0);
    QTest::newRow("R7: 0 of 1 needs 1") << qint64(1) << qint64(0) << qint64(1);
    QTest::newRow("R7: 5 of 7 needs 1, for 6 is 14.3 % short") << qint64(7) << qint64(5) << qint64(1);
    QTest::newRow("R7: 4 of 6 needs 2, for 5 is 16.7 % short") << qint64(6) << qint64(4) << qint64(2);
    QTest::newRow("C6: no plan needs nothing") << qint64(0) << qint64(4) << qint64(0);
}

void TstDeviation::actionsToQuietIsTheSmallestChange()
{
    QFETCH(qint64, plan);
    QFETCH(qint64, actual);
    QTEST(actionsToQuiet(plan, actual, {}), "change");
}

void TstDeviation::hugePlanIsAnsweredAtOnce()
{
    const qint64 plan = 900'000'000'000'000'000;
    QCOMPARE(actionsToQuiet(plan, 0, {}), plan / 100 * 85);
}

void TstDeviation::everyDeviationRecomputesAndItsRemedyHeals()
{
    const bool isHeld =
        rc::check("R7: arithmetic recomputes; the counterfactual is the smallest change that quiets", [] {
            RuleSet rules;
            rules.deviationPercent = *rc::gen::inRange<qint64>(0, 100);
            rules.isDeviationTwoSided = *rc::gen::arbitrary<bool>();
            const qint64 plan = *rc::gen::inRange<qint64>(1, 500);
            const qint64 actual = *rc::gen::inRange<qint64>(0, 1000);
            const Deviation deviation = deviationOf(plan, actual, rules);
            const qint64 difference = actual - plan;
            RC_ASSERT(deviation.isAlert
                == (std::abs(difference) * 100 > rules.deviationPercent * plan
                    && (difference < 0 || rules.isDeviationTwoSided)));
            const Arithmetic line = deviationArithmetic(plan, actual);
            RC_ASSERT(Evaluator::resultOf(line.expression, line.result) == line.result);
            const qint64 change = actionsToQuiet(plan, actual, rules);
            RC_ASSERT(!deviationOf(plan, actual + change, rules).isAlert);
            RC_ASSERT((change == 0) == !deviation.isAlert);
            if (change != 0)
                RC_ASSERT(deviationOf(plan, actual + change - (change > 0 ? 1 : -1), rules).isAlert);
        });
    QVERIFY(isHeld);
}

QTEST_GUILESS_MAIN(TstDeviation)
#include "tst_deviation.moc"
