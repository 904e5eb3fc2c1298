#include "base/fiscalcalendar.h"

#include <QtTest>

using namespace waterline;

using Kind = Period::Kind;

namespace {

Period period(const QString &text)
{
    return Period::parse(text).value_or(Period());
}

QStringList textsOf(const std::vector<Period> &periods)
{
    QStringList texts;
    for (const Period &each : periods)
        texts.append(each.toText());
    return texts;
}

} // namespace

class TstFiscalCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeksGoWithTheirThursday_data();
    void weeksGoWithTheirThursday();
    void weekLiesInItsPeriods_data();
    void weekLiesInItsPeriods();
    void yearOpensDownToWeeks();
    void partsSkipLevels();
    void everyWeekLiesInOneOfEach();
};

void TstFiscalCalendar::weeksGoWithTheirThursday_data()
{
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("size");
    const auto add = [](const char *name, int startMonth, const char *text, int first, int last, int size) {
        QTest::newRow(name) << startMonth << QString::fromUtf8(text) << first << last << size;
    };
    add("C3: 2025 has 52 weeks", 1, "2025", 202501, 202552, 52);
    add("C3: 2026 has 53 weeks", 1, "2026", 202601, 202653, 53);
    add("C3: January 2026 ends with W05, whose Sunday is in February", 1, "2026-01", 202601, 202605, 5);
    add("C3: February 2026 begins with W06", 1, "2026-02", 202606, 202609, 4);
    add("C3: December 2025 ends before W01, which begins in it", 1, "2025-12", 202549, 202552, 4);
    add("C3: December 2026 has the week 53", 1, "2026-12", 202649, 202653, 5);
    add("C3: first quarter of 2026", 1, "2026-Q1", 202601, 202613, 13);
    add("C3: last quarter of 2026 has 14 weeks", 1, "2026-Q4", 202640, 202653, 14);
    add("F15: year from April", 4, "2025", 202514, 202613, 52);
    add("F15: first quarter of a year from April", 4, "2025-Q1", 202514, 202526, 13);
    add("F15: last quarter of a year from April", 4, "2025-Q4", 202601, 202613, 13);
    add("F15: a month is the calendar's, whenever the year begins", 4, "2026-01", 202601, 202605, 5);
    add("F15: year from July", 7, "2026", 202627, 202725, 52);
    add("F15: year from October, Thursday to Thursday, has 53 weeks", 10, "2026", 202640, 202739, 53);
    add("F15: year from December", 12, "2026", 202649, 202747, 52);
    add("C3: a week is itself", 4, "2026-W05", 202605, 202605, 1);
}

void TstFiscalCalendar::weeksGoWithTheirThursday()
{
    QFETCH(int, startMonth);
    QFETCH(QString, text);
    const WeekRange weeks = FiscalCalendar(startMonth).weeksOf(period(text));
    QTEST(weeks.first.toNumber(), "first");
    QTEST(weeks.last.toNumber(), "last");
    QTEST(weeks.size(), "size");
}

void TstFiscalCalendar::weekLiesInItsPeriods_data()
{
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<int>("week");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("quarter");
    QTest::addColumn<QString>("year");
    const auto add = [](const char *name, int startMonth, int week, const char *month, const char *quarter,
                         const char *year) {
        QTest::newRow(name) << startMonth << week << QString::fromUtf8(month) << QString::fromUtf8(quarter)
                            << QString::fromUtf8(year);
    };
    add("C3: 2026-W05 belongs to January", 1, 202605, "2026-01", "2026-Q1", "2026");
    add("C3: 2026-W01 begins in 2025", 1, 202601, "2026-01", "2026-Q1", "2026");
    add("C3: 2026-W53 ends in 2027", 1, 202653, "2026-12", "2026-Q4", "2026");
    add("F15: January in a year from April", 4, 202605, "2026-01", "2025-Q4", "2025");
    add("F15: last week before April", 4, 202613, "2026-03", "2025-Q4", "2025");
    add("F15: first week of April", 4, 202614, "2026-04", "2026-Q1", "2026");
    add("F15: January in a year from December", 12, 202701, "2027-01", "2026-Q1", "2026");
    add("F15: November in a year from December", 12, 202648, "2026-11", "2025-Q4", "2025");
    add("F15: January in a year from February", 2, 202605, "2026-01", "2025-Q4", "2025");
}

void TstFiscalCalendar::weekLiesInItsPeriods()
{
    QFETCH(int, startMonth);
    QFETCH(int, week);
    const FiscalCalendar calendar(startMonth);
    const IsoWeek iso = IsoWeek::fromNumber(week);
    QTEST(calendar.periodOf(iso, Kind::Month).toText(), "month");
    QTEST(calendar.periodOf(iso, Kind::Quarter).toText(), "quarter");
    QTEST(calendar.periodOf(iso, Kind::Year).toText(), "year");
    QCOMPARE(calendar.periodOf(iso, Kind::Week), Period::ofWeek(iso));
}

void TstFiscalCalendar::yearOpensDownToWeeks()
{
    const FiscalCalendar calendar(4);
    QCOMPARE(textsOf(calendar.childrenOf(Period::ofYear(2025))),
        (QStringList{QStringLiteral("2025-Q1"), QStringLiteral("2025-Q2"), QStringLiteral("2025-Q3"),
            QStringLiteral("2025-Q4")}));
    QCOMPARE(textsOf(calendar.childrenOf(Period::ofQuarter(2025, 4))),
        (QStringList{QStringLiteral("2026-01"), QStringLiteral("2026-02"), QStringLiteral("2026-03")}));
    QCOMPARE(textsOf(calendar.childrenOf(Period::ofMonth(2026, 2))),
        (QStringList{QStringLiteral("2026-W06"), QStringLiteral("2026-W07"), QStringLiteral("2026-W08"),
            QStringLiteral("2026-W09")}));
    QVERIFY(calendar.childrenOf(period(QStringLiteral("2026-W06"))).empty());
    QVERIFY(calendar.parentOf(Period::ofYear(2025)).isNull());
}

void TstFiscalCalendar::partsSkipLevels()
{
    const FiscalCalendar calendar(1);
    const Period year = Period::ofYear(2026);
    QCOMPARE(calendar.partsOf(year, Kind::Year), std::vector{year});
    QCOMPARE(calendar.partsOf(year, Kind::Month).size(), std::size_t(12));
    QCOMPARE(calendar.partsOf(year, Kind::Week).size(), std::size_t(53));
    QCOMPARE(calendar.partsOf(Period::ofQuarter(2026, 4), Kind::Week).size(), std::size_t(14));
    QVERIFY(calendar.partsOf(Period::ofMonth(2026, 4), Kind::Quarter).empty());
}

void TstFiscalCalendar::everyWeekLiesInOneOfEach()
{
    // All start months and years, not a sample: each week is counted by hand from its Thursday.
    for (int startMonth = 1; startMonth <= 12; ++startMonth) {
        const FiscalCalendar calendar(startMonth);
        IsoWeek expected = calendar.weeksOf(Period::ofYear(2020)).first;
        for (int year = 2020; year <= 2035; ++year) {
            std::vector<Period> level{Period::ofYear(year)};
            const WeekRange whole = calendar.weeksOf(level.front());
            QVERIFY(whole.size() == 52 || whole.size() == 53);
            QCOMPARE(whole.first, expected); // no gap and no overlap between years
            for (const Kind kind : {Kind::Quarter, Kind::Month, Kind::Week}) {
                std::vector<Period> below;
                IsoWeek next = whole.first;
                for (const Period &parent : level) {
                    for (const Period &child : calendar.childrenOf(parent)) {
                        QCOMPARE(child.kind(), kind);
                        QCOMPARE(calendar.parentOf(child), parent);
                        const WeekRange weeks = calendar.weeksOf(child);
                        QCOMPARE(weeks.first, next);
                        for (; next <= weeks.last; next = next.plus(1))
                            QCOMPARE(calendar.periodOf(next, kind), child);
                        if (kind == Kind::Month) {
                            QCOMPARE(weeks.first.thursday().month(), child.number());
                            QCOMPARE(weeks.last.thursday().month(), child.number());
                        }
                        below.push_back(child);
                    }
                }
                QCOMPARE(next, whole.last.plus(1));
                QCOMPARE(calendar.partsOf(Period::ofYear(year), kind), below);
                level = below;
            }
            QCOMPARE(int(level.size()), whole.size());
            expected = whole.last.plus(1);
        }
    }
}

QTEST_GUILESS_MAIN(TstFiscalCalendar)
#include "tst_fiscalcalendar.moc"
