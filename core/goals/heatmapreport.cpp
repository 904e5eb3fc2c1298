#include "goals/heatmapreport.h"

#include "calendar/calendarstore.h"
#include "goals/heatsources.h"
#include "goals/planstore.h"
#include "org/orgstore.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Heatmap)
};

/// Everything that the cells of a place and of what stands below it need, read once.
class HeatBuilder {
public:
    HeatBuilder(Connection &connection, const Scope &scope, const OrgPlace &place, const RuleSet &rules)
        : m_org(readOrg(connection))
        , m_week(readWeek(connection, scope.week, scope.asOf, spanOf(m_org.peopleBelow(place))))
        , m_progress(progressOf(
              Period::ofWeek(scope.week), {scope.week, scope.week}, readWorkCalendar(connection), scope.asOf))
        , m_rules(rules)
    {
    }

    [[nodiscard]] const Org &org() const { return m_org; }
    [[nodiscard]] const PeriodProgress &progress() const { return m_progress; }

    [[nodiscard]] HeatRow rowOf(const OrgPlace &place) const
    {
        HeatRow row{heatPlaceOf(m_org, place), {}};
        if (place.isPerson()) {
            row.cells = personCells(weekOf(place.person), m_rules, m_progress);
            return row;
        }
        std::vector<PersonWeek> people;
        for (const PersonId person : m_org.peopleBelow(place))
            people.push_back(weekOf(person));
        row.cells = unitCells(people, m_rules, m_progress);
        return row;
    }

    [[nodiscard]] PersonWeek weekOf(PersonId person) const
    {
        const auto found = m_week.find(person);
        return found == m_week.end() ? PersonWeek() : found->second;
    }

private:
    Org m_org;
    std::unordered_map<PersonId, PersonWeek> m_week;
    PeriodProgress m_progress;
    const RuleSet &m_rules;
};

VerifiedCounts countVerified(Connection &connection, const HeatBuilder &builder, const Scope &scope,
    const OrgPlace &place, HeatColumn column = {})
{
    VerifiedCounts counts = readVerification(connection);
    for (const Action action : coreActions) {
        if (column && *column != action)
            counts[coreIndex(action)] = {};
    }
    VerifiedReader reader(connection, scope);
    for (const PersonId person : builder.org().peopleBelow(place))
        reader.addPerson(counts, person, builder.weekOf(person));
    return counts;
}

/// `label` is empty where the explanation is about the one cell.
void addVerified(Explanation &explanation, const QString &label, const HeatCell &cell, const VerifiedCount &count)
{
    const auto labelled = [&](const QString &what) {
        return label.isEmpty() ? what : Text::tr("%1: %2", "action, what of it").arg(label, what);
    };
    if (count.items.isEmpty())
        return;
    if (count.followUps > 0)
        explanation.inputs.push_back({labelled(Text::tr("Verified")), verifiedText(count)});
    if (cell.fromSummaries > 0)
        explanation.inputs.push_back({labelled(Text::tr("Not verifiable")),
            Text::tr("%1 from weekly summaries, without follow-ups").arg(cell.fromSummaries)});
}

void addVerified(Explanation &explanation, const HeatCells &cells, HeatColumn column, const VerifiedCounts &counts)
{
    for (const HeatCell &cell : cells.actions) {
        if (!column || *column == cell.action)
            addVerified(
                explanation, column ? QString() : actionName(cell.action), cell, counts[coreIndex(cell.action)]);
    }
}

LateFacts lateIn(Connection &connection, const HeatBuilder &builder, const HeatmapReport &report)
{
    const IsoWeek week = report.scope.week;
    LateReader reader(connection, report.scope.asOf);
    if (!reader.hasAny())
        return {};
    const LateReader::Found found = reader.coreActionsOf({week, week});
    LateFacts late{0, found.isAtLeast};
    const std::vector<PersonId> people = builder.org().peopleBelow(report.scope.place);
    const auto countOf = [&](const LateReader::Found &rows, PersonId person) {
        const auto weeks = rows.people.find(person);
        return weeks == rows.people.end() ? 0 : weeks->second.at(week.toNumber());
    };
    for (const HeatCell &cell : report.total.cells.actions)
        late.count += found.isAll ? cell.fromFollowUps : 0;
    for (const PersonId person : people)
        late.count += countOf(found, person);
    for (const Action action : coreActions) {
        const LateReader::Found summaries = reader.summariesOf(actionCode(action), {week, week});
        late.isAtLeast |= summaries.isAtLeast;
        for (const PersonId person : people) {
            if (builder.weekOf(person)[coreIndex(action)].isReported())
                late.count += countOf(summaries, person);
        }
    }
    return late;
}

} // namespace

Result<HeatmapReport> heatmapReport(Connection &connection, const Scope &scope, const RuleSet &rules)
{
    Reading reading(connection);
    const HeatBuilder builder(connection, scope, scope.place, rules);
    HeatmapReport report;
    report.scope = scope;
    report.progress = builder.progress();
    report.total = builder.rowOf(scope.place);
    if (scope.place.isPerson())
        report.total.verified = countVerified(connection, builder, scope, scope.place);
    report.hasPlans = report.total.cells.penetration.isComputable();
    for (HeatPlace &place : heatPathTo(builder.org(), scope.place))
        report.path.push_back({std::move(place), {}});
    for (const OrgPlace &place : builder.org().childrenOf(scope.place))
        report.rows.push_back(builder.rowOf(place));
    if (scope.place.isPerson())
        report.rows.push_back(report.total);
    report.late = lateIn(connection, builder, report);
    return reading.finish(std::move(report));
}

Result<Explanation> explainHeat(
    Connection &connection, const Scope &scope, const OrgPlace &place, HeatColumn column, const RuleSet &rules)
{
    Reading reading(connection);
    const HeatBuilder builder(connection, scope, place, rules);
    const HeatRow row = builder.rowOf(place);
    const QString name = row.name.isEmpty() ? Text::tr("Company") : row.name;
    Explanation explanation = column ? explainCell(name, row.cells.actions[coreIndex(*column)], row.isPerson(), rules)
                                     : explainPenetration(name, row.cells, row.isPerson(), rules);
    explanation.inputs.insert(explanation.inputs.begin(), {Text::tr("Week"), scope.week.toText()});
    if (!builder.progress().isOver())
        explanation.inputs.insert(
            explanation.inputs.begin() + 1, {Text::tr("How far it is"), progressText(builder.progress())});
    const VerifiedCounts verified = countVerified(connection, builder, scope, place, column);
    addVerified(explanation, row.cells, column, verified);
    HeatSources sources(connection, scope, column, verified);
    for (const PersonId person : builder.org().peopleBelow(place))
        sources.addPerson(explanation, person, builder.weekOf(person),
            row.isPerson() ? QString() : builder.org().nameOf({{}, person}));
    return reading.finish(std::move(explanation));
}

Result<VerifiedCounts> verifiedIn(Connection &connection, const Scope &scope, const OrgPlace &row)
{
    Reading reading(connection);
    const RuleSet rules;
    const HeatBuilder builder(connection, scope, row, rules);
    return reading.finish(countVerified(connection, builder, scope, row));
}

QString noPlanSentence(const HeatmapReport &report)
{
    const QString week = report.scope.week.toText();
    if (report.scope.place.isCompany()) {
        return Text::tr(
            "No plan for %1. Publish goals for these actions, or import a file with week, person and planned leads, "
            "visits and proposals, to see attainment; until then the actual counts are shown.")
            .arg(week);
    }
    return Text::tr(
        "No plan for %1 in %2. Publish goals for these actions, or import a file with week, person and planned leads, "
        "visits and proposals, to see attainment; until then the actual counts are shown.")
        .arg(week, report.total.name);
}

QString progressSentence(const HeatmapReport &report, const RuleSet &rules)
{
    const PeriodProgress &progress = report.progress;
    if (progress.isOver() || !report.hasPlans)
        return {};
    if (!progress.isRunning())
        return Text::tr("The week has not begun, so nothing is marked yet.");
    if (progress.elapsed == 0)
        return Text::tr("The week still runs and none of its workdays is over, so nothing is marked yet.");
    return Text::tr("The week still runs, %1 of %2 workdays are over: marked is what is below %3% of their pace.")
        .arg(progress.elapsed)
        .arg(progress.workdays)
        .arg(rules.pacePercent);
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
