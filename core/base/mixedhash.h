#pragma once

#include <QtGlobal>

namespace waterline {

/// A hash of numbers that lie close together, as ids and weeks do, which a plain product would leave in clusters.
[[nodiscard]] constexpr std::size_t mixedHash(qint64 first, qint64 second, std::size_t seed)
{
    quint64 mixed = (quint64(first) * 0x9E3779B97F4A7C15 + quint64(second)) * 0xD1B54A32D192ED03;
    mixed ^= mixed >> 32;
    return std::size_t(mixed) ^ seed;
}

} // namespace waterline
