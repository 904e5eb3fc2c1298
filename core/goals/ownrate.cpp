#include "goals/ownrate.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

/// What one person did, week by week.
class PersonWeeks {
public:
    PersonWeeks(const std::map<int, Actuals> &actuals, PersonId person)
    {
        for (const auto &[year, people] : actuals) {
            if (const auto found = people.find(person); found != people.end())
                m_years[year] = &found->second;
        }
    }

    [[nodiscard]] qint64 at(IsoWeek week) const
    {
        const auto year = m_years.find(week.year());
        return year == m_years.end() ? 0 : year->second->at(week.week());
    }

private:
    std::map<int, const WeekSeries *> m_years;
};

} // namespace

OwnRate::Lack OwnRate::lackOf(Action action) const
{
    if (weeks < leastRateWeeks)
        return Lack::Weeks;
    if (weeksWithAmount < leastAmountWeeks)
        return Lack::Amounts;
    if (amount <= 0)
        return Lack::Repaid;
    return actions[coreIndex(action)] == 0 ? Lack::Actions : Lack::None;
}

Ratio OwnRate::of(Action action) const
{
    return lackOf(action) == Lack::None ? Ratio(actions[coreIndex(action)], amount) : Ratio();
}

QString lackText(const OwnRate &rate, Action action)
{
    switch (rate.lackOf(action)) {
    case OwnRate::Lack::None:
        break;
    case OwnRate::Lack::Weeks:
        return Text::tr("Not computable: %n week(s) are on record, and a rate takes at least %1.", nullptr, rate.weeks)
            .arg(leastRateWeeks);
    case OwnRate::Lack::Amounts: {
        const int weeks = rate.weeksWithAmount;
        return Text::tr(
            "Not computable: %n week(s) on record have an amount, and a rate takes at least %1.", nullptr, weeks)
            .arg(leastAmountWeeks);
    }
    case OwnRate::Lack::Repaid:
        return Text::tr("Not computable: what was paid back took all of the amount on record.");
    case OwnRate::Lack::Actions:
        return Text::tr("Not computable: none is on record.");
    }
    return {};
}

OwnRate ownRate(const std::map<int, Actuals> &amounts, const ActionActuals &actions, PersonId person, IsoWeek present)
{
    const PersonWeeks money(amounts, person);
    const std::array<PersonWeeks, coreActions.size()> done{
        PersonWeeks(actions[0], person), PersonWeeks(actions[1], person), PersonWeeks(actions[2], person)};
    OwnRate rate;
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
