#include "goals/goalstore.h"
#include "goals/lint/goallint.h"
#include "metrics/metricstore.h"
#include "store/query.h"

namespace waterline {

namespace {

Unowned readUnowned(Connection &connection, const QString &from)
{
    Unowned rows;
    rows.count = integerOf(connection, QStringLiteral("SELECT count(*) FROM %1").arg(from));
    Query query(connection,
        QStringLiteral("SELECT code FROM %1 ORDER BY code LIMIT %2").arg(from).arg(LintFinding::listedNames));
    query.exec();
    query.forEach([&](const Row &row) { rows.names << row.text(0); });
    return rows;
}

void append(std::vector<LintFinding> &all, std::vector<LintFinding> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

Result<std::vector<LintFinding>> lintGoals(Connection &connection, int fiscalYear, QDate today, int ruleVersion)
{
    Reading reading(connection);
    const auto tree = readGoalTree(connection, fiscalYear);
    std::vector<MetricGoals> goals;
    for (const Metric &metric : readMetrics(connection))
        goals.push_back({metric, readDraft(connection, tree, metric.code)});
    Result<std::vector<LintFinding>> findings = lintGoals(connection, goals, today, ruleVersion);
    if (!findings)
        return findings;
    return reading.finish(std::move(*findings));
}

Result<std::vector<LintFinding>> lintGoals(
    Connection &connection, const std::vector<MetricGoals> &goals, QDate today, int ruleVersion)
{
    if (goals.empty())
        return std::vector<LintFinding>();
    Reading reading(connection);
    const GoalTree &tree = goals.front().grid.tree();
    const std::vector<GoalPath> paths = readGoalPaths(connection, tree.fiscalYear());
    std::vector<LintFinding> findings;
    for (const MetricGoals &metric : goals) {
        if (!metric.metric.isAction())
            append(findings,
                staticSplits(metric.grid,
                    readSplitBasis(connection, tree, metric.metric, {SplitKey::Kind::LastYear, {}, {}}), ruleVersion));
    }
    append(findings,
        unclearOwners(readUnowned(connection, QStringLiteral("customer WHERE owner IS NULL")),
            readUnowned(connection, QStringLiteral("opportunity WHERE owner IS NULL AND outcome = 'open'")),
            ruleVersion));
    for (const MetricGoals &metric : goals) {
        if (!metric.metric.isAction())
            append(findings, missingPaths(metric, paths, ruleVersion));
    }
    append(findings, lateFeedback(goals, readCheckIns(connection), today, ruleVersion));
    std::vector<Metric> metrics;
    for (const MetricGoals &metric : goals)
        metrics.push_back(metric.metric);
    append(findings, wrongWeights(metrics, ruleVersion));
    return reading.finish(std::move(findings));
}

} // namespace waterline
