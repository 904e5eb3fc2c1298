#pragma once

#include "base/asof.h"
#include "base/clock.h"

namespace waterline {

/// What happened by now. Times are kept in whole seconds and an end is exclusive, so it is the next second: what was
/// done in this one has been done.
[[nodiscard]] inline AsOf asOfNow(const Clock &clock)
{
    const QDateTime next = clock.now().toLocalTime().addSecs(1);
    return AsOf::at(next.date(), QTime(next.time().hour(), next.time().minute(), next.time().second()));
}

} // namespace waterline
