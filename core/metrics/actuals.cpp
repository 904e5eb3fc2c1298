#include "metrics/actuals.h"

#include "base/textkey.h"
#include "metrics/actualyear.h"
#include "store/cursor.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace waterline {

namespace {

/// Tells for the buckets of rows, which repeat over and over, whether they count.
class BucketFilter {
public:
    explicit BucketFilter(const Metric &metric)
        : m_takesAll(metric.buckets.isEmpty())
    {
        for (const QString &bucket : metric.buckets)
            m_keys.insert(textKey(bucket));
    }

    [[nodiscard]] bool takes(std::string_view bucket)
    {
        if (m_takesAll)
            return true;
        const QByteArray word(bucket.data(), qsizetype(bucket.size()));
        const auto known = m_known.constFind(word);
        if (known != m_known.cend())
            return *known;
        return *m_known.insert(word, m_keys.contains(textKey(QString::fromUtf8(word))));
    }

private:
    bool m_takesAll;
    QSet<QString> m_keys;
    QHash<QByteArray, bool> m_known;
};

/// Gives person, bucket and number of every row of a source from the first moment to before the second, which lie in
/// week ?3. What is a bucket is decided where the totals are kept.
QString rowsSql(const Metric &metric)
{
    if (metric.source == QStringLiteral("signed")) {
        return QStringLiteral(
            "SELECT owner, CASE WHEN coalesce(category, '') <> '' THEN category ELSE product END, "
            "amount FROM opportunity WHERE outcome = 'won' AND owner IS NOT NULL AND amount IS NOT NULL "
            "AND closed_on >= ?1 AND closed_on || 'T00:00:00' < ?2 AND ?3");
    }
    if (metric.source == QStringLiteral("collected")) {
        return QStringLiteral("SELECT f.person, '', f.amount FROM person p JOIN payment f ON f.person = p.id "
                              "WHERE f.week = ?3 AND f.event_at >= ?1 AND f.event_at < ?2");
    }
    return QStringLiteral("SELECT f.person, '', 1 FROM person p JOIN follow_up f ON f.person = p.id "
                          "WHERE f.week = ?3 AND f.action = '%1' AND f.event_at >= ?1 AND f.event_at < ?2")
        .arg(metric.source);
}

Actuals readWeeksUpTo(Connection &connection, const Metric &metric, int isoYear, int lastWeek)
{
    Actuals actuals;
    BucketFilter filter(metric);
    forEachActualYear(connection, metric.source, isoYear, [&](const ActualYear &row) {
        if (filter.takes(row.bucket) && !addPacked(row.weeks, actuals[row.person], lastWeek))
            failUnreadable(connection);
    });
    std::erase_if(actuals, [](const auto &entry) { return entry.second.isEmpty(); });
    return actuals;
}

} // namespace

Actuals readActuals(Connection &connection, const Metric &metric, int isoYear)
{
    return readWeeksUpTo(connection, metric, isoYear, WeekSeries::weeks);
}

Actuals readActuals(Connection &connection, const Metric &metric, int isoYear, const AsOf &asOf)
{
    // The end is exclusive: at Monday's midnight the week before is over and the next one empty.
    const IsoWeek running = IsoWeek::of(asOf.endDay);
    if (running.year() != isoYear)
        return running.year() < isoYear ? Actuals() : readActuals(connection, metric, isoYear);
    Actuals actuals = readWeeksUpTo(connection, metric, isoYear, running.week() - 1);
    if (asOf == AsOf::at(running.monday(), QTime(0, 0)))
        return actuals;
    BucketFilter filter(metric);
    Cursor rows(connection, rowsSql(metric));
    rows.start(running.monday().toString(Qt::ISODate), asOf.endText(), running.toNumber());
    while (rows.next()) {
        if (filter.takes(rows.text(1)))
            actuals[{rows.integer(0)}].at(running.week()) += rows.integer(2);
    }
    return actuals;
}

} // namespace waterline
