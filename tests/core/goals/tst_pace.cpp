#include "base/fiscalcalendar.h"
#include "goals/pace.h"
#include "support/evaluate.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace waterline;

namespace {

/// Four weeks from Monday, 5 January 2026 to Sunday, 1 February: 20 weekdays and, where two Saturdays are worked, 22.
const WeekRange weeks{*IsoWeek::parse(QStringLiteral("2026-W02")), *IsoWeek::parse(QStringLiteral("2026-W05"))};

QDate january(int day)
{
    return QDate(2026, 1, 1).addDays(day - 1);
}

/// With the last two Saturdays worked.
WorkCalendar lateMakeUps(WorkCalendar::Exceptions others = {})
{
    others.insert({{january(24), true}, {january(31), true}});
    return WorkCalendar(std::move(others));
}

constexpr qint64 target = 2200; // 100 a day

/// 80 on each weekday up to and with that day of January: exactly on the line.
DailyActuals onTheLineUntil(int lastDay)
{
    DailyActuals actuals;
    for (int day = 5; day <= lastDay; ++day) {
        if (january(day).dayOfWeek() < Qt::Saturday)
            actuals[january(day)] = 80;
    }
    return actuals;
}

QStringList texts(const std::vector<QDate> &days)
{
    QStringList list;
    for (const QDate day : days)
        list << day.toString(Qt::ISODate);
    return list;
}

} // namespace

class TstPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWithTheExpectedProgress_data();
    void comparesWithTheExpectedProgress();
    void tenthDayOfTwentyTwo_data();
    void tenthDayOfTwentyTwo();
    void firesOnTheThirdWorkdayInARow_data();
    void firesOnTheThirdWorkdayInARow();
    void firesOnceUntilItIsArmedAgain_data();
    void firesOnceUntilItIsArmedAgain();
    void daysOffCountWithTheNextWorkday();
    void monthIsItsWeeks();
    void secondReadingLooksAtEachDay();
    void withoutATargetNothingIsComputable();
    void beforeTheFirstWorkday();
    void lineIsAParameter();
    void explainsTheLastDay();
    void explainsMoney_data();
    void explainsMoney();
    void everyPaceRecomputesAndItsRemedyHeals();
};

void TstPace::comparesWithTheExpectedProgress_data()
{
    QTest::addColumn<PacePoint>("point");
    QTest::addColumn<QString>("ratio");
    QTest::addColumn<bool>("isBelow");
    QTest::addColumn<qint64>("missing");
    QTest::newRow("R16: 800 of 1,000 is quiet") << PacePoint{2200, 22, 10, 800} << "80.0%" << false << qint64(0);
    QTest::newRow("R16: 799 of 1,000 is below") << PacePoint{2200, 22, 10, 799} << "79.9%" << true << qint64(1);
    QTest::newRow("R16: as expected") << PacePoint{2200, 22, 10, 1000} << "100.0%" << false << qint64(0);
    QTest::newRow("R16: nothing at all") << PacePoint{2200, 22, 10, 0} << "0.0%" << true << qint64(800);
    QTest::newRow("R16: refunds") << PacePoint{2200, 22, 10, -100} << "-10.0%" << true << qint64(900);
    // 80 % of 100 × 1/3 is 26.66…: compared exactly, 26 is below and 27 is not.
    QTest::newRow("C5: 26 of 33.3") << PacePoint{100, 3, 1, 26} << "78.0%" << true << qint64(1);
    QTest::newRow("C5: 27 of 33.3") << PacePoint{100, 3, 1, 27} << "81.0%" << false << qint64(0);
    QTest::newRow("C5: 79.96 % reads 80.0 % and is below")
        << PacePoint{10000, 10, 5, 3998} << "80.0%" << true << qint64(2);
    QTest::newRow("C6: no target") << PacePoint{0, 22, 10, 5} << "n/a" << false << qint64(0);
    QTest::newRow("C6: no workday over") << PacePoint{2200, 22, 0, 0} << "n/a" << false << qint64(0);
    QTest::newRow("C6: no workday in the period") << PacePoint{2200, 0, 0, 0} << "n/a" << false << qint64(0);
    QTest::newRow("R16: 58 million and 250 workdays do not overflow")
        << PacePoint{5'800'000'000, 250, 249, 4'621'440'000} << "80.0%" << false << qint64(0);
    QTest::newRow("R16: one fen less is below")
        << PacePoint{5'800'000'000, 250, 249, 4'621'439'999} << "80.0%" << true << qint64(1);
}

void TstPace::comparesWithTheExpectedProgress()
{
    QFETCH(PacePoint, point);
    QTEST(point.ratio().toText(), "ratio");
    QTEST(point.isBelow({}), "isBelow");
    QTEST(point.missing({}), "missing");
}

void TstPace::tenthDayOfTwentyTwo_data()
{
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<bool>("isBelow");
    QTest::newRow("R16: 800 of 1,000 is quiet") << qint64(800) << false;
    QTest::newRow("R16: 799 of 1,000 is below") << qint64(799) << true;
}

void TstPace::tenthDayOfTwentyTwo()
{
    QFETCH(qint64, actual);
    const Pace pace = paceOf(target, {{january(5), actual}}, weeks, lateMakeUps(), january(16), {});
    QCOMPARE(pace.workdays, 22);
    QCOMPARE(pace.days.size(), 10U);
    QCOMPARE(pace.days.back().day, january(16));
    QCOMPARE(pace.point().expected(), Ratio(1000, 1));
    QCOMPARE(pace.point().actual, actual);
    QTEST(pace.days.back().isBelow, "isBelow");
}

void TstPace::firesOnTheThirdWorkdayInARow_data()
{
    QTest::addColumn<WorkCalendar>("calendar");
    QTest::addColumn<DailyActuals>("actuals");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<QStringList>("alerts");
    // Nothing comes in after the day named: the next workday is the first below.
    QTest::newRow("R16: Tuesday to Thursday")
        << lateMakeUps() << onTheLineUntil(12) << january(15) << QStringList{QStringLiteral("2026-01-15")};
    QTest::newRow("R16: two workdays are not enough")
        << lateMakeUps() << onTheLineUntil(12) << january(14) << QStringList();
    QTest::newRow("C8: across a weekend: Thursday, Friday, Monday")
        << lateMakeUps() << onTheLineUntil(14) << january(19) << QStringList{QStringLiteral("2026-01-19")};
    QTest::newRow("C8: the weekend itself is no third day")
        << lateMakeUps() << onTheLineUntil(14) << january(18) << QStringList();
    // Monday off, the Sunday after worked instead: still 22 workdays.
    QTest::newRow("C8: across a weekend and a holiday: Thursday, Friday, Tuesday")
        << lateMakeUps({{january(19), false}, {january(25), true}}) << onTheLineUntil(14) << january(20)
        << QStringList{QStringLiteral("2026-01-20")};
    QTest::newRow("C8: the holiday is no third day") << lateMakeUps({{january(19), false}, {january(25), true}})
                                                     << onTheLineUntil(14) << january(19) << QStringList();
    // A Saturday that is worked counts: Thursday, Friday, Saturday.
    QTest::newRow("C7: a make-up Saturday is a workday")
        << WorkCalendar({{january(17), true}, {january(31), true}}) << onTheLineUntil(14) << january(17)
        << QStringList{QStringLiteral("2026-01-17")};
    QTest::newRow("R16: from the first day on")
        << lateMakeUps() << DailyActuals() << january(7) << QStringList{QStringLiteral("2026-01-07")};
}

void TstPace::firesOnTheThirdWorkdayInARow()
{
    QFETCH(WorkCalendar, calendar);
    QFETCH(DailyActuals, actuals);
    QFETCH(QDate, lastDay);
    QCOMPARE(calendar.workdaysOf(weeks), 22);
    QTEST(texts(paceOf(target, actuals, weeks, calendar, lastDay, {}).alertDays), "alerts");
}

void TstPace::firesOnceUntilItIsArmedAgain_data()
{
    QTest::addColumn<qint64>("catchUp");
    QTest::addColumn<QStringList>("alerts");
    // 80 a day until Monday the 12th (day 6: 480), then nothing: fires on Thursday the 15th. On Monday the 19th, day
    // 11, the line is 880: 400 more reach it, 399 do not. After it nothing comes in.
    QTest::newRow("R16: fires once, however long it lasts") << qint64(0) << QStringList{QStringLiteral("2026-01-15")};
    QTest::newRow("R16: a day at 79.99 % does not arm it again")
        << qint64(399) << QStringList{QStringLiteral("2026-01-15")};
    QTest::newRow("R16: a day at 80 % arms it again")
        << qint64(400) << QStringList{QStringLiteral("2026-01-15"), QStringLiteral("2026-01-22")};
    QTest::newRow("R16: well above, it takes as long as that lasts")
        // 1,200 are 80 % of day 15, which is Friday the 23rd: below from Saturday the 24th, worked, on.
        << qint64(720) << QStringList{QStringLiteral("2026-01-15"), QStringLiteral("2026-01-27")};
}

void TstPace::firesOnceUntilItIsArmedAgain()
{
    QFETCH(qint64, catchUp);
    DailyActuals actuals = onTheLineUntil(12);
    actuals[january(19)] = catchUp;
    const Pace pace = paceOf(target, actuals, weeks, lateMakeUps(), january(32), {});
    QCOMPARE(pace.days.size(), 22U);
    QTEST(texts(pace.alertDays), "alerts");
}

void TstPace::daysOffCountWithTheNextWorkday()
{
    // 80 on the line until Friday the 9th (400), 80 on the Saturday, nothing on the Monday.
    DailyActuals actuals = onTheLineUntil(9);
    actuals[january(10)] = 80;
    const Pace pace = paceOf(target, actuals, weeks, lateMakeUps(), january(12), {});
    QCOMPARE(pace.days.size(), 6U);
    QCOMPARE(pace.days[4].point.actual, 400);
    QCOMPARE(pace.days[5].own, 80);
    QCOMPARE(pace.days[5].point.actual, 480);
    QVERIFY(!pace.days[5].isBelow);
}

void TstPace::monthIsItsWeeks()
{
    // C3: January 2026 is the weeks 1 to 5, from 29 December to 1 February. Holidays on 1 and 2 January, Sunday the 4th
    // worked.
    const WeekRange month = FiscalCalendar().weeksOf(Period::ofMonth(2026, 1));
    const WorkCalendar calendar(chineseHolidays());
    const Pace pace = paceOf(2400, {{QDate(2025, 12, 29), 100}, {QDate(2026, 2, 1), 5}, {QDate(2026, 2, 2), 1000}},
        month, calendar, QDate(2026, 3, 1), {});
    QCOMPARE(pace.workdays, 24);
    QCOMPARE(pace.days.front().day, QDate(2025, 12, 29));
    QCOMPARE(pace.days[3].day, january(4));
    QCOMPARE(pace.days.back().day, january(30));
    // What came in on the last Sunday has no workday behind it in the month, and the next week is another month.
    QCOMPARE(pace.point().actual, 100);
}

void TstPace::secondReadingLooksAtEachDay()
{
    // A large first day keeps the sum above the line, but the days after it bring nothing.
    const Pace pace = paceOf(target, {{january(5), 1000}, {january(9), 80}}, weeks, lateMakeUps(), january(14), {});
    QVERIFY(pace.alertDays.empty());
    QCOMPARE(texts(pace.ownAlertDays), (QStringList{QStringLiteral("2026-01-08"), QStringLiteral("2026-01-14")}));
    QCOMPARE(pace.days.back().ownRun, 3);
    QVERIFY(!pace.days[4].isOwnBelow); // 80 of 100
}

void TstPace::withoutATargetNothingIsComputable()
{
    const Pace pace = paceOf(0, {}, weeks, lateMakeUps(), january(32), {});
    QCOMPARE(pace.days.size(), 22U);
    QVERIFY(pace.alertDays.empty());
    const Explanation why = explainPace(QStringLiteral("华东"), pace, true, {});
    QCOMPARE(why.verdict, QStringLiteral("not computable: no target"));
    QVERIFY(why.arithmetic.empty());
    QVERIFY(why.counterfactual.isEmpty());
}

void TstPace::beforeTheFirstWorkday()
{
    const Pace pace = paceOf(target, {}, weeks, lateMakeUps(), january(4), {});
    QVERIFY(pace.days.empty());
    QCOMPARE(pace.point(), (PacePoint{target, 22, 0, 0}));
    QCOMPARE(explainPace(QStringLiteral("华东"), pace, true, {}).verdict,
        QStringLiteral("not computable: no workday of the period is over"));
}

void TstPace::lineIsAParameter()
{
    RuleSet rules;
    rules.pacePercent = 50;
    rules.paceDays = 2;
    QVERIFY(!PacePoint({2200, 22, 10, 500}).isBelow(rules));
    QVERIFY(PacePoint({2200, 22, 10, 499}).isBelow(rules));
    QCOMPARE(texts(paceOf(target, {}, weeks, lateMakeUps(), january(9), rules).alertDays),
        QStringList{QStringLiteral("2026-01-06")});
}

void TstPace::explainsTheLastDay()
{
    const Pace pace = paceOf(target, {{january(5), 799}}, weeks, lateMakeUps(), january(16), {});
    const Explanation why = explainPace(QStringLiteral("华东 · Leads"), pace, false, {});
    QCOMPARE(why.title, QStringLiteral("华东 · Leads: pace"));
    QCOMPARE(why.rule, QStringLiteral("R16"));
    QCOMPARE(
        why.verdict, QStringLiteral("79.9% of the progress that 10 of 22 workdays let expect: below the line of 80%"));
    QCOMPARE(wrongArithmetic(why), QString());
    QCOMPARE(
        why.arithmetic[0].toText(), QStringLiteral("Share of the expected progress: 799 / (2200 * 10 / 22) = 79.9%"));
    QCOMPARE(why.arithmetic[1].toText(),
        QStringLiteral("Distance from the line, below it if negative: 100 * 799 * 22 - 80 * 2200 * 10 = -2200"));
    QCOMPARE(why.counterfactual, QStringLiteral("1 more by today would be back on pace"));
    QCOMPARE(why.inputs[4].value, QStringLiteral("1, an alert on day 3"));
    // 0 on the 16th; since the 6th nothing came in: nine workdays.
    QCOMPARE(why.inputs[5].value, QStringLiteral("0 on 2026-01-16, 9 workdays in a row below the line"));
}

void TstPace::explainsMoney_data()
{
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("counterfactual");
    QTest::newRow("C4: whole units") << qint64(79'900)
                                     << "Share of the expected progress: 799 / (2200 * 10 / 22) = 79.9%"
                                     << "1.00 more by today would be back on pace";
    QTest::newRow("C4: a fraction") << qint64(79'950)
                                    << "Share of the expected progress, in hundredths of the currency: 79950 / (220000 "
                                       "* 10 / 22) = 80.0%"
                                    << "0.50 more by today would be back on pace";
    QTest::newRow("C4: money went back") << qint64(-100)
                                         << "Share of the expected progress: (-1) / (2200 * 10 / 22) = -0.1%"
                                         << "801.00 more by today would be back on pace";
}

void TstPace::explainsMoney()
{
    QFETCH(qint64, actual);
    const Pace pace = paceOf(220'000, {{january(5), actual}}, weeks, lateMakeUps(), january(16), {});
    const Explanation why = explainPace(QStringLiteral("华东"), pace, true, {});
    QCOMPARE(wrongArithmetic(why), QString());
    QTEST(why.arithmetic[0].toText(), "line");
    QTEST(why.counterfactual, "counterfactual");
}

void TstPace::everyPaceRecomputesAndItsRemedyHeals()
{
    const bool isHeld =
        rc::check("R16: arithmetic recomputes; the counterfactual is the smallest change that heals", [] {
            const int workdays = *rc::gen::inRange(1, 260);
            const PacePoint point{*rc::gen::inRange<qint64>(1, 100'000'000), workdays,
                *rc::gen::inRange(1, workdays + 1), *rc::gen::inRange<qint64>(-100'000, 100'000'000)};
            const RuleSet rules;
            const bool isMoney = *rc::gen::arbitrary<bool>();
            for (const Arithmetic &line : paceArithmetic(point, isMoney, rules))
                RC_ASSERT(Evaluator::resultOf(line.expression, line.result) == line.result);
            const qint64 missing = point.missing(rules);
            RC_ASSERT((missing > 0) == point.isBelow(rules));
            PacePoint healed = point;
            healed.actual += missing;
            RC_ASSERT(!healed.isBelow(rules));
            healed.actual -= 1;
            if (missing > 0)
                RC_ASSERT(healed.isBelow(rules));
        });
    QVERIFY(isHeld);
}

QTEST_GUILESS_MAIN(TstPace)
#include "tst_pace.moc"
