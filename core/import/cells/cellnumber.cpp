#include "import/cells/cellnumber.h"

#include "import/cells/celltext.h"

#include <algorithm>
#include <array>
#include <limits>

namespace waterline {

namespace {

using namespace std::string_view_literals;

struct CurrencyWord {
    std::string_view word;
    const char *code;
};

// Longer words before those they end in or begin with.
constexpr std::array currencyWords{
    CurrencyWord{"us$", "USD"},
    CurrencyWord{"hk$", "HKD"},
    CurrencyWord{"nt$", "TWD"},
    CurrencyWord{"cn¥", "CNY"},
    CurrencyWord{"rmb", "CNY"},
    CurrencyWord{"cny", "CNY"},
    CurrencyWord{"usd", "USD"},
    CurrencyWord{"eur", "EUR"},
    CurrencyWord{"hkd", "HKD"},
    CurrencyWord{"gbp", "GBP"},
    CurrencyWord{"jpy", "JPY"},
    CurrencyWord{"人民币", "CNY"},
    CurrencyWord{"美元", "USD"},
    CurrencyWord{"欧元", "EUR"},
    CurrencyWord{"港元", "HKD"},
    CurrencyWord{"港币", "HKD"},
    CurrencyWord{"日元", "JPY"},
    CurrencyWord{"元整", "CNY"},
    CurrencyWord{"元", "CNY"},
    CurrencyWord{"圆", "CNY"},
    CurrencyWord{"¥", "CNY"},
    CurrencyWord{"$", "USD"},
    CurrencyWord{"€", "EUR"},
    CurrencyWord{"£", "GBP"},
};

struct UnitWord {
    std::string_view word;
    int exponent;
};
constexpr std::array unitWords{UnitWord{"百", 2}, UnitWord{"千", 3}, UnitWord{"万", 4}, UnitWord{"亿", 8}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSameWord(std::string_view text, std::string_view word)
{
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
        [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a + 32 == b); });
}

/// A number without what stands around it.
struct Peeled {
    std::string_view body;
    int exponent = 0;
    const char *currency = nullptr;
    bool hasUnit = false;
    bool isNegative = false;
    bool isWrong = false;
};

/// Takes sign, brackets, currency and unit off, layer by layer from both ends.
class Peeler {
public:
    static Peeled peel(std::string_view text)
    {
        Peeler peeler{text};
        while (!peeler.isBare() && peeler.takeLayer()) { }
        peeler.m_result.body = peeler.m_text;
        return peeler.m_result;
    }

private:
    explicit Peeler(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isBare() const { return m_text.empty() || (isDigit(m_text.front()) && isDigit(m_text.back())); }

    bool takeLayer() { return takeSpace() || takeBrackets() || takeSign() || takeCurrency() || takeUnit(); }

    bool takeSpace()
    {
        const std::string_view inner = trimmedCell(m_text);
        const bool isTaken = inner.size() < m_text.size();
        m_text = inner;
        return isTaken;
    }

    bool takeBrackets()
    {
        if (m_text.size() < 3 || m_text.front() != '(' || m_text.back() != ')')
            return false;
        m_text = m_text.substr(1, m_text.size() - 2);
        sign(true);
        return true;
    }

    bool takeSign()
    {
        if (m_text.front() == '-' || m_text.front() == '+') {
            sign(m_text.front() == '-');
            m_text.remove_prefix(1);
            return true;
        }
        if (m_text.back() == '-') {
            sign(true);
            m_text.remove_suffix(1);
            return true;
        }
        return false;
    }

    void sign(bool isNegative)
    {
        m_result.isWrong |= m_hasSign;
        m_hasSign = true;
        m_result.isNegative = isNegative;
    }

    bool takeCurrency()
    {
        for (const auto &[word, code] : currencyWords) {
            if (m_text.size() < word.size())
                continue;
            const bool isFront = isSameWord(m_text.substr(0, word.size()), word);
            if (!isFront && !isSameWord(m_text.substr(m_text.size() - word.size()), word))
                continue;
            if (isFront)
                m_text.remove_prefix(word.size());
            else
                m_text.remove_suffix(word.size());
            // ¥12元 names one currency twice, $12元 two.
            m_result.isWrong |= m_result.currency && std::string_view(m_result.currency) != code;
            m_result.currency = code;
            return true;
        }
        return false;
    }

    bool takeUnit()
    {
        for (const auto &[word, exponent] : unitWords) {
            if (!m_text.ends_with(word))
                continue;
            m_text.remove_suffix(word.size());
            m_result.exponent += exponent;
            m_result.hasUnit = true;
            m_result.isWrong |= m_result.exponent > 16;
            return true;
        }
        return false;
    }

    std::string_view m_text;
    Peeled m_result;
    bool m_hasSign = false;
};

/// The digits of a number: `whole` may still hold its group marks.
struct Digits {
    std::string_view whole;
    std::string_view fraction;
};

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// 1,234,567 and the Indian 12,34,567; one kind of mark throughout, no leading zero.
bool isRegularlyGrouped(std::string_view whole, char mark)
{
    const size_t lastMark = whole.rfind(mark);
    if (lastMark == 0 || whole.size() - lastMark != 4 || whole.front() == '0')
        return false;
    size_t groups = 0;
    size_t width = 0; // of the middle groups, 0 as long as there is none
    for (size_t start = 0; start < lastMark; ++groups) {
        const size_t size = whole.find(mark, start) - start;
        if (groups == 0) {
            if (size < 1 || size > 3)
                return false;
        } else if ((size != 2 && size != 3) || (width != 0 && size != width)) {
            return false;
        } else {
            width = size;
        }
        start += size + 1;
    }
    return width != 2 || whole.find(mark) <= 2;
}

bool isWhole(std::string_view whole, char groupMark)
{
    char mark = 0;
    for (const char c : whole) {
        if (isDigit(c))
            continue;
        if ((c != groupMark && c != ' ' && c != '\'') || (mark != 0 && c != mark))
            return false;
        mark = c;
    }
    return mark == 0 || isRegularlyGrouped(whole, mark);
}

/// Reads `body` with decimals behind `decimalMark`, thousands marked with `groupMark`; empty when it does not fit.
std::optional<Digits> digitsOf(std::string_view body, char decimalMark, char groupMark)
{
    Digits digits{body, {}};
    if (const size_t at = body.find(decimalMark); at != std::string_view::npos) {
        digits = {body.substr(0, at), body.substr(at + 1)};
        if (digits.fraction.empty() || !isDigits(digits.fraction))
            return std::nullopt;
    }
    if (digits.whole.empty() ? digits.fraction.empty() : !isWhole(digits.whole, groupMark))
        return std::nullopt;
    return digits;
}

bool hasMark(std::string_view body)
{
    return body.find_first_of(".,") != std::string_view::npos;
}

Parsed<Digits> digitsOf(std::string_view body, DecimalMark mark)
{
    const auto withPoint = mark == DecimalMark::Comma ? std::nullopt : digitsOf(body, '.', ',');
    const auto withComma = mark == DecimalMark::Point ? std::nullopt : digitsOf(body, ',', '.');
    if (withPoint && withComma && hasMark(body))
        return CellFault::AmbiguousNumber;
    if (withPoint)
        return *withPoint;
    if (withComma)
        return *withComma;
    return CellFault::NotANumber;
}

struct Scaled {
    qint64 value = 0;
    /// The first digit left out and whether any that was left out is not zero.
    int nextDigit = 0;
    bool isExact = true;
};

/// digits * 10^exponent, cut off; empty when it does not fit into 63 bits.
std::optional<Scaled> scaled(const Digits &digits, int exponent)
{
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    Scaled result;
    const auto append = [&](int digit) {
        if (result.value > (max - digit) / 10)
            return false;
        result.value = result.value * 10 + digit;
        return true;
    };
    for (const char c : digits.whole) {
        if (isDigit(c) && !append(c - '0'))
            return std::nullopt;
    }
    const size_t kept = std::min(size_t(exponent), digits.fraction.size());
    for (size_t i = 0; i < size_t(exponent); ++i) {
        if (!append(i < kept ? digits.fraction[i] - '0' : 0))
            return std::nullopt;
    }
    const std::string_view rest = digits.fraction.substr(kept);
    result.nextDigit = rest.empty() ? 0 : rest.front() - '0';
    result.isExact = rest.find_first_not_of('0') == std::string_view::npos;
    return result;
}

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
std::optional<int> unitExponent(const Peeled &peeled, const ColumnReading &reading)
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
};

Parsed<Shifted> shiftedOf(std::string_view text, const ColumnReading &reading)
{
    const Peeled peeled = Peeler::peel(text);
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
    return Shifted{*digits, *exponent, peeled.isNegative, peeled.currency != nullptr};
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
    const auto size = scaled(shifted->digits, decimals + shifted->exponent);
    if (!size)
        return CellFault::OutOfRange;
    return Number{*size, shifted->isNegative, shifted->hasCurrency};
}

/// The digits with their point `exponent` places further right.
QString shiftedText(const Digits &digits, int exponent)
{
    QString all;
    for (const char c : digits.whole) {
        if (isDigit(c))
            all += QLatin1Char(c);
    }
    qsizetype point = all.size() + exponent;
    all += QLatin1String(digits.fraction.data(), qsizetype(digits.fraction.size()));
    if (point < 0)
        all.prepend(QString(-point, u'0'));
    point = std::max<qsizetype>(point, 0);
    if (all.size() < point)
        all += QString(point - all.size(), u'0');
    QString whole = all.left(point);
    QString fraction = all.mid(point);
    const qsizetype firstDigit =
        std::find_if(whole.cbegin(), whole.cend(), [](QChar c) { return c != u'0'; }) - whole.cbegin();
    whole.remove(0, firstDigit);
    if (exponent != 0) {
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
    }
    return (whole.isEmpty() ? QStringLiteral("0") : whole) + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

std::string_view withoutPercent(std::string_view text)
{
    if (text.ends_with('%'))
        text.remove_suffix(1);
    return trimmedCell(text);
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
    const std::string_view text = trimmedCell(cell);
    return text.ends_with('%') || text.ends_with("％");
}

Parsed<QString> parseDecimal(std::string_view cell, const ColumnReading &reading)
{
    if (const auto fault = faultOf(cell))
        return *fault;
    const PlainForm plain(cell);
    const bool hasPercent = plain.text().ends_with('%');
    const Parsed<Shifted> shifted = shiftedOf(withoutPercent(plain.text()), reading);
    if (!shifted)
        return shifted.fault();
    const QString text = shiftedText(shifted->digits, shifted->exponent - (hasPercent ? 2 : 0));
    const bool isZero = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    return shifted->isNegative && !isZero ? u'-' + text : text;
}

NumberEvidence numberEvidenceOf(std::string_view text)
{
    const Peeled peeled = Peeler::peel(text);
    NumberEvidence evidence;
    if (peeled.isWrong || peeled.body.empty())
        return evidence;
    evidence.allowsPoint = digitsOf(peeled.body, '.', ',').has_value();
    evidence.allowsComma = digitsOf(peeled.body, ',', '.').has_value();
    evidence.isNumber = evidence.allowsPoint || evidence.allowsComma;
    evidence.hasMark = hasMark(peeled.body);
    evidence.currency = peeled.currency;
    evidence.hasUnit = peeled.hasUnit;
    return evidence;
}

} // namespace waterline
