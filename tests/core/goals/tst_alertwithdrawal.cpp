#include "alertfixture.h"

#include "alerts/alertreport.h"
#include "store/verify.h"

using namespace waterline;

/// Later data take back what an alert warned of, unless somebody has answered it.
class TstAlertWithdrawal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<AlertFixture>(); }
    void laterDataWithdrawADeviation_data();
    void laterDataWithdrawADeviation();
    void answeredAlertsAreNotWithdrawn_data();
    void answeredAlertsAreNotWithdrawn();
    void withdrawnStaysClosedAndComesAgain();
    void laterDataWithdrawAPace_data();
    void laterDataWithdrawAPace();
    void laterDataWithdrawAStreak();

private:
    std::unique_ptr<AlertFixture> m_test;
};

void TstAlertWithdrawal::laterDataWithdrawADeviation_data()
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

void TstAlertWithdrawal::laterDataWithdrawADeviation()
{
    QFETCH(QByteArray, later);
    QFETCH(bool, isWithdrawn);
    QFETCH(QString, numbers);
    m_test->importPlans("2026-W03,S1,20,3\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 1);
    m_test->importPlans(later);
    m_test->clock.advanceSeconds(3600);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 0);
    QCOMPARE(m_test->withdrawn, isWithdrawn ? 1 : 0);
    const Alert alert = m_test->onlyAlert();
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
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 0);
    QCOMPARE(m_test->dump(), before);
    const auto chain = verifyChain(m_test->connection(), workspaceSchema());
    QVERIFY_OK(chain);
    QVERIFY(chain->isOk());
}

void TstAlertWithdrawal::answeredAlertsAreNotWithdrawn_data()
{
    QTest::addColumn<std::optional<AlertState>>("state");
    QTest::newRow("R17: somebody said something") << std::optional<AlertState>();
    QTest::newRow("R17: explained") << std::optional(AlertState::Explained);
    QTest::newRow("R17: supported") << std::optional(AlertState::Supported);
}

void TstAlertWithdrawal::answeredAlertsAreNotWithdrawn()
{
    QFETCH(std::optional<AlertState>, state);
    m_test->importPlans("2026-W03,S1,20,3\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 1);
    const AlertId id = m_test->onlyAlert().id;
    QVERIFY_OK(commentOn(m_test->connection(), workspaceSchema(), m_test->clock, id,
        {QStringLiteral("客户改期"), QStringLiteral("陆敏"), state}));
    m_test->importPlans("2026-W03,S1,20,20\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 0);
    QCOMPARE(m_test->withdrawn, 0);
    QCOMPARE(m_test->onlyAlert().state, state.value_or(AlertState::Open));
    // Who reads on finds what is known now.
    const auto why = explainAlert(m_test->connection(), m_test->onlyAlert(), AsOf::endOf(QDate(2026, 1, 19)), {});
    QVERIFY_OK(why);
    QVERIFY2(
        why->inputs.back().value.contains(QStringLiteral("20 of 20 planned")), qPrintable(why->toLines().join(u'\n')));
}

void TstAlertWithdrawal::withdrawnStaysClosedAndComesAgain()
{
    m_test->importPlans("2026-W03,S1,20,3\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 1);
    m_test->importPlans("2026-W03,S1,20,20\n");
    const BatchId import{m_test->count(QStringLiteral("SELECT max(id) FROM batch"))};
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 0);
    QCOMPARE(m_test->withdrawn, 1);
    QVERIFY_OK(m_test->workspace->revert(import, QStringLiteral("test")));
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 1);
    const std::vector<Alert> alerts = readAlerts(m_test->connection());
    QCOMPARE(alerts.size(), 2U);
    QVERIFY(isWithdrawn(alerts[0]));
    QVERIFY(isUnanswered(alerts[1]));
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 18)), 0);
}

void TstAlertWithdrawal::laterDataWithdrawAPace_data()
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

void TstAlertWithdrawal::laterDataWithdrawAPace()
{
    QFETCH(QByteArray, later);
    QFETCH(QDate, day);
    m_test->publishJanuary();
    m_test->win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 12)), 3);
    m_test->win("O2,甲,S1,赢单," + later + '\n');
    QCOMPARE(m_test->raiseAsOf(day), 0);
    QTEST(int(m_test->withdrawn), "withdrawn");
}

void TstAlertWithdrawal::laterDataWithdrawAStreak()
{
    m_test->publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC),
        {QStringLiteral("collected S1 2026-W02 100000"), QStringLiteral("collected S1 2026-W07 100000")});
    const auto pay = [this](const QByteArray &rows) {
        QVERIFY_OK(m_test->importText(
            QStringLiteral("payments%1.csv").arg(rows.first(2)), "回款编号,回款日期,负责人,回款金额\n" + rows));
    };
    const auto open = [this] {
        return m_test->count(QStringLiteral("SELECT count(*) FROM alert WHERE rule = 'R11' AND state = 'open'"));
    };
    (void)m_test->raiseAsOf(QDate(2026, 3, 1));
    QCOMPARE(open(), 3);
    pay("P1,2026-02-10,S1,679.99\n");
    (void)m_test->raiseAsOf(QDate(2026, 3, 1));
    QCOMPARE(open(), 3);
    // What is paid after the month does not count in it.
    pay("P2,2026-03-02,S1,5000.00\n");
    (void)m_test->raiseAsOf(QDate(2026, 3, 2));
    QCOMPARE(open(), 3);
    pay("P3,2026-02-11,S1,0.01\n");
    (void)m_test->raiseAsOf(QDate(2026, 3, 2));
    QCOMPARE(open(), 0);
}

QTEST_GUILESS_MAIN(TstAlertWithdrawal)
#include "tst_alertwithdrawal.moc"
