#include "goals/whatif.h"

#include "calendar/calendarstore.h"
#include "goals/bestweeks.h"
#include "goals/planyear.h"
#include "metrics/metricstore.h"
#include "store/query.h"

#include <algorithm>

namespace waterline {

namespace {

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

} // namespace

CellLimits capacityLimits(const GoalTree &tree, const std::map<int, Actuals> &actuals, QDate day)
{
    CellLimits limits(tree);
    const IsoWeek present = IsoWeek::of(day);
    for (std::size_t person = 0; person < tree.order().people().size(); ++person) {
        const Ratio capacity = capacityOf(bestWeeks(actuals, tree.order().people()[person], present));
        for (std::size_t week = 0; week < tree.weeks().size(); ++week) {
            if (tree.weeks()[week] < present)
                limits.hold(person, week);
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
    StandInRates rates(basis.actuals, basis.actions, tree, present);
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
        if (basis.isMoney) {
            line.ownRate = rates.ownRate(line.person);
            for (const Action action : coreActions)
                line.rates[coreIndex(action)] = rates.rateFor(line.person, action);
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace waterline
