#pragma once

#include "base/id.h"
#include "base/isoweek.h"
#include "base/mixedhash.h"
#include "base/weekseries.h"
#include "org/peoplespan.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waterline {

class Connection;

/// An amount beyond it (in minor units, either way) is none that a company has, and is not counted: sums would
/// overflow.
inline constexpr qint64 largestAmount = 1'000'000'000'000'000;

/// Collects what changes in table actual_year, which holds what was counted of each source: the weeks of one ISO year
/// of one person, by bucket (the category of what is counted; empty where there is none). A row whose weeks are all 0
/// is none.
class ActualYearChanges {
public:
    explicit ActualYearChanges(QStringList sources);

    /// `source` is an index of those named above, `week` as IsoWeek::toNumber() gives it. A number that is no week is
    /// left out, and so is an amount that no company has (over 10^15), which would make sums overflow.
    void add(int source, qint64 week, qint64 person, qint64 difference, const QString &bucket = {});
    /// Brings the table up to date with one step to read and one to write each touched row, and forgets it all.
    void settle(Connection &connection);

private:
    struct Key {
        int source = 0;
        int year = 0;
        qint64 person = 0;
        int bucket = 0;

        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return mixedHash(key.person, (qint64(key.year) * 8 + key.source) * 65536 + key.bucket, seed);
        }
    };
    using Change = std::pair<Key, const WeekSeries *>;

    [[nodiscard]] int indexOf(const QString &bucket);
    [[nodiscard]] std::vector<Change> inTableOrder() const;

    QStringList m_sources;
    /// The first is none.
    QStringList m_buckets{QStringLiteral("")};
    QHash<QString, int> m_bucketIndex;
    /// Where the weeks of a row stand in m_series.
    QHash<Key, std::size_t> m_rows;
    std::deque<WeekSeries> m_series;
};

/// Removes all rows of these sources, to compute them anew.
void clearActualYears(Connection &connection, const QStringList &sources);

/// A row of the table as it lies there: `weeks` is a packed WeekSeries; both texts are UTF-8 and last until the next.
struct ActualYear {
    PersonId person;
    std::string_view bucket;
    std::string_view weeks;
};
/// Visits the rows of one source and ISO year.
void forEachActualYear(Connection &connection, const QString &source, int isoYear, const PeopleSpan &people,
    const std::function<void(const ActualYear &)> &visit);

/// Of one week, over all buckets; nobody with 0.
[[nodiscard]] std::unordered_map<PersonId, qint64> readActualWeek(
    Connection &connection, const QString &source, IsoWeek week, const PeopleSpan &people = {});

/// The newest week at or before `limit` in which anything of these sources was counted; null if there is none.
[[nodiscard]] IsoWeek newestActualWeek(Connection &connection, const QStringList &sources, IsoWeek limit);

/// Adds a packed series up to and with `lastWeek`. False, and nothing sensible added, if it is none.
[[nodiscard]] bool addPacked(std::string_view packed, WeekSeries &sum, int lastWeek = WeekSeries::weeks);

/// Totals that nobody can read are no totals: the connection fails with Corrupt.
void failUnreadable(Connection &connection);

} // namespace waterline
