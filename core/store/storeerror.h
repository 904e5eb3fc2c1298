#pragma once

#include "base/result.h"

#include <QSqlError>

namespace waterline {

/// The driver's error as a sentence that says what to do, by SQLite's own code. `path` is the workspace file.
[[nodiscard]] Error storeError(const QSqlError &error, const QString &path);
/// The same for a code that came from SQLite directly.
[[nodiscard]] Error storeError(int nativeCode, const QString &systemText, const QString &path);

} // namespace waterline
