#include "goals/whatif.h"

#include "calendar/calendarstore.h"
#include "goals/amounttext.h"
#include "goals/goaltext.h"
#include "goals/planyear.h"
#include "metrics/metricstore.h"
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
std::vector<DoneWeek> bestWeeks(const std::map<int, Actuals> &actuals, PersonId person, IsoWeek present)
{
    std::vector<DoneWeek> done;
    for (const auto &[year, people] : actuals) {
        const auto found = people.find(person);
        if (found == people.end())
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
    const std::vector<DoneWeek> best = bestWeeks(basis.actuals, line.person, present);
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

/// Of an action with the weekly summaries of weeks before the present one that have no follow-up (R99).
Actuals readDone(Connection &connection, const Metric &metric, int isoYear, IsoWeek present)
{
    Actuals done = readActuals(connection, metric, isoYear);
    if (!metric.isAction())
        return done;
    forEachPlanYear(connection, metric.code, isoYear, {}, [&](const PlanYear &row) {
        for (int number = 1; number <= WeekSeries::weeks; ++number) {
            const qint64 reported = row.reported.at(number);
            if (reported <= 0 || IsoWeek::fromNumber(isoYear * 100 + number) >= present)
                continue;
            qint64 &count = done[row.person].at(number);
            count = count > 0 ? count : reported;
        }
    });
    return done;
}

/// All that there is of the metric up to the day, by ISO year.
std::map<int, Actuals> readHistory(Connection &connection, const Metric &metric, QDate day)
{
    Query years(connection,
        QStringLiteral("SELECT min(low), max(high) FROM (SELECT min(year) AS low, max(year) AS high FROM "
                       "actual_year WHERE source = ? UNION ALL SELECT min(year), max(year) FROM plan_year WHERE "
                       "action = ?) AS years"));
    years.exec(metric.source, metric.isAction() ? metric.code : QString());
    int first = 0;
    int last = -1;
    years.forEach([&](const Row &row) {
        if (row.isNull(0))
            return;
        first = int(row.integer(0));
        last = int(row.integer(1));
    });
    std::map<int, Actuals> history;
    const IsoWeek present = IsoWeek::of(day);
    for (int year = first; year <= std::min(last, present.year()); ++year)
        history[year] = readDone(connection, metric, year, present);
    return history;
}

/// The rates of the units above people, each reckoned once.
class UnitRates {
public:
    UnitRates(const WhatIfBasis &basis, const GoalTree &tree, IsoWeek present)
        : m_basis(basis)
        , m_tree(tree)
        , m_present(present)
    {
    }

    void addTo(WhatIfLine &line)
    {
        const OrgPlace self{{}, line.person};
        const std::vector<OrgPlace> path = m_tree.org().pathTo(self);
        for (const Action action : coreActions) {
            PlacedRate &placed = line.rates[coreIndex(action)];
            const auto tells = [&](const OrgPlace &place) {
                return rateOf(place).lackOf(action) == ActionRate::Lack::None;
            };
            const auto found = std::ranges::find_if(path.rbegin(), path.rend(), tells);
            placed.place = found == path.rend() ? self : *found;
            placed.rate = rateOf(placed.place);
        }
    }

private:
    const ActionRate &rateOf(const OrgPlace &place)
    {
        const auto [known, isNew] = m_known.try_emplace(place);
        if (isNew) {
            const OrgOrder::Range range = m_tree.order().rangeOf(place);
            const std::span<const PersonId> all = m_tree.order().people();
            known->second = actionRate(
                m_basis.actuals, m_basis.actions, all.subspan(range.first, range.end - range.first), m_present);
        }
        return known->second;
    }

    const WhatIfBasis &m_basis;
    const GoalTree &m_tree;
    IsoWeek m_present;
    std::map<OrgPlace, ActionRate> m_known;
};

/// What the rates are that the actions are told by, each place once.
void addRates(Explanation &explanation, const Org &org, const WhatIfLine &line)
{
    std::vector<OrgPlace> told;
    for (const auto &[place, rate] : line.rates) {
        if (rate.first.isNull() || std::ranges::find(told, place) != told.end())
            continue;
        told.push_back(place);
        const QString weeks = Text::tr("On record from %1 to %2").arg(rate.first.toText(), rate.last.toText());
        explanation.inputs.push_back(
            {place.isPerson() ? weeks
                              : Text::tr("%1, %2", "a unit, on record from … to …").arg(placeText(org, place), weeks),
                AmountText::plain(rate.amount, true)});
    }
}

/// What the extra amount takes in actions, by what went with the amounts on record.
void addActions(Explanation &explanation, const Org &org, const WhatIfLine &line, const AmountText &text)
{
    addRates(explanation, org, line);
    for (const Action action : coreActions) {
        const auto &[place, rate] = line.rateOf(action);
        const qint64 count = rate.actions[coreIndex(action)];
        if (!rate.of(action).isComputable()) {
            explanation.inputs.push_back(
                {Text::tr("%1: extra on each workday").arg(actionName(action)), lackText(rate, action)});
            continue;
        }
        explanation.inputs.push_back(
            {place.isPerson() ? Text::tr("%1 on record in the same weeks").arg(actionName(action))
                              : Text::tr("%1 of %2 on record in the same weeks", "an action, a unit")
                                    .arg(actionName(action), placeText(org, place)),
                QString::number(count)});
        explanation.arithmetic.push_back(
            {Text::tr("%1: extra on each workday, in percent of one").arg(actionName(action)),
                QStringLiteral("%1 / %2 * %3 / %4")
                    .arg(text.number(line.difference()))
                    .arg(line.workdaysLeft)
                    .arg(count)
                    .arg(text.number(rate.amount)),
                line.extraPerDay(action).toText()});
    }
}

} // namespace

CellLimits capacityLimits(const GoalTree &tree, const std::map<int, Actuals> &actuals, QDate day)
{
    CellLimits limits(tree);
    const IsoWeek present = IsoWeek::of(day);
    for (std::size_t person = 0; person < tree.order().people().size(); ++person) {
        const Ratio capacity = capacityOf(bestWeeks(actuals, tree.order().people()[person], present));
        for (std::size_t week = 0; week < tree.weeks().size(); ++week) {
            if (tree.weeks()[week] < present)
                limits.setMost(person, week, 0);
            else if (capacity.isComputable())
                limits.setMost(
                    person, week, tree.workdays()[week] == 0 ? 0 : capacity.numerator() / capacity.denominator());
        }
    }
    return limits;
}

CellLimits readCapacityLimits(Connection &connection, const Metric &metric, const GoalTree &tree, QDate day)
{
    return capacityLimits(tree, readHistory(connection, metric, day), day);
}

WhatIfBasis readWhatIfBasis(Connection &connection, const Metric &metric, QDate day)
{
    WhatIfBasis basis{readHistory(connection, metric, day), readWorkCalendar(connection), day, metric.isMoney()};
    if (!basis.isMoney)
        return basis;
    const std::vector<Metric> metrics = readMetrics(connection);
    const IsoWeek present = IsoWeek::of(day);
    for (const Action action : coreActions) {
        const Metric *counted = metricOf(metrics, actionCode(action));
        for (int year = present.plus(-rateWeeks).year(); counted && year <= present.year(); ++year)
            basis.actions[coreIndex(action)][year] = readDone(connection, *counted, year, present);
    }
    return basis;
}

std::vector<WhatIfLine> whatIf(
    const GoalGrid &published, const GoalGrid &tried, const WhatIfBasis &basis, const OrgPlace &place)
{
    const GoalTree &tree = tried.tree();
    const IsoWeek present = IsoWeek::of(basis.day);
    const OrgOrder::Range people = tree.order().rangeOf(place);
    const int workdays = basis.calendar.workdaysIn(basis.day, tree.weeks().back().sunday());
    UnitRates rates(basis, tree, present);
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
        if (line.published == 0 && line.tried == 0)
            continue;
        if (basis.isMoney)
            rates.addTo(line);
        lines.push_back(line);
    }
    return lines;
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
