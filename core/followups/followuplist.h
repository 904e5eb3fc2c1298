#pragma once

#include "base/result.h"
#include "followups/followup.h"
#include "org/scope.h"

#include <optional>
#include <vector>

namespace waterline {

class Connection;

/// One follow-up as a list shows it.
struct FollowUpLine {
    FollowUp followUp;
    QString personName;
    QString customerName;
    QString sourceFile;
    /// Recorded only after the moment of the view (C2).
    bool isLate = false;

    bool operator==(const FollowUpLine &) const = default;
};

/// The follow-ups behind a cell of the heatmap: one person, the scope's week, one action or all; oldest first.
[[nodiscard]] Result<std::vector<FollowUpLine>> followUpsBehindCell(
    Connection &connection, const Scope &scope, PersonId person, std::optional<Action> action);

} // namespace waterline
