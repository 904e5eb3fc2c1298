#pragma once

#include "import/importtable.h"

namespace waterline {

/// Payments: facts that are appended; one that comes again corrected is revised.
[[nodiscard]] const ImportTable &paymentImport();

} // namespace waterline
