#pragma once

#include "base/result.h"
#include "export/exportcell.h"

#include <QStringList>

namespace waterline {

/// Writes a list as a page shows it: a workbook if `path` ends in .xlsx, else CSV. `header` holds the displayed titles,
/// `rows` a typed cell for each of them; a column's kind is that of its cells. `name` becomes the name of the sheet.
/// All or nothing; `inUse` are files that must not be replaced, such as the open workspace.
/// Errors: NotWritable, DiskFull, BadInput for a text that no sheet holds.
[[nodiscard]] Result<> exportList(const QString &path, const QString &name, const QStringList &header,
    const std::vector<ExportRow> &rows, const QStringList &inUse = {});

} // namespace waterline
