#pragma once

#include "export/exporttable.h"

namespace waterline {

/// Regions and teams, each behind what it is part of.
[[nodiscard]] const ExportTable &unitExport();
/// People with the region and team they belong to and who leads it.
[[nodiscard]] const ExportTable &peopleExport();

} // namespace waterline
