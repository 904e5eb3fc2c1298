#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace waterline {

/// Why a cell cannot be taken as what its column holds.
enum class CellFault {
    EmptyCell,
    NotADate,
    NoSuchDay,
    NoYear,
    AmbiguousDate,
    NotANumber,
    AmbiguousNumber,
    NotWhole,
    OutOfRange,
    NotYesOrNo,
    ExcelError,
    MangledNumber,
    UnitTwice,
    Percentage,
};

/// A stable word: "not_a_date".
[[nodiscard]] QString faultName(CellFault fault);
/// What is wrong with the cell, quoting it, in a sentence for the list of rejected rows.
[[nodiscard]] QString reasonOf(CellFault fault, QStringView cell);
/// What to do about it.
[[nodiscard]] QString remedyOf(CellFault fault);

/// What a cell says, or why that cannot be told.
template <class T>
class [[nodiscard]] Parsed {
public:
    Parsed(T value)
        : m_value(std::move(value))
    {
    }
    Parsed(CellFault fault)
        : m_fault(fault)
    {
    }

    [[nodiscard]] bool isOk() const { return m_value.has_value(); }
    explicit operator bool() const { return isOk(); }
    /// Precondition of both: isOk().
    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] const T *operator->() const { return &*m_value; }
    /// Precondition: not isOk().
    [[nodiscard]] CellFault fault() const { return m_fault; }

    bool operator==(const Parsed &) const = default;

private:
    std::optional<T> m_value;
    CellFault m_fault = CellFault::EmptyCell;
};

} // namespace waterline
