#include "import/cells/cellnumber.h"

#include "import/cells/celltext.h"
#include "import/cells/digits.h"
#include "import/cells/peelednumber.h"

#include <algorithm>
#include <limits>

namespace waterline {

namespace {

/// The power of ten that `factor` is.
int exponentOf(qint64 factor)
{
    int exponent = 0;
    for (; factor >= 10; factor /= 10)
        ++exponent;
    return exponent;
}

struct Number {
    Scaled size;
    bool isNegative = false;
    bool hasCurrency = false;
};

/// The power of ten that the units of the header and of the cell make together; empty when nobody has said which
/// counts.
std::optional<int> unitExponent(const PeeledNumber &peeled, const ColumnReading &reading)
{
    const int ofHeader = exponentOf(reading.unitFactor);
    if (!peeled.hasUnit || ofHeader == 0)
        return peeled.exponent + ofHeader;
    switch (reading.unitRule) {
    case UnitRule::CellsOwn:
        return peeled.exponent;
    case UnitRule::Both:
        return peeled.exponent + ofHeader;
    case UnitRule::Undecided:
        break;
    }
    return std::nullopt;
}

/// The digits of a cell, and the power of ten they are multiplied by.
struct Shifted {
    Digits digits;
    int exponent = 0;
    bool isNegative = false;
    bool hasCurrency = false;
    bool isPercent = false;
};

Parsed<Shifted> shiftedOf(std::string_view text, const ColumnReading &reading)
{
    const PeeledNumber peeled = peeledNumber(text);
    if (isMangledNumber(peeled.body))
        return CellFault::MangledNumber;
    if (peeled.isWrong || peeled.body.empty())
        return CellFault::NotANumber;
    const Parsed<Digits> digits = digitsOf(peeled.body, reading.decimalMark);
    if (!digits)
        return digits.fault();
    const std::optional<int> exponent = unitExponent(peeled, reading);
    if (!exponent)
        return CellFault::UnitTwice;
    return Shifted{*digits, *exponent, peeled.isNegative, peeled.currency != nullptr, peeled.isPercent};
}

/// What makes a cell no number whatever its digits.
std::optional<CellFault> faultOf(std::string_view cell)
{
    if (isEmptyWord(cell))
        return CellFault::EmptyCell;
    return isExcelError(cell) ? std::optional(CellFault::ExcelError) : std::nullopt;
}

/// The number of a cell in units of 10^-decimals.
Parsed<Number> numberOf(std::string_view cell, const ColumnReading &reading, int decimals)
{
    if (const auto fault = faultOf(cell))
        return *fault;
    const PlainForm plain(cell);
    const Parsed<Shifted> shifted = shiftedOf(plain.text(), reading);
    if (!shifted)
        return shifted.fault();
    if (shifted->isPercent)
        return CellFault::Percentage;
    const auto size = scaled(shifted->digits, decimals + shifted->exponent);
    if (!size)
        return CellFault::OutOfRange;
    return Number{*size, shifted->isNegative, shifted->hasCurrency};
}

} // namespace

Parsed<Money> parseMoney(std::string_view cell, const ColumnReading &reading)
{
    const Parsed<Number> number = numberOf(cell, reading, 2);
    if (!number)
        return number.fault();
    qint64 minor = number->size.value;
    if (number->size.nextDigit >= 5) {
        if (minor == std::numeric_limits<qint64>::max())
            return CellFault::OutOfRange;
        ++minor;
    }
    return Money{number->isNegative ? -minor : minor};
}

Parsed<qint64> parseInteger(std::string_view cell, const ColumnReading &reading)
{
    const std::string_view plain = trimmedCell(cell);
    if (!plain.empty() && plain.size() <= 18 && reading.unitFactor == 1 && isDigits(plain)) {
        qint64 value = 0;
        for (const char c : plain)
            value = value * 10 + (c - '0');
        return value;
    }
    const Parsed<Number> number = numberOf(cell, reading, 0);
    if (!number)
        return number.fault();
    if (number->hasCurrency)
        return CellFault::NotANumber;
    if (!number->size.isExact)
        return CellFault::NotWhole;
    return number->isNegative ? -number->size.value : number->size.value;
}

bool isPercent(std::string_view cell)
{
    return cell.find('%') != std::string_view::npos || cell.find("％") != std::string_view::npos;
}

Parsed<QString> parseDecimal(std::string_view cell, const ColumnReading &reading)
{
    if (const auto fault = faultOf(cell))
        return *fault;
    const PlainForm plain(cell);
    const Parsed<Shifted> shifted = shiftedOf(plain.text(), reading);
    if (!shifted)
        return shifted.fault();
    const QString text = shiftedText(shifted->digits, shifted->exponent - (shifted->isPercent ? 2 : 0));
    const bool isZero = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    return shifted->isNegative && !isZero ? u'-' + text : text;
}

NumberEvidence numberEvidenceOf(std::string_view text)
{
    const PeeledNumber peeled = peeledNumber(text);
    NumberEvidence evidence;
    if (peeled.isWrong || peeled.body.empty())
        return evidence;
    evidence.allowsPoint = digitsOf(peeled.body, '.', ',').has_value();
    evidence.allowsComma = digitsOf(peeled.body, ',', '.').has_value();
    evidence.isNumber = evidence.allowsPoint || evidence.allowsComma;
    evidence.hasMark = hasMark(peeled.body);
    evidence.currency = peeled.currency;
    evidence.hasUnit = peeled.hasUnit;
    evidence.isPercent = peeled.isPercent;
    return evidence;
}

} // namespace waterline
