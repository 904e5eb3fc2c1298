#pragma once

#include "base/result.h"

class QFileDevice;

namespace waterline {

/// There is no room for `path`: names the disk that it lies on, by the folder that this is mounted at.
[[nodiscard]] Error diskFullError(const QString &path);

/// Why `path` cannot be written, told by the device that writes it: DiskFull or NotWritable.
[[nodiscard]] Error writeError(const QFileDevice &file, const QString &path);

/// Writes all of `bytes` into an open file and out of its buffer: what is buffered when a QSaveFile is committed can
/// get lost there without a word. Errors as writeError().
[[nodiscard]] Result<> writeAll(QFileDevice &file, const QByteArray &bytes, const QString &path);

} // namespace waterline
