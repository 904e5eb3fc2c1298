#include "rules/ruleset.h"

#include <QtTest>

using namespace waterline;

class TstRuleSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreTheDictionarysNumbers();
};

void TstRuleSet::defaultsAreTheDictionarysNumbers()
{
    const RuleSet rules;
    QCOMPARE(rules.version, 1);
    QCOMPARE(rules.deviationPercent, 15); // R7
    QVERIFY(rules.isDeviationTwoSided); // R7
    QCOMPARE(rules.compositeCapPercent, 120); // R13
    QCOMPARE(rules.healthyPenetrationPercent, 85); // R56
    QCOMPARE(rules.silenceYellowDays, 7); // R78
    QCOMPARE(rules.silenceRedDays, 14); // R78
    QCOMPARE(rules.proposalFeedbackDays, 5); // R77
    QCOMPARE(rules.pacePercent, 80); // R16
    QCOMPARE(rules.paceDays, 3); // R16
    QCOMPARE(rules.collectionsPercent, 68); // R11
    QCOMPARE(rules.collectionsMonths, 2); // R11
}

QTEST_GUILESS_MAIN(TstRuleSet)
#include "tst_ruleset.moc"
