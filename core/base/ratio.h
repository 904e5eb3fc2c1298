#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace waterline {

/// A fraction kept as two whole numbers. Limits are compared by cross-multiplication, so that a boundary never
/// depends on a binary fraction (C5); a zero denominator is "not computable", never 0 % or 100 % (C6).
class Ratio {
public:
    /// Not computable.
    Ratio() = default;
    Ratio(qint64 numerator, qint64 denominator);

    [[nodiscard]] bool isComputable() const { return m_denominator != 0; }
    [[nodiscard]] qint64 numerator() const { return m_numerator; }
    [[nodiscard]] qint64 denominator() const { return m_denominator; }

    /// Comparisons with a limit in whole percent. Precondition of the four: isComputable().
    [[nodiscard]] bool isOverPercent(qint64 percent) const;
    [[nodiscard]] bool isAtLeastPercent(qint64 percent) const;
    /// -1, 0 or 1.
    [[nodiscard]] int compare(const Ratio &other) const;
    /// The same ratio, but no more than 1.
    [[nodiscard]] Ratio capped() const;

    /// The same ratio, but no more than so many percent.
    [[nodiscard]] Ratio cappedAtPercent(qint64 percent) const;

    /// |numerator| / denominator.
    [[nodiscard]] Ratio magnitude() const;

    /// Not computable if one of the two is not, or if the divisor is 0.
    [[nodiscard]] Ratio plus(const Ratio &other) const;
    [[nodiscard]] Ratio times(const Ratio &other) const;
    [[nodiscard]] Ratio dividedBy(const Ratio &divisor) const;

    /// Tenths of a percent, rounded half up away from zero: 1/3 gives 333. Empty when not computable.
    [[nodiscard]] std::optional<qint64> permille() const;
    /// "33.3%" or "n/a": the form of explanations and machines; a screen may write it for its locale.
    [[nodiscard]] QString toText() const;
    /// For JSON and charts only, never for comparing. Precondition: isComputable().
    [[nodiscard]] double toDouble() const;

    /// Exact mean of computable ratios; those that are not are left out (C6). Not computable if none is.
    template <class Range>
    [[nodiscard]] static Ratio mean(const Range &ratios)
    {
        Ratio sum(0, 1);
        qint64 count = 0;
        for (const Ratio &ratio : ratios) {
            if (!ratio.isComputable())
                continue;
            sum = sum.plus(ratio);
            ++count;
        }
        return sum.dividedBy(Ratio(count, 1));
    }

    /// Equal when they have the same value: 1/2 == 2/4.
    bool operator==(const Ratio &other) const;

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 0;
};

} // namespace waterline
