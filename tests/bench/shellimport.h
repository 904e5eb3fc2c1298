#pragma once

#include <QString>

#include <optional>

namespace waterline {

/// Seconds that the `sqlite3` shell takes for `.import` of a follow-up file, as it is, into a table with the indexes of
/// follow_up. Empty when there is no shell.
[[nodiscard]] std::optional<double> shellImportSeconds(const QString &csv, const QString &database);

} // namespace waterline
