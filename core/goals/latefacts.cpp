#include "goals/latefacts.h"

#include "metrics/countedrows.h"
#include "store/cursor.h"
#include "store/query.h"
#include "store/table.h"

#include <QDateTime>

#include <unordered_set>

namespace waterline {

namespace {

/// So many late rows are looked at: more would cost more than the view they are a note to.
constexpr int longestLook = 5000;

QString utcText(const AsOf &asOf)
{
    return QDateTime(asOf.endDay, asOf.endTime, Qt::LocalTime).toUTC().toString(Qt::ISODateWithMs);
}

QByteArray copyOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
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

/// Visits the rows of an entity that were recorded or changed since, each once, with its cursor on the revision: column
/// 0 is the row's id, column 1 what `before` makes of the row as it was.
template <class Visit>
void LateReader::forEachChanged(const QString &table, const QString &before, Changes &changes, const Visit &visit)
{
    // The limit stands before the table, so that it bounds what is read.
    Cursor revision(m_connection,
        QStringLiteral("SELECT CASE WHEN tbl = ?3 THEN row_id END, CASE WHEN tbl = ?3 THEN %1 END FROM revision WHERE "
                       "batch > ?1 ORDER BY batch, seq LIMIT ?2")
            .arg(before));
    revision.start(m_lastBatch, longestLook + 1, table);
    std::unordered_set<qint64> visited;
    int seen = 0;
    while (revision.next()) {
        if (++seen > longestLook)
            changes.isAtLeast = true;
        else if (!revision.isNull(0) && visited.insert(revision.integer(0)).second)
            visit(std::as_const(revision));
    }
}

const LateReader::Changes &LateReader::changedSummaries()
{
    if (m_changedSummaries)
        return *m_changedSummaries;
    m_changedSummaries.emplace();
    Cursor plan(m_connection,
        QStringLiteral("SELECT person, week, action, reported FROM weekly_plan WHERE id = ? AND reported IS NOT NULL"));
    forEachChanged(QStringLiteral("weekly_plan"),
        QStringLiteral("CASE WHEN json_valid(before) THEN json_extract(before, '$.reported') END"), *m_changedSummaries,
        [&](const Cursor &revision) {
            plan.start(revision.integer(0));
            if (plan.next() && (revision.isNull(1) || revision.integer(1) != plan.integer(3)))
                m_changedSummaries->rows.push_back(
                    {PersonId{plan.integer(0)}, int(plan.integer(1)), copyOf(plan.text(2))});
        });
    return *m_changedSummaries;
}

const LateReader::Changes &LateReader::changedOpportunities()
{
    if (m_changedOpportunities)
        return *m_changedOpportunities;
    m_changedOpportunities.emplace();
    Cursor won(m_connection,
        QStringLiteral("SELECT owner, closed_on, %1 FROM opportunity WHERE id = ? AND %2 AND closed_on <= ?")
            .arg(signedBucket(), countedCondition(QStringLiteral("signed"))));
    const QString today = isoText(m_asOf.day());
    forEachChanged(
        QStringLiteral("opportunity"), QStringLiteral("NULL"), *m_changedOpportunities, [&](const Cursor &revision) {
            won.start(revision.integer(0), today);
            if (won.next()) {
                const IsoWeek week = IsoWeek::of(QDate::fromString(QString::fromUtf8(won.text(1)), Qt::ISODate));
                m_changedOpportunities->rows.push_back(
                    {PersonId{won.integer(0)}, week.toNumber(), copyOf(won.text(2))});
            }
        });
    return *m_changedOpportunities;
}

LateReader::Found LateReader::summariesOf(const QString &action, const WeekRange &weeks)
{
    Found found;
    if (!m_hasAny)
        return found;
    const Changes &changes = changedSummaries();
    const QByteArray kind = action.toUtf8();
    found.isAtLeast = changes.isAtLeast;
    for (const Changed &row : changes.rows) {
        if (row.kind == kind && weeks.first.toNumber() <= row.week && row.week <= weeks.last.toNumber())
            ++found.people[row.person][row.week];
    }
    return found;
}

void LateReader::readOpportunities(const Metric &metric, const WeekRange &weeks, Found &found)
{
    const Changes &changes = changedOpportunities();
    found.isAtLeast |= changes.isAtLeast;
    BucketFilter filter(metric);
    for (const Changed &row : changes.rows) {
        if (weeks.first.toNumber() <= row.week && row.week <= weeks.last.toNumber()
            && filter.takes(std::string_view(row.kind.constData(), std::size_t(row.kind.size()))))
            ++found.people[row.person][row.week];
    }
}

} // namespace waterline
