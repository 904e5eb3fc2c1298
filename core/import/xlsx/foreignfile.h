#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <optional>

namespace waterline {

class ZipArchive;

/// How zip files begin, and how the older container of Office does (.xls; workbooks with a password).
[[nodiscard]] bool isZipStart(QByteArrayView head);
[[nodiscard]] bool isCompoundStart(QByteArrayView head);

/// Why the file at `path` is no zip file and so no workbook, by what it is: protected by a password, .xls, a web page,
/// empty. Nothing when it begins like one.
[[nodiscard]] std::optional<Error> foreignFile(const QString &path);
/// What a zip file is that is known not to be an xlsx workbook: a Word document, an OpenDocument file, .xlsb.
[[nodiscard]] std::optional<Error> foreignPackage(ZipArchive &archive);

} // namespace waterline
