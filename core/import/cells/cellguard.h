#pragma once

#include <QString>

namespace waterline {

// Spreadsheets run a cell that looks like a formula. Exported text is guarded against that with an apostrophe in front,
// and our own reading takes exactly that apostrophe away again: unguard(guard(x)) == x for every text.

/// The text to write for a text cell: with an apostrophe in front when it starts (behind any apostrophes) with = + - @,
/// their full-width forms, TAB or CR, unless it is a plain number such as -5.00; also when it starts with an apostrophe
/// and a digit, which plainCell() would otherwise take for '00123.
[[nodiscard]] QString guarded(const QString &text);
/// The inverse: without the apostrophe that guarded() put there; any other text as it is.
[[nodiscard]] QStringView unguard(QStringView cell);

/// What other programs wrap around a number to keep it text: ="00123" and '00123 both say 00123. Any other cell as it
/// is.
[[nodiscard]] QStringView plainCell(QStringView cell);

/// What a cell says: unguard(), or where that changes nothing plainCell(), so that one is never undone by the other.
[[nodiscard]] QStringView cellContent(QStringView cell);

/// An optional sign and digits, between which single points and commas may stand: -5.00, +8613800138000, -1,234.50.
[[nodiscard]] bool isPlainNumber(QStringView text);

} // namespace waterline
