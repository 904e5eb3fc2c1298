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
