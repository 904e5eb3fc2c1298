#include "core/goals/grid/gridfixture.h"
#include "goals/goalshare.h"

#include <QtTest>

using namespace waterline;

using Fixture = GridFixture;
using Values = std::vector<qint64>;

namespace {

Metric share()
{
    Metric metric;
    metric.code = QStringLiteral("high_margin");
    metric.unit = Metric::Unit::Count;
    metric.shareOf = QStringLiteral("signed");
    return metric;
}

/// Of Wang, Li, Chen, Zhang and Lost in the first week.
GoalGrid gridOf(const Values &values)
{
    GoalGrid grid(Fixture::tree());
    Fixture::setWeek(grid, 0, values);
    return grid;
}

GoalNode week1(const OrgPlace &place = {})
{
    return Fixture::node(place, "2026-W01");
}

/// Wang can do so much in the first week; of the others nothing is known.
CellLimits wangCan(qint64 most)
{
    CellLimits limits(*Fixture::tree());
    limits.setMost(0, 0, most);
    return limits;
}

/// What is there after it; nothing where it was refused.
Values weekAfter(const Result<GoalEdit> &edit)
{
    const GoalGrid *grid = edit ? std::get_if<GoalGrid>(&*edit) : nullptr;
    return grid ? Fixture::weekOf(*grid, 0) : Values();
}

} // namespace

class TstGoalShare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCellGetsMoreThanItsWhole_data();
    void noCellGetsMoreThanItsWhole();
    void whatIsBesideKeepsToItsWhole();
    void pinsAreNamedBesideTheWhole();
};

void TstGoalShare::noCellGetsMoreThanItsWhole_data()
{
    QTest::addColumn<CellLimits>("limits");
    QTest::addColumn<qint64>("basisPoints");
    QTest::addColumn<Values>("expected");
    // Wang and Zhang have 100 each.
    QTest::newRow("R14: as the whole lies") << CellLimits() << 6'000LL << Values{60, 0, 0, 60, 0};
    QTest::newRow("C4: half up, and the odd one to the first") << CellLimits() << 5'525LL << Values{56, 0, 0, 55, 0};
    QTest::newRow("R14: all of it") << CellLimits() << 10'000LL << Values{100, 0, 0, 100, 0};
    QTest::newRow("N4: Zhang takes what Wang has no room for") << wangCan(10) << 3'000LL << Values{10, 0, 0, 50, 0};
    QTest::newRow("R14: up to the whole") << wangCan(10) << 5'500LL << Values{10, 0, 0, 100, 0};
    QTest::newRow("R14: and not by one more") << wangCan(10) << 5'525LL << Values();
    QTest::newRow("R14: nor by ten") << wangCan(10) << 6'000LL << Values();
    QTest::newRow("R14: a limit above the whole is none") << wangCan(500) << 10'000LL << Values{100, 0, 0, 100, 0};
}

void TstGoalShare::noCellGetsMoreThanItsWhole()
{
    QFETCH(CellLimits, limits);
    QFETCH(qint64, basisPoints);
    QFETCH(Values, expected);
    const GoalGrid whole = gridOf({100, 0, 0, 100, 0});
    const Result<GoalEdit> edit = setShare(gridOf({}), whole, share(), {week1(), basisPoints, Keep::Nothing}, limits);
    QVERIFY(edit);
    QCOMPARE(weekAfter(edit), expected);
    if (!expected.empty())
        return;
    // What people can do is in the way, and not the whole: it may be asked for all the same.
    const GoalGap &gap = std::get<GoalGap>(*edit);
    QVERIFY(gap.isOfLimits());
    QCOMPARE(gap.most, 110);
    QVERIFY(!weekAfter(setShare(gridOf({}), whole, share(), {week1(), basisPoints, Keep::Nothing}, {})).empty());
}

void TstGoalShare::whatIsBesideKeepsToItsWhole()
{
    // Of what East gives up, West has room for 10.
    const GoalGrid whole = gridOf({100, 0, 0, 100, 0});
    const GoalGrid grid = gridOf({30, 0, 0, 90, 0});
    const auto give = [&](qint64 basisPoints, const CellLimits &limits) {
        return setShare(
            grid, whole, share(), {week1(Fixture::at(Fixture::east)), basisPoints, Keep::OrgParent}, limits);
    };
    QCOMPARE(weekAfter(give(2'000, {})), (Values{20, 0, 0, 100, 0}));
    for (const CellLimits &limits : {CellLimits(), wangCan(10)}) {
        const Result<GoalEdit> refused = give(1'900, limits);
        QVERIFY(!refused);
        QVERIFY(refused.error().problem == Problem::BadInput);
        for (const char *words : {"cannot become 19", "no more than its whole", "20 to 100", "so 1 finds", "S4 (10)"})
            QVERIFY2(refused.error().message.contains(QString::fromUtf8(words)), qPrintable(refused.error().message));
        QVERIFY(!refused.error().message.contains(QStringLiteral("best four")));
    }
}

void TstGoalShare::pinsAreNamedBesideTheWhole()
{
    const GoalGrid whole = gridOf({100, 0, 0, 100, 0});
    GoalGrid grid = gridOf({30, 0, 0, 90, 0});
    grid.pin(week1(Fixture::at(Fixture::wang)));
    // All of it would be 170 for Zhang.
    const Result<GoalEdit> refused = setShare(grid, whole, share(), {week1(), 10'000, Keep::Nothing}, {});
    QVERIFY(!refused);
    for (const char *words : {"cannot become 200", "30 to 130", "so 70 is too much", "S4 (10)"})
        QVERIFY2(refused.error().message.contains(QString::fromUtf8(words)), qPrintable(refused.error().message));
    QCOMPARE(
        weekAfter(setShare(grid, whole, share(), {week1(), 6'500, Keep::Nothing}, {})), (Values{30, 0, 0, 100, 0}));
}

QTEST_GUILESS_MAIN(TstGoalShare)
#include "tst_goalshare.moc"
