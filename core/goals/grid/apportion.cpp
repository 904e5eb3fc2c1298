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

class Apportionment {
public:
    Apportionment(qint64 total, const Weights &weights, const PartBounds &bounds)
        : m_rest(total)
        , m_bounds(bounds)
        , m_parts(weights.size(), 0)
    {
        m_claims.reserve(weights.size());
        for (std::size_t i = 0; i < weights.size(); ++i)
            m_claims.push_back({i, weights[i]});
    }

    std::vector<qint64> parts(const Weights &spare)
    {
        if (fillWeighted()) {
            weigh([&](const Claim &claim) { return spare.empty() ? 0 : spare[claim.position]; });
            if (fillWeighted())
                weigh([](const Claim &) { return 1; });
        }
        settleBounds();
        divide();
        return std::move(m_parts);
    }

private:
    [[nodiscard]] qint64 least(const Claim &claim) const
    {
        return m_bounds.least.empty() ? 0 : m_bounds.least[claim.position];
    }
    /// Without a bound no part is more than all there is.
    [[nodiscard]] qint64 most(const Claim &claim) const
    {
        return m_bounds.most.empty() ? m_rest : m_bounds.most[claim.position];
    }

    void weigh(auto weightOf)
    {
        for (Claim &claim : m_claims)
            claim.weight = weightOf(claim);
    }

    /// Whether those that have a weight leave something, if only nothing, for the others; they get their most then.
    bool fillWeighted()
    {
        Wide taken = 0;
        for (const Claim &claim : m_claims) {
            if (claim.weight > 0 && m_bounds.most.empty())
                return false;
            taken += claim.weight > 0 ? most(claim) : least(claim);
        }
        if (taken > m_rest)
            return false;
        const auto weighted = std::ranges::partition(m_claims, [](const Claim &claim) { return claim.weight == 0; });
        for (const Claim &claim : weighted)
            settle(claim, most(claim));
        m_claims.erase(weighted.begin(), weighted.end());
        return true;
    }

    void settle(const Claim &claim, qint64 part)
    {
        m_parts[claim.position] = part;
        m_rest -= part;
    }

    /// Gives their bound to the claims whose share of the rest is beyond it. If all that are too low lack more than
    /// all that are too high have too much, the final shares are lower than these, and who is too low stays so; else
    /// they are higher. So each round settles one of the two for good, and the next divides what is left.
    void settleBounds()
    {
        if (m_bounds.least.empty() && m_bounds.most.empty())
            return;
        for (;;) {
            const Wide whole = sumOfWeights(m_claims);
            const auto below = [&](const Claim &claim) { return whole * least(claim) - Wide(m_rest) * claim.weight; };
            const auto above = [&](const Claim &claim) { return Wide(m_rest) * claim.weight - whole * most(claim); };
            Wide lack = 0;
            Wide excess = 0;
            for (const Claim &claim : m_claims) {
                lack += std::max<Wide>(0, below(claim));
                excess += std::max<Wide>(0, above(claim));
            }
            if (lack == 0 && excess == 0)
                return;
            const bool raises = lack >= excess;
            const auto beyond = std::ranges::partition(
                m_claims, [&](const Claim &claim) { return (raises ? below(claim) : above(claim)) <= 0; });
            // Only then, as the shares above are of the rest before.
            for (const Claim &claim : beyond)
                settle(claim, raises ? least(claim) : most(claim));
            m_claims.erase(beyond.begin(), beyond.end());
        }
    }

    /// Divides the rest by weight: everybody the whole part of the share, and one more to the largest remainders.
    void divide()
    {
        const qint64 whole = sumOfWeights(m_claims);
        if (whole == 0) {
            Q_ASSERT(m_rest == 0);
            return;
        }
        qint64 left = m_rest;
        for (Claim &claim : m_claims) {
            const Wide share = Wide(m_rest) * claim.weight;
            m_parts[claim.position] = qint64(share / whole);
            claim.remainder = qint64(share - Wide(m_parts[claim.position]) * whole);
            left -= m_parts[claim.position];
        }
        if (left == 0)
            return;
        const auto last = m_claims.begin() + left;
        std::ranges::nth_element(m_claims, last, [](const Claim &a, const Claim &b) {
            return a.remainder != b.remainder ? a.remainder > b.remainder : a.position < b.position;
        });
        for (auto claim = m_claims.begin(); claim != last; ++claim)
            ++m_parts[claim->position];
    }

    qint64 m_rest;
    const PartBounds &m_bounds;
    std::vector<qint64> m_parts;
    std::vector<Claim> m_claims;
};

} // namespace

std::vector<qint64> apportion(qint64 total, const Weights &weights, const PartBounds &bounds, const Weights &spare)
{
    Q_ASSERT(total >= 0 && (spare.empty() || spare.size() == weights.size()));
    Q_ASSERT(bounds.least.empty() || bounds.least.size() == weights.size());
    Q_ASSERT(bounds.most.empty() || bounds.most.size() == weights.size());
    return Apportionment(total, weights, bounds).parts(spare);
}

std::vector<int> basisPoints(const Weights &weights)
{
    if (weights.empty())
        return {};
    const std::vector<qint64> parts = apportion(10'000, weights);
    return {parts.begin(), parts.end()};
}

} // namespace waterline
