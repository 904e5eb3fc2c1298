#pragma once

#include "store/desk.h"

namespace waterline {

/// Where goals are changed, and by whom.
using GoalDesk = Desk;

} // namespace waterline
