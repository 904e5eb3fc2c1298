#pragma once

#include "customers/customer.h"
#include "import/importtable.h"

#include <vector>

namespace waterline {

/// Opportunities with the stages they passed, as far as the file dates them.
[[nodiscard]] const ImportTable &opportunityImport();

/// What a stage of that name says: won, lost or, for every other, open.
[[nodiscard]] Outcome outcomeOfStage(const QString &stage);
/// The stage changes that StageHistory takes from the days of an opportunity that is seen first: the day its present
/// stage was entered (`stageOn`, invalid if unknown), and before it the day of opening.
[[nodiscard]] std::vector<StageChange> inferredHistory(const Opportunity &opportunity, QDate stageOn);
/// What the column "listed" says where nothing is to be inferred, because the history stands in a table of its own;
/// translated, and read in every language.
[[nodiscard]] QString listedWord();

} // namespace waterline
