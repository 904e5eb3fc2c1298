#include "base/ratio.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace waterline {

namespace {

using Wide = __int128;

Wide magnitudeOf(Wide value)
{
    return value < 0 ? -value : value;
}

Wide greatestDivisor(Wide a, Wide b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return magnitudeOf(a);
}

/// The fraction in lowest terms. One that does not fit is rounded to 63 bits, which no count of a workspace comes near.
/// Precondition: the denominator is not 0.
std::pair<qint64, qint64> reduced(Wide numerator, Wide denominator)
{
    const Wide divisor = greatestDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1);
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide largest = std::numeric_limits<qint64>::max();
    while (denominator > 1 && (magnitudeOf(numerator) > largest || denominator > largest)) {
        numerator /= 2;
        denominator /= 2;
    }
    return {qint64(std::clamp(numerator, -largest, largest)), qint64(denominator)};
}

} // namespace

Ratio::Ratio(qint64 numerator, qint64 denominator)
{
    if (denominator != 0)
        std::tie(m_numerator, m_denominator) = reduced(numerator, denominator);
}

bool Ratio::isOverPercent(qint64 percent) const
{
    return Wide(m_numerator) * 100 > Wide(percent) * m_denominator;
}

bool Ratio::isAtLeastPercent(qint64 percent) const
{
    return Wide(m_numerator) * 100 >= Wide(percent) * m_denominator;
}

int Ratio::compare(const Ratio &other) const
{
    const Wide left = Wide(m_numerator) * other.m_denominator;
    const Wide right = Wide(other.m_numerator) * m_denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}

Ratio Ratio::capped() const
{
    return isComputable() && m_numerator > m_denominator ? Ratio(1, 1) : *this;
}

Ratio Ratio::magnitude() const
{
    Ratio result = *this;
    result.m_numerator = m_numerator < 0 ? -m_numerator : m_numerator;
    return result;
}

std::optional<qint64> Ratio::permille() const
{
    if (!isComputable())
        return std::nullopt;
    const Wide scaled = Wide(m_numerator) * 1000;
    const Wide half = m_denominator / 2 + (m_denominator % 2);
    const Wide size = scaled < 0 ? -scaled : scaled;
    const Wide whole = size / m_denominator;
    const Wide rounded = size % m_denominator >= half ? whole + 1 : whole;
    return qint64(scaled < 0 ? -rounded : rounded);
}

QString Ratio::toText() const
{
    const auto tenths = permille();
    if (!tenths)
        return QStringLiteral("n/a");
    const qint64 size = *tenths < 0 ? -*tenths : *tenths;
    return QStringLiteral("%1%2.%3%").arg(*tenths < 0 ? QStringLiteral("-") : QString()).arg(size / 10).arg(size % 10);
}

double Ratio::toDouble() const
{
    return double(m_numerator) / double(m_denominator);
}

bool Ratio::operator==(const Ratio &other) const
{
    return m_numerator == other.m_numerator && m_denominator == other.m_denominator;
}

Ratio Ratio::cappedAtPercent(qint64 percent) const
{
    return isComputable() && isOverPercent(percent) ? Ratio(percent, 100) : *this;
}

Ratio Ratio::plus(const Ratio &other) const
{
    Ratio result;
    if (isComputable() && other.isComputable())
        std::tie(result.m_numerator, result.m_denominator) =
            reduced(Wide(m_numerator) * other.m_denominator + Wide(other.m_numerator) * m_denominator,
                Wide(m_denominator) * other.m_denominator);
    return result;
}

Ratio Ratio::times(const Ratio &other) const
{
    Ratio result;
    if (isComputable() && other.isComputable())
        std::tie(result.m_numerator, result.m_denominator) =
            reduced(Wide(m_numerator) * other.m_numerator, Wide(m_denominator) * other.m_denominator);
    return result;
}

Ratio Ratio::dividedBy(const Ratio &divisor) const
{
    Ratio result;
    if (isComputable() && divisor.isComputable() && divisor.m_numerator != 0)
        std::tie(result.m_numerator, result.m_denominator) =
            reduced(Wide(m_numerator) * divisor.m_denominator, Wide(m_denominator) * divisor.m_numerator);
    return result;
}

} // namespace waterline
