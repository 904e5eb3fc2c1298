#include "goalfixture.h"

#include <QCryptographicHash>

using namespace waterline;

namespace {

const QString moneyMetric = QStringLiteral("signed");
const QString year = QStringLiteral("2026");

QByteArray fileHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

} // namespace

class TstGoalCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<GoalFixture>(); }

    void spreadsToTheLeaves_data();
    void spreadsToTheLeaves();
    void setsANodeAndSaysWhatItChanged();
    void keepsTheTotalAbove();
    void splitsByHand();
    void badSharesAreRefused_data();
    void badSharesAreRefused();
    void pinsAreKeptAndTakenBack();
    void pinsHoldAnAmount();
    void pinsOfBeforeHoldTheSum();
    void shareFollowsItsWhole();
    void badShareIsRefused_data();
    void badShareIsRefused();
    void gapIsNamedInNumbers();
    void capacityEndsTheRoom();
    void sharesKeepToWhatIsLeft();
    void unknownMetricAndEmptyPlaceAreRefused();
    void sameNumberWritesNothing();
    void startsFromWeeklyPlans();
    void draftCoversPublishedCoversPlans();
    void weeksOutsideTheFiscalYearStay();
    void undoGivesTheFormerGridBack();
    void sandboxLeavesTheFileAsItWas();
    void sandboxIsTakenOverWhole();
    void sandboxOfAnOlderDraftIsRefused();
    void unreadableRowIsAnError();

private:
    std::unique_ptr<GoalFixture> m_test;
};

void TstGoalCommands::spreadsToTheLeaves_data()
{
    QTest::addColumn<int>("fiscalYear");
    QTest::addColumn<int>("weeks");
    QTest::newRow("R1: 58 000 000.00 over 52 weeks") << 2025 << 52;
    QTest::newRow("R1: 58 000 000.00 over 53 weeks") << 2026 << 53;
}

void TstGoalCommands::spreadsToTheLeaves()
{
    QFETCH(int, fiscalYear);
    QFETCH(int, weeks);
    constexpr qint64 total = 5'800'000'000;
    const auto report = spreadGoalAt(
        m_test->desk(), m_test->target(moneyMetric, {}, QString::number(fiscalYear)), total, Keep::Nothing, {});
    QVERIFY_OK(report);
    QCOMPARE(report->rowsWritten, 5);
    const GoalGrid grid = m_test->draft(moneyMetric, fiscalYear);
    QCOMPARE(int(grid.tree().weeks().size()), weeks);
    QCOMPARE(grid.sum(grid.tree().root()), total);
    QCOMPARE(brokenSum(grid), QString());
    QVERIFY(grid == report->after);
    // Two regions evenly, then two teams, then two people.
    const QString period = QString::number(fiscalYear);
    QCOMPARE(grid.sum(m_test->node(QStringLiteral("华东"), period)), total / 2);
    QCOMPARE(grid.sum(m_test->node(QStringLiteral("S3"), period)), total / 4);
    QCOMPARE(grid.sum(m_test->node(QStringLiteral("S1"), period)), total / 8);
}

void TstGoalCommands::setsANodeAndSaysWhatItChanged()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    const auto report =
        setGoalAt(m_test->desk(), m_test->target(moneyMetric, QStringLiteral("S4"), year), 30'000, Keep::Nothing);
    QVERIFY_OK(report);
    QCOMPARE(report->rowsWritten, 1);
    QCOMPARE(report->before.sum(report->before.tree().root()), 80'000);
    QCOMPARE(m_test->draftSum(moneyMetric, {}, year), 90'000);
    QCOMPARE(m_test->draftSum(moneyMetric, QStringLiteral("华南"), year), 50'000);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch WHERE kind = 'goals' AND entity = 'goals'")), 2);
}

void TstGoalCommands::keepsTheTotalAbove()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    QVERIFY_OK(
        setGoalAt(m_test->desk(), m_test->target(moneyMetric, QStringLiteral("华东"), year), 60'000, Keep::OrgParent));
    QCOMPARE(m_test->draftSum(moneyMetric, {}, year), 80'000);
    QCOMPARE(m_test->draftSum(moneyMetric, QStringLiteral("华南"), year), 20'000);
    QCOMPARE(brokenSum(m_test->draft(moneyMetric)), QString());
}

void TstGoalCommands::splitsByHand()
{
    m_test->spread(moneyMetric, {}, year, 100'001);
    const SplitKey key{SplitKey::Kind::ByHand, {}, {7'100, 2'900}};
    QVERIFY_OK(splitGoalAt(m_test->desk(), m_test->target(moneyMetric, {}, year), GoalTree::Axis::Org, key));
    // 100001 * 0.71 = 71000.71: its remainder is the larger, so it gets the odd fen.
    QCOMPARE(m_test->draftSum(moneyMetric, QStringLiteral("华东"), year), 71'001);
    QCOMPARE(m_test->draftSum(moneyMetric, QStringLiteral("华南"), year), 29'000);
}

void TstGoalCommands::badSharesAreRefused_data()
{
    QTest::addColumn<SplitKey>("key");
    QTest::addColumn<int>("axis");
    QTest::addColumn<QString>("words");
    const int places = int(GoalTree::Axis::Org);
    const int periods = int(GoalTree::Axis::Time);
    QTest::newRow("R1: one basis point too few")
        << SplitKey{SplitKey::Kind::ByHand, {}, {7'100, 2'899}} << places << "9999 basis points, which is 1 off";
    QTest::newRow("R1: one too many") << SplitKey{SplitKey::Kind::ByHand, {}, {7'100, 2'901}} << places
                                      << "10001 basis points, which is 1 off";
    QTest::newRow("R1: a share below nothing")
        << SplitKey{SplitKey::Kind::ByHand, {}, {10'001, -1}} << places << "10001 is no share";
    QTest::newRow("R1: a share for nobody")
        << SplitKey{SplitKey::Kind::ByHand, {}, {5'000, 3'000, 2'000}} << places << "3 shares were given for 2 parts";
    QTest::newRow("R2: nothing was counted last year")
        << SplitKey{SplitKey::Kind::LastYear, {}, {}} << places << "no actual of Signed one year before";
    QTest::newRow("R2: nothing was won last year")
        << SplitKey{SplitKey::Kind::ChannelMix, {}, {}} << places << "no channel mix";
    QTest::newRow("R2: channels over time")
        << SplitKey{SplitKey::Kind::ChannelMix, {}, {}} << periods << "Channels say nothing about weeks";
    QTest::newRow("R2: workdays over places")
        << SplitKey{SplitKey::Kind::Workdays, {}, {}} << places << "Workdays are the same for everybody";
}

void TstGoalCommands::badSharesAreRefused()
{
    QFETCH(SplitKey, key);
    QFETCH(int, axis);
    QFETCH(QString, words);
    m_test->spread(moneyMetric, {}, year, 80'000);
    const QString before = m_test->dump();
    const auto report = splitGoalAt(m_test->desk(), m_test->target(moneyMetric, {}, year), GoalTree::Axis(axis), key);
    QVERIFY(!report);
    QVERIFY(report.error().problem == Problem::BadInput);
    QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
    QCOMPARE(m_test->dump(), before);
}

void TstGoalCommands::pinsAreKeptAndTakenBack()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    const GoalTarget pinned = m_test->target(moneyMetric, QStringLiteral("S1"), year);
    const auto report = pinAt(m_test->desk(), pinned);
    QVERIFY_OK(report);
    QVERIFY(m_test->draft(moneyMetric).isPinned(pinned.node));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal_pin")), 1);
    // S1 keeps 10 000; S2 alone takes up what its team loses.
    QVERIFY_OK(setGoalAt(
        m_test->desk(), m_test->target(moneyMetric, QStringLiteral("华东 / 一组"), year), 15'000, Keep::OrgParent));
    QCOMPARE(m_test->draftSum(moneyMetric, QStringLiteral("S1"), year), 10'000);
    QCOMPARE(m_test->draftSum(moneyMetric, QStringLiteral("S2"), year), 5'000);
    QCOMPARE(m_test->draftSum(moneyMetric, QStringLiteral("S3"), year), 25'000);

    QVERIFY_OK(unpinAt(m_test->desk(), pinned));
    QVERIFY(m_test->draft(moneyMetric).pins().empty());
    QVERIFY_OK(m_test->workspace->revert(report->batch, QStringLiteral("test")));
    QVERIFY(m_test->draft(moneyMetric).pins().empty());
}

void TstGoalCommands::pinsHoldAnAmount()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    const GoalTarget east = m_test->target(moneyMetric, QStringLiteral("华东"), year);
    QVERIFY_OK(pinAt(m_test->desk(), east));
    const auto held = [&] { return m_test->count(QStringLiteral("SELECT held FROM goal_pin")); };
    QCOMPARE(held(), 40'000);
    // The number that is set for it is what it holds, and undo gives both back.
    const auto set = setGoalAt(m_test->desk(), east, 50'000, Keep::OrgParent);
    QVERIFY_OK(set);
    QCOMPARE(held(), 50'000);
    QVERIFY(set->after == m_test->draft(moneyMetric));
    QVERIFY_OK(m_test->workspace->revert(set->batch, QStringLiteral("test")));
    QCOMPARE(held(), 40'000);
    QVERIFY(m_test->draft(moneyMetric) == set->before);
    // Who goes takes the goals along, but not what is held.
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名,大区,团队\nS3,张敏,华南,三组\n"));
    QCOMPARE(m_test->draft(moneyMetric).brokenPins(), (std::vector<BrokenPin>{{east.node, 40'000, 20'000}}));
    QVERIFY_OK(setGoalAt(m_test->desk(), east, 40'000, Keep::OrgParent));
    QVERIFY(m_test->draft(moneyMetric).brokenPins().empty());
}

void TstGoalCommands::pinsOfBeforeHoldTheSum()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    QVERIFY_OK(pinAt(m_test->desk(), m_test->target(moneyMetric, QStringLiteral("华东"), year)));
    Query(m_test->connection(), QStringLiteral("UPDATE goal_pin SET held = NULL")).exec();
    QCOMPARE(m_test->draft(moneyMetric).held(), std::vector<qint64>{40'000});
    // The next edit keeps it.
    QVERIFY_OK(setGoalAt(m_test->desk(), m_test->target(moneyMetric, QStringLiteral("S4"), year), 1, Keep::Nothing));
    QCOMPARE(m_test->count(QStringLiteral("SELECT held FROM goal_pin")), 40'000);
}

void TstGoalCommands::shareFollowsItsWhole()
{
    m_test->spread(moneyMetric, {}, year, 80'010);
    const QString share = QStringLiteral("high_margin");
    const auto report = setShareAt(m_test->desk(), m_test->target(share, {}, year), 4'500, Keep::OrgParent);
    QVERIFY_OK(report);
    QCOMPARE(m_test->draftSum(share, {}, year), 36'005); // 36004.5
    const GoalGrid whole = m_test->draft(moneyMetric);
    const GoalGrid part = m_test->draft(share);
    for (std::size_t person = 0; person < 5; ++person) {
        for (std::size_t week = 0; week < 53; ++week)
            QVERIFY(part.leaf(person, week) <= whole.leaf(person, week));
    }
    QCOMPARE(m_test->draftSum(share, {}, QStringLiteral("2026-W08")), 0);
    // All of it is the whole itself, week by week.
    QVERIFY_OK(setShareAt(m_test->desk(), m_test->target(share, {}, year), 10'000, Keep::OrgParent));
    for (std::size_t person = 0; person < 5; ++person)
        QVERIFY(std::ranges::equal(m_test->draft(share).row(person), whole.row(person)));
}

void TstGoalCommands::badShareIsRefused_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<int>("goalYear");
    QTest::addColumn<qint64>("basisPoints");
    QTest::addColumn<QString>("words");
    QTest::newRow("R14: of what is no share") << "signed" << 2026 << 4'500LL << "is no share";
    QTest::newRow("R14: more than all") << "high_margin" << 2026 << 10'001LL << "from 0% to 100%";
    QTest::newRow("R14: of nothing") << "high_margin" << 2025 << 4'500LL << "has no goal for";
}

void TstGoalCommands::badShareIsRefused()
{
    QFETCH(QString, metric);
    QFETCH(int, goalYear);
    QFETCH(qint64, basisPoints);
    QFETCH(QString, words);
    m_test->spread(moneyMetric, {}, year, 80'000);
    const auto report =
        setShareAt(m_test->desk(), m_test->target(metric, {}, QString::number(goalYear)), basisPoints, Keep::OrgParent);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
}

void TstGoalCommands::gapIsNamedInNumbers()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    QVERIFY_OK(pinAt(m_test->desk(), m_test->target(moneyMetric, QStringLiteral("S1"), year)));
    const QString before = m_test->dump();
    // The team cannot fall below S1's 10 000.
    const auto report = setGoalAt(
        m_test->desk(), m_test->target(moneyMetric, QStringLiteral("华东 / 一组"), year), 9'999, Keep::OrgParent);
    QVERIFY(!report);
    QVERIFY(report.error().problem == Problem::BadInput);
    for (const char *words : {"99.99", "100.00 to 400.00", "0.01 is missing", "王芳 · 2026 (100.00)"})
        QVERIFY2(report.error().message.contains(QString::fromUtf8(words)), qPrintable(report.error().message));
    QCOMPARE(m_test->dump(), before);
    QVERIFY_OK(setGoalAt(
        m_test->desk(), m_test->target(moneyMetric, QStringLiteral("华东 / 一组"), year), 10'000, Keep::OrgParent));
}

void TstGoalCommands::capacityEndsTheRoom()
{
    // On 2026-01-19, S1 has signed 100.00 and 200.00: a week is good for 150.00.
    QVERIFY_OK(m_test->importText(QStringLiteral("customers.csv"), "客户编号,客户名称\nC1,C1\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("deals.csv"),
        "商机编号,客户,负责人工号,产品,阶段,立项日期,关闭日期,金额\n"
        "O1,C1,S1,Crane,赢单,2025-12-01,2025-12-05,100.00\n"
        "O2,C1,S1,Crane,赢单,2025-12-01,2025-12-12,200.00\n"));
    const auto set = [this](const char *name, const char *week, qint64 value, Keep keep, Demand demand) {
        return setGoalAt(m_test->desk(), m_test->target(moneyMetric, QString::fromUtf8(name), QString::fromUtf8(week)),
            value, keep, demand);
    };
    const QString before = m_test->dump();
    const auto refused = set("S1", "2026-W10", 15'100, Keep::Nothing, Demand::WithinCapacity);
    QVERIFY(!refused);
    QVERIFY(refused.error().problem == Problem::BadInput);
    for (const char *words : {"151.00", "room for 0.00 to 150.00", "1.00 is too much", "王芳 (150.00)", "best four"})
        QVERIFY2(refused.error().message.contains(QString::fromUtf8(words)), qPrintable(refused.error().message));
    QCOMPARE(m_test->dump(), before);
    QVERIFY_OK(set("S1", "2026-W10", 15'000, Keep::Nothing, Demand::WithinCapacity));
    QVERIFY_OK(set("S1", "2026-W10", 15'100, Keep::Nothing, Demand::Any));
    // Of S2 nothing is known, but nobody can do any more in a week that is over.
    QVERIFY_OK(set("S2", "2026-W10", 90'000, Keep::Nothing, Demand::WithinCapacity));
    QVERIFY(!set("S2", "2026-W03", 1, Keep::Nothing, Demand::WithinCapacity));
    QVERIFY(!set("S1", "2026-W03", 1, Keep::Nothing, Demand::WithinCapacity));
    QVERIFY(!set("S1", "2026-W04", 90'000, Keep::Nothing, Demand::WithinCapacity));
    // In the week of the spring festival nobody works.
    QVERIFY(!set("S1", "2026-W08", 1, Keep::Nothing, Demand::WithinCapacity));
    // S1 has 151.00 already and takes nothing of what S2 gives up.
    const auto beside = set("S2", "2026-W10", 80'000, Keep::OrgParent, Demand::WithinCapacity);
    QVERIFY(!beside);
    for (const char *words : {"room for 900.00 to 1051.00", "100.00 finds", "Nobody can take any more."})
        QVERIFY2(beside.error().message.contains(QString::fromUtf8(words)), qPrintable(beside.error().message));
}

void TstGoalCommands::sharesKeepToWhatIsLeft()
{
    // On 2026-01-19 three weeks are over. Of a share nothing was ever done, so only they have no room.
    m_test->spread(moneyMetric, {}, year, 5'300'000);
    const QString share = QStringLiteral("high_margin");
    const GoalTarget all = m_test->target(share, {}, year);
    const QString before = m_test->dump();
    const auto refused = setShareAt(m_test->desk(), all, 10'000, Keep::Nothing, Demand::WithinCapacity);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("best four")), qPrintable(refused.error().message));
    QCOMPARE(m_test->dump(), before);
    const auto report = setShareAt(m_test->desk(), all, 4'500, Keep::Nothing, Demand::WithinCapacity);
    QVERIFY_OK(report);
    const GoalGrid whole = m_test->draft(moneyMetric);
    const GoalGrid &part = report->after;
    QCOMPARE(part.sum(part.tree().root()), 2'385'000);
    for (std::size_t person = 0; person < 5; ++person) {
        for (std::size_t week = 0; week < 53; ++week)
            QVERIFY(part.leaf(person, week) <= (week < 3 ? 0 : whole.leaf(person, week)));
    }
}

void TstGoalCommands::unknownMetricAndEmptyPlaceAreRefused()
{
    const auto unknown = setGoalAt(m_test->desk(), m_test->target(QStringLiteral("golf"), {}, year), 1, Keep::Nothing);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().problem == Problem::UnknownName);
    QVERIFY(unknown.error().message.contains(QStringLiteral("golf")));
    QVERIFY(unknown.error().message.contains(QStringLiteral("collected")));
    const auto nowhere =
        setGoalAt(m_test->desk(), {moneyMetric, {{UnitId{4711}, {}}, Period::ofYear(2026)}}, 1, Keep::Nothing);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().problem == Problem::NotFound);
}

void TstGoalCommands::sameNumberWritesNothing()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    const qint64 batches = m_test->count(QStringLiteral("SELECT count(*) FROM batch"));
    const auto report = setGoalAt(m_test->desk(), m_test->target(moneyMetric, {}, year), 80'000, Keep::Nothing);
    QVERIFY_OK(report);
    QVERIFY(report->batch.isNull());
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch")), batches);
}

void TstGoalCommands::startsFromWeeklyPlans()
{
    QVERIFY_OK(m_test->importText(
        QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S1,20\n2026-W04,S1,5\n2026-W03,S2,7\n"));
    const QString visit = QStringLiteral("visit");
    QCOMPARE(m_test->draftSum(visit, {}, QStringLiteral("2026-W03")), 27);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal")), 0);
    QVERIFY_OK(setGoalAt(
        m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QStringLiteral("2026-W04")), 9, Keep::Nothing));
    // Only the edited person has a draft now, with all the weeks that were planned.
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal")), 1);
    QCOMPARE(m_test->draftSum(visit, QStringLiteral("S1"), year), 29);
    QCOMPARE(m_test->draftSum(visit, QStringLiteral("S2"), year), 7);
    QCOMPARE(m_test->draftSum(QStringLiteral("signed"), {}, year), 0);
}

void TstGoalCommands::draftCoversPublishedCoversPlans()
{
    const QString visit = QStringLiteral("visit");
    m_test->setActions(QStringLiteral("S1"), QStringLiteral("2026-W03"), 6);
    QVERIFY_OK(m_test->publish());
    QVERIFY_OK(
        m_test->importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S1,20\n2026-W03,S2,8\n"));
    // Take the draft away: what is published stands before the plan.
    const auto edits =
        m_test->count(QStringLiteral("SELECT id FROM batch WHERE kind = 'goals' ORDER BY seq DESC LIMIT 1"));
    QVERIFY(edits > 0);
    Query query(m_test->connection(), QStringLiteral("SELECT id FROM batch WHERE kind = 'goals' ORDER BY seq DESC"));
    std::vector<BatchId> batches;
    query.exec();
    query.forEach([&](const Row &row) { batches.push_back(row.id<BatchId>(0)); });
    for (const BatchId batch : batches)
        QVERIFY_OK(m_test->workspace->revert(batch, QStringLiteral("test")));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal")), 0);
    QCOMPARE(m_test->draftSum(visit, QStringLiteral("S1"), QStringLiteral("2026-W03")), 6);
    QCOMPARE(m_test->draftSum(visit, QStringLiteral("S2"), QStringLiteral("2026-W03")), 8);
}

void TstGoalCommands::weeksOutsideTheFiscalYearStay()
{
    m_test->spread(moneyMetric, {}, year, 5'300'000);
    const qint64 january = m_test->draftSum(moneyMetric, {}, QStringLiteral("2026-01"));
    QVERIFY(january > 0);
    QVERIFY_OK(m_test->importText(QStringLiteral("settings.csv"), "setting,setting value\nfiscal_start_month,4\n"));
    // April 2026 to March 2027, so that of the ISO year 2026 only the weeks from April are edited.
    QVERIFY_OK(setGoalAt(m_test->desk(), m_test->target(moneyMetric, {}, year), 0, Keep::Nothing));
    QCOMPARE(m_test->draft(moneyMetric).sum({{}, Period::ofYear(2026)}), 0);
    QCOMPARE(m_test->draft(moneyMetric, 2025).sum({{}, Period::ofMonth(2026, 1)}), january);
    m_test->spread(moneyMetric, {}, year, 1'000'000);
    QCOMPARE(m_test->draft(moneyMetric).sum({{}, Period::ofYear(2026)}), 1'000'000);
    QVERIFY(m_test->draft(moneyMetric).sum({{}, Period::ofMonth(2027, 2)}) > 0);
    QCOMPARE(m_test->draft(moneyMetric, 2025).sum({{}, Period::ofMonth(2026, 1)}), january);
    QCOMPARE(brokenSum(m_test->draft(moneyMetric)), QString());
}

void TstGoalCommands::undoGivesTheFormerGridBack()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    const GoalGrid before = m_test->draft(moneyMetric);
    const auto edit =
        setGoalAt(m_test->desk(), m_test->target(moneyMetric, QStringLiteral("华南"), year), 1'234, Keep::OrgParent);
    QVERIFY_OK(edit);
    const auto undone = m_test->workspace->revert(edit->batch, QStringLiteral("test"));
    QVERIFY_OK(undone);
    QVERIFY(undone->conflicts.empty());
    QVERIFY(m_test->draft(moneyMetric) == before);
    const auto redone = m_test->workspace->revert(undone->batch, QStringLiteral("test"));
    QVERIFY_OK(redone);
    QVERIFY(m_test->draft(moneyMetric) == edit->after);
}

void TstGoalCommands::sandboxLeavesTheFileAsItWas()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    m_test->close();
    const QByteArray before = fileHash(m_test->path());
    QVERIFY_OK(m_test->open());
    {
        const GoalGrid present = m_test->draft(moneyMetric);
        GoalEdit edited = setGoal(present, m_test->node(QStringLiteral("华南"), year), 70'000, Keep::OrgParent);
        QVERIFY(std::holds_alternative<GoalGrid>(edited));
        GoalGrid &sandbox = std::get<GoalGrid>(edited);
        sandbox.pin(sandbox.tree().root());
        QCOMPARE(sandbox.sum(m_test->node(QStringLiteral("华东"), year)), 10'000);
    }
    m_test->close();
    QCOMPARE(fileHash(m_test->path()), before);
    // Something that is written does show.
    QVERIFY_OK(m_test->open());
    m_test->spread(moneyMetric, {}, year, 80'001);
    m_test->close();
    QVERIFY(fileHash(m_test->path()) != before);
}

void TstGoalCommands::sandboxIsTakenOverWhole()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    const GoalGrid before = m_test->draft(moneyMetric);
    GoalGrid after = std::get<GoalGrid>(setGoal(before, m_test->node(QStringLiteral("S4"), year), 1, Keep::Nothing));
    after.pin(m_test->node(QStringLiteral("S4"), year));
    const auto report = saveDraft(m_test->desk(), {moneyMetric, before, after});
    QVERIFY_OK(report);
    QCOMPARE(report->rowsWritten, 2); // one row of goals, one pin
    QVERIFY(m_test->draft(moneyMetric) == after);
}

void TstGoalCommands::sandboxOfAnOlderDraftIsRefused()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    const GoalGrid before = m_test->draft(moneyMetric);
    const GoalGrid after =
        std::get<GoalGrid>(setGoal(before, m_test->node(QStringLiteral("S4"), year), 1, Keep::Nothing));
    m_test->spread(moneyMetric, {}, year, 90'000);
    const QString present = m_test->dump();
    const auto report = saveDraft(m_test->desk(), {moneyMetric, before, after});
    QVERIFY(!report);
    QVERIFY(report.error().problem == Problem::BadInput);
    QCOMPARE(m_test->dump(), present);
}

void TstGoalCommands::unreadableRowIsAnError()
{
    m_test->spread(moneyMetric, {}, year, 80'000);
    Query spoil(
        m_test->connection(), QStringLiteral("UPDATE goal SET weeks = '[1,2]' WHERE id = (SELECT min(id) FROM goal)"));
    QVERIFY(spoil.exec());
    const auto report = setGoalAt(m_test->desk(), m_test->target(moneyMetric, {}, year), 1, Keep::Nothing);
    QVERIFY(!report);
    QVERIFY(report.error().problem == Problem::Corrupt);
}

QTEST_GUILESS_MAIN(TstGoalCommands)
#include "tst_goalcommands.moc"
