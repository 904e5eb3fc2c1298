#include "goals/split/splitbasis.h"

#include "base/textkey.h"
#include "calendar/calendarstore.h"
#include "goals/goaltext.h"
#include "metrics/countedrows.h"
#include "store/query.h"
#include "store/table.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

using Kind = SplitKey::Kind;

__extension__ using Wide = __int128;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr int plainFactor = 10'000;
/// So much may all weights of a tree be together: no sum of them leaves 64 bits.
constexpr qint64 largestWeights = 1'000'000'000'000'000'000;

void readChannels(Connection &connection, SplitBasis &basis)
{
    const GoalTree &tree = *basis.tree;
    const WeekRange weeks = tree.calendar().weeksOf(Period::ofYear(tree.fiscalYear() - 1));
    Query query(connection,
        QStringLiteral(
            "SELECT o.owner, coalesce(c.channel, ''), sum(o.amount) FROM (SELECT owner, customer, amount FROM "
            "opportunity WHERE %1 AND closed_on >= ? AND closed_on <= ?) o LEFT JOIN customer c ON c.id = o.customer "
            "GROUP BY o.owner, coalesce(c.channel, '') ORDER BY o.owner, coalesce(c.channel, '')")
            .arg(countedCondition(QStringLiteral("signed"))));
    query.exec(isoText(weeks.first.monday()), isoText(weeks.last.sunday()));
    query.forEach([&](const Row &row) {
        SplitBasis::Channel &channel = basis.channels[row.id<PersonId>(0)][textKey(row.text(1))];
        channel.name = row.text(1);
        channel.amount += row.integer(2);
    });
}

qint64 workdaysOf(const SplitBasis &basis, const Period &period)
{
    return basis.workdays.workdaysOf(basis.tree->calendar().weeksOf(period));
}

qint64 channelWeight(const SplitBasis &basis, const SplitKey &key, const OrgPlace &place)
{
    qint64 weight = 0;
    for (const auto &[channel, won] : channelsOf(basis, place))
        weight += won.amount * factorOf(key, channel);
    return weight;
}

/// Whether what a key goes by is more than can be weighed, which no company's amounts are.
bool isBeyondWeighing(const SplitBasis &basis, const SplitKey &key)
{
    const auto size = [](qint64 amount) { return amount < 0 ? -Wide(amount) : Wide(amount); };
    Wide sum = 0;
    for (const auto &[person, channels] : basis.channels) {
        for (const auto &[channel, won] : channels)
            sum += size(won.amount) * factorOf(key, channel);
    }
    for (const auto &[year, people] : basis.actuals) {
        for (const auto &[person, weeks] : people) {
            for (int week = 1; week <= WeekSeries::weeks; ++week)
                sum += size(weeks.at(week));
        }
    }
    return sum > largestWeights;
}

/// Returns lower the weight, but no share is negative.
qint64 weightOf(const SplitBasis &basis, const SplitKey &key, const GoalNode &child)
{
    switch (key.kind) {
    case Kind::LastYear:
        return std::max<qint64>(0, actualOf(basis, child.place, yearBefore(child.period, basis.tree->calendar())));
    case Kind::ChannelMix:
        return std::max<qint64>(0, channelWeight(basis, key, child.place));
    case Kind::Workdays:
        return workdaysOf(basis, child.period);
    case Kind::Even:
    case Kind::ByHand:
        return 1;
    }
    Q_UNREACHABLE();
}

Weights weightsOf(const SplitBasis &basis, const SplitKey &key, const std::vector<GoalNode> &children)
{
    Weights weights;
    weights.reserve(children.size());
    for (const GoalNode &child : children)
        weights.push_back(weightOf(basis, key, child));
    return weights;
}

QString nothingToGoBy(const SplitBasis &basis, Kind kind, const GoalNode &node)
{
    const QString text = nodeText(*basis.tree, node);
    switch (kind) {
    case Kind::LastYear:
        return Text::tr("There is no actual of %1 one year before %2 to divide by. Choose another key.")
            .arg(basis.metric.name, text);
    case Kind::ChannelMix:
        return Text::tr("Nothing was won in the year before %1, so there is no channel mix. Choose another key.")
            .arg(text);
    default:
        return Text::tr("%1 has no workday. Choose another key.").arg(text);
    }
}

} // namespace

SplitBasis readSplitBasis(Connection &connection, const GoalTree &tree, const Metric &metric, const SplitKey &key)
{
    SplitBasis basis{&tree, metric};
    if (key.kind == Kind::LastYear) {
        const int first = tree.weeks().front().year() - 1;
        for (int year = first; year < tree.weeks().back().year(); ++year)
            basis.actuals[year] = readActuals(connection, metric, year);
    }
    if (key.kind == Kind::ChannelMix)
        readChannels(connection, basis);
    if (key.kind == Kind::Workdays)
        basis.workdays = readWorkCalendar(connection);
    return basis;
}

Result<Weights> splitWeights(const SplitBasis &basis, const SplitKey &key, const GoalNode &node, GoalTree::Axis axis)
{
    const std::vector<GoalNode> children = basis.tree->childrenOf(node, axis);
    if (const QString fault = splitKeyFault(key, axis, children.size()); !fault.isEmpty())
        return Error{Problem::BadInput, fault, {}};
    if (key.kind == Kind::ByHand)
        return Weights(key.shares.begin(), key.shares.end());
    if (isBeyondWeighing(basis, key))
        return Error{Problem::BadInput,
            Text::tr("The amounts that %1 would be divided by are too large to be added up. Choose smaller factors or "
                     "another key, and look for a mistyped amount.")
                .arg(nodeText(*basis.tree, node)),
            {}};
    Weights weights = weightsOf(basis, key, children);
    if (std::ranges::all_of(weights, [](qint64 weight) { return weight == 0; }))
        return Error{Problem::BadInput, nothingToGoBy(basis, key.kind, node), {}};
    return weights;
}

Result<WeightSource> readSpreadWeights(
    Connection &connection, const GoalTree &tree, const Metric &metric, const GoalNode &node, const SpreadKeys &keys)
{
    struct Bases {
        SplitBasis places;
        SplitBasis periods;
    };
    const auto bases = std::make_shared<const Bases>(Bases{
        readSplitBasis(connection, tree, metric, keys.places), readSplitBasis(connection, tree, metric, keys.periods)});
    if (!node.place.isPerson()) {
        if (Result<Weights> weights = splitWeights(bases->places, keys.places, node, GoalTree::Axis::Org); !weights)
            return weights.error();
    }
    if (node.period.kind() != Period::Kind::Week) {
        if (Result<Weights> weights = splitWeights(bases->periods, keys.periods, node, GoalTree::Axis::Time); !weights)
            return weights.error();
    }
    return WeightSource([bases, keys, node](const GoalNode &at, GoalTree::Axis axis) {
        const bool isOrg = axis == GoalTree::Axis::Org;
        const SplitKey &key = isOrg ? keys.places : keys.periods;
        const SplitBasis &basis = isOrg ? bases->places : bases->periods;
        // Shares by hand are those of the node that is spread, and not of what is below it.
        if (key.kind == Kind::ByHand && (isOrg ? at.place == node.place : at.period == node.period))
            return Weights(key.shares.begin(), key.shares.end());
        return weightsOf(basis, key, basis.tree->childrenOf(at, axis));
    });
}

WeekRange yearBefore(const Period &period, const FiscalCalendar &calendar)
{
    const int year = period.year() - 1;
    switch (period.kind()) {
    case Period::Kind::Year:
        return calendar.weeksOf(Period::ofYear(year));
    case Period::Kind::Quarter:
        return calendar.weeksOf(Period::ofQuarter(year, period.number()));
    case Period::Kind::Month:
        return calendar.weeksOf(Period::ofMonth(year, period.number()));
    case Period::Kind::Week:
        break;
    }
    const IsoWeek week = IsoWeek::fromNumber(year * 100 + std::min(period.number(), IsoWeek::weeksIn(year)));
    return {week, week};
}

qint64 actualOf(const SplitBasis &basis, const OrgPlace &place, const WeekRange &weeks)
{
    const OrgOrder &order = basis.tree->order();
    const OrgOrder::Range people = order.rangeOf(place);
    qint64 sum = 0;
    for (const auto &[year, actuals] : basis.actuals) {
        if (year < weeks.first.year() || year > weeks.last.year())
            continue;
        const int first = year == weeks.first.year() ? weeks.first.week() : 1;
        const int last = year == weeks.last.year() ? weeks.last.week() : WeekSeries::weeks;
        for (std::size_t position = people.first; position < people.end; ++position) {
            const auto found = actuals.find(order.people()[position]);
            for (int week = first; found != actuals.end() && week <= last; ++week)
                sum += found->second.at(week);
        }
    }
    return sum;
}

std::map<QString, SplitBasis::Channel> channelsOf(const SplitBasis &basis, const OrgPlace &place)
{
    const OrgOrder &order = basis.tree->order();
    const OrgOrder::Range people = order.rangeOf(place);
    std::map<QString, SplitBasis::Channel> sums;
    for (std::size_t position = people.first; position < people.end; ++position) {
        const auto found = basis.channels.find(order.people()[position]);
        if (found == basis.channels.end())
            continue;
        for (const auto &[key, won] : found->second) {
            SplitBasis::Channel &sum = sums[key];
            sum.name = won.name;
            sum.amount += won.amount;
        }
    }
    return sums;
}

int factorOf(const SplitKey &key, const QString &channel)
{
    const auto found = key.factors.find(channel);
    return found == key.factors.end() ? plainFactor : found->second;
}

} // namespace waterline
