#pragma once

#include "base/asof.h"
#include "base/isoweek.h"
#include "org/org.h"

namespace waterline {

/// What the whole window looks at: a place in the organisation, a week, and the moment the view is taken.
struct Scope {
    OrgPlace place;
    IsoWeek week;
    AsOf asOf;

    bool operator==(const Scope &) const = default;
};

} // namespace waterline
