#include "org/orgstore.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

/// "East > A (Lu) > Wang" a line, in the organisation's order.
QStringList tree(TestWorkspace &test)
{
    const Org org = readOrg(test.connection());
    QStringList lines;
    for (const Person &person : org.people()) {
        QStringList path;
        for (const OrgPlace &place : org.pathTo({{}, person.id})) {
            const Unit *unit = org.unit(place.unit);
            path << (unit && !unit->leader.isEmpty() ? QStringLiteral("%1 (%2)").arg(unit->name, unit->leader)
                                                     : org.nameOf(place));
        }
        lines << path.mid(1).join(QStringLiteral(" > "));
    }
    return lines;
}

} // namespace

class TstPeopleImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitsComeWithTheirPeople();
    void withoutTeamsThereIsATeamPerManager();
    void sameTeamNameInTwoRegionsIsTwoTeams();
    void missingColumnsLeaveValuesAsTheyAre();
    void emptyCellEmpties();
    void newLeaderIsAChange();
    void twoLeadersForOneTeamTheFirstDecides();
    void movesToAnotherTeam();
};

void TstPeopleImport::unitsComeWithTheirPeople()
{
    TestWorkspace test;
    const auto report = test.importText(QStringLiteral("people.csv"),
        "工号,姓名,岗位,大区,团队,主管,入职日期\nS1,王芳,AE,华东,一组,陆敏,2024-03-01\nS2,李强,AE,华东,一组,陆敏,\nS3,"
        "张敏,AE,华南,,,2025/1/2\nS4,赵六,,,,,\n");
    QVERIFY_OK(report);
    QCOMPARE(report->entity, QStringLiteral("people"));
    QCOMPARE(report->counts, (RowCounts{4, 4, 0, 0, 0, 0}));
    QCOMPARE(tree(test),
        (QStringList{QStringLiteral("华东 > 一组 (陆敏) > 王芳"), QStringLiteral("华东 > 一组 (陆敏) > 李强"),
            QStringLiteral("华南 > 张敏"), QStringLiteral("赵六")}));
    const Org org = readOrg(test.connection());
    QCOMPARE(org.people()[0].hiredOn, QDate(2024, 3, 1));
    QVERIFY(!org.people()[1].hiredOn.isValid());
    QCOMPARE(org.people()[2].hiredOn, QDate(2025, 1, 2));
}

void TstPeopleImport::withoutTeamsThereIsATeamPerManager()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("teams.csv"),
        "sales_agent,manager,regional_office\nAnn,Dustin,Central\nBob,Dustin,Central\nCid,Rocco,East\n"));
    QCOMPARE(tree(test),
        (QStringList{QStringLiteral("Central > Dustin (Dustin) > Ann"),
            QStringLiteral("Central > Dustin (Dustin) > Bob"), QStringLiteral("East > Rocco (Rocco) > Cid")}));
    // Without numbers people are known by their names.
    QCOMPARE(readOrg(test.connection()).people()[0].code, QStringLiteral("Ann"));
}

void TstPeopleImport::sameTeamNameInTwoRegionsIsTwoTeams()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("people.csv"), "code,name,region,team\nS1,Ann,East,A\nS2,Bob,West,A\n"));
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM unit WHERE kind = 'team'")), 2);
    QCOMPARE(tree(test), (QStringList{QStringLiteral("East > A > Ann"), QStringLiteral("West > A > Bob")}));
}

void TstPeopleImport::missingColumnsLeaveValuesAsTheyAre()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"),
        "person code,name,role,region,team,manager,hire date\nS1,Ann,AE,East,A,Lu,2024-03-01\n"));
    const auto report = test.importText(QStringLiteral("b.csv"), "person code,name\nS1,Anna\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 0, 1, 0, 0, 0}));
    QCOMPARE(tree(test), QStringList{QStringLiteral("East > A (Lu) > Anna")});
    const Org org = readOrg(test.connection());
    QCOMPARE(org.people()[0].role, QStringLiteral("AE"));
    QCOMPARE(org.people()[0].hiredOn, QDate(2024, 3, 1));
}

void TstPeopleImport::emptyCellEmpties()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"),
        "person code,name,role,region,team,hire date\nS1,Ann,AE,East,A,2024-03-01\nS2,Bob,AE,East,A,\n"));
    const auto report = test.importText(
        QStringLiteral("b.csv"), "person code,name,role,region,team,hire date\nS1,Ann,,,,\nS2,Bob,AE,East,A,\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 0, 1, 1, 0, 0}));
    QCOMPARE(tree(test), (QStringList{QStringLiteral("Ann"), QStringLiteral("East > A > Bob")}));
    const Org org = readOrg(test.connection());
    QCOMPARE(org.people()[0].role, QString());
    QVERIFY(!org.people()[0].hiredOn.isValid());
}

void TstPeopleImport::newLeaderIsAChange()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(
        QStringLiteral("a.csv"), "person code,name,region,team,manager\nS1,Ann,East,A,Lu\nS2,Bob,East,A,Lu\n"));
    const auto report = test.importText(
        QStringLiteral("b.csv"), "person code,name,region,team,manager\nS1,Ann,East,A,Mo\nS2,Bob,East,A,Mo\n");
    QVERIFY_OK(report);
    QVERIFY(report->state == ImportReport::State::Applied);
    QCOMPARE(report->counts, (RowCounts{2, 0, 1, 1, 0, 0}));
    QCOMPARE(tree(test), (QStringList{QStringLiteral("East > A (Mo) > Ann"), QStringLiteral("East > A (Mo) > Bob")}));
}

void TstPeopleImport::twoLeadersForOneTeamTheFirstDecides()
{
    TestWorkspace test;
    const QByteArray csv = "person code,name,region,team,manager\nS1,Ann,East,A,Lu\nS2,Bob,East,A,Mo\n";
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), csv));
    QCOMPARE(tree(test), (QStringList{QStringLiteral("East > A (Lu) > Ann"), QStringLiteral("East > A (Lu) > Bob")}));
    const QString before = test.dump();
    const auto again = test.importText(QStringLiteral("b.csv"), csv);
    QVERIFY_OK(again);
    QVERIFY(again->state == ImportReport::State::NothingToDo);
    QCOMPARE(test.dump(), before);
}

void TstPeopleImport::movesToAnotherTeam()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), "person code,name,region,team\nS1,Ann,East,A\n"));
    const auto report = test.importText(QStringLiteral("b.csv"), "person code,name,region,team\nS1,Ann,West,B\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.changed, 1);
    QCOMPARE(tree(test), QStringList{QStringLiteral("West > B > Ann")});
    QVERIFY_OK(test.workspace->revert(report->batch, QStringLiteral("test")));
    QCOMPARE(tree(test), QStringList{QStringLiteral("East > A > Ann")});
}

QTEST_GUILESS_MAIN(TstPeopleImport)
#include "tst_peopleimport.moc"
