#pragma once

#include "base/period.h"
#include "goals/goaldesk.h"
#include "store/batch.h"

#include <QDate>

namespace waterline {

/// By which customers a goal is to be reached (R25): which class, how many of them, and how many in ten thousand will
/// buy.
struct GoalPath {
    qint64 id = 0;
    QString metric;
    int fiscalYear = 0;
    /// Null for the whole company.
    UnitId unit = {};
    QString customerClass;
    qint64 customers = 0;
    /// In basis points: 1 to 10 000.
    qint64 conversion = 0;

    bool operator==(const GoalPath &) const = default;
};

/// The day on which a period is looked at before it is over (R25).
struct CheckIn {
    qint64 id = 0;
    Period period;
    QDate day;

    bool operator==(const CheckIn &) const = default;
};

[[nodiscard]] std::vector<GoalPath> readGoalPaths(Connection &connection, int fiscalYear);
/// By day.
[[nodiscard]] std::vector<CheckIn> readCheckIns(Connection &connection);

// Each writes one batch of kind "goals", or nothing (and gives the null batch) where it is so already. `id` is not
// used.

/// One path for a metric, year, unit and class. Errors: UnknownName for the metric or the unit, BadInput for the
/// numbers.
[[nodiscard]] Result<BatchId> planPath(const GoalDesk &desk, const GoalPath &path);
[[nodiscard]] Result<BatchId> removePath(const GoalDesk &desk, qint64 id);
/// Error BadInput for a day that is not in the weeks of the period.
[[nodiscard]] Result<BatchId> planCheckIn(const GoalDesk &desk, const CheckIn &checkIn);
[[nodiscard]] Result<BatchId> removeCheckIn(const GoalDesk &desk, qint64 id);

} // namespace waterline
