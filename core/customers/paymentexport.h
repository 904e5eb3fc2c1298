#pragma once

#include "export/exporttable.h"

namespace waterline {

/// Payments in the order in which they came in.
[[nodiscard]] const ExportTable &paymentExport();

} // namespace waterline
