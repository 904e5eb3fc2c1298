#include "base/isoweek.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waterline;

namespace {

IsoWeek week(const char *text)
{
    return IsoWeek::parse(QString::fromUtf8(text)).value_or(IsoWeek());
}

} // namespace

class TestIsoWeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysOfAWeek_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("monday");
        QTest::addColumn<QDate>("thursday");
        QTest::addColumn<QDate>("sunday");
        QTest::newRow("C3: 2026-W05 belongs to January by its Thursday")
            << QStringLiteral("2026-W05") << QDate(2026, 1, 26) << QDate(2026, 1, 29) << QDate(2026, 2, 1);
        QTest::newRow("C3: 2026-W01 begins in 2025")
            << QStringLiteral("2026-W01") << QDate(2025, 12, 29) << QDate(2026, 1, 1) << QDate(2026, 1, 4);
        QTest::newRow("C3: 2026 has a week 53 that ends in 2027")
            << QStringLiteral("2026-W53") << QDate(2026, 12, 28) << QDate(2026, 12, 31) << QDate(2027, 1, 3);
        QTest::newRow("C3: 2020 has a week 53")
            << QStringLiteral("2020-W53") << QDate(2020, 12, 28) << QDate(2020, 12, 31) << QDate(2021, 1, 3);
        QTest::newRow("C3: 2025-W52 is the last of 2025")
            << QStringLiteral("2025-W52") << QDate(2025, 12, 22) << QDate(2025, 12, 25) << QDate(2025, 12, 28);
        QTest::newRow("C3: over a leap day")
            << QStringLiteral("2028-W09") << QDate(2028, 2, 28) << QDate(2028, 3, 2) << QDate(2028, 3, 5);
    }
    void daysOfAWeek()
    {
        QFETCH(QString, text);
        QFETCH(QDate, monday);
        QFETCH(QDate, sunday);
        const std::optional<IsoWeek> parsed = IsoWeek::parse(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->monday(), monday);
        QTEST(parsed->thursday(), "thursday");
        QCOMPARE(parsed->sunday(), sunday);
        // Half open: Monday and Sunday lie in it, their neighbours do not.
        QCOMPARE(IsoWeek::of(monday), *parsed);
        QCOMPARE(IsoWeek::of(sunday), *parsed);
        QVERIFY(IsoWeek::of(monday.addDays(-1)) < *parsed);
        QVERIFY(*parsed < IsoWeek::of(sunday.addDays(1)));
    }

    void weeksOfAYear_data()
    {
        QTest::addColumn<int>("weeks");
        for (const auto &[year, weeks] :
            {std::pair(2015, 53), std::pair(2019, 52), std::pair(2020, 53), std::pair(2021, 52), std::pair(2024, 52),
                std::pair(2025, 52), std::pair(2026, 53), std::pair(2032, 53)})
            QTest::addRow("C3: %d", year) << weeks;
    }
    void weeksOfAYear()
    {
        QFETCH(int, weeks);
        const int year = QByteArray(QTest::currentDataTag()).right(4).toInt();
        QCOMPARE(IsoWeek::weeksIn(year), weeks);
        // The week behind the last is the first of the next year.
        QCOMPARE(IsoWeek::fromNumber(year * 100 + weeks).plus(1), IsoWeek::fromNumber((year + 1) * 100 + 1));
    }

    void reads_data()
    {
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(expected);
        };
        add("2026-W03", "2026-W03");
        add("2026-w3", "2026-W03");
        add("2026W3", "2026-W03");
        add("2026 W03", "2026-W03");
        add("2026-03周", "2026-W03");
        add("2026年第3周", "2026-W03");
        add("2026年3周", "2026-W03");
        add("2026 年 第 3 周", "2026-W03");
        add("  2026-W53 ", "2026-W53");
        add("2020-W53", "2020-W53");
    }
    void reads()
    {
        QFETCH(QString, expected);
        const std::optional<IsoWeek> parsed = IsoWeek::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->toText(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *text : {"2025-W53", "2024-W53", "2026-W54", "2026-W00", "2026-W", "2026", "W03", "26-W03",
                 "2026-W003", "2026-W03x", "x2026-W03", "2026-01-12", "0000-W01", "第3周", "", "２０２６-W03"})
            QTest::newRow(*text ? text : "nothing") << 0;
    }
    void refuses()
    {
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(!IsoWeek::parse(text == QStringLiteral("nothing") ? QString() : text));
    }

    void plusGoesOverYears_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<QString>("to");
        const auto add = [](const char *from, int weeks, const char *to) {
            QTest::addRow("%s %+d", from, weeks) << QString::fromUtf8(from) << weeks << QString::fromUtf8(to);
        };
        add("2025-W52", 1, "2026-W01");
        add("2026-W01", -1, "2025-W52");
        add("2026-W52", 1, "2026-W53");
        add("2026-W53", 1, "2027-W01");
        add("2027-W01", -1, "2026-W53");
        add("2020-W53", 1, "2021-W01");
        add("2026-W03", 0, "2026-W03");
        add("2026-W03", 52, "2027-W02");
        add("2026-W03", -52, "2025-W03");
    }
    void plusGoesOverYears()
    {
        QFETCH(QString, from);
        QFETCH(int, weeks);
        QFETCH(QString, to);
        QCOMPARE(IsoWeek::parse(from)->plus(weeks).toText(), to);
        QCOMPARE(IsoWeek::parse(to)->plus(-weeks).toText(), from);
    }

    void noWeekStaysNone()
    {
        QVERIFY(IsoWeek().isNull());
        QVERIFY(IsoWeek::of(QDate()).isNull());
        QVERIFY(IsoWeek().plus(1).isNull());
        QVERIFY(!week("2026-W03").isNull());
    }

    void everyDayLiesInItsWeek()
    {
        const bool holds = rc::check("a day's week holds the day; numbers and texts go back and forth", [] {
            const QDate day = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 80 * 366));
            const IsoWeek of = IsoWeek::of(day);
            RC_ASSERT(of.monday() <= day);
            RC_ASSERT(day <= of.sunday());
            RC_ASSERT(of.monday().dayOfWeek() == Qt::Monday);
            RC_ASSERT(of.thursday().year() == of.year());
            RC_ASSERT(IsoWeek::fromNumber(of.toNumber()) == of);
            RC_ASSERT(IsoWeek::parse(of.toText()) == std::optional(of));
            const int weeks = *rc::gen::inRange(-600, 600);
            RC_ASSERT(of.plus(weeks).monday() == of.monday().addDays(7 * weeks));
            // Numbers sort as weeks do.
            RC_ASSERT((of.toNumber() < of.plus(weeks).toNumber()) == (of < of.plus(weeks)));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestIsoWeek)
#include "tst_isoweek.moc"
