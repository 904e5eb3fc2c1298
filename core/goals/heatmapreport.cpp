#include "goals/heatmapreport.h"

#include "goals/planstore.h"
#include "org/orgstore.h"
#include "store/query.h"

#include <QCoreApplication>

namespace waterline {

namespace {

constexpr int listedSources = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Heatmap)
};

/// Everything one heatmap needs, read once.
class HeatBuilder {
public:
    HeatBuilder(Connection &connection, const Scope &scope, const RuleSet &rules)
        : m_org(readOrg(connection))
        , m_week(readWeek(connection, scope.week, scope.asOf))
        , m_rules(rules)
    {
    }

    [[nodiscard]] const Org &org() const { return m_org; }

    [[nodiscard]] HeatRow labelOf(const OrgPlace &place) const
    {
        HeatRow row;
        row.place = place;
        row.code = m_org.codeOf(place);
        row.name = m_org.nameOf(place);
        if (place.isPerson()) {
            row.kind = HeatRow::Kind::Person;
        } else if (const Unit *unit = m_org.unit(place.unit)) {
            row.kind = unit->kind == UnitKind::Region ? HeatRow::Kind::Region : HeatRow::Kind::Team;
            row.leader = unit->leader;
        }
        return row;
    }

    [[nodiscard]] HeatRow rowOf(const OrgPlace &place) const
    {
        HeatRow row = labelOf(place);
        if (place.isPerson()) {
            row.cells = personCells(weekOf(place.person), m_rules);
            return row;
        }
        std::vector<PersonWeek> people;
        for (const PersonId person : m_org.peopleBelow(place))
            people.push_back(weekOf(person));
        row.cells = unitCells(people, m_rules);
        return row;
    }

private:
    [[nodiscard]] PersonWeek weekOf(PersonId person) const
    {
        const auto found = m_week.find(person);
        return found == m_week.end() ? PersonWeek() : found->second;
    }

    Org m_org;
    std::unordered_map<PersonId, PersonWeek> m_week;
    const RuleSet &m_rules;
};

/// The follow-ups that a person's cell counts, the newest first.
void addSources(Connection &connection, const Scope &scope, PersonId person, HeatColumn column, Explanation &explanation)
{
    const QString condition = column ? QStringLiteral("f.action = '%1'").arg(actionCode(*column))
                                     : QStringLiteral("f.action IN ('lead', 'visit', 'proposal')");
    const QString from = QStringLiteral("FROM follow_up f JOIN batch b ON b.id = f.batch "
                                        "WHERE f.person = ? AND f.week = ? AND f.event_at < ? AND ")
        + condition;
    Query query(connection,
        QStringLiteral("SELECT b.source_file, f.line, f.event_at, f.action, f.content %1 ORDER BY f.event_at DESC, f.id LIMIT %2")
            .arg(from)
            .arg(listedSources));
    query.exec(person, scope.week.toNumber(), scope.asOf.endText());
    query.forEach([&](const Row &row) {
        const Action action = actionFromCode(row.text(3)).value_or(Action::Note);
        explanation.sources.push_back({row.text(0), row.integer(1),
            QStringLiteral("%1 · %2 · %3").arg(row.text(2).left(16).replace(u'T', u' '), actionKind(action), row.text(4).simplified().left(60))});
    });
    Query count(connection, QStringLiteral("SELECT count(*) ") + from);
    count.exec(person, scope.week.toNumber(), scope.asOf.endText());
    explanation.moreSources = count.integer() - qint64(explanation.sources.size());
}

}

Result<HeatmapReport> heatmapReport(Connection &connection, const Scope &scope, const RuleSet &rules)
{
    Reading reading(connection);
    const HeatBuilder builder(connection, scope, rules);
    HeatmapReport report;
    report.scope = scope;
    report.hasPlans = hasPlans(connection, scope.week);
    report.total = builder.rowOf(scope.place);
    for (const OrgPlace &place : builder.org().pathTo(scope.place))
        report.path.push_back(builder.labelOf(place));
    for (const OrgPlace &place : builder.org().childrenOf(scope.place))
        report.rows.push_back(builder.rowOf(place));
    if (scope.place.isPerson())
        report.rows.push_back(report.total);
    return reading.finish(std::move(report));
}

Result<Explanation> explainHeat(
    Connection &connection, const Scope &scope, const OrgPlace &place, HeatColumn column, const RuleSet &rules)
{
    Reading reading(connection);
    const HeatBuilder builder(connection, scope, rules);
    const HeatRow row = builder.rowOf(place);
    const QString name = row.name.isEmpty() ? Text::tr("Company") : row.name;
    Explanation explanation = column ? explainCell(name, row.cells.actions[coreIndex(*column)], row.isPerson(), rules)
                                     : explainPenetration(name, row.cells, row.isPerson(), rules);
    explanation.inputs.insert(explanation.inputs.begin(), {Text::tr("Week"), scope.week.toText()});
    if (row.isPerson())
        addSources(connection, scope, place.person, column, explanation);
    return reading.finish(std::move(explanation));
}

Result<WeekChoice> chooseWeek(Connection &connection, const AsOf &asOf)
{
    Reading reading(connection);
    // The end is exclusive: at Sunday's midnight the week is complete, on Sunday afternoon it is not.
    const IsoWeek lastComplete = IsoWeek::of(asOf.endDay).plus(-1);
    const IsoWeek newest = newestWeekWithFacts(connection, IsoWeek::of(asOf.day()));
    WeekChoice choice{lastComplete, false};
    if (newest.isNull() || newest >= lastComplete) {
        // A running week does not stand in for the last complete one, unless that one is empty.
        const IsoWeek upTo = newestWeekWithFacts(connection, lastComplete);
        if (!newest.isNull() && upTo != lastComplete)
            choice = {newest, newest != lastComplete};
    } else {
        choice = {newest, true};
    }
    return reading.finish(choice);
}

} // namespace waterline
