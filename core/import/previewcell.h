#pragma once

#include "import/importplan.h"

namespace waterline {

/// A cell of the preview as the plan's mapping and readings understand it.
[[nodiscard]] PreviewCell previewCell(const ImportPlan &plan, std::size_t column, const QString &raw);

} // namespace waterline
