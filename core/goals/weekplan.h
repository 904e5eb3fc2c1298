#pragma once

#include "base/asof.h"
#include "base/id.h"
#include "base/isoweek.h"
#include "org/peoplespan.h"
#include "rules/action.h"

#include <array>
#include <optional>
#include <unordered_map>

namespace waterline {

class Connection;

/// How many of a core action somebody is to do in a week, and who says so.
struct PlannedCount {
    enum class Origin {
        /// The person's own weekly plan.
        WeeklyPlan,
        /// A published goal.
        Goal,
    };

    qint64 count = 0;
    Origin origin = Origin::WeeklyPlan;
    /// Of a goal: the version that set it.
    int version = 0;

    bool operator==(const PlannedCount &) const = default;
};

/// By coreIndex().
using PlannedWeek = std::array<std::optional<PlannedCount>, coreActions.size()>;

/// What people are to do in a week: the person's own plan where there is one, else the goal that was published before
/// then. Goals of 0 are none.
[[nodiscard]] std::unordered_map<PersonId, PlannedWeek> readPlannedWeek(
    Connection &connection, IsoWeek week, const AsOf &asOf, const PeopleSpan &people = {});
/// The same for one person.
[[nodiscard]] PlannedWeek readPlannedWeek(Connection &connection, IsoWeek week, const AsOf &asOf, PersonId person);

} // namespace waterline
