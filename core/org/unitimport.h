#pragma once

#include "import/importtable.h"

#include <QString>

namespace waterline {

enum class UnitKind;

/// Regions and teams by themselves, also those without people: what an export writes so that nothing is lost.
[[nodiscard]] const ImportTable &unitImport();

/// How files call a kind of unit, translated; unitImport() reads it in every language.
[[nodiscard]] QString unitKindWord(UnitKind kind);

} // namespace waterline
