#pragma once

#include "command.h"

namespace waterline::cli {

/// Answers with one metric over the periods of --span, by --columns; with --explain why every number is what it is.
int answerPeriods(Call &call, Connection &connection, const Call::ChosenScope &chosen);

} // namespace waterline::cli
