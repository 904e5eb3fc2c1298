#include "everyfault.h"

#include "alerts/alertstore.h"
#include "goals/alertwatch.h"

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
    keepAsTemplate(m_test);
}

void TestAlertFault::writesAllOrNothing_data()
{
    QTest::addColumn<bool>("isAnswer");
    QTest::addColumn<int>("mode");
    for (const bool isAnswer : {false, true}) {
        const QByteArray what = isAnswer ? "an answer: " : "raising: ";
        for (const auto &[fault, mode] : diskFaults())
            QTest::newRow(what + fault) << isAnswer << int(mode);
    }
}

void TestAlertFault::writesAllOrNothing()
{
    QFETCH(bool, isAnswer);
    QFETCH(int, mode);
    const Contents before{3, 1, 0, QStringLiteral("open ")};
    const Contents after =
        isAnswer ? Contents{4, 1, 1, QStringLiteral("closed!")} : Contents{4, 3, 0, QStringLiteral("open open open ")};
    tryEveryFault<Contents>(
        m_test, FaultVfs::Mode(mode), [&] { return isAnswer ? closeFirst() : raiseAll(); },
        [this] { return contentsOf(m_test); }, before, after);
}

QTEST_GUILESS_MAIN(TestAlertFault)
#include "tst_alertfault.moc"
