#include "meeting/snapshotreport.h"
#include "org/orgstore.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

const QByteArray people =
    "工号,姓名,大区,团队,主管\nS1,王芳,华东,一组,陆敏\nS2,李强,华东,一组,陆敏\nS3,张敏,华南,二组,何平\n";
/// Planned leads, visits, proposals.
const QByteArray plans = "周次,工号,线索数计划,拜访量计划,方案提交计划\n"
                         "2026-W02,S1,2,2,1\n2026-W02,S2,1,4,1\n2026-W02,S3,1,1,1\n"
                         "2026-W03,S1,2,4,1\n2026-W03,S2,1,4,1\n2026-W03,S3,1,1,1\n";
const QByteArray customers = "客户编号,客户名称,负责人,建档日期,竞争对手\n"
                             "C1,Turned red,S1,2025-06-01,\n"
                             "C2,Turned yellow,S1,2025-06-01,\n"
                             "C3,Stays yellow,S2,2025-06-01,IBM\n"
                             "C4,Stays green,S2,2025-06-01,\n"
                             "C5,New and red,S3,2026-01-12,\n"
                             "C6,Was red,S3,2025-06-01,\n"
                             "C7,New and green,S3,2026-01-15,\n";
/// Week 2 is 5 to 11 January 2026, week 3 is 12 to 18 January.
const QByteArray followUps =
    "跟进时间,跟进人,客户,跟进方式,内容\n"
    // Before: contacts that decide about the lights.
    "2025-12-20,S3,C6,电话,\n"
    // Week 2: S1 1 lead, 2 visits; S2 1 visit, a call; S3 nothing.
    "2026-01-05 09:00,S1,,线索,\n"
    "2026-01-03 09:00,S1,C1,电话,before the week: silent 15 days at its end\n"
    "2026-01-06 09:00,S1,C2,拜访,\n"
    "2026-01-10 09:00,S1,C2,拜访,silent 8 days at the end of week 3\n"
    "2026-01-08 09:00,S2,C3,拜访,\n"
    "2026-01-09 09:00,S2,C4,电话,\n"
    // Week 3: S1 2 leads, 4 visits without a customer, S2 1 visit, 1 proposal, S3 1 lead, 3 visits.
    "2026-01-12 09:00,S1,,线索,a\n"
    "2026-01-12 10:00,S1,,线索,b\n"
    "2026-01-13 09:00,S1,,拜访,a\n"
    "2026-01-13 10:00,S1,,拜访,b\n"
    "2026-01-13 11:00,S1,,拜访,c\n"
    "2026-01-13 12:00,S1,,拜访,d\n"
    "2026-01-14 09:00,S2,C3,拜访,\n"
    "2026-01-16 09:00,S2,C4,方案,\n"
    "2026-01-14 09:00,S3,,线索,\n"
    "2026-01-14 09:00,S3,C6,拜访,a\n"
    "2026-01-15 09:00,S3,C6,拜访,b\n"
    "2026-01-16 09:00,S3,C6,拜访,c\n"
    "2026-01-16 12:00,S3,C5,备注,no contact\n"
    // Week 4.
    "2026-01-19 00:00,S1,C1,电话,later\n";
const QByteArray deals = "商机编号,客户,负责人,产品,阶段,立项日期,关闭日期,金额\n"
                         "O1,C4,S2,Crane,赢单,2025-12-01,2026-01-12,1000.50\n"
                         "O2,C4,S2,Crane,赢单,2025-12-01,2026-01-18,2000\n"
                         "O3,C6,S3,Crane,赢单,2025-12-01,2026-01-11,500\n"
                         "O4,C6,S3,Crane,输单,2025-12-01,2026-01-14,700\n"
                         "O5,C6,,Crane,赢单,2025-12-01,2026-01-13,\n"
                         "O6,C6,S3,Crane,赢单,2025-12-01,2026-01-19,900\n";

const IsoWeek week3 = *IsoWeek::parse(QStringLiteral("2026-W03"));

QString figuresText(const KeyFigures &figures)
{
    return QStringLiteral("%1 | %2 %3 %4 | %5 follow-ups, %6 contacted | %7 %8 %9 | ")
               .arg(figures.penetration.toText())
               .arg(figures.actions[0])
               .arg(figures.actions[1])
               .arg(figures.actions[2])
               .arg(figures.followUps)
               .arg(figures.customersContacted)
               .arg(figures.lights.red)
               .arg(figures.lights.yellow)
               .arg(figures.lights.green)
        + QStringLiteral("%1 won for %2").arg(figures.won).arg(figures.wonAmount.toText());
}

} // namespace

class TstSnapshotReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyFiguresAgainstTheWeekBefore();
    void keyFiguresOfAUnit();
    void largestDeviationsFirst();
    void turnedCustomers();
    void turnedRedBySetback();
    void correctedEndCountsOnce_data();
    void correctedEndCountsOnce();
    void wonAndPaidForCountsOnce();
    void overdueAreTheLongestSilences();
    void overdueListEndsAtTen();
    void lookedAtInTheMiddleOfTheWeek();
    void aWeekLongPastIsTakenAtItsOwnEnd();

private:
    [[nodiscard]] MeetingSnapshot snapshot(
        const QString &place = {}, const AsOf &asOf = AsOf::endOf(QDate(2026, 1, 20)))
    {
        const auto result =
            meetingSnapshot(m_test.connection(), {*readOrg(m_test.connection()).find(place), week3, asOf}, {});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    TestWorkspace m_test;
};

void TstSnapshotReport::initTestCase()
{
    for (const auto &[name, csv] :
        {std::pair("people.csv", people), std::pair("plans.csv", plans), std::pair("customers.csv", customers),
            std::pair("visits.csv", followUps), std::pair("deals.csv", deals)}) {
        const auto report = m_test.importText(QLatin1String(name), csv);
        QVERIFY_OK(report);
        QCOMPARE(report->counts.rejected, 0);
    }
}

void TstSnapshotReport::keyFiguresAgainstTheWeekBefore()
{
    const MeetingSnapshot taken = snapshot();
    // Counted: S1 2 + 4 + 0 of 7, S2 0 + 1 + 1 of 6, S3 1 + 1 + 0 of 3: 10 of 16.
    // Contacted: C3, C4 and C6. Lights: C1 and, never contacted, nobody else red; C2 and C3 yellow; C4, C5, C6, C7
    // green.
    QCOMPARE(figuresText(taken.figures),
        QStringLiteral("62.5% | 3 8 1 | 13 follow-ups, 3 contacted | 1 2 4 | 3 won for 3000.50"));
    // Counted: S1 1 + 2 + 0 of 5, S2 0 + 1 + 0 of 6, S3 nothing of 3: 4 of 14. C6 red, C1 and C3 yellow, C2 and C4
    // green.
    QCOMPARE(figuresText(taken.figuresBefore),
        QStringLiteral("28.6% | 1 3 0 | 5 follow-ups, 3 contacted | 1 2 2 | 1 won for 500.00"));
    QCOMPARE(taken.figures.penetration, taken.heatmap.total.cells.penetration);
    QCOMPARE(taken.ruleVersion, 1);
    QCOMPARE(taken.chainHead.size(), 64);
    QCOMPARE(taken.digest.size(), 64);
}

void TstSnapshotReport::keyFiguresOfAUnit()
{
    const MeetingSnapshot taken = snapshot(QStringLiteral("华南"));
    QCOMPARE(figuresText(taken.figures),
        QStringLiteral("66.7% | 1 3 0 | 5 follow-ups, 1 contacted | 0 0 3 | 0 won for 0.00"));
    QCOMPARE(figuresText(taken.figuresBefore),
        QStringLiteral("0.0% | 0 0 0 | 0 follow-ups, 0 contacted | 1 0 0 | 1 won for 500.00"));
}

void TstSnapshotReport::largestDeviationsFirst()
{
    QStringList lines;
    for (const DeviationLine &line : snapshot().deviations)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(line.personName, line.unitName, actionCode(line.cell.action),
                         line.cell.deviation.difference.toText());
    QCOMPARE(lines,
        (QStringList{QStringLiteral("张敏 二组 visit 200.0%"), QStringLiteral("王芳 一组 proposal -100.0%"),
            QStringLiteral("李强 一组 lead -100.0%"), QStringLiteral("张敏 二组 proposal -100.0%"),
            QStringLiteral("李强 一组 visit -75.0%")}));
}

void TstSnapshotReport::turnedCustomers()
{
    const auto lines = [](const MeetingSnapshot &taken) {
        QStringList result;
        for (const TurnedCustomer &customer : taken.turned)
            result << QStringLiteral("%1: %2 to %3%4")
                          .arg(customer.now.name, lightCode(customer.before), lightCode(customer.now.verdict.light),
                              customer.isNew ? QStringLiteral(", new") : QString());
        return result;
    };
    // Only for the worse: C6 turned green. C3 stays yellow.
    QCOMPARE(lines(snapshot()),
        (QStringList{QStringLiteral("Turned red: yellow to red"), QStringLiteral("Turned yellow: green to yellow")}));

    // A customer that nobody knew a week before and that is yellow already.
    TestWorkspace test;
    QVERIFY_OK(
        test.importText(QStringLiteral("c.csv"), "客户编号,客户名称,建档日期,竞争对手\nC1,New,2026-01-13,IBM\n"));
    const auto taken = meetingSnapshot(test.connection(), {{}, week3, AsOf::endOf(QDate(2026, 1, 18))}, {});
    QVERIFY_OK(taken);
    QCOMPARE(lines(*taken), QStringList{QStringLiteral("New: green to yellow, new")});
}

void TstSnapshotReport::turnedRedBySetback()
{
    TestWorkspace test;
    const QByteArray head = "客户编号,客户名称,建档日期,客户状态\n";
    test.clock = FixedClock(QDateTime(QDate(2026, 1, 9), QTime(9, 0)));
    QVERIFY_OK(test.importText(QStringLiteral("c.csv"), head + "C1,Acme,2026-01-08,正常\nC2,Beta,2026-01-08,正常\n"));
    const Scope scope{{}, week3, AsOf::endOf(QDate(2026, 1, 18))};
    test.clock = FixedClock(QDateTime(QDate(2026, 1, 14), QTime(9, 0)));
    QVERIFY_OK(
        test.importText(QStringLiteral("d.csv"), head + "C1,Acme,2026-01-08,预算取消\nC2,Beta,2026-01-08,正常\n"));
    QVERIFY_OK(test.importText(QStringLiteral("f.csv"),
        "跟进时间,跟进人,客户,跟进方式\n2026-01-16,S1,C1,电话\n2026-01-16,S1,C2,电话\n", {}, true));
    const auto taken = meetingSnapshot(test.connection(), scope, {});
    QVERIFY_OK(taken);
    QCOMPARE(taken->turned.size(), 1U);
    QCOMPARE(taken->turned[0].now.name, QStringLiteral("Acme"));
    QVERIFY(taken->turned[0].now.verdict.cause == LightCause::BudgetCancelled);
    QVERIFY(taken->turned[0].before == Light::Green);
    QCOMPARE(taken->figuresBefore.lights.red, 0);
    // What the next week brings does not change this one.
    test.clock = FixedClock(QDateTime(QDate(2026, 1, 21), QTime(9, 0)));
    QVERIFY_OK(test.importText(QStringLiteral("e.csv"), head + "C1,Acme,2026-01-08,正常\nC2,Beta,2026-01-08,已放弃\n"));
    const auto again = meetingSnapshot(test.connection(), scope, {});
    QVERIFY_OK(again);
    QCOMPARE(again->turned, taken->turned);
    QCOMPARE(again->figures, taken->figures);
}

void TstSnapshotReport::correctedEndCountsOnce_data()
{
    QTest::addColumn<QByteArray>("correction");
    QTest::addColumn<QString>("figures");
    // Weeks 3, 4 and 5: 2026-01-14, 01-21 and 01-28.
    QTest::newRow("won, as it came") << QByteArray() << "1 for 100.00, 0 for 0.00, 0 for 0.00";
    QTest::newRow("closed a week later") << QByteArray("O1,,赢单,100,2026-01-01,2026-01-21\n")
                                         << "0 for 0.00, 1 for 100.00, 0 for 0.00";
    QTest::newRow("with another amount") << QByteArray("O1,,赢单,300,2026-01-01,2026-01-21\n")
                                         << "0 for 0.00, 1 for 300.00, 0 for 0.00";
    QTest::newRow("lost after all") << QByteArray("O1,,输单,100,2026-01-01,2026-01-21\n")
                                    << "0 for 0.00, 0 for 0.00, 0 for 0.00";
    QTest::newRow("open again") << QByteArray("O1,,谈判,100,2026-01-01,\n") << "1 for 100.00, 0 for 0.00, 0 for 0.00";
}

void TstSnapshotReport::correctedEndCountsOnce()
{
    QFETCH(QByteArray, correction);
    TestWorkspace test;
    const QByteArray head = "商机编号,客户,阶段,金额,创建日期,成交日期\n";
    test.clock = FixedClock(QDateTime(QDate(2026, 1, 30), QTime(9, 0)));
    QVERIFY_OK(test.importText(QStringLiteral("o1.csv"), head + "O1,,赢单,100,2026-01-01,2026-01-14\n"));
    if (!correction.isEmpty())
        QVERIFY_OK(test.importText(QStringLiteral("o2.csv"), head + correction));
    QStringList figures;
    for (int weeks = 0; weeks < 3; ++weeks) {
        const auto taken =
            meetingSnapshot(test.connection(), {{}, week3.plus(weeks), AsOf::endOf(QDate(2026, 2, 28))}, {});
        QVERIFY_OK(taken);
        figures << QStringLiteral("%1 for %2").arg(taken->figures.won).arg(taken->figures.wonAmount.toText());
        if (weeks > 0)
            QCOMPARE(
                QStringLiteral("%1 for %2").arg(taken->figuresBefore.won).arg(taken->figuresBefore.wonAmount.toText()),
                figures[weeks - 1]);
    }
    QTEST(figures.join(QStringLiteral(", ")), "figures");
}

void TstSnapshotReport::wonAndPaidForCountsOnce()
{
    TestWorkspace test;
    const QByteArray head = "商机编号,客户,阶段,金额,创建日期,阶段日期\n";
    QVERIFY_OK(test.importText(QStringLiteral("o1.csv"), head + "O1,,赢单,100,2026-01-01,2026-01-14\n"));
    QVERIFY_OK(test.importText(QStringLiteral("o2.csv"), head + "O1,,已回款,100,2026-01-01,2026-01-21\n"));
    const auto inWeek = [&](int plus) {
        return meetingSnapshot(test.connection(), {{}, week3.plus(plus), AsOf::endOf(QDate(2026, 2, 28))}, {})
            ->figures.won;
    };
    QCOMPARE(inWeek(0), 1);
    QCOMPARE(inWeek(1), 0);
}

void TstSnapshotReport::overdueAreTheLongestSilences()
{
    QStringList lines;
    for (const LightRow &row : snapshot().overdue)
        lines << QStringLiteral("%1 %2").arg(row.name).arg(row.verdict.silentDays);
    QCOMPARE(lines, (QStringList{QStringLiteral("Turned red 15"), QStringLiteral("Turned yellow 8")}));
}

void TstSnapshotReport::overdueListEndsAtTen()
{
    TestWorkspace test;
    QByteArray csv = "客户编号,客户名称,建档日期\n";
    for (int i = 0; i < 12; ++i)
        csv += "C" + QByteArray::number(i) + ",N" + QByteArray::number(i) + ","
            + QDate(2025, 12, 1).addDays(i).toString(Qt::ISODate).toLatin1() + "\n";
    QVERIFY_OK(test.importText(QStringLiteral("c.csv"), csv));
    const auto taken = meetingSnapshot(test.connection(), {{}, week3, AsOf::endOf(QDate(2026, 1, 18))}, {});
    QVERIFY_OK(taken);
    QCOMPARE(taken->overdue.size(), 10U);
    QCOMPARE(taken->overdue.front().name, QStringLiteral("N0"));
    QCOMPARE(taken->overdue.back().name, QStringLiteral("N9"));
}

void TstSnapshotReport::lookedAtInTheMiddleOfTheWeek()
{
    const MeetingSnapshot taken = snapshot({}, AsOf::at(QDate(2026, 1, 13), QTime(10, 0)));
    QCOMPARE(taken.scope().asOf, AsOf::at(QDate(2026, 1, 13), QTime(10, 0)));
    QCOMPARE(taken.figures.actions[0], 2);
    QCOMPARE(taken.figures.actions[1], 1);
    QCOMPARE(taken.figures.followUps, 3);
    QCOMPARE(taken.figures.won, 2); // on 12 and, at midnight, on 13 January
    QCOMPARE(figuresText(taken.figuresBefore), figuresText(snapshot().figuresBefore));
}

void TstSnapshotReport::aWeekLongPastIsTakenAtItsOwnEnd()
{
    QCOMPARE(snapshot().scope().asOf, AsOf::endOf(QDate(2026, 1, 18)));
    QCOMPARE(snapshot({}, AsOf::endOf(QDate(2026, 6, 30))), snapshot());
}

QTEST_GUILESS_MAIN(TstSnapshotReport)
#include "tst_snapshotreport.moc"
