#pragma once

#include "store/workspace.h"

#include <QDate>

#include <vector>

namespace waterline {

struct BenchTime {
    QString what;
    double milliseconds = 0;
};

/// Divides and publishes goals of the year of that day for everybody, divides and publishes them anew, then drills
/// along both axes. Behind the drills the plain GROUP BY over the follow-ups that they would cost without kept totals.
[[nodiscard]] std::vector<BenchTime> goalTimes(Workspace &workspace, const Clock &clock, QDate day);

} // namespace waterline
