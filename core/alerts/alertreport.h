#pragma once

#include "alerts/alertstore.h"
#include "alerts/mentions.h"
#include "org/scope.h"

namespace waterline {

/// Which alerts of a scope an inbox shows.
struct AlertFilter {
    /// Those at a closed state too.
    bool hasClosed = true;
    /// Only those whose comments call somebody of this name; all if empty.
    QString mentioned = {};
    /// Only those of this rule; all if empty.
    QString rule = {};

    bool operator==(const AlertFilter &) const = default;
};

/// An alert as a list shows it, as of then.
struct AlertRow {
    Alert alert;
    /// Empty for the company.
    QString placeCode;
    QString placeName;
    /// Oldest first.
    std::vector<AlertComment> comments;
    /// Whom the comments call, each once.
    QStringList mentioned;
    /// Its condition was true as of then, but it was raised only after it.
    bool isLate = false;
    /// R20: from the condition to the alert, and from the alert to the first action; nothing while there was none.
    std::optional<qint64> secondsToRaise;
    std::optional<qint64> secondsToAct;

    bool operator==(const AlertRow &) const = default;
};

/// R20 over alerts that were not withdrawn: medians of those that are computable, in seconds.
struct AlertLatency {
    std::optional<qint64> medianToRaise;
    std::optional<qint64> medianToAct;
    /// How many alerts nobody has acted on: the second median leaves them out (C6).
    qint64 notActedOn = 0;

    bool operator==(const AlertLatency &) const = default;
};

struct AlertInbox {
    Scope scope;
    /// Open ones first, then by state in the order of their life; the newest first within.
    std::vector<AlertRow> rows;
    /// Of the rows, by state.
    std::array<qint64, alertStates.size()> counts = {};
    AlertLatency latency;

    bool operator==(const AlertInbox &) const = default;
};

/// The alerts at and below the scope's place whose condition was true as of then, with what had been said by then.
[[nodiscard]] Result<AlertInbox> alertInbox(Connection &connection, const Scope &scope, const AlertFilter &filter = {});

/// R20.
[[nodiscard]] AlertLatency latencyOf(const std::vector<AlertRow> &rows);
/// "3.5 h": tenths of an hour, rounded half up. For explanations and machines.
[[nodiscard]] QString hoursText(qint64 seconds);

} // namespace waterline
