#pragma once

#include "export/exporttable.h"
#include "import/importtable.h"
#include "store/schema.h"

#include <vector>

namespace waterline {

/// Every business table of a workspace, and what is derived from them: the one list of what the rooms bring.
[[nodiscard]] const Schema &workspaceSchema();

/// Every table that files can be imported into, in the order in which a company's files fit onto each other.
[[nodiscard]] const std::vector<const ImportTable *> &importTables();

/// Every table that leaves, in the same order.
[[nodiscard]] const std::vector<const ExportTable *> &exportTables();

} // namespace waterline
