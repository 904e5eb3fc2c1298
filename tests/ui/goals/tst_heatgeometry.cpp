#include "goals/heatgeometry.h"

#include <QTest>

using namespace waterline;

class TestHeatGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesTheParts();
    void figuresOfAColumnStandBelowEachOther();
    void nothingLeavesTheTile_data();
    void nothingLeavesTheTile();
};

// A cell of 120 × 50 at (100, 200); the figure is 60 × 20, the detail 14 high. The tile is 117 × 47 at (101.5, 201.5).
void TestHeatGeometry::placesTheParts()
{
    const HeatGeometry at = layoutHeatCell(QRectF(100, 200, 120, 50), {60, 20, 14}, true, true);
    QCOMPARE(at.tile, QRectF(101.5, 201.5, 117, 47));
    // Figure and detail together are 34 high: 225 - 17 = 208.
    QCOMPARE(at.figure, QRectF(130, 208, 60, 20));
    QCOMPARE(at.detail, QRectF(107.5, 228, 105, 14));
    // 10 × 10, six before the figure, at the figure's middle height.
    QCOMPARE(at.mark, QRectF(114, 213, 10, 10));

    const HeatGeometry bare = layoutHeatCell(QRectF(100, 200, 120, 50), {60, 20, 14}, false, false);
    QCOMPARE(bare.figure, QRectF(130, 215, 60, 20));
    QVERIFY(bare.mark.isEmpty());
    QVERIFY(bare.detail.isEmpty());
}

void TestHeatGeometry::figuresOfAColumnStandBelowEachOther()
{
    const QRectF cell(0, 0, 150, 46);
    QCOMPARE(layoutHeatCell(cell, {60, 20, 14}, true, true).figure.center().x(), 75.0);
    QCOMPARE(layoutHeatCell(cell, {60, 20, 14}, false, true).figure.center().x(), 75.0);
    QCOMPARE(layoutHeatCell(cell, {40, 20, 14}, true, true).figure.center().x(), 75.0);
}

void TestHeatGeometry::nothingLeavesTheTile_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("figureWidth");
    QTest::newRow("roomy") << 200.0 << 60.0;
    QTest::newRow("just enough for the mark beside the centred figure") << 107.0 << 60.0;
    QTest::newRow("the figure gives way to the mark") << 92.0 << 60.0;
    QTest::newRow("the figure is cut") << 60.0 << 60.0;
    QTest::newRow("no room at all") << 20.0 << 60.0;
}

void TestHeatGeometry::nothingLeavesTheTile()
{
    QFETCH(double, width);
    QFETCH(double, figureWidth);
    const HeatGeometry at = layoutHeatCell(QRectF(0, 0, width, 46), {figureWidth, 20, 14}, true, true);
    QVERIFY(at.mark.left() >= at.tile.left());
    QVERIFY(at.mark.right() <= at.figure.left());
    QVERIFY(at.figure.width() >= 0);
    if (width >= 40)
        QVERIFY(at.figure.right() <= at.tile.right());
    QVERIFY(at.tile.contains(at.detail) || at.detail.isEmpty());
}

QTEST_APPLESS_MAIN(TestHeatGeometry)
#include "tst_heatgeometry.moc"
