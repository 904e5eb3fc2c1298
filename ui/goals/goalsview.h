#pragma once

#include "parts/page.h"

namespace waterline {

/// One of the ways in which the goals page shows goals. It behaves as a page does: hidden it does nothing, and it asks
/// its report again when it is shown and the scope, the data or the workspace changed meanwhile.
class GoalsView : public Page {
    Q_OBJECT

public:
    /// In the order of the switch.
    enum class Kind { Week, Time, Plan };

    using Page::Page;

Q_SIGNALS:
    /// Another view shows what was asked for.
    void viewAsked(waterline::GoalsView::Kind kind);
};

} // namespace waterline
