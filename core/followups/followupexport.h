#pragma once

#include "export/exporttable.h"

namespace waterline {

/// Follow-ups in the order in which they came in.
[[nodiscard]] const ExportTable &followUpExport();

} // namespace waterline
