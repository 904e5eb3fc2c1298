#pragma once

#include "import/cells/cellfault.h"
#include "import/cells/columntype.h"

#include <QDate>
#include <QTime>

#include <optional>
#include <string_view>

namespace waterline {

/// A day, and the time of day where the cell has one (whole seconds).
struct Moment {
    QDate date;
    std::optional<QTime> time = std::nullopt;

    bool operator==(const Moment &) const = default;
};

/// A date with or without a time: 2026-01-05, 2026/1/5, 2026.1.5, 20260105, 2026年1月5日, 2026年1月 (its first day),
/// 05/01/2026 and 26/1/5 by the column's order, 5-Jan-26, Jan 5, 2026, Excel's serial days 20000 to 80000 (base
/// 1899-12-30, or 1904-01-01 where the column says so); times 14:30, 2:30 PM, 下午2:30, T14:30:00Z. Two-digit years
/// below 70 are 20xx. Faults: EmptyCell, ExcelError, NotADate, NoSuchDay (2026-02-30), NoYear (1月5日), AmbiguousDate,
/// OutOfRange (before 1900 or after 2199).
[[nodiscard]] Parsed<Moment> parseDateTime(std::string_view cell, const ColumnReading &reading);
/// The day of parseDateTime().
[[nodiscard]] Parsed<QDate> parseDate(std::string_view cell, const ColumnReading &reading);

/// Bits of a set of date orders.
enum DateOrderBit : unsigned { YearFirstBit = 1, DayFirstBit = 2, MonthFirstBit = 4, AnyOrder = 7 };
/// The orders under which `text` (in PlainForm) can be a date of three numbers, AnyOrder when every order reads it
/// alike or it is no such date. Days are only checked against 1 to 31, so that a slip such as 31/04 decides nothing.
[[nodiscard]] unsigned dateOrdersOf(std::string_view text);

} // namespace waterline
