#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace waterline {

/// What a number format of a sheet makes of the numbers under it, as far as that changes what they mean.
struct CellFormat {
    enum class Kind {
        Plain,
        /// A day; a day with a time; a time of day. Values decide too: a date format shows a time nowhere, but it is
        /// there.
        Date,
        DateTime,
        Time,
        /// [h]:mm, hours that go on counting beyond 24.
        Duration,
        Percent,
        /// 00000: a code with leading zeros.
        Padded,
    };
    Kind kind = Kind::Plain;
    /// Of Padded: how many digits.
    int width = 0;

    bool operator==(const CellFormat &) const = default;
};

/// One of Excel's built-in formats, also those of its Chinese, Japanese and Korean versions.
[[nodiscard]] CellFormat builtinFormat(int id);
/// A format code such as yyyy"年"m"月"d"日", [$-804]yyyy/m/d;@, 0.0%, [h]:mm or #,##0.00_); only its first section
/// counts.
[[nodiscard]] CellFormat formatOfCode(QStringView code);

/// What the number written as `literal` in a sheet says under `format`, in a form that has one reading only: 1234.5,
/// 2026-01-05, 2026-01-05 09:30:00, 09:30:00, 27:30:00, 35%, 00123. Numbers have 15 significant digits, as Excel shows
/// them, and no exponent as long as they are exact (below 10^15); a whole number written out in full stays as it is.
/// What is no number stays as it is.
[[nodiscard]] std::string numberText(std::string_view literal, CellFormat format, bool is1904);

/// What an ISO 8601 date in a cell says: its T becomes a space; a date format drops midnight.
[[nodiscard]] std::string isoDateText(std::string_view literal, CellFormat format);

} // namespace waterline
