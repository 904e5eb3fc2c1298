#include "alerts/alertdesk.h"
#include "alerts/alertstore.h"
#include "store/query.h"
#include "ui/goals/smallcompany.h"

#include <QSignalSpy>

using namespace waterline;

namespace {

/// The small company with its people, a session and its desk; nothing is open yet.
struct Fixture {
    Fixture()
        : session(sample.clock())
        , desk(session)
    {
        sample.addPeople();
    }
    explicit Fixture(const Clock &clock)
        : session(clock)
        , desk(session)
    {
        sample.addPeople();
    }

    /// Six are off plan by more than 15 % (R7): Wang Fang's visits, Li Qiang's three, Zhang Min's leads and proposals.
    void fill()
    {
        sample.addPlans();
        sample.addFollowUps();
    }
    void open() { session.setWorkspace(sample.release()); }

    SmallCompany sample;
    Session session;
    AlertDesk desk;
};

} // namespace

class TestAlertDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void raisesWhenAWorkspaceOpens();
    void countsTheScope();
    void raisesOncePerChange();
    void raisesWhenTheDayChanges();
    void withdrawsWhatLaterDataTookBack();
    void nothingToRaiseWritesNothing();
    void editsOfTheDraftAreNotLookedAt();
    void aLockElsewhereIsNoTrouble();
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
    /// As a batch of that kind, announced to the window.
    static void commitAs(Session &session, const QString &kind, const std::function<void(Batch &)> &fill)
    {
        auto batch = Batch::begin(
            session.workspace()->connection(), workspaceSchema(), session.clock(), {kind, QStringLiteral("test")});
        QVERIFY(batch);
        fill(**batch);
        QVERIFY((*batch)->commit({}));
        session.workspace()->announceCommit();
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
    Fixture d;
    d.fill();
    const QSignalSpy changed(&d.session, &Session::scopeChanged);
    d.open();
    QTRY_COMPARE(d.desk.openCount(), 6);
    QCOMPARE(alertsIn(d.session), 6U);
    // Once for the workspace and once for the alerts: its own commit raises nothing more.
    QTRY_VERIFY(!d.desk.isBusy());
    QTest::qWait(50);
    QCOMPARE(changed.size(), 2);
}

void TestAlertDesk::countsTheScope()
{
    Fixture d;
    d.fill();
    d.open();
    QTRY_COMPARE(d.desk.openCount(), 6);
    d.session.drillTo({UnitId{SmallCompany::South}, {}});
    QTRY_COMPARE(d.desk.openCount(), 2);
    d.session.drillTo({{}, PersonId{SmallCompany::ChenBo}});
    QTRY_COMPARE(d.desk.openCount(), 0);
    d.session.drillTo({});
    QTRY_COMPARE(d.desk.openCount(), 6);
    // Who acts on one takes it from the bell.
    const AlertId first = readAlerts(d.session.workspace()->connection()).front().id;
    const auto written = commentOn(d.session.workspace()->connection(), workspaceSchema(), d.session.clock(), first,
        {QStringLiteral("stock is late"), QStringLiteral("test"), AlertState::Explained});
    QVERIFY(written);
    d.session.workspace()->announceCommit();
    QTRY_COMPARE(d.desk.openCount(), 5);
}

void TestAlertDesk::raisesOncePerChange()
{
    Fixture d;
    d.fill();
    Workspace &workspace = d.sample.workspace();
    d.open();
    QTRY_COMPARE(d.desk.openCount(), 6);
    QTRY_VERIFY(!d.desk.isBusy());
    const qint64 batches = batchesIn(d.session);
    workspace.announceCommit();
    workspace.announceCommit();
    QTRY_VERIFY(!d.desk.isBusy());
    QTest::qWait(50);
    QCOMPARE(batchesIn(d.session), batches);
    QCOMPARE(d.desk.openCount(), 6);
}

void TestAlertDesk::raisesWhenTheDayChanges()
{
    // Sunday, a minute before the week is over.
    FixedClock clock(QDateTime(QDate(2026, 11, 29), QTime(23, 59)));
    Fixture d(clock);
    d.sample.write([](Batch &batch) { addVisits(batch, nullptr, 3); });
    d.open();
    QTRY_VERIFY(!d.desk.isBusy());
    QCOMPARE(alertsIn(d.session), 0U);
    const qint64 batches = batchesIn(d.session);
    // The same day needs no second look.
    d.desk.followClock();
    QVERIFY(!d.desk.isBusy());
    clock.advanceSeconds(60);
    d.session.followClock();
    d.desk.followClock();
    QTRY_COMPARE(d.desk.openCount(), 1);
    QCOMPARE(batchesIn(d.session), batches + 1);
    d.desk.followClock();
    QTRY_VERIFY(!d.desk.isBusy());
    QCOMPARE(batchesIn(d.session), batches + 1);
}

void TestAlertDesk::withdrawsWhatLaterDataTookBack()
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 30), QTime(9, 0)));
    Fixture d(clock);
    Values plan;
    d.sample.write([&](Batch &batch) { plan = addVisits(batch, nullptr, 3); });
    d.open();
    QTRY_COMPARE(d.desk.openCount(), 1);
    commitAs(d.session, QStringLiteral("import"), [&](Batch &batch) { (void)addVisits(batch, &plan, 20); });
    QTRY_COMPARE(d.desk.openCount(), 0);
    QVERIFY(isWithdrawn(readAlerts(d.session.workspace()->connection()).front()));
}

void TestAlertDesk::nothingToRaiseWritesNothing()
{
    Fixture d;
    d.open();
    const qint64 batches = batchesIn(d.session);
    QTRY_VERIFY(!d.desk.isBusy());
    QCOMPARE(batchesIn(d.session), batches);
    QCOMPARE(d.desk.openCount(), 0);
}

/// What comes of goals comes when they are published: a batch of this kind is passed over whatever is in it.
void TestAlertDesk::editsOfTheDraftAreNotLookedAt()
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 30), QTime(9, 0)));
    Fixture d(clock);
    d.open();
    QTRY_VERIFY(!d.desk.isBusy());
    Values plan;
    commitAs(d.session, QStringLiteral("goals"), [&](Batch &batch) { plan = addVisits(batch, nullptr, 3); });
    QTRY_VERIFY(!d.desk.isBusy());
    QCOMPARE(alertsIn(d.session), 0U);
    // Behind another one it is looked at as well.
    commitAs(d.session, QStringLiteral("import"), [&](Batch &batch) { (void)addVisits(batch, &plan, 4); });
    QTRY_COMPARE(d.desk.openCount(), 1);
}

void TestAlertDesk::aLockElsewhereIsNoTrouble()
{
    Fixture d;
    const QString path = d.sample.workspace().path();
    auto other = Connection::open(path);
    QVERIFY(other);
    const auto writer = Batch::begin(**other, workspaceSchema(), d.sample.clock(), {QStringLiteral("edit"), QString()});
    QVERIFY(writer);
    d.open();
    QTRY_VERIFY(!d.desk.isBusy());
    // It was looked, so there is no second look on that day.
    d.desk.followClock();
    QVERIFY(!d.desk.isBusy());
}

void TestAlertDesk::closingForgetsTheCount()
{
    Fixture d;
    d.fill();
    const QSignalSpy counted(&d.desk, &AlertDesk::openCountChanged);
    d.open();
    QTRY_COMPARE(d.desk.openCount(), 6);
    d.session.setWorkspace(nullptr);
    QCOMPARE(d.desk.openCount(), 0);
    QCOMPARE(counted.last().first().toInt(), 0);
}

QTEST_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
