#pragma once

#include "store/table.h"

namespace waterline {

/// What a person calls a column of a table, translated; empty for one that is no business of theirs: ids, provenance,
/// and what follows from another column.
[[nodiscard]] QString columnLabel(const Table &table, qsizetype column, const Values &row);

/// The value as a person reads it, locale-free; empty for none. Not for columns that refer to another table.
[[nodiscard]] QString columnText(const Table &table, qsizetype column, const QVariant &value);

} // namespace waterline
