#include "goals/bestweeks.h"

#include <algorithm>

namespace waterline {

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

Ratio capacityOf(const std::vector<DoneWeek> &best)
{
    const auto weeks = std::min<std::size_t>(best.size(), capacityWeeks);
    qint64 sum = 0;
    for (std::size_t i = 0; i < weeks; ++i)
        sum += best[i].amount;
    return Ratio(sum, qint64(weeks));
}

} // namespace waterline
