#include "base/id.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waterline;

namespace {
constexpr qint64 startOf2024 = 1704067200000;
constexpr qint64 someMoment = 1768784400000; // 2026-01-19T01:00Z
} // namespace

class TestId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeNodeAndCounterMakeTheNumber()
    {
        // 5 ms after the epoch, node 7: (5 · 1024 + 7) · 1024, then the counter.
        IdSource ids(startOf2024 + 5, 7, 0);
        QCOMPARE(ids.next(), qint64((5 * 1024 + 7) * 1024));
        QCOMPARE(ids.next(), qint64((5 * 1024 + 7) * 1024 + 1));
        QCOMPARE(ids.last(), qint64((5 * 1024 + 7) * 1024 + 1));
    }

    void anOverflowingCounterBorrowsTheNextTick()
    {
        IdSource ids(startOf2024 + 5, 7, 0);
        for (int i = 0; i < 1023; ++i)
            (void)ids.next();
        QCOMPARE(ids.next(), qint64((5 * 1024 + 7) * 1024 + 1023));
        QCOMPARE(ids.next(), qint64((6 * 1024 + 7) * 1024));
    }

    void aMillionIdsRiseStrictly()
    {
        IdSource ids(someMoment, 1023, 0);
        qint64 before = 0;
        for (int i = 0; i < 1'000'000; ++i) {
            const qint64 id = ids.next();
            if (id <= before)
                QFAIL(qPrintable(QStringLiteral("%1 after %2").arg(id).arg(before)));
            before = id;
        }
        QCOMPARE(ids.last(), before);
    }

    void idsStayAboveTheLastOne_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("node");
        QTest::addColumn<qint64>("after");
        IdSource ahead(someMoment, 1023, 0);
        for (int i = 0; i < 5000; ++i)
            (void)ahead.next();
        QTest::newRow("the same millisecond") << someMoment << 0 << ahead.last();
        QTest::newRow("the same millisecond, the same node") << someMoment << 1023 << ahead.last();
        QTest::newRow("a clock that went back a year") << someMoment - qint64(365) * 86400000 << 0 << ahead.last();
        QTest::newRow("a clock before the epoch") << qint64(0) << 0 << ahead.last();
        QTest::newRow("a clock before the epoch, a new file") << qint64(0) << 0 << qint64(0);
        QTest::newRow("later") << someMoment + 86400000 << 0 << ahead.last();
    }
    void idsStayAboveTheLastOne()
    {
        QFETCH(qint64, now);
        QFETCH(int, node);
        QFETCH(qint64, after);
        IdSource ids(now, node, after);
        QCOMPARE(ids.last(), after);
        QVERIFY(ids.next() > after);
        QVERIFY(ids.last() > 0);
    }

    void aNodeOutOfRangeDoesNotReachIntoTheTime()
    {
        QCOMPARE(IdSource(startOf2024 + 5, 1024 + 7, 0).next(), IdSource(startOf2024 + 5, 7, 0).next());
    }

    void anySourceRisesFromAnyLastId()
    {
        const bool holds = rc::check("ids rise strictly from any time, node and last id", [] {
            const qint64 now = startOf2024 + *rc::gen::inRange<qint64>(-1000, qint64(1) << 42);
            const int node = *rc::gen::inRange(0, 1024);
            const qint64 after = *rc::gen::inRange<qint64>(0, qint64(1) << 61);
            IdSource ids(now, node, after);
            qint64 before = after;
            for (int i = 0; i < 2500; ++i) {
                const qint64 id = ids.next();
                RC_ASSERT(id > before);
                RC_ASSERT(((id >> 10) & 1023) == node);
                before = id;
            }
        });
        QVERIFY(holds);
    }

    void noneIsNull()
    {
        QVERIFY(PersonId().isNull());
        QVERIFY(!PersonId{1}.isNull());
        QVERIFY(PersonId{1} < PersonId{2});
        QCOMPARE(std::hash<PersonId>()(PersonId{3}), std::hash<qint64>()(3));
        static_assert(!std::is_convertible_v<PersonId, CustomerId>);
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
