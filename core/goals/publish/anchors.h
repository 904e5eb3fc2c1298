#pragma once

#include "calendar/requiredfields.h"
#include "goals/grid/goalgrid.h"
#include "metrics/metric.h"

namespace waterline {

/// The goals of one metric.
struct MetricGoals {
    Metric metric;
    GoalGrid grid;
};

/// Something that keeps goals from being published: an anchor that they lack, or numbers that cannot be. The time
/// anchor is never missing: a goal has its week, or it is none.
struct MissingAnchor {
    enum class Kind {
        /// R23: a person has goals in money and none of behaviour. `metric` is one of those in money.
        Behaviour,
        /// R3, R4: in these periods a person has goals, but no count of the action `metric`.
        Action,
        /// R3: nothing says how the action `metric` is verified. Of no person and no period.
        Verification,
        /// R14: in these weeks a person's goal for the share `metric` is more than that for what it is a share of.
        Share,
        /// R1: the pin of `metric` on `pin.node` is broken.
        Pin,
    };

    Kind kind = Kind::Action;
    QString metric;
    PersonId person = {};
    Period::Kind level = Period::Kind::Week;
    std::vector<Period> periods = {};
    BrokenPin pin = {};

    bool operator==(const MissingAnchor &) const = default;
};

/// What is missing: behaviour, actions and shares person by person, then verification, then pins. `goals` are of one
/// tree.
[[nodiscard]] std::vector<MissingAnchor> missingAnchors(
    const std::vector<MetricGoals> &goals, const RequiredFields &required);

/// Names what is missing, whose, where and what to do. Translated.
[[nodiscard]] QString missingText(
    const MissingAnchor &missing, const GoalTree &tree, const std::vector<Metric> &metrics);

} // namespace waterline
