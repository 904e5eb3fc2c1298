#include "alertfixture.h"
#include "goalfixture.h"

#include "goals/lint/goalpath.h"

using namespace waterline;

namespace {

const QDate sunday(2026, 1, 18);
const QString visit = QStringLiteral("visit");

} // namespace

/// When raising takes the write lock, and what may happen between the look and the write.
class TstAlertRaising : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<AlertFixture>(); }
    void nothingToRaiseTakesNoLock();
    void whatIsToBeRaisedWaitsForTheLock();
    void raisedMeanwhileIsNotRaisedTwice();
    void takenBackMeanwhileIsNotRaised();
    void foundMeanwhileIsRaisedToo();
    void answeredMeanwhileIsNotWithdrawn();
    void seenIsTheNewestBatch();
    void isNewsSinceABatch_data();
    void isNewsSinceABatch();

private:
    [[nodiscard]] AlertNews news()
    {
        m_test->setClock(sunday.addDays(1), QTime(8, 0));
        auto found = findAlertNews(m_test->connection(), m_test->clock, AsOf::endOf(sunday), {});
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    [[nodiscard]] RaisedAlerts write(AlertNews found)
    {
        const auto written = writeAlertNews(
            m_test->connection(), workspaceSchema(), m_test->clock, std::move(found), {}, QStringLiteral("test"));
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        return *written;
    }
    [[nodiscard]] qint64 batches() { return m_test->count(QStringLiteral("SELECT count(*) FROM batch")); }
    [[nodiscard]] qint64 alerts() { return m_test->count(QStringLiteral("SELECT count(*) FROM alert")); }

    std::unique_ptr<AlertFixture> m_test;
};

void TstAlertRaising::nothingToRaiseTakesNoLock()
{
    m_test->importPlans("2026-W03,S1,20,17\n");
    m_test->setClock(sunday.addDays(1), QTime(8, 0));
    auto other = Connection::open(m_test->path());
    QVERIFY_OK(other);
    const auto writer = Batch::begin(**other, workspaceSchema(), m_test->clock, {QStringLiteral("edit"), QString()});
    QVERIFY_OK(writer);
    const auto raised = raiseAlerts(
        m_test->connection(), workspaceSchema(), m_test->clock, AsOf::endOf(sunday), {}, QStringLiteral("test"));
    QVERIFY_OK(raised);
    QVERIFY(raised->isNothing());
}

void TstAlertRaising::whatIsToBeRaisedWaitsForTheLock()
{
    m_test->importPlans("2026-W03,S1,20,16\n");
    m_test->setClock(sunday.addDays(1), QTime(8, 0));
    auto other = Connection::open(m_test->path());
    QVERIFY_OK(other);
    auto writer = Batch::begin(**other, workspaceSchema(), m_test->clock, {QStringLiteral("edit"), QString()});
    QVERIFY_OK(writer);
    QVERIFY(!raiseAlerts(
        m_test->connection(), workspaceSchema(), m_test->clock, AsOf::endOf(sunday), {}, QStringLiteral("test")));
    QCOMPARE(alerts(), 0);
    writer->reset();
    QCOMPARE(m_test->raiseAsOf(sunday), 1);
}

void TstAlertRaising::raisedMeanwhileIsNotRaisedTwice()
{
    m_test->importPlans("2026-W03,S1,20,16\n");
    const AlertNews found = news();
    QCOMPARE(found.fresh.size(), 1U);
    QCOMPARE(m_test->raiseAsOf(sunday), 1);
    const qint64 before = batches();
    QVERIFY(write(found).isNothing());
    QCOMPARE(batches(), before);
    QCOMPARE(alerts(), 1);
}

void TstAlertRaising::takenBackMeanwhileIsNotRaised()
{
    m_test->importPlans("2026-W03,S1,20,16\n");
    const AlertNews found = news();
    m_test->importPlans("2026-W03,S1,20,17\n");
    const qint64 before = batches();
    QVERIFY(write(found).isNothing());
    QCOMPARE(batches(), before);
    QCOMPARE(alerts(), 0);
}

void TstAlertRaising::foundMeanwhileIsRaisedToo()
{
    m_test->importPlans("2026-W03,S1,20,16\n");
    const AlertNews found = news();
    m_test->importPlans("2026-W03,S2,20,0\n");
    QCOMPARE(write(found).raised, 2);
}

void TstAlertRaising::answeredMeanwhileIsNotWithdrawn()
{
    m_test->importPlans("2026-W03,S1,20,3\n");
    QCOMPARE(m_test->raiseAsOf(sunday), 1);
    m_test->importPlans("2026-W03,S1,20,20\n");
    const AlertNews found = news();
    QCOMPARE(found.wrong.size(), 1U);
    QVERIFY_OK(commentOn(m_test->connection(), workspaceSchema(), m_test->clock, m_test->onlyAlert().id,
        {QStringLiteral("客户改期"), QStringLiteral("陆敏"), AlertState::Explained}));
    const QString before = m_test->dump();
    QVERIFY(write(found).isNothing());
    QCOMPARE(m_test->onlyAlert().state, AlertState::Explained);
    QCOMPARE(m_test->dump(), before);
}

void TstAlertRaising::seenIsTheNewestBatch()
{
    const auto newest = [this] {
        return BatchId{m_test->count(QStringLiteral("SELECT id FROM batch ORDER BY seq DESC LIMIT 1"))};
    };
    const AlertNews none = news();
    QVERIFY(none.isNothing());
    QCOMPARE(none.seen, newest());
    m_test->importPlans("2026-W03,S1,20,16\n");
    const RaisedAlerts raised = write(news());
    QCOMPARE(raised.raised, 1);
    QCOMPARE(raised.seen, newest());
    const auto again = isNewsSince(m_test->connection(), raised.seen);
    QVERIFY_OK(again);
    QVERIFY(!*again);
}

void TstAlertRaising::isNewsSinceABatch_data()
{
    QTest::addColumn<std::function<void(GoalFixture &)>>("write");
    QTest::addColumn<bool>("isNews");
    using Write = std::function<void(GoalFixture &)>;
    const Write edit = [](GoalFixture &test) {
        test.spread(visit, QStringLiteral("S1"), QStringLiteral("2026-W03"), 4);
    };
    const auto revertLast = [](GoalFixture &test) {
        const BatchId last{test.count(QStringLiteral("SELECT id FROM batch ORDER BY seq DESC LIMIT 1"))};
        QVERIFY_OK(test.workspace->revert(last, QStringLiteral("test")));
    };
    QTest::newRow("nothing") << Write([](GoalFixture &) {}) << false;
    QTest::newRow("an edit of the draft") << edit << false;
    QTest::newRow("one that is taken back") << Write([=](GoalFixture &test) {
        edit(test);
        revertLast(test);
    }) << false;
    QTest::newRow("and done again") << Write([=](GoalFixture &test) {
        edit(test);
        revertLast(test);
        revertLast(test);
    }) << false;
    QTest::newRow("a pin") << Write([](GoalFixture &test) {
        QVERIFY_OK(pinAt(test.desk(), test.target(visit, QStringLiteral("S1"), QStringLiteral("2026-W03"))));
    }) << false;
    QTest::newRow("a check-in") << Write([](GoalFixture &test) {
        QVERIFY_OK(planCheckIn(test.desk(), {0, *Period::parse(QStringLiteral("2026-Q1")), QDate(2026, 1, 30)}));
    }) << false;
    QTest::newRow("R20: a version") << Write([](GoalFixture &test) {
        test.setActions({}, QStringLiteral("2026-01"), 5);
        QVERIFY_OK(test.publish());
    }) << true;
    QTest::newRow("a version that is taken back") << Write([=](GoalFixture &test) {
        test.setActions({}, QStringLiteral("2026-01"), 5);
        QVERIFY_OK(test.publish());
        revertLast(test);
    }) << true;
    QTest::newRow("a setting") << Write([](GoalFixture &test) {
        Settings settings = readSettings(test.connection());
        settings.fiscalStartMonth = 4;
        test.write(settings);
    }) << true;
    QTest::newRow("a file") << Write([](GoalFixture &test) {
        QVERIFY_OK(test.importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S1,20\n"));
    }) << true;
    QTest::newRow("a file and an edit after it") << Write([=](GoalFixture &test) {
        QVERIFY_OK(test.importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S1,20\n"));
        edit(test);
    }) << true;
}

void TstAlertRaising::isNewsSinceABatch()
{
    QFETCH(std::function<void(GoalFixture &)>, write);
    GoalFixture test;
    const BatchId before{test.count(QStringLiteral("SELECT id FROM batch ORDER BY seq DESC LIMIT 1"))};
    write(test);
    const auto isNews = isNewsSince(test.connection(), before);
    QVERIFY_OK(isNews);
    QTEST(*isNews, "isNews");
    // One that is not in the file says nothing about it.
    const auto unknown = isNewsSince(test.connection(), BatchId{1});
    QVERIFY_OK(unknown);
    QVERIFY(*unknown);
}

QTEST_GUILESS_MAIN(TstAlertRaising)
#include "tst_alertraising.moc"
