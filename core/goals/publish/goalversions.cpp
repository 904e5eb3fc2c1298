#include "goals/publish/goalversions.h"

#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "metrics/metricstore.h"
#include "store/cursor.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

/// Views are as of local time, the ledger is in UTC.
bool isBefore(const GoalVersion &version, const AsOf &asOf)
{
    return version.publishedAt.toLocalTime() < QDateTime(asOf.endDay, asOf.endTime);
}

template <class Condition>
GoalVersion newest(Connection &connection, const Condition &condition)
{
    for (GoalVersion &version : readGoalVersions(connection)) {
        if (condition(version))
            return std::move(version);
    }
    return {};
}

GoalGrid readState(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, const QString &metric, const GoalState &state)
{
    return state.version ? readPublished(connection, tree, metric, *state.version)
                         : readDraft(connection, tree, metric);
}

std::optional<Error> stateFault(Connection &connection, const GoalState &state)
{
    if (state.version.value_or(0) == 0)
        return std::nullopt;
    const bool isThere =
        integerOf(connection, QStringLiteral("SELECT count(*) FROM goal_version WHERE number = ?"), *state.version) > 0;
    if (isThere || connection.hasFailed())
        return std::nullopt;
    return Error{Problem::NotFound, Text::tr("There is no version %1 of the goals.").arg(*state.version), {}};
}

/// What a version changed for one person in one metric.
class PersonChanges {
public:
    PersonChanges(const Metric &metric, PersonId person, const GoalGrid &before, const GoalGrid &after)
        : m_metric(metric)
        , m_person(person)
        , m_before(before)
        , m_after(after)
    {
    }

    /// The year, and each month or, where that is as it was but not its weeks, those.
    void addTo(std::vector<ChangeLine> &lines) const
    {
        const FiscalCalendar &calendar = m_before.tree().calendar();
        const Period year = m_before.tree().root().period;
        addIfChanged(lines, year);
        for (const Period &month : calendar.partsOf(year, Period::Kind::Month)) {
            if (addIfChanged(lines, month))
                continue;
            for (const Period &week : calendar.childrenOf(month))
                addIfChanged(lines, week);
        }
    }

private:
    bool addIfChanged(std::vector<ChangeLine> &lines, const Period &period) const
    {
        const GoalNode node{{{}, m_person}, period};
        ChangeLine line{m_metric, period, m_before.sum(node), m_after.sum(node)};
        if (line.before == line.after)
            return false;
        lines.push_back(std::move(line));
        return true;
    }

    const Metric &m_metric;
    PersonId m_person;
    const GoalGrid &m_before;
    const GoalGrid &m_after;
};

/// Whether two rows of an ISO year differ in any week of the tree: one of another fiscal year may share the row.
bool isOtherIn(const GoalTree &tree, int isoYear, const WeekSeries &left, const WeekSeries &right)
{
    return std::ranges::any_of(tree.weeks(),
        [&](const IsoWeek &week) { return week.year() == isoYear && left.at(week.week()) != right.at(week.week()); });
}

/// The rows of a batch in some ISO years: year, weeks, and the weeks of the version before; no text where none had any.
constexpr auto changedRowsSql =
    u"SELECT g.year, g.weeks, (SELECT p.weeks FROM published_goal p WHERE p.metric = g.metric AND p.year = g.year AND "
    u"p.person = g.person AND p.version < g.version ORDER BY p.version DESC LIMIT 1) "
    u"FROM published_goal g WHERE g.batch = ? AND g.year >= ? AND g.year <= ?";

/// Whether a version says anything else about the year of the tree than the one before it.
bool changesGoalsOf(Connection &connection, const GoalTree &tree, const GoalVersion &version)
{
    Cursor row(connection, QString::fromUtf16(changedRowsSql));
    row.start(version.batch.value, tree.weeks().front().year(), tree.weeks().back().year());
    while (row.next()) {
        const std::optional<WeekSeries> weeks = goalWeeksFrom(row.text(1));
        const std::optional<WeekSeries> former = row.isNull(2) ? WeekSeries() : goalWeeksFrom(row.text(2));
        if (!weeks || !former)
            failUnreadableGoals(connection);
        else if (isOtherIn(tree, int(row.integer(0)), *former, *weeks))
            return true;
    }
    return false;
}

} // namespace

std::vector<GoalVersion> readGoalVersions(Connection &connection)
{
    std::vector<GoalVersion> versions;
    Query query(connection,
        QStringLiteral("SELECT number, reason, actor, published_at, batch FROM goal_version ORDER BY number DESC"));
    query.exec();
    query.forEach([&](const Row &row) {
        versions.push_back({int(row.integer(0)), row.text(1), row.text(2),
            QDateTime::fromString(row.text(3), Qt::ISODateWithMs), row.id<BatchId>(4)});
    });
    return versions;
}

GoalVersion versionAt(Connection &connection, const AsOf &asOf)
{
    return newest(connection, [&](const GoalVersion &version) { return isBefore(version, asOf); });
}

GoalVersion currentVersion(Connection &connection, const GoalTree &tree, const std::optional<AsOf> &asOf)
{
    return newest(connection, [&](const GoalVersion &version) {
        return (!asOf || isBefore(version, *asOf)) && changesGoalsOf(connection, tree, version);
    });
}

int nextVersionNumber(Connection &connection)
{
    const Table &table = goalVersionTable();
    const qsizetype number = table.columnIndex(u"number");
    int last = int(integerOf(connection, QStringLiteral("SELECT coalesce(max(number), 0) FROM goal_version")));
    // Those that were taken back.
    Query query(connection, QStringLiteral("SELECT before FROM revision WHERE tbl = ? AND before IS NOT NULL"));
    query.exec(table.name);
    query.forEach([&](const Row &row) { last = std::max(last, rowFromJson(table, row.text(0))[number].toInt()); });
    return last + 1;
}

Result<std::vector<MetricDiff>> compareVersions(Connection &connection, const std::shared_ptr<const GoalTree> &tree,
    const GoalState &before, const GoalState &after, PlaceDepth depth, const std::vector<Period::Kind> &kinds)
{
    Reading reading(connection);
    for (const GoalState &state : {before, after}) {
        if (const std::optional<Error> fault = stateFault(connection, state))
            return *fault;
    }
    std::vector<MetricDiff> diffs;
    for (const Metric &metric : readMetrics(connection)) {
        const GoalGrid left = readState(connection, tree, metric.code, before);
        const GoalGrid right = readState(connection, tree, metric.code, after);
        MetricDiff diff{metric, changedNodes(left, right, depth, kinds)};
        if (!diff.changes.empty())
            diffs.push_back(std::move(diff));
    }
    return reading.finish(std::move(diffs));
}

QString ChangeLine::toText() const
{
    return Text::tr("%1 %2: %3 → %4")
        .arg(metric.name, period.toText(), goalText(metric, before), goalText(metric, after));
}

Result<std::vector<ChangeLine>> changeNote(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, PersonId person, int version)
{
    Reading reading(connection);
    if (const std::optional<Error> fault = stateFault(connection, GoalState::published(version)))
        return *fault;
    const GoalVersion former = newest(connection, [&](const GoalVersion &other) { return other.number < version; });
    std::vector<ChangeLine> lines;
    for (const Metric &metric : readMetrics(connection)) {
        const GoalGrid before = readPublished(connection, tree, metric.code, former.number);
        const GoalGrid after = readPublished(connection, tree, metric.code, version);
        PersonChanges(metric, person, before, after).addTo(lines);
    }
    return reading.finish(std::move(lines));
}

} // namespace waterline
