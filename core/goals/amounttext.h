#pragma once

#include <QString>

#include <vector>

namespace waterline {

/// Writes the amounts of one explanation so that its arithmetic recomputes (C11): whole numbers only. Money is written
/// in whole units where none of the amounts has a fraction, else in hundredths, and the labels say so.
class AmountText {
public:
    /// `amounts` are in minor units if they are money, else pieces.
    AmountText(bool isMoney, const std::vector<qint64> &amounts);

    /// The whole number as which an amount is written.
    [[nodiscard]] qint64 whole(qint64 amount) const { return amount / m_divisor; }
    /// For an arithmetic line; one of the amounts, or a sum of them. Negative ones are bracketed.
    [[nodiscard]] QString number(qint64 amount) const;
    /// The label of a line whose result or terms are amounts.
    [[nodiscard]] QString label(const QString &text) const;

    /// For an input or a sentence: "1234.50" or "12".
    [[nodiscard]] static QString plain(qint64 amount, bool isMoney);

private:
    bool m_isInHundredths = false;
    qint64 m_divisor = 1;
};

} // namespace waterline
