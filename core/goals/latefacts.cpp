#include "goals/latefacts.h"

#include "goals/planstore.h"
#include "metrics/countedrows.h"
#include "store/cursor.h"
#include "store/query.h"
#include "store/table.h"

#include <QDateTime>

namespace waterline {

namespace {

/// So many late rows are looked at: more would cost more than the view they are a note to.
constexpr int longestLook = 5000;

QString utcText(const AsOf &asOf)
{
    return QDateTime(asOf.endDay, asOf.endTime, Qt::LocalTime).toUTC().toString(Qt::ISODateWithMs);
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
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
        readFacts(QStringLiteral("payment"), countedCondition(metric.source), weeks, found);
    else
        readFollowUps(countedCondition(metric.source), weeks, found);
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

LateReader::Changed LateReader::readChanged(const QString &table)
{
    Changed changed;
    // The limit stands before the table, so that it bounds what is read.
    Cursor revision(m_connection,
        QStringLiteral("SELECT CASE WHEN tbl = ?3 THEN row_id END, coalesce(before, '') FROM revision WHERE batch > ?1 "
                       "ORDER BY batch, seq LIMIT ?2"));
    revision.start(m_lastBatch, longestLook + 1, table);
    int seen = 0;
    while (revision.next()) {
        if (++seen > longestLook)
            changed.isAtLeast = true;
        else if (!revision.isNull(0))
            changed.before.try_emplace(revision.integer(0), textOf(revision.text(1)));
    }
    return changed;
}

const LateReader::Changed &LateReader::changedPlans()
{
    if (!m_changedPlans)
        m_changedPlans = readChanged(QStringLiteral("weekly_plan"));
    return *m_changedPlans;
}

const LateReader::Changed &LateReader::changedOpportunities()
{
    if (!m_changedOpportunities)
        m_changedOpportunities = readChanged(QStringLiteral("opportunity"));
    return *m_changedOpportunities;
}

LateReader::Found LateReader::summariesOf(const QString &action, const WeekRange &weeks)
{
    Found found;
    if (!m_hasAny)
        return found;
    const Changed &changed = changedPlans();
    found.isAtLeast = changed.isAtLeast;
    const Table &table = weeklyPlanTable();
    const qsizetype reported = table.columnIndex(u"reported");
    Query plan(m_connection,
        QStringLiteral("SELECT person, week, reported FROM weekly_plan WHERE id = ? AND action = ? AND week >= ? AND "
                       "week <= ? AND reported IS NOT NULL"));
    for (const auto &[id, json] : changed.before) {
        const QVariant before = json.isEmpty() ? QVariant() : rowFromJson(table, json)[reported];
        plan.exec(id, action, weeks.first.toNumber(), weeks.last.toNumber());
        plan.forEach([&, before = before](const Row &row) {
            if (before.isNull() || before.toLongLong() != row.integer(2))
                ++found.people[row.id<PersonId>(0)][int(row.integer(1))];
        });
    }
    return found;
}

void LateReader::readOpportunities(const Metric &metric, const WeekRange &weeks, Found &found)
{
    const Changed &changed = changedOpportunities();
    found.isAtLeast |= changed.isAtLeast;
    BucketFilter filter(metric);
    Query won(m_connection,
        QStringLiteral("SELECT owner, closed_on, %1 FROM opportunity WHERE id = ? AND %2 AND closed_on <= ?")
            .arg(signedBucket(), countedCondition(metric.source)));
    for (const auto &[id, before] : changed.before) {
        won.exec(id, isoText(m_asOf.day()));
        won.forEach([&](const Row &row) {
            const IsoWeek week = IsoWeek::of(row.day(1));
            if (weeks.contains(week) && filter.takes(row.text(2)))
                ++found.people[row.id<PersonId>(0)][week.toNumber()];
        });
    }
}

} // namespace waterline
