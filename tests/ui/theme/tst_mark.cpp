#include <QSet>
#include <QTest>

#include "theme/mark.h"

using namespace waterline;

Q_DECLARE_METATYPE(waterline::Mark)

namespace {
const std::vector<Mark> allMarks{Mark::Good, Mark::Watch, Mark::Alert, Mark::Short, Mark::Over, Mark::NotComputable};
}

class TestMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<int>("actual");
        QTest::addColumn<int>("plan");
        QTest::addColumn<Mark>("expected");
        QTest::newRow("R7: 17 of 20 is off by 15 % exactly") << 17 << 20 << Mark::Good;
        QTest::newRow("R7: 16 of 20 is off by more") << 16 << 20 << Mark::Short;
        QTest::newRow("R7: 23 of 20 is over by 15 % exactly") << 23 << 20 << Mark::Good;
        QTest::newRow("R7: 24 of 20 is over by more") << 24 << 20 << Mark::Over;
        QTest::newRow("R7: 8499 of 10000 is a hair below") << 8499 << 10000 << Mark::Short;
        QTest::newRow("R7: 11501 of 10000 is a hair above") << 11501 << 10000 << Mark::Over;
        QTest::newRow("nothing done") << 0 << 20 << Mark::Short;
        QTest::newRow("C6: no plan") << 3 << 0 << Mark::NotComputable;
    }
    void verdict()
    {
        QFETCH(int, actual);
        QFETCH(int, plan);
        QFETCH(Mark, expected);
        QCOMPARE(markOf(Ratio(actual, plan), 15), expected);
    }

    // C9: with neither colour nor the other of the two, each tells the marks apart.
    void glyphsAndWordsAreDistinct()
    {
        QSet<QString> glyphs;
        QSet<QString> words;
        for (const Mark mark : allMarks) {
            glyphs << markGlyph(mark);
            words << markWord(mark);
        }
        QCOMPARE(glyphs.size(), qsizetype(allMarks.size()));
        QCOMPARE(words.size(), qsizetype(allMarks.size()));
    }

    void pathsStayInTheirBoxAndDiffer()
    {
        const QRectF box(10, 20, 30, 12);
        for (const Mark mark : allMarks) {
            const QPainterPath path = markPath(mark, box);
            QVERIFY(!path.isEmpty());
            QVERIFY(box.contains(path.boundingRect()));
            for (const Mark other : allMarks)
                QCOMPARE(markPath(other, box) == path, other == mark);
        }
    }

    void colorsAreVisibleOnTheSurface()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (const Mark mark : allMarks)
                QVERIFY(contrast(markColor(mark, *theme), theme->surface) >= 3);
        }
    }
};

QTEST_MAIN(TestMark)
#include "tst_mark.moc"
