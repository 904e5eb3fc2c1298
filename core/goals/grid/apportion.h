#pragma once

#include <QtGlobal>

#include <vector>

namespace waterline {

/// Shares of a whole: whole numbers, not negative, whose sum fits into 64 bits.
using Weights = std::vector<qint64>;

/// What parts must at least and may at most be, one of each for a part; either is empty for none.
struct PartBounds {
    std::vector<qint64> least = {};
    std::vector<qint64> most = {};
};

/// Parts of `total` by weight, exact: largest remainder, ties by position (R1). A part whose share is beyond a bound
/// gets the bound, and the others share what is left. What the parts that have a weight may not take, goes to those
/// without one, by `spare`; evenly where that is empty, all 0, or at its bounds as well. Preconditions: 0 <= least <=
/// most, Σ least <= total <= Σ most, total <= 10^18.
[[nodiscard]] std::vector<qint64> apportion(
    qint64 total, const Weights &weights, const PartBounds &bounds = {}, const Weights &spare = {});

/// The weights as basis points that sum to 10 000, for people to read; none for no weights.
[[nodiscard]] std::vector<int> basisPoints(const Weights &weights);

} // namespace waterline
