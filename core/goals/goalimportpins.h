#pragma once

#include "base/weekseries.h"
#include "goals/grid/goalgrid.h"

#include <map>

namespace waterline {

class Connection;

/// What a row of a file makes of one ISO year of a person.
struct YearChange {
    int year = 0;
    WeekSeries before;
    WeekSeries after;
};

/// Keeps files from breaking pins: they bring numbers of single people and weeks, past the edits that hold what is
/// pinned.
class PinWatch {
public:
    /// `connection` must outlive this.
    explicit PinWatch(Connection &connection)
        : m_connection(connection)
    {
    }

    struct Breach {
        BrokenPin pin;
        /// The node for people.
        QString name;
    };

    /// The first pin that the changes would take further from what it holds. Null for a person who is new.
    [[nodiscard]] std::optional<Breach> breachOf(
        const QString &metric, PersonId person, const std::vector<YearChange> &changes);
    /// The changes were made.
    void take(const QString &metric, PersonId person, const std::vector<YearChange> &changes);

private:
    struct Watched {
        std::shared_ptr<const GoalTree> tree;
        BrokenPin pin;

        /// By how much the changes move its sum.
        [[nodiscard]] qint64 moved(PersonId person, const std::vector<YearChange> &changes) const;
    };

    [[nodiscard]] std::vector<Watched> &pinsOf(const QString &metric);

    Connection &m_connection;
    /// By metric, the pins of all years.
    std::map<QString, std::vector<Watched>> m_pins;
};

} // namespace waterline
