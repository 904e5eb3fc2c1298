#pragma once

#include "base/clock.h"
#include "store/connection.h"
#include "store/schema.h"

namespace waterline {

/// Where something is changed, and by whom: what every gate function is given.
struct Desk {
    Connection &connection;
    const Schema &schema;
    const Clock &clock;
    QString actor = {};
};

} // namespace waterline
