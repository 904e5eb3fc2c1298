#pragma once

#include "import/mapping/mappingpreset.h"

namespace waterline {

/// What is known of the exports of Salesforce, HubSpot, Pipedrive, Zoho, 纷享销客, 销售易 and CordysCRM, one preset for
/// each system and entity. Fields are those of the import tables of the catalogue.
[[nodiscard]] const std::vector<MappingPreset> &builtInPresets();

} // namespace waterline
