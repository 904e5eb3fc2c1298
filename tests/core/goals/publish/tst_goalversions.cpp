#include "publishfixture.h"

#include "goals/weekplan.h"

using namespace waterline;

namespace {

const QString visit = QStringLiteral("visit");

} // namespace

/// What was published stays: versions as of then, their comparison, and taking one back.
class TstGoalVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<PublishFixture>(); }
    void undoBringsTheFormerVersionBack();
    void onlyTheLastVersionCanBeUndone();
    void versionNumbersNeverComeTwice();
    void versionsAsOfThen_data();
    void versionsAsOfThen();
    void comparisonListsExactlyTheChangedNodes();
    void changeNoteSaysOldAndNew();
    void changeInsideAMonthShowsInItsWeeks();
    void changesInsideAMonthShowBesideChangedMonths();
    void plannedWeekNamesItsOrigin();

private:
    std::unique_ptr<PublishFixture> m_test;
};

void TstGoalVersions::undoBringsTheFormerVersionBack()
{
    m_test->publishTwice();
    const GoalGrid second = m_test->published(visit, 2);
    const auto versions = readGoalVersions(m_test->connection());
    const auto undone = m_test->workspace->revert(versions[0].batch, QStringLiteral("test"));
    QVERIFY_OK(undone);
    QVERIFY(undone->conflicts.empty());
    QCOMPARE(currentVersion(m_test->connection(), *m_test->tree()).number, 1);
    QVERIFY(m_test->published(visit, 99) == m_test->published(visit, 1));
    // The draft is what it was, so it can be published anew.
    QVERIFY(m_test->draft(visit) == second);
    const auto redone = m_test->workspace->revert(undone->batch, QStringLiteral("test"));
    QVERIFY_OK(redone);
    QVERIFY(m_test->published(visit, 2) == second);
    QCOMPARE(readGoalVersions(m_test->connection()), versions);
}

void TstGoalVersions::onlyTheLastVersionCanBeUndone()
{
    m_test->publishTwice();
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

void TstGoalVersions::versionNumbersNeverComeTwice()
{
    m_test->publishTwice();
    m_test->acknowledgeAs(QStringLiteral("S1"), 2);
    const auto versions = readGoalVersions(m_test->connection());
    QVERIFY_OK(m_test->workspace->revert(versions[0].batch, QStringLiteral("test")));
    const auto third = m_test->publish(QStringLiteral("另一版"));
    QVERIFY_OK(third);
    QCOMPARE(third->version, 3);
    // Who read what was taken back has not read this one.
    QCOMPARE(m_test->awareness({}).aware, 0);
}

void TstGoalVersions::versionsAsOfThen_data()
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

void TstGoalVersions::versionsAsOfThen()
{
    QFETCH(AsOf, asOf);
    m_test->publishTwice();
    QTEST(versionAt(m_test->connection(), asOf).number, "version");
    QTEST(currentVersion(m_test->connection(), *m_test->tree(), asOf).number, "version");
    // It says nothing about another year.
    QCOMPARE(currentVersion(m_test->connection(), *readGoalTree(m_test->connection(), 2027), asOf).number, 0);
}

void TstGoalVersions::comparisonListsExactlyTheChangedNodes()
{
    m_test->publishTwice();
    const auto same =
        compareVersions(m_test->connection(), m_test->tree(), GoalState::published(2), GoalState::draft());
    QVERIFY_OK(same);
    QVERIFY(same->empty());
    const auto diff =
        compareVersions(m_test->connection(), m_test->tree(), GoalState::published(1), GoalState::published(2));
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
    const auto unknown =
        compareVersions(m_test->connection(), m_test->tree(), GoalState::published(7), GoalState::draft());
    QVERIFY(!unknown);
    QVERIFY(unknown.error().problem == Problem::NotFound);
}

void TstGoalVersions::changeNoteSaysOldAndNew()
{
    m_test->publishTwice();
    const auto note = changeNote(m_test->connection(), m_test->tree(), m_test->person(QStringLiteral("S1")), 2);
    QVERIFY_OK(note);
    QStringList lines;
    for (const ChangeLine &line : *note)
        lines << line.toText();
    // Five weeks of January have their Thursday in it: W01 to W05.
    QCOMPARE(lines, (QStringList{QStringLiteral("Visits 2026: 25 → 28"), QStringLiteral("Visits 2026-01: 25 → 28")}));
    const auto other = changeNote(m_test->connection(), m_test->tree(), m_test->person(QStringLiteral("S2")), 2);
    QVERIFY_OK(other);
    QVERIFY(other->empty());
    const auto first = changeNote(m_test->connection(), m_test->tree(), m_test->person(QStringLiteral("S2")), 1);
    QVERIFY_OK(first);
    QCOMPARE(first->size(), 6U); // three actions, the year and one month each
    QCOMPARE(first->front().before, 0);
}

void TstGoalVersions::changeInsideAMonthShowsInItsWeeks()
{
    QVERIFY_OK(m_test->publish());
    for (const auto &[week, count] : {std::pair("2026-W02", 4), std::pair("2026-W03", 6)})
        QVERIFY_OK(setGoalAt(
            m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QLatin1String(week)), count, Keep::Nothing));
    QVERIFY_OK(m_test->publish(QStringLiteral("换周")));
    const auto note = changeNote(m_test->connection(), m_test->tree(), m_test->person(QStringLiteral("S1")), 2);
    QVERIFY_OK(note);
    QCOMPARE(note->size(), 2U);
    QCOMPARE(note->front().toText(), QStringLiteral("Visits 2026-W02: 5 → 4"));
    QCOMPARE(note->back().toText(), QStringLiteral("Visits 2026-W03: 5 → 6"));
}

void TstGoalVersions::changesInsideAMonthShowBesideChangedMonths()
{
    m_test->setActions({}, QStringLiteral("2026-02"), 5);
    QVERIFY_OK(m_test->publish());
    for (const auto &[week, count] : {std::pair("2026-W02", 9), {"2026-W06", 1}, {"2026-W07", 8}, {"2026-W09", 6}}) {
        QVERIFY_OK(setGoalAt(
            m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QLatin1String(week)), count, Keep::Nothing));
    }
    QVERIFY_OK(m_test->publish(QStringLiteral("换周")));
    const auto note = changeNote(m_test->connection(), m_test->tree(), m_test->person(QStringLiteral("S1")), 2);
    QVERIFY_OK(note);
    QStringList lines;
    for (const ChangeLine &line : *note)
        lines << line.toText();
    QCOMPARE(lines,
        (QStringList{QStringLiteral("Visits 2026: 45 → 49"), QStringLiteral("Visits 2026-01: 25 → 29"),
            QStringLiteral("Visits 2026-W06: 5 → 1"), QStringLiteral("Visits 2026-W07: 5 → 8"),
            QStringLiteral("Visits 2026-W09: 5 → 6")}));
}

void TstGoalVersions::plannedWeekNamesItsOrigin()
{
    m_test->publishTwice();
    QVERIFY_OK(
        m_test->importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S2,20\n2026-W40,S2,3\n"));
    const IsoWeek week = IsoWeek::fromNumber(202603);
    const AsOf later = AsOf::endOf(QDate(2026, 1, 31));
    const auto planned = readPlannedWeek(m_test->connection(), week, later);
    const std::size_t index = coreIndex(Action::Visit);
    QCOMPARE(planned.size(), 5U);
    QCOMPARE(
        *planned.at(m_test->person(QStringLiteral("S1")))[index], (PlannedCount{8, PlannedCount::Origin::Goal, 2}));
    QCOMPARE(*planned.at(m_test->person(QStringLiteral("S2")))[index],
        (PlannedCount{20, PlannedCount::Origin::WeeklyPlan, 0}));
    QCOMPARE(
        *planned.at(m_test->person(QStringLiteral("S3")))[index], (PlannedCount{5, PlannedCount::Origin::Goal, 1}));
    for (const auto &[id, counts] : planned)
        QCOMPARE(readPlannedWeek(m_test->connection(), week, later, id), counts);
    const auto before = readPlannedWeek(m_test->connection(), week, AsOf::endOf(QDate(2026, 1, 19)));
    QCOMPARE(*before.at(m_test->person(QStringLiteral("S1")))[index], (PlannedCount{5, PlannedCount::Origin::Goal, 1}));
    QVERIFY(!readPlannedWeek(m_test->connection(), IsoWeek::fromNumber(202640), later)
                 .contains(m_test->person(QStringLiteral("S1"))));
}

QTEST_GUILESS_MAIN(TstGoalVersions)
#include "tst_goalversions.moc"
