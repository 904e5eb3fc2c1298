#include "goals/alertwatch.h"

#include "alerts/alertstore.h"
#include "goals/alertfindings.h"
#include "store/chain.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertWatch)
};

/// Of the batches that only the draft of goals, its paths and its check-ins are in.
constexpr QLatin1String goalEditKind("goals");

/// The day of the as-of, but none that is still to come.
AsOf notAfterNow(const AsOf &asOf, const Clock &clock)
{
    const QDateTime now = clock.now().toLocalTime();
    const AsOf latest = AsOf::at(now.date(), now.time());
    return asOf.endText() <= latest.endText() ? asOf : latest;
}

/// The alerts that are there, to tell what is new and what is wrong.
class Known {
public:
    explicit Known(std::vector<Alert> alerts)
        : m_alerts(std::move(alerts))
    {
        for (std::size_t i = 0; i < m_alerts.size(); ++i) {
            const Alert &alert = m_alerts[i];
            m_byPlace[{alert.rule, alert.metric, alert.place}].push_back(i);
        }
    }

    /// Whether the finding was raised already. One that was withdrawn does not count: nobody was to see it.
    [[nodiscard]] bool take(const Finding &finding)
    {
        const auto found = m_byPlace.find({finding.alert.rule, finding.alert.metric, finding.alert.place});
        if (found == m_byPlace.end())
            return false;
        bool isThere = false;
        for (const std::size_t i : found->second) {
            const QString moment = m_alerts[i].conditionAt.endText();
            if (isWithdrawn(m_alerts[i]) || moment < finding.since.endText() || finding.until.endText() < moment)
                continue;
            m_stillTrue.insert(m_alerts[i].id);
            isThere = true;
        }
        return isThere;
    }

    /// To be called after all findings were taken: what nobody has answered and no finding says any more.
    [[nodiscard]] std::vector<Alert> doubtful() const
    {
        std::vector<Alert> result;
        std::ranges::copy_if(m_alerts, std::back_inserter(result),
            [&](const Alert &alert) { return isUnanswered(alert) && !m_stillTrue.contains(alert.id); });
        return result;
    }

private:
    std::vector<Alert> m_alerts;
    std::map<std::tuple<QString, QString, OrgPlace>, std::vector<std::size_t>> m_byPlace;
    std::set<AlertId> m_stillTrue;
};

std::vector<AlertNews::Withdrawal> findWrong(AlertGround &ground, const Known &known, const RuleSet &rules)
{
    std::vector<AlertNews::Withdrawal> wrong;
    for (const Alert &alert : known.doubtful()) {
        // A condition that came after the day that is looked at cannot be judged from there.
        if (ground.asOf().endText() < alert.conditionAt.endText())
            continue;
        const AlertVerdict verdict = verdictOn(ground, alert, rules);
        if (verdict.holds)
            continue;
        const QString why = Text::tr("Closed by the program, because data that came in later take back what it "
                                     "warned of. By what is known now: %1.")
                                .arg(verdict.text);
        wrong.push_back({alert, why});
    }
    return wrong;
}

BatchId newestBatch(Connection &connection)
{
    return {integerOf(connection, QStringLiteral("SELECT id FROM batch ORDER BY seq DESC LIMIT 1"))};
}

AlertNews look(Connection &connection, const AsOf &asOf, const RuleSet &rules)
{
    AlertNews news{asOf, newestBatch(connection)};
    AlertGround ground(connection, asOf);
    Known known(readAlerts(connection));
    for (Finding &finding : findWarnings(connection, ground, rules)) {
        if (!known.take(finding))
            news.fresh.push_back(std::move(finding.alert));
    }
    news.wrong = findWrong(ground, known, rules);
    return news;
}

/// The kind of the batch that a chain of reverts takes back or puts back; its own if it is none.
QString kindBehind(Connection &connection, BatchId batch)
{
    std::optional<BatchRecord> record = readBatch(connection, batch);
    while (record && !record->reverts.isNull())
        record = readBatch(connection, record->reverts);
    return record ? record->kind : QString();
}

/// isNewsSince(), also inside a transaction.
bool hasNewsSince(Connection &connection, BatchId batch)
{
    const std::optional<BatchRecord> last = readBatch(connection, batch);
    if (!last)
        return true;
    std::vector<BatchId> later;
    Query query(connection, QStringLiteral("SELECT id FROM batch WHERE seq > ?"));
    query.exec(last->seq);
    query.forEach([&](const Row &row) { later.push_back(row.id<BatchId>(0)); });
    return std::ranges::any_of(later, [&](BatchId id) { return kindBehind(connection, id) != goalEditKind; });
}

} // namespace

Result<std::vector<Alert>> findAlerts(
    Connection &connection, const Clock &clock, const AsOf &asOf, const RuleSet &rules)
{
    Reading reading(connection);
    AlertGround ground(connection, notAfterNow(asOf, clock));
    std::vector<Alert> alerts;
    for (Finding &finding : findWarnings(connection, ground, rules))
        alerts.push_back(std::move(finding.alert));
    return reading.finish(std::move(alerts));
}

Result<AlertNews> findAlertNews(Connection &connection, const Clock &clock, const AsOf &asOf, const RuleSet &rules)
{
    Reading reading(connection);
    return reading.finish(look(connection, notAfterNow(asOf, clock), rules));
}

Result<RaisedAlerts> writeAlertNews(Connection &connection, const Schema &schema, const Clock &clock, AlertNews news,
    const RuleSet &rules, const QString &actor)
{
    auto batch = Batch::begin(connection, schema, clock, {alertBatchKind, actor});
    if (!batch)
        return batch.error();
    if (hasNewsSince(connection, news.seen))
        news = look(connection, news.asOf, rules);
    RaisedAlerts result{0, 0, news.seen};
    for (const AlertNews::Withdrawal &wrong : news.wrong)
        result.withdrawn += withdraw(**batch, wrong.alert, wrong.why) ? 1 : 0;
    for (Alert &alert : news.fresh) {
        alert.raisedAt = (*batch)->recordedAt();
        result.raised += raise(**batch, std::move(alert)) ? 1 : 0;
    }
    if (Result<> status = connection.takeStatus(); !status)
        return status.error();
    if (result.isNothing())
        return result;
    const Result<BatchId> committed = (*batch)->commit({});
    if (!committed)
        return committed.error();
    result.seen = *committed;
    return result;
}

Result<RaisedAlerts> raiseAlerts(Connection &connection, const Schema &schema, const Clock &clock, const AsOf &asOf,
    const RuleSet &rules, const QString &actor)
{
    Result<AlertNews> news = findAlertNews(connection, clock, asOf, rules);
    if (!news)
        return news.error();
    if (news->isNothing())
        return RaisedAlerts{0, 0, news->seen};
    return writeAlertNews(connection, schema, clock, std::move(*news), rules, actor);
}

Result<bool> isNewsSince(Connection &connection, BatchId batch)
{
    Reading reading(connection);
    return reading.finish(hasNewsSince(connection, batch));
}

} // namespace waterline
