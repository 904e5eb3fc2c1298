#include "goalwork.h"

#include "answerjson.h"
#include "base/joinedtext.h"
#include "goals/dayplan.h"
#include "goals/goaltext.h"
#include "goals/publish/acknowledgement.h"
#include "org/orgstore.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// --person; an error if that is a unit.
Result<PersonId> personFrom(GoalWork &work, const Org &org)
{
    const QString text = work.option("person");
    const std::optional<OrgPlace> place = org.find(text);
    if (!place || !place->isPerson())
        return Error{Problem::UnknownName, Text::tr("There is no single person called %1.").arg(text), {}};
    return place->person;
}

QJsonObject personJson(const Org &org, PersonId person)
{
    const Person *found = org.person(person);
    return {{QStringLiteral("code"), found ? found->code : QString()},
        {QStringLiteral("name"), found ? found->name : QString()}};
}

QJsonObject toJson(const GoalTree &tree, const Awareness &awareness)
{
    const Org &org = tree.org();
    QJsonArray unaware;
    for (const PersonId person : awareness.unaware)
        unaware << personJson(org, person);
    return {{QStringLiteral("code"), org.codeOf(awareness.place)},
        {QStringLiteral("name"), org.nameOf(awareness.place)},
        {QStringLiteral("kind"), placeKind(org, awareness.place)}, {QStringLiteral("aware"), awareness.aware},
        {QStringLiteral("with_goal"), awareness.peopleWithGoal}, {QStringLiteral("rate"), ratioJson(awareness.rate())},
        {QStringLiteral("percent"), awareness.rate().toText()}, {QStringLiteral("unaware"), unaware}};
}

QStringList toCells(const GoalTree &tree, const Awareness &awareness)
{
    QStringList names;
    for (const PersonId person : awareness.unaware)
        names << personText(tree.org(), person);
    return {placeText(tree.org(), awareness.place),
        QStringLiteral("%1/%2").arg(awareness.aware).arg(awareness.peopleWithGoal), awareness.rate().toText(),
        joinedText(names)};
}

QJsonObject toJson(const DayTask &task)
{
    QJsonObject json{{QStringLiteral("action"), actionCode(task.action)},
        {QStringLiteral("planned"), task.plan ? QJsonValue(task.plan->count) : QJsonValue()},
        {QStringLiteral("planned_by"), QJsonValue()}, {QStringLiteral("goal_version"), QJsonValue()},
        {QStringLiteral("done_before"), task.doneBefore}, {QStringLiteral("done_today"), task.doneToday},
        {QStringLiteral("left"), task.left}, {QStringLiteral("due"), task.due},
        {QStringLiteral("is_done"), task.isDone()}};
    if (!task.plan)
        return json;
    const bool isGoal = task.plan->origin == PlannedCount::Origin::Goal;
    json[QStringLiteral("planned_by")] = isGoal ? QStringLiteral("goal") : QStringLiteral("weekly_plan");
    if (isGoal)
        json[QStringLiteral("goal_version")] = task.plan->version;
    return json;
}

QStringList toCells(const DayTask &task)
{
    if (!task.plan)
        return {actionName(task.action), QStringLiteral("-"), QString::number(task.doneToday),
            Text::tr("no plan for this week")};
    return {actionName(task.action), QString::number(task.due), QString::number(task.doneToday),
        Text::tr("%1 of %2 left in the week").arg(task.left).arg(task.plan->count)};
}

} // namespace

int goalAcknowledge(GoalWork &work)
{
    const Result<int> year = work.fiscalYear();
    if (!year)
        return work.call().refuse(year.error());
    const auto tree = readGoalTree(work.connection(), *year);
    const Result<PersonId> person = personFrom(work, tree->org());
    if (!person)
        return work.call().refuse(person.error());
    int version = currentVersion(work.connection(), *tree).number;
    if (work.isSet("version")) {
        const Result<GoalState> state = work.stateNamed(work.option("version"));
        if (!state)
            return work.call().refuse(state.error());
        version = state->version.value_or(0);
    }
    const Result<BatchId> batch = acknowledge(work.desk(), tree, version, *person);
    if (!batch)
        return work.call().refuse(batch.error());
    const auto note = changeNote(work.connection(), tree, *person, version);
    if (!note)
        return work.call().fail(note.error());
    QJsonArray changes;
    QStringList lines{batch->isNull()
            ? Text::tr("%1 had acknowledged version %2 already.").arg(personText(tree->org(), *person)).arg(version)
            : Text::tr("%1 has acknowledged version %2.").arg(personText(tree->org(), *person)).arg(version)};
    for (const ChangeLine &line : *note) {
        changes << QJsonObject{{QStringLiteral("metric"), line.metric.code},
            {QStringLiteral("period"), line.period.toText()},
            {QStringLiteral("before"), goalText(line.metric, line.before)},
            {QStringLiteral("after"), goalText(line.metric, line.after)}};
        lines << QStringLiteral("  ") + line.toText();
    }
    QJsonObject json = personJson(tree->org(), *person);
    json[QStringLiteral("version")] = version;
    json[QStringLiteral("batch")] = batch->isNull() ? QJsonValue() : QJsonValue(QString::number(batch->value));
    json[QStringLiteral("changes")] = changes;
    return work.answer(json, lines);
}

int goalAwareness(GoalWork &work)
{
    Reading reading(work.connection());
    const Result<GoalNode> node = work.node();
    if (!node)
        return work.call().refuse(node.error());
    const Result<AsOf> asOf = work.call().asOf();
    if (!asOf)
        return work.call().refuse(asOf.error());
    const Result<int> year = work.fiscalYear();
    if (!year)
        return work.call().refuse(year.error());
    const auto tree = readGoalTree(work.connection(), *year);
    const Result<Acknowledgements> known = readAcknowledgements(work.connection(), tree, *asOf);
    if (!known)
        return work.call().fail(known.error());
    QJsonArray rows;
    std::vector<QStringList> table{{Text::tr("Name"), Text::tr("Aware"), Text::tr("Rate"), Text::tr("Not yet")}};
    for (const GoalNode &child : tree->childrenOf(*node, GoalTree::Axis::Org)) {
        const Awareness awareness = awarenessOf(*tree, *known, child.place);
        rows << toJson(*tree, awareness);
        table.push_back(toCells(*tree, awareness));
    }
    const Awareness whole = awarenessOf(*tree, *known, node->place);
    table.push_back(toCells(*tree, whole));
    QJsonObject total = toJson(*tree, whole);
    addExplanation(total, explainAwareness(*tree, whole, work.call().rules().version));
    const QJsonObject json{{QStringLiteral("year"), *year}, {QStringLiteral("version"), known->version},
        {QStringLiteral("unit"), tree->org().codeOf(node->place)},
        {QStringLiteral("as_of"), asOf->day().toString(Qt::ISODate)}, {QStringLiteral("rows"), rows},
        {QStringLiteral("total"), total}};
    const QString headline = known->version > 0 ? Text::tr("%1: who knows version %2, as of %3")
                                                      .arg(placeText(tree->org(), node->place))
                                                      .arg(known->version)
                                                      .arg(asOf->day().toString(Qt::ISODate))
                                                : Text::tr("Nothing was published yet.");
    return work.answer(json, QStringList{headline} + columns(table));
}

int goalToday(GoalWork &work)
{
    const Org org = readOrg(work.connection());
    const Result<PersonId> person = personFrom(work, org);
    if (!person)
        return work.call().refuse(person.error());
    const Result<AsOf> asOf = work.call().asOf();
    if (!asOf)
        return work.call().refuse(asOf.error());
    const Result<DayPlan> plan = dayPlan(work.connection(), *person, *asOf);
    if (!plan)
        return work.call().fail(plan.error());
    QJsonArray tasks;
    std::vector<QStringList> table{{Text::tr("Action"), Text::tr("Today"), Text::tr("Done"), Text::tr("Week")}};
    for (const DayTask &task : plan->tasks) {
        tasks << toJson(task);
        table.push_back(toCells(task));
    }
    QJsonObject json = personJson(org, *person);
    json[QStringLiteral("day")] = plan->day.toString(Qt::ISODate);
    json[QStringLiteral("week")] = plan->week.toText();
    json[QStringLiteral("workdays_left")] = plan->workdaysLeft;
    json[QStringLiteral("tasks")] = tasks;
    addExplanation(json, explainDayPlan(personText(org, *person), *plan, work.call().rules().version));
    const QString headline = Text::tr("%1, %2 (week %3), workdays left in the week: %4")
                                 .arg(personText(org, *person), plan->day.toString(Qt::ISODate), plan->week.toText())
                                 .arg(plan->workdaysLeft);
    return work.answer(json, QStringList{headline} + columns(table));
}

} // namespace waterline::cli
