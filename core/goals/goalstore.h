#pragma once

#include "base/asof.h"
#include "goals/goalrows.h"
#include "goals/goaltables.h"
#include "store/batch.h"

namespace waterline {

/// The fiscal year that a period lies in.
[[nodiscard]] int fiscalYearOf(const Period &period, const FiscalCalendar &calendar);
/// The organisation as it stands, in the weeks of a fiscal year, with the workspace's workdays.
[[nodiscard]] std::shared_ptr<const GoalTree> readGoalTree(Connection &connection, int fiscalYear);

/// The goals of a metric that are worked on, with their pins (readDraftRows() says where the numbers come from).
[[nodiscard]] GoalGrid readDraft(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, const QString &metric);
/// The goals of a metric as a version has them; all 0 in version 0. Without pins.
[[nodiscard]] GoalGrid readPublished(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, const QString &metric, int version);

/// Which row of the draft.
struct GoalRowKey {
    QString metric;
    /// ISO year.
    int year = 0;
    PersonId person = {};

    std::strong_ordering operator<=>(const GoalRowKey &) const = default;
    bool operator==(const GoalRowKey &) const = default;
};

/// Writes one row of the draft, which is `present` now, and gives it as it is then. `line` is that of the file it comes
/// from.
GoalRow writeDraftRow(
    Batch &batch, const GoalRowKey &key, const GoalRow &present, const WeekSeries &weeks, qint64 line = 0);

/// Brings the draft from `before` to `after`: writes the rows and pins that differ, and gives how many. Weeks outside
/// the tree stay. Precondition: both are of one tree.
qint64 writeDraft(Batch &batch, const QString &metric, const GoalGrid &before, const GoalGrid &after);

} // namespace waterline
