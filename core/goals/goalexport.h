#pragma once

#include "export/exporttable.h"

namespace waterline {

/// The draft of goals, a row a person, metric and year with the goals of its weeks.
[[nodiscard]] const ExportTable &goalExport();

} // namespace waterline
