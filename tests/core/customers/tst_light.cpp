#include "customers/light.h"
#include "support/evaluate.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace waterline;

namespace {

const QDate today(2026, 1, 30);

LightInput contacted(int daysAgo)
{
    LightInput input;
    input.lastContact = today.addDays(-daysAgo);
    input.knownSince = QDate(2025, 1, 1);
    return input;
}

LightInput neverContacted(int knownDays, LightInput::Since kind)
{
    LightInput input;
    input.knownSince = today.addDays(-knownDays);
    input.knownSinceKind = kind;
    return input;
}

LightInput withProposal(LightInput input, int daysAgo)
{
    input.waitingProposal = today.addDays(-daysAgo);
    return input;
}

LightInput withCompetitor(LightInput input)
{
    input.competitor = QStringLiteral("Rival");
    return input;
}

LightInput withSetback(LightInput input, Setback setback)
{
    input.setback = setback;
    return input;
}

/// Does what the counterfactual names, and nothing else.
LightInput applied(LightInput input, const QString &counterfactual)
{
    if (counterfactual.contains(QStringLiteral("one contact with the customer today"))) {
        input.lastContact = today;
        input.waitingProposal = QDate();
    }
    if (counterfactual.contains(QStringLiteral("competitor %1 is out").arg(input.competitor)))
        input.competitor.clear();
    if (counterfactual.contains(QStringLiteral("status set to normal")))
        input.setback = Setback::None;
    return input;
}

} // namespace

class TstLight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursByTheRule_data();
    void coloursByTheRule();
    void daysNeverCountBelowZero();
    void unknownSilenceIsNoSilence();
    void limitsAreParameters();
    void explanationLineByLine();
    void explanationOfAWaitingProposal();
    void explanationSaysFromWhenSilenceCounts_data();
    void explanationSaysFromWhenSilenceCounts();
    void counterfactualNamesEveryObstacle_data();
    void counterfactualNamesEveryObstacle();
    void everyExplanationRecomputesAndHeals();
};

void TstLight::coloursByTheRule_data()
{
    QTest::addColumn<LightInput>("input");
    QTest::addColumn<QString>("light");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("reason");
    using Since = LightInput::Since;
    QTest::newRow("R78: contact today is green") << contacted(0) << "green"
                                                 << "R77"
                                                 << "On track, last contact 0 day(s) ago";
    QTest::newRow("R78: the seventh day is green") << contacted(7) << "green"
                                                   << "R77"
                                                   << "On track, last contact 7 day(s) ago";
    QTest::newRow("R78: the eighth day is yellow") << contacted(8) << "yellow"
                                                   << "R78"
                                                   << "No contact for 8 day(s)";
    QTest::newRow("R78: the fourteenth day is yellow") << contacted(14) << "yellow"
                                                       << "R78"
                                                       << "No contact for 14 day(s)";
    QTest::newRow("R78: the fifteenth day is red") << contacted(15) << "red"
                                                   << "R78"
                                                   << "No contact for 15 day(s)";
    QTest::newRow("R78: never contacted, created 7 days ago") << neverContacted(7, Since::Created) << "green"
                                                              << "R77"
                                                              << "New, no contact yet; known for 7 day(s)";
    QTest::newRow("R78: new today, without a contact") << neverContacted(0, Since::Created) << "green"
                                                       << "R77"
                                                       << "New, no contact yet; known for 0 day(s)";
    QTest::newRow("R78: new by its first opportunity") << neverContacted(3, Since::FirstOpportunity) << "green"
                                                       << "R77"
                                                       << "New, no contact yet; known for 3 day(s)";
    QTest::newRow("R78: new by its first import") << neverContacted(1, Since::FirstImport) << "green"
                                                  << "R77"
                                                  << "New, no contact yet; known for 1 day(s)";
    QTest::newRow("R78: nothing at all is known of it") << LightInput() << "green"
                                                        << "R77"
                                                        << "No contact yet";
    QTest::newRow("R78: never contacted, created 8 days ago") << neverContacted(8, Since::Created) << "yellow"
                                                              << "R78"
                                                              << "Never contacted, created 8 day(s) ago";
    QTest::newRow("R78: never contacted, first opportunity 15 days ago")
        << neverContacted(15, Since::FirstOpportunity) << "red"
        << "R78"
        << "Never contacted, first opportunity 15 day(s) ago";
    QTest::newRow("R78: never contacted, first import 14 days ago")
        << neverContacted(14, Since::FirstImport) << "yellow"
        << "R78"
        << "Never contacted, first imported 14 day(s) ago";
    QTest::newRow("R78: a contact counts, not the day of creation") <<
        [] {
            LightInput input = neverContacted(100, Since::Created);
            input.lastContact = today.addDays(-1);
            return input;
        }() << "green"
                                                                    << "R77"
                                                                    << "On track, last contact 1 day(s) ago";
    QTest::newRow("R77: a proposal waits 5 days: green") << withProposal(contacted(5), 5) << "green"
                                                         << "R77"
                                                         << "On track, last contact 5 day(s) ago";
    QTest::newRow("R77: a proposal waits 6 days: yellow") << withProposal(contacted(6), 6) << "yellow"
                                                          << "R77"
                                                          << "Proposal without feedback for 6 day(s)";
    QTest::newRow("R77: a competitor is yellow") << withCompetitor(contacted(1)) << "yellow"
                                                 << "R77"
                                                 << "Competitor Rival is in play";
    QTest::newRow("R77: abandonment is red") << withSetback(contacted(0), Setback::Abandoned) << "red"
                                             << "R77"
                                             << "The customer gave up the project";
    QTest::newRow("R77: a cancelled budget is red") << withSetback(contacted(0), Setback::BudgetCancelled) << "red"
                                                    << "R77"
                                                    << "The customer's budget was cancelled";
    QTest::newRow("R77: a competitor's memorandum is red") << withSetback(contacted(0), Setback::CompetitorMou) << "red"
                                                           << "R77"
                                                           << "A competitor signed a memorandum";
    QTest::newRow("R77: it names the competitor")
        << withSetback(withCompetitor(contacted(0)), Setback::CompetitorMou) << "red"
        << "R77"
        << "Competitor Rival signed a memorandum";
    QTest::newRow("precedence: a setback before a long silence")
        << withSetback(contacted(30), Setback::Abandoned) << "red"
        << "R77"
        << "The customer gave up the project";
    QTest::newRow("precedence: a long silence before a waiting proposal") << withProposal(contacted(20), 20) << "red"
                                                                          << "R78"
                                                                          << "No contact for 20 day(s)";
    QTest::newRow("precedence: silence before a waiting proposal") << withProposal(contacted(8), 9) << "yellow"
                                                                   << "R78"
                                                                   << "No contact for 8 day(s)";
    QTest::newRow("precedence: a waiting proposal before a competitor")
        << withCompetitor(withProposal(contacted(6), 6)) << "yellow"
        << "R77"
        << "Proposal without feedback for 6 day(s)";
}

void TstLight::coloursByTheRule()
{
    QFETCH(LightInput, input);
    const LightVerdict verdict = lightOf(input, today, {});
    QTEST(lightCode(verdict.light), "light");
    QTEST(ruleOf(verdict.cause), "rule");
    QTEST(reasonOf(input, verdict), "reason");
}

void TstLight::daysNeverCountBelowZero()
{
    const LightVerdict verdict = lightOf(withProposal(contacted(-3), -3), today, {});
    QCOMPARE(verdict.silentDays, 0);
    QCOMPARE(verdict.proposalDays, 0);
    QVERIFY(verdict.light == Light::Green);
}

void TstLight::unknownSilenceIsNoSilence()
{
    const Explanation why = explainLight(QStringLiteral("C"), {}, today, {});
    QVERIFY(lightOf({}, today, {}).light == Light::Green);
    QVERIFY(why.arithmetic.empty());
    QVERIFY(why.toLines().filter(QStringLiteral("unknown")).size() == 1);
}

void TstLight::limitsAreParameters()
{
    RuleSet rules;
    rules.silenceYellowDays = 3;
    rules.silenceRedDays = 4;
    rules.proposalFeedbackDays = 1;
    QVERIFY(lightOf(contacted(3), today, rules).light == Light::Green);
    QVERIFY(lightOf(contacted(4), today, rules).light == Light::Yellow);
    QVERIFY(lightOf(contacted(5), today, rules).light == Light::Red);
    QVERIFY(lightOf(withProposal(contacted(1), 1), today, rules).light == Light::Green);
    QVERIFY(lightOf(withProposal(contacted(2), 2), today, rules).light == Light::Yellow);
}

void TstLight::explanationLineByLine()
{
    const Explanation why = explainLight(QStringLiteral("Acme"), contacted(15), today, {});
    QCOMPARE(why.title, QStringLiteral("Acme"));
    QCOMPARE(why.toLines(),
        (QStringList{QStringLiteral("R78, version 1: Red: No contact for 15 day(s)"),
            QStringLiteral("As of: 2026-01-30"), QStringLiteral("Last contact: 2026-01-15"),
            QStringLiteral("Limits of silence: yellow over 7 days, red over 14"),
            QStringLiteral("Competitor: none known"), QStringLiteral("Silence: 2026-01-30 - 2026-01-15 = 15 days"),
            QStringLiteral("To turn it green: one contact with the customer today")}));
    QCOMPARE(wrongArithmetic(why), QString());
}

void TstLight::explanationOfAWaitingProposal()
{
    const Explanation why = explainLight(QStringLiteral("Acme"), withProposal(contacted(6), 6), today, {});
    QCOMPARE(why.arithmetic.size(), 2U);
    QCOMPARE(why.arithmetic[1].toText(), QStringLiteral("Proposal waits: 2026-01-30 - 2026-01-24 = 6 days"));
    QCOMPARE(wrongArithmetic(why), QString());
    QVERIFY(why.toLines().contains(QStringLiteral("Limit for feedback on a proposal: yellow over 5 days")));
}

void TstLight::explanationSaysFromWhenSilenceCounts_data()
{
    QTest::addColumn<LightInput::Since>("kind");
    QTest::addColumn<QString>("line");
    QTest::newRow("R78: created") << LightInput::Since::Created << "Never contacted, customer created on: 2026-01-20";
    QTest::newRow("R78: first opportunity")
        << LightInput::Since::FirstOpportunity << "Never contacted, first opportunity on: 2026-01-20";
    QTest::newRow("R78: first import") << LightInput::Since::FirstImport
                                       << "Never contacted, first imported on: 2026-01-20";
}

void TstLight::explanationSaysFromWhenSilenceCounts()
{
    QFETCH(LightInput::Since, kind);
    QFETCH(QString, line);
    const QStringList lines = explainLight(QStringLiteral("Acme"), neverContacted(10, kind), today, {}).toLines();
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void TstLight::counterfactualNamesEveryObstacle_data()
{
    QTest::addColumn<LightInput>("input");
    QTest::addColumn<QString>("counterfactual");
    QTest::newRow("green needs nothing") << contacted(1) << QString();
    QTest::newRow("one contact answers silence and proposal alike")
        << withProposal(contacted(9), 9) << "one contact with the customer today";
    QTest::newRow("a competitor") << withCompetitor(contacted(1)) << "competitor Rival is out";
    QTest::newRow("all at once")
        << withSetback(withCompetitor(contacted(20)), Setback::Abandoned)
        << "the customer is won back and its status set to normal; and one contact with the customer today; and "
           "competitor Rival is out";
}

void TstLight::counterfactualNamesEveryObstacle()
{
    QFETCH(LightInput, input);
    QTEST(explainLight(QStringLiteral("Acme"), input, today, {}).counterfactual, "counterfactual");
}

void TstLight::everyExplanationRecomputesAndHeals()
{
    const bool isHeld = rc::check("C11, N2: arithmetic recomputes; doing what the counterfactual says gives green", [] {
        RuleSet rules;
        rules.silenceYellowDays = *rc::gen::inRange(0, 20);
        rules.silenceRedDays = rules.silenceYellowDays + *rc::gen::inRange(0, 20);
        rules.proposalFeedbackDays = *rc::gen::inRange(0, 20);
        LightInput input;
        input.setback = static_cast<Setback>(*rc::gen::inRange(0, 4));
        input.competitor = *rc::gen::arbitrary<bool>() ? QStringLiteral("Rival") : QString();
        if (*rc::gen::arbitrary<bool>())
            input.lastContact = today.addDays(-*rc::gen::inRange(-2, 50));
        if (*rc::gen::arbitrary<bool>())
            input.knownSince = today.addDays(-*rc::gen::inRange(-2, 50));
        input.knownSinceKind = static_cast<LightInput::Since>(*rc::gen::inRange(0, 3));
        if (*rc::gen::arbitrary<bool>())
            input.waitingProposal = today.addDays(-*rc::gen::inRange(-2, 50));

        const LightVerdict verdict = lightOf(input, today, rules);
        const Explanation why = explainLight(QStringLiteral("C"), input, today, rules);
        RC_ASSERT(wrongArithmetic(why) == QString());
        for (const Arithmetic &step : why.arithmetic) {
            const int shown = step.label == QStringLiteral("Silence") ? verdict.silentDays : verdict.proposalDays;
            RC_ASSERT(step.result == QStringLiteral("%1 days").arg(shown));
        }
        RC_ASSERT(why.counterfactual.isEmpty() == (verdict.light == Light::Green));
        RC_ASSERT(lightOf(applied(input, why.counterfactual), today, rules).light == Light::Green);
    });
    QVERIFY(isHeld);
}

QTEST_GUILESS_MAIN(TstLight)
#include "tst_light.moc"
