#include "goalfixture.h"

#include "export/exporter.h"

using namespace waterline;

namespace {

const QString signedMetric = QStringLiteral("signed");
const QString visit = QStringLiteral("visit");

} // namespace

class TstGoalImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<GoalFixture>(); }

    void rowsByWeek();
    void rowsByMonthGoByWorkdays();
    void rowsByYearGoByWorkdays();
    void yearsAreFiscalAndMonthsAreNot();
    void yearsThatShareACalendarYear();
    void weeksSaidTwice_data();
    void weeksSaidTwice();
    void rowsDoNotBreakPins_data();
    void rowsDoNotBreakPins();
    void rowsMayMendPins();
    void metricsAreKnownByManyWords_data();
    void metricsAreKnownByManyWords();
    void whatARowDoesNotSayStays();
    void startsFromWhatIsShown();
    void rowsAreRejectedWithAReason_data();
    void rowsAreRejectedWithAReason();
    void importOfAnExportIsTheSame_data();
    void importOfAnExportIsTheSame();

private:
    [[nodiscard]] RowCounts importGoals(const QByteArray &csv)
    {
        const auto report = m_test->importText(QStringLiteral("goals.csv"), csv);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        if (report->entity != QStringLiteral("goals"))
            qFatal("%s", qPrintable(report->entity));
        return report->counts;
    }
    [[nodiscard]] qint64 sum(const QString &metric, const char *person, const char *period)
    {
        return m_test->draftSum(metric, QLatin1String(person), QLatin1String(period));
    }

    std::unique_ptr<GoalFixture> m_test;
};

void TstGoalImport::rowsByWeek()
{
    QCOMPARE(importGoals("年度,工号,指标,W01,W02,W53\n"
                         "2026,S1,signed,1000.50,2000,3\n"
                         "2026,李强,visit,5,,6\n"),
        (RowCounts{2, 2, 0, 0, 0, 0}));
    QCOMPARE(sum(signedMetric, "S1", "2026-W01"), 100'050);
    QCOMPARE(sum(signedMetric, "S1", "2026"), 300'350);
    QCOMPARE(sum(visit, "S2", "2026-W53"), 6);
    QCOMPARE(sum(visit, "S2", "2026"), 11);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal")), 2);
    QCOMPARE(importGoals("年度,工号,指标,W01\n2026,S1,signed,1000.50\n").unchanged, 1);
}

void TstGoalImport::rowsByMonthGoByWorkdays()
{
    // February 2026 is W06 to W09 with 5, 6, 0 and 5 workdays; 1000.03 is 100003 fen, of which 16 parts are 6250.1875.
    QCOMPARE(importGoals("年份,姓名,指标,2月,3月\n2026,王芳,签约额,1000.03,8\n").created, 1);
    QCOMPARE(sum(signedMetric, "S1", "2026-02"), 100'003);
    QCOMPARE(sum(signedMetric, "S1", "2026-W06"), 31'251); // 31250.94
    QCOMPARE(sum(signedMetric, "S1", "2026-W07"), 37'501); // 37501.13
    QCOMPARE(sum(signedMetric, "S1", "2026-W08"), 0);
    QCOMPARE(sum(signedMetric, "S1", "2026-W09"), 31'251);
    QCOMPARE(sum(signedMetric, "S1", "2026-03"), 800);
    QCOMPARE(sum(signedMetric, "S1", "2026"), 100'803);
}

void TstGoalImport::rowsByYearGoByWorkdays()
{
    QCOMPARE(importGoals("年份,姓名,指标,全年目标\n2026,王芳,签约额,\"1,000,000.01\"\n").created, 1);
    QCOMPARE(sum(signedMetric, "S1", "2026"), 100'000'001);
    QCOMPARE(sum(signedMetric, "S1", "2026-W08"), 0);
    // A plain week of five days and the one before it differ by rounding at most.
    QVERIFY(std::abs(sum(signedMetric, "S1", "2026-W11") - sum(signedMetric, "S1", "2026-W12")) <= 1);
    QCOMPARE(brokenSum(m_test->draft(signedMetric)), QString());
}

void TstGoalImport::yearsAreFiscalAndMonthsAreNot()
{
    Settings settings;
    settings.fiscalStartMonth = 4;
    m_test->write(settings);
    const auto report =
        m_test->importText(QStringLiteral("goals.csv"), "年份,姓名,指标,全年目标\n2026,王芳,签约额,1200000\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 1, 0, 0, 0, 0}));
    const GoalNode year = m_test->node(QStringLiteral("王芳"), QStringLiteral("2026"));
    QCOMPARE(m_test->draft(signedMetric, 2026).sum(year), 120'000'000);
    QCOMPARE(m_test->draft(signedMetric, 2025).sum(m_test->draft(signedMetric, 2025).tree().root()), 0);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal")), 2); // of 2026 and of 2027
    QVERIFY_OK(m_test->workspace->revert(report->batch, QStringLiteral("test")));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal")), 0);
    QCOMPARE(importGoals("年份,姓名,指标,1月,4月\n2026,王芳,签约额,1,2\n").created, 1);
    QCOMPARE(
        m_test->draft(signedMetric, 2025).sum(m_test->node(QStringLiteral("王芳"), QStringLiteral("2026-01"))), 100);
    QCOMPARE(m_test->draft(signedMetric, 2026).sum(year), 200);
}

void TstGoalImport::yearsThatShareACalendarYear()
{
    Settings settings;
    settings.fiscalStartMonth = 4;
    m_test->write(settings);
    const QByteArray csv = "年份,姓名,指标,全年目标\n2026,王芳,签约额,1200000\n2025,王芳,签约额,900000\n";
    QCOMPARE(importGoals(csv), (RowCounts{2, 2, 0, 0, 0, 0}));
    for (const auto &[fiscalYear, sum] : {std::pair(2025, 90'000'000), {2026, 120'000'000}}) {
        const GoalGrid grid = m_test->draft(signedMetric, fiscalYear);
        QCOMPARE(grid.sum(grid.tree().root()), sum);
    }
    QCOMPARE(importGoals(csv + "2026,王芳,签约额,1200000\n"), (RowCounts{3, 0, 0, 2, 1, 0}));
}

void TstGoalImport::weeksSaidTwice_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<RowCounts>("counts");
    QTest::newRow("the same again") << QByteArray("2026,S1,visit,4,,") << RowCounts{2, 1, 0, 0, 1, 0};
    QTest::newRow("another number for the week") << QByteArray("2026,S1,visit,5,,") << RowCounts{2, 1, 0, 0, 0, 1};
    QTest::newRow("another week") << QByteArray("2026,S1,visit,,5,") << RowCounts{2, 1, 1, 0, 0, 0};
    QTest::newRow("the month of the week") << QByteArray("2026,S1,visit,,,500") << RowCounts{2, 1, 0, 0, 0, 1};
}

void TstGoalImport::weeksSaidTwice()
{
    QFETCH(QByteArray, second);
    const auto report = m_test->importText(
        QStringLiteral("goals.csv"), "年度,工号,指标,W01,W02,1月\n2026,S1,visit,4,,\n" + second + "\n");
    QVERIFY_OK(report);
    QTEST(report->counts, "counts");
    if (report->counts.rejected > 0)
        QCOMPARE(report->rejects[0].reason, QStringLiteral("Line 2 says another goal for 2026-W01."));
    QCOMPARE(sum(visit, "S1", "2026-W01"), 4);
}

void TstGoalImport::rowsDoNotBreakPins_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("reason");
    const QByteArray weeks = "年度,工号,指标,W02,W03\n";
    // Each of 华东's three people has 10.00 in these two weeks, 华南's two have 15.00 each.
    QTest::newRow("R1: a fen more") << weeks + "2026,S1,signed,10.01,\n"
                                    << "华东 · 2026 is pinned at 60.00, and the row would make it 60.01 (+0.01).";
    QTest::newRow("R1: a fen less") << weeks + "2026,S1,signed,9.99,\n"
                                    << "华东 · 2026 is pinned at 60.00, and the row would make it 59.99 (-0.01).";
    QTest::newRow("R1: a week that had nothing") << QByteArray("年度,工号,指标,W40\n2026,S3,signed,1\n")
                                                 << "华东 · 2026 is pinned at 60.00, and the row would make it 61.00 "
                                                    "(+1.00).";
    QTest::newRow("R1: from one week to another") << weeks + "2026,S1,signed,9,11\n" << QString();
    QTest::newRow("R1: somebody elsewhere") << weeks + "2026,S4,signed,99,\n" << QString();
    QTest::newRow("R1: another metric") << weeks + "2026,S1,collected,99,\n" << QString();
    QTest::newRow("R1: another year") << weeks + "2025,S1,signed,99,\n" << QString();
}

void TstGoalImport::rowsDoNotBreakPins()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, reason);
    const QByteArray goals =
        "年度,工号,指标,W02,W03\n2026,S1,signed,10,10\n2026,S2,signed,10,10\n2026,S3,signed,10,10\n"
        "2026,S4,signed,15,15\n2026,S5,signed,15,15\n";
    QCOMPARE(importGoals(goals).created, 5);
    QVERIFY_OK(pinAt(m_test->desk(), m_test->target(signedMetric, QStringLiteral("华东"), QStringLiteral("2026"))));
    const GoalGrid before = m_test->draft(signedMetric);
    const auto report = m_test->importText(QStringLiteral("more.csv"), csv);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.rejected, reason.isEmpty() ? 0 : 1);
    QVERIFY(m_test->draft(signedMetric).brokenPins().empty());
    if (reason.isEmpty())
        return;
    QCOMPARE(report->rejects[0].reason, reason);
    QVERIFY(report->rejects[0].remedy.contains(QStringLiteral("take the pin off")));
    QVERIFY(m_test->draft(signedMetric) == before);
}

void TstGoalImport::rowsMayMendPins()
{
    QCOMPARE(importGoals("年度,工号,指标,W02\n2026,S1,signed,10\n2026,S3,signed,20\n").created, 2);
    const GoalNode east = m_test->node(QStringLiteral("华东"), QStringLiteral("2026"));
    QVERIFY_OK(pinAt(m_test->desk(), {signedMetric, east}));
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名,大区,团队\nS3,张敏,华南,三组\n"));
    QCOMPARE(m_test->draft(signedMetric).brokenPins(), (std::vector<BrokenPin>{{east, 3'000, 1'000}}));
    // Nearer to the 30.00, but not further away on either side.
    QCOMPARE(importGoals("年度,工号,指标,W02\n2026,S1,signed,25\n").changed, 1);
    QCOMPARE(importGoals("年度,工号,指标,W02\n2026,S1,signed,24\n").rejected, 1);
    QCOMPARE(importGoals("年度,工号,指标,W02\n2026,S1,signed,36\n").rejected, 1);
    QCOMPARE(importGoals("年度,工号,指标,W02\n2026,S1,signed,30\n").changed, 1);
    QVERIFY(m_test->draft(signedMetric).brokenPins().empty());
}

void TstGoalImport::metricsAreKnownByManyWords_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("metric");
    QTest::newRow("code") << QByteArray("collected") << "collected";
    QTest::newRow("name") << QByteArray("Collected") << "collected";
    QTest::newRow("Chinese") << QByteArray("回款") << "collected";
    QTest::newRow("an action") << QByteArray("拜访量") << "visit";
    QTest::newRow("a share") << QByteArray("高毛利") << "high_margin";
}

void TstGoalImport::metricsAreKnownByManyWords()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, metric);
    QCOMPARE(importGoals("年度,工号,指标,W05\n2026,S1," + word + ",7\n").created, 1);
    QVERIFY(sum(metric, "S1", "2026-W05") > 0);
}

void TstGoalImport::whatARowDoesNotSayStays()
{
    QCOMPARE(importGoals("年度,工号,指标,W01,W02\n2026,S1,visit,4,5\n").created, 1);
    QCOMPARE(importGoals("年度,工号,指标,W02,W03\n2026,S1,visit,,6\n").changed, 1);
    QCOMPARE(sum(visit, "S1", "2026-W01"), 4);
    QCOMPARE(sum(visit, "S1", "2026-W02"), 5);
    QCOMPARE(sum(visit, "S1", "2026-W03"), 6);
    // 0 is said, an empty cell is not.
    QCOMPARE(importGoals("年度,工号,指标,W02,W03\n2026,S1,visit,0,\n").changed, 1);
    QCOMPARE(sum(visit, "S1", "2026"), 10);
}

void TstGoalImport::startsFromWhatIsShown()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S1,20\n"));
    QCOMPARE(importGoals("年度,工号,指标,W04\n2026,S1,visit,6\n").created, 1);
    QCOMPARE(sum(visit, "S1", "2026-W03"), 20);
    QCOMPARE(sum(visit, "S1", "2026"), 26);
}

void TstGoalImport::rowsAreRejectedWithAReason_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    const QByteArray head = "year,person,metric,W01,W53,january,annual goal\n";
    QTest::newRow("a year before all") << head + "1999,S1,visit,5,,,\n"
                                       << "year"
                                       << "1999";
    QTest::newRow("a year after all") << head + "2101,S1,visit,5,,,\n"
                                      << "year"
                                      << "2101";
    QTest::newRow("unknown metric") << head + "2026,S1,golf,5,,,\n"
                                    << "metric"
                                    << "golf";
    QTest::newRow("unknown person") << head + "2026,S77,visit,5,,,\n"
                                    << "person"
                                    << "S77";
    QTest::newRow("negative") << head + "2026,S1,visit,-1,,,\n"
                              << "W01"
                              << "negative";
    QTest::newRow("half a visit") << head + "2026,S1,visit,1.5,,,\n"
                                  << "W01"
                                  << "no whole number";
    QTest::newRow("a telephone number") << head + "2026,S1,visit,13800138000,,,\n"
                                        << "W01"
                                        << "too much";
    QTest::newRow("too much together") << head + "2026,S1,visit,9999999,2,,\n"
                                       << ""
                                       << "too much";
    QTest::newRow("no number at all") << head + "2026,S1,visit,,,,\n"
                                      << "W01"
                                      << "no goal";
    QTest::newRow("in weeks and in months") << head + "2026,S1,visit,5,,5,\n"
                                            << ""
                                            << "twice";
    QTest::newRow("in months and for the year") << head + "2026,S1,visit,,,5,5\n"
                                                << ""
                                                << "twice";
    QTest::newRow("week 53 of a year of 52") << head + "2025,S1,visit,5,6,,\n"
                                             << "W53"
                                             << "no week 53";
}

void TstGoalImport::rowsAreRejectedWithAReason()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, reason);
    const auto report = m_test->importText(QStringLiteral("goals.csv"), csv);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.rejected, 1);
    QTEST(report->rejects[0].column, "column");
    QVERIFY2(report->rejects[0].reason.contains(reason), qPrintable(report->rejects[0].reason));
    QVERIFY(!report->rejects[0].remedy.isEmpty());
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal")), 0);
}

void TstGoalImport::importOfAnExportIsTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("CSV") << "out.csv";
    QTest::newRow("workbook") << "out.xlsx";
}

void TstGoalImport::importOfAnExportIsTheSame()
{
    QFETCH(QString, file);
    m_test->spread(signedMetric, {}, QStringLiteral("2026"), 5'800'000'001);
    m_test->spread(signedMetric, {}, QStringLiteral("2025"), 123'456'789);
    m_test->setActions({}, QStringLiteral("2026-Q1"), 5);
    const ExportOrder order{
        {exportTables()[std::size_t(std::ranges::find(importTables(), QStringLiteral("goals"), &ImportTable::entity)
            - importTables().begin())]},
        m_test->file(file), formatFor(file)};
    const auto exported = exportWorkspace(order, {m_test->connection()});
    QVERIFY_OK(exported);
    QCOMPARE(exported->tables[0].rows, 25);

    GoalFixture other;
    const auto imported = other.importFile(m_test->file(file));
    QVERIFY_OK(imported);
    QCOMPARE(imported->entity, QStringLiteral("goals"));
    QCOMPARE(imported->counts, (RowCounts{25, 25, 0, 0, 0, 0}));
    for (const char *metric : {"signed", "lead", "visit", "proposal"}) {
        for (const int year : {2025, 2026}) {
            const GoalGrid left = m_test->draft(QLatin1String(metric), year);
            const GoalGrid right = other.draft(QLatin1String(metric), year);
            for (std::size_t person = 0; person < left.tree().order().people().size(); ++person)
                QVERIFY(std::ranges::equal(left.row(person), right.row(person)));
        }
    }
    // And again into the first: nothing is new.
    const auto again = m_test->importFile(m_test->file(file));
    QVERIFY_OK(again);
    QCOMPARE(again->counts.unchanged, 25);
}

QTEST_GUILESS_MAIN(TstGoalImport)
#include "tst_goalimport.moc"
