#pragma once

#include "alerts/alertreport.h"

namespace waterline {

/// Alerts that a reader takes for one and answers at once: of one rule, place and period, true since the same moment,
/// and in the same state. The three actions of a person's week are.
struct AlertGroup {
    /// Never empty; in the order of the inbox.
    std::vector<Alert> alerts;
    /// All of them as one row: the first alert with the earliest times, what was said of any, each once.
    AlertRow row;
    /// What is wrong, one each, without the place and the period that it begins with: they are told beside it. Where
    /// there are several that begin otherwise, as the place had another name, without the words that they share.
    QStringList sentences;
};

/// In the order in which the first of each stands in the inbox.
[[nodiscard]] std::vector<AlertGroup> groupedAlerts(const std::vector<AlertRow> &rows);

} // namespace waterline
