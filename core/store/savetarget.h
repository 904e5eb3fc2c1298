#pragma once

#include "base/result.h"

#include <QStringList>

namespace waterline {

/// Refuses to let a report, a list or a backup take the place of a file that must not be lost: one of `inUse` (the open
/// workspace, the files that are being imported; also through links), what SQLite keeps beside them, or any other
/// workspace. Error NotWritable with what the file is.
[[nodiscard]] Result<> checkSaveTarget(const QString &target, const QStringList &inUse);

} // namespace waterline
