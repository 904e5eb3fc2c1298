#pragma once

#include "import/cells/cellfault.h"
#include "import/cells/columntype.h"
#include "import/importtable.h"

namespace waterline {

/// What the cells of a column are.
enum class CellType { Empty, Text, Code, Number, Percent, Day, DayTime, Week, YesNo };

/// A stable word: "text", "code", "number", "percent", "date", "datetime", "week", "boolean", "empty".
[[nodiscard]] QString cellTypeName(CellType type);
[[nodiscard]] CellType cellTypeOf(FieldKind kind);

/// Finds the type of a column that goes to no field: a type counts only if every cell that says something is of it.
/// Digits with a zero in front, and more than 15 of them, are no number but a code.
class CellTypeEvidence {
public:
    void add(std::string_view cell);
    [[nodiscard]] CellType type() const;
    /// Whether more cells can still tell anything: not once it is known to be text.
    [[nodiscard]] bool isOpen() const { return m_possible != 0; }

private:
    unsigned m_possible = 7;
    bool m_hasContent = false;
    bool m_hasPercent = false;
    bool m_hasTime = false;
    bool m_hasBooleanWord = false;
};

/// The cell of a column of that type in one form for all: ISO dates, plain numbers, ratios, true and false, clean text.
/// Faults as the parsers of the type.
[[nodiscard]] Parsed<QString> normalCell(std::string_view cell, CellType type, const ColumnReading &reading);

} // namespace waterline
