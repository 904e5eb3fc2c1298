#pragma once

#include "import/importtable.h"

namespace waterline {

/// The fields of goalImport(), in the order of GoalColumn.
[[nodiscard]] std::vector<ImportField> goalFields();

} // namespace waterline
