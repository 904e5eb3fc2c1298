#pragma once

#include "base/isoweek.h"

#include <QString>

namespace waterline {

/// The days of a week as a heading says them: "Jan 12–18", "Jan 26 – Feb 1", "1月12日–18日".
[[nodiscard]] QString weekDaysText(IsoWeek week);

} // namespace waterline
