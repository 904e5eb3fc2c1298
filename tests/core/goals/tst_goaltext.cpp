#include "goals/goaltext.h"

#include <QtTest>

using namespace waterline;

class TstGoalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoHasRoomIsNamed_data();
    void whoHasRoomIsNamed();
    void weeksThatAreOverAreNamed();
};

void TstGoalText::whoHasRoomIsNamed_data()
{
    QTest::addColumn<std::vector<qint64>>("room");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const std::vector<qint64> &room, const char *words) {
        QTest::newRow(name) << room << QString::fromUtf8(words);
    };
    row("N4: the most first, ties as in the tree", {1, 5, 3, 5},
        "too much. What each can still take: "
        "B (5), D (5), C (3), A (1). Nothing was changed.");
    row("N4: nobody without any", {0, 0, 0, 0, 0, 0, 7}, "What each can still take: G (7). Nothing");
    row("N4: five are all", {1, 2, 0, 3, 4, 5}, "take: F (5), E (4), D (3), B (2), A (1). Nothing");
    row("N4: of more the first five", {1, 2, 0, 3, 4, 5, 6}, "take: G (6), F (5), E (4), D (3), B (2), and ");
    row("N4: nobody at all", {0, 0}, "too much. Nobody can take any more. Nothing was changed.");
}

void TstGoalText::whoHasRoomIsNamed()
{
    QFETCH(std::vector<qint64>, room);
    QFETCH(QString, words);
    std::vector<Person> people;
    GoalGap gap{{{}, Period::ofYear(2026)}, 10, 0, 9, {}};
    for (std::size_t i = 0; i < room.size(); ++i) {
        const QString name(QChar(u'A' + int(i)));
        people.push_back({{qint64(i) + 1}, name, name, {}, {}, {}});
        gap.roomLeft.push_back({people.back().id, room[i]});
    }
    const GoalGrid grid(std::make_shared<const GoalTree>(Org({}, people), FiscalCalendar(1), 2026));
    Metric metric;
    metric.unit = Metric::Unit::Count;
    for (const QString &text : {gapText(grid, metric, gap), wholeGapText(grid, metric, gap)})
        QVERIFY2(text.contains(words), qPrintable(text));
}

void TstGoalText::weeksThatAreOverAreNamed()
{
    const GoalGrid grid(std::make_shared<const GoalTree>(Org(), FiscalCalendar(1), 2026));
    Metric metric;
    metric.unit = Metric::Unit::Count;
    GoalGap gap{{{}, Period::ofYear(2026)}, 5, 7, 9, {}, {}, true};
    const QString some = gapText(grid, metric, gap);
    QVERIFY2(
        some.contains(QStringLiteral("Company · 2026 cannot become 5: weeks that are over keep what they have, which "
                                     "leaves room for 7 to 9. Nothing was changed.")),
        qPrintable(some));
    gap.most = 7;
    const QString none = gapText(grid, metric, gap);
    QVERIFY2(none.contains(QStringLiteral("what would have to change are weeks that are over")), qPrintable(none));
    QVERIFY2(!none.contains(u'7'), qPrintable(none));
}

QTEST_GUILESS_MAIN(TstGoalText)
#include "tst_goaltext.moc"
