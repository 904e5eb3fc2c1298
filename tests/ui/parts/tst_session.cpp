#include "parts/session.h"

#include "org/orgstore.h"
#include "ui/samplefile.h"

#include <QSignalSpy>
#include <QTest>

using namespace waterline;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openingChoosesTheScope();
    void aRunningWeekIsNotTheLastComplete();
    void closingSaysSo();
    void aPickedWeekStays();
    void anUnpickedWeekFollowsTheFacts();
    void resetGoesBack();
    void todayGoesAlongWithTheClock();
    void anEarlierMomentStays();
    void sameScopeIsNoChange();
    void customerBringsItsPage();

private:
    std::unique_ptr<Workspace> open(const QString &path, const Clock &clock)
    {
        auto workspace = Workspace::open(path, workspaceSchema(), clock);
        return workspace ? std::move(*workspace) : nullptr;
    }
    std::unique_ptr<SampleFile> m_sample;
};

void TestSession::initTestCase()
{
    m_sample = std::make_unique<SampleFile>();
    QVERIFY2(m_sample->error().isEmpty(), qPrintable(m_sample->error()));
}

void TestSession::openingChoosesTheScope()
{
    const FixedClock clock = SampleFile::clock();
    Session session(clock);
    QSignalSpy opened(&session, &Session::workspaceChanged);
    QSignalSpy scoped(&session, &Session::scopeChanged);
    session.setWorkspace(open(m_sample->copy(), clock));
    QVERIFY(session.workspace());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(scoped.size(), 1);
    QVERIFY(session.scope().place.isCompany());
    QCOMPARE(session.scope().week.toText(), QStringLiteral("2026-W47"));
    QCOMPARE(session.scope().asOf, AsOf::endOf(QDate(2026, 11, 23)));
    QVERIFY(session.isAsOfToday());
}

void TestSession::aRunningWeekIsNotTheLastComplete()
{
    const FixedClock sunday(QDateTime(QDate(2026, 11, 22), QTime(15, 5)));
    Session session(sunday);
    session.setWorkspace(open(m_sample->copy(), sunday));
    QCOMPARE(session.scope().week.toText(), QStringLiteral("2026-W46"));
    QVERIFY(session.isAsOfToday());
    // Looked at from the end of a past Sunday its week is complete.
    session.setAsOf(AsOf::endOf(QDate(2026, 11, 15)));
    session.resetWeek();
    QCOMPARE(session.scope().week.toText(), QStringLiteral("2026-W46"));
}

void TestSession::closingSaysSo()
{
    const FixedClock clock = SampleFile::clock();
    Session session(clock);
    session.setWorkspace(open(m_sample->copy(), clock));
    QSignalSpy changed(&session, &Session::workspaceChanged);
    session.setWorkspace(nullptr);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!session.workspace());
    QVERIFY(session.scope().week.isNull());
}

void TestSession::aPickedWeekStays()
{
    const FixedClock clock = SampleFile::clock();
    Session session(clock);
    session.setWorkspace(open(m_sample->copy(), clock));
    session.setWeek(*IsoWeek::parse(QStringLiteral("2026-W40")));
    QSignalSpy scoped(&session, &Session::scopeChanged);
    session.workspace()->announceCommit();
    QCOMPARE(scoped.size(), 1);
    QCOMPARE(session.scope().week.toText(), QStringLiteral("2026-W40"));
}

void TestSession::anUnpickedWeekFollowsTheFacts()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2027, 3, 1), QTime(9, 0)));
    Session session(clock);
    auto made = Workspace::create(folder.filePath(QStringLiteral("new.waterline")), workspaceSchema(), clock, 1);
    QVERIFY(made);
    session.setWorkspace(std::move(*made));
    QCOMPARE(session.scope().week.toText(), QStringLiteral("2027-W08")); // the last complete one
    const Result<ImportPlan> plan = planImport(m_sample->csv(QStringLiteral("followups.csv")), importTables());
    QVERIFY(plan && plan->isReady());
    Workspace &workspace = *session.workspace();
    const auto report = runImport(*plan, {.createsUnknown = true, .actor = QStringLiteral("test")},
        {workspace.connection(), workspace.schema(), clock});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    workspace.announceCommit();
    QCOMPARE(session.scope().week.toText(), QStringLiteral("2026-W47"));
}

void TestSession::resetGoesBack()
{
    const FixedClock clock = SampleFile::clock();
    Session session(clock);
    session.setWorkspace(open(m_sample->copy(), clock));
    session.setWeek(*IsoWeek::parse(QStringLiteral("2026-W40")));
    session.resetWeek();
    QCOMPARE(session.scope().week.toText(), QStringLiteral("2026-W47"));
    // As of an earlier day it is the last week complete then.
    session.setAsOf(AsOf::endOf(QDate(2026, 11, 4)));
    session.resetWeek();
    QCOMPARE(session.scope().week.toText(), QStringLiteral("2026-W44"));
}

void TestSession::todayGoesAlongWithTheClock()
{
    FixedClock clock = SampleFile::clock();
    Session session(clock);
    session.setWorkspace(open(m_sample->copy(), clock));
    QSignalSpy scoped(&session, &Session::scopeChanged);
    clock.advanceSeconds(14 * 3600 + 3599); // 23:59:59
    session.followClock();
    QCOMPARE(scoped.size(), 0);
    clock.advanceSeconds(1);
    session.followClock();
    QCOMPARE(scoped.size(), 1);
    QCOMPARE(session.scope().asOf, AsOf::endOf(QDate(2026, 11, 24)));
    QVERIFY(session.isAsOfToday());
}

void TestSession::anEarlierMomentStays()
{
    FixedClock clock = SampleFile::clock();
    Session session(clock);
    session.setWorkspace(open(m_sample->copy(), clock));
    session.setAsOf(AsOf::endOf(QDate(2026, 11, 20)));
    QVERIFY(!session.isAsOfToday());
    clock.advanceSeconds(24 * 3600);
    session.followClock();
    QCOMPARE(session.scope().asOf, AsOf::endOf(QDate(2026, 11, 20)));
}

void TestSession::sameScopeIsNoChange()
{
    const FixedClock clock = SampleFile::clock();
    Session session(clock);
    session.setWorkspace(open(m_sample->copy(), clock));
    QSignalSpy scoped(&session, &Session::scopeChanged);
    session.drillTo({});
    session.setAsOf(AsOf::endOf(QDate(2026, 11, 23)));
    QCOMPARE(scoped.size(), 0);
    session.drillTo(readOrg(session.workspace()->connection()).childrenOf({}).front());
    QCOMPARE(scoped.size(), 1);
}

void TestSession::customerBringsItsPage()
{
    const FixedClock clock = SampleFile::clock();
    Session session(clock);
    QStringList order;
    connect(&session, &Session::pageAsked, this, [&order](const QString &page) { order << page; });
    connect(&session, &Session::customerAsked, this, [&order](CustomerId id) { order << QString::number(id.value); });
    session.showCustomer(CustomerId{42});
    QCOMPARE(order, (QStringList{QStringLiteral("customers"), QStringLiteral("42")}));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
