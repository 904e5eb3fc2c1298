#pragma once

#include "base/explanation.h"
#include "base/period.h"
#include "base/ratio.h"
#include "base/workcalendar.h"
#include "rules/ruleset.h"

#include <map>
#include <optional>
#include <vector>

namespace waterline {

/// How far a period is and how much of its target is reached (R16). Amounts are in the unit of the target: fen or
/// pieces.
struct PacePoint {
    qint64 target = 0;
    /// Of the whole period, and of its part that is over.
    int workdays = 0;
    int elapsed = 0;
    /// Since the period began.
    qint64 actual = 0;

    /// target × elapsed / workdays; not computable without a workday.
    [[nodiscard]] Ratio expected() const;
    /// What was reached of what was to be expected; not computable without a target or before the first workday.
    [[nodiscard]] Ratio ratio() const;
    /// Strictly below the line of the rule set. What is not computable is not below.
    [[nodiscard]] bool isBelow(const RuleSet &rules) const;
    /// The smallest amount that, added today, lifts it back to the line; 0 where it is not below.
    [[nodiscard]] qint64 missing(const RuleSet &rules) const;

    bool operator==(const PacePoint &) const = default;
};

/// A workday of a period, as it stood at its end.
struct PaceDay {
    QDate day;
    PacePoint point;
    /// What came in on this day and on the days off just before it, so that no amount is left out.
    qint64 own = 0;
    bool isBelow = false;
    /// The second reading of R16: the day's own amount is strictly below the line of the daily mean.
    bool isOwnBelow = false;
    /// Workdays in a row that were below, up to this one; 0 if this one is not.
    int run = 0;
    int ownRun = 0;

    bool operator==(const PaceDay &) const = default;
};

/// The workdays of a period up to a day, one by one.
struct Pace {
    WeekRange period;
    qint64 target = 0;
    /// Of the whole period.
    int workdays = 0;
    std::vector<PaceDay> days;
    /// The days on which R16 fires: the third in a row, once, and again after a day that was not below. Then the same
    /// by the second reading, which raises nothing.
    std::vector<QDate> alertDays;
    std::vector<QDate> ownAlertDays;

    /// Where it stands; the beginning of the period if no workday is over.
    [[nodiscard]] PacePoint point() const;
    bool operator==(const Pace &) const = default;
};

/// What came in on each day.
using DailyActuals = std::map<QDate, qint64>;

/// R16 over the days of the weeks, up to and with `lastDay`. Days that are not worked are skipped: what comes in on
/// them counts with the next workday.
[[nodiscard]] Pace paceOf(qint64 target, const DailyActuals &actuals, const WeekRange &period,
    const WorkCalendar &calendar, QDate lastDay, const RuleSet &rules);
/// The workdays of the weeks up to and with `lastDay`.
[[nodiscard]] int elapsedWorkdays(const WeekRange &period, const WorkCalendar &calendar, QDate lastDay);

/// "62.5% of the progress that 10 of 22 workdays let expect: below the line of 80%" and the like.
[[nodiscard]] QString paceVerdict(const PacePoint &point, const RuleSet &rules);
/// The arithmetic lines of R16; none where it is not computable.
[[nodiscard]] std::vector<Arithmetic> paceArithmetic(const PacePoint &point, bool isMoney, const RuleSet &rules);
/// What would lift it back to the line; empty where it is not below.
[[nodiscard]] QString paceCounterfactual(const PacePoint &point, bool isMoney, const RuleSet &rules);
/// Why the last day of `pace` is below or not. `name` says whom and what it is about.
[[nodiscard]] Explanation explainPace(const QString &name, const Pace &pace, bool isMoney, const RuleSet &rules);

} // namespace waterline
