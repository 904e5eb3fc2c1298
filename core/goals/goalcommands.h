#pragma once

#include "goals/goaldesk.h"
#include "goals/goalstore.h"
#include "goals/grid/goaledit.h"
#include "goals/split/splitkey.h"
#include "metrics/metric.h"

namespace waterline {

/// One number of the draft. The fiscal year is that of the period.
struct GoalTarget {
    QString metric;
    GoalNode node;

    bool operator==(const GoalTarget &) const = default;
};

/// The draft of one metric and year, before an edit and after it.
struct DraftEdit {
    QString metric;
    GoalGrid before;
    GoalGrid after;
};

struct GoalEditReport {
    /// Null where nothing changed, and nothing was written then.
    BatchId batch;
    /// Of the draft and its pins.
    qint64 rowsWritten = 0;
    GoalGrid before;
    GoalGrid after;
};

/// How much an edit may ask of people.
enum class Demand {
    Any,
    /// No more for a week than capacityLimits() says, seen from the desk's day (N4).
    WithinCapacity,
};

// The one gate for all who change the draft: the window, the command line, the sandbox. Each reads the draft under the
// write lock, edits it and writes one batch of kind "goals", which a revert takes back. Errors: UnknownName for a
// metric, NotFound for a node that holds no cells, BadInput for an edit that cannot be, with the gap and the pins
// named. On an error nothing is changed.

/// `value` in the unit of the metric: fen or pieces.
[[nodiscard]] Result<GoalEditReport> setGoalAt(
    const GoalDesk &desk, const GoalTarget &target, qint64 value, Keep keep, Demand demand = Demand::Any);
[[nodiscard]] Result<GoalEditReport> splitGoalAt(
    const GoalDesk &desk, const GoalTarget &target, GoalTree::Axis axis, const SplitKey &key);
/// Down to the weeks of each person. Where a key finds nothing to go by, below the node, parts are even.
[[nodiscard]] Result<GoalEditReport> spreadGoalAt(
    const GoalDesk &desk, const GoalTarget &target, qint64 value, Keep keep, const SpreadKeys &keys);
/// Of a metric that is a share: `basisPoints` of what the whole has there, down to the weeks of each person as the
/// whole lies. Error BadInput also for a metric that is none, for less than nothing or more than all, and where the
/// whole has no goal.
[[nodiscard]] Result<GoalEditReport> setShareAt(
    const GoalDesk &desk, const GoalTarget &target, qint64 basisPoints, Keep keep, Demand demand = Demand::Any);
[[nodiscard]] Result<GoalEditReport> pinAt(const GoalDesk &desk, const GoalTarget &target);
[[nodiscard]] Result<GoalEditReport> unpinAt(const GoalDesk &desk, const GoalTarget &target);

/// Takes over what a sandbox made of the draft. Error BadInput if the draft is not what the sandbox began with.
[[nodiscard]] Result<GoalEditReport> saveDraft(const GoalDesk &desk, const DraftEdit &edit);

/// Writes the edit into a batch that is open. The same errors. The rows written.
[[nodiscard]] Result<qint64> takeEdit(Batch &batch, const DraftEdit &edit);

} // namespace waterline
