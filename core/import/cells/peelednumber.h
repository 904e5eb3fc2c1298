#pragma once

#include <string_view>

namespace waterline {

/// A number without what stands around it.
struct PeeledNumber {
    std::string_view body;
    /// The power of ten that the unit (千 万 亿) stands for.
    int exponent = 0;
    /// ISO code, or nothing.
    const char *currency = nullptr;
    bool hasUnit = false;
    bool isPercent = false;
    bool isNegative = false;
    /// Two signs, two currencies, a percentage of money: no number whatever the digits are.
    bool isWrong = false;
};

/// Takes sign, brackets, currency, unit and percent sign off, layer by layer from both ends. `text` in PlainForm.
[[nodiscard]] PeeledNumber peeledNumber(std::string_view text);

} // namespace waterline
