#include "publishfixture.h"

#include "support/evaluate.h"

using namespace waterline;

namespace {

const QString visit = QStringLiteral("visit");

} // namespace

/// R15: who knows the goals that are in force.
class TstAcknowledgement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<PublishFixture>(); }
    void awarenessBelongsToTheCurrentVersion();
    void anotherFiscalYearLeavesAwarenessAlone();
    void awarenessByPlaceIsExplained();
    void onlyTheCurrentVersionIsAcknowledged();

private:
    std::unique_ptr<PublishFixture> m_test;
};

void TstAcknowledgement::awarenessBelongsToTheCurrentVersion()
{
    QVERIFY_OK(m_test->publish());
    QCOMPARE(m_test->awareness({}).rate(), Ratio(0, 5));
    m_test->acknowledgeAs(QStringLiteral("S1"), 1);
    m_test->acknowledgeAs(QStringLiteral("S4"), 1);
    QCOMPARE(m_test->awareness({}).rate(), Ratio(2, 5));
    QCOMPARE(m_test->awareness(QStringLiteral("华东")).rate(), Ratio(1, 3));
    QCOMPARE(m_test->awareness(QStringLiteral("华南")).rate(), Ratio(1, 2));
    QCOMPARE(m_test->awareness(QStringLiteral("S5")).rate(), Ratio(0, 1));
    // Not before it was done: 09:00 local time on the 19th.
    QCOMPARE(m_test->awareness({}, AsOf::at(QDate(2026, 1, 19), QTime(9, 0))).version, 0);
    QVERIFY(!m_test->awareness({}, AsOf::at(QDate(2026, 1, 19), QTime(9, 0))).rate().isComputable());

    m_test->clock.advanceSeconds(3600);
    QVERIFY_OK(setGoalAt(
        m_test->desk(), m_test->target(visit, QStringLiteral("S5"), QStringLiteral("2026-W03")), 8, Keep::Nothing));
    QVERIFY_OK(m_test->publish(QStringLiteral("华南加码")));
    QCOMPARE(m_test->awareness({}).version, 2);
    QCOMPARE(m_test->awareness({}).rate(), Ratio(0, 5));
    m_test->clock.advanceSeconds(60);
    m_test->acknowledgeAs(QStringLiteral("S1"), 2);
    QCOMPARE(m_test->awareness({}).rate(), Ratio(1, 5));
    // As of half past nine it was the first version that counted.
    QCOMPARE(m_test->awareness({}, AsOf::at(QDate(2026, 1, 19), QTime(9, 30))).rate(), Ratio(2, 5));
    QCOMPARE(m_test->awareness({}, AsOf::at(QDate(2026, 1, 19), QTime(10, 0, 30))).rate(), Ratio(0, 5));
}

void TstAcknowledgement::anotherFiscalYearLeavesAwarenessAlone()
{
    m_test->setActions({}, QStringLiteral("2026-01"), 0);
    Settings settings;
    settings.fiscalStartMonth = 4;
    settings.required.actions.clear();
    m_test->write(settings);
    // The calendar year 2026 holds the end of the fiscal year 2025 and most of 2026.
    const auto publish = [&](int fiscalYear, const char *week, qint64 count) {
        QVERIFY_OK(setGoalAt(
            m_test->desk(), m_test->target(visit, QStringLiteral("S1"), QLatin1String(week)), count, Keep::Nothing));
        m_test->clock.advanceSeconds(60);
        QVERIFY_OK(publishGoals(m_test->desk(), {fiscalYear, QStringLiteral("reason")}));
    };
    const auto current = [&](int fiscalYear) {
        return currentVersion(m_test->connection(), *readGoalTree(m_test->connection(), fiscalYear)).number;
    };
    publish(2026, "2026-W14", 5);
    m_test->acknowledgeAs(QStringLiteral("S1"), 1);
    QCOMPARE(current(2025), 0);
    publish(2025, "2026-W13", 3);
    QCOMPARE(current(2025), 2);
    QCOMPARE(current(2026), 1);
    QCOMPARE(m_test->awareness({}).rate(), Ratio(1, 1));
    const auto diff =
        compareVersions(m_test->connection(), m_test->tree(), GoalState::published(1), GoalState::published(2));
    QVERIFY_OK(diff);
    QVERIFY(diff->empty());
    publish(2026, "2026-W14", 6);
    QCOMPARE(current(2025), 2);
    QCOMPARE(current(2026), 3);
    QCOMPARE(m_test->awareness({}).rate(), Ratio(0, 1));
}

void TstAcknowledgement::awarenessByPlaceIsExplained()
{
    QVERIFY_OK(m_test->publish());
    m_test->acknowledgeAs(QStringLiteral("S2"), 1);
    const Awareness east = m_test->awareness(QStringLiteral("华东"));
    const Explanation explanation = explainAwareness(*m_test->tree(), east, 1);
    QCOMPARE(explanation.rule, QStringLiteral("R15"));
    QCOMPARE(explanation.arithmetic.size(), 1U);
    QCOMPARE(explanation.arithmetic[0].expression, QStringLiteral("1 / 3"));
    QCOMPARE(explanation.arithmetic[0].result, QStringLiteral("33.3%"));
    QCOMPARE(wrongArithmetic(explanation), QString());
    QVERIFY(explanation.counterfactual.contains(QStringLiteral("王芳, 张敏")));
    QCOMPARE(east.unaware,
        (std::vector<PersonId>{m_test->person(QStringLiteral("S1")), m_test->person(QStringLiteral("S3"))}));
}

void TstAcknowledgement::onlyTheCurrentVersionIsAcknowledged()
{
    const auto tooEarly = acknowledge(m_test->desk(), m_test->tree(), 1, m_test->person(QStringLiteral("S1")));
    QVERIFY(!tooEarly);
    QVERIFY(tooEarly.error().problem == Problem::NotFound);
    m_test->setActions(QStringLiteral("S5"), QStringLiteral("2026-01"), 0);
    m_test->publishTwice();
    const QString before = m_test->dump();
    const auto old = acknowledge(m_test->desk(), m_test->tree(), 1, m_test->person(QStringLiteral("S1")));
    QVERIFY(!old);
    QVERIFY2(old.error().message.contains(QStringLiteral("version 2")), qPrintable(old.error().message));
    const auto without = acknowledge(m_test->desk(), m_test->tree(), 2, m_test->person(QStringLiteral("S5")));
    QVERIFY(!without);
    QVERIFY2(without.error().message.contains(QStringLiteral("钱七")), qPrintable(without.error().message));
    QCOMPARE(m_test->dump(), before);
    QCOMPARE(m_test->awareness({}).peopleWithGoal, 4);

    const auto done = acknowledge(m_test->desk(), m_test->tree(), 2, m_test->person(QStringLiteral("S1")));
    QVERIFY_OK(done);
    QVERIFY(!done->isNull());
    const auto again = acknowledge(m_test->desk(), m_test->tree(), 2, m_test->person(QStringLiteral("S1")));
    QVERIFY_OK(again);
    QVERIFY(again->isNull());
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM acknowledgement")), 1);
}

QTEST_GUILESS_MAIN(TstAcknowledgement)
#include "tst_acknowledgement.moc"
