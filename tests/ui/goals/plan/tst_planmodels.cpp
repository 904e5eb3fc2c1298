#include "goals/goalstore.h"
#include "goals/plan/awarenessmodel.h"
#include "goals/plan/goalchangemodel.h"
#include "goals/plan/goalpathsdialog.h"
#include "goals/plan/metricsdialog.h"
#include "goals/plan/planchoice.h"
#include "goals/plan/publishpreview.h"
#include "goals/plan/splitmodel.h"
#include "goals/plan/versionmodel.h"
#include "goals/plan/whatifmodel.h"
#include "metrics/metricstore.h"
#include "ui/goals/smallcompany.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waterline;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

PlanFrame frameOf(const QString &span, Period::Kind columns)
{
    return {QStringLiteral("signed"), {}, *Period::parse(span), columns};
}

Metric metricIn(SmallCompany &company, const QString &code)
{
    const std::vector<Metric> metrics = readMetrics(company.workspace().connection());
    return *metricOf(metrics, code);
}

/// Ten visits beside 1,000.00, on enough weeks.
ActionRate tenVisits()
{
    ActionRate rate;
    rate.weeks = leastRateWeeks;
    rate.amount = 100'000;
    rate.weeksWithAmount = leastAmountWeeks;
    rate.actions[coreIndex(Action::Visit)] = 10;
    return rate;
}

} // namespace

class TestPlanModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void planShowsPlacesByPeriods();
    void planTakesNumbersOnly();
    void planKeepsItsRowsWhenNumbersChange();
    void planTakesSharesOfAnotherGoal();
    void extraOfADayIsNeverRoundedToNothing_data();
    void extraOfADayIsNeverRoundedToNothing();
    void aRateThatStandsInIsMarked_data();
    void aRateThatStandsInIsMarked();
    void ratesOfSeveralAreToldOneByOne();
    void comparisonsHideNothing_data();
    void comparisonsHideNothing();
    void choiceStaysInsideTheYear();
    void listsAnswerBeforeAndAfterData();

private:
    [[nodiscard]] PlanBook book(SmallCompany &company);
};

PlanBook TestPlanModels::book(SmallCompany &company)
{
    auto made = readPlanBook(company.workspace().connection(), 2026, SmallCompany::week(), {});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(*made);
}

void TestPlanModels::planShowsPlacesByPeriods()
{
    SmallCompany company;
    company.addPeople();
    const PlanBook goals = book(company);
    PlanModel model;
    QAbstractItemModelTester tester(&model, fatal);
    GoalGrid grid = goals.of(QStringLiteral("signed"))->draft;
    // Wang Fang stands first in the tree; week 1 is in January.
    grid.setLeaf(0, 0, 1'234'50);
    model.show(goals, grid, frameOf(QStringLiteral("2026"), Period::Kind::Quarter), true);
    // The company, North and South; name, year, four quarters.
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Company, total"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("1235"));
    QCOMPARE(model.index(1, 2).data(Qt::EditRole).toString(), QStringLiteral("1234.50"));
    QCOMPARE(model.index(2, 2).data().toString(), QStringLiteral("0"));
    QCOMPARE(
        model.nodeAt(model.index(1, 2)), (GoalNode{{UnitId{SmallCompany::North}, {}}, Period::ofQuarter(2026, 1)}));
    QCOMPARE(model.indexOf({{UnitId{SmallCompany::South}, {}}, Period::ofQuarter(2026, 4)}), model.index(2, 5));
    model.show(goals, grid, frameOf(QStringLiteral("2026-01"), Period::Kind::Week), true);
    // 1, 8, 15, 22 and 29 January are Thursdays.
    QCOMPARE(model.columnCount(), 7);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPlanModels::planTakesNumbersOnly()
{
    SmallCompany company;
    company.addPeople();
    const PlanBook goals = book(company);
    const GoalGrid &grid = goals.of(QStringLiteral("signed"))->draft;
    PlanModel model;
    QAbstractItemModelTester tester(&model, fatal);
    const PlanFrame frame = frameOf(QStringLiteral("2026"), Period::Kind::Quarter);
    model.show(goals, grid, frame, true);
    QSignalSpy typed(&model, &PlanModel::typed);
    QSignalSpy unreadable(&model, &PlanModel::unreadable);
    QVERIFY(model.setData(model.index(1, 3), QStringLiteral("5万"), Qt::EditRole));
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][0].value<GoalNode>(), (GoalNode{{UnitId{SmallCompany::North}, {}}, Period::ofQuarter(2026, 2)}));
    QCOMPARE(typed[0][1].toLongLong(), 5'000'000);
    // It shows what it was given, not what was typed.
    QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("0"));
    QVERIFY(!model.setData(model.index(1, 3), QStringLiteral("lots"), Qt::EditRole));
    QCOMPARE(unreadable.size(), 1);
    // The present number is no change.
    QVERIFY(model.setData(model.index(1, 3), QStringLiteral("0"), Qt::EditRole));
    QCOMPARE(typed.size(), 1);
    QVERIFY(!(model.flags(model.index(1, PlanModel::NameColumn)) & Qt::ItemIsEditable));
    model.show(goals, grid, frame, false);
    QVERIFY(!(model.flags(model.index(1, 3)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(1, 3), QStringLiteral("5"), Qt::EditRole));
}

void TestPlanModels::planKeepsItsRowsWhenNumbersChange()
{
    SmallCompany company;
    company.addPeople();
    const PlanBook goals = book(company);
    GoalGrid grid = goals.of(QStringLiteral("signed"))->draft;
    PlanModel model;
    const PlanFrame frame = frameOf(QStringLiteral("2026"), Period::Kind::Month);
    model.show(goals, grid, frame, true);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    grid.setLeaf(2, 30, 700);
    model.show(goals, grid, frame, true);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    model.show(goals, grid, frameOf(QStringLiteral("2026"), Period::Kind::Quarter), true);
    QCOMPARE(reset.size(), 1);
}

void TestPlanModels::planTakesSharesOfAnotherGoal()
{
    SmallCompany company;
    company.addPeople();
    PlanBook goals = book(company);
    const GoalGrid &share = goals.of(QStringLiteral("high_margin"))->draft;
    GoalGrid whole = goals.of(QStringLiteral("signed"))->draft;
    whole.setLeaf(0, 0, 100'000);
    PlanFrame frame = frameOf(QStringLiteral("2026"), Period::Kind::Quarter);
    frame.metric = QStringLiteral("high_margin");
    PlanModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.show(goals, share, frame, true, &whole);
    QSignalSpy typed(&model, &PlanModel::typed);
    QSignalSpy shares(&model, &PlanModel::shareTyped);
    QSignalSpy unreadable(&model, &PlanModel::unreadable);
    // North in the first quarter, where 1,000.00 are to be signed.
    QVERIFY(model.setData(model.index(1, 2), QStringLiteral("45%"), Qt::EditRole));
    QCOMPARE(shares.size(), 1);
    QCOMPARE(shares[0][1].toInt(), 4500);
    QVERIFY(model.setData(model.index(1, 2), QStringLiteral("450"), Qt::EditRole));
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][1].toLongLong(), 45'000);
    QVERIFY2(model.index(1, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("0.0%")),
        qPrintable(model.index(1, 2).data(Qt::ToolTipRole).toString()));
    // South has no goal that it could be a share of.
    QVERIFY(!model.setData(model.index(2, 2), QStringLiteral("45%"), Qt::EditRole));
    QCOMPARE(unreadable.size(), 1);
}

void TestPlanModels::extraOfADayIsNeverRoundedToNothing_data()
{
    // Ten workdays are left, and ten visits go with every 1,000.00.
    QTest::addColumn<QString>("metric");
    QTest::addColumn<qint64>("difference");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exported");
    constexpr int extra = WhatIfModel::ExtraColumn;
    constexpr int visit = WhatIfModel::VisitColumn;
    const QString money = QStringLiteral("signed");
    const QString count = QStringLiteral("lead");
    QTest::newRow("49 fen a day") << money << qint64(490) << extra << "< 1"
                                  << "0.49";
    QTest::newRow("51 fen a day") << money << qint64(510) << extra << "+1"
                                  << "0.51";
    QTest::newRow("less money") << money << qint64(-490) << extra << "> -1"
                                << "-0.49";
    QTest::newRow("no money") << money << qint64(0) << extra << "0"
                              << "0.00";
    // 4.90 a day is 0.049 visits, and 0.40 is 0.004.
    QTest::newRow("visits") << money << qint64(4'900) << visit << "+0.05"
                            << "0.05";
    QTest::newRow("hardly a visit") << money << qint64(400) << visit << "< 0.01"
                                    << "0.00";
    QTest::newRow("hardly a visit less") << money << qint64(-400) << visit << "> -0.01"
                                         << "0.00";
    QTest::newRow("visits rounded away from zero") << money << qint64(-4'500) << visit << "-0.05"
                                                   << "-0.05";
    QTest::newRow("a tenth") << count << qint64(1) << extra << "+0.1"
                             << "0.10";
}

void TestPlanModels::extraOfADayIsNeverRoundedToNothing()
{
    QFETCH(QString, metric);
    QFETCH(qint64, difference);
    QFETCH(int, column);
    SmallCompany company;
    WhatIfModel model;
    model.setMetric(metricIn(company, metric));
    WhatIfLine line;
    line.person = PersonId{SmallCompany::ChenBo};
    line.tried = difference;
    line.workdaysLeft = 10;
    line.ownRate = tenVisits();
    line.rates.fill({{{}, line.person}, line.ownRate});
    model.setRows({{line, QStringLiteral("Chen Bo")}});
    const QModelIndex index = model.index(0, column);
    QTEST(index.data().toString(), "text");
    QCOMPARE(index.data(TableRole::Export).metaType(), QMetaType::fromType<Money>());
    QTEST(index.data(TableRole::Export).value<Money>().toText(), "exported");
    // Nothing is known of leads: an empty cell, which leaves the column one of numbers.
    QVERIFY(model.index(0, WhatIfModel::LeadColumn).data(TableRole::Export).toString().isEmpty());
}

void TestPlanModels::aRateThatStandsInIsMarked_data()
{
    QTest::addColumn<qint64>("difference");
    QTest::addColumn<int>("workdays");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<QString>("text");
    // Ten visits beside 1 000.00.
    QTest::newRow("N4: more") << qint64(300'000) << 10 << false << QStringLiteral("≈ +3.00");
    QTest::newRow("N4: less") << qint64(-300'000) << 10 << false << QStringLiteral("≈ -3.00");
    QTest::newRow("N4: as much is exact") << qint64(0) << 10 << false << QStringLiteral("0.00");
    QTest::newRow("N4: next to nothing") << qint64(1) << 10 << false << QStringLiteral("< 0.01");
    QTest::newRow("N4: no workday is left") << qint64(300'000) << 0 << false << QStringLiteral("–");
    QTest::newRow("N4: the person's own") << qint64(300'000) << 10 << true << QStringLiteral("+3.00");
}

void TestPlanModels::aRateThatStandsInIsMarked()
{
    QFETCH(qint64, difference);
    QFETCH(int, workdays);
    QFETCH(bool, isOwn);
    SmallCompany company;
    WhatIfModel model;
    model.setMetric(metricIn(company, QStringLiteral("signed")));
    const ActionRate rate = tenVisits();
    WhatIfLine line;
    line.person = PersonId{SmallCompany::ChenBo};
    line.tried = difference > 0 ? difference : 0;
    line.published = difference < 0 ? -difference : 0;
    line.workdaysLeft = workdays;
    line.ownRate = isOwn ? rate : ActionRate();
    const OrgPlace south{UnitId{SmallCompany::South}, {}};
    const OrgPlace self{{}, line.person};
    line.rates[coreIndex(Action::Visit)] = {isOwn ? self : south, rate};
    const QString name = isOwn ? QString() : QStringLiteral("South");
    model.setRows({{line, QStringLiteral("Chen Bo"), {QString(), name, QString()}}});
    const QModelIndex visits = model.index(0, WhatIfModel::VisitColumn);
    QTEST(visits.data().toString(), "text");
    const QString tip = visits.data(Qt::ToolTipRole).toString();
    QCOMPARE(tip.contains(QStringLiteral("The rate of South stands in.")), !isOwn);
    QCOMPARE(tip.contains(QStringLiteral("0 week")), !isOwn);
    // What leaves is a bare number; whose rate it is leaves beside it.
    const QModelIndex owner = model.index(0, WhatIfModel::RateColumn);
    const QString whose = owner.data().toString();
    QCOMPARE(whose, workdays == 0 ? QStringLiteral("–") : isOwn ? QStringLiteral("Own") : QStringLiteral("South"));
    QCOMPARE(owner.data(TableRole::Export).toString(), workdays == 0 ? QString() : whose);
}

void TestPlanModels::ratesOfSeveralAreToldOneByOne()
{
    SmallCompany company;
    WhatIfModel model;
    model.setMetric(metricIn(company, QStringLiteral("signed")));
    ActionRate rate = tenVisits();
    rate.actions[coreIndex(Action::Lead)] = 20;
    WhatIfLine line;
    line.person = PersonId{SmallCompany::ChenBo};
    line.tried = 300'000;
    line.workdaysLeft = 10;
    line.ownRate = rate;
    line.rates[coreIndex(Action::Lead)] = {OrgPlace{{}, line.person}, rate};
    line.rates[coreIndex(Action::Visit)] = {OrgPlace{UnitId{SmallCompany::South}, {}}, rate};
    model.setRows({{line, QStringLiteral("Chen Bo"), {QString(), QStringLiteral("South"), QString()}}});
    QCOMPARE(model.index(0, WhatIfModel::RateColumn).data().toString(), QStringLiteral("Leads: Own, Visits: South"));
}

void TestPlanModels::comparisonsHideNothing_data()
{
    QTest::addColumn<int>("person");
    QTest::addColumn<int>("week");
    QTest::addColumn<PlaceDepth>("places");
    QTest::addColumn<Period::Kind>("periods");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("isBelow");
    const auto row = [](const char *name, int person, int week, PlaceDepth places, Period::Kind periods,
                         const QStringList &lines, bool isBelow) {
        QTest::newRow(name) << person << week << places << periods << lines << isBelow;
    };
    const auto forAll = [](const QStringList &periods) {
        QStringList lines;
        for (const char *place : {"Company", "North", "North 1", "Wang Fang"}) {
            for (const QString &period : periods)
                lines << QString::fromLatin1(place) + u' ' + period;
        }
        return lines;
    };
    // Wang Fang's 100 of the first week go to somebody (0 is herself) and some week.
    row("R19: nothing moves", 0, 0, PlaceDepth::People, Period::Kind::Month, {}, false);
    row("R19: to the next week of the month", 0, 1, PlaceDepth::People, Period::Kind::Month,
        forAll({QStringLiteral("2026-W01"), QStringLiteral("2026-W02")}), true);
    row("R19: to the next month", 0, 5, PlaceDepth::People, Period::Kind::Month,
        forAll({QStringLiteral("2026-01"), QStringLiteral("2026-02")}), false);
    row("R19: weeks are listed where they are asked for", 0, 1, PlaceDepth::People, Period::Kind::Week,
        forAll({QStringLiteral("2026-W01"), QStringLiteral("2026-W02")}), false);
    row("R19: to the next month, by years", 0, 5, PlaceDepth::People, Period::Kind::Year,
        forAll({QStringLiteral("2026-01"), QStringLiteral("2026-02")}), true);
    row("R19: to a colleague of the team, by units", 1, 0, PlaceDepth::Units, Period::Kind::Year,
        {QStringLiteral("Wang Fang 2026"), QStringLiteral("Li Qiang 2026")}, true);
    row("R19: to another region, by units", 2, 0, PlaceDepth::Units, Period::Kind::Year,
        {QStringLiteral("North 2026"), QStringLiteral("North 1 2026"), QStringLiteral("South 2026")}, false);
}

void TestPlanModels::comparisonsHideNothing()
{
    QFETCH(int, person);
    QFETCH(int, week);
    QFETCH(PlaceDepth, places);
    QFETCH(Period::Kind, periods);
    SmallCompany company;
    company.addPeople();
    const PlanBook goals = book(company);
    GoalGrid before = goals.of(QStringLiteral("signed"))->draft;
    GoalGrid after = before;
    before.setLeaf(0, 0, 100);
    after.setLeaf(std::size_t(person), std::size_t(week), 100);
    const std::vector<MetricDiff> diffs{{goals.of(QStringLiteral("signed"))->metric,
        changedNodes(before, after, PlaceDepth::People,
            {Period::Kind::Year, Period::Kind::Quarter, Period::Kind::Month, Period::Kind::Week})}};
    const ChangeDepth depth{places, periods};
    const std::vector<GoalChangeLine> lines = changeLines(*goals.tree, diffs, depth);
    QStringList shown;
    for (const GoalChangeLine &line : lines)
        shown << line.place + u' ' + line.node.period.toText();
    QTEST(shown, "lines");
    QTEST(isBelow(lines, depth), "isBelow");
}

void TestPlanModels::choiceStaysInsideTheYear()
{
    SmallCompany company;
    company.addPeople();
    const PlanBook goals = book(company);
    PlanChoice choice;
    choice.setBook(goals, SmallCompany::week());
    // The first metric in money, the whole year, in quarters.
    QCOMPARE(choice.frame(), frameOf(QStringLiteral("2026"), Period::Kind::Quarter));
    choice.setColumns(Period::Kind::Week);
    // 2026-W47 is in November.
    QCOMPARE(choice.frame(), frameOf(QStringLiteral("2026-Q4"), Period::Kind::Week));
    choice.setSpanKind(Period::Kind::Month);
    QCOMPARE(choice.frame().span, Period::ofMonth(2026, 11));
    choice.step(2);
    QCOMPARE(choice.frame().span, Period::ofMonth(2027, 1));
    QCOMPARE(choice.fiscalYear(), 2027);
    // Goals of another year bring it back.
    choice.setBook(goals, SmallCompany::week());
    QCOMPARE(choice.frame().span, Period::ofYear(2026));
}

void TestPlanModels::listsAnswerBeforeAndAfterData()
{
    SmallCompany company;
    company.addPeople();
    const PlanBook goals = book(company);
    const Metric &metric = goals.of(QStringLiteral("signed"))->metric;
    SplitModel split;
    ChannelModel channels;
    GoalChangeModel changes;
    PublishModel lines;
    AwarenessModel awareness;
    KnowingModel knowing;
    VersionModel versions;
    WhatIfModel whatIf;
    MetricModel metrics;
    GoalPathModel paths;
    CheckInModel checkIns;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&split, &channels, &changes, &lines,
             &awareness, &knowing, &versions, &whatIf, &metrics, &paths, &checkIns})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, fatal));
    split.setMetric(metric);
    split.setByHand(true);
    split.showLines({{{goals.tree->root(), 1, 2500, 100, 200, {}}, QStringLiteral("North"), 50},
        {{goals.tree->root(), 3, 7500, 300, 200, 150}, QStringLiteral("South"), 0}});
    QCOMPARE(split.index(1, SplitModel::DeltaColumn).data().toString(), QStringLiteral("+1"));
    QCOMPARE(split.index(1, SplitModel::AttainmentColumn).data().toString(), QStringLiteral("50.0%"));
    QCOMPARE(split.index(1, SplitModel::EvenAttainmentColumn).data().toString(), QStringLiteral("75.0%"));
    QSignalSpy shares(&split, &SplitModel::shareTyped);
    QVERIFY(split.setData(split.index(0, SplitModel::WeightColumn), QStringLiteral("30%"), Qt::EditRole));
    QCOMPARE(shares[0][1].toInt(), 3000);
    channels.setRows({{QStringLiteral("online"), QStringLiteral("Online"), 100, 15'000}});
    QCOMPARE(channels.index(0, ChannelModel::FactorColumn).data().toString(), QStringLiteral("150.00%"));
    QVERIFY(!channels.setData(channels.index(0, ChannelModel::FactorColumn), QStringLiteral("0"), Qt::EditRole));
    changes.setRows({{metric, QStringLiteral("North"), goals.tree->root(), 100, 350}});
    QCOMPARE(changes.index(0, GoalChangeModel::DifferenceColumn).data().toString(), QStringLiteral("+2.50"));
    lines.setRows({{metric, 0, 100, 1}});
    awareness.setRows({{{{}, 1, 3, 2, {PersonId{SmallCompany::ChenBo}}}, QStringLiteral("Company"), 0}});
    QCOMPARE(awareness.index(0, AwarenessModel::RateColumn).data().toString(), QStringLiteral("66.7%"));
    knowing.setRows({{PersonId{SmallCompany::ChenBo}, QStringLiteral("Chen Bo"), QStringLiteral("South"), false}});
    versions.setRows({{1, QStringLiteral("new year"), QStringLiteral("lu"), company.clock().now(), {}}});
    WhatIfLine line;
    line.person = PersonId{SmallCompany::ChenBo};
    line.tried = 3;
    line.workdaysLeft = 10;
    whatIf.setMetric(goals.of(QStringLiteral("lead"))->metric);
    whatIf.setRows({{line, QStringLiteral("Chen Bo")}});
    QCOMPARE(whatIf.index(0, WhatIfModel::ExtraColumn).data().toString(), QStringLiteral("+0.3"));
    metrics.setRows({metric});
    paths.setRows({{{1, metric.code, 2026, {}, QStringLiteral("key accounts"), 40, 2500}, metric.name,
        QStringLiteral("Company")}});
    QCOMPARE(paths.index(0, GoalPathModel::ConversionColumn).data().toString(), QStringLiteral("25.00%"));
    checkIns.setRows({{1, Period::ofQuarter(2026, 4), QDate(2026, 10, 12)}});
}

QTEST_MAIN(TestPlanModels)
#include "tst_planmodels.moc"
