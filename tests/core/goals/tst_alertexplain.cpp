#include "alertfixture.h"

#include "support/evaluate.h"

using namespace waterline;

/// Why an alert was raised: as of its condition.
class TstAlertExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<AlertFixture>(); }
    void summaryIsOfTheCondition();
    void explainsEach();
    void explainsSomeAsOne();

private:
    std::unique_ptr<AlertFixture> m_test;
};

void TstAlertExplain::summaryIsOfTheCondition()
{
    m_test->publishJanuary();
    m_test->win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    // Nobody looked on the 12th, day 10, when it became true; on the 21st it is day 17.
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 21)), 3);
    for (const Alert &alert : readAlerts(m_test->connection())) {
        QCOMPARE(alert.conditionAt, AsOf::endOf(QDate(2026, 1, 12)));
        QVERIFY2(alert.summary.contains(QStringLiteral("56.0% of the progress that 10 of 24 workdays")),
            qPrintable(alert.summary));
        const auto why = explainAlert(m_test->connection(), alert, AsOf::endOf(QDate(2026, 1, 21)), {});
        QVERIFY_OK(why);
        QVERIFY2(alert.summary.endsWith(why->verdict), qPrintable(why->verdict));
        QCOMPARE(why->inputs.back().name, QStringLiteral("As of 2026-01-21"));
        QVERIFY(why->inputs.back().value.contains(QStringLiteral("17 of 24 workdays")));
        const auto then = explainAlert(m_test->connection(), alert, AsOf::endOf(QDate(2026, 1, 12)), {});
        QVERIFY_OK(then);
        QVERIFY(!then->inputs.back().name.startsWith(QStringLiteral("As of")));
    }
}

void TstAlertExplain::explainsEach()
{
    m_test->publishJanuary();
    QStringList goals;
    for (const char *week : {"2025-W46", "2025-W50"})
        goals << QStringLiteral("collected S1 %1 10000").arg(QLatin1String(week));
    m_test->publish(2, QDateTime(QDate(2026, 1, 2), QTime(2, 0), Qt::UTC), goals);
    QVERIFY_OK(m_test->importText(
        QStringLiteral("payments.csv"), "回款编号,回款日期,负责人,回款金额\nP1,2025-12-10,S1,50.05\n"));
    m_test->importPlans("2026-W02,S1,20,0\n");
    m_test->win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    QVERIFY(m_test->raiseAsOf(QDate(2026, 1, 12)) > 0);
    // What comes in later changes nothing of what was.
    m_test->win("O2,甲,S1,赢单,2026-01-15,9000.00\n");
    const OrgPlace wang = m_test->place(QStringLiteral("王芳"));
    std::map<QString, Explanation> byRule;
    for (const Alert &alert : readAlerts(m_test->connection())) {
        const auto why = explainAlert(m_test->connection(), alert, AsOf::endOf(QDate(2026, 1, 16)), {});
        QVERIFY_OK(why);
        QCOMPARE(wrongArithmetic(*why), QString());
        QVERIFY(why->rule.contains(alert.rule));
        QVERIFY(!why->arithmetic.empty());
        QVERIFY(!why->counterfactual.isEmpty());
        if (alert.place == wang)
            byRule[alert.rule] = *why;
    }
    QCOMPARE(byRule.size(), 3U);
    const Explanation &pace = byRule[QStringLiteral("R16")];
    QCOMPARE(
        pace.verdict, QStringLiteral("56.0% of the progress that 10 of 24 workdays let expect: below the line of 80%"));
    QCOMPARE(
        pace.arithmetic[0].toText(), QStringLiteral("Share of the expected progress: 560 / (2400 * 10 / 24) = 56.0%"));
    QCOMPARE(pace.counterfactual, QStringLiteral("240.00 more by 2026-01-12 would have kept the pace"));
    // Day 14 of 24 lets expect 1,400.00, and 9,560.00 were reached.
    QCOMPARE(pace.inputs.back(),
        (ExplainedInput{QStringLiteral("As of 2026-01-16"),
            QStringLiteral("682.9% of the progress that 14 of 24 workdays let expect: not below the line of 80%")}));
    QCOMPARE(pace.inputs[4].value, QStringLiteral("3, an alert on day 3"));
    QCOMPARE(pace.sources.size(), 1U);
    QCOMPARE(pace.sources[0].what, QStringLiteral("2026-01-05 · O1 · 560.00"));
    const Explanation &streak = byRule[QStringLiteral("R11")];
    QVERIFY(streak.verdict.contains(QStringLiteral("2 month(s)")));
    QCOMPARE(streak.sources.size(), 1U);
    const Explanation &deviation = byRule[QStringLiteral("R7")];
    QCOMPARE(deviation.sources.front().what, QStringLiteral("Visits: plan 20"));
}

void TstAlertExplain::explainsSomeAsOne()
{
    QVERIFY_OK(m_test->importText(
        QStringLiteral("plans.csv"), "周次,工号,线索数计划,线索数实际,拜访量计划,拜访量实际\n2026-W02,S1,5,2,20,24\n"));
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 11)), 2);
    const std::vector<Alert> alerts = readAlerts(m_test->connection());
    const auto why = explainAlerts(m_test->connection(), alerts, AsOf::endOf(QDate(2026, 1, 12)), {});
    QVERIFY_OK(why);
    QCOMPARE(wrongArithmetic(*why), QString());
    QCOMPARE(why->title, QStringLiteral("王芳: 2026-W02"));
    QCOMPARE(why->rule, explainAlert(m_test->connection(), alerts[0], AsOf::endOf(QDate(2026, 1, 12)), {})->rule);
    QVERIFY2(why->verdict.startsWith(QStringLiteral("Leads: ")) && why->verdict.contains(QStringLiteral("; Visits: ")),
        qPrintable(why->verdict));
    // The week once, the plan of each.
    const auto named = [&](const char *name) {
        return std::ranges::count(why->inputs, QString::fromUtf8(name), &ExplainedInput::name);
    };
    QCOMPARE(named("Week"), 1);
    QCOMPARE(named("Leads: Plan"), 1);
    QCOMPARE(named("Visits: Plan"), 1);
    QVERIFY2(why->counterfactual.contains(QStringLiteral("3 more (Leads); 1 fewer")), qPrintable(why->counterfactual));
}

QTEST_GUILESS_MAIN(TstAlertExplain)
#include "tst_alertexplain.moc"
