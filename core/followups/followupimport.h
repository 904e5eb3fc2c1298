#pragma once

#include "import/importtable.h"

namespace waterline {

/// Follow-ups: facts that are appended; one that comes again corrected is revised.
[[nodiscard]] const ImportTable &followUpImport();

} // namespace waterline
