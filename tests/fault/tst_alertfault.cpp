#include "faultrun.h"

#include "alerts/alertstore.h"
#include "goals/alertwatch.h"
#include "store/verify.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

/// What a workspace holds, in so far as alerts concern it.
struct Contents {
    qint64 batches = 0;
    qint64 alerts = 0;
    qint64 comments = 0;
    QString states;

    bool operator==(const Contents &) const = default;
};

Contents contentsOf(TestWorkspace &test)
{
    Contents contents{test.count(QStringLiteral("SELECT count(*) FROM batch")), 0,
        qint64(readAlertComments(test.connection()).size()), {}};
    for (const Alert &alert : readAlerts(test.connection())) {
        ++contents.alerts;
        contents.states += alertStateCode(alert.state) + (alert.actedAt.isValid() ? u'!' : u' ');
    }
    return contents;
}

} // namespace

/// Field tests 2 and 3: the disk fails at each operation of raising and of answering alerts in turn. Either all of it
/// is there, with its comment, its state and its link of the chain, or nothing.
class TestAlertFault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_test.close(); }
    void writesAllOrNothing_data();
    void writesAllOrNothing();

private:
    void layOut() const { layCopy(m_test.file(QStringLiteral("template.waterline")), m_test.path()); }
    [[nodiscard]] bool raiseAll()
    {
        const auto raised = raiseAlerts(m_test.connection(), workspaceSchema(), m_test.clock,
            AsOf::endOf(QDate(2026, 1, 18)), {}, QStringLiteral("test"));
        return raised && raised->raised == 2;
    }
    [[nodiscard]] bool closeFirst()
    {
        return commentOn(m_test.connection(), workspaceSchema(), m_test.clock,
            readAlerts(m_test.connection()).front().id,
            {QStringLiteral("done"), QStringLiteral("test"), AlertState::Closed})
            .isOk();
    }

    TestWorkspace m_test;
};

void TestAlertFault::initTestCase()
{
    FaultVfs::install();
    QVERIFY_OK(m_test.importText(QStringLiteral("people.csv"), "工号,姓名\nP1,王芳\n"));
    QVERIFY_OK(m_test.importText(QStringLiteral("plans.csv"),
        "周次,工号,拜访量计划,拜访量实际,线索数计划\n2026-W02,P1,3,0,\n2026-W03,P1,20,0,5\n"));
    // One that is there already, to be answered.
    QVERIFY_OK(raiseAlerts(m_test.connection(), workspaceSchema(), m_test.clock, AsOf::endOf(QDate(2026, 1, 11)), {},
        QStringLiteral("test")));
    QCOMPARE(contentsOf(m_test), (Contents{3, 1, 0, QStringLiteral("open ")}));
    m_test.close();
    QVERIFY(QFile::rename(m_test.path(), m_test.file(QStringLiteral("template.waterline"))));
}

void TestAlertFault::writesAllOrNothing_data()
{
    QTest::addColumn<bool>("isAnswer");
    QTest::addColumn<int>("mode");
    for (const bool isAnswer : {false, true}) {
        const QByteArray what = isAnswer ? "an answer: " : "raising: ";
        QTest::newRow(what + "field test 2: once") << isAnswer << int(FaultVfs::Mode::ErrorOnce);
        QTest::newRow(what + "field test 2: for good") << isAnswer << int(FaultVfs::Mode::ErrorForGood);
        QTest::newRow(what + "field test 3: the disk is full") << isAnswer << int(FaultVfs::Mode::Full);
    }
}

void TestAlertFault::writesAllOrNothing()
{
    QFETCH(bool, isAnswer);
    QFETCH(int, mode);
    const Contents before{3, 1, 0, QStringLiteral("open ")};
    const Contents after =
        isAnswer ? Contents{4, 1, 1, QStringLiteral("closed!")} : Contents{4, 3, 0, QStringLiteral("open open open ")};
    int failures = 0;
    bool isThrough = false;
    for (int at = 1; !isThrough; ++at) {
        QVERIFY(at < 1000);
        layOut();
        QVERIFY_OK(m_test.open());
        FaultVfs::arm(FaultVfs::Mode(mode), at);
        const bool isDone = isAnswer ? closeFirst() : raiseAll();
        // The fault was never reached: there are no more operations to try.
        isThrough = FaultVfs::disarm() < at;
        failures += isDone ? 0 : 1;
        QCOMPARE(contentsOf(m_test), isDone ? after : before);
        m_test.close();
        QVERIFY_OK(m_test.open());
        QCOMPARE(contentsOf(m_test), isDone ? after : before);
        const auto chain = verifyChain(m_test.connection(), workspaceSchema());
        QVERIFY_OK(chain);
        QVERIFY(chain->isOk());
        if (!isDone)
            QVERIFY(isAnswer ? closeFirst() : raiseAll());
        QCOMPARE(contentsOf(m_test), after);
        m_test.close();
    }
    QVERIFY2(failures > 1, qPrintable(QString::number(failures)));
}

QTEST_GUILESS_MAIN(TestAlertFault)
#include "tst_alertfault.moc"
