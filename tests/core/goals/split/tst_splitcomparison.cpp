#include "goals/split/splitcomparison.h"

#include "../goalfixture.h"
#include "support/evaluate.h"

using namespace waterline;

namespace {

const QString signedMetric = QStringLiteral("signed");
const GoalNode company{{}, Period::ofYear(2026)};

QString dataFile(const char *name)
{
    return QStringLiteral(WATERLINE_SOURCE_DIR "/tests/data/goals/") + QLatin1String(name);
}

QString money(qint64 amount)
{
    return Money{amount}.toText();
}

} // namespace

class TstSplitComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evenSplitGivesOneRegion132AndAnother54();
    void evenSplitGivesOneRegion132AndAnother54_data();
    void channelMixIsExplainedFromTheRows();
    void splitMakesWhatTheComparisonShowed();
    void channelThatIsNotNamedCountsWhole();
    void amountsBeyondWeighing_data();
    void amountsBeyondWeighing();
    void amountThatNoCompanyHasIsNotCounted();
    void lastYearsActual();
    void lastYearsSeasonOverTime();
    void workdaysOfTheCalendar();
    void pinnedChildIsHeld();
    void tiesGoByCode();
    void withoutActualsThereIsNoAttainment();
    void yearBeforeOfEachPeriod_data();
    void yearBeforeOfEachPeriod();
    void factorsFromText_data();
    void factorsFromText();
    void spreadGoesOnByTheKeys();

private:
    static void loadGolden(TestWorkspace &test)
    {
        for (const char *name :
            {"units.csv", "people.csv", "customers.csv", "opportunities-2025.csv", "opportunities-2026.csv"}) {
            const auto report = test.importFile(dataFile(name));
            QVERIFY_OK(report);
            QCOMPARE(report->counts.rejected, 0);
            QCOMPARE(report->counts.queued, 0);
        }
        const GoalDesk desk{test.connection(), workspaceSchema(), test.clock};
        QVERIFY_OK(setGoalAt(desk, {signedMetric, company}, 5'800'000'000, Keep::Nothing));
    }
    [[nodiscard]] static SplitKey channelMix()
    {
        return {SplitKey::Kind::ChannelMix, *waterline::factorsFromText(QStringLiteral("线上=20000,KA=3000,经销=8000")),
            {}};
    }
    [[nodiscard]] static SplitComparison compare(
        Connection &connection, const GoalNode &node, GoalTree::Axis axis, const SplitKey &key)
    {
        auto comparison = splitComparison(connection, signedMetric, node, axis, key, 1);
        if (!comparison)
            qFatal("%s", qPrintable(comparison.error().message));
        return std::move(*comparison);
    }
};

void TstSplitComparison::evenSplitGivesOneRegion132AndAnother54_data()
{
    QTest::addColumn<SplitKey>("key");
    QTest::newRow("even") << SplitKey{};
    QTest::newRow("channel-mix") << channelMix();
}

/// The known story, against the file of expected numbers.
void TstSplitComparison::evenSplitGivesOneRegion132AndAnother54()
{
    QFETCH(SplitKey, key);
    TestWorkspace test;
    loadGolden(test);
    const SplitComparison comparison = compare(test.connection(), company, GoalTree::Axis::Org, key);
    const Org org = readOrg(test.connection());
    QStringList found;
    for (const SplitShare &share : comparison.shares) {
        found << QStringList{QLatin1String(QTest::currentDataTag()), org.nameOf(share.node.place),
            QString::number(share.basisPoints), money(share.amount), money(*share.actual), share.attainment().toText()}
                     .join(u',');
    }
    QFile file(dataFile("expected.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList expected =
        QString::fromUtf8(file.readAll()).split(u'\n').filter(QLatin1String(QTest::currentDataTag()) + u',');
    QCOMPARE(expected.size(), 4);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(wrongArithmetic(comparison.explanation), QString());
}

void TstSplitComparison::channelMixIsExplainedFromTheRows()
{
    TestWorkspace test;
    loadGolden(test);
    const SplitComparison comparison = compare(test.connection(), company, GoalTree::Axis::Org, channelMix());
    const SplitShare &south = comparison.shares[2];
    QCOMPARE(readOrg(test.connection()).nameOf(south.node.place), QStringLiteral("华南"));
    QCOMPARE(money(south.evenAmount), QStringLiteral("14500000.00"));
    QCOMPARE(money(south.delta()), QStringLiteral("5647368.42"));
    QCOMPARE(south.evenAttainment().toText(), QStringLiteral("132.0%"));
    const QString text = comparison.explanation.toLines().join(u'\n');
    // 62 % online, twice as strong; 25 % key accounts, at three tenths; 13 % dealers, at eight tenths.
    QCOMPARE(comparison.explanation.rule, QStringLiteral("R2"));
    QVERIFY2(text.contains(QStringLiteral("744000000 * 20000")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("300000000 * 3000")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("156000000 * 8000")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("19140000 / 14500000 = 132.0%")), qPrintable(text));
    QVERIFY2(comparison.explanation.verdict.contains(QStringLiteral("20147368.42 instead of 14500000.00"))
            || comparison.explanation.verdict.contains(QStringLiteral("8362790.70 instead of 14500000.00")),
        qPrintable(comparison.explanation.verdict));
}

void TstSplitComparison::splitMakesWhatTheComparisonShowed()
{
    TestWorkspace test;
    loadGolden(test);
    const SplitComparison comparison = compare(test.connection(), company, GoalTree::Axis::Org, channelMix());
    const GoalDesk desk{test.connection(), workspaceSchema(), test.clock};
    QVERIFY_OK(splitGoalAt(desk, {signedMetric, company}, GoalTree::Axis::Org, channelMix()));
    const GoalGrid draft = readDraft(test.connection(), readGoalTree(test.connection(), 2026), signedMetric);
    for (const SplitShare &share : comparison.shares)
        QCOMPARE(draft.sum(share.node), share.amount);
    QCOMPARE(brokenSum(draft), QString());
}

void TstSplitComparison::channelThatIsNotNamedCountsWhole()
{
    TestWorkspace test;
    loadGolden(test);
    // All regions signed the same last year, so without factors the mix is even.
    const SplitComparison comparison =
        compare(test.connection(), company, GoalTree::Axis::Org, {SplitKey::Kind::ChannelMix, {}, {}});
    for (const SplitShare &share : comparison.shares) {
        QCOMPARE(share.basisPoints, 2'500);
        QCOMPARE(share.delta(), 0);
        QCOMPARE(share.weight, 1'200'000'000LL * 10'000);
    }
    QCOMPARE(comparison.explanation.verdict, QStringLiteral("The same as an even split."));
    QCOMPARE(comparison.explanation.sources.empty(), false);
    QCOMPARE(comparison.explanation.sources[0].file, QStringLiteral("opportunities-2025.csv"));
}

void TstSplitComparison::amountsBeyondWeighing_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("factors");
    QTest::addColumn<SplitKey::Kind>("kind");
    QTest::addColumn<bool>("isRefused");
    const qint64 most = 1'000'000'000'000'000;
    const auto mix = SplitKey::Kind::ChannelMix;
    QTest::newRow("R2: whole, 10^18") << most / 10 - 5 << QString() << mix << false;
    QTest::newRow("R2: whole, above 10^18") << most / 10 - 4 << QString() << mix << true;
    QTest::newRow("R2: the largest factor, 10^18")
        << most / 1000 - 5 << QStringLiteral("online=1000000,ka=1000000") << mix << false;
    QTest::newRow("R2: the largest factor, above 10^18")
        << most / 1000 - 4 << QStringLiteral("online=1000000,ka=1000000") << mix << true;
    QTest::newRow("R2: last year, the largest amount") << most << QString() << SplitKey::Kind::LastYear << false;
}

/// One amount in each of two channels, the other of 5: together `amount` + 5 times the factor.
void TstSplitComparison::amountsBeyondWeighing()
{
    QFETCH(qint64, amount);
    QFETCH(QString, factors);
    QFETCH(SplitKey::Kind, kind);
    QFETCH(bool, isRefused);
    GoalFixture test;
    test.spread(signedMetric, {}, QStringLiteral("2026"), 10'000);
    QVERIFY_OK(test.importText(QStringLiteral("customers.csv"), "客户编号,客户名称,渠道\nC1,C1,online\nC2,C2,ka\n"));
    const QByteArray rows = "商机编号,客户,负责人工号,产品,阶段,立项日期,关闭日期,金额\n"
                            "O1,C1,S1,Crane,赢单,2025-12-01,2025-12-05,"
        + Money{amount}.toText().toLatin1() + "\nO2,C2,S4,Crane,赢单,2025-12-01,2025-12-05,0.05\n";
    const auto imported = test.importText(QStringLiteral("deals.csv"), rows);
    QVERIFY_OK(imported);
    QCOMPARE(imported->counts.created, 2);
    const SplitKey key{kind, *waterline::factorsFromText(factors), {}};
    const auto comparison = splitComparison(test.connection(), signedMetric, company, GoalTree::Axis::Org, key, 1);
    QCOMPARE(!comparison, isRefused);
    if (isRefused) {
        QCOMPARE(comparison.error().problem, Problem::BadInput);
        QVERIFY2(comparison.error().message.contains(QStringLiteral("too large to be added up")),
            qPrintable(comparison.error().message));
    } else {
        QCOMPARE(comparison->shares[0].amount + comparison->shares[1].amount, 10'000);
    }
    const GoalDesk desk = test.desk();
    QCOMPARE(!splitGoalAt(desk, {signedMetric, company}, GoalTree::Axis::Org, key), isRefused);
    QCOMPARE(!spreadGoalAt(desk, {signedMetric, company}, 10'000, Keep::Nothing, {key, {}}), isRefused);
}

void TstSplitComparison::amountThatNoCompanyHasIsNotCounted()
{
    GoalFixture test;
    test.spread(signedMetric, {}, QStringLiteral("2026"), 10'000);
    QVERIFY_OK(test.importText(QStringLiteral("customers.csv"), "客户编号,客户名称,渠道\nC1,C1,online\n"));
    QVERIFY_OK(test.importText(QStringLiteral("deals.csv"),
        "商机编号,客户,负责人工号,产品,阶段,立项日期,关闭日期,金额\n"
        "O1,C1,S1,Crane,赢单,2025-12-01,2025-12-05,10000000000000.01\n"
        "O2,C1,S1,Crane,赢单,2025-12-01,2025-12-05,0.07\n"
        "O3,C1,S4,Crane,赢单,2025-12-01,2025-12-05,0.03\n"));
    const SplitComparison comparison =
        compare(test.connection(), company, GoalTree::Axis::Org, {SplitKey::Kind::ChannelMix, {}, {}});
    QCOMPARE(comparison.shares[0].weight, 70'000);
    QCOMPARE(comparison.shares[1].weight, 30'000);
    QCOMPARE(comparison.shares[0].amount, 7'000);
    // The key goes by the same rows as the actuals do.
    const SplitComparison lastYear =
        compare(test.connection(), company, GoalTree::Axis::Org, {SplitKey::Kind::LastYear, {}, {}});
    QCOMPARE(lastYear.shares[0].weight, 7);
    QCOMPARE(lastYear.shares[1].weight, 3);
}

void TstSplitComparison::lastYearsActual()
{
    TestWorkspace test;
    loadGolden(test);
    const OrgPlace east = *readOrg(test.connection()).find(QStringLiteral("华东"));
    const SplitComparison comparison = compare(
        test.connection(), {east, Period::ofYear(2026)}, GoalTree::Axis::Org, {SplitKey::Kind::LastYear, {}, {}});
    // 上海组 (G001, G002) signed 0.576 + 5.112 + 3.408 + 1.224 million, 杭州组 (G003, G004) 0.816 + 0.864.
    QCOMPARE(comparison.shares.size(), 2U);
    QCOMPARE(comparison.shares[0].weight + comparison.shares[1].weight, 1'200'000'000);
    QCOMPARE(std::min(comparison.shares[0].weight, comparison.shares[1].weight), 168'000'000);
    QCOMPARE(comparison.shares[0].amount + comparison.shares[1].amount, 2'320'000'000);
    QCOMPARE(std::min(comparison.shares[0].amount, comparison.shares[1].amount), 324'800'000); // 14 %
    QCOMPARE(wrongArithmetic(comparison.explanation), QString());
    // C11: the amounts that the weights are, and the rows that these are of.
    for (const auto &[team, amount] : {std::pair("上海组", "10320000.00"), {"杭州组", "1680000.00"}}) {
        const ExplainedInput base{
            QString::fromUtf8(team) + QStringLiteral(": reached from 2025-W01 to 2025-W52"), QLatin1String(amount)};
        QVERIFY2(std::ranges::find(comparison.explanation.inputs, base) != comparison.explanation.inputs.end(), team);
    }
    QCOMPARE(comparison.explanation.sources.size(), 12U);
    for (const SourceRow &source : comparison.explanation.sources)
        QCOMPARE(source.file, QStringLiteral("opportunities-2025.csv"));
}

void TstSplitComparison::lastYearsSeasonOverTime()
{
    TestWorkspace test;
    loadGolden(test);
    const SplitComparison comparison =
        compare(test.connection(), company, GoalTree::Axis::Time, {SplitKey::Kind::LastYear, {}, {}});
    // By quarter: 20 %, 30 %, 20 %, 30 % of what was signed.
    QList<int> points;
    for (const SplitShare &share : comparison.shares)
        points << share.basisPoints;
    QCOMPARE(points, (QList<int>{2'000, 3'000, 2'000, 3'000}));
}

void TstSplitComparison::workdaysOfTheCalendar()
{
    TestWorkspace test;
    loadGolden(test);
    const SplitComparison comparison = compare(
        test.connection(), {{}, Period::ofMonth(2026, 2)}, GoalTree::Axis::Time, {SplitKey::Kind::Workdays, {}, {}});
    // W06 to W09 have their Thursday in February. The Spring Festival takes all of W08 but gives the 14th and the 28th.
    QList<qint64> workdays;
    for (const SplitShare &share : comparison.shares)
        workdays << share.weight;
    QCOMPARE(workdays, (QList<qint64>{5, 6, 0, 5}));
    QCOMPARE(comparison.shares[2].amount, 0);
    QCOMPARE(wrongArithmetic(comparison.explanation), QString());
}

void TstSplitComparison::pinnedChildIsHeld()
{
    GoalFixture test;
    test.spread(signedMetric, {}, QStringLiteral("2026"), 90'000);
    const GoalNode region = test.node(QStringLiteral("华东"), QStringLiteral("2026"));
    const GoalNode team = test.node(QStringLiteral("华东 / 二组"), QStringLiteral("2026"));
    QVERIFY_OK(pinAt(test.desk(), {signedMetric, test.node(QStringLiteral("华南"), QStringLiteral("2026"))}));
    const SplitComparison comparison =
        compare(test.connection(), company, GoalTree::Axis::Org, {SplitKey::Kind::ByHand, {}, {2'000, 8'000}});
    // 华南 holds its 45 000, so that 华东 keeps the rest whatever its share.
    QCOMPARE(comparison.shares[0].amount, 45'000);
    QCOMPARE(comparison.shares[1].amount, 45'000);
    const QString text = comparison.explanation.toLines().join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("held by pins")), qPrintable(text));
    QCOMPARE(wrongArithmetic(comparison.explanation), QString());

    QVERIFY_OK(pinAt(test.desk(), {signedMetric, team}));
    const SplitComparison below =
        compare(test.connection(), region, GoalTree::Axis::Org, {SplitKey::Kind::ByHand, {}, {5'000, 5'000}});
    QCOMPARE(below.shares[0].amount, 22'500);
    QCOMPARE(wrongArithmetic(below.explanation), QString());
}

void TstSplitComparison::tiesGoByCode()
{
    GoalFixture test;
    test.spread(signedMetric, {}, QStringLiteral("2026"), 10'001);
    const SplitComparison comparison = compare(test.connection(), company, GoalTree::Axis::Org, {});
    QCOMPARE(comparison.shares[0].amount, 5'001);
    QCOMPARE(comparison.shares[1].amount, 5'000);
    QVERIFY(wrongArithmetic(comparison.explanation).isEmpty());
    const QString text = comparison.explanation.toLines().join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("(10001 * 1 - 1) / 2 + 1 = 5001")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("(10001 * 1 - 1) / 2 = 5000")), qPrintable(text));
}

void TstSplitComparison::withoutActualsThereIsNoAttainment()
{
    GoalFixture test;
    test.spread(signedMetric, {}, QStringLiteral("2026"), 10'000);
    const SplitComparison comparison = compare(test.connection(), company, GoalTree::Axis::Org, {});
    QVERIFY(!comparison.shares[0].actual);
    QVERIFY(!comparison.shares[0].attainment().isComputable());
    QCOMPARE(comparison.explanation.arithmetic.size(), 2U);
}

void TstSplitComparison::yearBeforeOfEachPeriod_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("a year of 53 weeks") << "2026" << 202501 << 202552;
    QTest::newRow("the year after it") << "2027" << 202601 << 202653;
    QTest::newRow("a quarter") << "2026-Q1" << 202501 << 202513;
    QTest::newRow("a month") << "2026-02" << 202506 << 202509;
    QTest::newRow("a week") << "2026-W07" << 202507 << 202507;
    QTest::newRow("week 53 after a year of 52") << "2026-W53" << 202552 << 202552;
    QTest::newRow("week 52 after a year of 53") << "2027-W52" << 202652 << 202652;
}

void TstSplitComparison::yearBeforeOfEachPeriod()
{
    QFETCH(QString, period);
    const WeekRange weeks = yearBefore(*Period::parse(period), FiscalCalendar(1));
    QTEST(weeks.first.toNumber(), "first");
    QTEST(weeks.last.toNumber(), "last");
}

void TstSplitComparison::factorsFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("nothing") << "" << true;
    QTest::newRow("one") << "KA=3000" << true;
    QTest::newRow("the least") << "KA=1" << true;
    QTest::newRow("below it") << "KA=0" << false;
    QTest::newRow("the most") << "KA=1000000" << true;
    QTest::newRow("above it") << "KA=1000001" << false;
    QTest::newRow("no number") << "KA=x" << false;
    QTest::newRow("no channel") << "=5" << false;
    QTest::newRow("no sign") << "KA" << false;
    QTest::newRow("a comma too many") << "KA=5," << false;
}

void TstSplitComparison::factorsFromText()
{
    QFETCH(QString, text);
    QTEST(waterline::factorsFromText(text).has_value(), "isRead");
}

void TstSplitComparison::spreadGoesOnByTheKeys()
{
    TestWorkspace test;
    loadGolden(test);
    const GoalDesk desk{test.connection(), workspaceSchema(), test.clock};
    const SpreadKeys keys{channelMix(), {SplitKey::Kind::Workdays, {}, {}}};
    QVERIFY_OK(spreadGoalAt(desk, {signedMetric, company}, 5'800'000'001, Keep::Nothing, keys));
    const auto tree = readGoalTree(test.connection(), 2026);
    const GoalGrid draft = readDraft(test.connection(), tree, signedMetric);
    QCOMPARE(draft.sum(company), 5'800'000'001);
    QCOMPARE(brokenSum(draft), QString());
    // Nothing in the week of the Spring Festival, for anybody.
    QCOMPARE(draft.sum({{}, Period::ofWeek(IsoWeek::fromNumber(202608))}), 0);
    // 20147368.42 for 华南, as by the split alone.
    const OrgPlace south = *tree->org().find(QStringLiteral("华南"));
    QVERIFY(std::abs(draft.sum({south, Period::ofYear(2026)}) - 2'014'736'842) <= 1);
}

QTEST_GUILESS_MAIN(TstSplitComparison)
#include "tst_splitcomparison.moc"
