#pragma once

#include "import/importtable.h"

namespace waterline {

/// Weekly plans, and the actual counts of weekly summaries: one row a person and week with a column per core action, or
/// one row a person, week and action.
[[nodiscard]] const ImportTable &planImportTable();

} // namespace waterline
