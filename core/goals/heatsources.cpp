#include "goals/heatsources.h"

#include "goals/planstore.h"

#include <QCoreApplication>

#include <map>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Heatmap)
};

constexpr qint64 listedSources = 20;
constexpr int longestContent = 60;

QString followUpCondition(HeatColumn column)
{
    return column ? QStringLiteral("f.action = '%1'").arg(actionCode(*column))
                  : QStringLiteral("f.action IN ('lead', 'visit', 'proposal')");
}

QString withName(const QString &name, const QString &what)
{
    return name.isEmpty() ? what : QStringLiteral("%1 · %2").arg(name, what);
}

qint64 roomIn(const Explanation &explanation)
{
    return listedSources - qint64(explanation.sources.size());
}

/// Where one action's plan and summary came from; without a file where no file says so any more.
struct PlanOrigin {
    SourceRow plan;
    SourceRow summary;
};

} // namespace

HeatSources::HeatSources(Connection &connection, const Scope &scope, HeatColumn column, VerifiedCounts asked)
    : m_scope(scope)
    , m_column(column)
    , m_asked(std::move(asked))
    , m_plans(connection,
          QStringLiteral("SELECT w.action, w.planned, w.reported, r.before, r.after, b.source_file, r.line "
                         "FROM weekly_plan w JOIN revision r ON r.tbl = 'weekly_plan' AND r.row_id = w.id "
                         "JOIN batch b ON b.id = r.batch WHERE w.person = ? AND w.week = ? AND b.reverts IS NULL "
                         "AND r.after IS NOT NULL ORDER BY r.batch, r.seq"))
    , m_followUps(connection,
          QStringLiteral(
              "SELECT b.source_file, f.line, f.event_at, f.action, f.content, %1 FROM follow_up f JOIN batch b ON b.id "
              "= f.batch "
              "WHERE f.person = ? AND f.week = ? AND f.event_at < ? AND %2 ORDER BY f.event_at DESC, f.id LIMIT ?")
              .arg(proofColumns(), followUpCondition(column)))
{
}

void HeatSources::addPerson(Explanation &explanation, PersonId person, const PersonWeek &week, const QString &name)
{
    qint64 rows = 0;
    for (const Action action : coreActions) {
        const ActionCount &count = week[coreIndex(action)];
        if (isAsked(action))
            rows += (count.hasOwnPlan() ? 1 : 0) + (count.isReported() ? 1 : 0) + count.followUps;
    }
    const qint64 before = qint64(explanation.sources.size());
    if (rows > 0 && roomIn(explanation) > 0) {
        addPlans(explanation, person, week, name);
        addFollowUps(explanation, person, name);
    }
    explanation.moreSources += rows - (qint64(explanation.sources.size()) - before);
}

void HeatSources::addPlans(Explanation &explanation, PersonId person, const PersonWeek &week, const QString &name)
{
    const Table &table = weeklyPlanTable();
    const qsizetype planned = table.columnIndex(u"planned");
    const qsizetype reported = table.columnIndex(u"reported");
    std::map<Action, PlanOrigin> origins;
    m_plans.exec(person, m_scope.week.toNumber());
    m_plans.forEach([&](const Row &row) {
        const std::optional<Action> action = actionFromCode(row.text(0));
        if (!action || !isAsked(*action))
            return;
        const Values before = row.isNull(3) ? Values() : rowFromJson(table, row.text(3));
        const Values after = rowFromJson(table, row.text(4));
        // The newest file that brought the value which stands there now.
        const auto isBrought = [&](qsizetype column, const QVariant &now) {
            return after[column] == now && (before.isEmpty() || before[column] != now);
        };
        const SourceRow source{row.text(5), row.integer(6), {}};
        if (isBrought(planned, row.isNull(1) ? QVariant() : QVariant(row.integer(1))))
            origins[*action].plan = source;
        if (isBrought(reported, row.isNull(2) ? QVariant() : QVariant(row.integer(2))))
            origins[*action].summary = source;
    });
    const auto add = [&](SourceRow source, const QString &what) {
        if (source.file.isEmpty() || roomIn(explanation) == 0)
            return;
        source.what = withName(name, what);
        explanation.sources.push_back(source);
    };
    for (const auto &[action, origin] : origins) {
        const ActionCount &count = week[coreIndex(action)];
        if (count.hasOwnPlan())
            add(origin.plan, Text::tr("%1: plan %2").arg(actionName(action)).arg(*count.plan));
        if (count.isReported())
            add(origin.summary, Text::tr("%1: weekly summary %2").arg(actionName(action)).arg(*count.reported));
    }
}

void HeatSources::addFollowUps(Explanation &explanation, PersonId person, const QString &name)
{
    if (roomIn(explanation) == 0)
        return;
    m_followUps.exec(person, m_scope.week.toNumber(), m_scope.asOf.endText(), roomIn(explanation));
    m_followUps.forEach([&](const Row &row) {
        const Action action = actionFromCode(row.text(3)).value_or(Action::Note);
        QString what = QStringLiteral("%1 · %2 · %3")
                           .arg(row.text(2).left(16).replace(u'T', u' '), actionKind(action),
                               row.text(4).simplified().left(longestContent));
        if (const QStringList missing = missingItems(proofFrom(row, 5), m_asked[coreIndex(action)].items);
            !missing.isEmpty())
            what += QStringLiteral(" · ") + Text::tr("missing: %1").arg(itemNames(missing));
        explanation.sources.push_back({row.text(0), row.integer(1), withName(name, what)});
    });
}

} // namespace waterline
