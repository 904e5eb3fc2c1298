#pragma once

#include "import/importtable.h"

namespace waterline {

/// Opportunities with the stages they passed, as far as the file dates them.
[[nodiscard]] const ImportTable &opportunityImport();

} // namespace waterline
