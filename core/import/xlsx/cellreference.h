#pragma once

#include <QStringView>

#include <optional>
#include <utility>

namespace waterline {

/// XFD, the last column that a sheet can have, and how many rows it can have.
inline constexpr int lastSheetColumn = 16383;
inline constexpr qint64 mostSheetRows = 1'048'576;

/// A number of decimal digits and nothing else; empty for anything else, and for more than `most`.
[[nodiscard]] std::optional<qint64> wholeNumber(QStringView text, qint64 most);
/// "C7" as column 2 and row 7.
[[nodiscard]] std::optional<std::pair<int, qint64>> referenceOf(QStringView text);

} // namespace waterline
