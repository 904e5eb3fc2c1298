#include "goals/publish/goalversions.h"

#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "metrics/metricstore.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

/// Views are as of local time, the ledger is in UTC.
bool isBefore(const GoalVersion &version, const AsOf &asOf)
{
    return version.publishedAt.toLocalTime() < QDateTime(asOf.endDay, asOf.endTime);
}

template <class Condition>
GoalVersion newest(Connection &connection, const Condition &condition)
{
    for (GoalVersion &version : readGoalVersions(connection)) {
        if (condition(version))
            return std::move(version);
    }
    return {};
}

GoalGrid readState(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, const QString &metric, const GoalState &state)
{
    return state.version ? readPublished(connection, tree, metric, *state.version)
                         : readDraft(connection, tree, metric);
}

std::optional<Error> stateFault(Connection &connection, const GoalState &state)
{
    if (state.version.value_or(0) == 0)
        return std::nullopt;
    const bool isThere =
        integerOf(connection, QStringLiteral("SELECT count(*) FROM goal_version WHERE number = ?"), *state.version) > 0;
    if (isThere || connection.hasFailed())
        return std::nullopt;
    return Error{Problem::NotFound, Text::tr("There is no version %1 of the goals.").arg(*state.version), {}};
}

void addChanges(std::vector<ChangeLine> &lines, const Metric &metric, PersonId person, Period::Kind kind,
    const GoalGrid &before, const GoalGrid &after)
{
    const GoalTree &tree = before.tree();
    for (const Period &period : tree.calendar().partsOf(Period::ofYear(tree.fiscalYear()), kind)) {
        const GoalNode node{{{}, person}, period};
        ChangeLine line{metric, period, before.sum(node), after.sum(node)};
        if (line.before != line.after)
            lines.push_back(std::move(line));
    }
}

} // namespace

std::vector<GoalVersion> readGoalVersions(Connection &connection)
{
    std::vector<GoalVersion> versions;
    Query query(connection,
        QStringLiteral("SELECT number, reason, actor, published_at, batch FROM goal_version ORDER BY number DESC"));
    query.exec();
    query.forEach([&](const Row &row) {
        versions.push_back({int(row.integer(0)), row.text(1), row.text(2),
            QDateTime::fromString(row.text(3), Qt::ISODateWithMs), row.id<BatchId>(4)});
    });
    return versions;
}

GoalVersion versionAt(Connection &connection, const AsOf &asOf)
{
    return newest(connection, [&](const GoalVersion &version) { return isBefore(version, asOf); });
}

GoalVersion currentVersion(Connection &connection, const GoalTree &tree, const std::optional<AsOf> &asOf)
{
    Query rows(connection,
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM published_goal WHERE batch = ? AND year >= ? AND year <= ? "
                       "LIMIT 1) AS r"));
    return newest(connection, [&](const GoalVersion &version) {
        if (asOf && !isBefore(version, *asOf))
            return false;
        rows.exec(version.batch, tree.weeks().front().year(), tree.weeks().back().year());
        return rows.integer() > 0;
    });
}

int nextVersionNumber(Connection &connection)
{
    const Table &table = goalVersionTable();
    const qsizetype number = table.columnIndex(u"number");
    int last = int(integerOf(connection, QStringLiteral("SELECT coalesce(max(number), 0) FROM goal_version")));
    // Those that were taken back.
    Query query(connection, QStringLiteral("SELECT before FROM revision WHERE tbl = ? AND before IS NOT NULL"));
    query.exec(table.name);
    query.forEach([&](const Row &row) { last = std::max(last, rowFromJson(table, row.text(0))[number].toInt()); });
    return last + 1;
}

Result<std::vector<MetricDiff>> compareVersions(Connection &connection, const std::shared_ptr<const GoalTree> &tree,
    const GoalState &before, const GoalState &after, PlaceDepth depth, const std::vector<Period::Kind> &kinds)
{
    Reading reading(connection);
    for (const GoalState &state : {before, after}) {
        if (const std::optional<Error> fault = stateFault(connection, state))
            return *fault;
    }
    std::vector<MetricDiff> diffs;
    for (const Metric &metric : readMetrics(connection)) {
        const GoalGrid left = readState(connection, tree, metric.code, before);
        const GoalGrid right = readState(connection, tree, metric.code, after);
        MetricDiff diff{metric, changedNodes(left, right, depth, kinds)};
        if (!diff.changes.empty())
            diffs.push_back(std::move(diff));
    }
    return reading.finish(std::move(diffs));
}

QString ChangeLine::toText() const
{
    return Text::tr("%1 %2: %3 → %4")
        .arg(metric.name, period.toText(), goalText(metric, before), goalText(metric, after));
}

Result<std::vector<ChangeLine>> changeNote(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, PersonId person, int version)
{
    Reading reading(connection);
    if (const std::optional<Error> fault = stateFault(connection, GoalState::published(version)))
        return *fault;
    const GoalVersion former = newest(connection, [&](const GoalVersion &other) { return other.number < version; });
    std::vector<ChangeLine> lines;
    for (const Metric &metric : readMetrics(connection)) {
        const GoalGrid before = readPublished(connection, tree, metric.code, former.number);
        const GoalGrid after = readPublished(connection, tree, metric.code, version);
        const std::size_t known = lines.size();
        for (const Period::Kind kind : {Period::Kind::Year, Period::Kind::Month})
            addChanges(lines, metric, person, kind, before, after);
        // What moved inside a month shows in its weeks alone.
        if (lines.size() == known)
            addChanges(lines, metric, person, Period::Kind::Week, before, after);
    }
    return reading.finish(std::move(lines));
}

} // namespace waterline
