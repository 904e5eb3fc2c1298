#pragma once

#include <QtGlobal>

#include <vector>

namespace waterline {

/// Shares of a whole: whole numbers, not negative, whose sum fits into 64 bits. All zero counts as even.
using Weights = std::vector<qint64>;

/// Parts of `total` by weight, exact: largest remainder, ties by position (R1). `least` are lower bounds (empty: none);
/// a part whose share is below its bound gets the bound, and the others share what is left. `fixed` parts (empty: none)
/// get exactly their bound. Preconditions: 0 <= Σ least <= total <= 10^18; if all are fixed, Σ least = total.
[[nodiscard]] std::vector<qint64> apportion(
    qint64 total, const Weights &weights, const std::vector<qint64> &least = {}, const std::vector<bool> &fixed = {});

/// The weights as basis points that sum to 10 000, for people to read; none for no weights.
[[nodiscard]] std::vector<int> basisPoints(const Weights &weights);

} // namespace waterline
