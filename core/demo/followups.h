#pragma once

#include "demo/tables.h"

namespace waterline {

/// The rows of the table of follow-ups in the order of their time, day by day from the first Monday to the last day.
[[nodiscard]] Result<> writeDemoFollowUps(const DemoCompany &company, const DemoRowSink &sink);

} // namespace waterline
