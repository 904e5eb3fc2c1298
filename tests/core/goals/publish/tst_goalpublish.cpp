#include "../goalfixture.h"

#include "calendar/settings.h"
#include "goals/publish/acknowledgement.h"
#include "goals/weekplan.h"
#include "store/verify.h"
#include "support/evaluate.h"

using namespace waterline;

namespace {

const QString visit = QStringLiteral("visit");
const QString january = QStringLiteral("2026-01");

} // namespace

class TstGoalPublish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void publishesWhatChangedOnly();
    void withoutAReasonNothingHappens_data();
    void withoutAReasonNothingHappens();
    void unchangedGoalsAreNoVersion();
    void missingAnchorBlocks();
    void whatIsRequiredIsASetting();
    void moneyWithoutBehaviourBlocks();
    void checkSaysTheSameWithoutWriting();
    void sandboxIsPublishedInOneBatch();
    void sandboxThatIsBlockedLeavesTheDraft();
    void undoBringsTheFormerVersionBack();
    void onlyTheLastVersionCanBeUndone();
    void versionNumbersNeverComeTwice();
    void versionsAsOfThen_data();
    void versionsAsOfThen();
    void comparisonListsExactlyTheChangedNodes();
    void changeNoteSaysOldAndNew();
    void changeInsideAMonthShowsInItsWeeks();
    void changesInsideAMonthShowBesideChangedMonths();
    void awarenessBelongsToTheCurrentVersion();
    void anotherFiscalYearLeavesAwarenessAlone();
    void brokenPinBlocks();
    void awarenessByPlaceIsExplained();
    void onlyTheCurrentVersionIsAcknowledged();
    void plannedWeekNamesItsOrigin();

private:
    [[nodiscard]] std::shared_ptr<const GoalTree> tree() { return readGoalTree(m_test->connection(), 2026); }
    [[nodiscard]] PersonId person(const QString &name) { return m_test->place(name).person; }
    void publishTwice();
    [[nodiscard]] Awareness awareness(const QString &name, const AsOf &asOf = AsOf::endOf(QDate(2026, 12, 31)))
    {
        const auto known = readAcknowledgements(m_test->connection(), tree(), asOf);
        if (!known)
            qFatal("%s", qPrintable(known.error().message));
        return awarenessOf(*tree(), *known, m_test->place(name));
    }
    void acknowledgeAs(const QString &name, int version)
    {
        QVERIFY_OK(acknowledge(m_test->desk(), tree(), version, person(name)));
    }

    std::unique_ptr<GoalFixture> m_test;
};

void TstGoalPublish::init()
{
    m_test = std::make_unique<GoalFixture>();
    m_test->setActions({}, january, 5);
}

void TstGoalPublish::publishTwice()
{
    QVERIFY_OK(m_test->publish());
    m_test->clock.advanceSeconds(24 * 3600);
    QVERIFY_OK(setGoalAt(
        m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QStringLiteral("2026-W03")), 8, Keep::Nothing));
    QVERIFY_OK(m_test->publish(QStringLiteral("华东加码")));
}

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
    QCOMPARE(m_test->published(visit, 0).sum(tree()->root()), 0);
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
        m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QStringLiteral("2026-W02")), 0,
        Keep::Nothing));
    const QString before = m_test->dump();
    const auto report = m_test->publish();
    QVERIFY(!report);
    for (const char *words : {"1 thing", "张敏", "Proposals", "2026-W02"})
        QVERIFY2(report.error().message.contains(QString::fromUtf8(words)), qPrintable(report.error().message));
    QCOMPARE(m_test->dump(), before);
    QVERIFY_OK(setGoalAt(m_test->desk(),
        m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QStringLiteral("2026-W02")), 1,
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
        m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QStringLiteral("2026-W02")), 0,
        Keep::Nothing));
    QVERIFY(!m_test->publish());
    require("required_week", "lead,visit");
    require("required_month", "proposal");
    QVERIFY_OK(checkPublish(m_test->connection(), 2026));
    QVERIFY(checkPublish(m_test->connection(), 2026)->isPublishable());
    // The weeks of January begin with W01, and those of the month are W01 to W05 by their Thursdays.
    for (const char *week : {"2026-W01", "2026-W03", "2026-W04", "2026-W05"})
        QVERIFY_OK(setGoalAt(m_test->desk(),
            m_test->target(QStringLiteral("proposal"), QStringLiteral("S3"), QLatin1String(week)), 0, Keep::Nothing));
    const auto report = m_test->publish();
    QVERIFY(!report);
    for (const char *words : {"1 thing", "张敏", "Month", "2026-01"})
        QVERIFY2(report.error().message.contains(QString::fromUtf8(words)), qPrintable(report.error().message));
    require("required_month", "none");
    QVERIFY_OK(m_test->publish());
}

void TstGoalPublish::moneyWithoutBehaviourBlocks()
{
    m_test = std::make_unique<GoalFixture>();
    m_test->setActions(QStringLiteral("S1"), QStringLiteral("2026-W03"), 5);
    m_test->spread(QStringLiteral("signed"), QStringLiteral("S4"), QStringLiteral("2026"), 80'000'000);
    const auto report = m_test->publish();
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(QStringLiteral("赵六 has a goal for Signed but none for an action")),
        qPrintable(report.error().message));
    QVERIFY(!report.error().message.contains(QStringLiteral("王芳")));
}

void TstGoalPublish::checkSaysTheSameWithoutWriting()
{
    const QString before = m_test->dump();
    auto check = checkPublish(m_test->connection(), 2026);
    QVERIFY_OK(check);
    QCOMPARE(*check, (PublishCheck{{}, 15}));
    QVERIFY(check->isPublishable());
    QCOMPARE(m_test->dump(), before);
    QVERIFY_OK(m_test->publish());
    check = checkPublish(m_test->connection(), 2026);
    QVERIFY_OK(check);
    QVERIFY(!check->isPublishable());
    QCOMPARE(check->rows, 0);
    m_test->spread(visit, QStringLiteral("S1"), QStringLiteral("2026-W20"), 4);
    check = checkPublish(m_test->connection(), 2026);
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
    QCOMPARE(currentVersion(m_test->connection(), *tree()).number, 1);
}

void TstGoalPublish::sandboxThatIsBlockedLeavesTheDraft()
{
    const GoalGrid before = m_test->draft(visit);
    const GoalGrid after = std::get<GoalGrid>(
        setGoal(before, m_test->node(QStringLiteral("S1"), QStringLiteral("2026-W03")), 0, Keep::Nothing));
    const QString dump = m_test->dump();
    QVERIFY(!publishGoals(m_test->desk(), {2026, QStringLiteral("沙盘"), {{visit, before, after}}}));
    QCOMPARE(m_test->dump(), dump);
}

void TstGoalPublish::undoBringsTheFormerVersionBack()
{
    publishTwice();
    const GoalGrid second = m_test->published(visit, 2);
    const auto versions = readGoalVersions(m_test->connection());
    const auto undone = m_test->workspace->revert(versions[0].batch, QStringLiteral("test"));
    QVERIFY_OK(undone);
    QVERIFY(undone->conflicts.empty());
    QCOMPARE(currentVersion(m_test->connection(), *tree()).number, 1);
    QVERIFY(m_test->published(visit, 99) == m_test->published(visit, 1));
    // The draft is what it was, so it can be published anew.
    QVERIFY(m_test->draft(visit) == second);
    const auto redone = m_test->workspace->revert(undone->batch, QStringLiteral("test"));
    QVERIFY_OK(redone);
    QVERIFY(m_test->published(visit, 2) == second);
    QCOMPARE(readGoalVersions(m_test->connection()), versions);
}

void TstGoalPublish::onlyTheLastVersionCanBeUndone()
{
    publishTwice();
    const auto versions = readGoalVersions(m_test->connection());
    const QString before = m_test->dump();
    const auto first = m_test->workspace->revert(versions[1].batch, QStringLiteral("test"));
    QVERIFY_OK(first);
    QCOMPARE(first->rowsUndone, 0);
    QCOMPARE(first->conflicts.size(), 2U);
    QCOMPARE(m_test->dump(), before);

    // Nor is a version put back beneath a later one.
    const auto second = m_test->workspace->revert(versions[0].batch, QStringLiteral("test"));
    QVERIFY_OK(second);
    QVERIFY(second->rowsUndone > 0);
    QVERIFY_OK(m_test->publish(QStringLiteral("另一版")));
    const QString third = m_test->dump();
    const auto redone = m_test->workspace->revert(second->batch, QStringLiteral("test"));
    QVERIFY_OK(redone);
    QCOMPARE(redone->rowsUndone, 0);
    QCOMPARE(m_test->dump(), third);
}

void TstGoalPublish::versionNumbersNeverComeTwice()
{
    publishTwice();
    acknowledgeAs(QStringLiteral("S1"), 2);
    const auto versions = readGoalVersions(m_test->connection());
    QVERIFY_OK(m_test->workspace->revert(versions[0].batch, QStringLiteral("test")));
    const auto third = m_test->publish(QStringLiteral("另一版"));
    QVERIFY_OK(third);
    QCOMPARE(third->version, 3);
    // Who read what was taken back has not read this one.
    QCOMPARE(awareness({}).aware, 0);
}

void TstGoalPublish::versionsAsOfThen_data()
{
    QTest::addColumn<AsOf>("asOf");
    QTest::addColumn<int>("version");
    // Published at 09:00 local time on the 19th and on the 20th.
    QTest::newRow("C2: before the first") << AsOf::at(QDate(2026, 1, 19), QTime(9, 0)) << 0;
    QTest::newRow("C2: a second after the first") << AsOf::at(QDate(2026, 1, 19), QTime(9, 0, 1)) << 1;
    QTest::newRow("C2: the end of its day") << AsOf::endOf(QDate(2026, 1, 19)) << 1;
    QTest::newRow("C2: as the second is published") << AsOf::at(QDate(2026, 1, 20), QTime(9, 0)) << 1;
    QTest::newRow("C2: after it") << AsOf::endOf(QDate(2026, 1, 20)) << 2;
}

void TstGoalPublish::versionsAsOfThen()
{
    QFETCH(AsOf, asOf);
    publishTwice();
    QTEST(versionAt(m_test->connection(), asOf).number, "version");
    QTEST(currentVersion(m_test->connection(), *tree(), asOf).number, "version");
    // It says nothing about another year.
    QCOMPARE(currentVersion(m_test->connection(), *readGoalTree(m_test->connection(), 2027), asOf).number, 0);
}

void TstGoalPublish::comparisonListsExactlyTheChangedNodes()
{
    publishTwice();
    const auto same = compareVersions(m_test->connection(), tree(), GoalState::published(2), GoalState::draft());
    QVERIFY_OK(same);
    QVERIFY(same->empty());
    const auto diff = compareVersions(m_test->connection(), tree(), GoalState::published(1), GoalState::published(2));
    QVERIFY_OK(diff);
    QCOMPARE(diff->size(), 1U);
    QCOMPARE(diff->front().metric.code, visit);
    // Company, region, team and person, each in the year, the quarter, the month and the week.
    QStringList nodes;
    for (const GoalChange &change : diff->front().changes) {
        QCOMPARE(change.after - change.before, 3);
        nodes << readOrg(m_test->connection()).nameOf(change.node.place) + u' ' + change.node.period.toText();
    }
    QStringList expected;
    for (const char *place : {"", "华东", "一组", "王芳"}) {
        for (const char *period : {"2026", "2026-Q1", "2026-01", "2026-W03"})
            expected << QString::fromUtf8(place) + u' ' + QLatin1String(period);
    }
    nodes.sort();
    expected.sort();
    QCOMPARE(nodes, expected);
    const auto unknown = compareVersions(m_test->connection(), tree(), GoalState::published(7), GoalState::draft());
    QVERIFY(!unknown);
    QVERIFY(unknown.error().problem == Problem::NotFound);
}

void TstGoalPublish::changeNoteSaysOldAndNew()
{
    publishTwice();
    const auto note = changeNote(m_test->connection(), tree(), person(QStringLiteral("S1")), 2);
    QVERIFY_OK(note);
    QStringList lines;
    for (const ChangeLine &line : *note)
        lines << line.toText();
    // Five weeks of January have their Thursday in it: W01 to W05.
    QCOMPARE(lines, (QStringList{QStringLiteral("Visits 2026: 25 → 28"), QStringLiteral("Visits 2026-01: 25 → 28")}));
    const auto other = changeNote(m_test->connection(), tree(), person(QStringLiteral("S2")), 2);
    QVERIFY_OK(other);
    QVERIFY(other->empty());
    const auto first = changeNote(m_test->connection(), tree(), person(QStringLiteral("S2")), 1);
    QVERIFY_OK(first);
    QCOMPARE(first->size(), 6U); // three actions, the year and one month each
    QCOMPARE(first->front().before, 0);
}

void TstGoalPublish::changeInsideAMonthShowsInItsWeeks()
{
    QVERIFY_OK(m_test->publish());
    for (const auto &[week, count] : {std::pair("2026-W02", 4), std::pair("2026-W03", 6)})
        QVERIFY_OK(setGoalAt(
            m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QLatin1String(week)), count, Keep::Nothing));
    QVERIFY_OK(m_test->publish(QStringLiteral("换周")));
    const auto note = changeNote(m_test->connection(), tree(), person(QStringLiteral("S1")), 2);
    QVERIFY_OK(note);
    QCOMPARE(note->size(), 2U);
    QCOMPARE(note->front().toText(), QStringLiteral("Visits 2026-W02: 5 → 4"));
    QCOMPARE(note->back().toText(), QStringLiteral("Visits 2026-W03: 5 → 6"));
}

void TstGoalPublish::changesInsideAMonthShowBesideChangedMonths()
{
    m_test->setActions({}, QStringLiteral("2026-02"), 5);
    QVERIFY_OK(m_test->publish());
    for (const auto &[week, count] : {std::pair("2026-W02", 9), {"2026-W06", 1}, {"2026-W07", 8}, {"2026-W09", 6}}) {
        QVERIFY_OK(setGoalAt(
            m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QLatin1String(week)), count, Keep::Nothing));
    }
    QVERIFY_OK(m_test->publish(QStringLiteral("换周")));
    const auto note = changeNote(m_test->connection(), tree(), person(QStringLiteral("S1")), 2);
    QVERIFY_OK(note);
    QStringList lines;
    for (const ChangeLine &line : *note)
        lines << line.toText();
    QCOMPARE(lines,
        (QStringList{QStringLiteral("Visits 2026: 45 → 49"), QStringLiteral("Visits 2026-01: 25 → 29"),
            QStringLiteral("Visits 2026-W06: 5 → 1"), QStringLiteral("Visits 2026-W07: 5 → 8"),
            QStringLiteral("Visits 2026-W09: 5 → 6")}));
}

void TstGoalPublish::anotherFiscalYearLeavesAwarenessAlone()
{
    m_test = std::make_unique<GoalFixture>();
    Settings settings;
    settings.fiscalStartMonth = 4;
    settings.required.actions.clear();
    m_test->write(settings);
    // The calendar year 2026 holds the end of the fiscal year 2025 and most of 2026.
    const auto publish = [&](int fiscalYear, const char *week, qint64 count) {
        QVERIFY_OK(setGoalAt(
            m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QLatin1String(week)), count, Keep::Nothing));
        m_test->clock.advanceSeconds(60);
        QVERIFY_OK(publishGoals(m_test->desk(), {fiscalYear, QStringLiteral("reason")}));
    };
    const auto current = [&](int fiscalYear) {
        return currentVersion(m_test->connection(), *readGoalTree(m_test->connection(), fiscalYear)).number;
    };
    publish(2026, "2026-W14", 5);
    acknowledgeAs(QStringLiteral("S1"), 1);
    QCOMPARE(current(2025), 0);
    publish(2025, "2026-W13", 3);
    QCOMPARE(current(2025), 2);
    QCOMPARE(current(2026), 1);
    QCOMPARE(awareness({}).rate(), Ratio(1, 1));
    const auto diff = compareVersions(m_test->connection(), tree(), GoalState::published(1), GoalState::published(2));
    QVERIFY_OK(diff);
    QVERIFY(diff->empty());
    publish(2026, "2026-W14", 6);
    QCOMPARE(current(2025), 2);
    QCOMPARE(current(2026), 3);
    QCOMPARE(awareness({}).rate(), Ratio(0, 1));
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
    const auto check = checkPublish(m_test->connection(), 2026);
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
    QCOMPARE(checkPublish(m_test->connection(), 2026)->missing.size(), 0U);
    QVERIFY_OK(m_test->workspace->revert(again->batch, QStringLiteral("test")));
    QVERIFY_OK(setGoalAt(m_test->desk(), pinned, 128, Keep::Nothing));
    QVERIFY_OK(m_test->publish());
}

void TstGoalPublish::awarenessBelongsToTheCurrentVersion()
{
    QVERIFY_OK(m_test->publish());
    QCOMPARE(awareness({}).rate(), Ratio(0, 5));
    acknowledgeAs(QStringLiteral("S1"), 1);
    acknowledgeAs(QStringLiteral("S4"), 1);
    QCOMPARE(awareness({}).rate(), Ratio(2, 5));
    QCOMPARE(awareness(QStringLiteral("华东")).rate(), Ratio(1, 3));
    QCOMPARE(awareness(QStringLiteral("华南")).rate(), Ratio(1, 2));
    QCOMPARE(awareness(QStringLiteral("S5")).rate(), Ratio(0, 1));
    // Not before it was done: 09:00 local time on the 19th.
    QCOMPARE(awareness({}, AsOf::at(QDate(2026, 1, 19), QTime(9, 0))).version, 0);
    QVERIFY(!awareness({}, AsOf::at(QDate(2026, 1, 19), QTime(9, 0))).rate().isComputable());

    m_test->clock.advanceSeconds(3600);
    QVERIFY_OK(setGoalAt(
        m_test->desk(), m_test->target(visit, QStringLiteral("S5"), QStringLiteral("2026-W03")), 8, Keep::Nothing));
    QVERIFY_OK(m_test->publish(QStringLiteral("华南加码")));
    QCOMPARE(awareness({}).version, 2);
    QCOMPARE(awareness({}).rate(), Ratio(0, 5));
    m_test->clock.advanceSeconds(60);
    acknowledgeAs(QStringLiteral("S1"), 2);
    QCOMPARE(awareness({}).rate(), Ratio(1, 5));
    // As of half past nine it was the first version that counted.
    QCOMPARE(awareness({}, AsOf::at(QDate(2026, 1, 19), QTime(9, 30))).rate(), Ratio(2, 5));
    QCOMPARE(awareness({}, AsOf::at(QDate(2026, 1, 19), QTime(10, 0, 30))).rate(), Ratio(0, 5));
}

void TstGoalPublish::awarenessByPlaceIsExplained()
{
    QVERIFY_OK(m_test->publish());
    acknowledgeAs(QStringLiteral("S2"), 1);
    const Awareness east = awareness(QStringLiteral("华东"));
    const Explanation explanation = explainAwareness(*tree(), east, 1);
    QCOMPARE(explanation.rule, QStringLiteral("R15"));
    QCOMPARE(explanation.arithmetic.size(), 1U);
    QCOMPARE(explanation.arithmetic[0].expression, QStringLiteral("1 / 3"));
    QCOMPARE(explanation.arithmetic[0].result, QStringLiteral("33.3%"));
    QCOMPARE(wrongArithmetic(explanation), QString());
    QVERIFY(explanation.counterfactual.contains(QStringLiteral("王芳, 张敏")));
    QCOMPARE(east.unaware, (std::vector<PersonId>{person(QStringLiteral("S1")), person(QStringLiteral("S3"))}));
}

void TstGoalPublish::onlyTheCurrentVersionIsAcknowledged()
{
    const auto tooEarly = acknowledge(m_test->desk(), tree(), 1, person(QStringLiteral("S1")));
    QVERIFY(!tooEarly);
    QVERIFY(tooEarly.error().problem == Problem::NotFound);
    m_test->setActions(QStringLiteral("S5"), january, 0);
    publishTwice();
    const QString before = m_test->dump();
    const auto old = acknowledge(m_test->desk(), tree(), 1, person(QStringLiteral("S1")));
    QVERIFY(!old);
    QVERIFY2(old.error().message.contains(QStringLiteral("version 2")), qPrintable(old.error().message));
    const auto without = acknowledge(m_test->desk(), tree(), 2, person(QStringLiteral("S5")));
    QVERIFY(!without);
    QVERIFY2(without.error().message.contains(QStringLiteral("钱七")), qPrintable(without.error().message));
    QCOMPARE(m_test->dump(), before);
    QCOMPARE(awareness({}).peopleWithGoal, 4);

    const auto done = acknowledge(m_test->desk(), tree(), 2, person(QStringLiteral("S1")));
    QVERIFY_OK(done);
    QVERIFY(!done->isNull());
    const auto again = acknowledge(m_test->desk(), tree(), 2, person(QStringLiteral("S1")));
    QVERIFY_OK(again);
    QVERIFY(again->isNull());
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM acknowledgement")), 1);
}

void TstGoalPublish::plannedWeekNamesItsOrigin()
{
    publishTwice();
    QVERIFY_OK(
        m_test->importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S2,20\n2026-W40,S2,3\n"));
    const IsoWeek week = IsoWeek::fromNumber(202603);
    const AsOf later = AsOf::endOf(QDate(2026, 1, 31));
    const auto planned = readPlannedWeek(m_test->connection(), week, later);
    const std::size_t index = coreIndex(Action::Visit);
    QCOMPARE(planned.size(), 5U);
    QCOMPARE(*planned.at(person(QStringLiteral("S1")))[index], (PlannedCount{8, PlannedCount::Origin::Goal, 2}));
    QCOMPARE(*planned.at(person(QStringLiteral("S2")))[index], (PlannedCount{20, PlannedCount::Origin::WeeklyPlan, 0}));
    QCOMPARE(*planned.at(person(QStringLiteral("S3")))[index], (PlannedCount{5, PlannedCount::Origin::Goal, 1}));
    for (const auto &[id, counts] : planned)
        QCOMPARE(readPlannedWeek(m_test->connection(), week, later, id), counts);
    const auto before = readPlannedWeek(m_test->connection(), week, AsOf::endOf(QDate(2026, 1, 19)));
    QCOMPARE(*before.at(person(QStringLiteral("S1")))[index], (PlannedCount{5, PlannedCount::Origin::Goal, 1}));
    QVERIFY(!readPlannedWeek(m_test->connection(), IsoWeek::fromNumber(202640), later)
                 .contains(person(QStringLiteral("S1"))));
}

QTEST_GUILESS_MAIN(TstGoalPublish)
#include "tst_goalpublish.moc"
