#include "goals/goaltext.h"

#include "base/joinedtext.h"
#include "goals/amounttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr int listedPins = 5;
constexpr int listedPeople = 5;

QString pinsText(const GoalGrid &grid, const Metric &metric, const std::vector<GoalNode> &pins, AmountWriter write)
{
    QStringList names;
    for (const GoalNode &pin : pins) {
        if (names.size() < listedPins)
            names << Text::tr("%1 (%2)").arg(nodeText(grid.tree(), pin), write(metric, grid.sum(pin)));
    }
    return joinedText(names, int(pins.size()) - int(names.size()));
}

/// Who can take how much more, the most first.
QString roomText(const GoalGrid &grid, const Metric &metric, std::vector<RoomLeft> rooms, AmountWriter write)
{
    std::erase_if(rooms, [](const RoomLeft &room) { return room.amount <= 0; });
    if (rooms.empty())
        return Text::tr("Nobody can take any more.");
    std::ranges::stable_sort(rooms, std::ranges::greater(), &RoomLeft::amount);
    QStringList people;
    for (const RoomLeft &room : rooms) {
        if (people.size() == listedPeople)
            break;
        people << Text::tr("%1 (%2)").arg(personText(grid.tree().org(), room.person), write(metric, room.amount));
    }
    return Text::tr("What each can still take: %1.").arg(joinedText(people, int(rooms.size()) - int(people.size())));
}

/// Where it is limits of cells that leave no more room: what they say, who has room, what to do, and the pins.
QString limitsText(const GoalGrid &grid, const Metric &metric, const GoalGap &gap, AmountWriter write,
    const QString &sentence, const QString &advice)
{
    QStringList sentences{sentence.arg(nodeText(grid.tree(), gap.node), write(metric, gap.wanted),
                              write(metric, gap.least), write(metric, gap.most), write(metric, std::abs(gap.gap()))),
        roomText(grid, metric, gap.roomLeft, write), advice};
    if (!gap.pins.empty())
        sentences << Text::tr("Pins stand in the way as well: %1.").arg(pinsText(grid, metric, gap.pins, write));
    return joinedSentences(sentences);
}

/// Where it is weeks that are over, which keep what they have.
QString heldText(const GoalGrid &grid, const Metric &metric, const GoalGap &gap, AmountWriter write)
{
    const QString node = nodeText(grid.tree(), gap.node);
    const QString wanted = write(metric, gap.wanted);
    const QString advice = Text::tr(
        "Nothing was changed. Without keeping within what each person can do, those weeks can be changed too.");
    const QString sentence = gap.least == gap.most
        ? Text::tr("%1 cannot become %2: what would have to change are weeks that are over, which keep what they have.")
              .arg(node, wanted)
        : Text::tr("%1 cannot become %2: weeks that are over keep what they have, which leaves room for %3 to %4.")
              .arg(node, wanted, write(metric, gap.least), write(metric, gap.most));
    return joinedSentences({sentence, advice});
}

/// Where it is what people can do that leaves no more room.
QString capacityText(const GoalGrid &grid, const Metric &metric, const GoalGap &gap, AmountWriter write)
{
    const QString sentence = gap.wanted > gap.most
        ? Text::tr("%1 cannot become %2: what each person can do in the weeks that are not over leaves room for %3 to "
                   "%4, so %5 is too much.")
        : Text::tr("%1 cannot become %2: what each person can do in the weeks that are not over leaves room for %3 to "
                   "%4, so %5 finds nobody to take it up.");
    return limitsText(grid, metric, gap, write, sentence,
        Text::tr("Nothing was changed. Choose a number in between, or ask for more than the mean of the best four "
                 "weeks."));
}

} // namespace

QString goalText(const Metric &metric, qint64 amount)
{
    return AmountText::plain(amount, metric.isMoney());
}

QString nodeText(const GoalTree &tree, const GoalNode &node)
{
    return QStringLiteral("%1 · %2").arg(placeText(tree.org(), node.place), node.period.toText());
}

QString placeText(const Org &org, const OrgPlace &place)
{
    if (place.isCompany())
        return Text::tr("Company");
    return place.isPerson() ? personText(org, place.person) : org.nameOf(place);
}

QString personText(const Org &org, PersonId person)
{
    const Person *found = org.person(person);
    if (!found)
        return {};
    return found->name.isEmpty() ? found->code : found->name;
}

QString levelName(Period::Kind level)
{
    switch (level) {
    case Period::Kind::Year:
        return Text::tr("Year");
    case Period::Kind::Quarter:
        return Text::tr("Quarter");
    case Period::Kind::Month:
        return Text::tr("Month");
    case Period::Kind::Week:
        return Text::tr("Week");
    }
    Q_UNREACHABLE();
}

QString gapText(const GoalGrid &grid, const Metric &metric, const GoalGap &gap, AmountWriter write)
{
    if (gap.isHeld)
        return heldText(grid, metric, gap, write);
    if (gap.isOfLimits())
        return capacityText(grid, metric, gap, write);
    const QString node = nodeText(grid.tree(), gap.node);
    const QString wanted = write(metric, gap.wanted);
    const QString least = write(metric, gap.least);
    const QString most = write(metric, gap.most);
    const QString missed = write(metric, std::abs(gap.gap()));
    if (gap.pins.empty() && gap.least == gap.most)
        return Text::tr("%1 cannot become %2: there is nothing beside it that could take up the difference of %3. "
                        "Nothing was changed. Let what stands above follow instead.")
            .arg(node, wanted, missed);
    if (gap.pins.empty())
        return Text::tr("%1 cannot become %2: it must be from %3 to %4, and misses that by %5. Nothing was changed.")
            .arg(node, wanted, least, most, missed);
    const QString pins = pinsText(grid, metric, gap.pins, write);
    if (gap.wanted > gap.most)
        return Text::tr("%1 cannot become %2: pins leave room for %3 to %4, so %5 is too much. Pinned: %6. Nothing was "
                        "changed. Unpin one, or choose a number in between.")
            .arg(node, wanted, least, most, missed, pins);
    return Text::tr("%1 cannot become %2: pins leave room for %3 to %4, so %5 is missing. Pinned: %6. Nothing was "
                    "changed. Unpin one, or choose a number in between.")
        .arg(node, wanted, least, most, missed, pins);
}

QString wholeGapText(const GoalGrid &grid, const Metric &metric, const GoalGap &gap, AmountWriter write)
{
    if (gap.wanted > gap.most)
        return limitsText(grid, metric, gap, write,
            Text::tr("%1 cannot become %2: a share is no more than its whole, which leaves room for %3 to %4, so %5 is "
                     "too much."),
            Text::tr("Nothing was changed. Choose a number in between."));
    return limitsText(grid, metric, gap, write,
        Text::tr("%1 cannot become %2: a share is no more than its whole, which leaves room for %3 to %4, so %5 finds "
                 "nobody to take it up."),
        Text::tr("Nothing was changed. Choose a number in between, or let what stands above follow."));
}

Error unknownMetric(const QString &code, const std::vector<Metric> &metrics)
{
    QStringList codes;
    for (const Metric &metric : metrics)
        codes << metric.code;
    return {Problem::UnknownName, Text::tr("There is no metric %1. Choose from: %2.").arg(code, joinedText(codes)), {}};
}

Error emptyNode(const GoalTree &tree, const GoalNode &node)
{
    return {Problem::NotFound, Text::tr("%1 holds nobody whose goals could be changed.").arg(nodeText(tree, node)), {}};
}

} // namespace waterline
