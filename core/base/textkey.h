#pragma once

#include <QString>

namespace waterline {

/// Text without the characters that nobody sees: byte order marks, zero-width and bidi controls, soft hyphens; outer
/// white space of every kind trimmed; composed (NFC).
[[nodiscard]] QString cleanText(QStringView text);

/// The form in which names and codes are compared: cleaned, NFKC, case folded, white space collapsed. Full-width and
/// half-width, upper and lower case count as the same.
[[nodiscard]] QString textKey(QStringView text);

} // namespace waterline
