#pragma once

#include "base/ratio.h"
#include "metrics/actuals.h"

#include <map>
#include <vector>

namespace waterline {

/// How many of a person's best weeks make the capacity.
inline constexpr int capacityWeeks = 4;

/// A week in which somebody did something, in the unit of the metric.
struct DoneWeek {
    qint64 amount = 0;
    IsoWeek week;
};

/// The weeks in which a person did anything before this one, the best first; of equal ones the later first. `actuals`
/// by ISO year.
[[nodiscard]] std::vector<DoneWeek> bestWeeks(const std::map<int, Actuals> &actuals, PersonId person, IsoWeek present);

/// What the person can do in a week (N4): the mean of the best four of them, of fewer where there are fewer. Not
/// computable without any. `best` as bestWeeks() gives them.
[[nodiscard]] Ratio capacityOf(const std::vector<DoneWeek> &best);

} // namespace waterline
