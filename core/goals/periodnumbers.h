#pragma once

#include "base/weekseries.h"
#include "goals/latefacts.h"
#include "goals/periodheat.h"
#include "org/peoplespan.h"

#include <map>
#include <vector>

namespace waterline {

class Connection;

/// What was read for the metrics of one report: what one of them has read, the next need not read again. Only for
/// questions about the same people, weeks, moment and version of the goals.
struct PeriodReadings {
    PeriodReadings(Connection &connection, const AsOf &asOf)
        : late(connection, asOf)
    {
    }

    /// By the code of a metric.
    using Leaves = std::map<QString, std::vector<qint64>>;
    Leaves goals;
    Leaves actuals;
    LateReader late;
};

/// Goals, plans and actuals of one metric for the people of a place, week by week: read at once, a row a person, and
/// then added up in memory.
class PeriodNumbers {
public:
    struct Question {
        Metric metric;
        /// What the metric is a share of; null if it is none.
        const Metric *whole = nullptr;
        OrgOrder::Range people;
        WeekRange span;
        AsOf asOf;
        /// Of the published goals; 0 for none.
        int goalVersion = 0;
        /// Needed only by the constructor; null where nobody else reads the like.
        PeriodReadings *readings = nullptr;
    };

    PeriodNumbers(Connection &connection, const OrgOrder &order, const Question &question);

    /// What the people reached in the weeks. For an action no person counts with more than was to be done in them.
    [[nodiscard]] PeriodSums sumsOf(const OrgOrder::Range &people, const WeekRange &weeks) const;
    [[nodiscard]] bool isLateAtLeast() const { return m_isLateAtLeast; }

private:
    using Leaves = std::vector<qint64>;
    /// The weeks of the span that lie in one ISO year, from the index of the first.
    struct YearPart {
        int isoYear = 0;
        std::size_t first = 0;
        int firstWeek = 0;
        int lastWeek = 0;
    };

    [[nodiscard]] Leaves leaves(qint64 value) const { return Leaves(m_people.size() * m_weeks.size(), value); }
    [[nodiscard]] std::size_t at(std::size_t person, std::size_t week) const
    {
        return (person - m_people.first) * m_weeks.size() + week;
    }
    /// Nothing for a person or week that was not asked for.
    [[nodiscard]] std::optional<std::size_t> find(PersonId person, int week) const;
    [[nodiscard]] static std::vector<YearPart> yearPartsOf(const std::vector<IsoWeek> &weeks);
    [[nodiscard]] std::size_t weekIndex(IsoWeek week) const;
    /// Of somebody who was not asked for it does nothing.
    void copyWeeks(const WeekSeries &from, const YearPart &year, PersonId person, Leaves &to) const;
    [[nodiscard]] PeriodSums personSums(std::size_t person, std::size_t firstWeek, std::size_t endWeek) const;

    [[nodiscard]] Leaves goalsOf(Connection &connection, const Metric &metric, const Question &question) const;
    [[nodiscard]] Leaves actualsOf(Connection &connection, const Metric &metric, const Question &question) const;
    [[nodiscard]] Leaves readGoals(Connection &connection, const Metric &metric, int version) const;
    [[nodiscard]] Leaves readActualLeaves(Connection &connection, const Metric &metric, const AsOf &asOf) const;
    void readPlans(Connection &connection, const Metric &metric, const AsOf &asOf);
    /// Whether a weekly summary counts: only where there is no follow-up (R99).
    [[nodiscard]] bool isReported(std::size_t leaf) const
    {
        return m_isAction && m_actuals[leaf] == 0 && m_reported[leaf] > 0;
    }
    void readLate(LateReader &reader, const Question &question);

    const OrgOrder &m_order;
    OrgOrder::Range m_people;
    PeopleSpan m_idSpan;
    WeekRange m_span;
    /// One by one.
    std::vector<IsoWeek> m_weeks;
    std::vector<YearPart> m_years;
    bool m_isAction;
    Leaves m_goals;
    Leaves m_actuals;
    /// Of actions; -1 where there is none. What is reported of a week is a fact of its end.
    Leaves m_plans;
    Leaves m_reported;
    /// Of shares.
    Leaves m_wholeGoals;
    Leaves m_wholeActuals;
    Leaves m_late;
    bool m_isLateAtLeast = false;
};

} // namespace waterline
