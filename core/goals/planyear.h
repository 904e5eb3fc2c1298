#pragma once

#include "base/weekseries.h"
#include "org/peoplespan.h"
#include "store/schema.h"

#include <functional>

namespace waterline {

/// What somebody planned and reported of one action, week by week; unknownCount where a week says nothing.
struct PlanYear {
    static constexpr qint64 unknownCount = -1;

    PersonId person;
    WeekSeries planned;
    WeekSeries reported;
};

/// Keeps table plan_year, which holds the rows of weekly_plan by ISO year, in step.
[[nodiscard]] std::unique_ptr<DerivedTable> makePlanRollup();
/// Computes it anew.
void rebuildPlans(Connection &connection);

/// Visits the people who planned or reported anything of an action in an ISO year.
void forEachPlanYear(Connection &connection, const QString &action, int isoYear, const PeopleSpan &people,
    const std::function<void(const PlanYear &)> &visit);

} // namespace waterline
