#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace waterline {

/// An ISO week: Monday 00:00 to the next Monday 00:00, half open (C3).
class IsoWeek {
public:
    /// No week.
    IsoWeek() = default;

    [[nodiscard]] static IsoWeek of(QDate day);
    /// Reads "2026-W03" (also "2026W3", "2026-03周" and "2026年第3周"); empty when it is no week of that year.
    [[nodiscard]] static std::optional<IsoWeek> parse(const QString &text);
    /// The inverse of toNumber().
    [[nodiscard]] static IsoWeek fromNumber(int number);
    /// How many weeks an ISO year has: 52 or 53.
    [[nodiscard]] static int weeksIn(int isoYear);

    [[nodiscard]] bool isNull() const { return m_year == 0; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int week() const { return m_week; }
    [[nodiscard]] QDate monday() const;
    [[nodiscard]] QDate sunday() const;
    /// The day that decides to which month, quarter and year the week belongs (C3).
    [[nodiscard]] QDate thursday() const;
    [[nodiscard]] IsoWeek plus(int weeks) const;
    /// 202603: how tables store it; sorts like the week itself.
    [[nodiscard]] int toNumber() const { return m_year * 100 + m_week; }
    /// "2026-W03".
    [[nodiscard]] QString toText() const;

    auto operator<=>(const IsoWeek &) const = default;

private:
    int m_year = 0;
    int m_week = 0;
};

} // namespace waterline
