#pragma once

#include "base/explanation.h"
#include "base/period.h"
#include "metrics/metric.h"
#include "org/scope.h"

#include <vector>

namespace waterline {

class Connection;

/// Finds the rows of files on which a number of the heatmap of periods rests (C11): won opportunities, payments or
/// follow-ups, the newest first (of actions person by person), as many as are listed. For a person also the weekly
/// plans.
class PeriodSources {
public:
    /// So many rows an explanation lists.
    static constexpr std::size_t mostListed = 20;

    /// No more rows are listed once the explanation has `room`.
    PeriodSources(Connection &connection, const Org &org, const Metric &metric, const WeekRange &weeks,
        const AsOf &asOf, std::size_t room = mostListed);

    /// To be called once, for the place that the number is about. `followUps` is how many there are.
    void addTo(Explanation &explanation, const OrgPlace &place, qint64 followUps);

private:
    void addOpportunities(Explanation &explanation);
    void addPayments(Explanation &explanation);
    void addPlans(Explanation &explanation);
    void addFollowUps(Explanation &explanation, qint64 count);
    [[nodiscard]] qint64 roomIn(const Explanation &explanation) const;
    /// With the name of the person before it, unless the number is about one person.
    [[nodiscard]] QString named(PersonId person, const QString &what) const;
    [[nodiscard]] bool isAsked(PersonId person) const;

    Connection &m_connection;
    const Org &m_org;
    Metric m_metric;
    WeekRange m_weeks;
    AsOf m_asOf;
    std::size_t m_room;
    OrgPlace m_place;
    /// In the order of the organisation, and sorted.
    std::vector<PersonId> m_people;
    std::vector<PersonId> m_sorted;
};

} // namespace waterline
