#pragma once

#include "import/cells/cellfault.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace waterline {

/// Without outer white space: ASCII, no-break, ideographic and zero-width spaces.
[[nodiscard]] std::string_view trimmedCell(std::string_view cell);

/// What people write for "nothing": blank, - — / 无 N/A null 待定 NaN and the like.
[[nodiscard]] bool isEmptyWord(std::string_view cell);
[[nodiscard]] bool isEmptyWord(QStringView cell);
/// #N/A, #REF!, #### and the like.
[[nodiscard]] bool isExcelError(std::string_view cell);
/// 1.23E+17: a long number of which Excel has kept the first digits.
[[nodiscard]] bool isMangledNumber(std::string_view cell);

/// Text for people: guard and wrapping taken off, invisible characters removed, composed. Faults: EmptyCell (blank
/// only; 无 is a text), ExcelError.
[[nodiscard]] Parsed<QString> parseText(std::string_view cell);
/// A number or code by which something is known; never turned into a number, so 00123 stays. Faults: EmptyCell (also
/// 无, - and the like), ExcelError, MangledNumber.
[[nodiscard]] Parsed<QString> parseCode(std::string_view cell);
/// Whether the cell is seen at a glance to say exactly what stands there: parseText() would give its very bytes. False
/// for many such cells too. The same for parseCode(). What most cells are need not become anything else first.
[[nodiscard]] bool isVerbatim(std::string_view cell);
[[nodiscard]] bool isVerbatimCode(std::string_view cell);
/// 是 否 √ × yes no Y N true false 1 0 有 无 and the like. Faults: EmptyCell, ExcelError, NotYesOrNo.
[[nodiscard]] Parsed<bool> parseBool(std::string_view cell);

/// A cell made ready for the parsers of dates and numbers: trimmed, wrapping taken off, in compatibility form
/// (１２３，４ becomes 123,4) with plain minus signs and spaces. Costs nothing for a cell like 12.5 or 350万, of which
/// it keeps a view; the cell must then outlive it.
class PlainForm {
public:
    explicit PlainForm(std::string_view cell);
    PlainForm(const PlainForm &) = delete;
    PlainForm &operator=(const PlainForm &) = delete;

    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    QByteArray m_storage;
    std::string_view m_text;
};

} // namespace waterline
