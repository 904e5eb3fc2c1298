#include "import/cells/columntype.h"

#include "base/textkey.h"
#include "import/cells/celldate.h"
#include "import/cells/cellnumber.h"
#include "import/cells/celltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr unsigned PointBit = 1;
constexpr unsigned CommaBit = 2;
/// Longer cells are sentences.
constexpr size_t LongestValue = 64;
/// Excel keeps this many digits of a number.
constexpr size_t ExcelDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isIsoLike(std::string_view text)
{
    return text.size() >= 8 && std::all_of(text.begin(), text.begin() + 4, isDigit)
        && (text[4] == '-' || text[4] == '/');
}

bool isRounded(std::string_view digits)
{
    return digits.size() > ExcelDigits && digits.find_first_not_of('0', ExcelDigits) == std::string_view::npos;
}

/// ASCII digits, or something of the block that holds the full-width ones.
bool mayHoldDigits(std::string_view cell)
{
    return std::any_of(cell.begin(), cell.end(), isDigit) || cell.find("\xEF\xBC") != std::string_view::npos;
}

bool mayBeOpenDate(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return c == '/' || c == '-' || c == '.'; }) >= 2;
}

struct HeaderUnit {
    QStringView word;
    qint64 factor;
};

// Longer words before those they end with.
constexpr std::array bracketUnits{
    HeaderUnit{u"千万元", 10'000'000},
    HeaderUnit{u"百万元", 1'000'000},
    HeaderUnit{u"亿元", 100'000'000},
    HeaderUnit{u"万元", 10'000},
    HeaderUnit{u"千元", 1'000},
    HeaderUnit{u"千万", 10'000'000},
    HeaderUnit{u"百万", 1'000'000},
    HeaderUnit{u"亿", 100'000'000},
    HeaderUnit{u"万", 10'000},
    HeaderUnit{u"千", 1'000},
    HeaderUnit{u"thousand", 1'000},
    HeaderUnit{u"thousands", 1'000},
    HeaderUnit{u"million", 1'000'000},
    HeaderUnit{u"millions", 1'000'000},
    HeaderUnit{u"'000", 1'000},
    HeaderUnit{u"000s", 1'000},
};
constexpr size_t UnitsWithYuan = 5;

/// The part of a header that names a unit: inside the last brackets, or behind the last slash, colon or bar.
QStringView unitPart(QStringView key)
{
    const qsizetype open = std::max({key.lastIndexOf(u'('), key.lastIndexOf(u'['), key.lastIndexOf(u'【')});
    if (open >= 0) {
        const qsizetype close = std::max({key.indexOf(u')', open), key.indexOf(u']', open), key.indexOf(u'】', open)});
        return key.mid(open + 1, close < 0 ? -1 : close - open - 1).trimmed();
    }
    const qsizetype slash =
        std::max({key.lastIndexOf(u'/'), key.lastIndexOf(u':'), key.lastIndexOf(u'_'), key.lastIndexOf(u'|')});
    return slash < 0 ? QStringView() : key.mid(slash + 1).trimmed();
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

} // namespace

std::vector<std::string> nullWordsFrom(const QStringList &words)
{
    std::vector<std::string> result;
    for (const QString &word : words) {
        const std::string bytes = word.toStdString();
        std::string plain(trimmedCell(bytes));
        std::ranges::transform(plain, plain.begin(), lower);
        if (!plain.empty())
            result.push_back(std::move(plain));
    }
    return result;
}

bool isOneOfWords(std::string_view cell, const std::vector<std::string> &words)
{
    const std::string_view text = trimmedCell(cell);
    return std::ranges::any_of(
        words, [text](const std::string &word) { return std::ranges::equal(text, word, {}, lower); });
}

void ColumnEvidence::add(std::string_view cell)
{
    const std::string_view trimmed = trimmedCell(cell);
    if (trimmed.empty() || trimmed.size() > LongestValue)
        return;
    if (std::all_of(trimmed.begin(), trimmed.end(), isDigit)) {
        m_roundedCodes += isRounded(trimmed);
        return;
    }
    if (isIsoLike(trimmed))
        return;
    if (!mayHoldDigits(trimmed))
        return;
    const PlainForm plain(trimmed);
    addNumber(plain.text());
    if (!mayBeOpenDate(plain.text()))
        return;
    const unsigned orders = dateOrdersOf(plain.text());
    m_orders &= orders;
    m_hasOpenDate |= orders != AnyOrder;
}

void ColumnEvidence::addCode(std::string_view cell)
{
    const std::string_view code = trimmedCell(cell);
    if (code.empty() || code.size() >= 32 || !std::all_of(code.begin(), code.end(), isDigit))
        return;
    m_roundedCodes += isRounded(code);
    (code.front() == '0' ? m_zeroWidths : m_otherWidths) |= 1U << code.size();
}

bool ColumnEvidence::hasLostZeros() const
{
    // Codes of one width throughout, but for those that would have it with a zero in front.
    const bool isOneWidth = m_zeroWidths != 0 && (m_zeroWidths & (m_zeroWidths - 1)) == 0;
    return isOneWidth && (m_otherWidths & (m_zeroWidths >> 1)) != 0
        && (m_otherWidths & ~(m_zeroWidths | m_zeroWidths >> 1)) == 0;
}

void ColumnEvidence::addNumber(std::string_view text)
{
    const NumberEvidence number = numberEvidenceOf(text);
    if (!number.isNumber)
        return;
    if (number.hasMark) {
        m_marks &= (number.allowsPoint ? PointBit : 0) | (number.allowsComma ? CommaBit : 0);
        m_hasOpenNumber = true;
    }
    m_cellsWithUnit += number.hasUnit;
    m_percentCells += number.isPercent;
    if (number.currency) {
        const QString code = QString::fromLatin1(number.currency);
        if (!m_currencies.contains(code))
            m_currencies.append(code);
    }
}

std::vector<DateOrder> ColumnEvidence::possibleOrders() const
{
    std::vector<DateOrder> orders;
    for (const auto &[bit, order] : {std::pair(YearFirstBit, DateOrder::YearFirst),
             std::pair(DayFirstBit, DateOrder::DayFirst), std::pair(MonthFirstBit, DateOrder::MonthFirst)}) {
        if (m_orders & bit)
            orders.push_back(order);
    }
    return orders;
}

DateOrder ColumnEvidence::dateOrder() const
{
    if (!m_hasOpenDate)
        return DateOrder::YearFirst;
    const std::vector<DateOrder> orders = possibleOrders();
    if (orders.empty())
        return DateOrder::Mixed;
    return orders.size() == 1 ? orders.front() : DateOrder::Ambiguous;
}

DecimalMark ColumnEvidence::decimalMark() const
{
    if (!m_hasOpenNumber || m_marks == PointBit)
        return DecimalMark::Point;
    if (m_marks == CommaBit)
        return DecimalMark::Comma;
    return m_marks == 0 ? DecimalMark::Mixed : DecimalMark::Ambiguous;
}

ColumnReading ColumnEvidence::reading(QStringView header) const
{
    return {dateOrder(), decimalMark(), unitFactorOf(header)};
}

std::optional<DecimalMark> usualDecimalMark(char16_t delimiter)
{
    switch (delimiter) {
    case ',':
        return DecimalMark::Point;
    case ';':
        return DecimalMark::Comma;
    default:
        return std::nullopt;
    }
}

qint64 unitFactorOf(QStringView header)
{
    const QString key = textKey(header);
    const QStringView part = unitPart(key);
    for (const auto &[word, factor] : bracketUnits) {
        if (part.endsWith(word))
            return factor;
    }
    // English often puts the unit before the currency: (k USD), (thousand CNY).
    if (part == u"k" || part.startsWith(u"k ") || part.endsWith(u" k") || part.startsWith(u"thousand"))
        return 1'000;
    if (part.startsWith(u"million"))
        return 1'000'000;
    for (size_t i = 0; i < UnitsWithYuan; ++i) {
        if (key.endsWith(bracketUnits[i].word))
            return bracketUnits[i].factor;
    }
    return 1;
}

bool isPercentHeader(QStringView header)
{
    const QString key = textKey(header);
    const QStringView part = unitPart(key);
    return part == u"%" || part == u"pct" || part == u"percent" || part == u"百分比";
}

QString headerWithoutUnit(const QString &header)
{
    if (unitFactorOf(header) == 1)
        return header;
    static const QRegularExpression unit(QStringLiteral("(千万|百万|亿|万|千)(?=元)"));
    if (header.contains(unit))
        return QString(header).remove(unit);
    static const QRegularExpression tail(
        QStringLiteral("\\s*([(\\[（【][^()\\[\\]（）【】]*[)\\]）】]|[/:_|][^/:_|]*)\\s*$"));
    return QString(header).remove(tail);
}

} // namespace waterline
