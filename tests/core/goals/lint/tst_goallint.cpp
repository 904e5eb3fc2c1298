#include "goals/lint/goallint.h"

#include "../goalfixture.h"
#include "metrics/metricstore.h"
#include "support/evaluate.h"

using namespace waterline;

namespace {

using Hazard = LintFinding::Hazard;

const QString signedMetric = QStringLiteral("signed");
const QDate newYear(2026, 1, 1);

/// What people won in March 2025, in whole units.
QByteArray wonCsv(const QList<QPair<QByteArray, int>> &won)
{
    QByteArray csv("商机编号,负责人,阶段,成交日期,金额\n");
    int number = 0;
    for (const auto &[owner, amount] : won)
        csv +=
            "O" + QByteArray::number(++number) + "," + owner + ",赢单,2025-03-10," + QByteArray::number(amount) + "\n";
    return csv;
}

} // namespace

class TstGoalLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<GoalFixture>(); }

    void oneFactorForAllIsNamed();
    void oneFactorWithinARounding_data();
    void oneFactorWithinARounding();
    void oneFactorInsideARegion();
    void newcomersDoNotHideIt();
    void oneAloneIsNoSplit();
    void unownedRowsAreNamed();
    void goalWithoutAPath();
    void pathOfATeamCoversItAlone();
    void pathOfTheCompanyCoversAll();
    void checkInBeforeHalf_data();
    void checkInBeforeHalf();
    void quarterThatIsOverNeedsNone_data();
    void quarterThatIsOverNeedsNone();
    void badPathsAreRefused_data();
    void badPathsAreRefused();
    void pathsAndCheckInsAreWrittenOnce();
    void weightsMakeAHundredPercent();
    void nothingPlannedHasNoHazard();

private:
    [[nodiscard]] std::vector<LintFinding> findings(Hazard hazard, QDate today = newYear)
    {
        auto all = lintGoals(m_test->connection(), 2026, today, 1);
        if (!all)
            qFatal("%s", qPrintable(all.error().message));
        std::erase_if(*all, [&](const LintFinding &finding) { return finding.hazard != hazard; });
        for (const LintFinding &finding : *all) {
            if (const QString wrong = wrongArithmetic(finding.explanation); !wrong.isEmpty())
                qFatal("%s", qPrintable(wrong));
            if (finding.explanation.verdict.isEmpty() || finding.explanation.counterfactual.isEmpty())
                qFatal("a finding without a verdict or a remedy");
        }
        return std::move(*all);
    }
    void setYear(const char *person, qint64 value)
    {
        const auto done = setGoalAt(m_test->desk(),
            m_test->target(signedMetric, QLatin1String(person), QStringLiteral("2026")), value, Keep::Nothing);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    [[nodiscard]] GoalPath path(const char *unit)
    {
        return {0, signedMetric, 2026, m_test->place(QString::fromUtf8(unit)).unit, QStringLiteral("A"), 20, 3'000};
    }

    std::unique_ptr<GoalFixture> m_test;
};

void TstGoalLint::oneFactorForAllIsNamed()
{
    QVERIFY_OK(m_test->importText(
        QStringLiteral("won.csv"), wonCsv({{"S1", 1000}, {"S2", 2000}, {"S3", 3000}, {"S4", 4000}, {"S5", 5000}})));
    // Last year + 15 %, in fen.
    int value = 0;
    for (const char *person : {"S1", "S2", "S3", "S4", "S5"})
        setYear(person, ++value * 115'000);
    const auto found = findings(Hazard::StaticSplit);
    QCOMPARE(found.size(), 1U); // the company, and not its regions once more
    QCOMPARE(found[0].metric, signedMetric);
    QCOMPARE(found[0].names, (QStringList{QStringLiteral("华东"), QStringLiteral("华南")}));
    QCOMPARE(found[0].count, 2);
    QCOMPARE(
        found[0].explanation.arithmetic[0].toText(), QStringLiteral("华东: goal to last year: 6900 / 6000 = 115.0%"));
}

void TstGoalLint::oneFactorWithinARounding_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<bool>("isStatic");
    // S4 and S5 did the same last year, so half of the sum is each one's share.
    QTest::newRow("R25a: the same") << 110LL << 110LL << true;
    QTest::newRow("R25a: half a fen off, as rounding leaves it") << 110LL << 111LL << true;
    QTest::newRow("R25a: a whole fen off") << 109LL << 111LL << false;
    // 0.5 % of 1100.00 is 5.50.
    QTest::newRow("R25a: half a percent off, as round numbers leave it") << 110'550LL << 109'450LL << true;
    QTest::newRow("R25a: a fen more than half a percent") << 110'551LL << 109'449LL << false;
    QTest::newRow("R25a: nothing for one") << 0LL << 220LL << false;
}

void TstGoalLint::oneFactorWithinARounding()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QVERIFY_OK(m_test->importText(QStringLiteral("won.csv"), wonCsv({{"S4", 1}, {"S5", 1}})));
    setYear("S4", first);
    setYear("S5", second);
    QTEST(!findings(Hazard::StaticSplit).empty(), "isStatic");
}

void TstGoalLint::oneFactorInsideARegion()
{
    QVERIFY_OK(m_test->importText(
        QStringLiteral("won.csv"), wonCsv({{"S1", 1000}, {"S2", 2000}, {"S3", 3000}, {"S4", 4000}, {"S5", 5000}})));
    for (const auto &[person, value] :
        {std::pair("S1", 100'000), {"S2", 200'000}, {"S3", 500'000}, {"S4", 480'000}, {"S5", 600'000}})
        setYear(person, value);
    QStringList teams;
    for (const LintFinding &finding : findings(Hazard::StaticSplit))
        teams << finding.explanation.title;
    // 一组: both 100 %. 三组: both 120 %. Not 华东 (100 % and 167 %), nor the company.
    QCOMPARE(teams.size(), 2);
    QVERIFY2(teams[0].startsWith(QStringLiteral("一组")), qPrintable(teams[0]));
    QVERIFY2(teams[1].startsWith(QStringLiteral("三组")), qPrintable(teams[1]));
}

void TstGoalLint::newcomersDoNotHideIt()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("won.csv"), wonCsv({{"S1", 1000}, {"S2", 2000}, {"S4", 3000}})));
    for (const auto &[person, value] : {std::pair("S1", 110'000), {"S2", 220'000}, {"S3", 999'999}, {"S4", 777'777}})
        setYear(person, value);
    const auto found = findings(Hazard::StaticSplit);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].names, (QStringList{QStringLiteral("王芳"), QStringLiteral("李强")}));
}

void TstGoalLint::oneAloneIsNoSplit()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("won.csv"), wonCsv({{"S1", 1000}})));
    setYear("S1", 115'000);
    QVERIFY(findings(Hazard::StaticSplit).empty());
}

void TstGoalLint::unownedRowsAreNamed()
{
    QVERIFY(findings(Hazard::UnclearOwner).empty());
    QVERIFY_OK(m_test->importText(QStringLiteral("customers.csv"),
        "客户编号,客户名称,负责人工号\nC1,沪江精密机械有限公司,S1\nC2,甬城电气有限公司,\nC3,钱塘自动化有限公司,\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("opportunities.csv"),
        "商机编号,负责人,阶段,成交日期,金额\nO1,S1,方案演示,,1000\nO2,,方案演示,,2000\nO3,,输单,2025-03-10,3000\n"));
    const auto found = findings(Hazard::UnclearOwner);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].names, (QStringList{QStringLiteral("C2"), QStringLiteral("C3")}));
    QCOMPARE(found[0].count, 2);
    QCOMPARE(found[1].names, QStringList{QStringLiteral("O2")}); // what is lost needs nobody
}

void TstGoalLint::goalWithoutAPath()
{
    setYear("S1", 100'000);
    setYear("S4", 100'000);
    const auto found = findings(Hazard::MissingPath);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].names, (QStringList{QStringLiteral("华东"), QStringLiteral("华南")}));
    QVERIFY_OK(planPath(m_test->desk(), path("华东")));
    QCOMPARE(findings(Hazard::MissingPath)[0].names, QStringList{QStringLiteral("华南")});
    // Of another year or another metric it helps nothing.
    GoalPath other = path("华南");
    other.fiscalYear = 2025;
    QVERIFY_OK(planPath(m_test->desk(), other));
    other = path("华南");
    other.metric = QStringLiteral("collected");
    QVERIFY_OK(planPath(m_test->desk(), other));
    QCOMPARE(findings(Hazard::MissingPath).size(), 1U);
    QVERIFY_OK(planPath(m_test->desk(), path("华南")));
    QVERIFY(findings(Hazard::MissingPath).empty());
}

void TstGoalLint::pathOfATeamCoversItAlone()
{
    for (const char *person : {"S1", "S3", "S4"})
        setYear(person, 100'000);
    QVERIFY_OK(planPath(m_test->desk(), path("华东 / 一组")));
    const auto found = findings(Hazard::MissingPath);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].names, (QStringList{QStringLiteral("二组"), QStringLiteral("华南")}));
    QVERIFY_OK(planPath(m_test->desk(), path("华东 / 二组")));
    QCOMPARE(findings(Hazard::MissingPath)[0].names, QStringList{QStringLiteral("华南")});
}

void TstGoalLint::pathOfTheCompanyCoversAll()
{
    setYear("S1", 100'000);
    QVERIFY_OK(planPath(m_test->desk(), path("")));
    QVERIFY(findings(Hazard::MissingPath).empty());
    const auto paths = readGoalPaths(m_test->connection(), 2026);
    QCOMPARE(paths.size(), 1U);
    QVERIFY_OK(removePath(m_test->desk(), paths[0].id));
    QCOMPARE(findings(Hazard::MissingPath).size(), 1U);
    // Somebody who belongs to no unit has only the company's path.
    QVERIFY_OK(m_test->importText(QStringLiteral("more.csv"), "工号,姓名\nS9,孙八\n"));
    setYear("S9", 100'000);
    QCOMPARE(findings(Hazard::MissingPath)[0].names, (QStringList{QStringLiteral("Company"), QStringLiteral("华东")}));
}

void TstGoalLint::checkInBeforeHalf_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isLate");
    // The second quarter of 2026: W14 to W26, 30 March to 28 June, 91 days.
    QTest::newRow("R25d: its first day") << "2026-Q2" << QDate(2026, 3, 30) << false;
    QTest::newRow("R25d: day 45 of 91") << "2026-Q2" << QDate(2026, 5, 14) << false;
    QTest::newRow("R25d: day 46 of 91") << "2026-Q2" << QDate(2026, 5, 15) << true;
    QTest::newRow("R25d: its last day") << "2026-Q2" << QDate(2026, 6, 28) << true;
    QTest::newRow("R25d: made for the year") << "2026" << QDate(2026, 4, 10) << false;
    QTest::newRow("R25d: made for its first month") << "2026-04" << QDate(2026, 4, 5) << false;
    QTest::newRow("R25d: made for a month, too late") << "2026-05" << QDate(2026, 5, 15) << true;
    QTest::newRow("R25d: in the quarter before") << "2026" << QDate(2026, 3, 29) << true;
}

void TstGoalLint::checkInBeforeHalf()
{
    QFETCH(QString, period);
    QFETCH(QDate, day);
    m_test->spread(signedMetric, {}, QStringLiteral("2026-Q2"), 80'000);
    QCOMPARE(findings(Hazard::LateFeedback)[0].names, QStringList{QStringLiteral("2026-Q2")});
    QVERIFY_OK(planCheckIn(m_test->desk(), {0, *Period::parse(period), day}));
    QTEST(!findings(Hazard::LateFeedback).empty(), "isLate");
}

void TstGoalLint::quarterThatIsOverNeedsNone_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("quarters");
    QTest::newRow("the last day of the first") << QDate(2026, 3, 29) << 4;
    QTest::newRow("the day after it") << QDate(2026, 3, 30) << 3;
    QTest::newRow("the next year") << QDate(2027, 1, 4) << 0;
}

void TstGoalLint::quarterThatIsOverNeedsNone()
{
    QFETCH(QDate, today);
    m_test->spread(signedMetric, {}, QStringLiteral("2026"), 80'000);
    const auto found = findings(Hazard::LateFeedback, today);
    QTEST(found.empty() ? 0 : int(found[0].count), "quarters");
}

void TstGoalLint::badPathsAreRefused_data()
{
    QTest::addColumn<qint64>("customers");
    QTest::addColumn<qint64>("conversion");
    QTest::addColumn<QString>("customerClass");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nobody") << 0LL << 1LL << "A" << false;
    QTest::newRow("one of ten thousand") << 1LL << 1LL << "A" << true;
    QTest::newRow("none of them") << 1LL << 0LL << "A" << false;
    QTest::newRow("all of them") << 1LL << 10'000LL << "A" << true;
    QTest::newRow("more than all") << 1LL << 10'001LL << "A" << false;
    QTest::newRow("no class") << 1LL << 1LL << " " << false;
}

void TstGoalLint::badPathsAreRefused()
{
    QFETCH(qint64, customers);
    QFETCH(qint64, conversion);
    QFETCH(QString, customerClass);
    const auto done = planPath(m_test->desk(), {0, signedMetric, 2026, {}, customerClass, customers, conversion});
    QTEST(done.isOk(), "isTaken");
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal_path")), done ? 1 : 0);
    QVERIFY(!planPath(m_test->desk(), {0, QStringLiteral("golf"), 2026, {}, QStringLiteral("A"), 1, 1}));
    QVERIFY(!planPath(m_test->desk(), {0, signedMetric, 2026, UnitId{4711}, QStringLiteral("A"), 1, 1}));
}

void TstGoalLint::pathsAndCheckInsAreWrittenOnce()
{
    const auto first = planPath(m_test->desk(), path("华东"));
    QVERIFY_OK(first);
    QVERIFY(!first->isNull());
    const auto again = planPath(m_test->desk(), path("华东"));
    QVERIFY_OK(again);
    QVERIFY(again->isNull());
    GoalPath changed = path("华东");
    changed.customers = 30;
    QVERIFY_OK(planPath(m_test->desk(), changed));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal_path WHERE customers = 30")), 1);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal_path")), 1);

    const Period quarter = Period::ofQuarter(2026, 2);
    QVERIFY_OK(planCheckIn(m_test->desk(), {0, quarter, QDate(2026, 4, 20)}));
    QVERIFY_OK(planCheckIn(m_test->desk(), {0, quarter, QDate(2026, 4, 20)}));
    QVERIFY_OK(planCheckIn(m_test->desk(), {0, quarter, QDate(2026, 3, 30)}));
    const auto outside = planCheckIn(m_test->desk(), {0, quarter, QDate(2026, 3, 29)});
    QVERIFY(!outside);
    QVERIFY2(outside.error().message.contains(QStringLiteral("2026-03-30 to 2026-06-28")),
        qPrintable(outside.error().message));
    QVERIFY(!planCheckIn(m_test->desk(), {0, quarter, QDate(2026, 6, 29)}));
    const auto checkIns = readCheckIns(m_test->connection());
    QCOMPARE(checkIns.size(), 2U);
    QCOMPARE(checkIns[0].day, QDate(2026, 3, 30));
    QVERIFY_OK(removeCheckIn(m_test->desk(), checkIns[0].id));
    QCOMPARE(readCheckIns(m_test->connection()).size(), 1U);
}

void TstGoalLint::weightsMakeAHundredPercent()
{
    std::vector<Metric> metrics = builtInMetrics();
    QVERIFY(wrongWeights(metrics, 1).empty());
    metrics.push_back(metrics.back());
    metrics.back().name = QStringLiteral("New business");
    metrics.back().weight = 1;
    const auto found = wrongWeights(metrics, 1);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].names.back(), QStringLiteral("New business"));
    QVERIFY2(
        found[0].explanation.verdict.contains(QStringLiteral("100.01%")), qPrintable(found[0].explanation.verdict));
    metrics.pop_back();
    metrics.back().weight -= 1;
    QVERIFY(wrongWeights(metrics, 1)[0].explanation.verdict.contains(QStringLiteral("99.99%")));
}

void TstGoalLint::nothingPlannedHasNoHazard()
{
    const auto all = lintGoals(m_test->connection(), 2026, newYear, 1);
    QVERIFY_OK(all);
    QVERIFY(all->empty());
    for (const auto &[hazard, code] : {std::pair(Hazard::StaticSplit, "static-split"),
             {Hazard::UnclearOwner, "unclear-owner"}, {Hazard::MissingPath, "missing-path"},
             {Hazard::LateFeedback, "late-feedback"}, {Hazard::WrongWeights, "weights"}})
        QCOMPARE(hazardCode(hazard), QLatin1String(code));
}

QTEST_GUILESS_MAIN(TstGoalLint)
#include "tst_goallint.moc"
