#pragma once

#include "contracts/contractevidence.h"

namespace waterline {

/// What the file system says without a look into the file.
[[nodiscard]] FileFacts glanceAt(const QString &path);
/// Reads all of it, bit by bit; size and hash are of the same bytes. What cannot be read does not exist.
[[nodiscard]] FileFacts readFileFacts(const QString &path);

} // namespace waterline
