#pragma once

#include "export/exporttable.h"

namespace waterline {

[[nodiscard]] const ExportTable &customerExport();
[[nodiscard]] const ExportTable &opportunityExport();
/// The stages that opportunities passed.
[[nodiscard]] const ExportTable &stageExport();

} // namespace waterline
