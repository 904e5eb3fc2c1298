#pragma once

#include "import/cells/cellfault.h"
#include "import/cells/columntype.h"

#include <QString>

#include <optional>
#include <string_view>

namespace waterline {

/// The digits of a number: `whole` may still hold its group marks.
struct Digits {
    std::string_view whole;
    std::string_view fraction;
};

[[nodiscard]] bool isDigits(std::string_view text);
/// Whether a point or comma stands in it.
[[nodiscard]] bool hasMark(std::string_view body);

/// Reads `body` with decimals behind `decimalMark`, thousands marked with `groupMark`, a space or an apostrophe; empty
/// when it does not fit.
[[nodiscard]] std::optional<Digits> digitsOf(std::string_view body, char decimalMark, char groupMark);
/// The same by the column's mark. Faults: NotANumber, AmbiguousNumber.
[[nodiscard]] Parsed<Digits> digitsOf(std::string_view body, DecimalMark mark);

/// A number as a whole one, and what was cut off from it.
struct Scaled {
    qint64 value = 0;
    /// The first digit left out and whether any that was left out is not zero.
    int nextDigit = 0;
    bool isExact = true;
};
/// digits * 10^exponent, cut off; empty when it does not fit into 63 bits.
[[nodiscard]] std::optional<Scaled> scaled(const Digits &digits, int exponent);

/// The digits with their point `exponent` places further right, without group marks and zeros in front.
[[nodiscard]] QString shiftedText(const Digits &digits, int exponent);

} // namespace waterline
