#pragma once

#include "goals/plan/planbook.h"

namespace waterline {

/// Which version the goals stand on, or why they can only be looked at.
[[nodiscard]] QString versionText(const PlanBook &book);

/// What was typed is no goal of the metric, and what would be.
[[nodiscard]] QString unreadableText(const Metric &metric, const QString &typed);

/// What a what-if would lose with the goals of these metrics; empty for none.
[[nodiscard]] QString unsavedText(const QStringList &metrics);

} // namespace waterline
