#pragma once

#include "customers/customer.h"
#include "import/importtable.h"

namespace waterline {

/// Customers; those without a number are known by their name.
[[nodiscard]] const ImportTable &customerImport();

/// How files call what happened to a customer, translated ("normal" for nothing); customerImport() reads it in every
/// language.
[[nodiscard]] QString setbackWord(Setback setback);

} // namespace waterline
