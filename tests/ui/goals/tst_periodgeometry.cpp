#include "goals/periodgeometry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waterline;

namespace {

const PeriodTextSizes sizes{50, 16, 38, 12, 60, 12};

} // namespace

class TestPeriodGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wideCellShowsAll();
    void figureShrinksBeforeItGoes_data();
    void figureShrinksBeforeItGoes();
    void figuresStandBelowEachOther();
    void tinyCellKeepsItsMark();
    void markMovesToTheCorner();
    void lateDotStandsInTheCorner();
    void runningPeriodsHaveABarBelow();
    void nothingLeavesTheTile();
    void columnsShareTheRoom();
};

void TestPeriodGeometry::wideCellShowsAll()
{
    const PeriodGeometry at = layoutPeriodCell(QRectF(0, 0, 100, 40), sizes, {true, true, false});
    QVERIFY(at.isLarge);
    QCOMPARE(at.tile, QRectF(1.5, 1.5, 97, 37));
    QCOMPARE(at.figure.size(), QSizeF(50, 16));
    QCOMPARE(at.figure.center().x(), 50.0);
    QCOMPARE(at.detail.top(), at.figure.bottom());
    QVERIFY(at.mark.right() < at.figure.left());
    QVERIFY(at.late.isEmpty());
    // Both lines together stand in the middle.
    QCOMPARE(at.figure.top() - at.tile.top(), at.tile.bottom() - at.detail.bottom());
}

void TestPeriodGeometry::figureShrinksBeforeItGoes_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("hasMark");
    QTest::addColumn<double>("figureWidth");
    QTest::addColumn<bool>("hasDetail");
    // The tile is 3 narrower than the cell, and leaves 3 at both sides; a mark takes 12.
    QTest::newRow("large just fits") << 59.0 << false << 50.0 << false;
    QTest::newRow("large just does not") << 58.9 << false << 38.0 << false;
    QTest::newRow("with a mark large just fits") << 71.0 << true << 50.0 << true;
    QTest::newRow("with a mark large just does not") << 70.9 << true << 38.0 << true;
    QTest::newRow("small just fits beside its mark") << 59.0 << true << 38.0 << false;
    QTest::newRow("small above which the mark stands") << 47.0 << true << 38.0 << false;
    QTest::newRow("detail just fits") << 69.0 << false << 50.0 << true;
    QTest::newRow("small just fits") << 47.0 << false << 38.0 << false;
    QTest::newRow("small just does not") << 46.9 << false << 0.0 << false;
}

void TestPeriodGeometry::figureShrinksBeforeItGoes()
{
    QFETCH(double, width);
    QFETCH(bool, hasMark);
    QFETCH(bool, hasDetail);
    const PeriodGeometry at = layoutPeriodCell(QRectF(0, 0, width, 40), sizes, {hasMark, true, false});
    QTEST(at.figure.width(), "figureWidth");
    QCOMPARE(!at.detail.isEmpty(), hasDetail);
}

void TestPeriodGeometry::figuresStandBelowEachOther()
{
    const QRectF cell(0, 0, 90, 40);
    QCOMPARE(layoutPeriodCell(cell, sizes, {true, true, false}).figure,
        layoutPeriodCell(cell, sizes, {false, true, true}).figure);
}

void TestPeriodGeometry::tinyCellKeepsItsMark()
{
    const PeriodGeometry at = layoutPeriodCell(QRectF(0, 0, 16, 40), sizes, {true, true, false});
    QVERIFY(at.figure.isEmpty());
    QVERIFY(at.detail.isEmpty());
    QCOMPARE(at.mark.center(), at.tile.center());
}

void TestPeriodGeometry::markMovesToTheCorner()
{
    const PeriodGeometry beside = layoutPeriodCell(QRectF(0, 0, 59, 50), sizes, {true, false, false});
    QCOMPARE(beside.mark.right() + 3, beside.figure.left());
    const PeriodGeometry corner = layoutPeriodCell(QRectF(0, 0, 58.9, 50), sizes, {true, false, false});
    QCOMPARE(corner.figure.center().x(), corner.tile.center().x());
    QVERIFY(corner.mark.bottom() <= corner.figure.top());
    QVERIFY(corner.mark.left() < corner.figure.center().x());
    // Where the cell is too low for that as well, the figure alone is left.
    QVERIFY(layoutPeriodCell(QRectF(0, 0, 58.9, 24), sizes, {true, false, false}).mark.isEmpty());
}

void TestPeriodGeometry::lateDotStandsInTheCorner()
{
    const PeriodGeometry at = layoutPeriodCell(QRectF(0, 0, 80, 40), sizes, {false, false, true});
    QVERIFY(!at.late.isEmpty());
    QVERIFY(at.tile.contains(at.late));
    QVERIFY(at.late.center().x() > at.tile.center().x());
    QVERIFY(at.late.center().y() < at.tile.center().y());
}

void TestPeriodGeometry::runningPeriodsHaveABarBelow()
{
    const PeriodParts parts{true, true, true, true};
    const PeriodGeometry at = layoutPeriodCell(QRectF(0, 0, 100, 40), sizes, parts);
    QCOMPARE(at.progress.left(), at.tile.left());
    QCOMPARE(at.progress.right(), at.tile.right());
    QCOMPARE(at.progress.bottom(), at.tile.bottom());
    QVERIFY(at.progress.height() >= 3);
    // It moves nothing: figures of running and finished periods stand in one line.
    PeriodGeometry over = layoutPeriodCell(QRectF(0, 0, 100, 40), sizes, {true, true, true, false});
    QVERIFY(over.progress.isEmpty());
    over.progress = at.progress;
    QCOMPARE(over, at);
    // A strip of colours has it too.
    QVERIFY(!layoutPeriodCell(QRectF(0, 0, 14, 40), sizes, parts).progress.isEmpty());
}

void TestPeriodGeometry::nothingLeavesTheTile()
{
    const bool holds = rc::check("whatever there is room for stands inside, and the mark not on the figure", [] {
        const auto width = double(*rc::gen::inRange(14, 300));
        const auto figure = double(*rc::gen::inRange(1, 120));
        const PeriodTextSizes texts{figure, 18, figure * 0.7, 12, double(*rc::gen::inRange(1, 120)), 12};
        const PeriodParts parts{*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(),
            *rc::gen::arbitrary<bool>()};
        const PeriodGeometry at = layoutPeriodCell(QRectF(7, 9, width, 44), texts, parts);
        for (const QRectF &part : {at.mark, at.figure, at.detail, at.late, at.progress})
            RC_ASSERT(part.isEmpty() || at.tile.adjusted(-0.01, -0.01, 0.01, 0.01).contains(part));
        RC_ASSERT(at.mark.isEmpty() || at.figure.isEmpty() || !at.mark.intersects(at.figure));
        RC_ASSERT(at.detail.isEmpty() || !at.figure.isEmpty());
    });
    QVERIFY(holds);
}

void TestPeriodGeometry::columnsShareTheRoom()
{
    QCOMPARE(periodColumnWidth(600, 12, 16, 150), 50);
    QCOMPARE(periodColumnWidth(600, 52, 16, 150), 16);
    QCOMPARE(periodColumnWidth(600, 2, 16, 150), 150);
    QCOMPARE(periodColumnWidth(-40, 4, 16, 150), 16);
    QCOMPARE(periodColumnWidth(600, 0, 16, 150), 150);
}

QTEST_MAIN(TestPeriodGeometry)
#include "tst_periodgeometry.moc"
