#pragma once

#include "export/exporttable.h"

namespace waterline {

/// What was planned and reported, a row a person and week.
[[nodiscard]] const ExportTable &planExport();

} // namespace waterline
