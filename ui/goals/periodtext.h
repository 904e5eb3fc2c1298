#pragma once

#include "goals/latefacts.h"
#include "goals/periodheat.h"

#include <QDate>
#include <QString>

namespace waterline {

/// "2026", "2026 Q1", "Nov 2026", "2026-W47".
[[nodiscard]] QString periodTitle(const Period &period);
/// The head of a column, short: "Q1", "Nov", "W47"; with the year where it is not the span's.
[[nodiscard]] QString periodHeader(const Period &period, const Period &span);
/// The same where there is room for two digits only: "47".
[[nodiscard]] QString shortPeriodHeader(const Period &period);
/// What a span and its columns are called: "Year", "Quarters".
[[nodiscard]] QString periodKindName(Period::Kind kind);
[[nodiscard]] QString periodColumnsName(Period::Kind kind);

/// The period of the same kind so many steps later; earlier if negative.
[[nodiscard]] Period neighbourOf(const Period &period, int steps);
/// What a period is looked at in when it was opened: quarters of a year, months of a quarter, weeks of a month.
[[nodiscard]] Period::Kind finerThan(Period::Kind kind);

/// An amount in the unit of the metric: "1,234,567.50" or "20", for sentences.
[[nodiscard]] QString amountText(const Metric &metric, qint64 amount);
/// The same for cells: "1.2M".
[[nodiscard]] QString shortAmountText(const Metric &metric, qint64 amount);

/// "As of 11/6/26: 12 facts shown here arrived only later."; empty if there are none.
[[nodiscard]] QString lateSentence(const LateFacts &late, QDate day);

} // namespace waterline
