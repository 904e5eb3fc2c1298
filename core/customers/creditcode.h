#pragma once

#include <QString>

#include <variant>

namespace waterline {

/// Why a cell is no unified social credit code (GB 32100-2015).
enum class CreditCodeFault {
    Empty,
    /// 9.11E+17: a spreadsheet has kept the first digits.
    Mangled,
    WrongLength,
    /// Holds I, O, S, V, Z or no letter or digit at all, or a letter where the district's digits stand.
    WrongCharacter,
    WrongCheckDigit,
};

[[nodiscard]] QString reasonOf(CreditCodeFault fault, QStringView cell);
[[nodiscard]] QString remedyOf(CreditCodeFault fault);

/// The code as it is stored: eighteen capital letters and digits of which the last proves the others. Full width, case,
/// spaces and dashes do not matter.
[[nodiscard]] std::variant<QString, CreditCodeFault> parseCreditCode(QStringView cell);

} // namespace waterline
