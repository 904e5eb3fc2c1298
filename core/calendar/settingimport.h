#pragma once

#include "import/importtable.h"

namespace waterline {

/// The settings that an export of a whole workspace writes, a row a setting.
[[nodiscard]] const ImportTable &settingImport();

} // namespace waterline
