#pragma once

#include "base/asof.h"
#include "base/id.h"
#include "base/isoweek.h"
#include "goals/penetration.h"
#include "org/peoplespan.h"
#include "store/table.h"

#include <unordered_map>

namespace waterline {

class Connection;

[[nodiscard]] const Table &weeklyPlanTable();

/// What readPlannedWeek() says for one number: the own plan, also one of 0, else what was published; nothing where
/// there is neither.
[[nodiscard]] inline std::optional<qint64> planOf(std::optional<qint64> own, qint64 published)
{
    return own || published <= 0 ? own : published;
}

/// What people are to do in that week (readPlannedWeek() says where it comes from), did and reported. Follow-ups
/// after `asOf` are not counted, goals published after it are not seen, nor is what was reported of a week that is not
/// over as of then.
[[nodiscard]] std::unordered_map<PersonId, PersonWeek> readWeek(
    Connection &connection, IsoWeek week, const AsOf &asOf, const PeopleSpan &people = {});

/// The newest week at or before `limit` that holds a plan, a follow-up or a stage change; null if none does.
[[nodiscard]] IsoWeek newestWeekWithFacts(Connection &connection, IsoWeek limit);

} // namespace waterline
