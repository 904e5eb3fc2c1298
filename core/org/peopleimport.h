#pragma once

#include "import/importtable.h"

namespace waterline {

/// People with the region and team they belong to and who leads it.
[[nodiscard]] const ImportTable &peopleImport();

} // namespace waterline
