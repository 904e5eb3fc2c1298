#include "goals/latefacts.h"

#include "base/textkey.h"
#include "store/cursor.h"
#include "store/query.h"
#include "store/table.h"

#include <QDateTime>

#include <set>

namespace waterline {

namespace {

/// So many late rows are looked at: more would cost more than the view they are a note to.
constexpr int longestLook = 5000;

QString utcText(const AsOf &asOf)
{
    return QDateTime(asOf.endDay, asOf.endTime, Qt::LocalTime).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

LateReader::LateReader(Connection &connection, const AsOf &asOf)
    : m_connection(connection)
    , m_asOf(asOf)
{
    Query batches(connection, QStringLiteral("SELECT max(id) FROM batch WHERE recorded_at >= ?"));
    batches.exec(utcText(asOf));
    m_hasAny = batches.integer() != 0;
    if (!m_hasAny)
        return;
    Query last(
        connection, QStringLiteral("SELECT id, last_id FROM batch WHERE recorded_at < ? ORDER BY seq DESC LIMIT 1"));
    last.exec(utcText(asOf));
    last.forEach([this](const Row &row) {
        m_lastBatch = row.integer(0);
        m_lastId = row.integer(1);
    });
}

LateReader::Found LateReader::rowsOf(const Metric &metric, const WeekRange &weeks)
{
    Found found;
    if (!m_hasAny)
        return found;
    if (metric.source == QStringLiteral("signed"))
        readOpportunities(metric, weeks, found);
    else if (metric.source == QStringLiteral("collected"))
        readFacts(QStringLiteral("payment"), QStringLiteral("1"), weeks, found);
    else
        readFollowUps(QStringLiteral("action = '%1'").arg(metric.source), weeks, found);
    return found;
}

LateReader::Found LateReader::coreActionsOf(const WeekRange &weeks)
{
    Found found;
    if (m_hasAny)
        readFollowUps(QStringLiteral("action IN ('lead', 'visit', 'proposal')"), weeks, found);
    return found;
}

void LateReader::readFollowUps(const QString &condition, const WeekRange &weeks, Found &found)
{
    found.isAll =
        integerOf(m_connection, QStringLiteral("SELECT NOT EXISTS (SELECT 1 FROM follow_up WHERE id <= ?)"), m_lastId)
        != 0;
    if (!found.isAll)
        readFacts(QStringLiteral("follow_up"), condition, weeks, found);
}

void LateReader::readFacts(const QString &table, const QString &condition, const WeekRange &weeks, Found &found)
{
    // The limit stands inside, so that it bounds what is read and not what is found.
    Cursor row(m_connection,
        QStringLiteral(
            "SELECT person, week, %2 AND event_at < ? FROM (SELECT * FROM %1 WHERE id > ? ORDER BY id LIMIT ?)")
            .arg(table, condition));
    row.start(m_asOf.endText(), m_lastId, longestLook + 1);
    int seen = 0;
    while (row.next()) {
        if (++seen > longestLook) {
            found.isAtLeast = true;
            continue;
        }
        const qint64 week = row.integer(1);
        if (row.integer(2) != 0 && weeks.first.toNumber() <= week && week <= weeks.last.toNumber())
            ++found.people[PersonId{row.integer(0)}][int(week)];
    }
}

void LateReader::readOpportunities(const Metric &metric, const WeekRange &weeks, Found &found)
{
    std::set<qint64> changed;
    Cursor revisions(m_connection,
        QStringLiteral("SELECT tbl = 'opportunity', row_id FROM revision WHERE batch > ? ORDER BY batch, seq LIMIT ?"));
    revisions.start(m_lastBatch, longestLook + 1);
    int seen = 0;
    while (revisions.next()) {
        if (++seen > longestLook)
            found.isAtLeast = true;
        else if (revisions.integer(0) != 0)
            changed.insert(revisions.integer(1));
    }
    std::set<QString> buckets;
    for (const QString &bucket : metric.buckets)
        buckets.insert(textKey(bucket));
    Query won(m_connection,
        QStringLiteral(
            "SELECT owner, closed_on, CASE WHEN category <> '' THEN category ELSE product END FROM opportunity "
            "WHERE id = ? AND outcome = 'won' AND owner IS NOT NULL AND amount IS NOT NULL AND closed_on <= ?"));
    for (const qint64 id : changed) {
        won.exec(id, isoText(m_asOf.day()));
        won.forEach([&](const Row &row) {
            const IsoWeek week = IsoWeek::of(row.day(1));
            if (weeks.contains(week) && (buckets.empty() || buckets.contains(textKey(row.text(2)))))
                ++found.people[row.id<PersonId>(0)][week.toNumber()];
        });
    }
}

} // namespace waterline
