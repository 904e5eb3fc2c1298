#pragma once

#include "alerts/alert.h"
#include "base/clock.h"
#include "store/schema.h"

namespace waterline {

class Batch;
class Connection;

[[nodiscard]] const Table &alertTable();
[[nodiscard]] const Table &alertCommentTable();

/// All alerts as they stand, oldest first; failures stay with the connection.
[[nodiscard]] std::vector<Alert> readAlerts(Connection &connection);
[[nodiscard]] std::optional<Alert> readAlert(Connection &connection, AlertId id);
/// All comments, oldest first.
[[nodiscard]] std::vector<AlertComment> readAlertComments(Connection &connection);

/// Writes an alert; its id is made here. False if the statement failed: the connection knows why.
bool raise(Batch &batch, Alert alert);

/// What somebody has to say about an alert.
struct AlertReply {
    QString text;
    QString author;
    /// Where it goes with it; nowhere if empty.
    std::optional<AlertState> newState = {};
};

/// Keeps a comment, moves the alert on and notes when somebody first acted, all in one batch of kind "alert". Gate:
/// checkStep() with the state that the alert has under the write lock. On failure nothing is written.
[[nodiscard]] Result<BatchId> commentOn(
    Connection &connection, const Schema &schema, const Clock &clock, AlertId alert, const AlertReply &reply);

} // namespace waterline
