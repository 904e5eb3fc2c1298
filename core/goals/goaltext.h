#pragma once

#include "base/result.h"
#include "goals/grid/goaledit.h"
#include "metrics/metric.h"

namespace waterline {

/// An amount for sentences and machines: "1234.50" for money, "20" for pieces.
[[nodiscard]] QString goalText(const Metric &metric, qint64 amount);
/// "华东 · 2026-Q1".
[[nodiscard]] QString nodeText(const GoalTree &tree, const GoalNode &node);
/// The name of a place; the reader's word for the company.
[[nodiscard]] QString placeText(const Org &org, const OrgPlace &place);
/// The name of a person; the code where there is no name.
[[nodiscard]] QString personText(const Org &org, PersonId person);
[[nodiscard]] QString levelName(Period::Kind level);

/// Writes an amount of a metric, as goalText() does or as a window shows it.
using AmountWriter = QString (*)(const Metric &metric, qint64 amount);

/// Why an edit was refused: the gap in numbers, the pins or the people whose capacity ends by name, and what to do.
[[nodiscard]] QString gapText(
    const GoalGrid &grid, const Metric &metric, const GoalGap &gap, AmountWriter write = goalText);

/// Why a share was refused where the gap is of what its whole has, and what to do.
[[nodiscard]] QString wholeGapText(
    const GoalGrid &grid, const Metric &metric, const GoalGap &gap, AmountWriter write = goalText);

/// UnknownName, with the codes that there are.
[[nodiscard]] Error unknownMetric(const QString &code, const std::vector<Metric> &metrics);

/// NotFound: the node holds no cells.
[[nodiscard]] Error emptyNode(const GoalTree &tree, const GoalNode &node);

} // namespace waterline
