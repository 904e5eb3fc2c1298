#include "parts/timelinegeometry.h"

#include <QTest>

using namespace waterline;

class TestTimelineGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesTheParts();
    void leavesOutWhatIsMissing();
    void neighboursJoin();
};

// A list 300 wide; the disc is 24 at 8 from the left, texts start at 42 and end 8 before the edge.
void TestTimelineGeometry::placesTheParts()
{
    QCOMPARE(timelineTextWidth(300), 250.0);
    const TimelineGeometry at = layoutTimeline(QPointF(0, 100), 300, {20, 18, 36, 14});
    QCOMPARE(at.day, QRectF(8, 108, 284, 20));
    // The entry begins 4 below the day, the disc 4 further down.
    QCOMPARE(at.disc, QRectF(8, 136, 24, 24));
    QCOMPARE(at.heading, QRectF(42, 139, 250, 18));
    QCOMPARE(at.text, QRectF(42, 157, 250, 36));
    QCOMPARE(at.evidence, QRectF(42, 195, 250, 14));
    QCOMPARE(at.height, 113.0);
    QCOMPARE(at.rail, QRectF(19.5, 132, 1, 81));
}

void TestTimelineGeometry::leavesOutWhatIsMissing()
{
    const TimelineGeometry at = layoutTimeline({}, 300, {0, 18, 0, 0});
    QVERIFY(at.day.isEmpty());
    QVERIFY(at.text.isEmpty());
    QVERIFY(at.evidence.isEmpty());
    // No lower than the disc with its margins.
    QCOMPARE(at.height, 32.0);
}

void TestTimelineGeometry::neighboursJoin()
{
    const TimelineGeometry first = layoutTimeline({}, 300, {0, 18, 36, 0});
    const TimelineGeometry second = layoutTimeline(QPointF(0, first.height), 300, {0, 18, 0, 0});
    QCOMPARE(first.rail.bottom(), second.rail.top());
    QVERIFY(timelineTextWidth(10) > 0);
}

QTEST_APPLESS_MAIN(TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
