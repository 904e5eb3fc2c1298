#pragma once

#include "store/workspace.h"

#include <QDate>

#include <vector>

namespace waterline {

struct BenchTime {
    QString what;
    double milliseconds = 0;
    /// What the plain GROUP BY over the rows that are added up takes; 0 where there is nothing to compare with.
    double plain = 0;
};

/// Divides and publishes goals of the year of that day for everybody, divides and publishes them anew, then drills
/// along both axes, at the end of that day and in the middle of its week. Beside each drill the plain GROUP BY that it
/// would cost without kept totals.
[[nodiscard]] std::vector<BenchTime> goalTimes(Workspace &workspace, const Clock &clock, QDate day);

} // namespace waterline
