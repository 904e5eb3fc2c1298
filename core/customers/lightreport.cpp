#include "customers/lightreport.h"

#include "customers/lightsources.h"
#include "org/orgstore.h"
#include "rules/action.h"
#include "store/query.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int longestTimeline = 500;

LightRow rowFrom(const CustomerFacts &facts, const Org &org, QDate today, const RuleSet &rules)
{
    LightRow row;
    row.id = facts.customer.id;
    row.code = facts.customer.code;
    row.name = facts.customer.name;
    row.owner = facts.customer.owner;
    row.input = facts.input;
    row.verdict = lightOf(facts.input, today, rules);
    row.reason = reasonOf(facts.input, row.verdict);
    if (const Person *owner = org.person(row.owner)) {
        row.ownerName = owner->name;
        row.unitName = org.nameOf({owner->unit, {}});
    }
    return row;
}

Explanation explanationOf(LightSources &sources, CustomerId customer, const QString &name, const LightInput &input,
    QDate today, const RuleSet &rules)
{
    Explanation explanation = explainLight(name, input, today, rules);
    sources.addTo(explanation, customer, input);
    return explanation;
}

/// The collator's keys are made once: comparing names anew for every pair is slow on long lists.
void sortByUrgency(std::vector<LightRow> &rows)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, LightRow>> keyed;
    keyed.reserve(rows.size());
    for (LightRow &row : rows)
        keyed.emplace_back(collator.sortKey(row.name), std::move(row));
    std::ranges::stable_sort(keyed, [](const auto &left, const auto &right) {
        const LightVerdict &a = left.second.verdict;
        const LightVerdict &b = right.second.verdict;
        if (a.light != b.light)
            return a.light < b.light;
        if (a.silentDays != b.silentDays)
            return a.silentDays > b.silentDays;
        return left.first < right.first;
    });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = std::move(keyed[i].second);
}

TimelineEntry followUpEntry(const Row &row)
{
    const Action action = actionFromCode(row.text(3)).value_or(Action::Note);
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::FollowUp;
    entry.at = row.text(0);
    entry.who = row.text(1);
    entry.what = row.text(2).isEmpty() ? actionKind(action) : row.text(2);
    entry.text = row.text(4);
    entry.evidence = row.text(5);
    entry.source = {row.text(6), row.integer(7), {}};
    entry.isContact = isCustomerContact(action);
    return entry;
}

std::vector<TimelineEntry> followUpEntries(Connection &connection, CustomerId customer, const AsOf &asOf)
{
    std::vector<TimelineEntry> entries;
    Query query(connection,
        QStringLiteral("SELECT f.event_at, p.name, f.channel, f.action, f.content, f.evidence, b.source_file, f.line "
                       "FROM follow_up f JOIN person p ON p.id = f.person JOIN batch b ON b.id = f.batch "
                       "WHERE f.customer = ? AND f.event_at < ? ORDER BY f.event_at DESC, f.id DESC LIMIT %1")
            .arg(longestTimeline));
    query.exec(customer, asOf.endText());
    query.forEach([&](const Row &row) { entries.push_back(followUpEntry(row)); });
    return entries;
}

void addStageEntries(Connection &connection, CustomerId customer, const AsOf &asOf, std::vector<TimelineEntry> &entries)
{
    Query query(connection,
        QStringLiteral("SELECT s.event_at, coalesce(p.name, ''), s.stage, o.code, o.product, b.source_file, s.line "
                       "FROM opportunity o JOIN stage_change s ON s.opportunity = o.id JOIN batch b ON b.id = s.batch "
                       "LEFT JOIN person p ON p.id = o.owner "
                       "WHERE o.customer = ? AND s.event_at < ? ORDER BY s.event_at DESC, s.id DESC LIMIT %1")
            .arg(longestTimeline));
    query.exec(customer, asOf.endText());
    query.forEach([&](const Row &row) {
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::StageChange;
        entry.at = row.text(0);
        entry.who = row.text(1);
        entry.what = row.text(2) == openingStage() ? Text::tr("Opened") : row.text(2);
        entry.text = Text::tr("Opportunity %1 · %2").arg(row.text(3), row.text(4));
        entry.source = {row.text(5), row.integer(6), {}};
        entries.push_back(entry);
    });
}

} // namespace

Result<LightReport> lightReport(Connection &connection, const Scope &scope, const RuleSet &rules)
{
    Reading reading(connection);
    LightReport report;
    report.scope = scope;
    const Org org = readOrg(connection);
    const std::vector<PersonId> people = org.peopleBelow(scope.place);
    const std::unordered_set<PersonId> inScope(people.begin(), people.end());
    for (const CustomerFacts &facts : readCustomerFacts(connection, scope.asOf)) {
        report.withoutOwner += facts.customer.owner.isNull() ? 1 : 0;
        if (!scope.place.isCompany() && !inScope.contains(facts.customer.owner))
            continue;
        report.customers.push_back(rowFrom(facts, org, scope.asOf.day(), rules));
        report.counts.add(report.customers.back().verdict.light);
    }
    sortByUrgency(report.customers);
    return reading.finish(std::move(report));
}

Result<std::vector<Explanation>> explainLights(Connection &connection, const LightReport &report, const RuleSet &rules)
{
    Reading reading(connection);
    LightSources sources(connection, report.scope.asOf);
    std::vector<Explanation> explanations;
    explanations.reserve(report.customers.size());
    for (const LightRow &row : report.customers)
        explanations.push_back(explanationOf(sources, row.id, row.name, row.input, report.scope.asOf.day(), rules));
    return reading.finish(std::move(explanations));
}

Result<Explanation> explainCustomerLight(
    Connection &connection, CustomerId customer, const AsOf &asOf, const RuleSet &rules)
{
    Reading reading(connection);
    const std::optional<CustomerFacts> facts = readCustomerFacts(connection, customer, asOf);
    LightSources sources(connection, asOf);
    Explanation explanation;
    if (facts)
        explanation = explanationOf(sources, customer, facts->customer.name, facts->input, asOf.day(), rules);
    return reading.finish(std::move(explanation));
}

Result<CustomerTimeline> customerTimeline(Connection &connection, CustomerId customer, const AsOf &asOf)
{
    Reading reading(connection);
    CustomerTimeline timeline;
    if (const std::optional<CustomerFacts> facts = readCustomerFacts(connection, customer, asOf))
        timeline.customer = facts->customer;
    if (!timeline.customer.owner.isNull())
        timeline.ownerName = readOrg(connection).nameOf({{}, timeline.customer.owner});
    timeline.entries = followUpEntries(connection, customer, asOf);
    addStageEntries(connection, customer, asOf, timeline.entries);
    if (timeline.customer.createdOn.isValid()) {
        TimelineEntry created;
        created.kind = TimelineEntry::Kind::Created;
        created.at = timeline.customer.createdOn.toString(Qt::ISODate) + QStringLiteral("T00:00:00");
        created.what = Text::tr("Customer created");
        timeline.entries.push_back(created);
    }
    std::ranges::stable_sort(timeline.entries, std::greater(), &TimelineEntry::at);
    return reading.finish(std::move(timeline));
}

} // namespace waterline
