#include "alerts/alertdesk.h"
#include "alerts/alertstore.h"
#include "store/query.h"
#include "ui/goals/smallcompany.h"

#include <QSignalSpy>

using namespace waterline;

class TestAlertDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void raisesWhenAWorkspaceOpens();
    void countsTheScope();
    void raisesOncePerChange();
    void nothingToRaiseWritesNothing();
    void closingForgetsTheCount();

private:
    static std::size_t alertsIn(Session &session) { return readAlerts(session.workspace()->connection()).size(); }
    static qint64 batchesIn(Session &session)
    {
        Query query(session.workspace()->connection(), QStringLiteral("SELECT count(*) FROM batch"));
        query.exec();
        return query.integer();
    }
};

void TestAlertDesk::raisesWhenAWorkspaceOpens()
{
    SmallCompany sample;
    sample.addPeople();
    sample.addPlans();
    sample.addFollowUps();
    Session session(sample.clock());
    AlertDesk desk(session);
    const QSignalSpy changed(&session, &Session::scopeChanged);
    session.setWorkspace(sample.release());
    // Off plan by more than 15 % (R7): Wang Fang's visits, Li Qiang's three, Zhang Min's leads and proposals.
    QTRY_COMPARE(desk.openCount(), 6);
    QCOMPARE(alertsIn(session), 6U);
    // Once for the workspace and once for the alerts: its own commit raises nothing more.
    QTRY_VERIFY(!desk.isBusy());
    QTest::qWait(50);
    QCOMPARE(changed.size(), 2);
}

void TestAlertDesk::countsTheScope()
{
    SmallCompany sample;
    sample.addPeople();
    sample.addPlans();
    sample.addFollowUps();
    Session session(sample.clock());
    AlertDesk desk(session);
    session.setWorkspace(sample.release());
    QTRY_COMPARE(desk.openCount(), 6);
    session.drillTo({UnitId{SmallCompany::South}, {}});
    QTRY_COMPARE(desk.openCount(), 2);
    session.drillTo({{}, PersonId{SmallCompany::ChenBo}});
    QTRY_COMPARE(desk.openCount(), 0);
    session.drillTo({});
    QTRY_COMPARE(desk.openCount(), 6);
    // Who acts on one takes it from the bell.
    const AlertId first = readAlerts(session.workspace()->connection()).front().id;
    const auto written = commentOn(session.workspace()->connection(), workspaceSchema(), session.clock(), first,
        {QStringLiteral("stock is late"), QStringLiteral("test"), AlertState::Explained});
    QVERIFY(written);
    session.workspace()->announceCommit();
    QTRY_COMPARE(desk.openCount(), 5);
}

void TestAlertDesk::raisesOncePerChange()
{
    SmallCompany sample;
    sample.addPeople();
    sample.addPlans();
    Session session(sample.clock());
    AlertDesk desk(session);
    Workspace &workspace = sample.workspace();
    session.setWorkspace(sample.release());
    // Nothing was done at all: nine plans, none of them met.
    QTRY_COMPARE(desk.openCount(), 9);
    QTRY_VERIFY(!desk.isBusy());
    const qint64 batches = batchesIn(session);
    workspace.announceCommit();
    workspace.announceCommit();
    QTRY_VERIFY(!desk.isBusy());
    QTest::qWait(50);
    QCOMPARE(batchesIn(session), batches);
    QCOMPARE(desk.openCount(), 9);
}

void TestAlertDesk::nothingToRaiseWritesNothing()
{
    SmallCompany sample;
    sample.addPeople();
    Session session(sample.clock());
    AlertDesk desk(session);
    session.setWorkspace(sample.release());
    const qint64 batches = batchesIn(session);
    QTRY_VERIFY(!desk.isBusy());
    QCOMPARE(batchesIn(session), batches);
    QCOMPARE(desk.openCount(), 0);
}

void TestAlertDesk::closingForgetsTheCount()
{
    SmallCompany sample;
    sample.addPeople();
    sample.addPlans();
    Session session(sample.clock());
    AlertDesk desk(session);
    const QSignalSpy counted(&desk, &AlertDesk::openCountChanged);
    session.setWorkspace(sample.release());
    QTRY_COMPARE(desk.openCount(), 9);
    session.setWorkspace(nullptr);
    QCOMPARE(desk.openCount(), 0);
    QCOMPARE(counted.last().first().toInt(), 0);
}

QTEST_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
