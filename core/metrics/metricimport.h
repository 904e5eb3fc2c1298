#pragma once

#include "import/importtable.h"

namespace waterline {

/// Definitions of metrics, a row a metric. A file that changes weights is taken in only if all of them then make 100 %.
[[nodiscard]] const ImportTable &metricImport();

/// How files call the kind of a metric, translated; metricImport() reads it in every language.
[[nodiscard]] QString metricKindWord(bool isAction);
/// How files write a list, and how it is read again: parts with ";" between them.
[[nodiscard]] QString listText(const QStringList &parts);
[[nodiscard]] QStringList listFromText(const QString &text);

} // namespace waterline
