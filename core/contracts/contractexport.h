#pragma once

#include "export/exporttable.h"

namespace waterline {

[[nodiscard]] const ExportTable &contractEvidenceExport();
[[nodiscard]] const ExportTable &contractSubmissionExport();

} // namespace waterline
