#pragma once

#include "import/importplan.h"
#include "import/mapping/mappingpreset.h"

namespace waterline::cli {

/// The presets that --preset names: of a file the one it holds, of a system those that ship with the program. None for
/// an empty name. Errors: UnknownName, and those of loadPreset().
[[nodiscard]] Result<std::vector<MappingPreset>> presetsNamed(const QString &name);

/// The plan of a file by the preset that knows most of its columns, or without one where there are none.
/// Error BadInput when no preset knows a column; and those of planImport().
[[nodiscard]] Result<ImportPlan> planFile(
    const QString &file, const ImportChoices &choices, const std::vector<MappingPreset> &presets);

} // namespace waterline::cli
