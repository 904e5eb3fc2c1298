#include "goals/plan/awarenessmodel.h"

#include "goals/goaltext.h"
#include "parts/displaytext.h"

namespace waterline {

namespace {

void addBelow(const GoalTree &tree, const Acknowledgements &known, const OrgPlace &place, int depth,
    std::vector<AwarenessLine> &lines)
{
    if (place.isPerson())
        return;
    AwarenessLine line{awarenessOf(tree, known, place), placeText(tree.org(), place), depth};
    if (line.awareness.rate().isComputable())
        lines.push_back(std::move(line));
    for (const OrgPlace &child : tree.org().childrenOf(place))
        addBelow(tree, known, child, depth + 1, lines);
}

} // namespace

std::vector<AwarenessLine> awarenessLines(const GoalTree &tree, const Acknowledgements &known)
{
    std::vector<AwarenessLine> lines;
    addBelow(tree, known, {}, 0, lines);
    return lines;
}

std::vector<KnowingPerson> knowingPeople(const GoalTree &tree, const Acknowledgements &known, const OrgPlace &place)
{
    std::vector<KnowingPerson> people;
    const OrgOrder::Range range = tree.order().rangeOf(place);
    for (std::size_t position = range.first; position < range.end; ++position) {
        if (!known.hasGoal[position])
            continue;
        const PersonId person = tree.order().people()[position];
        const Person *found = tree.org().person(person);
        people.push_back({person, personText(tree.org(), person),
            found ? tree.org().nameOf({found->unit, {}}) : QString(), known.isAware[position]});
    }
    return people;
}

AwarenessModel::AwarenessModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<AwarenessLine> name;
    name.title = [] { return tr("Unit"); };
    name.text = [](const AwarenessLine &line) { return QStringLiteral("› ").repeated(line.depth) + line.name; };
    name.toolTip = [](const AwarenessLine &line) { return line.name; };
    name.accessibleText = [](const AwarenessLine &line) { return line.name; };
    TableColumn<AwarenessLine> unaware;
    unaware.title = [] { return tr("Do not know yet"); };
    unaware.text = [](const AwarenessLine &line) { return numberText(qint64(line.awareness.unaware.size())); };
    unaware.sortKey = [](const AwarenessLine &line) { return QVariant(qint64(line.awareness.unaware.size())); };
    unaware.alignment = Qt::AlignRight | Qt::AlignVCenter;
    TableColumn<AwarenessLine> rate;
    rate.title = [] { return tr("Awareness"); };
    rate.text = [](const AwarenessLine &line) { return percentText(line.awareness.rate()); };
    rate.sortKey = [](const AwarenessLine &line) { return QVariant::fromValue(line.awareness.rate()); };
    rate.mark = [](const AwarenessLine &line) {
        return std::optional(line.awareness.unaware.empty() ? Mark::Good : Mark::Short);
    };
    rate.alignment = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({std::move(name), std::move(unaware), std::move(rate)});
}

QVariant AwarenessModel::keyOf(const AwarenessLine &line) const
{
    return QVariant::fromValue(line.awareness.place);
}

KnowingModel::KnowingModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<KnowingPerson> name;
    name.title = [] { return tr("Name"); };
    name.text = [](const KnowingPerson &person) { return person.name; };
    name.toolTip = name.text;
    TableColumn<KnowingPerson> unit;
    unit.title = [] { return tr("Unit"); };
    unit.text = [](const KnowingPerson &person) { return person.unit; };
    unit.toolTip = unit.text;
    TableColumn<KnowingPerson> state;
    state.title = [] { return tr("Knows the goals"); };
    state.text = [](const KnowingPerson &person) { return person.isAware ? tr("Acknowledged") : tr("Not yet"); };
    state.sortKey = [](const KnowingPerson &person) { return QVariant(person.isAware ? 1 : 0); };
    state.mark = [](const KnowingPerson &person) { return std::optional(person.isAware ? Mark::Good : Mark::Short); };
    setColumns({std::move(name), std::move(unit), std::move(state)});
}

} // namespace waterline
