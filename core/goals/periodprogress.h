#pragma once

#include "base/asof.h"
#include "base/period.h"
#include "base/workcalendar.h"

namespace waterline {

/// How far a period is as of then.
struct PeriodProgress {
    enum class Phase { Over, Running, Ahead };

    Period period;
    Phase phase = Phase::Over;
    int workdays = 0;
    /// Workdays that are over.
    int elapsed = 0;

    [[nodiscard]] bool isOver() const { return phase == Phase::Over; }
    [[nodiscard]] bool isRunning() const { return phase == Phase::Running; }
    bool operator==(const PeriodProgress &) const = default;
};

/// Over from the end of the last day on, ahead up to the beginning of the first one.
[[nodiscard]] PeriodProgress::Phase phaseOf(const WeekRange &weeks, const AsOf &asOf);
[[nodiscard]] PeriodProgress progressOf(
    const Period &period, const WeekRange &weeks, const WorkCalendar &calendar, const AsOf &asOf);
/// "running, 2 of 5 workdays over".
[[nodiscard]] QString progressText(const PeriodProgress &progress);

} // namespace waterline
