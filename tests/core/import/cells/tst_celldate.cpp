#include "import/cells/celldate.h"

#include <QTest>

using namespace waterline;

Q_DECLARE_METATYPE(waterline::DateOrder)
Q_DECLARE_METATYPE(waterline::CellFault)

namespace {

Parsed<Moment> read(const QByteArray &cell, DateOrder order = DateOrder::YearFirst)
{
    ColumnReading reading;
    reading.dateOrder = order;
    return parseDateTime({cell.constData(), size_t(cell.size())}, reading);
}

QString shown(const Parsed<Moment> &moment)
{
    if (!moment)
        return QStringLiteral("fault %1").arg(int(moment.fault()));
    return moment->date.toString(Qt::ISODate)
        + (moment->time ? u' ' + moment->time->toString(QStringLiteral("HH:mm:ss")) : QString());
}

} // namespace

class TestCellDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneReading_data()
    {
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *cell, const char *expected) { QTest::newRow(cell) << expected; };
        // Quirk 20
        add("2026-01-05", "2026-01-05");
        add("2026/1/5", "2026-01-05");
        add("2026/01/05", "2026-01-05");
        add("2026.1.5", "2026-01-05");
        add("20260105", "2026-01-05");
        add("2026年1月5日", "2026-01-05");
        add("2026年01月05号", "2026-01-05");
        add("2026 年 1 月 5 日", "2026-01-05");
        add("26年1月5日", "2026-01-05");
        add("2026年1月", "2026-01-01");
        add("2026-01", "2026-01-01");
        add("01/2026", "2026-01-01");
        add("2026年1月5日 星期一", "2026-01-05");
        add("2026年1月5日（周一）", "2026-01-05");
        add("２０２６／１／５", "2026-01-05");
        add("  2026-01-05\t", "2026-01-05");
        add("\xC2\xA0"
            "2026-1-5\xE3\x80\x80",
            "2026-01-05");
        add("'2026-01-05", "2026-01-05");
        add("=\"2026-01-05\"", "2026-01-05");
        // Quirk 22
        add("5-Jan-26", "2026-01-05");
        add("05-JAN-2026", "2026-01-05");
        add("5 January 2026", "2026-01-05");
        add("January 5, 2026", "2026-01-05");
        add("Mon, Jan 5th 2026", "2026-01-05");
        add("2026-Jan-05", "2026-01-05");
        add("1-Sept-69", "2069-09-01");
        add("1-Sep-70", "1970-09-01");
        add("Jan 2026", "2026-01-01");
        add("Jan-99", "1999-01-01");
        // Quirk 23
        add("2026-01-05 14:30", "2026-01-05 14:30:00");
        add("2026-01-05T14:30:15", "2026-01-05 14:30:15");
        add("2026-01-05T14:30:15.123Z", "2026-01-05 14:30:15");
        add("2026-01-05T14:30:15+08:00", "2026-01-05 14:30:15");
        add("2026-01-05 14:30:15 +0800", "2026-01-05 14:30:15");
        add("2026-01-05 00:00:00", "2026-01-05 00:00:00");
        add("2026/1/5 2:30 PM", "2026-01-05 14:30:00");
        add("2026/1/5 2:30:05 p.m.", "2026-01-05 14:30:05");
        add("2026/1/5 12:00 AM", "2026-01-05 00:00:00");
        add("2026/1/5 12:00 PM", "2026-01-05 12:00:00");
        add("2026/1/5 下午2:30", "2026-01-05 14:30:00");
        add("2026/1/5 上午 9:05:00", "2026-01-05 09:05:00");
        add("2026年1月5日 14时30分", "2026-01-05 14:30:00");
        add("2026年1月5日下午2点", "2026-01-05 14:00:00");
        // Quirk 24
        add("46027", "2026-01-05");
        add("46027.5", "2026-01-05 12:00:00");
        add("46027.604166666664", "2026-01-05 14:30:00");
        add("46027.999999999", "2026-01-05 23:59:59");
        add("20000", "1954-10-03");
        add("80000", "2119-01-11");
        // Leap days and the last years
        add("2024-02-29", "2024-02-29");
        add("1900-01-01", "1900-01-01");
        add("2199-12-31", "2199-12-31");
    }

    void oneReading()
    {
        QFETCH(QString, expected);
        // The order of a column changes nothing about a date that has only one reading.
        for (const DateOrder order :
            {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::Ambiguous, DateOrder::Mixed})
            QCOMPARE(shown(read(QTest::currentDataTag(), order)), expected);
    }

    void byOrder_data()
    {
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        const auto add = [](DateOrder order, const char *cell, const char *expected) {
            QTest::addRow("quirk 21: %s, order %d", cell, int(order))
                << order << QByteArray(cell) << QString::fromLatin1(expected);
        };
        add(DateOrder::DayFirst, "05/01/2026", "2026-01-05");
        add(DateOrder::MonthFirst, "05/01/2026", "2026-05-01");
        add(DateOrder::DayFirst, "5.1.2026", "2026-01-05");
        add(DateOrder::DayFirst, "5-1-26 14:30", "2026-01-05 14:30:00");
        add(DateOrder::MonthFirst, "1/5/2026 2:30 PM", "2026-01-05 14:30:00");
        add(DateOrder::YearFirst, "26/1/5", "2026-01-05");
        add(DateOrder::DayFirst, "26/1/05", "2005-01-26");
        add(DateOrder::MonthFirst, "07/30/2023", "2023-07-30");
        add(DateOrder::Ambiguous, "05/05/2026", "2026-05-05");
        add(DateOrder::Mixed, "05/05/2026", "2026-05-05");
    }

    void byOrder()
    {
        QFETCH(DateOrder, order);
        QFETCH(QByteArray, cell);
        QFETCH(QString, expected);
        QCOMPARE(shown(read(cell, order)), expected);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<CellFault>("fault");
        const auto add = [](const char *cell, CellFault fault, DateOrder order = DateOrder::YearFirst) {
            QTest::addRow("%s, order %d", cell, int(order)) << QByteArray(cell) << order << fault;
        };
        add("", CellFault::EmptyCell);
        add(" - ", CellFault::EmptyCell);
        add("待定", CellFault::EmptyCell);
        add("#N/A", CellFault::ExcelError);
        add("########", CellFault::ExcelError);
        add("next week", CellFault::NotADate);
        add("2026-W03", CellFault::NotADate);
        add("12", CellFault::NotADate);
        add("2026", CellFault::NotADate);
        add("19999", CellFault::NotADate);
        add("80001", CellFault::NotADate);
        add("12.5", CellFault::NotADate);
        add("14:30", CellFault::NotADate);
        add("2026-01-05 x", CellFault::NotADate);
        add("2026-01-05 14:30 foo", CellFault::NotADate);
        add("2026-01/05", CellFault::NotADate);
        add("2026-001-05", CellFault::NotADate);
        add("1234567890123456789012", CellFault::NotADate);
        add("1.23E+17", CellFault::NotADate);
        add("2026-02-30", CellFault::NoSuchDay);
        add("2026/2/29", CellFault::NoSuchDay);
        add("2026-13-05", CellFault::NoSuchDay);
        add("20260230", CellFault::NoSuchDay);
        add("2026-01-05 24:00", CellFault::NoSuchDay);
        add("2026-01-05 12:60", CellFault::NoSuchDay);
        add("2026-01-05 13:00 AM", CellFault::NoSuchDay);
        add("30/02/2026", CellFault::NoSuchDay, DateOrder::DayFirst);
        add("13/01/2026", CellFault::NoSuchDay, DateOrder::MonthFirst);
        add("5-Jan", CellFault::NoYear);
        add("26-Jan", CellFault::NoYear);
        add("1月5日", CellFault::NoYear);
        add("1/5", CellFault::NoYear);
        add("13/1", CellFault::NoYear);
        add("Jan-26", CellFault::AmbiguousDate);
        add("05/01/2026", CellFault::AmbiguousDate);
        add("05/01/2026", CellFault::AmbiguousDate, DateOrder::Ambiguous);
        add("13/01/2026", CellFault::AmbiguousDate, DateOrder::Mixed);
        add("26/1/5", CellFault::AmbiguousDate, DateOrder::Ambiguous);
        add("1899-12-31", CellFault::OutOfRange);
        add("2200-01-01", CellFault::OutOfRange);
        add("9999-12-31", CellFault::OutOfRange);
    }

    void faults()
    {
        QFETCH(QByteArray, cell);
        QFETCH(DateOrder, order);
        QFETCH(CellFault, fault);
        const Parsed<Moment> moment = read(cell, order);
        QVERIFY2(!moment, qPrintable(shown(moment)));
        QCOMPARE(int(moment.fault()), int(fault));
        // Whoever only wants the day gets the same answer.
        ColumnReading reading;
        reading.dateOrder = order;
        QVERIFY(parseDate({cell.constData(), size_t(cell.size())}, reading) == Parsed<QDate>(fault));
    }

    void zonesMoveWhenTheColumnSaysWhereTo()
    {
        ColumnReading shanghai;
        shanghai.utcOffsetMinutes = 8 * 60;
        QCOMPARE(shown(parseDateTime("2026-01-05T16:30:00Z", shanghai)), QStringLiteral("2026-01-06 00:30:00"));
        QCOMPARE(shown(parseDateTime("2026-01-05T15:59:59.999Z", shanghai)), QStringLiteral("2026-01-05 23:59:59"));
        QCOMPARE(shown(parseDateTime("2026-01-05T00:30:00+09:00", shanghai)), QStringLiteral("2026-01-04 23:30:00"));
        QCOMPARE(shown(parseDateTime("2026-01-05T14:30:00-0500", shanghai)), QStringLiteral("2026-01-06 03:30:00"));
        QCOMPARE(shown(parseDateTime("2026-01-05T14:30:00", shanghai)), QStringLiteral("2026-01-05 14:30:00"));
        QCOMPARE(*parseDate("2026-01-05T16:30:00Z", shanghai), QDate(2026, 1, 6));
        QCOMPARE(parseDateTime("2026-01-05T16:30:00+99:00", shanghai).fault(), CellFault::NotADate);
    }

    void anyBytesAreSafe()
    {
        QByteArray alphabet("0123456789-/.: TZapmJanMay\xE5\xB9\xB4\xE6\x9C\x88\xFF()+,#");
        quint32 state = 7;
        for (int round = 0; round < 50'000; ++round) {
            QByteArray cell;
            for (int size = round % 40; size > 0; --size) {
                state = state * 1664525U + 1013904223U;
                cell += alphabet[int((state >> 8) % quint32(alphabet.size()))];
            }
            const Parsed<Moment> moment = read(cell, DateOrder(round % 5));
            QVERIFY(!moment || (moment->date.isValid() && (!moment->time || moment->time->isValid())));
        }
    }
};

QTEST_GUILESS_MAIN(TestCellDate)
#include "tst_celldate.moc"
