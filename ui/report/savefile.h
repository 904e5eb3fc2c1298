#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace waterline {

/// Writes the whole file or nothing: a file that was there stays as it was until the new one is safely on the disk.
/// Fails with NotWritable or DiskFull.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace waterline
