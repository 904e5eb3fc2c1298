#include "import/cells/digits.h"

#include <algorithm>
#include <limits>

namespace waterline {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
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

} // namespace

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool hasMark(std::string_view body)
{
    return body.find_first_of(".,") != std::string_view::npos;
}

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

} // namespace waterline
