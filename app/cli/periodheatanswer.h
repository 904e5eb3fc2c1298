#pragma once

#include "command.h"
#include "goals/heatplace.h"
#include "goals/periodprogress.h"

namespace waterline::cli {

/// "region", "over": how JSON names them.
[[nodiscard]] QString kindName(HeatPlace::Kind kind);
[[nodiscard]] QString phaseName(PeriodProgress::Phase phase);

/// Answers with one metric over the periods of --span, by --columns; with --explain why every number is what it is.
int answerPeriods(Call &call, Connection &connection, const Call::ChosenScope &chosen);

} // namespace waterline::cli
