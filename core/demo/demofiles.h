#pragma once

#include "demo/tables.h"

namespace waterline {

/// "people.csv" and so on.
[[nodiscard]] QString demoFileName(DemoTable table);

/// Writes the five files into the folder, which is made if need be, and gives their paths. As Excel saves them: lines
/// end in CR LF, UTF-8 with a byte order mark, but the customers in GB18030. On failure the file that was being
/// written is left as it was before; earlier ones are complete.
[[nodiscard]] Result<QStringList> writeDemoFiles(const DemoOptions &options, const QString &folder);

} // namespace waterline
