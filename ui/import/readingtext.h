#pragma once

#include "import/cells/celltype.h"
#include "import/importplan.h"

#include <QString>

namespace waterline {

[[nodiscard]] inline bool isDate(CellType type)
{
    return type == CellType::Day || type == CellType::DayTime;
}

[[nodiscard]] inline bool isNumber(CellType type)
{
    return type == CellType::Number || type == CellType::Percent;
}

/// How the cells of a column are read: "date, day first", "number, decimal comma", "text".
[[nodiscard]] QString readingText(CellType type, const ColumnReading &reading);

/// How a cell of the question's column would be understood with that answer: "05/01/2026 is Monday, January 5, 2026".
/// Empty for questions about other things than dates and numbers.
[[nodiscard]] QString exampleOf(const ImportPlan &plan, const ImportQuestion &question, const QString &answer);

/// Why the reading of a cell is a guess: it could be read otherwise, and only the rest of its column or the header
/// decided. A sentence with what else it could be; empty where nothing was guessed, also for a cell that cannot be
/// understood at all. `isChosen` is whether the person has decided how the column is read.
[[nodiscard]] QString guessIn(const QString &raw, CellType type, const ColumnReading &reading, bool isChosen);

} // namespace waterline
