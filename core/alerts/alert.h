#pragma once

#include "base/asof.h"
#include "base/id.h"
#include "base/period.h"
#include "base/result.h"
#include "org/org.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace waterline {

using AlertId = Id<struct AlertTag>;
using AlertCommentId = Id<struct AlertCommentTag>;

/// The life of an alert (R17), in its order: somebody says why, somebody helps, it is done.
enum class AlertState { Open, Explained, Supported, Closed };

inline constexpr std::array<AlertState, 4> alertStates{
    AlertState::Open, AlertState::Explained, AlertState::Supported, AlertState::Closed};

/// Stable word for tables, JSON and the command line: "open", "explained", "supported", "closed".
[[nodiscard]] QString alertStateCode(AlertState state);
[[nodiscard]] std::optional<AlertState> alertStateFromCode(QStringView code);
/// For people, translated.
[[nodiscard]] QString alertStateName(AlertState state);

/// A rule says that something needs help. What it warns of stays as it was raised; only its state moves on.
struct Alert {
    AlertId id;
    /// "R7", "R11" or "R16".
    QString rule;
    /// The code of the metric; empty for all three core actions.
    QString metric;
    OrgPlace place;
    Period period;
    /// When what it warns of became true, in business time.
    AsOf conditionAt;
    /// In UTC, as is actedAt; invalid while nobody acted.
    QDateTime raisedAt;
    QString summary;
    AlertState state = AlertState::Open;
    QDateTime actedAt = {};

    bool operator==(const Alert &) const = default;
};

/// What somebody said or did about an alert. Each step of its state is one, also a step without words.
struct AlertComment {
    AlertCommentId id;
    AlertId alert;
    /// Of the alert from then on.
    AlertState state = AlertState::Open;
    QString author;
    /// In UTC.
    QDateTime at;
    QString text;

    bool operator==(const AlertComment &) const = default;
};

/// The gate that every path to another state passes: an alert only goes forward; to explain it, to close it and to
/// leave a state out needs words, so that whoever acts first says something (R17). Staying where it is needs words too,
/// or nothing is said. BadInput with a sentence if it is not allowed.
[[nodiscard]] Result<> checkStep(AlertState from, AlertState to, const QString &text);

} // namespace waterline
