#include "goals/whatif.h"

#include "calendar/calendarstore.h"
#include "goals/amounttext.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

struct DoneWeek {
    qint64 amount = 0;
    IsoWeek week;
};

/// The weeks in which a person did anything before this one, the best first; of equal ones the later first.
std::vector<DoneWeek> bestWeeks(const WhatIfBasis &basis, PersonId person, IsoWeek present)
{
    std::vector<DoneWeek> done;
    for (const auto &[year, actuals] : basis.actuals) {
        const auto found = actuals.find(person);
        if (found == actuals.end())
            continue;
        for (int number = 1; number <= WeekSeries::weeks; ++number) {
            const qint64 amount = found->second.at(number);
            if (const IsoWeek week = IsoWeek::fromNumber(year * 100 + number); amount > 0 && week < present)
                done.push_back({amount, week});
        }
    }
    std::ranges::sort(done, [](const DoneWeek &left, const DoneWeek &right) {
        return left.amount != right.amount ? left.amount > right.amount : left.week > right.week;
    });
    return done;
}

/// A person with fewer weeks has the mean of those.
Ratio capacityOf(const std::vector<DoneWeek> &best)
{
    const auto weeks = std::min<std::size_t>(best.size(), capacityWeeks);
    qint64 sum = 0;
    for (std::size_t i = 0; i < weeks; ++i)
        sum += best[i].amount;
    return Ratio(sum, qint64(weeks));
}

void addHistory(WhatIfLine &line, const WhatIfBasis &basis, IsoWeek present)
{
    const std::vector<DoneWeek> best = bestWeeks(basis, line.person, present);
    line.capacity = capacityOf(best);
    if (best.empty())
        return;
    line.bestWeek = best.front().amount;
    line.bestWeekWhen = best.front().week;
}

void addWeek(WhatIfLine &line, IsoWeek week, qint64 goal)
{
    line.tried += goal;
    if (goal > line.hardestWeek) {
        line.hardestWeek = goal;
        line.hardestWeekWhen = week;
    }
    // Of somebody who never did anything, nothing is known that could be exceeded.
    if (!line.capacity.isComputable())
        return;
    line.weeksOverBest += goal > line.bestWeek ? 1 : 0;
    line.weeksOverCapacity += Ratio(goal, 1).compare(line.capacity) > 0 ? 1 : 0;
}

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

} // namespace

WhatIfBasis readWhatIfBasis(Connection &connection, const Metric &metric, QDate day)
{
    WhatIfBasis basis{{}, readWorkCalendar(connection), day};
    Query years(connection, QStringLiteral("SELECT min(year), max(year) FROM actual_year WHERE source = ?"));
    years.exec(metric.source);
    int first = 0;
    int last = -1;
    years.forEach([&](const Row &row) {
        if (row.isNull(0))
            return;
        first = int(row.integer(0));
        last = int(row.integer(1));
    });
    for (int year = first; year <= std::min(last, IsoWeek::of(day).year()); ++year)
        basis.actuals[year] = readActuals(connection, metric, year);
    return basis;
}

std::vector<WhatIfLine> whatIf(
    const GoalGrid &published, const GoalGrid &tried, const WhatIfBasis &basis, const OrgPlace &place)
{
    const GoalTree &tree = tried.tree();
    const IsoWeek present = IsoWeek::of(basis.day);
    const OrgOrder::Range people = tree.order().rangeOf(place);
    const int workdays = basis.calendar.workdaysIn(basis.day, tree.weeks().back().sunday());
    std::vector<WhatIfLine> lines;
    for (std::size_t position = people.first; position < people.end; ++position) {
        WhatIfLine line;
        line.person = tree.order().people()[position];
        line.workdaysLeft = workdays;
        addHistory(line, basis, present);
        for (std::size_t week = 0; week < tree.weeks().size(); ++week) {
            if (tree.weeks()[week] < present)
                continue;
            line.published += published.leaf(position, week);
            addWeek(line, tree.weeks()[week], tried.leaf(position, week));
        }
        if (line.published != 0 || line.tried != 0)
            lines.push_back(line);
    }
    return lines;
}

Explanation explainWhatIf(
    const QString &name, bool isMoney, const WhatIfLine &line, const WhatIfBasis &basis, int ruleVersion)
{
    const IsoWeek present = IsoWeek::of(basis.day);
    Explanation explanation{Text::tr("What-if: %1").arg(name), QStringLiteral("N4"), ruleVersion, verdictOf(line)};
    std::vector<DoneWeek> best = bestWeeks(basis, line.person, present);
    best.resize(std::min<std::size_t>(best.size(), capacityWeeks));
    std::vector<qint64> amounts{line.tried, line.published, line.hardestWeek};
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
