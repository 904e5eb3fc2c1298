#include "goals/grid/apportion.h"

#include <algorithm>
#include <numeric>

namespace waterline {

namespace {

/// Products of two 64-bit numbers, so that no share is ever rounded on the way.
using Wide = __int128;

/// A part that still shares in the rest.
struct Claim {
    std::size_t position = 0;
    qint64 weight = 0;
    qint64 remainder = 0;
};

qint64 sumOfWeights(const std::vector<Claim> &claims)
{
    return std::accumulate(
        claims.begin(), claims.end(), qint64(0), [](qint64 sum, const Claim &claim) { return sum + claim.weight; });
}

/// Gives their bound to the claims whose share of the rest is below it, and takes it from the rest. One that gets more
/// than its share leaves less to the others, so that the next round may find more of them.
void settleBounds(
    qint64 &rest, std::vector<Claim> &claims, const std::vector<qint64> &least, std::vector<qint64> &parts)
{
    for (bool isSettled = false; !isSettled;) {
        const Wide whole = sumOfWeights(claims);
        const Wide shared = rest;
        const auto reachesBound = [&](const Claim &claim) {
            return shared * claim.weight >= whole * least[claim.position];
        };
        const auto below = std::ranges::partition(claims, reachesBound);
        for (const Claim &claim : below) {
            parts[claim.position] = least[claim.position];
            rest -= least[claim.position];
        }
        isSettled = below.empty();
        claims.erase(below.begin(), below.end());
    }
}

/// Divides the rest by weight: everybody the whole part of the share, and one more to the largest remainders.
void divide(qint64 rest, std::vector<Claim> &claims, std::vector<qint64> &parts)
{
    const qint64 whole = sumOfWeights(claims);
    qint64 left = rest;
    for (Claim &claim : claims) {
        const Wide share = Wide(rest) * claim.weight;
        parts[claim.position] = qint64(share / whole);
        claim.remainder = qint64(share - Wide(parts[claim.position]) * whole);
        left -= parts[claim.position];
    }
    if (left == 0)
        return;
    const auto last = claims.begin() + left;
    std::ranges::nth_element(claims, last, [](const Claim &a, const Claim &b) {
        return a.remainder != b.remainder ? a.remainder > b.remainder : a.position < b.position;
    });
    for (auto claim = claims.begin(); claim != last; ++claim)
        ++parts[claim->position];
}

} // namespace

std::vector<qint64> apportion(
    qint64 total, const Weights &weights, const std::vector<qint64> &least, const std::vector<bool> &fixed)
{
    Q_ASSERT(total >= 0 && (least.empty() || least.size() == weights.size()));
    Q_ASSERT(fixed.empty() || fixed.size() == weights.size());
    std::vector<qint64> parts(weights.size(), 0);
    std::vector<Claim> claims;
    claims.reserve(weights.size());
    qint64 rest = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (fixed.empty() || !fixed[i]) {
            claims.push_back({i, weights[i]});
            continue;
        }
        parts[i] = least.empty() ? 0 : least[i];
        rest -= parts[i];
    }
    Q_ASSERT(rest >= 0 && (!claims.empty() || rest == 0));
    if (sumOfWeights(claims) == 0) {
        for (Claim &claim : claims)
            claim.weight = 1;
    }
    if (!least.empty())
        settleBounds(rest, claims, least, parts);
    if (!claims.empty())
        divide(rest, claims, parts);
    return parts;
}

std::vector<int> basisPoints(const Weights &weights)
{
    if (weights.empty())
        return {};
    const std::vector<qint64> parts = apportion(10'000, weights);
    return {parts.begin(), parts.end()};
}

} // namespace waterline
