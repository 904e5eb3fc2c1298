#include "goals/publish/acknowledgement.h"

#include "base/joinedtext.h"
#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "metrics/metricstore.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

std::vector<bool> readPeopleWithGoals(Connection &connection, const std::shared_ptr<const GoalTree> &tree, int version)
{
    std::vector<bool> hasGoal(tree->order().people().size(), false);
    for (const Metric &metric : readMetrics(connection)) {
        const GoalGrid grid = readPublished(connection, tree, metric.code, version);
        for (std::size_t person = 0; person < hasGoal.size(); ++person) {
            if (std::ranges::any_of(grid.row(person), [](qint64 value) { return value > 0; }))
                hasGoal[person] = true;
        }
    }
    return hasGoal;
}

QString localTime(const Clock &clock)
{
    return clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

std::optional<Error> acknowledgeFault(Connection &connection, const std::shared_ptr<const GoalTree> &tree, int version,
    const std::vector<PersonId> &people)
{
    const GoalVersion current = currentVersion(connection, *tree);
    if (current.number == 0)
        return Error{Problem::NotFound, Text::tr("No goals of %1 have been published.").arg(tree->fiscalYear()), {}};
    if (current.number != version)
        return Error{Problem::BadInput,
            Text::tr("Version %1 is not the current one. Read version %2 and acknowledge that.")
                .arg(version)
                .arg(current.number),
            {}};
    const std::vector<bool> hasGoal = readPeopleWithGoals(connection, tree, version);
    for (const PersonId person : people) {
        const std::optional<std::size_t> position = tree->order().positionOf(person);
        if (!position || !hasGoal[*position])
            return Error{Problem::BadInput,
                Text::tr("%1 has no goal in version %2, so there is nothing to acknowledge.")
                    .arg(personText(tree->org(), person))
                    .arg(version),
                {}};
    }
    return std::nullopt;
}

} // namespace

Result<Acknowledgements> readAcknowledgements(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, const AsOf &asOf)
{
    Reading reading(connection);
    Acknowledgements known;
    known.version = currentVersion(connection, *tree, asOf).number;
    known.hasGoal = readPeopleWithGoals(connection, tree, known.version);
    known.isAware.resize(known.hasGoal.size(), false);
    Query query(connection, QStringLiteral("SELECT person FROM acknowledgement WHERE version = ? AND event_at < ?"));
    query.exec(known.version, asOf.endText());
    query.forEach([&](const Row &row) {
        if (const auto position = tree->order().positionOf(row.id<PersonId>(0)))
            known.isAware[*position] = true;
    });
    return reading.finish(std::move(known));
}

Awareness awarenessOf(const GoalTree &tree, const Acknowledgements &known, const OrgPlace &place)
{
    Awareness awareness;
    awareness.place = place;
    awareness.version = known.version;
    const OrgOrder::Range people = tree.order().rangeOf(place);
    for (std::size_t person = people.first; person < people.end; ++person) {
        if (!known.hasGoal[person])
            continue;
        ++awareness.peopleWithGoal;
        if (known.isAware[person])
            ++awareness.aware;
        else
            awareness.unaware.push_back(tree.order().people()[person]);
    }
    return awareness;
}

Explanation explainAwareness(const GoalTree &tree, const Awareness &awareness, int ruleVersion)
{
    Explanation explanation{
        Text::tr("Awareness: %1").arg(placeText(tree.org(), awareness.place)), QStringLiteral("R15"), ruleVersion, {}};
    explanation.inputs.push_back({Text::tr("Current version"), QString::number(awareness.version)});
    const Ratio rate = awareness.rate();
    if (!rate.isComputable()) {
        explanation.verdict = Text::tr("Nobody has a goal here, so there is no rate.");
        return explanation;
    }
    const qint64 aware = awareness.aware;
    const qint64 all = awareness.peopleWithGoal;
    explanation.inputs.push_back({Text::tr("People with a goal"), QString::number(all)});
    explanation.inputs.push_back({Text::tr("Of them acknowledged it"), QString::number(aware)});
    explanation.arithmetic.push_back(
        {Text::tr("Awareness"), QStringLiteral("%1 / %2").arg(aware).arg(all), rate.toText()});
    explanation.verdict =
        Text::tr("%1 of %2 people have acknowledged version %3.").arg(aware).arg(all).arg(awareness.version);
    if (!awareness.unaware.empty()) {
        QStringList names;
        for (const PersonId person : awareness.unaware)
            names << personText(tree.org(), person);
        explanation.counterfactual =
            Text::tr("Everybody knows it once these acknowledge it: %1.").arg(joinedText(names));
    }
    return explanation;
}

Result<BatchId> acknowledge(
    const GoalDesk &desk, const std::shared_ptr<const GoalTree> &tree, int version, PersonId person)
{
    return acknowledge(desk, tree, version, std::vector{person});
}

Result<BatchId> acknowledge(
    const GoalDesk &desk, const std::shared_ptr<const GoalTree> &tree, int version, const std::vector<PersonId> &people)
{
    auto batch = Batch::begin(desk.connection, desk.schema, desk.clock, {QStringLiteral("acknowledge"), desk.actor});
    if (!batch)
        return batch.error();
    const std::optional<Error> fault = acknowledgeFault(desk.connection, tree, version, people);
    const QString now = localTime(desk.clock);
    bool isNew = false;
    qint64 line = 0;
    for (const PersonId person : fault ? std::vector<PersonId>() : people) {
        isNew =
            (*batch)->append(acknowledgementTable(), {{}, {}, {}, qint64(version), person.value, now}, ++line) || isNew;
    }
    if (Result<> status = desk.connection.takeStatus(); !status)
        return status.error();
    if (fault)
        return *fault;
    if (!isNew)
        return BatchId();
    return (*batch)->commit({});
}

} // namespace waterline
