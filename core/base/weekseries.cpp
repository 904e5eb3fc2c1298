#include "base/weekseries.h"

#include <charconv>
#include <limits>
#include <numeric>

namespace waterline {

namespace {

// "-9223372036854775808" and a comma.
constexpr std::size_t widestNumber = 21;

/// Takes one number off the front, as toText() writes it: no sign but a minus, no needless zero.
std::optional<qint64> takeNumber(const char16_t *&at, const char16_t *end)
{
    const bool isNegative = at != end && *at == u'-';
    if (isNegative)
        ++at;
    const char16_t *const begin = at;
    constexpr quint64 limit = quint64(std::numeric_limits<qint64>::max());
    quint64 size = 0;
    for (; at != end && *at >= u'0' && *at <= u'9'; ++at) {
        const quint64 digit = quint64(*at - u'0');
        if (size > (limit + 1 - digit) / 10)
            return std::nullopt;
        size = size * 10 + digit;
    }
    if (at == begin || (*begin == u'0' && (at - begin > 1 || isNegative)) || (size > limit && !isNegative))
        return std::nullopt;
    return isNegative ? qint64(0 - size) : qint64(size);
}

} // namespace

qint64 WeekSeries::sum() const
{
    return std::accumulate(m_values.begin(), m_values.end(), qint64(0));
}

bool WeekSeries::isEmpty() const
{
    return *this == WeekSeries();
}

void WeekSeries::add(const WeekSeries &other)
{
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_values[i] += other.m_values[i];
}

QString WeekSeries::toText() const
{
    std::array<char, 1 + weeks * widestNumber> text;
    char *at = text.data();
    char *const end = at + text.size();
    *at++ = '[';
    for (const qint64 value : m_values) {
        at = std::to_chars(at, end, value).ptr;
        *at++ = ',';
    }
    at[-1] = ']';
    return QString::fromLatin1(text.data(), at - text.data());
}

std::optional<WeekSeries> WeekSeries::parse(QStringView text)
{
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    WeekSeries result;
    char16_t before = u'[';
    for (qint64 &value : result.m_values) {
        if (at == end || *at++ != before)
            return std::nullopt;
        const std::optional<qint64> number = takeNumber(at, end);
        if (!number)
            return std::nullopt;
        value = *number;
        before = u',';
    }
    return end - at == 1 && *at == u']' ? std::optional(result) : std::nullopt;
}

} // namespace waterline
