#pragma once

#include "import/recordsource.h"

namespace waterline {

/// What a line below the header is.
enum class RowKind { Data, Summary, Footnote };

/// Summary: the first cell that says something is 合计, 小计, Total, Grand total, 平均, 华东合计 and the like.
/// Footnote: one cell alone, such as 制表人：王芳 or "Printed on ...".
[[nodiscard]] RowKind rowKindOf(const Record &record);

} // namespace waterline
