#include "alerts/alertreport.h"

#include "org/orgstore.h"
#include "store/query.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace waterline {

namespace {

AsOf localMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return AsOf::at(local.date(), local.time());
}

/// As of a moment one sees what was before it (C2).
bool isBefore(const AsOf &moment, const AsOf &end)
{
    return std::pair(moment.endDay, moment.endTime) < std::pair(end.endDay, end.endTime);
}

bool isBefore(const QDateTime &moment, const AsOf &end)
{
    return isBefore(localMoment(moment), end);
}

/// Whether the place is the scope's or below it.
class Below {
public:
    Below(const Org &org, const OrgPlace &place)
        : m_org(org)
        , m_place(place)
    {
    }

    [[nodiscard]] bool contains(const OrgPlace &place) const
    {
        if (m_place.isCompany() || place == m_place)
            return true;
        const std::vector<OrgPlace> path = m_org.pathTo(place);
        return std::ranges::find(path, m_place) != path.end();
    }

private:
    const Org &m_org;
    OrgPlace m_place;
};

/// What was said by then decides where the alert stood then.
void setStateOf(AlertRow &row, const AsOf &asOf)
{
    std::erase_if(row.comments, [&](const AlertComment &comment) { return !isBefore(comment.at, asOf); });
    row.alert.state = row.comments.empty() ? AlertState::Open : row.comments.back().state;
    if (row.alert.actedAt.isValid() && !isBefore(row.alert.actedAt, asOf))
        row.alert.actedAt = {};
}

void setTimes(AlertRow &row)
{
    const QDateTime condition(row.alert.conditionAt.endDay, row.alert.conditionAt.endTime);
    row.secondsToRaise = std::max<qint64>(0, condition.secsTo(row.alert.raisedAt));
    if (row.alert.actedAt.isValid())
        row.secondsToAct = std::max<qint64>(0, row.alert.raisedAt.secsTo(row.alert.actedAt));
}

QStringList namesIn(const std::vector<AlertComment> &comments, const Mentions &mentions)
{
    QStringList names;
    for (const AlertComment &comment : comments) {
        for (const Mention &mention : mentions.in(comment.text)) {
            if (!names.contains(mention.name))
                names << mention.name;
        }
    }
    return names;
}

bool isAsked(const AlertRow &row, const AlertFilter &filter)
{
    return (filter.hasClosed || row.alert.state != AlertState::Closed)
        && (filter.rule.isEmpty() || row.alert.rule == filter.rule)
        && (filter.mentioned.isEmpty() || row.mentioned.contains(filter.mentioned, Qt::CaseInsensitive));
}

void sortForReading(std::vector<AlertRow> &rows)
{
    std::ranges::sort(rows, [](const AlertRow &left, const AlertRow &right) {
        const Alert &a = left.alert;
        const Alert &b = right.alert;
        if (a.state != b.state)
            return a.state < b.state;
        if (a.raisedAt != b.raisedAt)
            return a.raisedAt > b.raisedAt;
        if (a.conditionAt != b.conditionAt)
            return isBefore(b.conditionAt, a.conditionAt);
        // Alerts of one batch in the order in which they were raised.
        return a.id < b.id;
    });
}

/// Of an even number the mean of the two in the middle, in whole seconds.
std::optional<qint64> medianOf(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

} // namespace

Result<AlertInbox> alertInbox(Connection &connection, const Scope &scope, const AlertFilter &filter)
{
    Reading reading(connection);
    AlertInbox inbox{scope, {}, {}, {}};
    const Org org = readOrg(connection);
    const Below below(org, scope.place);
    const Mentions mentions(org);
    std::unordered_map<AlertId, std::vector<AlertComment>> comments;
    for (AlertComment &comment : readAlertComments(connection))
        comments[comment.alert].push_back(std::move(comment));
    for (const Alert &alert : readAlerts(connection)) {
        if (!below.contains(alert.place) || isBefore(scope.asOf, alert.conditionAt))
            continue;
        AlertRow row{
            alert, org.codeOf(alert.place), org.nameOf(alert.place), std::move(comments[alert.id]), {}, false, {}, {}};
        setStateOf(row, scope.asOf);
        setTimes(row);
        row.isLate = !isBefore(alert.raisedAt, scope.asOf);
        row.mentioned = namesIn(row.comments, mentions);
        if (isAsked(row, filter))
            inbox.rows.push_back(std::move(row));
    }
    sortForReading(inbox.rows);
    for (const AlertRow &row : inbox.rows)
        ++inbox.counts[std::size_t(row.alert.state)];
    inbox.latency = latencyOf(inbox.rows);
    return reading.finish(std::move(inbox));
}

AlertLatency latencyOf(const std::vector<AlertRow> &rows)
{
    std::vector<qint64> toRaise;
    std::vector<qint64> toAct;
    AlertLatency latency;
    for (const AlertRow &row : rows) {
        // What was no problem was neither found nor left alone.
        if (isWithdrawn(row.alert))
            continue;
        if (row.secondsToRaise)
            toRaise.push_back(*row.secondsToRaise);
        if (row.secondsToAct)
            toAct.push_back(*row.secondsToAct);
        else
            ++latency.notActedOn;
    }
    latency.medianToRaise = medianOf(std::move(toRaise));
    latency.medianToAct = medianOf(std::move(toAct));
    return latency;
}

QString hoursText(qint64 seconds)
{
    const qint64 tenths = (seconds + 180) / 360;
    return QStringLiteral("%1.%2 h").arg(tenths / 10).arg(tenths % 10);
}

} // namespace waterline
