#include "alerts/alertreport.h"
#include "goals/alertwatch.h"
#include "publishedgoals.h"
#include "store/verify.h"
#include "support/evaluate.h"

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名,大区,团队,主管\n"
                          "S1,王芳,华东,一组,陆敏\n"
                          "S2,李强,华东,一组,陆敏\n";

/// "R16 signed 王芳 2026-01 since 2026-01-15".
QString alertText(const Alert &alert, const Org &org)
{
    return QStringLiteral("%1 %2 %3 %4 since %5")
        .arg(alert.rule, alert.metric, org.nameOf(alert.place), alert.period.toText(),
            alert.conditionAt.day().toString(Qt::ISODate));
}

} // namespace

class TstAlertWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deviationOfTheLastCompleteWeek_data();
    void deviationOfTheLastCompleteWeek();
    void weekWithoutDataIsNotJudged_data();
    void weekWithoutDataIsNotJudged();
    void weekUnderWayIsNotJudged();
    void catchesUpAfterAPause();
    void lateDataOfAnEarlierWeek();
    void publishedGoalsAreAPlan();
    void laterDataWithdrawADeviation_data();
    void laterDataWithdrawADeviation();
    void answeredAlertsAreNotWithdrawn_data();
    void answeredAlertsAreNotWithdrawn();
    void withdrawnStaysClosedAndComesAgain();
    void laterDataWithdrawAPace_data();
    void laterDataWithdrawAPace();
    void laterDataWithdrawAStreak();
    void paceOfUnitsAndPeople();
    void paceThatWasMadeGoodIsNoNews();
    void paceFiresOnceARun();
    void summaryIsOfTheCondition();
    void conditionWaitsForItsGoals_data();
    void conditionWaitsForItsGoals();
    void streakOfMonths();
    void streakThatGoesOnIsTheSame();
    void raisesEachOnce();
    void nothingNewWritesNothing();
    void clockLimitsTheView();
    void revertedAlertsComeAgain();
    void explainsEach();
    void explainsSomeAsOne();

private:
    /// As of the end of that day, by a clock of the morning after it.
    [[nodiscard]] QStringList found(QDate day)
    {
        m_test->setClock(day.addDays(1), QTime(8, 0));
        const auto alerts = findAlerts(m_test->connection(), m_test->clock, AsOf::endOf(day), {});
        if (!alerts)
            qFatal("%s", qPrintable(alerts.error().message));
        const Org org = readOrg(m_test->connection());
        QStringList texts;
        for (const Alert &alert : *alerts)
            texts << alertText(alert, org);
        return texts;
    }
    [[nodiscard]] qint64 raiseAsOf(QDate day)
    {
        if (const QDateTime morning(day.addDays(1), QTime(8, 0)); m_test->clock.now() < morning)
            m_test->setClock(morning.date(), morning.time());
        const auto raised = raiseAlerts(
            m_test->connection(), workspaceSchema(), m_test->clock, AsOf::endOf(day), {}, QStringLiteral("test"));
        if (!raised)
            qFatal("%s", qPrintable(raised.error().message));
        m_withdrawn = raised->withdrawn;
        return raised->raised;
    }
    void importPlans(const QByteArray &rows)
    {
        QVERIFY_OK(m_test->importText(
            QStringLiteral("plans%1.csv").arg(++m_files), "周次,工号,拜访量计划,拜访量实际\n" + rows));
    }
    [[nodiscard]] Alert onlyAlert()
    {
        const std::vector<Alert> alerts = readAlerts(m_test->connection());
        if (alerts.size() != 1)
            qFatal("%d alerts", int(alerts.size()));
        return alerts.front();
    }
    /// 2,400.00 for January, a hundred a workday, in equal parts of its five weeks; 王芳's own.
    void publishJanuary()
    {
        QStringList goals;
        for (const char *week : {"2026-W01", "2026-W02", "2026-W03", "2026-W04", "2026-W05"})
            goals << QStringLiteral("signed S1 %1 48000").arg(QLatin1String(week));
        m_test->publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC), goals);
    }
    void win(const QByteArray &rows)
    {
        const auto report = m_test->importText(
            QStringLiteral("won%1.csv").arg(++m_files), "商机编号,客户,负责人,阶段,成交日期,金额\n" + rows, {}, true);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
    }

    std::unique_ptr<PublishedGoals> m_test;
    int m_files = 0;
    /// By the last raiseAsOf().
    qint64 m_withdrawn = 0;
};

void TstAlertWatch::init()
{
    m_test = std::make_unique<PublishedGoals>();
    // Back to the first morning of the year: nothing was written yet.
    m_test->setClock(QDate(2026, 1, 1), QTime(8, 0));
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
}

void TstAlertWatch::deviationOfTheLastCompleteWeek_data()
{
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<QStringList>("alerts");
    const QStringList alert{QStringLiteral("R7 visit 王芳 2026-W03 since 2026-01-18")};
    QTest::newRow("R7: plan 20, 17 done") << QByteArray("2026-W03,S1,20,17\n") << QStringList();
    QTest::newRow("R7: plan 20, 16 done") << QByteArray("2026-W03,S1,20,16\n") << alert;
    QTest::newRow("R7: plan 20, 23 done") << QByteArray("2026-W03,S1,20,23\n") << QStringList();
    QTest::newRow("R7: plan 20, 24 done") << QByteArray("2026-W03,S1,20,24\n") << alert;
    QTest::newRow("C6: no plan") << QByteArray("2026-W03,S1,,24\n") << QStringList();
    QTest::newRow("R7: the week before was looked at in its time") << QByteArray("2026-W02,S1,20,0\n") << QStringList();
}

void TstAlertWatch::deviationOfTheLastCompleteWeek()
{
    QFETCH(QByteArray, summary);
    QVERIFY_OK(m_test->importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划,拜访量实际\n" + summary));
    QTEST(found(QDate(2026, 1, 19)), "alerts");
    QTEST(found(QDate(2026, 1, 25).addDays(-1)), "alerts");
}

void TstAlertWatch::weekUnderWayIsNotJudged()
{
    importPlans("2026-W03,S1,20,0\n");
    QCOMPARE(found(QDate(2026, 1, 17)), QStringList());
    QCOMPARE(found(QDate(2026, 1, 18)), QStringList{QStringLiteral("R7 visit 王芳 2026-W03 since 2026-01-18")});
}

void TstAlertWatch::catchesUpAfterAPause()
{
    QByteArray plans;
    for (int week = 2; week <= 12; ++week)
        plans += "2026-W" + QByteArray::number(week).rightJustified(2, '0') + ",S1,20,0\n";
    importPlans(plans);
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 1); // week 3, and no history
    QCOMPARE(raiseAsOf(QDate(2026, 2, 1)), 2); // weeks 4 and 5
    QCOMPARE(raiseAsOf(QDate(2026, 3, 15)), 4); // weeks 8 to 11 of six
}

void TstAlertWatch::weekWithoutDataIsNotJudged_data()
{
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<QByteArray>("followUps");
    QTest::addColumn<int>("alerts");
    QTest::newRow("C6: a plan and nothing else") << QByteArray("S1,20,,") << QByteArray() << 0;
    QTest::newRow("R7: a summary of nothing done") << QByteArray("S1,20,0,") << QByteArray() << 1;
    QTest::newRow("R7: a summary that tells of another action") << QByteArray("S1,20,,0") << QByteArray() << 1;
    QTest::newRow("C6: somebody else's summary") << QByteArray("S1,20,,\n2026-W03,S2,,3,") << QByteArray() << 0;
    QTest::newRow("R7: a follow-up of another action")
        << QByteArray("S1,20,,") << QByteArray("2026-01-13,S1,线索") << 1;
    QTest::newRow("R7: a call on the Sunday") << QByteArray("S1,20,,") << QByteArray("2026-01-18,S1,电话") << 1;
    QTest::newRow("C6: a call on the Monday after") << QByteArray("S1,20,,") << QByteArray("2026-01-19,S1,电话") << 0;
    QTest::newRow("C6: a call of somebody else") << QByteArray("S1,20,,") << QByteArray("2026-01-13,S2,电话") << 0;
}

void TstAlertWatch::weekWithoutDataIsNotJudged()
{
    QFETCH(QByteArray, summary);
    QFETCH(QByteArray, followUps);
    QVERIFY_OK(m_test->importText(
        QStringLiteral("plans.csv"), "周次,工号,拜访量计划,拜访量实际,线索数实际\n2026-W03," + summary + '\n'));
    if (!followUps.isEmpty())
        QVERIFY_OK(m_test->importText(QStringLiteral("visits.csv"), "跟进时间,跟进人,跟进方式\n" + followUps + '\n'));
    QTEST(int(found(QDate(2026, 1, 18)).size()), "alerts");
}

void TstAlertWatch::lateDataOfAnEarlierWeek()
{
    importPlans("2026-W02,S1,20,\n2026-W03,S1,20,0\n2026-W03,S2,20,0\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 2); // week 3; of week 2 nothing is known
    importPlans("2026-W02,S1,20,16\n");
    // The weeks 2 to 5 are the last four, and then 3 to 6.
    QCOMPARE(found(QDate(2026, 2, 1)).value(0), QStringLiteral("R7 visit 王芳 2026-W02 since 2026-01-11"));
    QVERIFY(!found(QDate(2026, 2, 8)).contains(QStringLiteral("R7 visit 王芳 2026-W02 since 2026-01-11")));
    QCOMPARE(raiseAsOf(QDate(2026, 2, 1)), 1);
    QCOMPARE(raiseAsOf(QDate(2026, 2, 1)), 0);
}

void TstAlertWatch::laterDataWithdrawADeviation_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<bool>("isWithdrawn");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("R7: 16 of 20 are off plan still") << QByteArray("2026-W03,S1,20,16\n") << false << QString();
    QTest::newRow("R7: 17 of 20 are within the limit")
        << QByteArray("2026-W03,S1,20,17\n") << true << "17 of 20 planned, within the limit of 15%";
    QTest::newRow("R7: the plan was 1") << QByteArray("2026-W03,S1,1,1\n") << true << "1 of 1 planned";
    QTest::newRow("R7: now over the plan") << QByteArray("2026-W03,S1,20,24\n") << false << QString();
}

void TstAlertWatch::laterDataWithdrawADeviation()
{
    QFETCH(QByteArray, later);
    QFETCH(bool, isWithdrawn);
    QFETCH(QString, numbers);
    importPlans("2026-W03,S1,20,3\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 1);
    importPlans(later);
    m_test->clock.advanceSeconds(3600);
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 0);
    QCOMPARE(m_withdrawn, isWithdrawn ? 1 : 0);
    const Alert alert = onlyAlert();
    QCOMPARE(alert.state, isWithdrawn ? AlertState::Closed : AlertState::Open);
    QVERIFY(!alert.actedAt.isValid());
    const std::vector<AlertComment> comments = readAlertComments(m_test->connection());
    QCOMPARE(comments.size(), isWithdrawn ? 1U : 0U);
    const auto inbox = alertInbox(m_test->connection(), m_test->scope({}, AsOf::endOf(QDate(2026, 1, 25))));
    QVERIFY_OK(inbox);
    // R20: what was no problem was neither found nor left alone.
    QCOMPARE(inbox->latency.medianToRaise.has_value(), !isWithdrawn);
    QCOMPARE(inbox->latency.notActedOn, isWithdrawn ? 0 : 1);
    if (isWithdrawn) {
        QCOMPARE(comments[0].author, QStringLiteral("Waterline"));
        QVERIFY2(comments[0].text.contains(numbers), qPrintable(comments[0].text));
        QCOMPARE(comments[0].state, AlertState::Closed);
        QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch WHERE kind = 'alerts'")), 2);
    }
    // It is done with: nothing more is written.
    const QString before = m_test->dump();
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 0);
    QCOMPARE(m_test->dump(), before);
    const auto chain = verifyChain(m_test->connection(), workspaceSchema());
    QVERIFY_OK(chain);
    QVERIFY(chain->isOk());
}

void TstAlertWatch::answeredAlertsAreNotWithdrawn_data()
{
    QTest::addColumn<std::optional<AlertState>>("state");
    QTest::newRow("R17: somebody said something") << std::optional<AlertState>();
    QTest::newRow("R17: explained") << std::optional(AlertState::Explained);
    QTest::newRow("R17: supported") << std::optional(AlertState::Supported);
}

void TstAlertWatch::answeredAlertsAreNotWithdrawn()
{
    QFETCH(std::optional<AlertState>, state);
    importPlans("2026-W03,S1,20,3\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 1);
    const AlertId id = onlyAlert().id;
    QVERIFY_OK(commentOn(m_test->connection(), workspaceSchema(), m_test->clock, id,
        {QStringLiteral("客户改期"), QStringLiteral("陆敏"), state}));
    importPlans("2026-W03,S1,20,20\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 0);
    QCOMPARE(m_withdrawn, 0);
    QCOMPARE(onlyAlert().state, state.value_or(AlertState::Open));
    // Who reads on finds what is known now.
    const auto why = explainAlert(m_test->connection(), onlyAlert(), AsOf::endOf(QDate(2026, 1, 19)), {});
    QVERIFY_OK(why);
    QVERIFY2(
        why->inputs.back().value.contains(QStringLiteral("20 of 20 planned")), qPrintable(why->toLines().join(u'\n')));
}

void TstAlertWatch::withdrawnStaysClosedAndComesAgain()
{
    importPlans("2026-W03,S1,20,3\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 1);
    importPlans("2026-W03,S1,20,20\n");
    const BatchId import{m_test->count(QStringLiteral("SELECT max(id) FROM batch"))};
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 0);
    QCOMPARE(m_withdrawn, 1);
    QVERIFY_OK(m_test->workspace->revert(import, QStringLiteral("test")));
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 1);
    const std::vector<Alert> alerts = readAlerts(m_test->connection());
    QCOMPARE(alerts.size(), 2U);
    QVERIFY(isWithdrawn(alerts[0]));
    QVERIFY(isUnanswered(alerts[1]));
    QCOMPARE(raiseAsOf(QDate(2026, 1, 18)), 0);
}

void TstAlertWatch::laterDataWithdrawAPace_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("withdrawn");
    // Below since the 8th; the 12th is day 10 of 24 and lets expect 1,000.00, of which 560.00 are there.
    QTest::newRow("R16: 799.99 of 1,000.00 were below") << QByteArray("2026-01-12,239.99") << QDate(2026, 1, 12) << 0;
    QTest::newRow("R16: 800.00 of 1,000.00 were not") << QByteArray("2026-01-12,240.00") << QDate(2026, 1, 12) << 3;
    QTest::newRow("R16: made good the day after") << QByteArray("2026-01-13,900.00") << QDate(2026, 1, 13) << 0;
    QTest::newRow("R16: a run that began later goes on") << QByteArray("2026-01-08,160.00") << QDate(2026, 1, 14) << 0;
}

void TstAlertWatch::laterDataWithdrawAPace()
{
    QFETCH(QByteArray, later);
    QFETCH(QDate, day);
    publishJanuary();
    win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 12)), 3);
    win("O2,甲,S1,赢单," + later + '\n');
    QCOMPARE(raiseAsOf(day), 0);
    QTEST(int(m_withdrawn), "withdrawn");
}

void TstAlertWatch::laterDataWithdrawAStreak()
{
    m_test->publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC),
        {QStringLiteral("collected S1 2026-W02 100000"), QStringLiteral("collected S1 2026-W07 100000")});
    const auto pay = [this](const QByteArray &rows) {
        QVERIFY_OK(m_test->importText(
            QStringLiteral("payments%1.csv").arg(++m_files), "回款编号,回款日期,负责人,回款金额\n" + rows));
    };
    const auto open = [this] {
        return m_test->count(QStringLiteral("SELECT count(*) FROM alert WHERE rule = 'R11' AND state = 'open'"));
    };
    (void)raiseAsOf(QDate(2026, 3, 1));
    QCOMPARE(open(), 3);
    pay("P1,2026-02-10,S1,679.99\n");
    (void)raiseAsOf(QDate(2026, 3, 1));
    QCOMPARE(open(), 3);
    // What is paid after the month does not count in it.
    pay("P2,2026-03-02,S1,5000.00\n");
    (void)raiseAsOf(QDate(2026, 3, 2));
    QCOMPARE(open(), 3);
    pay("P3,2026-02-11,S1,0.01\n");
    (void)raiseAsOf(QDate(2026, 3, 2));
    QCOMPARE(open(), 0);
}

void TstAlertWatch::publishedGoalsAreAPlan()
{
    m_test->publish(1, QDateTime(QDate(2026, 1, 5), QTime(2, 0), Qt::UTC), {QStringLiteral("visit S2 2026-W02 4")});
    importPlans("2026-W02,S2,,0\n");
    QCOMPARE(found(QDate(2026, 1, 11)), QStringList{QStringLiteral("R7 visit 李强 2026-W02 since 2026-01-11")});
}

void TstAlertWatch::paceOfUnitsAndPeople()
{
    publishJanuary();
    // Workdays: 29 to 31 December, Sunday 4 January, 5 to 9. On the line until Wednesday the 7th (day 7: 560.00);
    // Thursday and Friday below, Monday the 12th the third.
    win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    QCOMPARE(found(QDate(2026, 1, 9)), QStringList());
    QCOMPARE(found(QDate(2026, 1, 11)), QStringList());
    QCOMPARE(found(QDate(2026, 1, 12)),
        (QStringList{QStringLiteral("R16 signed 华东 2026-01 since 2026-01-12"),
            QStringLiteral("R16 signed 一组 2026-01 since 2026-01-12"),
            QStringLiteral("R16 signed 王芳 2026-01 since 2026-01-12")}));
}

void TstAlertWatch::paceThatWasMadeGoodIsNoNews()
{
    publishJanuary();
    win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    win("O2,甲,S1,赢单,2026-01-13,320.00\n"); // day 11: 880.00 of 1,100.00
    QCOMPARE(found(QDate(2026, 1, 12)).size(), 3);
    QCOMPARE(found(QDate(2026, 1, 13)), QStringList());
}

void TstAlertWatch::paceFiresOnceARun()
{
    publishJanuary();
    win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 12)), 3);
    QCOMPARE(raiseAsOf(QDate(2026, 1, 13)), 0);
    QCOMPARE(raiseAsOf(QDate(2026, 1, 16)), 0);
    // 1,200.00 are 80 % of day 15, Monday the 19th: armed again, and below from the 20th on.
    win("O2,甲,S1,赢单,2026-01-19,640.00\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 19)), 0);
    QCOMPARE(raiseAsOf(QDate(2026, 1, 21)), 0);
    QCOMPARE(raiseAsOf(QDate(2026, 1, 22)), 3);
    // Another month is another alert.
    QCOMPARE(raiseAsOf(QDate(2026, 1, 30)), 0);
}

void TstAlertWatch::summaryIsOfTheCondition()
{
    publishJanuary();
    win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    // Nobody looked on the 12th, day 10, when it became true; on the 21st it is day 17.
    QCOMPARE(raiseAsOf(QDate(2026, 1, 21)), 3);
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

void TstAlertWatch::conditionWaitsForItsGoals_data()
{
    QTest::addColumn<QStringList>("goalsOfTheFirst");
    QTest::addColumn<QStringList>("goalsOfThe20th");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("days");
    const QStringList january{QStringLiteral("signed S1 2026-W03 240000")};
    const QString third = QStringLiteral("2026-01-13T00:00:00"); // the end of the third day below
    const QString published = QStringLiteral("2026-01-20T10:00:00");
    QTest::newRow("R20: goals of before") << january << QStringList() << third << "10 of 24";
    QTest::newRow("R20: no goals before") << QStringList() << january << published << "15 of 24";
    QTest::newRow("R20: another number") << january << QStringList{QStringLiteral("signed S1 2026-W03 240001")}
                                         << published << "15 of 24";
    QTest::newRow("R20: a version that changes other weeks")
        << january << QStringList{QStringLiteral("signed S2 2026-W20 100")} << third << "10 of 24";
    QTest::newRow("R20: a version that changes another metric")
        << january << QStringList{QStringLiteral("visit S1 2026-W03 4")} << third << "10 of 24";
}

void TstAlertWatch::conditionWaitsForItsGoals()
{
    QFETCH(QStringList, goalsOfTheFirst);
    QFETCH(QStringList, goalsOfThe20th);
    QFETCH(QString, days);
    int version = 0;
    if (!goalsOfTheFirst.isEmpty())
        m_test->publish(++version, QDateTime(QDate(2026, 1, 1), QTime(10, 0), Qt::LocalTime), goalsOfTheFirst);
    win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    if (!goalsOfThe20th.isEmpty())
        m_test->publish(++version, QDateTime(QDate(2026, 1, 20), QTime(10, 0), Qt::LocalTime), goalsOfThe20th);
    QCOMPARE(raiseAsOf(QDate(2026, 1, 20)), 3);
    for (const Alert &alert : readAlerts(m_test->connection())) {
        QTEST(alert.conditionAt.endText(), "condition");
        QVERIFY2(alert.summary.contains(days), qPrintable(alert.summary));
        const auto why = explainAlert(m_test->connection(), alert, AsOf::endOf(QDate(2026, 1, 20)), {});
        QVERIFY_OK(why);
        QVERIFY2(alert.summary.endsWith(why->verdict), qPrintable(why->verdict));
        QVERIFY(alert.raisedAt.isValid());
    }
    // It goes on, and is the same.
    QCOMPARE(raiseAsOf(QDate(2026, 1, 21)), 0);
}

void TstAlertWatch::streakOfMonths()
{
    // January is weeks 1 to 5, February 6 to 9, March 10 to 13.
    m_test->publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC),
        {QStringLiteral("collected S1 2026-W02 100000"), QStringLiteral("collected S1 2026-W07 100000"),
            QStringLiteral("collected S1 2026-W11 100000"), QStringLiteral("collected S2 2026-W02 100")});
    QVERIFY_OK(m_test->importText(QStringLiteral("payments.csv"),
        "回款编号,回款日期,负责人,回款金额\nP1,2026-01-08,S1,679.99\nP2,2026-02-10,S1,500.00\nP3,2026-03-10,S1,680.00\n"
        "P4,2026-01-08,S2,1.00\n"));
    const auto streaks = [this](QDate day) {
        QStringList texts = found(day);
        texts.removeIf([](const QString &text) { return !text.startsWith(QStringLiteral("R11")); });
        return texts;
    };
    QCOMPARE(streaks(QDate(2026, 2, 1)), QStringList());
    // The last week of February ends on 1 March. 李强 had a target in January only, and reached it: the units are
    // 680.99 of 1,001.00, which is 68.03 %.
    QCOMPARE(streaks(QDate(2026, 2, 28)), QStringList());
    QCOMPARE(streaks(QDate(2026, 3, 1)), QStringList{QStringLiteral("R11 collected 王芳 2026-02 since 2026-03-01")});
    QCOMPARE(streaks(QDate(2026, 3, 28)), QStringList{QStringLiteral("R11 collected 王芳 2026-02 since 2026-03-01")});
    // March reaches the line.
    QCOMPARE(streaks(QDate(2026, 3, 29)), QStringList());
}

void TstAlertWatch::streakThatGoesOnIsTheSame()
{
    QStringList goals;
    for (int week = 2; week <= 48; week += 4)
        goals << QStringLiteral("collected S1 %1 100000").arg(IsoWeek::fromNumber(202600 + week).toText());
    m_test->publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC), goals);
    const auto streaks = [this] {
        return m_test->count(QStringLiteral("SELECT count(*) FROM alert WHERE rule = 'R11'"));
    };
    QVERIFY(raiseAsOf(QDate(2026, 3, 1)) > 0);
    QCOMPARE(streaks(), 3); // both units and the person
    (void)raiseAsOf(QDate(2026, 6, 1));
    (void)raiseAsOf(QDate(2026, 12, 1));
    QCOMPARE(streaks(), 3);
}

void TstAlertWatch::raisesEachOnce()
{
    publishJanuary();
    QVERIFY_OK(m_test->importText(
        QStringLiteral("plans.csv"), "周次,工号,线索数计划,拜访量计划,拜访量实际\n2026-W02,S1,5,20,0\n"));
    QCOMPARE(raiseAsOf(QDate(2026, 1, 12)), 5); // R7 twice, R16 three times
    QCOMPARE(raiseAsOf(QDate(2026, 1, 12)), 0);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch WHERE kind = 'alerts'")), 1);
    const auto inbox = alertInbox(m_test->connection(), m_test->scope({}, AsOf::endOf(QDate(2026, 1, 13))));
    QVERIFY_OK(inbox);
    QCOMPARE(inbox->rows.size(), 5U);
    for (const AlertRow &row : inbox->rows) {
        QVERIFY(row.alert.state == AlertState::Open);
        QVERIFY(row.alert.summary.contains(row.placeName));
        QCOMPARE(row.alert.raisedAt, m_test->clock.now());
    }
    const auto chain = verifyChain(m_test->connection(), workspaceSchema());
    QVERIFY_OK(chain);
    QVERIFY(chain->isOk());
}

void TstAlertWatch::nothingNewWritesNothing()
{
    const QString before = m_test->dump();
    const qint64 batches = m_test->count(QStringLiteral("SELECT count(*) FROM batch"));
    QCOMPARE(raiseAsOf(QDate(2026, 1, 12)), 0);
    QCOMPARE(m_test->dump(), before);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch")), batches);
}

void TstAlertWatch::clockLimitsTheView()
{
    // The end of today is no end yet: the week, and the day, are under way.
    importPlans("2026-W02,S1,20,0\n");
    m_test->setClock(QDate(2026, 1, 11), QTime(23, 0));
    const auto early = findAlerts(m_test->connection(), m_test->clock, AsOf::endOf(QDate(2026, 1, 11)), {});
    QVERIFY_OK(early);
    QVERIFY(early->empty());
    m_test->setClock(QDate(2026, 1, 12), QTime(0, 0));
    const auto late = findAlerts(m_test->connection(), m_test->clock, AsOf::endOf(QDate(2026, 1, 12)), {});
    QVERIFY_OK(late);
    QCOMPARE(late->size(), 1U);
}

void TstAlertWatch::revertedAlertsComeAgain()
{
    importPlans("2026-W02,S1,20,0\n");
    QCOMPARE(raiseAsOf(QDate(2026, 1, 11)), 1);
    const BatchId batch{m_test->count(QStringLiteral("SELECT max(id) FROM batch"))};
    const auto reverted = m_test->workspace->revert(batch, QStringLiteral("test"));
    QVERIFY_OK(reverted);
    QVERIFY(reverted->conflicts.empty());
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM alert")), 0);
    QCOMPARE(raiseAsOf(QDate(2026, 1, 11)), 1);
}

void TstAlertWatch::explainsEach()
{
    publishJanuary();
    QStringList goals;
    for (const char *week : {"2025-W46", "2025-W50"})
        goals << QStringLiteral("collected S1 %1 10000").arg(QLatin1String(week));
    m_test->publish(2, QDateTime(QDate(2026, 1, 2), QTime(2, 0), Qt::UTC), goals);
    QVERIFY_OK(m_test->importText(
        QStringLiteral("payments.csv"), "回款编号,回款日期,负责人,回款金额\nP1,2025-12-10,S1,50.05\n"));
    importPlans("2026-W02,S1,20,0\n");
    win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    QVERIFY(raiseAsOf(QDate(2026, 1, 12)) > 0);
    // What comes in later changes nothing of what was.
    win("O2,甲,S1,赢单,2026-01-15,9000.00\n");
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

void TstAlertWatch::explainsSomeAsOne()
{
    QVERIFY_OK(m_test->importText(
        QStringLiteral("plans.csv"), "周次,工号,线索数计划,线索数实际,拜访量计划,拜访量实际\n2026-W02,S1,5,2,20,24\n"));
    QCOMPARE(raiseAsOf(QDate(2026, 1, 11)), 2);
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

QTEST_GUILESS_MAIN(TstAlertWatch)
#include "tst_alertwatch.moc"
