#include "goals/dailyactuals.h"

#include "base/textkey.h"
#include "store/query.h"
#include "store/table.h"

#include <algorithm>
#include <set>

namespace waterline {

namespace {

/// Person, day, bucket and number of every row; the first and last week, then the end as a day and as a moment.
QString rowsSql(const Metric &metric)
{
    if (metric.source == QStringLiteral("signed")) {
        return QStringLiteral(
            "SELECT owner, closed_on, CASE WHEN category <> '' THEN category ELSE product END, amount "
            "FROM opportunity WHERE outcome = 'won' AND owner IS NOT NULL AND amount IS NOT NULL "
            "AND closed_on >= ?1 AND closed_on <= ?2");
    }
    if (metric.source == QStringLiteral("collected")) {
        return QStringLiteral(
            "SELECT f.person, f.event_at, '', f.amount FROM person p JOIN payment f ON f.person = p.id "
            "WHERE f.week >= ?1 AND f.week <= ?2 AND f.event_at < ?3");
    }
    return QStringLiteral("SELECT f.person, f.event_at, '', 1 FROM person p JOIN follow_up f ON f.person = p.id "
                          "WHERE f.week >= ?1 AND f.week <= ?2 AND f.event_at < ?3 AND f.action = '%1'")
        .arg(metric.source);
}

} // namespace

std::unordered_map<PersonId, DailyActuals> readDailyActuals(
    Connection &connection, const Metric &metric, const WeekRange &weeks, const AsOf &asOf)
{
    std::set<QString> buckets;
    for (const QString &bucket : metric.buckets)
        buckets.insert(textKey(bucket));
    std::unordered_map<PersonId, DailyActuals> people;
    Query query(connection, rowsSql(metric));
    if (metric.source == QStringLiteral("signed"))
        query.exec(isoText(weeks.first.monday()), isoText(std::min(weeks.last.sunday(), asOf.day())));
    else
        query.exec(weeks.first.toNumber(), weeks.last.toNumber(), asOf.endText());
    query.forEach([&](const Row &row) {
        if (buckets.empty() || buckets.contains(textKey(row.text(2))))
            people[row.id<PersonId>(0)][row.day(1)] += row.integer(3);
    });
    return people;
}

} // namespace waterline
