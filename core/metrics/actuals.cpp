#include "metrics/actuals.h"

#include "metrics/actualyear.h"
#include "metrics/countedrows.h"
#include "store/cursor.h"
#include "store/table.h"

#include <algorithm>
#include <functional>

namespace waterline {

namespace {

/// Visits the rows of a source that are of a week but not before the end of `asOf`: person, bucket and number. What is
/// counted is what the totals add up.
void forEachLater(Connection &connection, const QString &source, IsoWeek week, const AsOf &asOf,
    const PeopleSpan &people, const std::function<void(PersonId, std::string_view, qint64)> &visit)
{
    const QString counted = countedCondition(source);
    QString sql;
    if (source == QStringLiteral("signed")) {
        sql =
            QStringLiteral("SELECT owner, %1, amount FROM opportunity WHERE %2 AND closed_on >= ?3 AND "
                           "closed_on <= ?4 AND closed_on || 'T00:00:00' >= ?2 AND ?1 AND owner >= ?5 AND owner <= ?6")
                .arg(signedBucket(), counted);
    } else if (source == QStringLiteral("collected")) {
        sql =
            QStringLiteral("SELECT f.person, '', f.amount FROM person p JOIN payment f ON f.person = p.id "
                           "WHERE f.week = ?1 AND f.event_at >= ?2 AND %1 AND ?3 AND ?4 AND p.id >= ?5 AND p.id <= ?6")
                .arg(counted);
    } else {
        // One step in the index a person, however many follow-ups the week has.
        sql = QStringLiteral("SELECT p.id, '', (SELECT count(*) FROM follow_up f WHERE f.person = p.id AND f.week = ?1 "
                             "AND %1 AND f.event_at >= ?2) FROM person p WHERE ?3 AND ?4 AND p.id >= ?5 AND p.id <= ?6")
                  .arg(counted);
    }
    Cursor row(connection, sql);
    row.start(week.toNumber(), asOf.endText(), isoText(std::max(asOf.endDay, week.monday())), isoText(week.sunday()),
        people.first.value, people.last.value);
    while (row.next())
        visit({row.integer(0)}, row.text(1), row.integer(2));
}

/// The end is exclusive: at Monday's midnight the week before is over and the next one empty.
IsoWeek runningWeek(const AsOf &asOf)
{
    return IsoWeek::of(asOf.endDay);
}

bool isEmpty(IsoWeek week, const AsOf &asOf)
{
    return asOf.endText() <= AsOf::at(week.monday(), QTime(0, 0)).endText();
}

/// May hold series of nothing.
Actuals readWeeksUpTo(Connection &connection, const Metric &metric, int isoYear, int lastWeek, const PeopleSpan &people)
{
    Actuals actuals;
    BucketFilter filter(metric);
    forEachActualYear(connection, metric.source, isoYear, people, [&](const ActualYear &row) {
        if (filter.takes(row.bucket) && !addPacked(row.weeks, actuals[row.person], lastWeek))
            failUnreadable(connection);
    });
    return actuals;
}

Actuals withoutEmpty(Actuals actuals)
{
    std::erase_if(actuals, [](const auto &entry) { return entry.second.isEmpty(); });
    return actuals;
}

} // namespace

Actuals readActuals(Connection &connection, const Metric &metric, int isoYear)
{
    return withoutEmpty(readWeeksUpTo(connection, metric, isoYear, WeekSeries::weeks, {}));
}

Actuals readActuals(
    Connection &connection, const Metric &metric, int isoYear, const AsOf &asOf, const PeopleSpan &people)
{
    const IsoWeek running = runningWeek(asOf);
    if (running.year() < isoYear)
        return {};
    if (running.year() > isoYear)
        return withoutEmpty(readWeeksUpTo(connection, metric, isoYear, WeekSeries::weeks, people));
    if (isEmpty(running, asOf))
        return withoutEmpty(readWeeksUpTo(connection, metric, isoYear, running.week() - 1, people));
    Actuals actuals = readWeeksUpTo(connection, metric, isoYear, running.week(), people);
    BucketFilter filter(metric);
    forEachLater(
        connection, metric.source, running, asOf, people, [&](PersonId person, std::string_view bucket, qint64 number) {
            if (number != 0 && filter.takes(bucket))
                actuals[person].at(running.week()) -= number;
        });
    return withoutEmpty(std::move(actuals));
}

std::unordered_map<PersonId, qint64> readActualWeek(
    Connection &connection, const QString &source, IsoWeek week, const AsOf &asOf, const PeopleSpan &people)
{
    if (isEmpty(week, asOf))
        return {};
    std::unordered_map<PersonId, qint64> numbers = readActualWeek(connection, source, week, people);
    if (week != runningWeek(asOf))
        return numbers;
    forEachLater(connection, source, week, asOf, people, [&](PersonId person, std::string_view, qint64 number) {
        if (number != 0)
            numbers[person] -= number;
    });
    std::erase_if(numbers, [](const auto &entry) { return entry.second == 0; });
    return numbers;
}

} // namespace waterline
