#pragma once

#include "base/writeerror.h"

namespace waterline {

/// Why `path` cannot be written, told by the device that writes it.
[[nodiscard]] inline Error targetError(const QFileDevice &file, const QString &path)
{
    return writeError(file, path);
}

} // namespace waterline
