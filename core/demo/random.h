#pragma once

#include <QtGlobal>

#include <cstddef>
#include <initializer_list>
#include <span>

namespace waterline {

/// A small generator (splitmix64) that gives the same numbers on every machine, which the distributions of the
/// standard library do not. Whole numbers only; chances are in thousandths.
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    /// A stream of its own for one thing: the same key gives the same numbers, whatever was drawn before.
    [[nodiscard]] static Random forKey(quint64 seed, std::initializer_list<quint64> key)
    {
        Random random(seed);
        for (const quint64 part : key)
            random.m_state = random.next() ^ (part * 0x9e3779b97f4a7c15ULL);
        return random;
    }

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 to count - 1. Precondition: count > 0.
    [[nodiscard]] int below(int count) { return int(((next() >> 32) * quint64(count)) >> 32); }
    /// Both ends included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    /// Thousandths to a whole number, up or down by chance so that the mean is kept.
    [[nodiscard]] int rounded(qint64 thousandths)
    {
        return int(thousandths / 1000) + (chance(int(thousandths % 1000)) ? 1 : 0);
    }

    template <class T, std::size_t Extent>
    [[nodiscard]] const T &pick(std::span<T, Extent> choices)
    {
        return choices[std::size_t(below(int(choices.size())))];
    }
    template <class T, std::size_t Count>
    [[nodiscard]] const T &pick(const T (&choices)[Count])
    {
        return choices[below(int(Count))];
    }

private:
    quint64 m_state;
};

} // namespace waterline
