#include "publishfixture.h"

#include "store/verify.h"

using namespace waterline;

namespace {

const QString visit = QStringLiteral("visit");

} // namespace

/// What makes a version, and what keeps one from being made.
class TstGoalPublish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<PublishFixture>(); }
    void publishesWhatChangedOnly();
    void withoutAReasonNothingHappens_data();
    void withoutAReasonNothingHappens();
    void unchangedGoalsAreNoVersion();
    void missingAnchorBlocks();
    void whatIsRequiredIsASetting();
    void pastWeeksBlockNothing_data();
    void pastWeeksBlockNothing();
    void moneyWithoutBehaviourBlocks();
    void brokenPinBlocks();
    void checkSaysTheSameWithoutWriting();
    void sandboxIsPublishedInOneBatch();
    void sandboxThatIsBlockedLeavesTheDraft();

private:
    std::unique_ptr<PublishFixture> m_test;
};

void TstGoalPublish::publishesWhatChangedOnly()
{
    const auto first = m_test->publish();
    QVERIFY_OK(first);
    QCOMPARE(*first, (PublishReport{first->batch, 1, 15})); // five people, three actions
    QVERIFY(m_test->published(visit, 1) == m_test->draft(visit));
    QVERIFY_OK(setGoalAt(
        m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QStringLiteral("2026-W03")), 8, Keep::Nothing));
    const auto second = m_test->publish(QStringLiteral("  华东加码 "));
    QVERIFY_OK(second);
    QCOMPARE(*second, (PublishReport{second->batch, 2, 1}));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM published_goal")), 16);
    // What the second does not name stands as in the first.
    QVERIFY(m_test->published(visit, 2) == m_test->draft(visit));
    QCOMPARE(m_test->published(visit, 1).sum(m_test->node(QStringLiteral("S1"), QStringLiteral("2026-W03"))), 5);
    QCOMPARE(m_test->published(visit, 0).sum(m_test->tree()->root()), 0);
    const std::vector<GoalVersion> versions = readGoalVersions(m_test->connection());
    QCOMPARE(versions.size(), 2U);
    QCOMPARE(versions[0],
        (GoalVersion{2, QStringLiteral("华东加码"), QStringLiteral("test"), m_test->clock.now(), second->batch}));
    const auto verified = verifyChain(m_test->connection(), workspaceSchema());
    QVERIFY_OK(verified);
    QVERIFY(verified->isOk());
}

void TstGoalPublish::withoutAReasonNothingHappens_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \t ");
}

void TstGoalPublish::withoutAReasonNothingHappens()
{
    QFETCH(QString, reason);
    const QString before = m_test->dump();
    const auto report = m_test->publish(reason);
    QVERIFY(!report);
    QVERIFY(report.error().problem == Problem::BadInput);
    QCOMPARE(m_test->dump(), before);
}

void TstGoalPublish::unchangedGoalsAreNoVersion()
{
    QVERIFY_OK(m_test->publish());
    const auto report = m_test->publish(QStringLiteral("again"));
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(QStringLiteral("2026")), qPrintable(report.error().message));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM goal_version")), 1);
}

void TstGoalPublish::missingAnchorBlocks()
{
    QVERIFY_OK(setGoalAt(m_test->desk(),
        m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QStringLiteral("2026-W05")), 0,
        Keep::Nothing));
    const QString before = m_test->dump();
    const auto report = m_test->publish();
    QVERIFY(!report);
    for (const char *words : {"1 thing", "张敏", "Proposals", "2026-W05"})
        QVERIFY2(report.error().message.contains(QString::fromUtf8(words)), qPrintable(report.error().message));
    QCOMPARE(m_test->dump(), before);
    QVERIFY_OK(setGoalAt(m_test->desk(),
        m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QStringLiteral("2026-W05")), 1,
        Keep::Nothing));
    QVERIFY_OK(m_test->publish());
}

/// R5: the matrix can be edited, at every level.
void TstGoalPublish::whatIsRequiredIsASetting()
{
    const auto require = [this](const char *key, const char *value) {
        Settings settings = readSettings(m_test->connection());
        QVERIFY(setByName(settings, QLatin1String(key), QLatin1String(value)));
        auto batch = Batch::begin(m_test->connection(), workspaceSchema(), m_test->clock,
            {QStringLiteral("settings"), QStringLiteral("test")});
        QVERIFY_OK(batch);
        QVERIFY_OK(writeSettings(**batch, settings));
        QVERIFY_OK((*batch)->commit({}));
    };
    QVERIFY_OK(setGoalAt(m_test->desk(),
        m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QStringLiteral("2026-W04")), 0,
        Keep::Nothing));
    QVERIFY(!m_test->publish());
    require("required_week", "lead,visit");
    require("required_month", "proposal");
    QVERIFY_OK(checkPublish(m_test->connection(), 2026, m_test->clock.today()));
    QVERIFY(checkPublish(m_test->connection(), 2026, m_test->clock.today())->isPublishable());
    // The weeks of January begin with W01, and those of the month are W01 to W05 by their Thursdays.
    for (const char *week : {"2026-W01", "2026-W02", "2026-W03", "2026-W05"})
        QVERIFY_OK(setGoalAt(m_test->desk(),
            m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QLatin1String(week)), 0, Keep::Nothing));
    const auto report = m_test->publish();
    QVERIFY(!report);
    for (const char *words : {"1 thing", "张敏", "Month", "2026-01"})
        QVERIFY2(report.error().message.contains(QString::fromUtf8(words)), qPrintable(report.error().message));
    require("required_month", "none");
    QVERIFY_OK(m_test->publish());
}

void TstGoalPublish::pastWeeksBlockNothing_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isPublished");
    QTest::newRow("R3: the Sunday before") << QDate(2026, 1, 11) << false;
    QTest::newRow("R3: on its own Sunday the week is not over") << QDate(2026, 1, 18) << false;
    QTest::newRow("R3: on the Monday after it is") << QDate(2026, 1, 19) << true;
}

/// The day is that of the desk's clock, and checkPublish() says the same of it.
void TstGoalPublish::pastWeeksBlockNothing()
{
    QFETCH(QDate, today);
    QFETCH(bool, isPublished);
    QVERIFY_OK(setGoalAt(m_test->desk(),
        m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QStringLiteral("2026-W03")), 0,
        Keep::Nothing));
    m_test->clock.advanceSeconds(m_test->clock.now().secsTo(QDateTime(today, QTime(23, 59), Qt::LocalTime)));
    const auto check = checkPublish(m_test->connection(), 2026, today);
    QVERIFY_OK(check);
    QCOMPARE(check->isPublishable(), isPublished);
    QCOMPARE(check->missing.size(), isPublished ? 0U : 1U);
    QCOMPARE(check->past, isPublished ? 1 : 0);
    QCOMPARE(m_test->publish().isOk(), isPublished);
}

void TstGoalPublish::moneyWithoutBehaviourBlocks()
{
    m_test->setActions({}, QStringLiteral("2026-01"), 0);
    m_test->setActions(QStringLiteral("S1"), QStringLiteral("2026-W03"), 5);
    m_test->spread(QStringLiteral("signed"), QStringLiteral("S4"), QStringLiteral("2026"), 80'000'000);
    const auto report = m_test->publish();
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(QStringLiteral("赵六 has a goal for Signed but none for an action")),
        qPrintable(report.error().message));
    QVERIFY(!report.error().message.contains(QStringLiteral("王芳")));
}

void TstGoalPublish::brokenPinBlocks()
{
    // The company's 25 visits become 28, are pinned at that, and then the change is taken back.
    const auto edit = setGoalAt(
        m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QStringLiteral("2026-W03")), 8, Keep::Nothing);
    QVERIFY_OK(edit);
    const GoalTarget pinned = m_test->target(visit, {}, QStringLiteral("2026"));
    QVERIFY_OK(pinAt(m_test->desk(), pinned));
    QVERIFY_OK(m_test->workspace->revert(edit->batch, QStringLiteral("test")));
    const auto check = checkPublish(m_test->connection(), 2026, m_test->clock.today());
    QVERIFY_OK(check);
    QVERIFY(!check->isPublishable());
    QCOMPARE(check->missing.size(), 1U);
    QCOMPARE(check->missing[0].pin, (BrokenPin{pinned.node, 128, 125}));
    const auto report = m_test->publish();
    QVERIFY(!report);
    for (const char *words : {"Company · 2026", "pinned at 128", "stands at 125", "(-3)"})
        QVERIFY2(report.error().message.contains(QLatin1String(words))
                || report.error().message.contains(QString::fromUtf8(words)),
            qPrintable(report.error().message));
    // Either of the two remedies.
    const auto again = pinAt(m_test->desk(), pinned);
    QVERIFY_OK(again);
    QCOMPARE(checkPublish(m_test->connection(), 2026, m_test->clock.today())->missing.size(), 0U);
    QVERIFY_OK(m_test->workspace->revert(again->batch, QStringLiteral("test")));
    QVERIFY_OK(setGoalAt(m_test->desk(), pinned, 128, Keep::Nothing));
    QVERIFY_OK(m_test->publish());
}

void TstGoalPublish::checkSaysTheSameWithoutWriting()
{
    const QString before = m_test->dump();
    auto check = checkPublish(m_test->connection(), 2026, m_test->clock.today());
    QVERIFY_OK(check);
    QCOMPARE(*check, (PublishCheck{{}, 15}));
    QVERIFY(check->isPublishable());
    QCOMPARE(m_test->dump(), before);
    QVERIFY_OK(m_test->publish());
    check = checkPublish(m_test->connection(), 2026, m_test->clock.today());
    QVERIFY_OK(check);
    QVERIFY(!check->isPublishable());
    QCOMPARE(check->rows, 0);
    m_test->spread(visit, QStringLiteral("S1"), QStringLiteral("2026-W20"), 4);
    check = checkPublish(m_test->connection(), 2026, m_test->clock.today());
    QVERIFY_OK(check);
    QCOMPARE(check->missing.size(), 2U);
    QVERIFY(!check->isPublishable());
}

void TstGoalPublish::sandboxIsPublishedInOneBatch()
{
    QVERIFY_OK(m_test->publish());
    const GoalGrid before = m_test->draft(visit);
    const GoalGrid after = std::get<GoalGrid>(
        setGoal(before, m_test->node(QStringLiteral("华南"), QStringLiteral("2026-W03")), 30, Keep::Nothing));
    const qint64 batches = m_test->count(QStringLiteral("SELECT count(*) FROM batch"));
    const auto report = publishGoals(m_test->desk(), {2026, QStringLiteral("沙盘"), {{visit, before, after}}});
    QVERIFY_OK(report);
    QCOMPARE(report->rows, 2);
    QVERIFY(m_test->draft(visit) == after);
    QVERIFY(m_test->published(visit, 2) == after);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch")), batches + 1);
    // The revert takes both back.
    QVERIFY_OK(m_test->workspace->revert(report->batch, QStringLiteral("test")));
    QVERIFY(m_test->draft(visit) == before);
    QCOMPARE(currentVersion(m_test->connection(), *m_test->tree()).number, 1);
}

void TstGoalPublish::sandboxThatIsBlockedLeavesTheDraft()
{
    const GoalGrid before = m_test->draft(visit);
    const GoalGrid after = std::get<GoalGrid>(
        setGoal(before, m_test->node(QStringLiteral("S1"), QStringLiteral("2026-W05")), 0, Keep::Nothing));
    const QString dump = m_test->dump();
    QVERIFY(!publishGoals(m_test->desk(), {2026, QStringLiteral("沙盘"), {{visit, before, after}}}));
    QCOMPARE(m_test->dump(), dump);
}

QTEST_GUILESS_MAIN(TstGoalPublish)
#include "tst_goalpublish.moc"
