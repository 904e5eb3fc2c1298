#include "alertfixture.h"

using namespace waterline;

/// Alerts of amounts: the pace of a month (R16) and streaks of weak months (R11).
class TstAlertPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<AlertFixture>(); }
    void paceOfUnitsAndPeople();
    void paceThatWasMadeGoodIsNoNews();
    void paceFiresOnceARun();
    void conditionWaitsForItsGoals_data();
    void conditionWaitsForItsGoals();
    void streakOfMonths();
    void streakThatGoesOnIsTheSame();

private:
    std::unique_ptr<AlertFixture> m_test;
};

void TstAlertPace::paceOfUnitsAndPeople()
{
    m_test->publishJanuary();
    // Workdays: 29 to 31 December, Sunday 4 January, 5 to 9. On the line until Wednesday the 7th (day 7: 560.00);
    // Thursday and Friday below, Monday the 12th the third.
    m_test->win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    QCOMPARE(m_test->found(QDate(2026, 1, 9)), QStringList());
    QCOMPARE(m_test->found(QDate(2026, 1, 11)), QStringList());
    QCOMPARE(m_test->found(QDate(2026, 1, 12)),
        (QStringList{QStringLiteral("R16 signed 华东 2026-01 since 2026-01-12"),
            QStringLiteral("R16 signed 一组 2026-01 since 2026-01-12"),
            QStringLiteral("R16 signed 王芳 2026-01 since 2026-01-12")}));
}

void TstAlertPace::paceThatWasMadeGoodIsNoNews()
{
    m_test->publishJanuary();
    m_test->win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    m_test->win("O2,甲,S1,赢单,2026-01-13,320.00\n"); // day 11: 880.00 of 1,100.00
    QCOMPARE(m_test->found(QDate(2026, 1, 12)).size(), 3);
    QCOMPARE(m_test->found(QDate(2026, 1, 13)), QStringList());
}

void TstAlertPace::paceFiresOnceARun()
{
    m_test->publishJanuary();
    m_test->win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 12)), 3);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 13)), 0);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 16)), 0);
    // 1,200.00 are 80 % of day 15, Monday the 19th: armed again, and below from the 20th on.
    m_test->win("O2,甲,S1,赢单,2026-01-19,640.00\n");
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 19)), 0);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 21)), 0);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 22)), 3);
    // Another month is another alert.
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 30)), 0);
}

void TstAlertPace::conditionWaitsForItsGoals_data()
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

void TstAlertPace::conditionWaitsForItsGoals()
{
    QFETCH(QStringList, goalsOfTheFirst);
    QFETCH(QStringList, goalsOfThe20th);
    QFETCH(QString, days);
    int version = 0;
    if (!goalsOfTheFirst.isEmpty())
        m_test->publish(++version, QDateTime(QDate(2026, 1, 1), QTime(10, 0), Qt::LocalTime), goalsOfTheFirst);
    m_test->win("O1,甲,S1,赢单,2026-01-05,560.00\n");
    if (!goalsOfThe20th.isEmpty())
        m_test->publish(++version, QDateTime(QDate(2026, 1, 20), QTime(10, 0), Qt::LocalTime), goalsOfThe20th);
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 20)), 3);
    for (const Alert &alert : readAlerts(m_test->connection())) {
        QTEST(alert.conditionAt.endText(), "condition");
        QVERIFY2(alert.summary.contains(days), qPrintable(alert.summary));
        const auto why = explainAlert(m_test->connection(), alert, AsOf::endOf(QDate(2026, 1, 20)), {});
        QVERIFY_OK(why);
        QVERIFY2(alert.summary.endsWith(why->verdict), qPrintable(why->verdict));
        QVERIFY(alert.raisedAt.isValid());
    }
    // It goes on, and is the same.
    QCOMPARE(m_test->raiseAsOf(QDate(2026, 1, 21)), 0);
}

void TstAlertPace::streakOfMonths()
{
    // January is weeks 1 to 5, February 6 to 9, March 10 to 13.
    m_test->publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC),
        {QStringLiteral("collected S1 2026-W02 100000"), QStringLiteral("collected S1 2026-W07 100000"),
            QStringLiteral("collected S1 2026-W11 100000"), QStringLiteral("collected S2 2026-W02 100")});
    QVERIFY_OK(m_test->importText(QStringLiteral("payments.csv"),
        "回款编号,回款日期,负责人,回款金额\nP1,2026-01-08,S1,679.99\nP2,2026-02-10,S1,500.00\nP3,2026-03-10,S1,680.00\n"
        "P4,2026-01-08,S2,1.00\n"));
    const auto streaks = [this](QDate day) {
        QStringList texts = m_test->found(day);
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

void TstAlertPace::streakThatGoesOnIsTheSame()
{
    QStringList goals;
    for (int week = 2; week <= 48; week += 4)
        goals << QStringLiteral("collected S1 %1 100000").arg(IsoWeek::fromNumber(202600 + week).toText());
    m_test->publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC), goals);
    const auto streaks = [this] {
        return m_test->count(QStringLiteral("SELECT count(*) FROM alert WHERE rule = 'R11'"));
    };
    QVERIFY(m_test->raiseAsOf(QDate(2026, 3, 1)) > 0);
    QCOMPARE(streaks(), 3); // both units and the person
    (void)m_test->raiseAsOf(QDate(2026, 6, 1));
    (void)m_test->raiseAsOf(QDate(2026, 12, 1));
    QCOMPARE(streaks(), 3);
}

QTEST_GUILESS_MAIN(TstAlertPace)
#include "tst_alertpace.moc"
