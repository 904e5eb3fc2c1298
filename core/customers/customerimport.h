#pragma once

#include "import/importtable.h"

namespace waterline {

/// Customers; those without a number are known by their name.
[[nodiscard]] const ImportTable &customerImport();

} // namespace waterline
