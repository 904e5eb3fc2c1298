#pragma once

#include "base/asof.h"
#include "base/id.h"
#include "base/period.h"
#include "metrics/metric.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace waterline {

class Connection;

/// Facts that a view shows although they were recorded only after the moment it is taken (C2).
struct LateFacts {
    qint64 count = 0;
    /// There are more: they were not all counted.
    bool isAtLeast = false;

    [[nodiscard]] bool isEmpty() const { return count == 0 && !isAtLeast; }
    bool operator==(const LateFacts &) const = default;
};

/// Finds them for one view. Ids of facts rise with the batches that bring them, so what is late is the end of a table:
/// a view of today costs nothing, and of a view of long ago the end is only counted up to a limit.
class LateReader {
public:
    LateReader(Connection &connection, const AsOf &asOf);

    /// Whether anything at all was recorded after the view's moment.
    [[nodiscard]] bool hasAny() const { return m_hasAny; }
    /// The greatest id that a row can have which was recorded by then.
    [[nodiscard]] qint64 lastId() const { return m_lastId; }

    /// How many rows of one person, by IsoWeek::toNumber().
    using Weeks = std::map<int, qint64>;
    struct Found {
        std::unordered_map<PersonId, Weeks> people;
        bool isAtLeast = false;
        /// Of follow-ups: none is not late, so none was counted.
        bool isAll = false;
    };
    /// The late rows that a metric adds up in those weeks. Of an opportunity it counts when it was last changed.
    [[nodiscard]] Found rowsOf(const Metric &metric, const WeekRange &weeks);
    /// The late follow-ups that are core actions.
    [[nodiscard]] Found coreActionsOf(const WeekRange &weeks);
    /// The weekly summaries of an action that said something else then, or nothing; whether they count is not looked
    /// at.
    [[nodiscard]] Found summariesOf(const QString &action, const WeekRange &weeks);

private:
    /// A row that was recorded or changed since, and the week that it counts in.
    struct Changed {
        PersonId person;
        int week = 0;
        /// In UTF-8: the action of a summary, the bucket of an opportunity.
        QByteArray kind;
    };
    struct Changes {
        std::vector<Changed> rows;
        bool isAtLeast = false;
    };
    template <class Visit>
    void forEachChanged(const QString &table, const QString &before, Changes &changes, const Visit &visit);
    [[nodiscard]] const Changes &changedSummaries();
    [[nodiscard]] const Changes &changedOpportunities();
    void readFollowUps(const QString &condition, const WeekRange &weeks, Found &found);
    void readFacts(const QString &table, const QString &condition, const WeekRange &weeks, Found &found);
    void readOpportunities(const Metric &metric, const WeekRange &weeks, Found &found);

    Connection &m_connection;
    AsOf m_asOf;
    bool m_hasAny = false;
    qint64 m_lastBatch = 0;
    qint64 m_lastId = 0;
    /// Once they were asked for.
    std::optional<Changes> m_changedSummaries;
    std::optional<Changes> m_changedOpportunities;
};

} // namespace waterline
