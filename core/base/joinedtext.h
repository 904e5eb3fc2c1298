#pragma once

#include <QStringList>

namespace waterline {

/// Names or phrases one behind the other, with the mark that the reader's language puts between the parts of a list.
[[nodiscard]] QString joinedText(const QStringList &parts);

} // namespace waterline
