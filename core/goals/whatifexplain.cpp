#include "goals/whatifexplain.h"

#include "base/joinedtext.h"
#include "goals/amounttext.h"
#include "goals/bestweeks.h"
#include "goals/goaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

QString verdictOf(const WhatIfLine &line)
{
    if (line.workdaysLeft == 0)
        return Text::tr("No workday is left in this year.");
    if (!line.capacity.isComputable())
        return Text::tr("Nothing is on record of earlier weeks, so there is no best week to compare with.");
    const int weeks = line.weeksOverBest;
    if (line.exceedsBest())
        return Text::tr("%n week(s) ask for more than the best week ever.", nullptr, weeks);
    const int heavy = line.weeksOverCapacity;
    if (line.exceedsCapacity())
        return Text::tr(
            "%n week(s) ask for more than the mean of the best four, none for more than the best week ever.", nullptr,
            heavy);
    return Text::tr("Every week that is left is within what the best four weeks show.");
}

/// Amounts of money are rounded up to a whole one; of actions a day asks for parts.
Arithmetic extraOf(const WhatIfLine &line, bool isMoney, const AmountText &text)
{
    const qint64 difference = text.whole(line.difference());
    const qint64 days = line.workdaysLeft;
    if (!isMoney)
        return {Text::tr("Extra on each workday, in percent of one"),
            QStringLiteral("%1 / %2").arg(difference).arg(days), Ratio(difference, days).toText()};
    const qint64 perDay = (difference + days - 1) / days;
    return {text.label(Text::tr("Extra on each workday, rounded up")),
        QStringLiteral("(%1 + %2) / %3").arg(difference).arg(perDay * days - difference).arg(days),
        QString::number(perDay)};
}

/// The arithmetic of one action, and what it counts.
void addAction(Explanation &explanation, const Org &org, const WhatIfLine &line, Action action, const AmountText &text)
{
    const auto &[place, rate] = line.rateOf(action);
    const qint64 count = rate.actions[coreIndex(action)];
    explanation.inputs.push_back(
        {place.isPerson() ? Text::tr("%1 on record in the same weeks").arg(actionName(action))
                          : Text::tr("%1 of %2 on record in the same weeks", "an action, a unit")
                                .arg(actionName(action), placeText(org, place)),
            QString::number(count)});
    explanation.arithmetic.push_back({Text::tr("%1: extra on each workday, in percent of one").arg(actionName(action)),
        QStringLiteral("%1 / %2 * %3 / %4")
            .arg(text.number(line.difference()))
            .arg(line.workdaysLeft)
            .arg(count)
            .arg(text.number(rate.amount)),
        line.extraPerDay(action).toText()});
}

/// What the extra amount takes in actions, by what went with the amounts on record: each rate with the actions that are
/// told by it, and then what cannot be told.
void addActions(Explanation &explanation, const Org &org, const WhatIfLine &line, const AmountText &text)
{
    std::vector<OrgPlace> places;
    for (const auto &[place, rate] : line.rates) {
        if (std::ranges::find(places, place) == places.end())
            places.push_back(place);
    }
    for (const OrgPlace &place : places) {
        bool isNamed = false;
        for (const Action action : coreActions) {
            const PlacedRate &placed = line.rateOf(action);
            if (placed.place != place || !placed.rate.of(action).isComputable())
                continue;
            const QString first = placed.rate.first.toText();
            const QString last = placed.rate.last.toText();
            if (!std::exchange(isNamed, true))
                explanation.inputs.push_back(
                    {place.isPerson() ? Text::tr("On record from %1 to %2").arg(first, last)
                                      : Text::tr("%1: on record from %2 to %3").arg(placeText(org, place), first, last),
                        AmountText::plain(placed.rate.amount, true)});
            addAction(explanation, org, line, action, text);
        }
    }
    for (const Action action : coreActions) {
        const QString lack = lackText(line, action);
        if (line.isToldByUnit(action))
            explanation.inputs.push_back({Text::tr("%1: the person's own rate").arg(actionName(action)), lack});
        else if (!lack.isEmpty())
            explanation.inputs.push_back({Text::tr("%1: extra on each workday").arg(actionName(action)), lack});
    }
}

} // namespace

QString lackText(const WhatIfLine &line, Action action)
{
    const QString own = lackText(line.ownRate, action);
    return own.isEmpty() || line.isToldByUnit(action)
        ? own
        : joinedSentences({own, Text::tr("No unit above has a rate that could stand in.")});
}

Explanation explainWhatIf(const Org &org, const WhatIfLine &line, const WhatIfBasis &basis, int ruleVersion)
{
    const bool isMoney = basis.isMoney;
    const IsoWeek present = IsoWeek::of(basis.day);
    Explanation explanation{
        Text::tr("What-if: %1").arg(personText(org, line.person)), QStringLiteral("N4"), ruleVersion, verdictOf(line)};
    std::vector<DoneWeek> best = bestWeeks(basis.actuals, line.person, present);
    best.resize(std::min<std::size_t>(best.size(), capacityWeeks));
    std::vector<qint64> amounts{line.tried, line.published, line.hardestWeek};
    for (const PlacedRate &placed : line.rates)
        amounts.push_back(placed.rate.amount);
    for (const DoneWeek &week : best)
        amounts.push_back(week.amount);
    const AmountText text(isMoney, amounts);
    const auto plain = [isMoney](qint64 amount) { return AmountText::plain(amount, isMoney); };
    explanation.inputs.push_back({Text::tr("Goals left, as published"), plain(line.published)});
    explanation.inputs.push_back({Text::tr("Goals left, tried out"), plain(line.tried)});
    explanation.inputs.push_back(
        {Text::tr("Workdays left from %1").arg(basis.day.toString(Qt::ISODate)), QString::number(line.workdaysLeft)});
    if (!line.hardestWeekWhen.isNull())
        explanation.inputs.push_back(
            {Text::tr("Hardest week, %1").arg(line.hardestWeekWhen.toText()), plain(line.hardestWeek)});
    for (const DoneWeek &week : best)
        explanation.inputs.push_back(
            {Text::tr("One of the best weeks, %1").arg(week.week.toText()), plain(week.amount)});
    explanation.arithmetic.push_back({text.label(Text::tr("Difference to what is published")),
        text.number(line.tried) + QStringLiteral(" - ") + text.number(line.published),
        QString::number(text.whole(line.difference()))});
    if (line.difference() > 0 && line.workdaysLeft > 0)
        explanation.arithmetic.push_back(extraOf(line, isMoney, text));
    if (isMoney && line.difference() != 0 && line.workdaysLeft > 0)
        addActions(explanation, org, line, text);
    if (best.empty() || line.hardestWeekWhen.isNull())
        return explanation;
    explanation.arithmetic.push_back({Text::tr("Hardest week against the best week ever"),
        text.number(line.hardestWeek) + QStringLiteral(" / ") + text.number(line.bestWeek),
        Ratio(line.hardestWeek, line.bestWeek).toText()});
    QStringList terms;
    for (const DoneWeek &week : best)
        terms << text.number(week.amount);
    explanation.arithmetic.push_back({Text::tr("Hardest week against the mean of the best weeks"),
        QStringLiteral("%1 / mean(%2)").arg(text.number(line.hardestWeek), terms.join(QStringLiteral(", "))),
        Ratio(line.hardestWeek, 1).dividedBy(line.capacity).toText()});
    return explanation;
}

} // namespace waterline
