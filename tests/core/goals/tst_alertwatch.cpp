#include "alertfixture.h"

#include "alerts/alertreport.h"
#include "store/verify.h"

using namespace waterline;

/// What raises an alert of a week (R7), and how often.
class TstAlertWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<AlertFixture>(); }
    void deviationOfTheLastCompleteWeek_data();
    void deviationOfTheLastCompleteWeek();
    void weekUnderWayIsNotJudged();
    void catchesUpAfterAPause();
    void weekWithoutDataIsNotJudged_data();
    void weekWithoutDataIsNotJudged();
    void lateDataOfAnEarlierWeek();
    void publishedGoalsAreAPlan();
    void raisesEachOnce();
    void nothingNewWritesNothing();
    void clockLimitsTheView();
    void revertedAlertsComeAgain();

private:
    std::unique_ptr<AlertFixture> m_test;
};

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
    QTEST(m_test->found(QDate(2026, 1, 19)), "alerts");
    QTEST(m_test->found(QDate(2026, 1, 25).addDays(-1)), "alerts");
}

void TstAlertWatch::weekUnderWayIsNotJudged()
{
    m_test->importPlans("2026-W03,S1,20,0\n");
    QCOMPARE(m_test->found(QDate(2026, 1, 17)), QStringList());
    QCOMPARE(m_test->found(QDate(2026, 1, 18)), QStringList{QStringLiteral("R7 visit 王芳 2026-W03 since 2026-01-18")});
}

void TstAlertWatch::catchesUpAfterAPause()
{
    QByteArray plans;
    for (int week = 2; week <= 12; ++week)
        plans += "2026-W" + QByteArray::number(week).rightJustified(2, '0') + ",S1,20,0\n";
    m_test->importPlans(plans);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 1); // week 3, and no history
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 2, 1)), 2); // weeks 4 and 5
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 3, 15)), 4); // weeks 8 to 11 of six
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
    QTEST(int(m_test->found(QDate(2026, 1, 18)).size()), "alerts");
}

void TstAlertWatch::lateDataOfAnEarlierWeek()
{
    m_test->importPlans("2026-W02,S1,20,\n2026-W03,S1,20,0\n2026-W03,S2,20,0\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 2); // week 3; of week 2 nothing is known
    m_test->importPlans("2026-W02,S1,20,16\n");
    // The weeks 2 to 5 are the last four, and then 3 to 6.
    QCOMPARE(m_test->found(QDate(2026, 2, 1)).value(0), QStringLiteral("R7 visit 王芳 2026-W02 since 2026-01-11"));
    QVERIFY(!m_test->found(QDate(2026, 2, 8)).contains(QStringLiteral("R7 visit 王芳 2026-W02 since 2026-01-11")));
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 2, 1)), 1);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 2, 1)), 0);
}

void TstAlertWatch::publishedGoalsAreAPlan()
{
    m_test->publish(1, QDateTime(QDate(2026, 1, 5), QTime(2, 0), Qt::UTC), {QStringLiteral("visit S2 2026-W02 4")});
    m_test->importPlans("2026-W02,S2,,0\n");
    QCOMPARE(m_test->found(QDate(2026, 1, 11)), QStringList{QStringLiteral("R7 visit 李强 2026-W02 since 2026-01-11")});
}

void TstAlertWatch::raisesEachOnce()
{
    m_test->publishJanuary();
    QVERIFY_OK(m_test->importText(
        QStringLiteral("plans.csv"), "周次,工号,线索数计划,拜访量计划,拜访量实际\n2026-W02,S1,5,20,0\n"));
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 12)), 5); // R7 twice, R16 three times
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 12)), 0);
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
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 12)), 0);
    QCOMPARE(m_test->dump(), before);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch")), batches);
}

void TstAlertWatch::clockLimitsTheView()
{
    // The end of today is no end yet: the week, and the day, are under way.
    m_test->importPlans("2026-W02,S1,20,0\n");
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
    m_test->importPlans("2026-W02,S1,20,0\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 11)), 1);
    const BatchId batch{m_test->count(QStringLiteral("SELECT max(id) FROM batch"))};
    const auto reverted = m_test->workspace->revert(batch, QStringLiteral("test"));
    QVERIFY_OK(reverted);
    QVERIFY(reverted->conflicts.empty());
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM alert")), 0);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 11)), 1);
}

QTEST_GUILESS_MAIN(TstAlertWatch)
#include "tst_alertwatch.moc"
