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
    void raisesWhenTheDayChanges();
    void withdrawsWhatLaterDataTookBack();
    void nothingToRaiseWritesNothing();
    void closingForgetsTheCount();

private:
    /// Wang Fang's plan of 20 visits in 2026-W48 with so many reported; `before` is what it was, if it was there.
    static Values addVisits(Batch &batch, const Values *before, int reported)
    {
        const Values plan{before ? before->front() : QVariant(batch.newId()), qint64(SmallCompany::WangFang), 202648,
            QStringLiteral("visit"), 20, reported};
        batch.change(weeklyPlanTable(), before, &plan);
        return plan;
    }
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
    sample.addFollowUps();
    Session session(sample.clock());
    AlertDesk desk(session);
    Workspace &workspace = sample.workspace();
    session.setWorkspace(sample.release());
    QTRY_COMPARE(desk.openCount(), 6);
    QTRY_VERIFY(!desk.isBusy());
    const qint64 batches = batchesIn(session);
    workspace.announceCommit();
    workspace.announceCommit();
    QTRY_VERIFY(!desk.isBusy());
    QTest::qWait(50);
    QCOMPARE(batchesIn(session), batches);
    QCOMPARE(desk.openCount(), 6);
}

void TestAlertDesk::raisesWhenTheDayChanges()
{
    SmallCompany sample;
    sample.addPeople();
    sample.write([](Batch &batch) { addVisits(batch, nullptr, 3); });
    // Sunday, a minute before the week is over.
    FixedClock clock(QDateTime(QDate(2026, 11, 29), QTime(23, 59)));
    Session session(clock);
    AlertDesk desk(session);
    session.setWorkspace(sample.release());
    QTRY_VERIFY(!desk.isBusy());
    QCOMPARE(alertsIn(session), 0U);
    const qint64 batches = batchesIn(session);
    // The same day needs no second look.
    desk.followClock();
    QVERIFY(!desk.isBusy());
    clock.advanceSeconds(60);
    session.followClock();
    desk.followClock();
    QTRY_COMPARE(desk.openCount(), 1);
    QCOMPARE(batchesIn(session), batches + 1);
    desk.followClock();
    QTRY_VERIFY(!desk.isBusy());
    QCOMPARE(batchesIn(session), batches + 1);
}

void TestAlertDesk::withdrawsWhatLaterDataTookBack()
{
    SmallCompany sample;
    sample.addPeople();
    Values plan;
    sample.write([&](Batch &batch) { plan = addVisits(batch, nullptr, 3); });
    const FixedClock clock(QDateTime(QDate(2026, 11, 30), QTime(9, 0)));
    Session session(clock);
    AlertDesk desk(session);
    session.setWorkspace(sample.release());
    QTRY_COMPARE(desk.openCount(), 1);
    {
        auto batch = Batch::begin(session.workspace()->connection(), workspaceSchema(), clock,
            {QStringLiteral("import"), QStringLiteral("test")});
        QVERIFY(batch);
        (void)addVisits(**batch, &plan, 20);
        QVERIFY((*batch)->commit({}));
    }
    session.workspace()->announceCommit();
    QTRY_COMPARE(desk.openCount(), 0);
    QVERIFY(isWithdrawn(readAlerts(session.workspace()->connection()).front()));
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
    sample.addFollowUps();
    Session session(sample.clock());
    AlertDesk desk(session);
    const QSignalSpy counted(&desk, &AlertDesk::openCountChanged);
    session.setWorkspace(sample.release());
    QTRY_COMPARE(desk.openCount(), 6);
    session.setWorkspace(nullptr);
    QCOMPARE(desk.openCount(), 0);
    QCOMPARE(counted.last().first().toInt(), 0);
}

QTEST_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
