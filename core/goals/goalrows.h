#pragma once

#include "base/id.h"
#include "base/weekseries.h"
#include "goals/grid/goalgrid.h"
#include "org/peoplespan.h"

#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace waterline {

class Connection;

/// One ISO year of one person and metric.
struct GoalRow {
    WeekSeries weeks;
    /// Its row in the draft; 0 where the draft has none.
    qint64 draftId = 0;

    bool operator==(const GoalRow &) const = default;
};

/// The rows of one metric by ISO year and person.
using GoalRows = std::map<int, std::unordered_map<PersonId, GoalRow>>;

/// The weeks of a row up to and with `lastWeek`; nothing for text that is no row of goals.
[[nodiscard]] std::optional<WeekSeries> goalWeeksFrom(std::string_view packed, int lastWeek = WeekSeries::weeks);
/// Goals that nobody can read are no goals: the connection fails with Corrupt.
void failUnreadableGoals(Connection &connection);

/// The ISO years that the weeks of a tree lie in: one, or two where the fiscal year does not begin in January.
[[nodiscard]] std::vector<int> isoYearsOf(const GoalTree &tree);

/// What is worked on: the row of the draft; where there is none, the published one; where there is neither, for an
/// action the numbers of the weekly plans, so that imported plans are there to start from.
[[nodiscard]] GoalRows readDraftRows(Connection &connection, const QString &metric, const std::vector<int> &years);
/// What stands in a version; nothing in version 0.
[[nodiscard]] GoalRows readPublishedRows(Connection &connection, const QString &metric, const std::vector<int> &years,
    int version, const PeopleSpan &people = {});

/// The weeks of the tree out of the rows, of the people who are in it. Without pins.
[[nodiscard]] GoalGrid gridOf(std::shared_ptr<const GoalTree> tree, const GoalRows &rows);
/// The row with the weeks of the tree as the grid has them, and all other weeks as they are.
[[nodiscard]] WeekSeries overlaid(WeekSeries row, int year, const GoalGrid &grid, std::size_t person);

} // namespace waterline
