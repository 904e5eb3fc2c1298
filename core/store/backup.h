#pragma once

#include "base/result.h"

namespace waterline {

class Connection;

enum class Replace { No, Yes };

/// Copies the whole workspace to `target` through SQLite's backup interface, checks the copy and only then gives it its
/// name: a failure leaves no half-written file, and an older one intact. The copy is a single file without a WAL.
/// With Replace::No an existing target is refused; the workspace itself always is.
[[nodiscard]] Result<> backUp(Connection &connection, const QString &target, Replace replace = Replace::No);

} // namespace waterline
