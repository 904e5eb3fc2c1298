#include "alerts/alertstore.h"

#include "base/textkey.h"
#include "store/batch.h"
#include "store/query.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

QString columnsOf(const Table &table)
{
    return QStringLiteral("SELECT %1 FROM %2").arg(table.columnList(), table.name);
}

QVariant momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

/// Invalid where the column is null.
QDateTime momentFrom(const Row &row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODateWithMs).toUTC();
}

AsOf asOfFrom(const QString &text)
{
    const QDateTime local = QDateTime::fromString(text, Qt::ISODate);
    return AsOf::at(local.date(), local.time());
}

Values toValues(const Alert &alert)
{
    return {alert.id.value, textValue(alert.rule), textValue(alert.metric), idValue(alert.place.unit),
        idValue(alert.place.person), alert.period.toText(), alert.conditionAt.endText(), momentValue(alert.raisedAt),
        textValue(alert.summary), alertStateCode(alert.state), momentValue(alert.actedAt)};
}

Alert alertFrom(const Row &row)
{
    Alert alert;
    alert.id = row.id<AlertId>(0);
    alert.rule = row.text(1);
    alert.metric = row.text(2);
    alert.place = {row.id<UnitId>(3), row.id<PersonId>(4)};
    alert.period = Period::parse(row.text(5)).value_or(Period());
    alert.conditionAt = asOfFrom(row.text(6));
    alert.raisedAt = momentFrom(row, 7);
    alert.summary = row.text(8);
    alert.state = alertStateFromCode(row.text(9)).value_or(AlertState::Open);
    alert.actedAt = momentFrom(row, 10);
    return alert;
}

AlertComment commentFrom(const Row &row)
{
    return {row.id<AlertCommentId>(0), row.id<AlertId>(3), alertStateFromCode(row.text(4)).value_or(AlertState::Open),
        row.text(5), momentFrom(row, 6), row.text(7)};
}

/// Id, batch and line are filled in by the batch.
Values toValues(const AlertComment &comment)
{
    return {QVariant(), QVariant(), QVariant(), comment.alert.value, alertStateCode(comment.state),
        textValue(comment.author), momentValue(comment.at), textValue(comment.text)};
}

struct Words {
    QString author;
    QString text;
};

/// What was said, and where the alert went with it.
bool write(Batch &batch, const Alert &before, const Alert &after, const Words &words)
{
    const AlertComment comment{{}, before.id, after.state, words.author, batch.recordedAt(), cleanText(words.text)};
    if (!batch.append(alertCommentTable(), toValues(comment), 0))
        return false;
    if (after == before)
        return true;
    const Values from = toValues(before);
    const Values to = toValues(after);
    return batch.change(alertTable(), &from, &to);
}

} // namespace

const Table &alertTable()
{
    static const Table table{QStringLiteral("alert"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("rule")}, {QStringLiteral("metric")},
            {QStringLiteral("unit"), QStringLiteral("unit")}, {QStringLiteral("person"), QStringLiteral("person")},
            {QStringLiteral("period")}, {QStringLiteral("condition_at")}, {QStringLiteral("raised_at")},
            {QStringLiteral("summary")}, {QStringLiteral("state")}, {QStringLiteral("acted_at")}}};
    return table;
}

const Table &alertCommentTable()
{
    static const Table table{QStringLiteral("alert_comment"), Table::Kind::Fact,
        {{QStringLiteral("id")}, {QStringLiteral("batch")}, {QStringLiteral("line")},
            {QStringLiteral("alert"), QStringLiteral("alert")}, {QStringLiteral("state")}, {QStringLiteral("author")},
            {QStringLiteral("event_at")}, {QStringLiteral("content")}}};
    return table;
}

std::vector<Alert> readAlerts(Connection &connection)
{
    std::vector<Alert> alerts;
    Query query(connection, columnsOf(alertTable()) + QStringLiteral(" ORDER BY id"));
    query.exec();
    query.forEach([&](const Row &row) { alerts.push_back(alertFrom(row)); });
    return alerts;
}

std::optional<Alert> readAlert(Connection &connection, AlertId id)
{
    Query query(connection, columnsOf(alertTable()) + QStringLiteral(" WHERE id = ?"));
    query.exec(id);
    return query.first(alertFrom);
}

std::vector<AlertComment> readAlertComments(Connection &connection)
{
    std::vector<AlertComment> comments;
    Query query(connection, columnsOf(alertCommentTable()) + QStringLiteral(" ORDER BY id"));
    query.exec();
    query.forEach([&](const Row &row) { comments.push_back(commentFrom(row)); });
    return comments;
}

bool raise(Batch &batch, Alert alert)
{
    alert.id = {batch.newId()};
    const Values values = toValues(alert);
    return batch.change(alertTable(), nullptr, &values);
}

Result<BatchId> commentOn(
    Connection &connection, const Schema &schema, const Clock &clock, AlertId alert, const AlertReply &reply)
{
    return commentOn(connection, schema, clock, std::vector{alert}, reply);
}

Result<BatchId> commentOn(Connection &connection, const Schema &schema, const Clock &clock,
    const std::vector<AlertId> &alerts, const AlertReply &reply)
{
    auto batch = Batch::begin(connection, schema, clock, {QStringLiteral("alert"), reply.author});
    if (!batch)
        return batch.error();
    for (const AlertId id : alerts) {
        const std::optional<Alert> alert = readAlert(connection, id);
        if (Result<> status = connection.takeStatus(); !status)
            return status.error();
        if (!alert)
            return Error{Problem::NotFound, Text::tr("There is no alert %1 in this workspace.").arg(id.value), {}};
        Alert next = *alert;
        next.state = reply.newState.value_or(alert->state);
        if (Result<> step = checkStep(alert->state, next.state, reply.text); !step)
            return step.error();
        // What is said after the end is no answer any more.
        if (!alert->actedAt.isValid() && alert->state != AlertState::Closed)
            next.actedAt = (*batch)->recordedAt();
        write(**batch, *alert, next, {reply.author, reply.text});
    }
    return (*batch)->commit({});
}

bool withdraw(Batch &batch, const Alert &alert, const QString &why)
{
    Alert next = alert;
    next.state = AlertState::Closed;
    return write(batch, alert, next, {programAuthor, why});
}

} // namespace waterline
