#pragma once

#include "import/csv/encoding.h"

#include <QByteArray>

namespace waterline {

/// Which of the encodings older than Unicode the bytes of `sample` are written in: lines that hold bytes beyond ASCII.
/// Every candidate reads the sample; header words that it finds decide, then how many of its characters are among the
/// frequent ones of its languages, and how many cannot stand where they do. Where two candidates read different texts
/// and neither is clearly the better, both are named.
[[nodiscard]] EncodingGuess bestEncoding(const QByteArray &sample, const QStringList &headerWords);

} // namespace waterline
