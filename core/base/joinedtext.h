#pragma once

#include <QStringList>

namespace waterline {

/// Names or phrases one behind the other, with the mark that the reader's language puts between the parts of a list.
[[nodiscard]] QString joinedText(const QStringList &parts);

/// Sentences one behind the other, with the blank between them only where the reader's language has one. Empty ones are
/// left out.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);

} // namespace waterline
