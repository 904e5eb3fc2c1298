#include "../../app/cli/command.h"
#include "support/testworkspace.h"

using namespace waterline;
using namespace waterline::cli;

/// What the command line looks at where neither week nor as-of is given: the clock's real time.
class TstScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nowIsTheClocksMoment_data();
    void nowIsTheClocksMoment();
    void aDayIsItsEnd();

private:
    [[nodiscard]] Call::ChosenScope chosen(const QDateTime &now, const QStringList &arguments = {})
    {
        const FixedClock clock(now);
        Call call(QStringList{QStringLiteral("waterline-cli heatmap"), m_test.path()} + arguments, clock);
        call.addScopeOptions(true);
        if (!call.parse({QStringLiteral("WORKSPACE")}, QString()))
            qFatal("the arguments are wrong");
        const Result<Call::ChosenScope> scope = call.scopeFor(m_test.connection());
        if (!scope)
            qFatal("%s", qPrintable(scope.error().message));
        return *scope;
    }

    TestWorkspace m_test;
};

void TstScope::initTestCase()
{
    QVERIFY_OK(m_test.importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\n"));
    QVERIFY_OK(m_test.importText(
        QStringLiteral("visits.csv"), "跟进时间,跟进人,跟进方式\n2026-01-07,S1,拜访\n2026-01-14,S1,拜访\n"));
}

void TstScope::nowIsTheClocksMoment_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("week");
    QTest::newRow("on Sunday afternoon the week still runs")
        << QDateTime(QDate(2026, 1, 18), QTime(15, 5)) << "2026-W02";
    QTest::newRow("on Sunday, two seconds before midnight")
        << QDateTime(QDate(2026, 1, 18), QTime(23, 59, 58, 999)) << "2026-W02";
    // What is done in this second has been done, and no other is left of the week.
    QTest::newRow("in the last second of Sunday it is complete")
        << QDateTime(QDate(2026, 1, 18), QTime(23, 59, 59)) << "2026-W03";
    QTest::newRow("at Sunday's midnight it is complete") << QDateTime(QDate(2026, 1, 19), QTime(0, 0)) << "2026-W03";
    QTest::newRow("on Monday morning, before the meeting") << QDateTime(QDate(2026, 1, 19), QTime(9, 0)) << "2026-W03";
}

void TstScope::nowIsTheClocksMoment()
{
    QFETCH(QDateTime, now);
    const Call::ChosenScope scope = chosen(now);
    QTEST(scope.scope.week.toText(), "week");
    QVERIFY(!scope.isFallbackWeek);
    const QDateTime next = now.addSecs(1);
    QCOMPARE(scope.scope.asOf.endText(), next.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    QCOMPARE(scope.scope.asOf.endTime.msec(), 0);
}

void TstScope::aDayIsItsEnd()
{
    const Call::ChosenScope scope =
        chosen(QDateTime(QDate(2026, 3, 1), QTime(9, 0)), {QStringLiteral("--as-of"), QStringLiteral("2026-01-18")});
    QCOMPARE(scope.scope.asOf, AsOf::endOf(QDate(2026, 1, 18)));
    QCOMPARE(scope.scope.week.toText(), QStringLiteral("2026-W03"));
}

QTEST_GUILESS_MAIN(TstScope)
#include "tst_scope.moc"
