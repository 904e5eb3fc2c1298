#pragma once

#include "export/exporttable.h"

namespace waterline {

[[nodiscard]] const ExportTable &calendarExport();
[[nodiscard]] const ExportTable &settingExport();

} // namespace waterline
