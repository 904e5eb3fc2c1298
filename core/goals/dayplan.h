#pragma once

#include "base/explanation.h"
#include "base/result.h"
#include "base/workcalendar.h"
#include "goals/weekplan.h"

#include <optional>
#include <vector>

namespace waterline {

class Connection;

/// One core action of a week as a day begins.
struct DayInput {
    std::optional<PlannedCount> plan;
    /// Done in the week before this day, and on it.
    qint64 doneBefore = 0;
    qint64 doneToday = 0;

    bool operator==(const DayInput &) const = default;
};

/// How many of one core action are due on a day.
struct DayTask {
    Action action = Action::Lead;
    std::optional<PlannedCount> plan;
    qint64 doneBefore = 0;
    qint64 doneToday = 0;
    /// Of the week as the day begins; never negative.
    qint64 left = 0;
    /// Its share of what is left, rounded up; 0 without a plan.
    qint64 due = 0;

    [[nodiscard]] bool isDone() const { return doneToday >= due; }
    bool operator==(const DayTask &) const = default;
};

/// The three things that somebody is to do on a day (R4).
struct DayPlan {
    QDate day;
    IsoWeek week;
    /// From the day to the end of its week, the day counted.
    int workdaysLeft = 0;
    std::array<DayTask, coreActions.size()> tasks;

    bool operator==(const DayPlan &) const = default;
};

/// The day itself if it is worked, else the next one that is; none if no day of a whole year is.
[[nodiscard]] std::optional<QDate> planDayFrom(QDate day, const WorkCalendar &calendar);
/// Precondition: `day` is a workday. `inputs` by coreIndex(), of the week of the day.
[[nodiscard]] DayPlan dayPlanOf(
    QDate day, const std::array<DayInput, coreActions.size()> &inputs, const WorkCalendar &calendar);
/// `name` is whose plan it is. An action without a plan has no line.
[[nodiscard]] Explanation explainDayPlan(const QString &name, const DayPlan &plan, int ruleVersion);

/// The plan of somebody for the day as of then, or for the next workday. What is done in the course of a day does not
/// lessen what is due on it: that was settled in the morning. BadInput where the calendar has no workday within a year.
[[nodiscard]] Result<DayPlan> dayPlan(Connection &connection, PersonId person, const AsOf &asOf);

} // namespace waterline
