#pragma once

#include "customers/customer.h"
#include "import/importtable.h"

namespace waterline {

/// The stages that opportunities passed, a row a stage: what an export writes beside the opportunities.
[[nodiscard]] const ImportTable &stageImport();

/// How files call an outcome, translated; stageImport() reads it in every language.
[[nodiscard]] QString outcomeWord(Outcome outcome);

} // namespace waterline
