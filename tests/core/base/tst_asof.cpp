#include "base/asofnow.h"
#include "base/clock.h"

#include <QTest>

using namespace waterline;

class TestAsOf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsText_data()
    {
        QTest::addColumn<AsOf>("asOf");
        QTest::addColumn<QString>("endText");
        QTest::addColumn<QDate>("day");
        QTest::newRow("C2: a day means its end, the next midnight")
            << AsOf::endOf(QDate(2026, 1, 18)) << QStringLiteral("2026-01-19T00:00:00") << QDate(2026, 1, 18);
        QTest::newRow("C2: the last day of a year")
            << AsOf::endOf(QDate(2025, 12, 31)) << QStringLiteral("2026-01-01T00:00:00") << QDate(2025, 12, 31);
        QTest::newRow("C2: the day before a leap day")
            << AsOf::endOf(QDate(2028, 2, 28)) << QStringLiteral("2028-02-29T00:00:00") << QDate(2028, 2, 28);
        QTest::newRow("R67: Friday 17:00 counts from that Friday") << AsOf::at(QDate(2026, 1, 16),
            QTime(17, 0)) << QStringLiteral("2026-01-16T17:00:00") << QDate(2026, 1, 16);
        QTest::newRow("one second after midnight sees that day")
            << AsOf::at(QDate(2026, 1, 16), QTime(0, 0, 1)) << QStringLiteral("2026-01-16T00:00:01")
            << QDate(2026, 1, 16);
        QTest::newRow("midnight sees the day before only")
            << AsOf::at(QDate(2026, 1, 16), QTime(0, 0)) << QStringLiteral("2026-01-16T00:00:00") << QDate(2026, 1, 15);
    }
    void endsText()
    {
        QFETCH(AsOf, asOf);
        QTEST(asOf.endText(), "endText");
        QTEST(asOf.day(), "day");
    }

    void nowHasSeenItsOwnSecond_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("endText");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 1, 18);
        QTest::newRow("C2: what was done in this second")
            << QDateTime(day, QTime(9, 30, 0)) << "2026-01-18T09:30:01" << day;
        QTest::newRow("C2: near its end it is still this second")
            << QDateTime(day, QTime(9, 30, 0, 999)) << "2026-01-18T09:30:01" << day;
        QTest::newRow("C2: the first second of a day is of that day")
            << QDateTime(day, QTime(0, 0, 0)) << "2026-01-18T00:00:01" << day;
        QTest::newRow("C2: the last one is the end of the day")
            << QDateTime(day, QTime(23, 59, 59)) << "2026-01-19T00:00:00" << day;
    }
    void nowHasSeenItsOwnSecond()
    {
        QFETCH(QDateTime, now);
        const AsOf asOf = asOfNow(FixedClock(now));
        QTEST(asOf.endText(), "endText");
        QTEST(asOf.day(), "day");
        QVERIFY(now.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) < asOf.endText());
    }

    /// C2: half open. A fact is seen exactly if its time's text is before the end's text.
    void textsCompareAsTimesDo()
    {
        const QString end = AsOf::endOf(QDate(2026, 1, 18)).endText();
        QVERIFY(QStringLiteral("2026-01-18T23:59:59") < end);
        QVERIFY(!(QStringLiteral("2026-01-19T00:00:00") < end));
    }

    void aDaysEndIsTheNextMidnight()
    {
        QCOMPARE(AsOf::endOf(QDate(2026, 1, 18)), AsOf::at(QDate(2026, 1, 19), QTime(0, 0)));
        QVERIFY(AsOf::endOf(QDate(2026, 1, 18)) != AsOf::endOf(QDate(2026, 1, 17)));
    }

    void theClockIsKeptInUtc()
    {
        FixedClock clock(QDateTime(QDate(2026, 1, 19), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600));
        QCOMPARE(clock.now(), QDateTime(QDate(2026, 1, 19), QTime(1, 0), Qt::UTC));
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        clock.advanceSeconds(61);
        QCOMPARE(clock.now(), QDateTime(QDate(2026, 1, 19), QTime(1, 1, 1), Qt::UTC));
        QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_asof.moc"
