#pragma once

#include "export/exporttable.h"

namespace waterline {

/// The definitions that the workspace has of its own, as far as they differ from the built-in ones.
[[nodiscard]] const ExportTable &metricExport();

} // namespace waterline
