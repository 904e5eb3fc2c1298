#include "goals/heatcellview.h"

#include <QTest>

using namespace waterline;

namespace {

ActionCount counted(std::optional<qint64> plan, qint64 followUps)
{
    return {plan, followUps, std::nullopt};
}

HeatRow personRow(const PersonWeek &week)
{
    HeatRow row;
    row.kind = HeatRow::Kind::Person;
    row.place.person = PersonId{1};
    row.name = QStringLiteral("Wang Fang");
    row.cells = personCells(week, {});
    return row;
}

HeatRow unitRow(const std::vector<PersonWeek> &people)
{
    HeatRow row;
    row.cells = unitCells(people, {});
    return row;
}

} // namespace

class TestHeatCellView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void marksWhatDeviates_data();
    void marksWhatDeviates();
    void withoutAPlan_data();
    void withoutAPlan();
    void unitShowsWhatCounts();
    void penetration();
    void penetrationWithoutAPlan();
    void speaksInFull();
    void weekThatIsNotOver_data();
    void weekThatIsNotOver();
    void tellsWhatIsVerified();
};

void TestHeatCellView::tellsWhatIsVerified()
{
    HeatRow row = personRow({counted(5, 5), counted(20, 9), counted(2, 2)});
    const auto toolTip = [&] { return heatCellView(row, Action::Visit, true, {}).toolTip; };
    QVERIFY(!toolTip().contains(QStringLiteral("Verified")));
    row.verified = VerifiedCounts();
    (*row.verified)[coreIndex(Action::Visit)] = {{QStringLiteral("content"), QStringLiteral("evidence")}, 9, 7, {0, 2}};
    QVERIFY2(toolTip().endsWith(QStringLiteral("\nVerified: 7 of 9 follow-up(s); missing: evidence 2.")),
        qPrintable(toolTip()));
    // Nothing is said where nothing was counted.
    QVERIFY(!heatCellView(row, Action::Lead, true, {}).toolTip.contains(QStringLiteral("Verified")));
}

void TestHeatCellView::weekThatIsNotOver_data()
{
    using Phase = PeriodProgress::Phase;
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<HeatCellView::Kind>("kind");
    QTest::addColumn<QString>("heat");
    QTest::addColumn<int>("mark");
    constexpr int none = -1;
    constexpr auto pending = HeatCellView::Kind::Pending;
    constexpr auto share = HeatCellView::Kind::Attainment;
    QTest::newRow("C12: not begun, no colour and no mark")
        << int(Phase::Ahead) << 0 << qint64(0) << pending << "n/a" << none;
    QTest::newRow("C12: on the first day neither") << int(Phase::Running) << 0 << qint64(0) << pending << "n/a" << none;
    QTest::newRow("R16: 8 of 10 by Wednesday's morning is on the line")
        << int(Phase::Running) << 2 << qint64(8) << share << "80.0%" << none;
    QTest::newRow("R16: 7 is below it") << int(Phase::Running) << 2 << qint64(7) << share << "70.0%"
                                        << int(Mark::Short);
    QTest::newRow("R16: 30 of 25 is over the plan")
        << int(Phase::Running) << 2 << qint64(30) << share << "120.0%" << none;
    QTest::newRow("R7: when it is over 8 of 25 is short")
        << int(Phase::Over) << 5 << qint64(8) << share << "32.0%" << int(Mark::Short);
}

void TestHeatCellView::weekThatIsNotOver()
{
    QFETCH(int, phase);
    QFETCH(int, elapsed);
    QFETCH(qint64, actual);
    const PeriodProgress progress{
        Period::ofWeek(IsoWeek::fromNumber(202603)), PeriodProgress::Phase(phase), 5, elapsed};
    HeatRow row = personRow({});
    // The penetration of the same: 25 visits and nothing else.
    row.cells = personCells({ActionCount(), counted(25, actual), ActionCount()}, {}, progress);
    const HeatCellView view = heatCellView(row, Action::Visit, true, {});
    QTEST(view.kind, "kind");
    QTEST(view.heat.toText(), "heat");
    QTEST(view.mark ? int(*view.mark) : -1, "mark");
    QCOMPARE(view.ratio, Ratio(actual, 25));
    const bool isOver = progress.isOver();
    QCOMPARE(view.toolTip.contains(QStringLiteral("Deviation: ")), isOver);
    QCOMPARE(view.toolTip.contains(QStringLiteral("Pace: the week ")), !isOver);
    const HeatCellView penetration = heatCellView(row, std::nullopt, true, {});
    QTEST(penetration.kind, "kind");
    QTEST(penetration.mark ? int(*penetration.mark) : -1, "mark");
}

void TestHeatCellView::marksWhatDeviates_data()
{
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("mark");
    constexpr int none = -1;
    QTest::newRow("R7: 17 of 20 is 15 % short, which is no alert") << qint64(17) << "85.0%"
                                                                   << "17 / 20" << none;
    QTest::newRow("R7: 16 of 20 is an alert") << qint64(16) << "80.0%"
                                              << "16 / 20" << int(Mark::Short);
    QTest::newRow("R7: 23 of 20 is 15 % over, which is no alert") << qint64(23) << "115.0%"
                                                                  << "23 / 20" << none;
    QTest::newRow("R7: 24 of 20 is an alert") << qint64(24) << "120.0%"
                                              << "24 / 20" << int(Mark::Over);
    QTest::newRow("R7: nothing done is an alert") << qint64(0) << "0.0%"
                                                  << "0 / 20" << int(Mark::Short);
}

void TestHeatCellView::marksWhatDeviates()
{
    QFETCH(qint64, actual);
    QFETCH(QString, figure);
    QFETCH(QString, detail);
    QFETCH(int, mark);
    const HeatRow row = personRow({counted(5, 5), counted(20, actual), counted(2, 2)});
    const HeatCellView view = heatCellView(row, Action::Visit, true, {});
    QCOMPARE(view.kind, HeatCellView::Kind::Attainment);
    QCOMPARE(view.figure, figure);
    QCOMPARE(view.detail, detail);
    QCOMPARE(view.mark ? int(*view.mark) : -1, mark);
    QCOMPARE(view.ratio, Ratio(actual, 20));
}

void TestHeatCellView::withoutAPlan_data()
{
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<bool>("hasPlans");
    QTest::addColumn<HeatCellView::Kind>("kind");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("detail");
    QTest::newRow("C6: others have a plan, nothing done")
        << qint64(0) << true << HeatCellView::Kind::NoPlan << "no plan"
        << "";
    QTest::newRow("R7: others have a plan, three done")
        << qint64(3) << true << HeatCellView::Kind::Unplanned << "unplanned"
        << "3 done";
    QTest::newRow("nobody has a plan, nothing done") << qint64(0) << false << HeatCellView::Kind::Count << "0"
                                                     << "";
    QTest::newRow("nobody has a plan, three done") << qint64(3) << false << HeatCellView::Kind::Count << "3"
                                                   << "";
}

void TestHeatCellView::withoutAPlan()
{
    QFETCH(qint64, actual);
    QFETCH(bool, hasPlans);
    QFETCH(HeatCellView::Kind, kind);
    QFETCH(QString, figure);
    QFETCH(QString, detail);
    const HeatRow row = personRow({counted(5, 5), counted(std::nullopt, actual), counted(2, 2)});
    const HeatCellView view = heatCellView(row, Action::Visit, hasPlans, {});
    QCOMPARE(view.kind, kind);
    QCOMPARE(view.figure, figure);
    QCOMPARE(view.detail, detail);
    QVERIFY(!view.mark);
    QVERIFY(!view.ratio.isComputable());
}

// R8: 30 of 20 and 10 of 20 give 20 + 10 = 30 of 40, not 40 of 40.
void TestHeatCellView::unitShowsWhatCounts()
{
    const HeatRow row =
        unitRow({{counted(5, 5), counted(20, 30), counted(2, 2)}, {counted(5, 5), counted(20, 10), counted(2, 2)}});
    const HeatCellView view = heatCellView(row, Action::Visit, true, {});
    QCOMPARE(view.figure, QStringLiteral("75.0%"));
    QCOMPARE(view.detail, QStringLiteral("30 / 40 · +10"));
    QCOMPARE(view.mark, std::optional(Mark::Short));
    QVERIFY2(view.toolTip.contains(QStringLiteral("40 done of 40 planned")), qPrintable(view.toolTip));
    QVERIFY2(view.toolTip.contains(QStringLiteral("People off plan: 2")), qPrintable(view.toolTip));
    QCOMPARE(heatCellView(row, Action::Lead, true, {}).detail, QStringLiteral("10 / 10"));
}

void TestHeatCellView::penetration()
{
    // R8: (100 + 75 + 100) / 3 = 91.7 %, healthy.
    const HeatCellView good =
        heatCellView(personRow({counted(5, 8), counted(20, 15), counted(2, 2)}), std::nullopt, true, {});
    QCOMPARE(good.figure, QStringLiteral("91.7%"));
    QVERIFY(!good.mark);
    QVERIFY2(good.toolTip.contains(QStringLiteral("160.0%")), "the value that is not capped stands in the tool tip");
    // R56: 85 % passes, (100 + 55 + 100) / 3.
    QVERIFY(!heatCellView(personRow({counted(5, 5), counted(20, 11), counted(2, 2)}), std::nullopt, true, {}).mark);
    // (100 + 50 + 100) / 3 = 83.3 %.
    const HeatCellView bad =
        heatCellView(personRow({counted(5, 5), counted(20, 10), counted(2, 2)}), std::nullopt, true, {});
    QCOMPARE(bad.mark, std::optional(Mark::Short));
}

void TestHeatCellView::penetrationWithoutAPlan()
{
    const HeatCellView view = heatCellView(personRow({}), std::nullopt, true, {});
    QCOMPARE(view.kind, HeatCellView::Kind::NoPlan);
    QCOMPARE(view.figure, QStringLiteral("no plan"));
}

void TestHeatCellView::speaksInFull()
{
    const HeatRow row = personRow({counted(5, 5), counted(20, 15), counted(2, 2)});
    QCOMPARE(heatCellView(row, Action::Visit, true, {}).spoken,
        QStringLiteral("Wang Fang, Visits, 75.0%, 15 / 20, short of plan"));
    QCOMPARE(heatRowName(unitRow({})), QStringLiteral("Company"));
}

QTEST_GUILESS_MAIN(TestHeatCellView)
#include "tst_heatcellview.moc"
