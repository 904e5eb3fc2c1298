#include "followups/followuplist.h"
#include "goals/heatmapreport.h"
#include "org/orgstore.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

const IsoWeek week3 = *IsoWeek::parse(QStringLiteral("2026-W03"));

}

class TstFollowUpList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listIsAsLongAsTheCellSays_data();
    void listIsAsLongAsTheCellSays();
    void oldestFirstWithItsSource();
    void allActionsAreTheWholeWeek();
    void marksWhatArrivedLater_data();
    void marksWhatArrivedLater();

private:
    TestWorkspace m_test;
};

void TstFollowUpList::initTestCase()
{
    QVERIFY_OK(m_test.importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\nS2,李强\n"));
    QVERIFY_OK(m_test.importText(QStringLiteral("customers.csv"), "客户编号,客户名称\nC1,Acme\n"));
    QVERIFY_OK(m_test.importText(QStringLiteral("visits.csv"),
        "编号,跟进时间,跟进人,客户,跟进方式,内容,证据,预算,决策人,下次联系时间\n"
        ",2026-01-14 09:00,S1,C1,拜访,later,,,,\n"
        ",2026-01-12 09:00,S1,C1,上门拜访,first,照片,10-20万,CTO,2026-01-20\n"
        ",2026-01-13 09:00,S1,,线索,lead,,,,\n"
        ",2026-01-15 09:00,S1,C1,报价,offer,,,,\n"
        ",2026-01-15 10:00,S1,C1,电话,call,,,,\n"
        ",2026-01-16 10:00,S1,C1,备注,note,,,,\n"
        ",2026-01-18 23:59:59,S1,C1,拜访,Sunday,,,,\n"
        ",2026-01-19 00:00,S1,C1,拜访,the next week,,,,\n"
        ",2026-01-14 09:00,S2,C1,拜访,somebody else,,,,\n"));
}

void TstFollowUpList::listIsAsLongAsTheCellSays_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("C12: visits") << "S1" << Action::Visit << QDate(2026, 1, 18) << qint64(3);
    QTest::newRow("C12: visits in the middle of the week") << "S1" << Action::Visit << QDate(2026, 1, 14) << qint64(2);
    QTest::newRow("C12: leads") << "S1" << Action::Lead << QDate(2026, 1, 18) << qint64(1);
    QTest::newRow("C12: leads before the first") << "S1" << Action::Lead << QDate(2026, 1, 12) << qint64(0);
    QTest::newRow("C12: proposals") << "S1" << Action::Proposal << QDate(2026, 1, 18) << qint64(1);
    QTest::newRow("C12: somebody else's visits") << "S2" << Action::Visit << QDate(2026, 1, 18) << qint64(1);
}

void TstFollowUpList::listIsAsLongAsTheCellSays()
{
    QFETCH(QString, person);
    QFETCH(Action, action);
    QFETCH(QDate, day);
    const OrgPlace place = *readOrg(m_test.connection()).find(person);
    const Scope scope{place, week3, AsOf::endOf(day)};
    const auto lines = followUpsBehindCell(m_test.connection(), scope, place.person, action);
    const auto heatmap = heatmapReport(m_test.connection(), scope, {});
    QVERIFY_OK(lines);
    QVERIFY_OK(heatmap);
    QTEST(qint64(lines->size()), "expected");
    QTEST(heatmap->total.cells.actions[coreIndex(action)].actual, "expected");
    for (const FollowUpLine &line : *lines)
        QVERIFY(line.followUp.action == action);
}

void TstFollowUpList::oldestFirstWithItsSource()
{
    const OrgPlace wang = *readOrg(m_test.connection()).find(QStringLiteral("S1"));
    const auto lines = followUpsBehindCell(
        m_test.connection(), {wang, week3, AsOf::endOf(QDate(2026, 1, 18))}, wang.person, Action::Visit);
    QVERIFY_OK(lines);
    QCOMPARE(lines->size(), 3U);
    const FollowUpLine &first = lines->front();
    QCOMPARE(first.followUp.content, QStringLiteral("first"));
    QCOMPARE(first.followUp.eventAt, QStringLiteral("2026-01-12T09:00:00"));
    QCOMPARE(first.followUp.week, week3);
    QCOMPARE(first.followUp.channel, QStringLiteral("上门拜访"));
    QCOMPARE(first.followUp.evidence, QStringLiteral("照片"));
    QCOMPARE(first.followUp.budget, QStringLiteral("10-20万"));
    QCOMPARE(first.followUp.decisionMaker, QStringLiteral("CTO"));
    QCOMPARE(first.followUp.nextContactOn, QDate(2026, 1, 20));
    QCOMPARE(first.followUp.line, 3);
    QCOMPARE(first.personName, QStringLiteral("王芳"));
    QCOMPARE(first.customerName, QStringLiteral("Acme"));
    QCOMPARE(first.sourceFile, QStringLiteral("visits.csv"));
    QCOMPARE(lines->at(1).followUp.content, QStringLiteral("later"));
    QCOMPARE(lines->at(2).followUp.content, QStringLiteral("Sunday"));
}

void TstFollowUpList::allActionsAreTheWholeWeek()
{
    const OrgPlace wang = *readOrg(m_test.connection()).find(QStringLiteral("S1"));
    const auto lines = followUpsBehindCell(
        m_test.connection(), {wang, week3, AsOf::endOf(QDate(2026, 1, 18))}, wang.person, std::nullopt);
    QVERIFY_OK(lines);
    QCOMPARE(lines->size(), 7U);
    QCOMPARE(lines->at(1).customerName, QString());
}

void TstFollowUpList::marksWhatArrivedLater_data()
{
    QTest::addColumn<AsOf>("asOf");
    QTest::addColumn<bool>("isLate");
    // The files came in on Monday, 19 January 2026 at 1:00 in UTC.
    const QDateTime recorded = m_test.clock.now().toLocalTime();
    QTest::newRow("C2: of the week as it was on its Sunday") << AsOf::endOf(QDate(2026, 1, 18)) << true;
    QTest::newRow("C2: at the very moment") << AsOf::at(recorded.date(), recorded.time()) << true;
    const QDateTime after = recorded.addSecs(1);
    QTest::newRow("C2: a second later") << AsOf::at(after.date(), after.time()) << false;
}

void TstFollowUpList::marksWhatArrivedLater()
{
    QFETCH(AsOf, asOf);
    QFETCH(bool, isLate);
    const OrgPlace wang = *readOrg(m_test.connection()).find(QStringLiteral("S1"));
    const auto lines = followUpsBehindCell(m_test.connection(), {wang, week3, asOf}, wang.person, {});
    QVERIFY_OK(lines);
    QVERIFY(!lines->empty());
    for (const FollowUpLine &line : *lines)
        QCOMPARE(line.isLate, isLate);
}

QTEST_GUILESS_MAIN(TstFollowUpList)
#include "tst_followuplist.moc"
