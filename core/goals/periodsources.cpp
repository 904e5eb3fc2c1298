#include "goals/periodsources.h"

#include "base/money.h"
#include "goals/goaltext.h"
#include "metrics/countedrows.h"
#include "rules/action.h"
#include "store/query.h"
#include "store/table.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodHeat)
};

constexpr int longestContent = 60;

QString words(QStringList list)
{
    list.removeAll(QString());
    return list.join(QStringLiteral(" · "));
}

struct Won {
    qint64 id = 0;
    PersonId owner;
    QString what;
};

/// What of a row, as a revision has it, makes it count where and as it does.
QStringList countedIn(const QString &json, const QStringList &columns)
{
    const QJsonObject row = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList values;
    for (const QString &column : columns)
        values << row.value(column).toVariant().toString();
    return values;
}

/// The newest line of a file that made a row what it is, as far as these columns are concerned; without a file if none
/// did.
class RowOrigin {
public:
    RowOrigin(Connection &connection, const QString &table, QStringList columns)
        : m_columns(std::move(columns))
        , m_changes(connection,
              QStringLiteral(
                  "SELECT coalesce(r.before, ''), r.after, b.source_file, r.line FROM revision r JOIN batch b ON "
                  "b.id = r.batch WHERE r.tbl = '%1' AND r.row_id = ? AND b.reverts IS NULL AND r.after IS NOT "
                  "NULL ORDER BY r.batch, r.seq")
                  .arg(table))
    {
    }

    [[nodiscard]] SourceRow of(qint64 id)
    {
        SourceRow origin;
        QStringList last;
        m_changes.exec(id);
        m_changes.forEach([&](const Row &row) {
            const QStringList after = countedIn(row.text(1), m_columns);
            const bool isBrought = row.text(0).isEmpty() || countedIn(row.text(0), m_columns) != after;
            if (isBrought && !row.text(2).isEmpty())
                origin = {row.text(2), row.integer(3), {}};
            else if (after != last && isBrought)
                origin = {};
            last = after;
        });
        return origin;
    }

private:
    QStringList m_columns;
    Query m_changes;
};

} // namespace

PeriodSources::PeriodSources(Connection &connection, const Org &org, const Metric &metric, const WeekRange &weeks,
    const AsOf &asOf, std::size_t room)
    : m_connection(connection)
    , m_org(org)
    , m_metric(metric)
    , m_weeks(weeks)
    , m_asOf(asOf)
    , m_room(room)
{
}

void PeriodSources::addTo(Explanation &explanation, const OrgPlace &place, qint64 followUps)
{
    m_place = place;
    m_people = m_sorted = m_org.peopleBelow(place);
    std::ranges::sort(m_sorted);
    if (m_metric.source == QStringLiteral("signed")) {
        addOpportunities(explanation);
    } else if (m_metric.source == QStringLiteral("collected")) {
        addPayments(explanation);
    } else {
        if (place.isPerson())
            addPlans(explanation);
        addFollowUps(explanation, followUps);
    }
}

qint64 PeriodSources::roomIn(const Explanation &explanation) const
{
    return qint64(m_room) - qint64(explanation.sources.size());
}

bool PeriodSources::isAsked(PersonId person) const
{
    return std::ranges::binary_search(m_sorted, person);
}

QString PeriodSources::named(PersonId person, const QString &what) const
{
    return m_place.isPerson() ? what : QStringLiteral("%1 · %2").arg(personText(m_org, person), what);
}

void PeriodSources::addOpportunities(Explanation &explanation)
{
    BucketFilter filter(m_metric);
    std::vector<Won> listed;
    qint64 count = 0;
    Query query(m_connection,
        QStringLiteral("SELECT id, owner, code, closed_on, amount, %1 FROM opportunity WHERE %2 AND closed_on >= ? "
                       "AND closed_on <= ? ORDER BY closed_on DESC, id DESC")
            .arg(signedBucket(), countedCondition(m_metric.source)));
    query.exec(isoText(m_weeks.first.monday()), isoText(std::min(m_weeks.last.sunday(), m_asOf.day())));
    query.forEach([&](const Row &row) {
        const PersonId owner = row.id<PersonId>(1);
        if (!isAsked(owner) || !filter.takes(row.text(5)))
            return;
        if (++count <= roomIn(explanation))
            listed.push_back({row.integer(0), owner,
                words({row.text(3), row.text(2), row.text(5), Money{row.integer(4)}.toText()})});
    });
    const qint64 before = qint64(explanation.sources.size());
    RowOrigin origins(m_connection, QStringLiteral("opportunity"),
        {QStringLiteral("owner"), QStringLiteral("product"), QStringLiteral("outcome"), QStringLiteral("closed_on"),
            QStringLiteral("amount"), QStringLiteral("category")});
    for (const Won &won : listed) {
        SourceRow source = origins.of(won.id);
        source.what = named(won.owner, won.what);
        if (!source.file.isEmpty())
            explanation.sources.push_back(source);
    }
    explanation.moreSources += count - (qint64(explanation.sources.size()) - before);
}

void PeriodSources::addPayments(Explanation &explanation)
{
    qint64 count = 0;
    qint64 listed = 0;
    Query query(m_connection,
        QStringLiteral(
            "SELECT p.person, p.event_at, p.code, p.amount, b.source_file, p.line FROM payment p JOIN batch b ON "
            "b.id = p.batch WHERE p.week >= ? AND p.week <= ? AND p.event_at < ? AND %1 ORDER BY p.event_at DESC, p.id "
            "DESC")
            .arg(countedCondition(m_metric.source)));
    query.exec(m_weeks.first.toNumber(), m_weeks.last.toNumber(), m_asOf.endText());
    query.forEach([&](const Row &row) {
        const PersonId person = row.id<PersonId>(0);
        if (!isAsked(person))
            return;
        ++count;
        if (row.text(4).isEmpty() || roomIn(explanation) == 0)
            return;
        ++listed;
        explanation.sources.push_back({row.text(4), row.integer(5),
            named(person, words({row.text(1).left(10), row.text(2), Money{row.integer(3)}.toText()}))});
    });
    explanation.moreSources += count - listed;
}

void PeriodSources::addPlans(Explanation &explanation)
{
    std::vector<std::pair<qint64, QString>> plans;
    Query query(m_connection,
        QStringLiteral(
            "SELECT id, week, planned FROM weekly_plan WHERE person = ? AND week >= ? AND week <= ? AND action = ? "
            "AND planned IS NOT NULL ORDER BY week DESC"));
    query.exec(m_place.person, m_weeks.first.toNumber(), m_weeks.last.toNumber(), m_metric.source);
    query.forEach([&](const Row &row) {
        plans.emplace_back(row.integer(0),
            Text::tr("%1: plan %2").arg(IsoWeek::fromNumber(int(row.integer(1))).toText()).arg(row.integer(2)));
    });
    RowOrigin origins(m_connection, QStringLiteral("weekly_plan"), {QStringLiteral("planned")});
    // Half of the room is for what was done.
    const std::size_t room = m_room / 2;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        SourceRow source = i < room ? origins.of(plans[i].first) : SourceRow();
        source.what = plans[i].second;
        if (source.file.isEmpty())
            ++explanation.moreSources;
        else
            explanation.sources.push_back(source);
    }
}

void PeriodSources::addFollowUps(Explanation &explanation, qint64 count)
{
    Query query(m_connection,
        QStringLiteral(
            "SELECT b.source_file, f.line, f.event_at, f.content FROM follow_up f JOIN batch b ON b.id = f.batch "
            "WHERE f.person = ? AND f.week >= ? AND f.week <= ? AND f.action = ? AND f.event_at < ? ORDER BY "
            "f.event_at DESC, f.id LIMIT ?"));
    const std::optional<Action> action = actionFromCode(m_metric.source);
    const QString kind = action ? actionKind(*action) : m_metric.source;
    const qint64 before = qint64(explanation.sources.size());
    for (const PersonId person : m_people) {
        const qint64 room = roomIn(explanation);
        if (room <= 0 || qint64(explanation.sources.size()) - before >= count)
            break;
        query.exec(person, m_weeks.first.toNumber(), m_weeks.last.toNumber(), m_metric.source, m_asOf.endText(), room);
        query.forEach([&](const Row &row) {
            const QString at = row.text(2).left(16).replace(u'T', u' ');
            explanation.sources.push_back({row.text(0), row.integer(1),
                named(person, words({at, kind, row.text(3).simplified().left(longestContent)}))});
        });
    }
    explanation.moreSources += count - (qint64(explanation.sources.size()) - before);
}

} // namespace waterline
