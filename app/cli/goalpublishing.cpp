#include "goalwork.h"

#include "goals/goaltext.h"
#include "goals/publish/goalpublish.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const GoalVersion &version)
{
    return {{QStringLiteral("version"), version.number}, {QStringLiteral("reason"), version.reason},
        {QStringLiteral("actor"), version.actor},
        {QStringLiteral("published_at"), version.publishedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("batch"), QString::number(version.batch.value)}};
}

QJsonValue stateJson(const GoalState &state)
{
    return state.version ? QJsonValue(*state.version) : QJsonValue(QStringLiteral("draft"));
}

/// What is compared if nobody says: the newest version and the draft.
Result<std::pair<GoalState, GoalState>> statesOf(GoalWork &work)
{
    const QStringList operands = work.operands();
    if (operands.isEmpty()) {
        const std::vector<GoalVersion> versions = readGoalVersions(work.connection());
        return std::pair(GoalState::published(versions.empty() ? 0 : versions.front().number), GoalState::draft());
    }
    const Result<GoalState> before = work.stateNamed(operands.front());
    if (!before)
        return before.error();
    const Result<GoalState> after = operands.size() > 1 ? work.stateNamed(operands[1]) : GoalState::draft();
    if (!after)
        return after.error();
    return std::pair(*before, *after);
}

Result<PlaceDepth> depthOf(GoalWork &work)
{
    const QString text = work.option("depth");
    if (text.isEmpty() || text == QStringLiteral("people"))
        return PlaceDepth::People;
    if (text == QStringLiteral("units"))
        return PlaceDepth::Units;
    return Error{Problem::UnknownName, Text::tr("--depth takes units or people, and not %1.").arg(text), {}};
}

} // namespace

int goalPublish(GoalWork &work)
{
    const Result<int> year = work.fiscalYear();
    if (!year)
        return work.call().refuse(year.error());
    PublishOrder order;
    order.fiscalYear = *year;
    order.reason = work.option("reason");
    const Result<PublishReport> report = publishGoals(work.desk(), order);
    if (!report)
        return work.call().refuse(report.error());
    const QJsonObject json{{QStringLiteral("version"), report->version}, {QStringLiteral("year"), *year},
        {QStringLiteral("batch"), QString::number(report->batch.value)}, {QStringLiteral("rows"), report->rows},
        {QStringLiteral("reason"), order.reason.trimmed()}};
    return work.answer(json,
        {Text::tr("Published as version %1. Changed rows: %2. Nobody has acknowledged it yet.")
                .arg(report->version)
                .arg(report->rows)});
}

int goalVersions(GoalWork &work)
{
    Reading reading(work.connection());
    const Result<std::vector<GoalVersion>> versions = reading.finish(readGoalVersions(work.connection()));
    if (!versions)
        return work.call().fail(versions.error());
    QJsonArray list;
    std::vector<QStringList> table{{Text::tr("Version"), Text::tr("Published"), Text::tr("By"), Text::tr("Reason")}};
    for (const GoalVersion &version : *versions) {
        list << toJson(version);
        table.push_back({QString::number(version.number), version.publishedAt.toUTC().toString(Qt::ISODate),
            version.actor, version.reason});
    }
    return work.answer(QJsonObject{{QStringLiteral("versions"), list}},
        versions->empty() ? QStringList{Text::tr("Nothing was published yet.")} : columns(table));
}

int goalDiff(GoalWork &work)
{
    Reading reading(work.connection());
    const Result<int> year = work.fiscalYear();
    if (!year)
        return work.call().refuse(year.error());
    const Result<std::pair<GoalState, GoalState>> states = statesOf(work);
    if (!states)
        return work.call().refuse(states.error());
    const Result<PlaceDepth> depth = depthOf(work);
    if (!depth)
        return work.call().refuse(depth.error());
    const auto tree = readGoalTree(work.connection(), *year);
    const auto diffs = compareVersions(work.connection(), tree, states->first, states->second, *depth);
    if (!diffs)
        return work.call().refuse(diffs.error());
    QJsonArray metrics;
    QStringList lines;
    qint64 count = 0;
    for (const MetricDiff &diff : *diffs) {
        count += qint64(diff.changes.size());
        metrics << QJsonObject{{QStringLiteral("metric"), diff.metric.code},
            {QStringLiteral("changes"), changesJson(*tree, diff.metric, diff.changes)}};
        lines << diff.metric.name + u':' << changeLines(*tree, diff.metric, diff.changes);
    }
    if (diffs->empty())
        lines << Text::tr("No goal of %1 differs.").arg(*year);
    return work.answer(
        QJsonObject{{QStringLiteral("year"), *year}, {QStringLiteral("before"), stateJson(states->first)},
            {QStringLiteral("after"), stateJson(states->second)}, {QStringLiteral("metrics"), metrics},
            {QStringLiteral("change_count"), count}},
        lines);
}

} // namespace waterline::cli
