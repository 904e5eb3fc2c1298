#pragma once

#include <QString>

#include <array>
#include <optional>

namespace waterline {

/// The whole numbers of the weeks of one ISO year; week 53 is 0 where the year has 52. One row of a table holds one, so
/// that a year of a large company is read in thousands of rows and not in a hundred thousand.
class WeekSeries {
public:
    static constexpr int weeks = 53;

    [[nodiscard]] qint64 at(int week) const { return m_values[std::size_t(week - 1)]; }
    [[nodiscard]] qint64 &at(int week) { return m_values[std::size_t(week - 1)]; }
    [[nodiscard]] qint64 sum() const;
    /// Whether every week is 0.
    [[nodiscard]] bool isEmpty() const;
    /// Week by week.
    void add(const WeekSeries &other);

    /// "[1,2,...]" with all 53 numbers: a JSON list.
    [[nodiscard]] QString toText() const;
    /// The inverse; nothing if it is anything else.
    [[nodiscard]] static std::optional<WeekSeries> parse(QStringView text);

    bool operator==(const WeekSeries &) const = default;

private:
    std::array<qint64, weeks> m_values = {};
};

} // namespace waterline
