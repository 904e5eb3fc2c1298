#include "base/ratio.h"

#include <numeric>

namespace waterline {

namespace {
using Wide = __int128;
}

Ratio::Ratio(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return;
    const qint64 divisor = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
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

Ratio Ratio::plus(const Ratio &other) const
{
    const qint64 common = std::lcm(m_denominator, other.m_denominator);
    return {m_numerator * (common / m_denominator) + other.m_numerator * (common / other.m_denominator), common};
}

} // namespace waterline
