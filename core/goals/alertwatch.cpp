#include "goals/alertwatch.h"

#include "alerts/alertstore.h"
#include "goals/alertground.h"
#include "goals/goaltext.h"
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

constexpr QLatin1String batchKind("alerts");
/// Of the batches that only the draft of goals, its paths and its check-ins are in.
constexpr QLatin1String goalEditKind("goals");
constexpr QLatin1String collections("collected");

/// After a pause of the program; whoever was away longer has other worries than the plans of then.
constexpr int longestCatchUp = 4;

/// The day of the as-of, but none that is still to come.
AsOf notAfterNow(const AsOf &asOf, const Clock &clock)
{
    const QDateTime now = clock.now().toLocalTime();
    const AsOf latest = AsOf::at(now.date(), now.time());
    return asOf.endText() <= latest.endText() ? asOf : latest;
}

/// What a rule warns of, and since when: an alert of the same rule, metric and place whose condition became true
/// between the two moments is the same.
struct Finding {
    Alert alert;
    AsOf since;
    AsOf until;
};
using Findings = std::vector<Finding>;

// R7

/// The batch that alerts were last raised by.
struct LastLook {
    BatchId batch;
    QDateTime at;
};

std::optional<LastLook> lastLook(Connection &connection)
{
    Query query(
        connection, QStringLiteral("SELECT id, recorded_at FROM batch WHERE kind = ? ORDER BY seq DESC LIMIT 1"));
    query.exec(QString(batchKind));
    return query.first([](const Row &row) {
        return LastLook{row.id<BatchId>(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs)};
    });
}

QString deviationSummary(const AlertGround &ground, PersonId person, IsoWeek week, const HeatCell &cell)
{
    const QString sentence = cell.deviation.direction == Deviation::Direction::Short
        ? Text::tr("%1, %2, %3: %4 of %5 planned, short by %6")
        : Text::tr("%1, %2, %3: %4 of %5 planned, over by %6");
    return sentence.arg(personText(ground.org(), person), week.toText(), actionName(cell.action))
        .arg(cell.actual)
        .arg(cell.plan.value_or(0))
        .arg(cell.deviation.difference.magnitude().toText());
}

void findDeviationsOf(AlertGround &ground, PersonId person, IsoWeek week, const RuleSet &rules, Findings &findings)
{
    const std::optional<HeatCells> cells = ground.cellsOf(person, week, rules);
    if (!cells)
        return;
    const AsOf end = AsOf::endOf(week.sunday());
    for (const HeatCell &cell : cells->actions) {
        if (cell.deviation.isAlert)
            findings.push_back({{{}, deviationRule, actionCode(cell.action), {{}, person}, Period::ofWeek(week), end,
                                    {}, deviationSummary(ground, person, week, cell)},
                end, end});
    }
}

void findDeviations(Connection &connection, AlertGround &ground, const RuleSet &rules, Findings &findings)
{
    const IsoWeek last = IsoWeek::of(ground.asOf().endDay).plus(-1);
    const IsoWeek first = last.plus(1 - longestCatchUp);
    const std::optional<LastLook> look = lastLook(connection);
    // What was complete at the last look has been looked at then.
    const IsoWeek next = look ? std::clamp(IsoWeek::of(look->at.toLocalTime().date()), first, last) : last;
    for (IsoWeek week = first; look && week < next; week = week.plus(1)) {
        const std::set<PersonId> changed = ground.changedSince(look->batch, week);
        for (const PersonId person : ground.order().people()) {
            if (changed.contains(person))
                findDeviationsOf(ground, person, week, rules, findings);
        }
    }
    for (IsoWeek week = next; week <= last; week = week.plus(1)) {
        for (const PersonId person : ground.order().people())
            findDeviationsOf(ground, person, week, rules, findings);
    }
}

// R16

void findSlowPaces(AlertGround &ground, const RuleSet &rules, Findings &findings)
{
    const Period month = ground.calendar().periodOf(IsoWeek::of(ground.asOf().endDay.addDays(-1)), Period::Kind::Month);
    const WeekRange weeks = ground.calendar().weeksOf(month);
    const int version = ground.versionAt(ground.asOf());
    for (const Metric &metric : ground.metrics()) {
        if (!metric.isMoney() || metric.isShare())
            continue;
        for (const OrgPlace &place : ground.places()) {
            const Pace pace = ground.paceOf(metric, place, month, version, ground.asOf(), rules);
            // One that has been made good since is no news.
            if (pace.days.empty() || pace.days.back().run < rules.paceDays)
                continue;
            const QDate since = pace.days[pace.days.size() - std::size_t(pace.days.back().run)].day;
            const AsOf condition = ground.knownSince(AsOf::endOf(pace.alertDays.back()), metric, place, weeks, version);
            const PacePoint then = ground.paceOf(metric, place, month, version, condition, rules).point();
            const QString summary =
                Text::tr("%1, %2, %3: %4")
                    .arg(placeText(ground.org(), place), month.toText(), metric.name, paceVerdict(then, rules));
            findings.push_back({{{}, paceRule, metric.code, place, month, condition, {}, summary},
                AsOf::at(since, QTime(0, 0)), ground.asOf()});
        }
    }
}

// R11

void findStreaks(AlertGround &ground, const RuleSet &rules, Findings &findings)
{
    const Metric *metric = metricOf(ground.metrics(), QString(collections));
    if (!metric)
        return;
    const int version = ground.versionAt(ground.asOf());
    for (const OrgPlace &place : ground.places()) {
        const Streak streak = ground.streakOf(*metric, place, version, ground.asOf(), rules);
        if (!streak.isAlert())
            continue;
        const WeekRange weeks{
            ground.calendar().weeksOf(streak.first).first, ground.calendar().weeksOf(streak.alertedBy).last};
        const AsOf condition = ground.knownSince(ground.endOf(streak.alertedBy), *metric, place, weeks, version);
        const int length = ground.streakOf(*metric, place, version, condition, rules).length;
        const QString summary =
            Text::tr("%1: collections below %2% of the target for %n month(s) in a row, since %3", nullptr, length)
                .arg(placeText(ground.org(), place))
                .arg(rules.collectionsPercent)
                .arg(streak.first.toText());
        findings.push_back({{{}, streakRule, metric->code, place, streak.alertedBy, condition, {}, summary},
            AsOf::at(weeks.first.monday(), QTime(0, 0)), ground.asOf()});
    }
}

Findings findAll(Connection &connection, AlertGround &ground, const RuleSet &rules)
{
    Findings findings;
    findDeviations(connection, ground, rules, findings);
    findSlowPaces(ground, rules, findings);
    findStreaks(ground, rules, findings);
    return findings;
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
    for (Finding &finding : findAll(connection, ground, rules)) {
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
    for (Finding &finding : findAll(connection, ground, rules))
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
    auto batch = Batch::begin(connection, schema, clock, {batchKind, actor});
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
