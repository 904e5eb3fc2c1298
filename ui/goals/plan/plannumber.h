#pragma once

#include "metrics/metric.h"

#include <QLocale>
#include <QVariant>

#include <optional>

namespace waterline {

/// A goal or an actual of a metric as tables show it: money in whole main units, rounded half up, pieces as they are.
[[nodiscard]] QString planNumberText(const Metric &metric, qint64 amount);
/// The same without rounding: "1,200.50".
[[nodiscard]] QString exactNumberText(const Metric &metric, qint64 amount);
/// With its sign in front: "+1,200".
[[nodiscard]] QString differenceText(const Metric &metric, qint64 difference);

/// As a typed cell of an export.
[[nodiscard]] QVariant exportedAmount(const Metric &metric, qint64 amount);

/// So many percent more or less, rounded towards what it was, but by one at least: a piece, or a whole main unit of
/// money, which is what tables show. Never below 0.
[[nodiscard]] qint64 changedBy(const Metric &metric, qint64 amount, int percent);

/// What a person types for a goal: "1200", "1,200.50", "120万", "3.5 亿", "1.2m". Money is in main units. Nothing for
/// text that is no amount, is negative, is finer than the unit of the metric, or is more than a grid may hold.
[[nodiscard]] std::optional<qint64> planNumberFromText(
    const QString &text, const Metric &metric, const QLocale &locale = QLocale());

/// What is typed for a share as one, in basis points: "45%". Nothing for an amount, and for a metric that is no share.
[[nodiscard]] std::optional<int> shareFromText(
    const QString &text, const Metric &metric, const QLocale &locale = QLocale());
/// So many basis points of a goal, rounded half up.
[[nodiscard]] qint64 partOfGoal(qint64 whole, int basisPoints);
/// An amount, or for a share the part of `whole` that was typed. Nothing for a part of no goal.
[[nodiscard]] std::optional<qint64> goalFromText(
    const QString &text, const Metric &metric, qint64 whole, const QLocale &locale = QLocale());

/// "1.5" or "1.5%" as basis points: 150; nothing for what is no percentage from 0 to `most` with at most two digits
/// behind the point.
[[nodiscard]] std::optional<int> basisPointsFromText(
    const QString &text, int most = 10'000, const QLocale &locale = QLocale());
/// 150 as "1.50%".
[[nodiscard]] QString basisPointsText(int basisPoints);

} // namespace waterline
