#pragma once

#include "import/importtable.h"

namespace waterline {

/// Holidays and make-up workdays, a row a day.
[[nodiscard]] const ImportTable &calendarImport();

/// How files say whether a day is worked, translated; calendarImport() reads it in every language.
[[nodiscard]] QString workdayWord(bool isWorkday);

} // namespace waterline
