#pragma once

#include "goals/grid/goalgrid.h"
#include "metrics/metric.h"

#include <QStringList>

#include <map>

namespace waterline {

/// The goals of one metric.
struct MetricGoals {
    Metric metric;
    GoalGrid grid;
};

/// Which actions a goal must be linked to at each level (R5): in every such period in which a person has any goal, each
/// of them needs a count.
struct RequiredFields {
    std::map<Period::Kind, QStringList> actions = defaults();

    /// The week links the three core actions.
    [[nodiscard]] static std::map<Period::Kind, QStringList> defaults();
    bool operator==(const RequiredFields &) const = default;
};

/// Something without which goals are not published. The time anchor is never missing: a goal has its week, or it is
/// none.
struct MissingAnchor {
    enum class Kind {
        /// R23: a person has goals in money and none of behaviour. `metric` is one of those in money.
        Behaviour,
        /// R3, R4: in these periods a person has goals, but no count of the action `metric`.
        Action,
        /// R3: nothing says how the action `metric` is verified. Of no person and no period.
        Verification,
    };

    Kind kind = Kind::Action;
    QString metric;
    PersonId person = {};
    Period::Kind level = Period::Kind::Week;
    std::vector<Period> periods = {};

    bool operator==(const MissingAnchor &) const = default;
};

/// What is missing, by kind: behaviour and actions person by person, then verification. `goals` are of one tree.
[[nodiscard]] std::vector<MissingAnchor> missingAnchors(
    const std::vector<MetricGoals> &goals, const RequiredFields &required);

/// Names what is missing, whose, where and what to do. Translated.
[[nodiscard]] QString missingText(
    const MissingAnchor &missing, const GoalTree &tree, const std::vector<Metric> &metrics);

} // namespace waterline
