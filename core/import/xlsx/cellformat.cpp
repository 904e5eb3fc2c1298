#include "import/xlsx/cellformat.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace waterline {

namespace {

using Kind = CellFormat::Kind;

constexpr int Digits = 15;
/// 9999-12-31 in the system of 1900; that of 1904 is so many days behind.
constexpr double LastSerial = 2958465;
constexpr double ShiftOf1904 = 1462;
/// Excel takes 255 characters.
constexpr qsizetype LongestCode = 1024;
constexpr qint64 SecondsADay = 86400;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What stands in a format code outside quotes, brackets and escapes.
struct CodeScan {
    QString letters;
    bool isElapsed = false;
    bool isPercent = false;
};

CodeScan scanCode(QStringView code)
{
    CodeScan scan;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype close = code.indexOf(u'"', i + 1);
            i = close < 0 ? code.size() : close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i + 1);
            const QString inner = code.mid(i + 1, close < 0 ? -1 : close - i - 1).toString().toLower();
            const bool isElapsed = !inner.isEmpty() && QStringView(u"hms").contains(inner.front())
                && inner.count(inner.front()) == inner.size();
            scan.isElapsed |= isElapsed;
            i = close < 0 ? code.size() : close;
        } else {
            scan.isPercent |= c == u'%' || c == u'％';
            scan.letters += c;
        }
    }
    return scan;
}

/// AM/PM and the like hold letters that mean something else in dates.
QString withoutDayHalves(QString letters)
{
    for (const char16_t *mark : {u"am/pm", u"a/p", u"上午/下午", u"general", u"g/通用格式"})
        letters.replace(QString::fromUtf16(mark), mark[0] == u'g' ? QString() : QStringLiteral("h"));
    return letters;
}

/// The letters of `text` in groups, each once: "yyyy-mm-dd hh:mm:ss" gives "ymdhms"; E of 0.00E+00 is no year.
QString dateGroups(const QString &text)
{
    QString groups;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isExponent = c == u'e' && i + 1 < text.size() && (text[i + 1] == u'+' || text[i + 1] == u'-');
        if (isExponent || !QStringView(u"ymdhsebga").contains(c) || (i > 0 && text[i - 1] == c))
            continue;
        groups += c;
    }
    return groups;
}

/// Digits to be filled in: # and ? anywhere, 0 unless it counts parts of a second.
bool hasDigitPlaces(const QString &letters)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i] == u'#' || letters[i] == u'?')
            return true;
        if (letters[i] != u'0')
            continue;
        qsizetype start = i;
        while (start > 0 && letters[start - 1] == u'0')
            --start;
        if (start < 2 || (letters[start - 1] != u'.' && letters[start - 1] != u',') || letters[start - 2] != u's')
            return true;
    }
    return false;
}

/// Whether the m at `at` means minutes: behind hours or before seconds.
bool isMinutes(const QString &groups, qsizetype at)
{
    return (at > 0 && groups[at - 1] == u'h') || (at + 1 < groups.size() && groups[at + 1] == u's');
}

struct Decimal {
    bool isNegative = false;
    /// Significant digits without a point, no zero at the end; the first stands for units of 10^exponent.
    std::string digits;
    int exponent = 0;
};

std::optional<double> toDouble(std::string_view literal)
{
    if (literal.starts_with('+'))
        literal.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(literal.data(), literal.data() + literal.size(), value);
    if (error != std::errc() || end != literal.data() + literal.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

Decimal decimalOf(double value)
{
    std::array<char, 40> buffer;
    const auto written = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), std::fabs(value), std::chars_format::scientific, Digits - 1);
    const std::string_view text(buffer.data(), size_t(written.ptr - buffer.data()));
    const size_t e = text.find('e');
    Decimal decimal{value < 0, {}, 0};
    std::copy_if(text.begin(), text.begin() + qsizetype(e), std::back_inserter(decimal.digits), isDigit);
    decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
    const char *const power = text.data() + e + (text[e + 1] == '+' ? 2 : 1);
    std::from_chars(power, written.ptr, decimal.exponent);
    return decimal;
}

std::string written(const Decimal &decimal)
{
    const std::string &digits = decimal.digits;
    if (digits.empty())
        return "0";
    std::string text = decimal.isNegative ? "-" : "";
    const int exponent = decimal.exponent;
    if (exponent >= Digits || exponent < -30) {
        text += digits.substr(0, 1);
        if (digits.size() > 1)
            text += '.' + digits.substr(1);
        return text + (exponent < 0 ? "E-" : "E+") + std::to_string(std::abs(exponent));
    }
    if (exponent < 0)
        return text + "0." + std::string(size_t(-exponent - 1), '0') + digits;
    const size_t whole = size_t(exponent) + 1;
    if (digits.size() <= whole)
        return text + digits + std::string(whole - digits.size(), '0');
    return text + digits.substr(0, whole) + '.' + digits.substr(whole);
}

/// A whole number written out: all of its digits are known, even beyond 15.
bool isWhole(std::string_view literal)
{
    if (literal.starts_with('-'))
        literal.remove_prefix(1);
    return !literal.empty() && std::all_of(literal.begin(), literal.end(), isDigit)
        && (literal.front() != '0' || literal.size() == 1);
}

std::string twoDigits(qint64 number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string clock(qint64 seconds)
{
    return twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
}

std::string dayText(qint64 serial, bool is1904)
{
    // The system of 1900 counts a 29 February 1900 that never was; days before it are one off from then on.
    if (!is1904 && serial == 60)
        return "1900-02-29";
    const QDate base = is1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return base.addDays(serial).toString(Qt::ISODate).toStdString();
}

/// Empty when the number is no moment of the calendar.
std::string momentText(double serial, Kind kind, bool is1904)
{
    const double last = is1904 ? LastSerial - ShiftOf1904 : LastSerial;
    if (serial < 0 || serial >= last + 1)
        return {};
    const qint64 total = std::llround(serial * double(SecondsADay));
    const qint64 day = total / SecondsADay;
    const qint64 seconds = total % SecondsADay;
    const bool isDay = day > 0 || (is1904 && kind != Kind::Time);
    if (!isDay && kind == Kind::Date && seconds == 0)
        return {};
    if (!isDay)
        return clock(seconds);
    if (day > qint64(last))
        return {};
    const bool hasTime = seconds > 0 || kind == Kind::DateTime;
    return dayText(day, is1904) + (hasTime ? ' ' + clock(seconds) : std::string());
}

std::string durationText(double days)
{
    // Beyond this it is no length of time that anybody meant.
    if (std::fabs(days) > LastSerial)
        return {};
    const qint64 seconds = std::llround(std::fabs(days) * double(SecondsADay));
    return (days < 0 && seconds > 0 ? "-" : "") + clock(seconds);
}

std::string padded(const std::string &plain, int width)
{
    if (plain.find_first_not_of("0123456789") != std::string::npos || plain.size() >= size_t(width))
        return plain;
    return std::string(size_t(width) - plain.size(), '0') + plain;
}

} // namespace

CellFormat builtinFormat(int id)
{
    if (id == 9 || id == 10)
        return {Kind::Percent, 0};
    if (id == 22)
        return {Kind::DateTime, 0};
    if (id == 46)
        return {Kind::Duration, 0};
    // 34, 35, 55 and 56 are times in Chinese Excel and days in Japanese: the value tells.
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {Kind::Time, 0};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Kind::Date, 0};
    return {};
}

CellFormat formatOfCode(QStringView code)
{
    if (code.size() > LongestCode)
        return {};
    const CodeScan scan = scanCode(code);
    const QString letters = withoutDayHalves(scan.letters);
    if (letters.size() >= 2 && letters.size() <= 64 && letters.count(u'0') == letters.size())
        return {Kind::Padded, int(letters.size())};
    if (scan.isPercent)
        return {Kind::Percent, 0};
    if (scan.isElapsed)
        return {Kind::Duration, 0};
    if (hasDigitPlaces(letters))
        return {};
    const QString groups = dateGroups(letters);
    bool hasDay = false;
    bool hasTime = false;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QChar c = groups[i];
        const bool isTime = c == u'h' || c == u's' || (c == u'm' && isMinutes(groups, i));
        hasTime |= isTime;
        hasDay |= !isTime;
    }
    if (hasDay)
        return {hasTime ? Kind::DateTime : Kind::Date, 0};
    return {hasTime ? Kind::Time : Kind::Plain, 0};
}

std::string numberText(std::string_view literal, CellFormat format, bool is1904)
{
    const auto value = toDouble(literal);
    if (!value)
        return std::string(literal);
    std::string said;
    switch (format.kind) {
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Time:
        said = momentText(*value, format.kind, is1904);
        break;
    case Kind::Duration:
        said = durationText(*value);
        break;
    case Kind::Percent: {
        Decimal decimal = decimalOf(*value);
        decimal.exponent += 2;
        said = written(decimal) + '%';
        break;
    }
    case Kind::Plain:
    case Kind::Padded:
        break;
    }
    if (!said.empty())
        return said;
    const std::string plain = isWhole(literal) && literal != "-0" ? std::string(literal) : written(decimalOf(*value));
    return format.kind == Kind::Padded ? padded(plain, format.width) : plain;
}

std::string isoDateText(std::string_view literal, CellFormat format)
{
    std::string text(literal);
    if (text.size() <= 10 || text[10] != 'T')
        return text;
    text[10] = ' ';
    if (text.ends_with('Z'))
        text.pop_back();
    // Parts of a second are never meant.
    if (const size_t point = text.find('.'); point == 19)
        text.erase(point);
    if (format.kind == Kind::Date && text.substr(10) == " 00:00:00")
        text.erase(10);
    return text;
}

} // namespace waterline
