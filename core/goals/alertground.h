#pragma once

#include "alerts/alert.h"
#include "base/workcalendar.h"
#include "goals/dailyactuals.h"
#include "goals/penetration.h"
#include "goals/periodnumbers.h"
#include "goals/publish/goalversions.h"
#include "goals/streak.h"

#include <map>
#include <memory>
#include <set>

namespace waterline {

inline constexpr QLatin1String deviationRule("R7");
inline constexpr QLatin1String streakRule("R11");
inline constexpr QLatin1String paceRule("R16");

/// What the rules that raise alerts look at: everything that is known of the time before `asOf`, each table read once
/// and only when a rule asks for it. The past is judged by the same numbers: an alert's condition is asked of the days
/// before it, whatever has come in since. Failures stay with the connection, which must outlive this.
class AlertGround {
public:
    AlertGround(Connection &connection, const AsOf &asOf);
    AlertGround(const AlertGround &) = delete;
    AlertGround &operator=(const AlertGround &) = delete;

    [[nodiscard]] const AsOf &asOf() const { return m_asOf; }
    [[nodiscard]] const Org &org() const { return m_org; }
    [[nodiscard]] const OrgOrder &order() const { return m_order; }
    [[nodiscard]] const FiscalCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const std::vector<Metric> &metrics() const { return m_metrics; }
    /// Units and people: whom an alert can be about.
    [[nodiscard]] std::vector<OrgPlace> places() const;
    /// The goals that were published before then; 0 for none.
    [[nodiscard]] int versionAt(const AsOf &moment) const;

    /// R7: the cells of somebody's week; nothing where there is neither a weekly summary nor any follow-up of that
    /// person in it, so that nothing can be compared (C6).
    [[nodiscard]] std::optional<HeatCells> cellsOf(PersonId person, IsoWeek week, const RuleSet &rules);
    /// Whose weekly summary, plan or follow-ups of that week came in after the batch.
    [[nodiscard]] std::set<PersonId> changedSince(BatchId batch, IsoWeek week);

    /// R16: the month up to the last day that was over then.
    [[nodiscard]] Pace paceOf(const Metric &metric, const OrgPlace &place, const Period &month, int version,
        const AsOf &moment, const RuleSet &rules);
    /// R11: the months that were over then.
    [[nodiscard]] Streak streakOf(
        const Metric &metric, const OrgPlace &place, int version, const AsOf &moment, const RuleSet &rules);
    [[nodiscard]] AsOf endOf(const Period &period) const;

    /// When a condition could first have been seen that rests on goals of that version (R20): not before the goals of
    /// the place for these weeks came to be what they are.
    [[nodiscard]] AsOf knownSince(
        const AsOf &condition, const Metric &metric, const OrgPlace &place, const WeekRange &weeks, int version);

private:
    using WeekOfPeople = std::unordered_map<PersonId, PersonWeek>;
    using PeopleDays = std::unordered_map<PersonId, DailyActuals>;

    [[nodiscard]] const PeriodNumbers &numbers(const Metric &metric, const WeekRange &weeks, int version);
    [[nodiscard]] const PeopleDays &days(const Metric &metric, const WeekRange &weeks);
    [[nodiscard]] qint64 goalOf(const Metric &metric, const OrgPlace &place, const WeekRange &weeks, int version);
    [[nodiscard]] bool hasFollowUp(PersonId person, IsoWeek week);

    Connection &m_connection;
    AsOf m_asOf;
    Org m_org;
    OrgOrder m_order;
    FiscalCalendar m_calendar;
    WorkCalendar m_workCalendar;
    std::vector<Metric> m_metrics;
    /// The newest first.
    std::vector<GoalVersion> m_versions;
    std::map<int, WeekOfPeople> m_weeks;
    /// By metric, first and last week, and version.
    std::map<std::tuple<QString, int, int, int>, PeriodNumbers> m_numbers;
    std::map<std::tuple<QString, int, int>, PeopleDays> m_days;
};

/// Whether an alert is right by what is known now, as of the moment when its condition became true.
struct AlertVerdict {
    bool holds = true;
    /// The numbers, for a sentence: "4 of 4 planned, within the limit of 15%".
    QString text;
};

[[nodiscard]] AlertVerdict verdictOn(AlertGround &ground, const Alert &alert, const RuleSet &rules);

} // namespace waterline
