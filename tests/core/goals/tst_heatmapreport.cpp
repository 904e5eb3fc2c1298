#include "goals/heatmapreport.h"
#include "org/orgstore.h"
#include "support/evaluate.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名,大区,团队,主管\n"
                          "S1,王芳,华东,一组,陆敏\n"
                          "S2,李强,华东,一组,陆敏\n"
                          "S3,张敏,华东,二组,莫言\n"
                          "S4,赵六,华南,三组,何平\n";
const QByteArray plans = "周次,工号,线索数计划,拜访量计划,方案提交计划,线索数实际,拜访量实际,方案提交实际\n"
                         "2026-W03,S1,2,4,1,9,,\n" // reports 9 leads, but there are follow-ups for them
                         "2026-W03,S2,4,2,2,,2,\n" // 2 visits stand in the summary only
                         "2026-W03,S3,1,,,,,\n";
/// Week 3 is 12 to 18 January 2026.
const QByteArray followUps = "编号,跟进时间,跟进人,跟进方式,内容\n"
                             "F1,2026-01-12 00:00,S1,线索,a\n"
                             "F2,2026-01-12 09:00,S1,拜访,b\n"
                             "F3,2026-01-14 09:00,S1,拜访,c\n"
                             "F4,2026-01-14 10:00,S1,拜访,d\n"
                             "F5,2026-01-15 10:00,S1,方案,e\n"
                             "F6,2026-01-16 10:00,S1,方案,f\n"
                             "F7,2026-01-18 23:59,S2,线索,g\n"
                             "F8,2026-01-19 00:00,S2,线索,the next week\n"
                             "F9,2026-01-11 23:59,S2,线索,the week before\n"
                             "G1,2026-01-13 08:00,S2,电话,no core action\n"
                             "G2,2026-01-13 08:00,S4,拜访,nobody planned it\n";

const IsoWeek week3 = *IsoWeek::parse(QStringLiteral("2026-W03"));

QString cellText(const HeatCell &cell)
{
    return QStringLiteral("%1/%2").arg(cell.actual).arg(cell.plan ? QString::number(*cell.plan) : QStringLiteral("-"));
}

/// "王芳 1/2 3/4 2/1 75.0%".
QString rowText(const HeatRow &row)
{
    QStringList words{row.name.isEmpty() ? QStringLiteral("company") : row.name};
    for (const HeatCell &cell : row.cells.actions)
        words << cellText(cell);
    return (words << row.cells.penetration.toText()).join(u' ');
}

} // namespace

class TstHeatmapReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drillsFromCompanyToPerson_data();
    void drillsFromCompanyToPerson();
    void pathIsTheBreadcrumb();
    void weekUnderWayCountsOnlyWhatWasBefore_data();
    void weekUnderWayCountsOnlyWhatWasBefore();
    void summaryCountsFromTheEndOfItsWeek_data();
    void summaryCountsFromTheEndOfItsWeek();
    void lateSummaryIsLate();
    void weekUnderWayIsHeldAgainstItsPace_data();
    void weekUnderWayIsHeldAgainstItsPace();
    void weekWithoutPlansSaysSo();
    void shownValueIsTheExplainedOne();
    void explanationNamesTheRows();
    void explanationNamesTheSummary();
    void planAndSummaryFromTwoFiles();
    void unitsExplanationNamesTheRowsOfItsPeople();
    void explanationListsTwentyRowsAndCountsTheRest();
    void plansOfOthersAreNoPlans_data();
    void plansOfOthersAreNoPlans();
    void choosesTheWeek_data();
    void choosesTheWeek();
    void emptyWorkspaceTakesTheLastCompleteWeek();

private:
    [[nodiscard]] OrgPlace place(const QString &name) { return *readOrg(m_test.connection()).find(name); }
    [[nodiscard]] HeatmapReport reportOf(const QString &name, const AsOf &asOf = AsOf::endOf(QDate(2026, 1, 18)))
    {
        const auto report = heatmapReport(m_test.connection(), {place(name), week3, asOf}, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }

    TestWorkspace m_test;
};

void TstHeatmapReport::initTestCase()
{
    QVERIFY_OK(m_test.importText(QStringLiteral("people.csv"), people));
    QVERIFY_OK(m_test.importText(QStringLiteral("plans.csv"), plans));
    const auto report = m_test.importText(QStringLiteral("visits.csv"), followUps);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{11, 11, 0, 0, 0, 0}));
}

void TstHeatmapReport::drillsFromCompanyToPerson_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("rows");
    // S1: leads 1 of 2, visits 3 of 4, proposals 2 of 1: mean(50, 75, 100). S2: leads 1 of 4, visits 2 of 2 by the
    // summary, proposals 0 of 2: mean(25, 100, 0). S3: leads 0 of 1. S4: a visit without a plan.
    QTest::newRow("R8: the company by region")
        << QString()
        << QStringList{QStringLiteral("company 2/7 6/6 2/3 50.0%"), QStringLiteral("华东 2/7 5/6 2/3 50.0%"),
               QStringLiteral("华南 0/- 1/- 0/- n/a")};
    QTest::newRow("R8: a region by team")
        << QStringLiteral("华东")
        << QStringList{QStringLiteral("华东 2/7 5/6 2/3 50.0%"), QStringLiteral("一组 2/6 5/6 2/3 53.3%"),
               QStringLiteral("二组 0/1 0/- 0/- 0.0%")};
    QTest::newRow("R8: a team by person")
        << QStringLiteral("一组")
        << QStringList{QStringLiteral("一组 2/6 5/6 2/3 53.3%"), QStringLiteral("王芳 1/2 3/4 2/1 75.0%"),
               QStringLiteral("李强 1/4 2/2 0/2 41.7%")};
    QTest::newRow("R8: a person") << QStringLiteral(
        "王芳") << QStringList{QStringLiteral("王芳 1/2 3/4 2/1 75.0%"), QStringLiteral("王芳 1/2 3/4 2/1 75.0%")};
}

void TstHeatmapReport::drillsFromCompanyToPerson()
{
    QFETCH(QString, place);
    const HeatmapReport report = reportOf(place);
    QStringList lines{rowText(report.total)};
    for (const HeatRow &row : report.rows)
        lines << rowText(row);
    QTEST(lines, "rows");
    QVERIFY(report.hasPlans);
}

void TstHeatmapReport::pathIsTheBreadcrumb()
{
    const HeatmapReport report = reportOf(QStringLiteral("王芳"));
    QStringList names;
    for (const HeatRow &row : report.path)
        names << row.name;
    QCOMPARE(names, (QStringList{QString(), QStringLiteral("华东"), QStringLiteral("一组"), QStringLiteral("王芳")}));
    QVERIFY(report.path[0].kind == HeatRow::Kind::Company);
    QVERIFY(report.path[1].kind == HeatRow::Kind::Region);
    QVERIFY(report.path[2].kind == HeatRow::Kind::Team);
    QCOMPARE(report.path[2].leader, QStringLiteral("陆敏"));
    QVERIFY(report.path[3].isPerson());
}

void TstHeatmapReport::weekUnderWayCountsOnlyWhatWasBefore_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("wang");
    // An as-of of midnight is the end of the day before. The nine leads that are reported of the week count at its end
    // at the earliest.
    QTest::newRow("C2: Monday 00:00 sees nothing of the week")
        << QDate(2026, 1, 12) << QTime(0, 0) << QStringLiteral("王芳 0/2 0/4 0/1 0.0%");
    QTest::newRow("C2: Monday 09:00 does not see the visit of 09:00")
        << QDate(2026, 1, 12) << QTime(9, 0) << QStringLiteral("王芳 1/2 0/4 0/1 16.7%");
    QTest::newRow("C2: a second later it does")
        << QDate(2026, 1, 12) << QTime(9, 0, 1) << QStringLiteral("王芳 1/2 1/4 0/1 25.0%");
    QTest::newRow("C2: the end of Wednesday")
        << QDate(2026, 1, 15) << QTime(0, 0) << QStringLiteral("王芳 1/2 3/4 0/1 41.7%");
    QTest::newRow("C2: the end of Sunday is the whole week")
        << QDate(2026, 1, 19) << QTime(0, 0) << QStringLiteral("王芳 1/2 3/4 2/1 75.0%");
}

void TstHeatmapReport::weekUnderWayCountsOnlyWhatWasBefore()
{
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QTEST(rowText(reportOf(QStringLiteral("王芳"), AsOf::at(day, time)).total), "wang");
}

void TstHeatmapReport::summaryCountsFromTheEndOfItsWeek_data()
{
    QTest::addColumn<AsOf>("asOf");
    QTest::addColumn<qint64>("visits");
    QTest::newRow("C2: before the week") << AsOf::endOf(QDate(2026, 1, 4)) << 0LL;
    QTest::newRow("C2: a second before its end") << AsOf::at(QDate(2026, 1, 18), QTime(23, 59, 59)) << 0LL;
    QTest::newRow("C2: at its end") << AsOf::endOf(QDate(2026, 1, 18)) << 2LL;
}

void TstHeatmapReport::summaryCountsFromTheEndOfItsWeek()
{
    QFETCH(AsOf, asOf);
    QFETCH(qint64, visits);
    const HeatCell cell = reportOf(QStringLiteral("李强"), asOf).total.cells.actions[coreIndex(Action::Visit)];
    QCOMPARE(cell.actual, visits);
    QCOMPARE(cell.fromSummaries, visits);
}

void TstHeatmapReport::lateSummaryIsLate()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("people.csv"), people));
    const auto late = [&] {
        // By the end of the day on which the first summary came.
        const auto report = heatmapReport(test.connection(), {{}, week3, AsOf::endOf(QDate(2026, 1, 19))}, {});
        return report ? report->late.count : -1;
    };
    const QByteArray head = "周次,工号,拜访量计划,拜访量实际\n";
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), head + "2026-W03,S1,4,3\n2026-W02,S1,4,3\n"));
    QCOMPARE(late(), 0);
    test.clock.advanceSeconds(24 * 60 * 60);
    QVERIFY_OK(test.importText(QStringLiteral("b.csv"), head + "2026-W03,S1,5,3\n2026-W02,S1,5,1\n"));
    QCOMPARE(late(), 0); // another plan, and another week
    QVERIFY_OK(test.importText(QStringLiteral("c.csv"), head + "2026-W03,S1,5,4\n"));
    QCOMPARE(late(), 1);
    QVERIFY_OK(test.importText(QStringLiteral("d.csv"), head + "2026-W03,S2,5,1\n"));
    QCOMPARE(late(), 2);
    QVERIFY_OK(test.importText(
        QStringLiteral("visits.csv"), "编号,跟进时间,跟进人,跟进方式,内容\nF1,2026-01-12 09:00,S2,拜访,a\n"));
    QCOMPARE(late(), 2); // the follow-up instead of the summary
}

void TstHeatmapReport::weekUnderWayIsHeldAgainstItsPace_data()
{
    QTest::addColumn<AsOf>("asOf");
    QTest::addColumn<QString>("progress");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("verdict");
    // 王芳 plans 2 leads, 4 visits and 1 proposal. "!" is off plan, "?" is below pace; then what the colour shows.
    QTest::newRow("C12: not begun") << AsOf::endOf(QDate(2026, 1, 11)) << "not begun, 5 workdays"
                                    << "0.0% n/a, 0.0% n/a, 0.0% n/a, 0.0% n/a"
                                    << "the week has not begun, nothing is due yet";
    QTest::newRow("C12: on its first day nothing is due yet")
        << AsOf::at(QDate(2026, 1, 12), QTime(18, 0)) << "running, 0 of 5 workdays over"
        << "50.0% n/a, 25.0% n/a, 0.0% n/a, 25.0% n/a"
        << "the week still runs: not computable: no workday of the period is over";
    // 1.2, 2.4 and 0.6 are to be expected; of the mean 41.7 % that is 69.4 %.
    QTest::newRow("R16: at the end of Wednesday")
        << AsOf::endOf(QDate(2026, 1, 14)) << "running, 3 of 5 workdays over"
        << "50.0% 83.3%, 75.0% 100.0%, 0.0%? 0.0%, 41.7%? 69.4%"
        << "the week still runs: 83.3% of the progress that 3 of 5 workdays let expect: not below the line of 80%";
    // 1.6 leads: 62.5 %.
    QTest::newRow("R16: at the end of Thursday, over plan at once")
        << AsOf::endOf(QDate(2026, 1, 15)) << "running, 4 of 5 workdays over"
        << "50.0%? 62.5%, 75.0% 93.8%, 100.0% 100.0%, 75.0% 93.8%"
        << "the week still runs: 62.5% of the progress that 4 of 5 workdays let expect: below the line of 80%";
    QTest::newRow("R16: on Sunday all workdays are over, but not the week")
        << AsOf::at(QDate(2026, 1, 18), QTime(23, 59, 59)) << "running, 5 of 5 workdays over"
        << "50.0%? 50.0%, 75.0%? 75.0%, 200.0% 200.0%, 75.0%? 75.0%"
        << "the week still runs: 50.0% of the progress that 5 of 5 workdays let expect: below the line of 80%";
    QTest::newRow("R7: it is over") << AsOf::endOf(QDate(2026, 1, 18)) << "over, 5 workdays"
                                    << "50.0%! 50.0%, 75.0%! 75.0%, 200.0%! 200.0%, 75.0% 75.0%"
                                    << "short by 50.0%, more than the limit of 15%";
}

void TstHeatmapReport::weekUnderWayIsHeldAgainstItsPace()
{
    QFETCH(AsOf, asOf);
    const HeatmapReport report = reportOf(QStringLiteral("王芳"), asOf);
    QTEST(progressText(report.progress), "progress");
    QStringList cells;
    for (const HeatCell &cell : report.total.cells.actions) {
        QString text = cell.ratio.toText();
        if (cell.isWarning())
            text += cell.deviation.isAlert ? u'!' : u'?';
        cells << text + u' ' + cell.judged().toText();
        QCOMPARE(cell.deviatingPeople, qint64(cell.deviation.isAlert));
        QCOMPARE(cell.isPending(), !cell.judged().isComputable());
    }
    const HeatCells &all = report.total.cells;
    cells << all.penetration.toText() + (all.isBelowPace ? QStringLiteral("? ") : QStringLiteral(" "))
            + all.judged().toText();
    QTEST(cells.join(QStringLiteral(", ")), "cells");

    const Scope scope{place(QStringLiteral("王芳")), week3, asOf};
    for (const char16_t *name : {u"王芳", u"一组", u""}) {
        for (const HeatColumn column :
            {HeatColumn(Action::Lead), HeatColumn(Action::Visit), HeatColumn(Action::Proposal), HeatColumn()}) {
            const auto why = explainHeat(m_test.connection(), scope, place(QString::fromUtf16(name)), column, {});
            QVERIFY_OK(why);
            QCOMPARE(wrongArithmetic(*why), QString());
            // C11: how far the week is stands there as long as it is not over.
            QCOMPARE(why->inputs[1].value == progressText(report.progress), !report.progress.isOver());
        }
    }
    const auto why = explainHeat(m_test.connection(), scope, scope.place, Action::Lead, {});
    QVERIFY_OK(why);
    QTEST(why->verdict, "verdict");
}

void TstHeatmapReport::weekWithoutPlansSaysSo()
{
    const auto report = heatmapReport(m_test.connection(), {{}, week3.plus(1), AsOf::endOf(QDate(2026, 1, 25))}, {});
    QVERIFY_OK(report);
    QVERIFY(!report->hasPlans);
    QCOMPARE(rowText(report->total), QStringLiteral("company 1/- 0/- 0/- n/a"));
}

void TstHeatmapReport::shownValueIsTheExplainedOne()
{
    const Scope scope{{}, week3, AsOf::endOf(QDate(2026, 1, 18))};
    for (const char16_t *name : {u"", u"华东", u"华南", u"一组", u"二组", u"王芳", u"李强", u"张敏", u"赵六"}) {
        const OrgPlace at = place(QString::fromUtf16(name));
        const HeatRow row = reportOf(QString::fromUtf16(name)).total;
        for (const HeatColumn column :
            {HeatColumn(Action::Lead), HeatColumn(Action::Visit), HeatColumn(Action::Proposal), HeatColumn()}) {
            const auto why = explainHeat(m_test.connection(), scope, at, column, {});
            QVERIFY_OK(why);
            QCOMPARE(wrongArithmetic(*why), QString());
            const Ratio &shown = column ? row.cells.actions[coreIndex(*column)].ratio : row.cells.penetration;
            QCOMPARE(why->arithmetic.empty(), !shown.isComputable());
            if (shown.isComputable())
                QCOMPARE(why->arithmetic[0].result, shown.toText());
            QCOMPARE(why->inputs[0].value, QStringLiteral("2026-W03"));
        }
    }
}

void TstHeatmapReport::explanationNamesTheRows()
{
    const Scope scope{{}, week3, AsOf::endOf(QDate(2026, 1, 18))};
    const auto why = explainHeat(m_test.connection(), scope, place(QStringLiteral("王芳")), Action::Visit, {});
    QVERIFY_OK(why);
    QCOMPARE(why->sources,
        (std::vector<SourceRow>{{QStringLiteral("plans.csv"), 2, QStringLiteral("Visits: plan 4")},
            {QStringLiteral("visits.csv"), 5, QStringLiteral("2026-01-14 10:00 · Visit · d · missing: evidence")},
            {QStringLiteral("visits.csv"), 4, QStringLiteral("2026-01-14 09:00 · Visit · c · missing: evidence")},
            {QStringLiteral("visits.csv"), 3, QStringLiteral("2026-01-12 09:00 · Visit · b · missing: evidence")}}));
    QCOMPARE(why->moreSources, 0);
    const auto all = explainHeat(m_test.connection(), scope, place(QStringLiteral("王芳")), std::nullopt, {});
    QVERIFY_OK(all);
    QCOMPARE(all->sources.size(), 9U); // three plans, a lead, three visits and two proposals
    QCOMPARE(all->moreSources, 0);
}

void TstHeatmapReport::explanationNamesTheSummary()
{
    const Scope scope{{}, week3, AsOf::endOf(QDate(2026, 1, 18))};
    const auto why = explainHeat(m_test.connection(), scope, place(QStringLiteral("李强")), Action::Visit, {});
    QVERIFY_OK(why);
    QCOMPARE(why->sources,
        (std::vector<SourceRow>{{QStringLiteral("plans.csv"), 3, QStringLiteral("Visits: plan 2")},
            {QStringLiteral("plans.csv"), 3, QStringLiteral("Visits: weekly summary 2")}}));
    // The nine leads that 王芳 reports do not count beside her follow-up.
    const auto leads = explainHeat(m_test.connection(), scope, place(QStringLiteral("王芳")), Action::Lead, {});
    QVERIFY_OK(leads);
    QCOMPARE(leads->sources,
        (std::vector<SourceRow>{{QStringLiteral("plans.csv"), 2, QStringLiteral("Leads: plan 2")},
            {QStringLiteral("visits.csv"), 2,
                QStringLiteral(
                    "2026-01-12 00:00 · Lead · a · missing: customer, budget range, decision maker's title")}}));
}

void TstHeatmapReport::planAndSummaryFromTwoFiles()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("people.csv"), people));
    QVERIFY_OK(test.importText(QStringLiteral("plan.csv"), "周次,工号,拜访量计划\n2026-W03,S2,3\n2026-W03,S1,3\n"));
    QVERIFY_OK(test.importText(QStringLiteral("summary.csv"), "周次,工号,拜访量实际\n2026-W03,S1,1\n"));
    QVERIFY_OK(test.importText(
        QStringLiteral("newplan.csv"), "周次,工号,拜访量计划\n2026-W03,S3,1\n2026-W03,S2,1\n2026-W03,S1,4\n"));
    const auto why = explainHeat(test.connection(), {{}, week3, AsOf::endOf(QDate(2026, 1, 18))},
        *readOrg(test.connection()).find(QStringLiteral("王芳")), Action::Visit, {});
    QVERIFY_OK(why);
    QCOMPARE(why->sources,
        (std::vector<SourceRow>{{QStringLiteral("newplan.csv"), 4, QStringLiteral("Visits: plan 4")},
            {QStringLiteral("summary.csv"), 2, QStringLiteral("Visits: weekly summary 1")}}));
}

void TstHeatmapReport::unitsExplanationNamesTheRowsOfItsPeople()
{
    const Scope scope{{}, week3, AsOf::endOf(QDate(2026, 1, 18))};
    const auto why = explainHeat(m_test.connection(), scope, place(QStringLiteral("一组")), Action::Lead, {});
    QVERIFY_OK(why);
    QCOMPARE(why->sources,
        (std::vector<SourceRow>{{QStringLiteral("plans.csv"), 2, QStringLiteral("王芳 · Leads: plan 2")},
            {QStringLiteral("visits.csv"), 2,
                QStringLiteral(
                    "王芳 · 2026-01-12 00:00 · Lead · a · missing: customer, budget range, decision maker's title")},
            {QStringLiteral("plans.csv"), 3, QStringLiteral("李强 · Leads: plan 4")},
            {QStringLiteral("visits.csv"), 8,
                QStringLiteral(
                    "李强 · 2026-01-18 23:59 · Lead · g · missing: customer, budget range, decision maker's title")}}));
    const auto company = explainHeat(m_test.connection(), scope, {}, std::nullopt, {});
    QVERIFY_OK(company);
    // 7 plans, 2 visits of a summary, 8 follow-ups that count: 16 rows.
    QCOMPARE(qint64(company->sources.size()) + company->moreSources, 16);
}

void TstHeatmapReport::plansOfOthersAreNoPlans_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("hasPlans");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the company") << QString() << true << "No plan for 2026-W03. Publish goals";
    QTest::newRow("a region of the company that has none")
        << QStringLiteral("华南") << false << "No plan for 2026-W03 in 华南. Publish goals";
    QTest::newRow("its team") << QStringLiteral("三组") << false << "No plan for 2026-W03 in 三组. Publish goals";
    QTest::newRow("its person") << QStringLiteral("赵六") << false << "No plan for 2026-W03 in 赵六. Publish goals";
    QTest::newRow("a team that has") << QStringLiteral("二组") << true << "No plan for 2026-W03 in 二组. Publish goals";
}

void TstHeatmapReport::plansOfOthersAreNoPlans()
{
    QFETCH(QString, place);
    QFETCH(QString, sentence);
    const HeatmapReport report = reportOf(place);
    QTEST(report.hasPlans, "hasPlans");
    QVERIFY2(noPlanSentence(report).startsWith(sentence), qPrintable(noPlanSentence(report)));
}

void TstHeatmapReport::explanationListsTwentyRowsAndCountsTheRest()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("people.csv"), people));
    QByteArray csv = "编号,跟进时间,跟进人,跟进方式\n";
    for (int i = 0; i < 23; ++i)
        csv += "F" + QByteArray::number(i) + ",2026-01-13 10:" + QByteArray::number(10 + i) + ",S1,拜访\n";
    QVERIFY_OK(test.importText(QStringLiteral("visits.csv"), csv));
    const Scope scope{{}, week3, AsOf::endOf(QDate(2026, 1, 18))};
    const OrgPlace wang = *readOrg(test.connection()).find(QStringLiteral("王芳"));
    const auto why = explainHeat(test.connection(), scope, wang, Action::Visit, {});
    QVERIFY_OK(why);
    QCOMPARE(why->sources.size(), 20U);
    QCOMPARE(why->moreSources, 3);
}

void TstHeatmapReport::choosesTheWeek_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("week");
    QTest::addColumn<bool>("isFallback");
    // Facts stand in weeks 2, 3 and 4.
    const QTime midnight(0, 0);
    QTest::newRow("the Monday after week 3") << QDate(2026, 1, 20) << midnight << "2026-W03" << false;
    QTest::newRow("the end of Sunday completes the week") << QDate(2026, 1, 19) << midnight << "2026-W03" << false;
    QTest::newRow("on Sunday afternoon it is not complete")
        << QDate(2026, 1, 18) << QTime(17, 0) << "2026-W02" << false;
    QTest::newRow("Monday 10:00, the calibration meeting") << QDate(2026, 1, 19) << QTime(10, 0) << "2026-W03" << false;
    QTest::newRow("the last complete week has no facts: the newest that has")
        << QDate(2026, 2, 20) << midnight << "2026-W04" << true;
    QTest::newRow("only the running week has facts") << QDate(2026, 1, 9) << midnight << "2026-W02" << true;
    QTest::newRow("nothing has facts yet: the last complete one")
        << QDate(2025, 12, 31) << midnight << "2025-W52" << false;
}

void TstHeatmapReport::choosesTheWeek()
{
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    const auto choice = chooseWeek(m_test.connection(), AsOf::at(day, time));
    QVERIFY_OK(choice);
    QTEST(choice->week.toText(), "week");
    QTEST(choice->isFallback, "isFallback");
}

void TstHeatmapReport::emptyWorkspaceTakesTheLastCompleteWeek()
{
    TestWorkspace test;
    const auto choice = chooseWeek(test.connection(), AsOf::endOf(QDate(2026, 1, 19)));
    QVERIFY_OK(choice);
    QCOMPARE(*choice, (WeekChoice{week3, false}));
    const auto report = heatmapReport(test.connection(), {{}, week3, AsOf::endOf(QDate(2026, 1, 19))}, {});
    QVERIFY_OK(report);
    QVERIFY(report->rows.empty());
    QVERIFY(!report->hasPlans);
}

QTEST_GUILESS_MAIN(TstHeatmapReport)
#include "tst_heatmapreport.moc"
