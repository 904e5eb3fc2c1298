#pragma once

#include "base/result.h"
#include "base/workcalendar.h"
#include "goals/grid/goaledit.h"
#include "goals/split/splitkey.h"
#include "metrics/actuals.h"

namespace waterline {

/// What a key goes by, read once for a whole tree; holds only what that key needs. The tree must outlive it.
struct SplitBasis {
    /// Won by the people of a place, from customers of one channel.
    struct Channel {
        QString name;
        qint64 amount = 0;
    };

    const GoalTree *tree = nullptr;
    Metric metric;
    /// The metric's actuals by ISO year.
    std::map<int, Actuals> actuals = {};
    /// Won in the fiscal year before, by person and then channel, whose key is textKey() of its name.
    std::unordered_map<PersonId, std::map<QString, Channel>> channels = {};
    WorkCalendar workdays = {};
};

[[nodiscard]] SplitBasis readSplitBasis(
    Connection &connection, const GoalTree &tree, const Metric &metric, const SplitKey &key);

/// The weights of a node's children, in order. Error BadInput if the key cannot divide it, finds nothing to go by, or
/// finds more than 64 bits can add up.
[[nodiscard]] Result<Weights> splitWeights(
    const SplitBasis &basis, const SplitKey &key, const GoalNode &node, GoalTree::Axis axis);

/// The weights for everything below a node; even where a key finds nothing to go by. The tree must outlive it. Error
/// BadInput as of splitWeights() for the node itself.
[[nodiscard]] Result<WeightSource> readSpreadWeights(
    Connection &connection, const GoalTree &tree, const Metric &metric, const GoalNode &node, const SpreadKeys &keys);

/// The same period one fiscal year earlier. A week 53 has week 52 before it where that year was short.
[[nodiscard]] WeekRange yearBefore(const Period &period, const FiscalCalendar &calendar);
/// What the people of a place did in those weeks.
[[nodiscard]] qint64 actualOf(const SplitBasis &basis, const OrgPlace &place, const WeekRange &weeks);
/// What was won by the people of a place, by channel.
[[nodiscard]] std::map<QString, SplitBasis::Channel> channelsOf(const SplitBasis &basis, const OrgPlace &place);
/// What an amount of the channel counts, in basis points. `channel` is its key in the basis.
[[nodiscard]] int factorOf(const SplitKey &key, const QString &channel);

} // namespace waterline
