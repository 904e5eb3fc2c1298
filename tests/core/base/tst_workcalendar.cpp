#include "base/workcalendar.h"

#include <rapidcheck.h>

#include <QFile>
#include <QtTest>

using namespace waterline;

class TstWorkCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weekendsAreFree();
    void weeksOfChina_data();
    void weeksOfChina();
    void daysOfChina_data();
    void daysOfChina();
    void yearsOfChina();
    void everyLineOfTheFileCounts();
    void workdaysAround_data();
    void workdaysAround();
    void emptyRangesHaveNone();
    void calendarWithoutWorkdaysEnds();
    void countsAsDayByDay();
};

void TstWorkCalendar::weekendsAreFree()
{
    const WorkCalendar calendar;
    QVERIFY(calendar.isWorkday(QDate(2026, 10, 9)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 10, 10)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 10, 11)));
    QVERIFY(calendar.isWorkday(QDate(2026, 10, 12)));
    QCOMPARE(calendar.workdaysOf({IsoWeek::fromNumber(202640), IsoWeek::fromNumber(202641)}), 10);
}

void TstWorkCalendar::weeksOfChina_data()
{
    QTest::addColumn<int>("week");
    QTest::addColumn<int>("days");
    const auto add = [](const char *name, int week, int days) { QTest::newRow(name) << week << days; };
    add("C7: first week of 2026: Sunday the 4th makes up", 202601, 3 + 1);
    add("C7: before the Spring Festival: Saturday makes up", 202607, 6);
    add("C7: Spring Festival", 202608, 0);
    add("C7: after the Spring Festival: Monday free, Saturday makes up", 202609, 5);
    add("C7: Sunday before Mid-Autumn makes up", 202638, 6);
    add("C7: Mid-Autumn on a Friday", 202639, 4);
    add("C7: National Day 2026 from Thursday", 202640, 3);
    add("C7: until Wednesday, and Saturday makes up", 202641, 3);
    add("C7: a week of its own days", 202642, 5);
    add("C7: National Day 2025, Sunday before it makes up", 202539, 6);
    add("C7: two days before National Day 2025", 202540, 2);
    add("C7: until Wednesday, Thursday, Friday and Saturday", 202541, 3);
}

void TstWorkCalendar::weeksOfChina()
{
    QFETCH(int, week);
    const IsoWeek iso = IsoWeek::fromNumber(week);
    QTEST(WorkCalendar(chineseHolidays()).workdaysOf({iso, iso}), "days");
}

void TstWorkCalendar::daysOfChina_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isWorkday");
    const auto add = [](const char *name, QDate day, bool isWorkday) { QTest::newRow(name) << day << isWorkday; };
    add("the day before New Year 2025", QDate(2024, 12, 31), true);
    add("New Year 2025", QDate(2025, 1, 1), false);
    add("the day after New Year 2025", QDate(2025, 1, 2), true);
    add("Sunday before the festival 2025", QDate(2025, 1, 26), true);
    add("the day before the festival 2025", QDate(2025, 1, 27), true);
    add("first day of the festival 2025", QDate(2025, 1, 28), false);
    add("last day of the festival 2025", QDate(2025, 2, 4), false);
    add("the day after the festival 2025", QDate(2025, 2, 5), true);
    add("Saturday after the festival 2025", QDate(2025, 2, 8), true);
    add("Sunday after that", QDate(2025, 2, 9), false);
    add("Labour Day 2025 is made up on Sunday", QDate(2025, 4, 27), true);
    add("Dragon Boat 2025, Monday", QDate(2025, 6, 2), false);
    add("the day after Dragon Boat 2025", QDate(2025, 6, 3), true);
    add("last day of National Day 2025", QDate(2025, 10, 8), false);
    add("the day after National Day 2025", QDate(2025, 10, 9), true);
    add("Saturday after National Day 2025", QDate(2025, 10, 11), true);
    add("New Year 2026, Friday", QDate(2026, 1, 2), false);
    add("the Sunday after New Year 2026", QDate(2026, 1, 4), true);
    add("last day of the festival 2026", QDate(2026, 2, 23), false);
    add("the day after the festival 2026", QDate(2026, 2, 24), true);
    add("Tomb Sweeping 2026, Monday", QDate(2026, 4, 6), false);
    add("Labour Day 2026, Tuesday", QDate(2026, 5, 5), false);
    add("the day after Labour Day 2026", QDate(2026, 5, 6), true);
    add("Saturday after Labour Day 2026", QDate(2026, 5, 9), true);
    add("Dragon Boat 2026", QDate(2026, 6, 19), false);
    add("the Wednesday of National Day 2026", QDate(2026, 10, 7), false);
    add("the Thursday after National Day 2026", QDate(2026, 10, 8), true);
    add("the Saturday after National Day 2026", QDate(2026, 10, 10), true);
    add("the Saturday after that", QDate(2026, 10, 17), false);
}

void TstWorkCalendar::daysOfChina()
{
    QFETCH(QDate, day);
    QTEST(WorkCalendar(chineseHolidays()).isWorkday(day), "isWorkday");
}

void TstWorkCalendar::yearsOfChina()
{
    const WorkCalendar calendar(chineseHolidays());
    // 261 weekdays, 18 of them free, 5 weekend days worked.
    QCOMPARE(calendar.workdaysIn(QDate(2025, 1, 1), QDate(2025, 12, 31)), 261 - 18 + 5);
    // 261 weekdays, 19 of them free, 6 weekend days worked.
    QCOMPARE(calendar.workdaysIn(QDate(2026, 1, 1), QDate(2026, 12, 31)), 261 - 19 + 6);
    QCOMPARE(calendar.workdaysIn(QDate(2026, 10, 1), QDate(2026, 10, 31)), 22 - 5 + 1);
}

void TstWorkCalendar::everyLineOfTheFileCounts()
{
    QFile file(QStringLiteral(WATERLINE_SOURCE_DIR "/resources/calendars/cn.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine(), QByteArray("day,workday,name\n"));
    int lines = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine(), ++lines) {
        const QList<QByteArray> cells = line.split(',');
        QCOMPARE(cells.size(), 3);
        QVERIFY2(cells[1] == "0" || cells[1] == "1", line.constData());
        QVERIFY2(cells[2].trimmed().size() > 0, line.constData());
        // A make-up day is a weekend day, or the line says nothing.
        const QDate day = QDate::fromString(QString::fromLatin1(cells[0]), Qt::ISODate);
        QVERIFY2(cells[1] == "0" || day.dayOfWeek() >= Qt::Saturday, line.constData());
    }
    QVERIFY(lines > 0);
    QCOMPARE(int(chineseHolidays().size()), lines);
}

void TstWorkCalendar::workdaysAround_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("before");
    QTest::newRow("C7: a workday is its own") << QDate(2026, 10, 13) << QDate(2026, 10, 13) << QDate(2026, 10, 12);
    QTest::newRow("C7: over a weekend") << QDate(2026, 10, 17) << QDate(2026, 10, 19) << QDate(2026, 10, 16);
    QTest::newRow("C7: Monday looks back over the weekend")
        << QDate(2026, 10, 19) << QDate(2026, 10, 19) << QDate(2026, 10, 16);
    QTest::newRow("C7: over National Day") << QDate(2026, 10, 1) << QDate(2026, 10, 8) << QDate(2026, 9, 30);
    QTest::newRow("C7: the made up Saturday is one")
        << QDate(2026, 10, 11) << QDate(2026, 10, 12) << QDate(2026, 10, 10);
}

void TstWorkCalendar::workdaysAround()
{
    QFETCH(QDate, day);
    const WorkCalendar calendar(chineseHolidays());
    QTEST(calendar.workdayFrom(day), "from");
    QTEST(calendar.workdayBefore(day), "before");
}

void TstWorkCalendar::emptyRangesHaveNone()
{
    const WorkCalendar calendar(chineseHolidays());
    QCOMPARE(calendar.workdaysIn(QDate(2026, 10, 13), QDate(2026, 10, 12)), 0);
    QCOMPARE(calendar.workdaysIn(QDate(2026, 10, 13), QDate(2026, 10, 13)), 1);
    QCOMPARE(calendar.workdaysIn(QDate(2026, 10, 10), QDate(2026, 10, 10)), 1);
    QCOMPARE(calendar.workdaysIn(QDate(2026, 10, 7), QDate(2026, 10, 7)), 0);
    QCOMPARE(calendar.workdaysIn(QDate(), QDate(2026, 10, 7)), 0);
}

void TstWorkCalendar::calendarWithoutWorkdaysEnds()
{
    WorkCalendar::Exceptions closed;
    for (int i = -800; i < 800; ++i)
        closed.emplace(QDate(2026, 1, 1).addDays(i), false);
    const WorkCalendar calendar(closed);
    QVERIFY(calendar.workdayFrom(QDate(2026, 1, 1)).isValid());
    QVERIFY(calendar.workdayBefore(QDate(2026, 1, 1)).isValid());
}

void TstWorkCalendar::countsAsDayByDay()
{
    const bool holds = rc::check("the count is that of the single days", [] {
        WorkCalendar::Exceptions exceptions;
        const QDate begin(2024, 2, 20);
        for (const int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5, 45)))
            exceptions[begin.addDays(day)] = *rc::gen::arbitrary<bool>();
        const WorkCalendar calendar(exceptions);
        const QDate first = begin.addDays(*rc::gen::inRange(0, 20));
        const QDate last = first.addDays(*rc::gen::inRange(-1, 20));
        int count = 0;
        for (QDate day = first; day <= last; day = day.addDays(1))
            count += calendar.isWorkday(day) ? 1 : 0;
        RC_ASSERT(calendar.workdaysIn(first, last) == count);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TstWorkCalendar)
#include "tst_workcalendar.moc"
