#include "import/cells/celldate.h"

#include "import/cells/celltext.h"
#include "import/cells/datetokens.h"

#include <algorithm>

namespace waterline {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;
constexpr int PivotYear = 70;
constexpr int FirstSerial = 20000;
constexpr int LastSerial = 80000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Parsed<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return CellFault::NoSuchDay;
    if (year < FirstYear || year > LastYear)
        return CellFault::OutOfRange;
    return date;
}

int fullYear(DateToken token)
{
    if (token.width == 4)
        return token.value;
    return token.value + (token.value < PivotYear ? 2000 : 1900);
}

bool isYear(DateToken token)
{
    return token.width == 4 || token.width == 2;
}

bool isShort(DateToken token)
{
    return token.width <= 2;
}

bool isMonth(DateToken token)
{
    return isShort(token) && token.value >= 1 && token.value <= 12;
}

bool isDay(DateToken token)
{
    return isShort(token) && token.value >= 1 && token.value <= 31;
}

/// Three numbers with no year of four digits in front: the orders that give months 1 to 12 and days 1 to 31.
unsigned ordersOf(DateToken a, DateToken b, DateToken c)
{
    unsigned orders = 0;
    if (a.width == 2 && isMonth(b) && isDay(c))
        orders |= YearFirstBit;
    if (isYear(c) && isDay(a) && isMonth(b))
        orders |= DayFirstBit;
    if (isYear(c) && isMonth(a) && isDay(b))
        orders |= MonthFirstBit;
    return orders;
}

Parsed<QDate> dayByOrder(DateToken a, DateToken b, DateToken c, DateOrder order)
{
    const bool canEndInYear = isShort(a) && isYear(c);
    const bool canBeginWithYear = a.width == 2 && isShort(c);
    if (!isShort(b) || (!canEndInYear && !canBeginWithYear))
        return CellFault::NotADate;
    // 05/05/2026 is one day whichever comes first.
    if (c.width == 4 && a.value == b.value)
        return dayOf(c.value, a.value, b.value);
    switch (order) {
    case DateOrder::YearFirst:
        if (c.width == 4)
            return CellFault::AmbiguousDate;
        return canBeginWithYear ? dayOf(fullYear(a), b.value, c.value) : CellFault::NotADate;
    case DateOrder::DayFirst:
        return canEndInYear ? dayOf(fullYear(c), b.value, a.value) : CellFault::NotADate;
    case DateOrder::MonthFirst:
        return canEndInYear ? dayOf(fullYear(c), a.value, b.value) : CellFault::NotADate;
    case DateOrder::Ambiguous:
    case DateOrder::Mixed:
        break;
    }
    return ordersOf(a, b, c) == 0 ? CellFault::NoSuchDay : CellFault::AmbiguousDate;
}

/// 5-Jan-26, Jan 5 2026, 2026 Jan 5, Jan 2026. The separators are gone, `kinds` tells what stands where.
Parsed<QDate> dayWithMonthName(const DateTokens &tokens)
{
    const std::string_view kinds = tokens.kinds();
    if (kinds == "nJn")
        return tokens[0].width == 4 ? dayOf(tokens[0].value, tokens[1].value, tokens[2].value)
            : isYear(tokens[2])     ? dayOf(fullYear(tokens[2]), tokens[1].value, tokens[0].value)
                                    : CellFault::NotADate;
    if (kinds == "Jnn")
        return isYear(tokens[2]) ? dayOf(fullYear(tokens[2]), tokens[0].value, tokens[1].value) : CellFault::NotADate;
    if (kinds != "nJ" && kinds != "Jn")
        return CellFault::NotADate;
    const DateToken number = kinds == "nJ" ? tokens[0] : tokens[1];
    const DateToken month = kinds == "nJ" ? tokens[1] : tokens[0];
    if (number.width == 4 || (kinds == "Jn" && number.width == 2 && number.value > 31))
        return dayOf(fullYear(number), month.value, 1);
    if (!isDay(number))
        return CellFault::NotADate;
    // Excel shows 5-Jan for a day and Jan-26 for a month of 2026, which people also write for the 26th.
    return kinds == "nJ" ? CellFault::NoYear : CellFault::AmbiguousDate;
}

Parsed<QDate> dayInChinese(const DateTokens &tokens)
{
    const std::string_view kinds = tokens.kinds();
    if (kinds == "nmnd")
        return CellFault::NoYear;
    if (kinds == "nynmnd" && isYear(tokens[0]) && isShort(tokens[2]) && isShort(tokens[4]))
        return dayOf(fullYear(tokens[0]), tokens[2].value, tokens[4].value);
    if (kinds == "nynm" && isYear(tokens[0]) && isShort(tokens[2]))
        return dayOf(fullYear(tokens[0]), tokens[2].value, 1);
    return CellFault::NotADate;
}

Parsed<QDate> dayOfOneNumber(DateToken token, bool has1904Serials)
{
    if (token.width == 8)
        return dayOf(token.value / 10000, token.value / 100 % 100, token.value % 100);
    if (token.width == 5 && token.value >= FirstSerial && token.value <= LastSerial)
        return (has1904Serials ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(token.value);
    return CellFault::NotADate;
}

Parsed<QDate> dayOfTwoNumbers(DateToken a, DateToken b, char separator)
{
    if (a.width == 4 && isMonth(b))
        return dayOf(a.value, b.value, 1);
    if (b.width == 4 && isMonth(a))
        return dayOf(b.value, a.value, 1);
    const bool isDayAndMonth = (isMonth(a) && isDay(b)) || (isDay(a) && isMonth(b));
    return isDayAndMonth && separator != '.' ? CellFault::NoYear : CellFault::NotADate;
}

Parsed<QDate> dayOfNumbers(const DateTokens &tokens, const ColumnReading &reading)
{
    const std::string_view kinds = tokens.kinds();
    if (kinds == "n")
        return dayOfOneNumber(tokens[0], reading.has1904Serials);
    if (kinds == "n-n" || kinds == "n/n" || kinds == "n.n")
        return dayOfTwoNumbers(tokens[0], tokens[2], kinds[1]);
    if (kinds != "n-n-n" && kinds != "n/n/n" && kinds != "n.n.n")
        return CellFault::NotADate;
    if (tokens[0].width == 4 && isShort(tokens[2]) && isShort(tokens[4]))
        return dayOf(tokens[0].value, tokens[2].value, tokens[4].value);
    return dayByOrder(tokens[0], tokens[2], tokens[4], reading.dateOrder);
}

Parsed<QDate> dayOfTokens(const DateTokens &tokens, const ColumnReading &reading)
{
    if (tokens.has('J'))
        return dayWithMonthName(tokens.without(" -/.,"));
    if (tokens.has('m') || tokens.has('y') || tokens.has('d'))
        return dayInChinese(tokens.without(" "));
    return dayOfNumbers(tokens.without(" ,"), reading);
}

struct ZonedTime {
    QTime time;
    std::optional<int> offsetMinutes = std::nullopt;
};

/// Minutes east of UTC of what stands behind a time: nothing, z, +08:00, +0800, +8.
std::optional<int> zoneOf(const DateTokens &zone)
{
    const std::string_view kinds = zone.kinds();
    if (kinds == "z")
        return 0;
    if (kinds.empty() || (kinds.front() != '+' && kinds.front() != '-'))
        return std::nullopt;
    int minutes = -1;
    if (kinds.substr(1) == "n:n")
        minutes = zone[1].value * 60 + zone[3].value;
    else if (kinds.substr(1) == "n")
        minutes = zone[1].width == 4 ? zone[1].value / 100 * 60 + zone[1].value % 100 : zone[1].value * 60;
    if (minutes < 0 || minutes > 14 * 60)
        return std::nullopt;
    return kinds.front() == '-' ? -minutes : minutes;
}

/// A time with an optional am or pm (of either language) on either side and an optional zone behind it.
Parsed<ZonedTime> timeOf(DateTokens tokens)
{
    tokens = tokens.without(" ");
    if (tokens.kinds().starts_with('t'))
        tokens = tokens.from(1);
    char half = 0;
    for (const char c : {'a', 'p'}) {
        if (tokens.has(c))
            half = half == 0 ? c : '!';
    }
    tokens = tokens.without("ap");
    std::string_view kinds = tokens.kinds();
    size_t used = 0;
    for (const std::string_view form : {"n:n:n.n", "n:n:n", "n:n", "nHnMnS", "nHnM", "nH"}) {
        if (kinds.starts_with(form)) {
            used = form.size();
            break;
        }
    }
    const DateTokens zone = tokens.from(used);
    const std::optional<int> offset = zoneOf(zone);
    if (used == 0 || half == '!' || (!zone.isEmpty() && !offset))
        return CellFault::NotADate;
    int hour = tokens[0].value;
    if (half == 'a' && hour > 12)
        return CellFault::NoSuchDay;
    if (half == 'p' && hour < 12)
        hour += 12;
    else if (half == 'a' && hour == 12)
        hour = 0;
    const QTime time(hour, used > 2 ? tokens[2].value : 0, used > 4 ? tokens[4].value : 0);
    if (!time.isValid())
        return CellFault::NoSuchDay;
    return ZonedTime{time, offset};
}

Moment moved(Moment moment, int minutes)
{
    constexpr qint64 daySeconds = 24 * 60 * 60;
    const qint64 seconds = moment.time->msecsSinceStartOfDay() / 1000 + qint64(minutes) * 60;
    const qint64 days = (seconds + 2 * daySeconds) / daySeconds - 2; // floor, for shifts of up to two days
    return {moment.date.addDays(days), QTime(0, 0).addSecs(int(seconds - days * daySeconds))};
}

/// 46027.604166: the fraction is the part of the day that has passed.
Parsed<Moment> momentOfSerial(const DateTokens &tokens, bool has1904Serials)
{
    const Parsed<QDate> day = dayOfOneNumber(tokens[0], has1904Serials);
    if (!day)
        return day.fault();
    double fraction = tokens[2].value;
    for (int i = 0; i < tokens[2].width; ++i)
        fraction /= 10;
    const int seconds = std::min(qRound(fraction * 86400), 86399);
    return Moment{*day, QTime(0, 0).addSecs(seconds)};
}

/// Reads numbers off the front of a text.
class Cursor {
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_text.empty(); }
    /// The next character if it is `c`.
    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    /// A number of `least` to `most` digits and no more, -1 if there is none.
    int number(size_t least, size_t most)
    {
        size_t width = 0;
        int value = 0;
        for (; width < m_text.size() && isDigit(m_text[width]); ++width) {
            if (width == most)
                return -1;
            value = value * 10 + (m_text[width] - '0');
        }
        m_text.remove_prefix(width);
        return width < least ? -1 : value;
    }

private:
    std::string_view m_text;
};

/// The forms that nearly all files use, 2026-01-05 14:30:00 and 2026/1/5 9:05, without looking for anything else; empty
/// when it is none of them.
std::optional<Parsed<Moment>> isoMoment(std::string_view text)
{
    Cursor cursor(text);
    const int year = cursor.number(4, 4);
    const char separator = cursor.take('-') ? '-' : '/';
    if (year < 0 || (separator == '/' && !cursor.take('/')))
        return std::nullopt;
    const int month = cursor.number(1, 2);
    if (month < 0 || !cursor.take(separator))
        return std::nullopt;
    const int day = cursor.number(1, 2);
    if (day < 0)
        return std::nullopt;
    std::optional<QTime> time;
    if (!cursor.isAtEnd()) {
        if (!cursor.take(' ') && !cursor.take('T'))
            return std::nullopt;
        const int hour = cursor.number(1, 2);
        if (!cursor.take(':'))
            return std::nullopt;
        const int minute = cursor.number(2, 2);
        const int second = cursor.take(':') ? cursor.number(2, 2) : 0;
        time = QTime(hour, minute, second);
        if (!cursor.isAtEnd() || !time->isValid())
            return std::nullopt;
    }
    const Parsed<QDate> date = dayOf(year, month, day);
    if (!date)
        return Parsed<Moment>(date.fault());
    return Parsed<Moment>(Moment{*date, time});
}

Parsed<Moment> momentOfTokens(const DateTokens &tokens, const ColumnReading &reading)
{
    if (tokens.kinds() == "n.n" && tokens[0].width == 5)
        return momentOfSerial(tokens, reading.has1904Serials);
    const size_t timeStart = tokens.timeStart();
    const Parsed<QDate> date = dayOfTokens(tokens.until(timeStart), reading);
    if (!date)
        return date.fault();
    if (timeStart == tokens.size())
        return Moment{*date};
    const Parsed<ZonedTime> time = timeOf(tokens.from(timeStart));
    if (!time)
        return time.fault();
    const Moment moment{*date, time->time};
    if (!time->offsetMinutes || !reading.utcOffsetMinutes)
        return moment;
    return moved(moment, *reading.utcOffsetMinutes - *time->offsetMinutes);
}

} // namespace

Parsed<Moment> parseDateTime(std::string_view cell, const ColumnReading &reading)
{
    const std::string_view trimmed = trimmedCell(cell);
    if (const auto moment = isoMoment(trimmed))
        return *moment;
    if (isEmptyWord(trimmed))
        return CellFault::EmptyCell;
    if (isExcelError(trimmed))
        return CellFault::ExcelError;
    const PlainForm plain(trimmed);
    const std::optional<DateTokens> tokens = DateTokens::of(plain.text());
    if (!tokens)
        return CellFault::NotADate;
    return momentOfTokens(*tokens, reading);
}

Parsed<QDate> parseDate(std::string_view cell, const ColumnReading &reading)
{
    const Parsed<Moment> moment = parseDateTime(cell, reading);
    if (!moment)
        return moment.fault();
    return moment->date;
}

unsigned dateOrdersOf(std::string_view text)
{
    const std::optional<DateTokens> tokens = DateTokens::of(text);
    if (!tokens)
        return AnyOrder;
    const DateTokens date = tokens->until(tokens->timeStart()).without(" ,");
    const std::string_view kinds = date.kinds();
    if ((kinds != "n-n-n" && kinds != "n/n/n" && kinds != "n.n.n") || date[0].width == 4)
        return AnyOrder;
    const bool isAlike = date[4].width == 4 && date[0].value == date[2].value;
    const unsigned orders = isAlike ? 0 : ordersOf(date[0], date[2], date[4]);
    return orders == 0 ? unsigned(AnyOrder) : orders;
}

} // namespace waterline
