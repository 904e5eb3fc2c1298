#include "goals/dailyactuals.h"

#include "metrics/countedrows.h"
#include "store/query.h"
#include "store/table.h"

#include <algorithm>

namespace waterline {

namespace {

/// Person, day, bucket and number of every row; the first and last week, then the end as a day and as a moment.
QString rowsSql(const Metric &metric)
{
    const QString counted = countedCondition(metric.source);
    if (metric.source == QStringLiteral("signed")) {
        return QStringLiteral(
            "SELECT owner, closed_on, %1, amount FROM opportunity WHERE %2 AND closed_on >= ?1 AND closed_on <= ?2")
            .arg(signedBucket(), counted);
    }
    const bool isMoney = metric.source == QStringLiteral("collected");
    return QStringLiteral("SELECT f.person, f.event_at, '', %1 FROM person p JOIN %2 f ON f.person = p.id "
                          "WHERE f.week >= ?1 AND f.week <= ?2 AND f.event_at < ?3 AND %3")
        .arg(isMoney ? QStringLiteral("f.amount") : QStringLiteral("1"),
            isMoney ? QStringLiteral("payment") : QStringLiteral("follow_up"), counted);
}

} // namespace

std::unordered_map<PersonId, DailyActuals> readDailyActuals(
    Connection &connection, const Metric &metric, const WeekRange &weeks, const AsOf &asOf)
{
    BucketFilter filter(metric);
    std::unordered_map<PersonId, DailyActuals> people;
    Query query(connection, rowsSql(metric));
    if (metric.source == QStringLiteral("signed"))
        query.exec(isoText(weeks.first.monday()), isoText(std::min(weeks.last.sunday(), asOf.day())));
    else
        query.exec(weeks.first.toNumber(), weeks.last.toNumber(), asOf.endText());
    query.forEach([&](const Row &row) {
        if (filter.takes(row.text(2)))
            people[row.id<PersonId>(0)][row.day(1)] += row.integer(3);
    });
    return people;
}

} // namespace waterline
