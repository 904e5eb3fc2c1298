#pragma once

#include "base/money.h"
#include "import/cells/cellfault.h"
#include "import/cells/columntype.h"

#include <string_view>

namespace waterline {

/// An amount: currency signs and names, 千 万 亿, grouped thousands, full-width digits; negative as -1, 1-, (1) or −1.
/// Rounded half up (away from zero) to minor units. Faults: EmptyCell, ExcelError, NotANumber, AmbiguousNumber,
/// UnitTwice, Percentage (35% is a share of something and no amount), MangledNumber (1.23E+17), OutOfRange (more than
/// 92 233 720 368 547 758.07).
[[nodiscard]] Parsed<Money> parseMoney(std::string_view cell, const ColumnReading &reading);

/// A count: as parseMoney() without currency; 5.0 is whole, 5.5 is NotWhole.
[[nodiscard]] Parsed<qint64> parseInteger(std::string_view cell, const ColumnReading &reading);

/// Any number, exact to the last digit and written plainly: 1234.50 for "1,234.50", 12000000 for 1200万, 0.35 for 35%.
/// Faults: as parseMoney(), but none is too large, and a percentage is none.
[[nodiscard]] Parsed<QString> parseDecimal(std::string_view cell, const ColumnReading &reading);
/// Whether a cell that is a number is written in percent.
[[nodiscard]] bool isPercent(std::string_view cell);

/// What a cell tells about its column's decimal mark and currency (for ColumnEvidence).
struct NumberEvidence {
    bool isNumber = false;
    bool allowsPoint = true;
    bool allowsComma = true;
    /// Holds a point or comma at all.
    bool hasMark = false;
    /// Holds 千, 万 or 亿.
    bool hasUnit = false;
    bool isPercent = false;
    /// ISO code, or nothing.
    const char *currency = nullptr;
};
/// `text` in PlainForm.
[[nodiscard]] NumberEvidence numberEvidenceOf(std::string_view text);

} // namespace waterline
