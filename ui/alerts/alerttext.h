#pragma once

#include "alerts/alertreport.h"
#include "theme/mark.h"

namespace waterline {

/// The shape and colour of a state.
[[nodiscard]] Mark markOf(AlertState state);
/// The role of a label in that colour, by the style sheet.
[[nodiscard]] QString labelRoleOf(AlertState state);

/// "Off plan", "Below pace" or "Streak of weak months": what a rule watches, for people.
[[nodiscard]] QString ruleName(const QString &rule);
/// The place's name; the company has none of its own.
[[nodiscard]] QString placeName(const AlertRow &row);
/// A moment in UTC as the reader's clock shows it.
[[nodiscard]] QString localText(const QDateTime &utc);
/// How long something took, as coarse as one says it: "25 min", "7 h", "3 d".
[[nodiscard]] QString ageText(qint64 seconds);
/// "12.5 h", in the reader's digits (R20).
[[nodiscard]] QString hoursForPeople(qint64 seconds);

} // namespace waterline
