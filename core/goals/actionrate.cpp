#include "goals/actionrate.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

/// What some people did together, week by week.
class SumOfWeeks {
public:
    SumOfWeeks(const std::map<int, Actuals> &actuals, std::span<const PersonId> people)
    {
        for (const auto &[year, done] : actuals) {
            WeekSeries &sum = m_years[year];
            for (const PersonId person : people) {
                if (const auto found = done.find(person); found != done.end())
                    sum.add(found->second);
            }
        }
    }

    [[nodiscard]] qint64 at(IsoWeek week) const
    {
        const auto year = m_years.find(week.year());
        return year == m_years.end() ? 0 : year->second.at(week.week());
    }

private:
    std::map<int, WeekSeries> m_years;
};

} // namespace

ActionRate::Lack ActionRate::lackOf(Action action) const
{
    if (weeks < leastRateWeeks)
        return Lack::Weeks;
    if (weeksWithAmount < leastAmountWeeks)
        return Lack::Amounts;
    if (amount <= 0)
        return Lack::Repaid;
    return actions[coreIndex(action)] == 0 ? Lack::Actions : Lack::None;
}

Ratio ActionRate::of(Action action) const
{
    return lackOf(action) == Lack::None ? Ratio(actions[coreIndex(action)], amount) : Ratio();
}

QString lackText(const ActionRate &rate, Action action)
{
    switch (rate.lackOf(action)) {
    case ActionRate::Lack::None:
        break;
    case ActionRate::Lack::Weeks:
        return Text::tr("Not computable: %n week(s) are on record, and a rate takes at least %1.", nullptr, rate.weeks)
            .arg(leastRateWeeks);
    case ActionRate::Lack::Amounts: {
        const int weeks = rate.weeksWithAmount;
        return Text::tr(
            "Not computable: %n week(s) on record have an amount, and a rate takes at least %1.", nullptr, weeks)
            .arg(leastAmountWeeks);
    }
    case ActionRate::Lack::Repaid:
        return Text::tr("Not computable: what was paid back took all of the amount on record.");
    case ActionRate::Lack::Actions:
        return Text::tr("Not computable: none is on record.");
    }
    return {};
}

ActionRate actionRate(const std::map<int, Actuals> &amounts, const ActionActuals &actions,
    std::span<const PersonId> people, IsoWeek present)
{
    const SumOfWeeks money(amounts, people);
    const std::array<SumOfWeeks, coreActions.size()> done{
        SumOfWeeks(actions[0], people), SumOfWeeks(actions[1], people), SumOfWeeks(actions[2], people)};
    ActionRate rate;
    for (IsoWeek week = present.plus(-rateWeeks); week < present; week = week.plus(1)) {
        const qint64 amount = money.at(week);
        bool isOnRecord = amount != 0;
        for (std::size_t i = 0; i < done.size(); ++i) {
            const qint64 count = done[i].at(week);
            rate.actions[i] += count;
            isOnRecord |= count != 0;
        }
        rate.amount += amount;
        rate.weeksWithAmount += amount > 0 ? 1 : 0;
        if (isOnRecord && rate.first.isNull())
            rate.first = week;
        rate.weeks += rate.first.isNull() ? 0 : 1;
    }
    if (!rate.first.isNull())
        rate.last = present.plus(-1);
    return rate;
}

} // namespace waterline
