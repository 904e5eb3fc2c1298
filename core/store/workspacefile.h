#pragma once

#include "base/result.h"

namespace waterline {

/// "WtLn" in the file's header marks it as ours.
inline constexpr qint32 workspaceApplicationId = 0x57744C6E;
/// In bytes. Large pages take a tenth off an import of a million rows; what a person changes is no slower for them.
inline constexpr int workspacePageSize = 16384;

struct WorkspaceHeader {
    int version = 0;

    bool operator==(const WorkspaceHeader &) const = default;
};

/// Looks at a file's first bytes, without SQLite, and says what it is if it is no workspace. Must not be called for a
/// file that this process has open: closing it would drop SQLite's locks.
[[nodiscard]] Result<WorkspaceHeader> readWorkspaceHeader(const QString &path);

} // namespace waterline
