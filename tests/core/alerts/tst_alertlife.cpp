#include "alerts/alertreport.h"
#include "org/orgstore.h"
#include "store/batch.h"
#include "store/verify.h"
#include "support/testworkspace.h"

using namespace waterline;

using State = AlertState;

Q_DECLARE_METATYPE(AlertState)

namespace {

const QByteArray people = "工号,姓名,大区,团队,主管\n"
                          "S1,王芳,华东,一组,陆敏\n"
                          "S2,李强,华东,一组,陆敏\n"
                          "S3,赵六,华南,三组,何平\n";

QDateTime local(QDate day, int hour)
{
    return {day, QTime(hour, 0), Qt::LocalTime};
}

} // namespace

class TstAlertLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void gate_data();
    void gate();
    void commentMovesTheAlertOn();
    void refusedStepWritesNothing_data();
    void refusedStepWritesNothing();
    void someAreAnsweredAtOnce();
    void oneRefusalHoldsForAll();
    void wordsAfterAWithdrawalAreNoAnswer();
    void alertThatIsNotThere();
    void revertTakesTheCommentBack();
    void revertKeepsAnAlertThatWasTalkedAbout();
    void inboxShowsTheScope_data();
    void inboxShowsTheScope();
    void inboxIsOpenFirstThenNewest();
    void inboxIsAsOfThen();
    void mentionPutsItOnThatPersonsList();
    void latencyIsMeasured();
    void medians_data();
    void medians();

private:
    [[nodiscard]] OrgPlace place(const QString &name) { return *readOrg(m_test->connection()).find(name); }
    /// The condition became true at that hour of 15 January; raised now.
    AlertId raiseAt(const QString &name, int hour = 0, const QString &rule = QStringLiteral("R16"))
    {
        auto batch = Batch::begin(
            m_test->connection(), workspaceSchema(), m_test->clock, {QStringLiteral("alerts"), QStringLiteral("test")});
        Alert alert{{}, rule, QStringLiteral("signed"), place(name), Period::ofMonth(2026, 1),
            AsOf::at(QDate(2026, 1, 15), QTime(hour, 0)), (*batch)->recordedAt(), name + QStringLiteral(" is slow")};
        if (!raise(**batch, alert) || !(*batch)->commit({}))
            qFatal("not raised");
        return readAlerts(m_test->connection()).back().id;
    }
    Result<BatchId> say(AlertId alert, const QString &text, std::optional<State> state = {},
        const QString &author = QStringLiteral("陆敏"))
    {
        return commentOn(m_test->connection(), workspaceSchema(), m_test->clock, alert, {text, author, state});
    }
    [[nodiscard]] AlertInbox inbox(
        const QString &name = {}, const AlertFilter &filter = {}, const AsOf &asOf = AsOf::endOf(QDate(2026, 12, 31)))
    {
        const auto result = alertInbox(m_test->connection(), {place(name), {}, asOf}, filter);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    [[nodiscard]] QStringList placesIn(const AlertInbox &inbox) const
    {
        QStringList names;
        for (const AlertRow &row : inbox.rows)
            names << (row.placeName.isEmpty() ? QStringLiteral("company") : row.placeName);
        return names;
    }
    [[nodiscard]] bool isSound()
    {
        const auto report = verifyChain(m_test->connection(), workspaceSchema());
        return report && report->isOk();
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstAlertLife::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
}

void TstAlertLife::gate_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    const QString words = QStringLiteral("客户改期");
    QTest::newRow("R17: open to explained") << State::Open << State::Explained << words << true;
    QTest::newRow("R17: explaining needs words") << State::Open << State::Explained << QString() << false;
    QTest::newRow("R17: blanks explain nothing")
        << State::Open << State::Explained << QStringLiteral(" \u3000") << false;
    QTest::newRow("R17: helping needs none") << State::Explained << State::Supported << QString() << true;
    QTest::newRow("R17: closing needs a comment") << State::Supported << State::Closed << QString() << false;
    QTest::newRow("R17: blanks are no comment")
        << State::Supported << State::Closed << QStringLiteral(" \u3000\n") << false;
    QTest::newRow("R17: closed with a comment") << State::Supported << State::Closed << words << true;
    QTest::newRow("R17: leaving a state out needs words") << State::Open << State::Supported << QString() << false;
    QTest::newRow("R17: with words it may be left out") << State::Open << State::Supported << words << true;
    QTest::newRow("R17: straight to closed") << State::Open << State::Closed << words << true;
    QTest::newRow("R17: straight to closed without words") << State::Open << State::Closed << QString() << false;
    QTest::newRow("R17: nothing goes back") << State::Supported << State::Explained << words << false;
    QTest::newRow("R17: closed is closed") << State::Closed << State::Open << words << false;
    QTest::newRow("R17: words alone") << State::Explained << State::Explained << words << true;
    QTest::newRow("R17: words on a closed one") << State::Closed << State::Closed << words << true;
    QTest::newRow("R17: neither words nor a step") << State::Open << State::Open << QString() << false;
}

void TstAlertLife::gate()
{
    QFETCH(State, from);
    QFETCH(State, to);
    QFETCH(QString, text);
    const Result<> step = checkStep(from, to, text);
    QTEST(step.isOk(), "isAllowed");
    if (!step) {
        QVERIFY(step.error().problem == Problem::BadInput);
        QVERIFY(!step.error().message.isEmpty());
    }
}

void TstAlertLife::commentMovesTheAlertOn()
{
    const AlertId id = raiseAt(QStringLiteral("王芳"));
    const QDateTime raised = m_test->clock.now();
    m_test->clock.advanceSeconds(3600);
    QVERIFY(say(id, QStringLiteral(" 客户改期到二月 "), State::Explained, QStringLiteral("王芳")).isOk());
    m_test->clock.advanceSeconds(7200);
    QVERIFY(say(id, {}, State::Supported).isOk());
    QVERIFY(say(id, QStringLiteral("已签"), State::Closed).isOk());
    const AlertInbox got = inbox();
    QCOMPARE(got.rows.size(), 1U);
    const AlertRow &row = got.rows.front();
    QVERIFY(row.alert.state == State::Closed);
    QCOMPARE(row.alert.raisedAt, raised);
    QCOMPARE(row.alert.actedAt, raised.addSecs(3600));
    QCOMPARE(*readAlert(m_test->connection(), id), row.alert);
    QCOMPARE(row.comments.size(), 3U);
    QCOMPARE(row.comments[0].text, QStringLiteral("客户改期到二月"));
    QCOMPARE(row.comments[0].author, QStringLiteral("王芳"));
    QVERIFY(row.comments[0].state == State::Explained);
    QCOMPARE(row.comments[1].at, raised.addSecs(10800));
    QVERIFY(row.comments[1].text.isEmpty() && row.comments[1].state == State::Supported);
    QCOMPARE(got.counts, (std::array<qint64, 4>{0, 0, 0, 1}));
    QVERIFY(isSound());
}

void TstAlertLife::refusedStepWritesNothing_data()
{
    QTest::addColumn<std::optional<State>>("state");
    QTest::newRow("R17: closed without a comment") << std::optional(State::Closed);
    QTest::newRow("R17: explained without words") << std::optional(State::Explained);
    QTest::newRow("R17: nothing said") << std::optional<State>();
}

void TstAlertLife::refusedStepWritesNothing()
{
    QFETCH(std::optional<State>, state);
    const AlertId id = raiseAt(QStringLiteral("王芳"));
    const QString before = m_test->dump();
    const qint64 batches = m_test->count(QStringLiteral("SELECT count(*) FROM batch"));
    QVERIFY(!say(id, QStringLiteral("  "), state).isOk());
    QCOMPARE(m_test->dump(), before);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch")), batches);
    // The refusal leaves no lock behind.
    QVERIFY(say(id, QStringLiteral("now with words"), state).isOk());
}

void TstAlertLife::someAreAnsweredAtOnce()
{
    const std::vector<AlertId> ids{raiseAt(QStringLiteral("王芳")), raiseAt(QStringLiteral("李强"))};
    const AlertId other = raiseAt(QStringLiteral("赵六"));
    const qint64 batches = m_test->count(QStringLiteral("SELECT count(*) FROM batch"));
    const QString before = m_test->dump();
    const auto said = commentOn(m_test->connection(), workspaceSchema(), m_test->clock, ids,
        {QStringLiteral("同一个客户"), QStringLiteral("陆敏"), State::Closed});
    QVERIFY_OK(said);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM batch")), batches + 1);
    for (const AlertRow &row : inbox().rows) {
        const bool isAnswered = row.alert.id != other;
        QCOMPARE(row.alert.state, isAnswered ? State::Closed : State::Open);
        QCOMPARE(row.comments.size(), isAnswered ? 1U : 0U);
        QCOMPARE(row.secondsToAct.has_value(), isAnswered);
    }
    QVERIFY(isSound());
    QVERIFY_OK(m_test->workspace->revert(*said, QStringLiteral("test")));
    QCOMPARE(m_test->dump(), before);
}

void TstAlertLife::oneRefusalHoldsForAll()
{
    const std::vector<AlertId> ids{raiseAt(QStringLiteral("王芳")), raiseAt(QStringLiteral("李强"))};
    QVERIFY(say(ids[1], QStringLiteral("done"), State::Closed).isOk());
    const QString before = m_test->dump();
    QVERIFY(!commentOn(m_test->connection(), workspaceSchema(), m_test->clock, ids,
        {QStringLiteral("why"), QStringLiteral("陆敏"), State::Explained})
                 .isOk());
    QCOMPARE(m_test->dump(), before);
}

void TstAlertLife::wordsAfterAWithdrawalAreNoAnswer()
{
    const AlertId id = raiseAt(QStringLiteral("王芳"));
    {
        auto batch = Batch::begin(
            m_test->connection(), workspaceSchema(), m_test->clock, {QStringLiteral("alerts"), QStringLiteral("test")});
        QVERIFY_OK(batch);
        QVERIFY(withdraw(**batch, *readAlert(m_test->connection(), id), QStringLiteral("17 of 20")));
        QVERIFY_OK((*batch)->commit({}));
    }
    const AlertRow row = inbox().rows[0];
    QVERIFY(isWithdrawn(row.alert));
    QVERIFY(!row.secondsToAct);
    QCOMPARE(row.comments[0].author, QString(programAuthor));
    QCOMPARE(inbox().latency, AlertLatency());
    QVERIFY(say(id, QStringLiteral("good")).isOk());
    QVERIFY(isWithdrawn(inbox().rows[0].alert));
    QCOMPARE(inbox().rows[0].comments.size(), 2U);
    // As of before, it was open.
    QVERIFY(isUnanswered(inbox({}, {}, AsOf::endOf(QDate(2026, 1, 18))).rows[0].alert));
    QVERIFY(isSound());
}

void TstAlertLife::alertThatIsNotThere()
{
    const auto result = say({42}, QStringLiteral("?"));
    QVERIFY(!result.isOk());
    QVERIFY(result.error().problem == Problem::NotFound);
    QVERIFY(!readAlert(m_test->connection(), {42}));
}

void TstAlertLife::revertTakesTheCommentBack()
{
    const AlertId id = raiseAt(QStringLiteral("王芳"));
    const QString before = m_test->dump();
    const auto said = say(id, QStringLiteral("客户改期"), State::Explained);
    QVERIFY_OK(said);
    const QString after = m_test->dump();
    const auto reverted = m_test->workspace->revert(*said, QStringLiteral("test"));
    QVERIFY_OK(reverted);
    QVERIFY(reverted->conflicts.empty());
    QCOMPARE(m_test->dump(), before);
    QVERIFY(m_test->workspace->revert(reverted->batch, QStringLiteral("test")).isOk());
    QCOMPARE(m_test->dump(), after);
    QVERIFY(isSound());
}

void TstAlertLife::revertKeepsAnAlertThatWasTalkedAbout()
{
    const AlertId silent = raiseAt(QStringLiteral("李强"));
    const AlertId id = raiseAt(QStringLiteral("王芳"));
    QVERIFY(say(id, QStringLiteral("客户改期")).isOk());
    const auto batchOf = [&](AlertId alert) {
        return BatchId{integerOf(m_test->connection(),
            QStringLiteral("SELECT batch FROM revision WHERE tbl = 'alert' AND row_id = ? ORDER BY batch LIMIT 1"),
            alert.value)};
    };
    const auto kept = m_test->workspace->revert(batchOf(id), QStringLiteral("test"));
    QVERIFY_OK(kept);
    QCOMPARE(kept->conflicts.size(), 1U);
    QVERIFY(readAlert(m_test->connection(), id));
    QCOMPARE(readAlertComments(m_test->connection()).size(), 1U);
    const auto removed = m_test->workspace->revert(batchOf(silent), QStringLiteral("test"));
    QVERIFY_OK(removed);
    QVERIFY(removed->conflicts.empty());
    QVERIFY(!readAlert(m_test->connection(), silent));
    QVERIFY(isSound());
}

void TstAlertLife::inboxShowsTheScope_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("alerts");
    QTest::newRow("R17: the company sees all") << QString()
                                               << QStringList{QStringLiteral("company"), QStringLiteral("赵六"),
                                                      QStringLiteral("王芳"), QStringLiteral("华东")};
    QTest::newRow("R17: a region and what is below")
        << QStringLiteral("华东") << QStringList{QStringLiteral("王芳"), QStringLiteral("华东")};
    QTest::newRow("R17: a team below the region does not see the region's")
        << QStringLiteral("一组") << QStringList{QStringLiteral("王芳")};
    QTest::newRow("R17: a person") << QStringLiteral("赵六") << QStringList{QStringLiteral("赵六")};
    QTest::newRow("R17: a person without any") << QStringLiteral("李强") << QStringList();
}

void TstAlertLife::inboxShowsTheScope()
{
    for (const char16_t *name : {u"华东", u"王芳", u"赵六", u""}) {
        (void)raiseAt(QString::fromUtf16(name));
        m_test->clock.advanceSeconds(60);
    }
    QFETCH(QString, place);
    QTEST(placesIn(inbox(place)), "alerts");
}

void TstAlertLife::inboxIsOpenFirstThenNewest()
{
    std::vector<AlertId> ids;
    for (const char16_t *name : {u"华东", u"华南", u"王芳", u"李强", u"赵六"}) {
        ids.push_back(
            raiseAt(QString::fromUtf16(name), 0, name[0] == u'王' ? QStringLiteral("R7") : QStringLiteral("R16")));
        m_test->clock.advanceSeconds(60);
    }
    QVERIFY(say(ids[4], QStringLiteral("done"), State::Closed).isOk());
    QVERIFY(say(ids[3], QStringLiteral("because"), State::Explained).isOk());
    QVERIFY(say(ids[0], QStringLiteral("so"), State::Explained).isOk());
    QCOMPARE(placesIn(inbox()),
        (QStringList{QStringLiteral("王芳"), QStringLiteral("华南"), QStringLiteral("李强"), QStringLiteral("华东"),
            QStringLiteral("赵六")}));
    QCOMPARE(inbox().counts, (std::array<qint64, 4>{2, 2, 0, 1}));
    QCOMPARE(placesIn(inbox({}, {.hasClosed = false})).size(), 4);
    QCOMPARE(placesIn(inbox({}, {.rule = QStringLiteral("R7")})), QStringList{QStringLiteral("王芳")});
}

void TstAlertLife::inboxIsAsOfThen()
{
    // Raised on Monday, 19 January at 9:00 local time; explained on the 20th, closed on the 21st at that hour.
    const AlertId id = raiseAt(QStringLiteral("王芳"));
    constexpr qint64 day = 24 * 3600;
    m_test->clock.advanceSeconds(day);
    QVERIFY(say(id, QStringLiteral("客户改期"), State::Explained).isOk());
    m_test->clock.advanceSeconds(day);
    QVERIFY(say(id, QStringLiteral("已签"), State::Closed).isOk());
    const auto at = [&](QDate date, int hour, int minute = 0) {
        return inbox({}, {}, AsOf::at(date, QTime(hour, minute)));
    };
    // The condition became true at 0:00 on the 15th.
    QVERIFY(inbox({}, {}, AsOf::endOf(QDate(2026, 1, 13))).rows.empty());
    const AlertInbox before = at(QDate(2026, 1, 16), 0);
    QCOMPARE(before.rows.size(), 1U);
    QVERIFY(before.rows[0].isLate);
    QVERIFY(before.rows[0].alert.state == State::Open);
    QVERIFY(before.rows[0].comments.empty());
    QVERIFY(!before.rows[0].secondsToAct);
    QVERIFY(!at(QDate(2026, 1, 19), 9, 1).rows[0].isLate);
    const AlertRow explained = at(QDate(2026, 1, 20), 9, 1).rows[0];
    QVERIFY(explained.alert.state == State::Explained);
    QCOMPARE(explained.comments.size(), 1U);
    QCOMPARE(explained.secondsToAct, std::optional(day));
    QVERIFY(at(QDate(2026, 1, 21), 9, 0).rows[0].alert.state == State::Explained);
    QVERIFY(at(QDate(2026, 1, 21), 9, 1).rows[0].alert.state == State::Closed);
}

void TstAlertLife::mentionPutsItOnThatPersonsList()
{
    const AlertId first = raiseAt(QStringLiteral("王芳"));
    (void)raiseAt(QStringLiteral("李强"));
    QVERIFY(say(first, QStringLiteral("请@陆敏支持,@李强也看看,@陆敏")).isOk());
    QCOMPARE(placesIn(inbox({}, {.mentioned = QStringLiteral("陆敏")})), QStringList{QStringLiteral("王芳")});
    QCOMPARE(placesIn(inbox({}, {.mentioned = QStringLiteral("李强")})), QStringList{QStringLiteral("王芳")});
    QVERIFY(inbox({}, {.mentioned = QStringLiteral("何平")}).rows.empty());
    QCOMPARE(inbox({}, {.mentioned = QStringLiteral("陆敏")}).rows[0].mentioned,
        (QStringList{QStringLiteral("陆敏"), QStringLiteral("李强")}));
}

void TstAlertLife::latencyIsMeasured()
{
    // R20: true on the 15th at 3:00, raised on the 19th at 9:00: 102 hours.
    const AlertId id = raiseAt(QStringLiteral("王芳"), 3);
    const AlertRow raised = inbox().rows[0];
    QCOMPARE(raised.secondsToRaise, std::optional<qint64>(102 * 3600));
    QVERIFY(!raised.secondsToAct);
    m_test->clock.advanceSeconds(90 * 60);
    QVERIFY(say(id, QStringLiteral("looked at it")).isOk());
    m_test->clock.advanceSeconds(3600);
    QVERIFY(say(id, QStringLiteral("and again")).isOk());
    QCOMPARE(inbox().rows[0].secondsToAct, std::optional<qint64>(90 * 60));
    QCOMPARE(inbox().latency, (AlertLatency{102 * 3600, 90 * 60, 0}));
    QCOMPARE(local(QDate(2026, 1, 15), 3).secsTo(raised.alert.raisedAt), 102 * 3600);
}

void TstAlertLife::medians_data()
{
    QTest::addColumn<QList<int>>("hours");
    QTest::addColumn<QString>("median");
    QTest::addColumn<qint64>("notActedOn");
    QTest::newRow("R20: nothing") << QList<int>{} << "n/a" << qint64(0);
    QTest::newRow("R20: the middle one") << QList<int>{9, 1, 5} << "5.0 h" << qint64(0);
    QTest::newRow("R20: between the two in the middle") << QList<int>{2, 1, 9, 5} << "3.5 h" << qint64(0);
    QTest::newRow("C6: those that nobody acted on are left out and counted")
        << QList<int>{-1, 4, -1} << "4.0 h" << qint64(2);
    QTest::newRow("C6: nobody acted at all") << QList<int>{-1} << "n/a" << qint64(1);
}

void TstAlertLife::medians()
{
    QFETCH(QList<int>, hours);
    std::vector<AlertRow> rows;
    for (const int hour : hours) {
        AlertRow row;
        if (hour >= 0)
            row.secondsToAct = hour * 3600;
        row.secondsToRaise = 60;
        rows.push_back(row);
    }
    const AlertLatency latency = latencyOf(rows);
    QTEST(latency.medianToAct ? hoursText(*latency.medianToAct) : QStringLiteral("n/a"), "median");
    QTEST(latency.notActedOn, "notActedOn");
    QCOMPARE(latency.medianToRaise.has_value(), !rows.empty());
    QCOMPARE(hoursText(180), QStringLiteral("0.1 h"));
    QCOMPARE(hoursText(179), QStringLiteral("0.0 h"));
}

QTEST_GUILESS_MAIN(TstAlertLife)
#include "tst_alertlife.moc"
