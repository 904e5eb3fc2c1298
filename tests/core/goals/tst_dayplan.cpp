#include "goals/dayplan.h"

#include "goalfixture.h"
#include "support/evaluate.h"

using namespace waterline;

namespace {

using Inputs = std::array<DayInput, coreActions.size()>;

DayInput planned(qint64 count, qint64 before = 0, qint64 today = 0)
{
    return {PlannedCount{count}, before, today};
}

WorkCalendar china()
{
    return WorkCalendar(chineseHolidays());
}

} // namespace

class TstDayPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spreadsWhatIsLeft_data();
    void spreadsWhatIsLeft();
    void dayOfThePlan_data();
    void dayOfThePlan();
    void nothingPlannedIsNothingDue();
    void explanationRecomputes();
    void readsTheWeekUpToTheMorning();
    void weekendLooksAtTheNextWeek();
    void publishedGoalIsThePlan();
    void calendarWithoutWorkdaysIsAnError_data();
    void calendarWithoutWorkdaysIsAnError();
};

void TstDayPlan::spreadsWhatIsLeft_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("plan");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<int>("workdays");
    QTest::addColumn<qint64>("due");
    const QDate monday(2026, 1, 12);
    QTest::newRow("R4: 20 over five days") << monday << 20LL << 0LL << 5 << 4LL;
    QTest::newRow("R4: 21 is rounded up") << monday << 21LL << 0LL << 5 << 5LL;
    QTest::newRow("R4: 16 of them are") << monday << 16LL << 0LL << 5 << 4LL;
    QTest::newRow("R4: 15 are not") << monday << 15LL << 0LL << 5 << 3LL;
    QTest::newRow("R4: one is due at once") << monday << 1LL << 0LL << 5 << 1LL;
    QTest::newRow("R4: behind on Wednesday") << monday.addDays(2) << 20LL << 4LL << 3 << 6LL;
    QTest::newRow("R4: ahead on Wednesday") << monday.addDays(2) << 20LL << 17LL << 3 << 1LL;
    QTest::newRow("R4: the last day takes all that is left") << monday.addDays(4) << 20LL << 11LL << 1 << 9LL;
    QTest::newRow("R4: one left on the last day") << monday.addDays(4) << 20LL << 19LL << 1 << 1LL;
    QTest::newRow("R4: all done") << monday.addDays(4) << 20LL << 20LL << 1 << 0LL;
    QTest::newRow("R4: more than all") << monday.addDays(3) << 20LL << 25LL << 2 << 0LL;
    // New Year's week of 2026: the 1st to the 3rd are off, Sunday the 4th is worked.
    QTest::newRow("C7: holiday week, its Monday") << QDate(2025, 12, 29) << 20LL << 0LL << 4 << 5LL;
    QTest::newRow("C7: the make-up Sunday is the last day") << QDate(2026, 1, 4) << 20LL << 13LL << 1 << 7LL;
    // Saturday the 28th of February is worked.
    QTest::newRow("C7: Tuesday to the make-up Saturday") << QDate(2026, 2, 24) << 20LL << 0LL << 5 << 4LL;
}

void TstDayPlan::spreadsWhatIsLeft()
{
    QFETCH(QDate, day);
    QFETCH(qint64, plan);
    QFETCH(qint64, before);
    const DayPlan result = dayPlanOf(day, Inputs{planned(plan, before), DayInput{}, DayInput{}}, china());
    QTEST(result.workdaysLeft, "workdays");
    QTEST(result.tasks[0].due, "due");
    QCOMPARE(wrongArithmetic(explainDayPlan(QStringLiteral("王芳"), result, 1)), QString());
}

void TstDayPlan::dayOfThePlan_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("planDay");
    QTest::newRow("a workday is its own") << QDate(2026, 1, 16) << QDate(2026, 1, 16);
    QTest::newRow("Saturday goes on to Monday") << QDate(2026, 1, 17) << QDate(2026, 1, 19);
    QTest::newRow("Sunday too") << QDate(2026, 1, 18) << QDate(2026, 1, 19);
    QTest::newRow("a worked Sunday is its own") << QDate(2026, 1, 4) << QDate(2026, 1, 4);
    QTest::newRow("the last day before the Spring Festival") << QDate(2026, 2, 14) << QDate(2026, 2, 14);
    QTest::newRow("its first day") << QDate(2026, 2, 15) << QDate(2026, 2, 24);
    QTest::newRow("its last day") << QDate(2026, 2, 23) << QDate(2026, 2, 24);
}

void TstDayPlan::dayOfThePlan()
{
    QFETCH(QDate, day);
    QFETCH(QDate, planDay);
    QCOMPARE(planDayFrom(day, china()), std::optional(planDay));
}

void TstDayPlan::nothingPlannedIsNothingDue()
{
    const DayPlan plan = dayPlanOf(QDate(2026, 1, 12), {}, china());
    for (const DayTask &task : plan.tasks) {
        QCOMPARE(task.due, 0);
        QVERIFY(task.isDone());
        QVERIFY(!task.plan);
    }
    const Explanation explanation = explainDayPlan(QStringLiteral("王芳"), plan, 1);
    QVERIFY(explanation.arithmetic.empty());
    QCOMPARE(explanation.verdict, QStringLiteral("Nothing is planned for this week."));
}

void TstDayPlan::explanationRecomputes()
{
    const DayPlan plan =
        dayPlanOf(QDate(2026, 1, 14), Inputs{planned(21, 4, 6), planned(20, 25), planned(3, 0, 0)}, china());
    const Explanation explanation = explainDayPlan(QStringLiteral("王芳"), plan, 1);
    QCOMPARE(explanation.rule, QStringLiteral("R4"));
    QStringList lines;
    for (const Arithmetic &step : explanation.arithmetic)
        lines << step.toText();
    QCOMPARE(lines,
        (QStringList{QStringLiteral("Leads: left of the week: 21 - 4 = 17"),
            QStringLiteral("Leads: due today, rounded up: (17 + 1) / 3 = 6"),
            QStringLiteral("Visits: left of the week: 20 - min(20, 25) = 0"),
            QStringLiteral("Visits: due today, rounded up: 0 / 3 = 0"),
            QStringLiteral("Proposals: left of the week: 3 - 0 = 3"),
            QStringLiteral("Proposals: due today, rounded up: 3 / 3 = 1")}));
    QCOMPARE(wrongArithmetic(explanation), QString());
    QVERIFY(plan.tasks[0].isDone());
    QVERIFY(!plan.tasks[2].isDone());
}

void TstDayPlan::readsTheWeekUpToTheMorning()
{
    GoalFixture test;
    QVERIFY_OK(test.importText(QStringLiteral("plans.csv"), "周次,工号,线索数计划,拜访量计划\n2026-W03,S1,10,20\n"));
    QVERIFY_OK(test.importText(QStringLiteral("followups.csv"),
        "编号,跟进时间,跟进人,跟进方式,内容\n"
        "F1,2026-01-11 23:59,S1,拜访,the week before\n"
        "F2,2026-01-12 09:00,S1,拜访,a\n"
        "F3,2026-01-13 09:00,S1,拜访,b\n"
        "F4,2026-01-14 00:00,S1,拜访,today\n"
        "F5,2026-01-14 11:00,S1,拜访,today\n"
        "F6,2026-01-14 12:00,S1,拜访,not yet\n"
        "F7,2026-01-13 10:00,S2,拜访,somebody else\n"
        "F8,2026-01-13 10:00,S1,电话,no core action\n"));
    const PersonId person = test.place(QStringLiteral("S1")).person;
    const auto plan = dayPlan(test.connection(), person, AsOf::at(QDate(2026, 1, 14), QTime(12, 0)));
    QVERIFY_OK(plan);
    QCOMPARE(plan->day, QDate(2026, 1, 14));
    const DayTask &visits = plan->tasks[coreIndex(Action::Visit)];
    QCOMPARE(visits.doneBefore, 2);
    QCOMPARE(visits.doneToday, 2);
    QCOMPARE(visits.left, 18);
    QCOMPARE(visits.due, 6); // 18 over Wednesday, Thursday and Friday
    QCOMPARE(plan->tasks[coreIndex(Action::Lead)].due, 4); // 10 over 3
    QVERIFY(!plan->tasks[coreIndex(Action::Proposal)].plan);
    // What was done since the morning changes nothing about what is due.
    const auto evening = dayPlan(test.connection(), person, AsOf::endOf(QDate(2026, 1, 14)));
    QVERIFY_OK(evening);
    QCOMPARE(evening->tasks[coreIndex(Action::Visit)].due, 6);
    QCOMPARE(evening->tasks[coreIndex(Action::Visit)].doneToday, 3);
}

void TstDayPlan::weekendLooksAtTheNextWeek()
{
    GoalFixture test;
    QVERIFY_OK(test.importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S1,20\n2026-W04,S1,11\n"));
    const PersonId person = test.place(QStringLiteral("S1")).person;
    const auto plan = dayPlan(test.connection(), person, AsOf::endOf(QDate(2026, 1, 17)));
    QVERIFY_OK(plan);
    QCOMPARE(plan->day, QDate(2026, 1, 19));
    QCOMPARE(plan->week, IsoWeek::fromNumber(202604));
    QCOMPARE(plan->tasks[coreIndex(Action::Visit)].due, 3); // 11 over five
    const auto friday = dayPlan(test.connection(), person, AsOf::endOf(QDate(2026, 1, 16)));
    QVERIFY_OK(friday);
    QCOMPARE(friday->tasks[coreIndex(Action::Visit)].due, 20);
}

void TstDayPlan::publishedGoalIsThePlan()
{
    GoalFixture test;
    test.setActions(QStringLiteral("S1"), QStringLiteral("2026-W04"), 15);
    QVERIFY_OK(test.publish());
    const PersonId person = test.place(QStringLiteral("S1")).person;
    const auto plan = dayPlan(test.connection(), person, AsOf::at(QDate(2026, 1, 19), QTime(9, 30)));
    QVERIFY_OK(plan);
    for (const DayTask &task : plan->tasks) {
        QCOMPARE(task.plan, (PlannedCount{15, PlannedCount::Origin::Goal, 1}));
        QCOMPARE(task.due, 3);
    }
    // It was published at nine.
    const auto before = dayPlan(test.connection(), person, AsOf::at(QDate(2026, 1, 19), QTime(9, 0)));
    QVERIFY_OK(before);
    QVERIFY(!before->tasks[0].plan);
}

void TstDayPlan::calendarWithoutWorkdaysIsAnError_data()
{
    QTest::addColumn<int>("daysOff");
    QTest::addColumn<bool>("hasPlan");
    // From Monday, 12 January 2026: day 364 is the Monday of a year later, day 366 the last that is looked at.
    QTest::newRow("R4: 364 days off, the Monday after them is worked") << 364 << true;
    QTest::newRow("R4: 366 days off, the Wednesday after them is worked") << 366 << true;
    QTest::newRow("R4: 367 days off, nothing is worked within a year") << 367 << false;
    QTest::newRow("R4: 800 days off") << 800 << false;
}

void TstDayPlan::calendarWithoutWorkdaysIsAnError()
{
    QFETCH(int, daysOff);
    const QDate monday(2026, 1, 12);
    WorkCalendar::Exceptions exceptions;
    QByteArray file = "日期,是否工作日,名称\n";
    for (int i = 0; i < daysOff; ++i) {
        exceptions.emplace(monday.addDays(i), false);
        file += monday.addDays(i).toString(Qt::ISODate).toLatin1() + ",否,停业\n";
    }
    QFETCH(bool, hasPlan);
    QCOMPARE(planDayFrom(monday, WorkCalendar(exceptions)).has_value(), hasPlan);

    GoalFixture test;
    QVERIFY_OK(test.importText(QStringLiteral("calendar.csv"), file));
    const auto plan = dayPlan(test.connection(), test.place(QStringLiteral("S1")).person, AsOf::endOf(monday));
    QCOMPARE(bool(plan), hasPlan);
    if (!hasPlan) {
        QCOMPARE(plan.error().problem, Problem::BadInput);
        QCOMPARE(plan.error().message, QStringLiteral("The calendar has no workday within a year from 2026-01-12."));
    } else {
        QCOMPARE(plan->day, monday.addDays(daysOff));
    }
}

QTEST_GUILESS_MAIN(TstDayPlan)
#include "tst_dayplan.moc"
