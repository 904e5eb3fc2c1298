#pragma once

#include "base/period.h"

#include <QStringList>

#include <map>

namespace waterline {

/// Which of the core actions a goal must name at each level (R5): in every such period in which a person has any goal,
/// each of them needs a count above 0 before the goals are published.
struct RequiredFields {
    /// The codes, in the order of coreActions. A level that is not there requires none.
    std::map<Period::Kind, QStringList> actions = defaults();

    /// The levels that can require anything: quarter, month, week.
    [[nodiscard]] static const std::vector<Period::Kind> &levels();
    /// The week links the three core actions.
    [[nodiscard]] static std::map<Period::Kind, QStringList> defaults();

    /// "lead,visit,proposal", or "none".
    [[nodiscard]] QString textOf(Period::Kind level) const;
    /// The inverse, in any order. False, and nothing set, for anything else.
    [[nodiscard]] bool set(Period::Kind level, const QString &text);

    bool operator==(const RequiredFields &) const = default;
};

} // namespace waterline
