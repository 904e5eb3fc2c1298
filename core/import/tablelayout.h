#pragma once

#include <QStringList>

#include <vector>

namespace waterline {

class HeaderWords;

/// Where the header of a table stands: which of the first rows of its file, and how many of them.
struct HeaderPlace {
    /// -1: there is no header, the first row is data.
    int row = 0;
    int rows = 1;

    bool operator==(const HeaderPlace &) const = default;
};

struct HeaderGuess {
    HeaderPlace place;
    /// Places that are as likely, the guessed one first; empty when it is clear.
    std::vector<HeaderPlace> rivals = {};

    bool operator==(const HeaderGuess &) const = default;
};

/// Finds the header among the first rows of a file that are not blank. The row with the most known header words is it;
/// if no row has two, the first that is about as wide as the table. Rows above it must be titles (one cell, or half as
/// many as the header), or somebody has to be asked; also when the row that should be the header holds a number or
/// date. Two rows are one header when the upper has gaps (merged cells) and both together say more than the lower.
/// Precondition: `head` is not empty.
[[nodiscard]] HeaderGuess findHeader(const std::vector<QStringList> &head, const HeaderWords &words);

/// One header of two rows: every upper cell goes on to the right over the gaps behind it.
[[nodiscard]] QStringList joinedHeader(const QStringList &upper, const QStringList &lower);

/// Whether the cell is a number, a date or a code of digits, which hardly ever names a column.
[[nodiscard]] bool isValueCell(const QString &cell);

} // namespace waterline
