#include "answerjson.h"
#include "base/joinedtext.h"
#include "commandaction.h"

#include "alerts/alertreport.h"
#include "goals/alertwatch.h"
#include "org/orgstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The alerts that were asked for, and those of the whole scope.
struct Listed {
    AlertInbox inbox;
    std::vector<AlertRow> rows;
    std::vector<Explanation> explanations;
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue maybe(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString hours(const std::optional<qint64> &seconds)
{
    return seconds ? hoursText(*seconds) : QStringLiteral("-");
}

QJsonObject toJson(const AlertComment &comment)
{
    return {{QStringLiteral("author"), comment.author}, {QStringLiteral("at"), timeText(comment.at)},
        {QStringLiteral("state"), alertStateCode(comment.state)}, {QStringLiteral("text"), comment.text}};
}

QJsonObject toJson(const AlertRow &row)
{
    const Alert &alert = row.alert;
    QJsonArray comments;
    for (const AlertComment &comment : row.comments)
        comments << toJson(comment);
    return {{QStringLiteral("alert"), QString::number(alert.id.value)}, {QStringLiteral("rule"), alert.rule},
        {QStringLiteral("metric"), alert.metric}, {QStringLiteral("unit"), row.placeCode},
        {QStringLiteral("name"), row.placeName}, {QStringLiteral("period"), alert.period.toText()},
        {QStringLiteral("condition_at"), alert.conditionAt.endText()},
        {QStringLiteral("raised_at"), timeText(alert.raisedAt)},
        {QStringLiteral("acted_at"), alert.actedAt.isValid() ? QJsonValue(timeText(alert.actedAt)) : QJsonValue()},
        {QStringLiteral("state"), alertStateCode(alert.state)}, {QStringLiteral("summary"), alert.summary},
        {QStringLiteral("late"), row.isLate}, {QStringLiteral("withdrawn"), isWithdrawn(alert)},
        {QStringLiteral("seconds_to_raise"), maybe(row.secondsToRaise)},
        {QStringLiteral("seconds_to_act"), maybe(row.secondsToAct)},
        {QStringLiteral("mentioned"), QJsonArray::fromStringList(row.mentioned)},
        {QStringLiteral("comments"), comments}};
}

QJsonObject countsJson(const AlertInbox &inbox)
{
    QJsonObject counts;
    for (std::size_t i = 0; i < alertStates.size(); ++i)
        counts[alertStateCode(alertStates[i])] = inbox.counts[i];
    return counts;
}

QJsonObject toJson(const Listed &listed, const Call::ChosenScope &chosen)
{
    QJsonArray alerts;
    for (std::size_t i = 0; i < listed.rows.size(); ++i) {
        QJsonObject object = toJson(listed.rows[i]);
        if (i < listed.explanations.size())
            addExplanation(object, listed.explanations[i]);
        alerts << object;
    }
    const AlertLatency &latency = listed.inbox.latency;
    return {{QStringLiteral("as_of"), chosen.scope.asOf.day().toString(Qt::ISODate)},
        {QStringLiteral("unit"), chosen.unitCode}, {QStringLiteral("counts"), countsJson(listed.inbox)},
        {QStringLiteral("latency"),
            QJsonObject{{QStringLiteral("median_seconds_to_raise"), maybe(latency.medianToRaise)},
                {QStringLiteral("median_seconds_to_act"), maybe(latency.medianToAct)},
                {QStringLiteral("not_acted_on"), latency.notActedOn}}},
        {QStringLiteral("alerts"), alerts}};
}

QStringList toLines(const Listed &listed, const Call::ChosenScope &chosen)
{
    const auto &counts = listed.inbox.counts;
    QStringList lines{Text::tr("%1 as of %2: %3 open, %4 explained, %5 supported, %6 closed")
                          .arg(placeName(chosen.unitName), chosen.scope.asOf.day().toString(Qt::ISODate))
                          .arg(counts[0])
                          .arg(counts[1])
                          .arg(counts[2])
                          .arg(counts[3])};
    std::vector<QStringList> table;
    for (const AlertRow &row : listed.rows) {
        table.push_back({QString::number(row.alert.id.value), alertStateName(row.alert.state), row.alert.rule,
            row.isLate ? Text::tr("%1 (raised later)").arg(row.alert.summary) : row.alert.summary});
    }
    lines += columns(table);
    for (std::size_t i = 0; i < listed.explanations.size(); ++i)
        lines += explanationLines(listed.explanations[i].title, listed.explanations[i]);
    const AlertLatency &latency = listed.inbox.latency;
    if (latency.medianToRaise || latency.medianToAct)
        lines << Text::tr("Median time to the alert: %1, to the first action: %2")
                     .arg(hours(latency.medianToRaise), hours(latency.medianToAct));
    return lines;
}

Result<Listed> readListed(Call &call, Connection &connection, const Scope &scope)
{
    const QCommandLineParser &parser = call.parser();
    std::optional<AlertState> state;
    if (const QString code = parser.value(QStringLiteral("state")); !code.isEmpty()) {
        state = alertStateFromCode(code);
        if (!state)
            return Error{Problem::UnknownName,
                Text::tr("There is no state %1; write open, explained, supported or closed.").arg(code), {}};
    }
    AlertFilter filter;
    filter.mentioned = parser.value(QStringLiteral("mentioned"));
    filter.rule = parser.value(QStringLiteral("rule"));
    Reading reading(connection);
    Result<AlertInbox> inbox = alertInbox(connection, scope, filter);
    if (!inbox)
        return inbox.error();
    Listed listed{std::move(*inbox), {}, {}};
    std::ranges::copy_if(listed.inbox.rows, std::back_inserter(listed.rows),
        [&](const AlertRow &row) { return !state || row.alert.state == *state; });
    if (!parser.isSet(QStringLiteral("explain")))
        return listed;
    for (const AlertRow &row : listed.rows) {
        Result<Explanation> why = explainAlert(connection, row.alert, scope.asOf, call.rules());
        if (!why)
            return why.error();
        listed.explanations.push_back(std::move(*why));
    }
    return listed;
}

int listAlerts(Call &call, Workspace &workspace)
{
    const Result<Call::ChosenScope> chosen = call.scopeFor(workspace.connection());
    if (!chosen)
        return call.fail(chosen.error());
    const Result<Listed> listed = readListed(call, workspace.connection(), chosen->scope);
    if (!listed)
        return call.fail(listed.error());
    call.answer(toJson(*listed, *chosen), toLines(*listed, *chosen));
    return Done;
}

int raiseNew(Call &call, Workspace &workspace)
{
    const Result<AsOf> asOf = call.asOf();
    if (!asOf)
        return call.fail(asOf.error());
    const Result<RaisedAlerts> raised =
        raiseAlerts(workspace.connection(), workspace.schema(), call.clock(), *asOf, call.rules(), actor());
    if (!raised)
        return call.refuse(raised.error());
    call.answer(QJsonObject{{QStringLiteral("as_of"), asOf->day().toString(Qt::ISODate)},
                    {QStringLiteral("raised"), raised->raised}, {QStringLiteral("withdrawn"), raised->withdrawn}},
        {Text::tr("As of %1, new alerts: %2, withdrawn because of later data: %3")
                .arg(asOf->day().toString(Qt::ISODate))
                .arg(raised->raised)
                .arg(raised->withdrawn)});
    return Done;
}

Result<AlertId> alertNamed(Connection &connection, const QString &text)
{
    bool isNumber = false;
    const AlertId id{text.toLongLong(&isNumber)};
    Reading reading(connection);
    const Result<std::optional<Alert>> alert =
        reading.finish(isNumber ? readAlert(connection, id) : std::optional<Alert>());
    if (!alert)
        return alert.error();
    if (!*alert)
        return Error{
            Problem::UnknownName, Text::tr("There is no alert %1; waterline-cli alerts lists them.").arg(text), {}};
    return id;
}

/// `newState` is where it goes with the comment, if anywhere.
int reply(Call &call, Workspace &workspace, const std::optional<AlertState> &newState)
{
    const Result<AlertId> id = alertNamed(workspace.connection(), call.operands().value(2));
    if (!id)
        return call.fail(id.error());
    const AlertReply said{call.parser().value(QStringLiteral("text")), actor(), newState};
    const Result<BatchId> batch = commentOn(workspace.connection(), workspace.schema(), call.clock(), *id, said);
    if (!batch)
        return call.refuse(batch.error());
    Reading reading(workspace.connection());
    const std::optional<Alert> alert = readAlert(workspace.connection(), *id);
    const Result<Org> org = reading.finish(readOrg(workspace.connection()));
    if (!org)
        return call.fail(org.error());
    QStringList called;
    for (const Mention &mention : mentionsIn(said.text, *org))
        called << mention.name;
    called.removeDuplicates();
    const AlertState state = alert ? alert->state : AlertState::Open;
    QStringList lines{Text::tr("Noted. The alert is: %1").arg(alertStateName(state))};
    if (!called.isEmpty())
        lines << Text::tr("On the list of: %1").arg(joinedText(called));
    call.answer(
        QJsonObject{{QStringLiteral("alert"), QString::number(id->value)},
            {QStringLiteral("batch"), QString::number(batch->value)}, {QStringLiteral("state"), alertStateCode(state)},
            {QStringLiteral("mentioned"), QJsonArray::fromStringList(called)}},
        lines);
    return Done;
}

int commentAlert(Call &call, Workspace &workspace)
{
    std::optional<AlertState> state;
    if (const QString code = call.parser().value(QStringLiteral("state")); !code.isEmpty()) {
        state = alertStateFromCode(code);
        if (!state)
            return call.wrongUse(
                Text::tr("There is no state %1; write open, explained, supported or closed.").arg(code));
    }
    return reply(call, workspace, state);
}

int closeAlert(Call &call, Workspace &workspace)
{
    return reply(call, workspace, AlertState::Closed);
}

const std::vector<CommandAction> &actions()
{
    constexpr auto read = Workspace::Access::ReadOnly;
    constexpr auto write = Workspace::Access::ReadWrite;
    static const std::vector<CommandAction> all{
        {"list", QT_TRANSLATE_NOOP("Cli", "the alerts of a unit, open ones first; taken if no action is named"),
            listAlerts, read, optionList("unit as-of state rule mentioned explain")},
        {"raise",
            QT_TRANSLATE_NOOP(
                "Cli", "look for what rules warn of, raise what is new, and close what later data took back"),
            raiseNew, write, optionList("as-of")},
        {"comment", QT_TRANSLATE_NOOP("Cli", "say something about an alert: comment ALERT --text TEXT"), commentAlert,
            write, optionList("text state"), 0, 1, 1},
        {"close", QT_TRANSLATE_NOOP("Cli", "close an alert, saying what came of it: close ALERT --text TEXT"),
            closeAlert, write, optionList("text"), 0, 1, 1},
    };
    return all;
}

} // namespace

int runAlerts(Call &call)
{
    call.addScopeOptions(false);
    call.parser().addOptions({
        {QStringLiteral("state"),
            Text::tr("Of list: only alerts of that state. Of comment: where the alert goes with it. open, explained, "
                     "supported or closed."),
            QStringLiteral("state")},
        {QStringLiteral("rule"), Text::tr("Only alerts of that rule: R7, R11 or R16."), QStringLiteral("rule")},
        {QStringLiteral("mentioned"), Text::tr("Only alerts whose comments call that person by @name."),
            QStringLiteral("name")},
        {QStringLiteral("text"), Text::tr("What is to be said; @name calls somebody."), QStringLiteral("text")},
        {QStringLiteral("explain"), Text::tr("Say of every alert why it was raised.")},
    });
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("[ACTION]"), QStringLiteral("[ALERT]")},
            describeActions(Text::tr("Alerts: raised, explained, supported, closed. ACTION is one of:"), actions())))
        return call.exitCode();
    return runAction(call, QStringLiteral("alerts"), actions(), QStringLiteral("list"));
}

} // namespace waterline::cli
