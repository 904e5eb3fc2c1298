#pragma once

#include <QString>

#include <compare>

namespace waterline {

/// An amount in minor units (fen, cents): whole numbers only, so that sums are exact (C4).
struct Money {
    qint64 minor = 0;

    auto operator<=>(const Money &) const = default;
    Money operator+(Money other) const { return {minor + other.minor}; }
    Money operator-(Money other) const { return {minor - other.minor}; }
    Money &operator+=(Money other)
    {
        minor += other.minor;
        return *this;
    }

    /// "1234.50": point and two digits, no grouping, for files and machines. Screens use the locale.
    [[nodiscard]] QString toText() const;
};

} // namespace waterline
