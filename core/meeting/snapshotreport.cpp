#include "meeting/snapshotreport.h"

#include "goals/planstore.h"
#include "meeting/snapshotdigest.h"
#include "org/orgstore.h"
#include "store/chain.h"
#include "store/query.h"

#include <algorithm>
#include <unordered_set>

namespace waterline {

namespace {

constexpr std::size_t longestOverdueList = 10;

AsOf endOfWeek(IsoWeek week, const AsOf &limit)
{
    const AsOf end = AsOf::endOf(week.sunday());
    return end.endText() < limit.endText() ? end : limit;
}

struct Members {
    Org org;
    std::unordered_set<PersonId> people;
    bool isCompany = false;

    [[nodiscard]] bool owns(PersonId person) const { return isCompany || people.contains(person); }
};

Members readMembers(Connection &connection, const OrgPlace &place)
{
    Members members{readOrg(connection), {}, place.isCompany()};
    const std::vector<PersonId> people = members.org.peopleBelow(place);
    members.people = {people.begin(), people.end()};
    return members;
}

std::vector<DeviationLine> deviationsOf(
    Connection &connection, const HeatmapReport &heatmap, const Members &members, const RuleSet &rules)
{
    const Scope &scope = heatmap.scope;
    std::vector<DeviationLine> lines;
    for (const auto &[person, week] : readWeek(connection, scope.week, scope.asOf)) {
        const Person *someone = members.org.person(person);
        if (!someone || !members.people.contains(person))
            continue;
        for (const HeatCell &cell : personCells(week, rules, heatmap.progress).actions) {
            if (cell.isWarning())
                lines.push_back({person, someone->name, members.org.nameOf({someone->unit, {}}), cell});
        }
    }
    std::ranges::sort(lines, [&](const DeviationLine &a, const DeviationLine &b) {
        if (const int order = a.cell.deviation.difference.magnitude().compare(b.cell.deviation.difference.magnitude()))
            return order > 0;
        const QString left = members.org.codeOf({{}, a.person});
        const QString right = members.org.codeOf({{}, b.person});
        return left == right ? a.cell.action < b.cell.action : left < right;
    });
    return lines;
}

std::vector<TurnedCustomer> turnedOf(const LightReport &now, const LightReport &before)
{
    std::unordered_map<CustomerId, Light> lightBefore;
    for (const LightRow &row : before.customers)
        lightBefore.emplace(row.id, row.verdict.light);
    std::vector<TurnedCustomer> turned;
    for (const LightRow &row : now.customers) {
        const auto known = lightBefore.find(row.id);
        const Light then = known == lightBefore.end() ? Light::Green : known->second;
        if (row.verdict.light < then)
            turned.push_back({row, then, known == lightBefore.end()});
    }
    return turned;
}

std::vector<LightRow> overdueOf(const LightReport &lights, const RuleSet &rules)
{
    std::vector<LightRow> overdue;
    for (const LightRow &row : lights.customers) {
        if (row.verdict.silentDays > rules.silenceYellowDays)
            overdue.push_back(row);
    }
    std::ranges::stable_sort(overdue, std::greater(), [](const LightRow &row) { return row.verdict.silentDays; });
    if (overdue.size() > longestOverdueList)
        overdue.resize(longestOverdueList);
    return overdue;
}

void countFollowUps(Connection &connection, IsoWeek week, const AsOf &asOf, const Members &members, KeyFigures &figures)
{
    std::unordered_set<CustomerId> contacted;
    Query query(connection,
        QStringLiteral("SELECT f.person, f.customer, f.action FROM person p JOIN follow_up f ON f.person = p.id "
                       "WHERE f.week = ? AND f.event_at < ?"));
    query.exec(week.toNumber(), asOf.endText());
    query.forEach([&](const Row &row) {
        if (!members.people.contains(row.id<PersonId>(0)))
            return;
        ++figures.followUps;
        const std::optional<Action> action = actionFromCode(row.text(2));
        if (action && isCustomerContact(*action) && !row.isNull(1))
            contacted.insert(row.id<CustomerId>(1));
    });
    figures.customersContacted = qint64(contacted.size());
}

/// The day on which an opportunity became what it is as of then.
struct Standing {
    PersonId owner;
    Money amount;
    bool isWon = false;
    QString since;
};

/// Of every opportunity that was won in the week, or that was and is so no more. Facts in the order of time.
std::unordered_map<OpportunityId, Standing> standingsOf(Connection &connection, IsoWeek week, const AsOf &asOf)
{
    std::unordered_map<OpportunityId, Standing> standings;
    Query query(connection,
        QStringLiteral(
            "SELECT o.id, o.owner, coalesce(o.amount, 0), s.outcome, s.event_at "
            "FROM stage_change s JOIN opportunity o ON o.id = s.opportunity "
            "WHERE s.event_at < ? AND o.id IN (SELECT opportunity FROM stage_change "
            "WHERE outcome = 'won' AND event_at >= ? AND event_at < ?) ORDER BY s.opportunity, s.event_at, s.id"));
    query.exec(asOf.endText(), week.monday().toString(Qt::ISODate), asOf.endText());
    query.forEach([&](const Row &row) {
        Standing &standing = standings[row.id<OpportunityId>(0)];
        const bool isWon = row.text(3) == outcomeCode(Outcome::Won);
        // Won and then paid for is one end, on the day of the first.
        const bool isSame = standing.isWon && isWon;
        standing = {row.id<PersonId>(1), Money{row.integer(2)}, isWon, isSame ? standing.since : row.text(4)};
    });
    return standings;
}

/// Each opportunity once, in the week in which it was won as far as is known as of then.
void countWon(Connection &connection, IsoWeek week, const AsOf &asOf, const Members &members, KeyFigures &figures)
{
    const QString monday = week.monday().toString(Qt::ISODate);
    for (const auto &[opportunity, standing] : standingsOf(connection, week, asOf)) {
        if (!standing.isWon || standing.since < monday || !members.owns(standing.owner))
            continue;
        ++figures.won;
        figures.wonAmount += standing.amount;
    }
}

KeyFigures figuresOf(Connection &connection, const HeatRow &total, const LightReport &lights, const Members &members)
{
    KeyFigures figures;
    figures.penetration = total.cells.penetration;
    for (const Action action : coreActions)
        figures.actions[coreIndex(action)] = total.cells.actions[coreIndex(action)].actual;
    figures.lights = lights.counts;
    countFollowUps(connection, lights.scope.week, lights.scope.asOf, members, figures);
    countWon(connection, lights.scope.week, lights.scope.asOf, members, figures);
    return figures;
}

} // namespace

Result<MeetingSnapshot> meetingSnapshot(Connection &connection, const Scope &scope, const RuleSet &rules)
{
    const Scope now{scope.place, scope.week, endOfWeek(scope.week, scope.asOf)};
    const IsoWeek weekBefore = scope.week.plus(-1);
    const Scope before{scope.place, weekBefore, endOfWeek(weekBefore, scope.asOf)};

    // One state of the file for all of it: the chain head printed below is the head of exactly these rows.
    Reading reading(connection);
    const Result<HeatmapReport> heatmap = heatmapReport(connection, now, rules);
    const Result<HeatmapReport> heatmapBefore = heatmapReport(connection, before, rules);
    const Result<LightReport> lights = lightReport(connection, now, rules);
    const Result<LightReport> lightsBefore = lightReport(connection, before, rules);
    if (!heatmap)
        return heatmap.error();
    if (!heatmapBefore)
        return heatmapBefore.error();
    if (!lights)
        return lights.error();
    if (!lightsBefore)
        return lightsBefore.error();

    const Members members = readMembers(connection, scope.place);
    MeetingSnapshot snapshot;
    snapshot.heatmap = *heatmap;
    snapshot.deviations = deviationsOf(connection, *heatmap, members, rules);
    snapshot.turned = turnedOf(*lights, *lightsBefore);
    snapshot.overdue = overdueOf(*lights, rules);
    snapshot.figures = figuresOf(connection, heatmap->total, *lights, members);
    snapshot.figuresBefore = figuresOf(connection, heatmapBefore->total, *lightsBefore, members);
    snapshot.ruleVersion = rules.version;
    snapshot.chainHead = chainHead(connection);
    snapshot.digest = snapshotDigest(snapshot);
    return reading.finish(std::move(snapshot));
}

} // namespace waterline
