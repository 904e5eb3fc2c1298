#pragma once

#include "base/clock.h"
#include "store/connection.h"
#include "store/schema.h"

namespace waterline {

/// Where goals are changed, and by whom: what every gate function of goals is given.
struct GoalDesk {
    Connection &connection;
    const Schema &schema;
    const Clock &clock;
    QString actor = {};
};

} // namespace waterline
