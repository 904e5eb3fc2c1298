#include "goals/periodmodel.h"
#include "metrics/composite.h"
#include "parts/displaytext.h"
#include "parts/sortproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waterline;

namespace {

using Phase = PeriodProgress::Phase;

Metric signedMetric()
{
    return *metricOf(builtInMetrics(), QStringLiteral("signed"));
}

PeriodSums sums(qint64 goal, qint64 actual, qint64 late = 0)
{
    PeriodSums result;
    result.goal = goal;
    result.hasGoal = goal != 0;
    result.actual = actual;
    result.counted = actual;
    result.lateFacts = late;
    return result;
}

PeriodCell cell(const Metric &metric, const Period &period, Phase phase, const PeriodSums &numbers)
{
    const PeriodProgress progress{period, phase, 20, phase == Phase::Over ? 20 : phase == Phase::Running ? 10 : 0};
    return periodCellOf(metric, progress, numbers, false, {});
}

PeriodHeatRow row(const char *name, qint64 unit, std::vector<PeriodCell> cells, PeriodCell total)
{
    PeriodHeatRow result;
    result.place = {UnitId{unit}, {}};
    result.kind = unit == 0 ? HeatPlace::Kind::Company : HeatPlace::Kind::Region;
    result.name = QString::fromUtf8(name);
    result.cells = std::move(cells);
    result.total = std::move(total);
    return result;
}

const Period october = Period::ofMonth(2026, 10);
const Period november = Period::ofMonth(2026, 11);
const Period december = Period::ofMonth(2026, 12);

/// Three months of a quarter: one over, one running half, one to come.
PeriodHeatReport quarter(const Metric &metric = signedMetric())
{
    const auto made = [&](const char *name, qint64 unit, const PeriodSums &first, const PeriodSums &second,
                          const PeriodSums &third) {
        PeriodSums whole = first;
        whole += second;
        whole += third;
        return row(name, unit,
            {cell(metric, october, Phase::Over, first), cell(metric, november, Phase::Running, second),
                cell(metric, december, Phase::Ahead, third)},
            cell(metric, Period::ofQuarter(2026, 4), Phase::Running, whole));
    };
    PeriodHeatReport report;
    report.metric = metric;
    report.span = Period::ofQuarter(2026, 4);
    report.columns = {october, november, december};
    report.rows = {
        made("North", 1, sums(100'000, 84'000), sums(200'000, 79'000), sums(300'000, 0)),
        made("South", 2, sums(100'000, 85'000), sums(200'000, 80'000, 3), sums(0, 0)),
        made("East", 3, sums(100'000, 120'000), sums(0, 5'000), sums(0, 0)),
    };
    report.total = made("", 0, sums(300'000, 289'000), sums(400'000, 164'000), sums(300'000, 0));
    report.hasGoals = true;
    return report;
}

/// What the composite score is made of, in whole units of money: signed, collected, and high-margin of what is signed.
std::vector<PeriodSums> parts(qint64 amount, qint64 collected, qint64 share)
{
    PeriodSums part = sums(40'000, share * 100);
    part.wholeGoal = 100'000;
    part.wholeActual = amount * 100;
    return {sums(100'000, amount * 100), sums(50'000, collected * 100), part};
}

/// A month that is over, one that runs half, one to come, and one without a goal.
PeriodHeatReport compositeReport()
{
    PeriodHeatReport report;
    report.metric = compositeMetric();
    report.isComposite = true;
    report.weighted = weightedMetrics(builtInMetrics());
    report.span = Period::ofQuarter(2026, 4);
    report.columns = {october, november, december};
    report.hasGoals = true;
    const auto made = [&](const Period &period, Phase phase, std::vector<PeriodSums> of) {
        return compositeCellOf(report.weighted,
            {period, phase, 20,
                phase == Phase::Over          ? 20
                    : phase == Phase::Running ? 10
                                              : 0},
            std::move(of), false, {});
    };
    std::vector<PeriodSums> withoutCollected = parts(800, 0, 288);
    withoutCollected[1] = sums(0, 0);
    const PeriodCell total = made(report.span, Phase::Running, parts(1200, 600, 416));
    report.rows = {
        row("North", 1,
            {made(october, Phase::Over, parts(800, 450, 288)), made(november, Phase::Running, parts(400, 199, 128)),
                made(december, Phase::Ahead, parts(0, 0, 0))},
            total),
        row("South", 2,
            {made(october, Phase::Over, withoutCollected),
                made(november, Phase::Running, {sums(0, 0), sums(0, 0), sums(0, 0)}),
                made(december, Phase::Ahead, {sums(0, 0), sums(0, 0), sums(0, 0)})},
            total)};
    report.total = row("", 0, report.rows.front().cells, total);
    return report;
}

} // namespace

class TestPeriodModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void isSoundBeforeAndAfterItsData();
    void totalComesFirst();
    void overPeriodsAreMarkedByTheDeviation();
    void runningPeriodsShowTheirPace();
    void periodsToComeShowTheirGoal();
    void nothingIsJudgedBeforeAWorkdayIsOver_data();
    void nothingIsJudgedBeforeAWorkdayIsOver();
    void withoutAGoalThereIsAWord();
    void withoutAnyGoalAmountsAreShown();
    void lateFactsAreMarked();
    void sharesShowBothShares();
    void runningPeriodsBearABar();
    void scoresNameTheWeakestMetric();
    void scoresSayWhatIsLeftOut();
    void scoresOfARunningPeriodShowTheirPace();
    void scoresWithoutGoalsAreWords();
    void sortsByAttainment();
    void headersTellTheirPeriod();

private:
    static PeriodCellView viewAt(const PeriodModel &model, int line, int column)
    {
        return model.index(line, column).data(PeriodModel::CellRole).value<PeriodCellView>();
    }
};

void TestPeriodModel::isSoundBeforeAndAfterItsData()
{
    PeriodModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 2);
    model.setReport(quarter(), {});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 5);
    PeriodHeatReport year = quarter();
    year.columns = {october};
    for (PeriodHeatRow &each : year.rows)
        each.cells.resize(1);
    year.total.cells.resize(1);
    model.setReport(year, {});
    QCOMPARE(model.columnCount(), 3);
    model.retranslate();
    model.setReport({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestPeriodModel::totalComesFirst()
{
    PeriodModel model;
    model.setReport(quarter(), {});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Company"));
    QVERIFY(model.index(0, 0).data(TableRole::Pin).toBool());
    QVERIFY(!model.index(1, 0).data(TableRole::Pin).toBool());
    QCOMPARE(model.index(1, 0).data(TableRole::Key).value<OrgPlace>(), (OrgPlace{UnitId{1}, {}}));
    // 289,000 + 164,000 of 1,000,000.
    QCOMPARE(viewAt(model, 0, PeriodModel::spanColumn).figure, QStringLiteral("45.3%"));
    QCOMPARE(model.periodIn(0), Period::ofQuarter(2026, 4));
    QCOMPARE(model.periodIn(PeriodModel::spanColumn), Period::ofQuarter(2026, 4));
    QCOMPARE(model.periodIn(3), november);

    PeriodHeatReport person = quarter();
    person.scope.place.person = PersonId{7};
    person.rows.resize(1);
    model.setReport(person, {});
    QCOMPARE(model.rowCount(), 1);
}

void TestPeriodModel::overPeriodsAreMarkedByTheDeviation()
{
    PeriodModel model;
    model.setReport(quarter(), {});
    // R7: 84 % is off by more than 15 %, 85 % is not, 120 % is over.
    QCOMPARE(viewAt(model, 1, 2).mark, std::optional(Mark::Short));
    QCOMPARE(viewAt(model, 2, 2).mark, std::optional<Mark>());
    QCOMPARE(viewAt(model, 3, 2).mark, std::optional(Mark::Over));
    QCOMPARE(viewAt(model, 1, 2).figure, QStringLiteral("84.0%"));
    QCOMPARE(viewAt(model, 1, 2).detail, QStringLiteral("840 / 1K"));
    QCOMPARE(viewAt(model, 1, 2).heat, Ratio(84, 100));
    QVERIFY(viewAt(model, 1, 2).toolTip.contains(QStringLiteral("840.00 of 1,000.00")));
    QVERIFY(viewAt(model, 1, 2).spoken.startsWith(QStringLiteral("North, Oct 2026, 84.0%")));
}

void TestPeriodModel::runningPeriodsShowTheirPace()
{
    PeriodModel model;
    model.setReport(quarter(), {});
    // Half of the workdays are over, so 1,000.00 of 2,000.00 is what they let expect (R16).
    const PeriodCellView north = viewAt(model, 1, 3);
    QCOMPARE(north.figure, QStringLiteral("39.5%"));
    QCOMPARE(north.heat, Ratio(79, 100));
    QCOMPARE(north.mark, std::optional(Mark::Short));
    QVERIFY(north.toolTip.contains(QStringLiteral("Pace")));
    // Who is ahead of the pace is calm, not over: only the goal itself can be exceeded.
    PeriodHeatReport ahead = quarter();
    ahead.rows[0].cells[1] = cell(ahead.metric, november, Phase::Running, sums(200'000, 150'000));
    ahead.rows[1].cells[1] = cell(ahead.metric, november, Phase::Running, sums(200'000, 240'000));
    PeriodModel other;
    other.setReport(ahead, {});
    QCOMPARE(viewAt(other, 1, 3).heat, Ratio(1, 1));
    QCOMPARE(viewAt(other, 1, 3).figure, QStringLiteral("75.0%"));
    QCOMPARE(viewAt(other, 2, 3).heat, Ratio(120, 100));
    QCOMPARE(viewAt(other, 2, 3).mark, std::optional(Mark::Over));
    // R16: 80 % is quiet.
    const PeriodCellView south = viewAt(model, 2, 3);
    QCOMPARE(south.heat, Ratio(80, 100));
    QCOMPARE(south.mark, std::optional<Mark>());
}

void TestPeriodModel::periodsToComeShowTheirGoal()
{
    PeriodModel model;
    model.setReport(quarter(), {});
    const PeriodCellView view = viewAt(model, 1, 4);
    QCOMPARE(view.kind, PeriodCellView::Kind::Ahead);
    QCOMPARE(view.figure, QStringLiteral("3K"));
    QVERIFY(!view.mark);
    QVERIFY(view.toolTip.contains(QStringLiteral("3,000.00")));
}

void TestPeriodModel::nothingIsJudgedBeforeAWorkdayIsOver_data()
{
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<PeriodCellView::Kind>("kind");
    QTest::newRow("C12: none is over") << 0 << qint64(0) << PeriodCellView::Kind::Ahead;
    QTest::newRow("C12: one is") << 1 << qint64(0) << PeriodCellView::Kind::Attainment;
    QTest::newRow("R12: none is over, but the goal is exceeded")
        << 0 << qint64(101) << PeriodCellView::Kind::Attainment;
}

void TestPeriodModel::nothingIsJudgedBeforeAWorkdayIsOver()
{
    QFETCH(int, elapsed);
    QFETCH(qint64, actual);
    PeriodHeatReport report;
    report.metric = signedMetric();
    report.span = november;
    report.columns = {november};
    report.hasGoals = true;
    const PeriodCell made =
        periodCellOf(report.metric, {november, Phase::Running, 20, elapsed}, sums(100, actual), false, {});
    const PeriodCellView view = periodCellView(report, row("East", 1, {made}, made), 0, {});
    QTEST(view.kind, "kind");
    QCOMPARE(view.heat.isComputable(), view.kind == PeriodCellView::Kind::Attainment);
    QCOMPARE(view.figure, percentText(made.ratio));
}

void TestPeriodModel::withoutAGoalThereIsAWord()
{
    PeriodModel model;
    model.setReport(quarter(), {});
    QCOMPARE(viewAt(model, 3, 3).kind, PeriodCellView::Kind::NoGoal);
    QCOMPARE(viewAt(model, 3, 3).figure, QStringLiteral("no goal"));
    QCOMPARE(viewAt(model, 3, 3).detail, QStringLiteral("50"));
    QVERIFY(!viewAt(model, 3, 3).heat.isComputable());
    QCOMPARE(viewAt(model, 3, 4).detail, QString());
}

void TestPeriodModel::withoutAnyGoalAmountsAreShown()
{
    PeriodHeatReport report = quarter();
    for (PeriodHeatRow &each : report.rows) {
        for (PeriodCell &one : each.cells)
            one = cell(report.metric, one.progress.period, one.progress.phase, sums(0, one.sums.actual));
    }
    report.hasGoals = false;
    PeriodModel model;
    model.setReport(report, {});
    QCOMPARE(viewAt(model, 1, 2).kind, PeriodCellView::Kind::Amount);
    QCOMPARE(viewAt(model, 1, 2).figure, QStringLiteral("840"));
    QCOMPARE(model.index(1, 2).data(TableRole::Sort), QVariant(qint64(84'000)));
}

void TestPeriodModel::lateFactsAreMarked()
{
    PeriodModel model;
    model.setReport(quarter(), {});
    QVERIFY(viewAt(model, 2, 3).isLate);
    QVERIFY(viewAt(model, 2, 3).toolTip.contains(QStringLiteral("3 fact")));
    QVERIFY(viewAt(model, 2, 3).spoken.contains(QStringLiteral("arrived later")));
    QVERIFY(!viewAt(model, 1, 3).isLate);
    // The span holds it as well.
    QVERIFY(viewAt(model, 2, PeriodModel::spanColumn).isLate);
}

void TestPeriodModel::sharesShowBothShares()
{
    const Metric share = *metricOf(builtInMetrics(), QStringLiteral("high_margin"));
    PeriodSums numbers = sums(40'000, 32'000);
    numbers.wholeGoal = 100'000;
    numbers.wholeActual = 100'000;
    PeriodHeatReport report;
    report.metric = share;
    report.span = Period::ofQuarter(2026, 4);
    report.columns = {october};
    const PeriodCell one = cell(share, october, Phase::Over, numbers);
    report.rows = {row("North", 1, {one}, one)};
    report.total = report.rows.front();
    report.hasGoals = true;
    PeriodModel model;
    model.setReport(report, {});
    // 32 % of what was signed, and 40 % was the goal.
    QCOMPARE(viewAt(model, 1, 2).figure, QStringLiteral("80.0%"));
    QCOMPARE(viewAt(model, 1, 2).detail, QStringLiteral("32.0% / 40.0%"));
}

void TestPeriodModel::runningPeriodsBearABar()
{
    // C9: over and running share one scale of colours.
    PeriodModel model;
    model.setReport(quarter(), {});
    QVERIFY(!viewAt(model, 1, 2).isRunning);
    QVERIFY(viewAt(model, 1, 3).isRunning);
    QCOMPARE(viewAt(model, 1, 3).elapsed, Ratio(1, 2));
    QVERIFY(viewAt(model, 1, 3).spoken.contains(QStringLiteral("still running")));
    QVERIFY(!viewAt(model, 1, 2).spoken.contains(QStringLiteral("still running")));
    QVERIFY(viewAt(model, 1, 3).toolTip.contains(QStringLiteral("10 of its 20 workday(s)")));
    QVERIFY(!viewAt(model, 1, 4).isRunning);
    // Also where there is no goal, and in the span.
    QVERIFY(viewAt(model, 3, 3).isRunning);
    QVERIFY(viewAt(model, 1, PeriodModel::spanColumn).isRunning);
}

void TestPeriodModel::scoresNameTheWeakestMetric()
{
    PeriodModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(compositeReport(), {});
    // R13: 0.4 * 0.8 + 0.3 * 0.9 + 0.3 * 0.9.
    const PeriodCellView north = viewAt(model, 1, 2);
    QCOMPARE(north.kind, PeriodCellView::Kind::Attainment);
    QCOMPARE(north.figure, QStringLiteral("86.0%"));
    QCOMPARE(north.detail, QStringLiteral("Signed 80.0%"));
    QCOMPARE(north.heat, Ratio(86, 100));
    QVERIFY(!north.mark);
    QVERIFY(
        north.toolTip.startsWith(QStringLiteral("North · Composite score · Oct 2026\n86.0% of the weighted goals")));
    QVERIFY(north.toolTip.contains(QStringLiteral("\nSigned, weight 40%. 800.00 of 1,000.00: 80.0%.\n")));
    QVERIFY(north.toolTip.contains(QStringLiteral("\nHigh-margin share, weight 30%. A share of 36.0%, and 40.0% was")));
    QVERIFY(!north.toolTip.contains(u'*'));
}

void TestPeriodModel::scoresSayWhatIsLeftOut()
{
    PeriodModel model;
    model.setReport(compositeReport(), {});
    const PeriodCellView south = viewAt(model, 2, 2);
    // (4000 * 0.8 + 3000 * 0.9) / 7000
    QCOMPARE(south.figure, QStringLiteral("84.3%*"));
    QCOMPARE(south.detail, QStringLiteral("2 / 3 metrics"));
    QCOMPARE(south.mark, std::optional(Mark::Short));
    QVERIFY(south.toolTip.contains(QStringLiteral("Collected, weight 30%. Left out: no goal.")));
    QVERIFY(south.toolTip.contains(QStringLiteral("* The weights of the metrics that are left are scaled up")));
    QVERIFY(south.spoken.contains(QStringLiteral("some metrics left out")));
}

void TestPeriodModel::scoresOfARunningPeriodShowTheirPace()
{
    PeriodModel model;
    model.setReport(compositeReport(), {});
    // 51.9 % of the whole, and 79.9 % of what half of the workdays let expect.
    const PeriodCellView north = viewAt(model, 1, 3);
    QCOMPARE(north.figure, QStringLiteral("51.9%"));
    QCOMPARE(north.heat.toText(), QStringLiteral("79.9%"));
    QCOMPARE(north.mark, std::optional(Mark::Short));
    QVERIFY(north.toolTip.contains(QStringLiteral("Pace: 79.9% of what its workdays so far let expect.")));
    QVERIFY(north.isRunning);
    const PeriodCellView ahead = viewAt(model, 1, 4);
    QCOMPARE(ahead.kind, PeriodCellView::Kind::Ahead);
    QCOMPARE(ahead.figure, QStringLiteral("to come"));
    QVERIFY(!ahead.mark);
    // Before the first workday is over nothing is judged.
    PeriodHeatReport report = compositeReport();
    PeriodProgress monday = report.rows[0].cells[1].progress;
    monday.elapsed = 0;
    report.rows[0].cells[1] = compositeCellOf(report.weighted, monday, parts(10, 0, 0), false, {});
    const PeriodCellView early = periodCellView(report, report.rows[0], 1, {});
    QCOMPARE(early.kind, PeriodCellView::Kind::Ahead);
    QVERIFY(!early.heat.isComputable());
    QCOMPARE(early.figure, QStringLiteral("0.4%"));
}

void TestPeriodModel::scoresWithoutGoalsAreWords()
{
    PeriodHeatReport report = compositeReport();
    PeriodModel model;
    model.setReport(report, {});
    QCOMPARE(viewAt(model, 2, 3).kind, PeriodCellView::Kind::NoGoal);
    QCOMPARE(viewAt(model, 2, 3).figure, QStringLiteral("no goal"));
    QVERIFY(!model.index(2, 3).data(TableRole::Sort).isValid());
    // C6: a goal, but nothing that the share could be a share of.
    std::vector<PeriodSums> onlyShare{sums(0, 0), sums(0, 0), parts(0, 0, 0)[2]};
    report.rows[1].cells[0] = compositeCellOf(report.weighted, report.rows[1].cells[0].progress, onlyShare, false, {});
    QCOMPARE(periodCellView(report, report.rows[1], 0, {}).figure, QStringLiteral("n/a"));
    report.hasGoals = false;
    model.setReport(report, {});
    QCOMPARE(viewAt(model, 2, 3).kind, PeriodCellView::Kind::Amount);
    QCOMPARE(viewAt(model, 2, 3).figure, QStringLiteral("n/a"));
    QVERIFY(!model.index(2, 3).data(TableRole::Sort).isValid());
}

void TestPeriodModel::sortsByAttainment()
{
    PeriodModel model;
    model.setReport(quarter(), {});
    SortProxy proxy;
    proxy.setSourceModel(&model);
    const auto names = [&proxy] {
        QStringList result;
        for (int line = 0; line < proxy.rowCount(); ++line)
            result << proxy.index(line, 0).data().toString();
        return result.join(u' ');
    };
    proxy.sort(2, Qt::DescendingOrder);
    QCOMPARE(names(), QStringLiteral("Company East South North"));
    // East has no goal in November: it comes last both ways.
    proxy.sort(3, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("Company North South East"));
    proxy.sort(3, Qt::DescendingOrder);
    QCOMPARE(names(), QStringLiteral("Company South North East"));
}

void TestPeriodModel::headersTellTheirPeriod()
{
    PeriodModel model;
    model.setReport(quarter(), {});
    const auto header = [&model](
                            int column, int role) { return model.headerData(column, Qt::Horizontal, role).toString(); };
    QCOMPARE(header(1, Qt::DisplayRole), QStringLiteral("2026 Q4"));
    QCOMPARE(header(3, Qt::DisplayRole), QStringLiteral("Nov"));
    QVERIFY(header(3, Qt::ToolTipRole).contains(QStringLiteral("Nov 2026")));
}

QTEST_MAIN(TestPeriodModel)
#include "tst_periodmodel.moc"
