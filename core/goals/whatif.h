#pragma once

#include "base/ratio.h"
#include "base/workcalendar.h"
#include "goals/grid/celllimits.h"
#include "goals/standinrates.h"

namespace waterline {

class Connection;

/// What other goals would ask of one person in what is left of the year (N4).
struct WhatIfLine {
    PersonId person;
    /// The goals of the weeks that are not over, as published and as tried out.
    qint64 published = 0;
    qint64 tried = 0;
    /// From the day to the end of the year, the day counted.
    int workdaysLeft = 0;
    /// Mean of the best four weeks there ever were: what the person can do. Not computable without any.
    Ratio capacity;
    /// Of all weeks that are over.
    qint64 bestWeek = 0;
    IsoWeek bestWeekWhen;
    /// The highest goal of a week that is not over.
    qint64 hardestWeek = 0;
    IsoWeek hardestWeekWhen;
    /// How many weeks ask for more than the best week, and more than the capacity.
    int weeksOverBest = 0;
    int weeksOverCapacity = 0;
    // Of a metric in money; empty for one that counts.
    ActionRate ownRate = {};
    /// By coreIndex(), what tells how many actions an amount takes: StandInRates::rateFor().
    std::array<PlacedRate, coreActions.size()> rates = {};

    [[nodiscard]] qint64 difference() const { return tried - published; }
    /// On every workday that is left, in the unit of the metric; not computable if none is left.
    [[nodiscard]] Ratio extraPerDay() const { return Ratio(difference(), workdaysLeft); }
    [[nodiscard]] const PlacedRate &rateOf(Action action) const { return rates[coreIndex(action)]; }
    /// Not by the person's own rate.
    [[nodiscard]] bool isToldByUnit(Action action) const
    {
        return !rateOf(action).place.isPerson() && rateOf(action).rate.of(action).isComputable();
    }
    /// The same in actions, at that rate. Not computable where ActionRate::lackOf() says why, for a metric that counts,
    /// and if no workday is left.
    [[nodiscard]] Ratio extraPerDay(Action action) const { return extraPerDay().times(rateOf(action).rate.of(action)); }
    [[nodiscard]] bool exceedsBest() const { return weeksOverBest > 0; }
    [[nodiscard]] bool exceedsCapacity() const { return weeksOverCapacity > 0; }
    bool operator==(const WhatIfLine &) const = default;
};

/// What a what-if is measured by.
struct WhatIfBasis {
    /// Of the metric, by ISO year; weeks from that of the day on are not looked at.
    std::map<int, Actuals> actuals;
    WorkCalendar calendar;
    /// As it begins: its own week and everything after it is left.
    QDate day;
    /// Whether amounts are in minor units.
    bool isMoney = false;
    /// For a metric in money: what was done beside it in the years that rateWeeks reach.
    ActionActuals actions = {};

    bool operator==(const WhatIfBasis &) const = default;
};

/// Everything that was ever counted of the metric, and for one in money the actions beside it. Of an action it is what
/// the heatmap shows: a weekly summary counts where a week that is over has no follow-up (R99).
[[nodiscard]] WhatIfBasis readWhatIfBasis(Connection &connection, const Metric &metric, QDate day);

/// What everybody can do in each week that is not over: the capacity, and nothing in a week without a workday; people
/// who never did anything have no limit there. Weeks that are over are held: nobody can do any more in them, and what
/// was to be done in them was. `actuals` as in WhatIfBasis.
[[nodiscard]] CellLimits capacityLimits(const GoalTree &tree, const std::map<int, Actuals> &actuals, QDate day);
[[nodiscard]] CellLimits readCapacityLimits(
    Connection &connection, const Metric &metric, const GoalTree &tree, QDate day);

/// A line for everybody at or below the place who has a goal left in one of the two grids, in the order of the tree.
/// Precondition: both grids have the same people and weeks.
[[nodiscard]] std::vector<WhatIfLine> whatIf(
    const GoalGrid &published, const GoalGrid &tried, const WhatIfBasis &basis, const OrgPlace &place);

} // namespace waterline
