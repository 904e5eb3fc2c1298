#include "import/cells/celltype.h"

#include "base/isoweek.h"
#include "import/cells/celldate.h"
#include "import/cells/cellnumber.h"
#include "import/cells/celltext.h"

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr unsigned NumberBit = 1;
constexpr unsigned DateBit = 2;
constexpr unsigned BooleanBit = 4;
/// Longer cells are sentences.
constexpr size_t LongestValue = 64;
constexpr size_t ExcelDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 00123, +8613800138000 and numbers longer than Excel can hold name something; they count nothing.
bool isCode(std::string_view text)
{
    const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    return (digits.size() > 1 && digits.front() == '0') || digits.size() > ExcelDigits || digits.size() < text.size();
}

bool isNumber(std::string_view text)
{
    if (isCode(text) || text.starts_with('\'') || text.starts_with('='))
        return false;
    return parseDecimal(text, {DateOrder::YearFirst, DecimalMark::Point}).isOk()
        || parseDecimal(text, {DateOrder::YearFirst, DecimalMark::Comma}).isOk();
}

/// The moment, or one of two; digits alone may be anything.
std::optional<Parsed<Moment>> dateIn(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const Parsed<Moment> moment = parseDateTime(text, {DateOrder::Ambiguous});
    if (!moment && moment.fault() != CellFault::AmbiguousDate)
        return std::nullopt;
    return moment;
}

QString dayTimeText(const Moment &moment)
{
    return moment.date.toString(Qt::ISODate)
        + (moment.time ? moment.time->toString(QStringLiteral("THH:mm:ss")) : QString());
}

Parsed<QString> weekText(std::string_view cell, const ColumnReading &reading)
{
    const Parsed<QString> text = parseCode(cell);
    if (!text)
        return text;
    if (const std::optional<IsoWeek> week = IsoWeek::parse(*text))
        return week->toText();
    const Parsed<QDate> day = parseDate(cell, reading);
    return day ? Parsed<QString>(IsoWeek::of(*day).toText()) : Parsed<QString>(day.fault());
}

} // namespace

QString cellTypeName(CellType type)
{
    static constexpr std::array names{
        "empty", "text", "code", "number", "percent", "date", "datetime", "week", "boolean"};
    static_assert(names.size() == std::size_t(CellType::YesNo) + 1);
    return QLatin1String(names[std::size_t(type)]);
}

CellType cellTypeOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return CellType::Text;
    case FieldKind::Code:
        return CellType::Code;
    case FieldKind::Count:
    case FieldKind::Money:
        return CellType::Number;
    case FieldKind::Day:
        return CellType::Day;
    case FieldKind::DayTime:
        return CellType::DayTime;
    case FieldKind::Week:
        return CellType::Week;
    }
    Q_UNREACHABLE();
}

void CellTypeEvidence::add(std::string_view cell)
{
    if (m_possible == 0)
        return;
    const std::string_view text = trimmedCell(cell);
    if (text.empty())
        return;
    const bool isNothing = isEmptyWord(text);
    if (text.size() > LongestValue) {
        m_possible = 0;
        m_hasContent = true;
        return;
    }
    if (m_possible & BooleanBit) {
        if (!parseBool(text) && !isNothing)
            m_possible &= ~BooleanBit;
        m_hasBooleanWord |= !isNothing && !isDigit(text.front());
    }
    if (isNothing)
        return;
    m_hasContent = true;
    if (m_possible & NumberBit) {
        if (!isNumber(text))
            m_possible &= ~NumberBit;
        m_hasPercent |= isPercent(text);
    }
    if (m_possible & DateBit) {
        const auto moment = dateIn(text);
        if (!moment)
            m_possible &= ~DateBit;
        else
            m_hasTime |= text.find(':') != std::string_view::npos || (moment->isOk() && (*moment)->time.has_value());
    }
}

CellType CellTypeEvidence::type() const
{
    if (!m_hasContent)
        return CellType::Empty;
    if (m_possible & NumberBit)
        return m_hasPercent ? CellType::Percent : CellType::Number;
    if (m_possible & DateBit)
        return m_hasTime ? CellType::DayTime : CellType::Day;
    return (m_possible & BooleanBit) && m_hasBooleanWord ? CellType::YesNo : CellType::Text;
}

Parsed<QString> normalCell(std::string_view cell, CellType type, const ColumnReading &reading)
{
    if (isNullWord(cell, reading))
        return CellFault::EmptyCell;
    switch (type) {
    case CellType::Empty:
    case CellType::Text:
        return parseText(cell);
    case CellType::Code:
        return parseCode(cell);
    case CellType::Number:
    case CellType::Percent: {
        Parsed<QString> number = parseDecimal(cell, reading);
        // 35 in a column of 35% and 0.35 may be either.
        const bool isOpen =
            type == CellType::Percent && number && !isPercent(cell) && QStringView(*number).toDouble() > 1;
        return isOpen ? Parsed<QString>(CellFault::AmbiguousNumber) : number;
    }
    case CellType::Day:
    case CellType::DayTime: {
        const Parsed<Moment> moment = parseDateTime(cell, reading);
        if (!moment)
            return moment.fault();
        return type == CellType::Day ? moment->date.toString(Qt::ISODate) : dayTimeText(*moment);
    }
    case CellType::Week:
        return weekText(cell, reading);
    case CellType::YesNo: {
        const Parsed<bool> answer = parseBool(cell);
        if (!answer)
            return answer.fault();
        return *answer ? QStringLiteral("true") : QStringLiteral("false");
    }
    }
    Q_UNREACHABLE();
}

} // namespace waterline
