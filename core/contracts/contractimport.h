#pragma once

#include "contracts/contractevidence.h"
#include "import/importtable.h"

namespace waterline {

/// Where the scans of contracts lie and what was in them when they were attached, as the file says it: no file is
/// looked at.
[[nodiscard]] const ImportTable &contractEvidenceImport();
/// Contracts that were submitted. A row is taken in only if both kinds of evidence are there.
[[nodiscard]] const ImportTable &contractSubmissionImport();

/// What the column "kind of evidence" says: translated, and read in every language.
[[nodiscard]] QString evidenceKindWord(EvidenceKind kind);

} // namespace waterline
