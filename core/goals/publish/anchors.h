#pragma once

#include "calendar/requiredfields.h"
#include "goals/grid/goalgrid.h"
#include "metrics/metric.h"

#include <QDate>

namespace waterline {

/// The goals of one metric.
struct MetricGoals {
    Metric metric;
    GoalGrid grid;
};

/// Something that keeps goals from being published: an anchor that they lack, or numbers that cannot be. The time
/// anchor is never missing: a goal has its week, or it is none. But for pins it is of weeks that are not over: nobody
/// can plan any more what was to be done in the others.
struct MissingAnchor {
    enum class Kind {
        /// R23: a person has goals in money and none of behaviour. `metric` is one of those in money.
        Behaviour,
        /// R3, R4: a person has goals in what is left of these periods, but in none of their weeks a count of the
        /// action `metric`.
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

/// What a look at the goals found.
struct AnchorCheck {
    /// Behaviour, actions and shares person by person, then verification, then pins.
    std::vector<MissingAnchor> missing;
    /// What was missing, or too much of a share, in weeks that are over, and blocks nothing: one for each person,
    /// metric and period.
    qint64 past = 0;

    bool operator==(const AnchorCheck &) const = default;
};

/// `goals` are of one tree. `today` is the day on which they are to be published: a week is over from the day after its
/// Sunday on.
[[nodiscard]] AnchorCheck checkAnchors(
    const std::vector<MetricGoals> &goals, const RequiredFields &required, QDate today);

/// Names what is missing, whose, where and what to do. Translated.
[[nodiscard]] QString missingText(
    const MissingAnchor &missing, const GoalTree &tree, const std::vector<Metric> &metrics);
/// How much was missing in weeks that are over; empty for none. Translated.
[[nodiscard]] QString pastAnchorsText(qint64 past);

} // namespace waterline
