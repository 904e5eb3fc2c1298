#pragma once

#include "command.h"

#include "base/period.h"
#include "goals/goalcommands.h"

namespace waterline::cli {

/// Adds those of the options about goals that are named.
void addGoalOptions(QCommandLineParser &parser, const QStringList &names);
/// All of them, in the order in which the help shows them.
[[nodiscard]] QStringList goalOptionNames();

/// --metric, or the amount signed.
[[nodiscard]] Result<Metric> metricFrom(const QCommandLineParser &parser, const std::vector<Metric> &metrics);
/// The period that an option names; nothing if it is not set.
[[nodiscard]] Result<std::optional<Period>> periodFrom(const QCommandLineParser &parser, const QString &option);
/// --columns: quarters, months or weeks, or else the next finer kind than that of `span`. UnknownName for a kind that
/// the span has no periods of.
[[nodiscard]] Result<Period::Kind> columnsFrom(const QCommandLineParser &parser, const Period &span);
/// An amount in the unit of the metric: 1200.50, 5800万, 20.
[[nodiscard]] Result<qint64> amountFrom(const QString &text, const Metric &metric);

/// Basis points of "30%" or "12.5%"; nothing for other text.
[[nodiscard]] std::optional<int> percentFrom(const QString &text);
/// The same, or a plain number of basis points.
[[nodiscard]] std::optional<int> basisPointsFrom(const QString &text);

/// --by with its --shares and --factors; even if left out.
[[nodiscard]] Result<SplitKey> splitKeyFrom(const QCommandLineParser &parser);
/// The key that divides over the periods on the way to the weeks: --periods-by, or the workdays.
[[nodiscard]] Result<SplitKey> periodKeyFrom(const QCommandLineParser &parser);
[[nodiscard]] Result<Keep> keepFrom(const QCommandLineParser &parser);
/// --axis, or the one along which the node has something below it.
[[nodiscard]] Result<GoalTree::Axis> axisFrom(
    const QCommandLineParser &parser, const SplitKey &key, const GoalNode &node);

} // namespace waterline::cli
