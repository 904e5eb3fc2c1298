#pragma once

#include "alerts/alert.h"
#include "base/clock.h"
#include "store/schema.h"

#include <vector>

namespace waterline {

class Batch;
class Connection;

[[nodiscard]] const Table &alertTable();
[[nodiscard]] const Table &alertCommentTable();

/// Nobody has said or done anything about it. The program is nobody.
[[nodiscard]] inline bool isUnanswered(const Alert &alert)
{
    return alert.state == AlertState::Open && !alert.actedAt.isValid();
}
/// The program closed it before anybody had answered: later data took back what it warned of.
[[nodiscard]] inline bool isWithdrawn(const Alert &alert)
{
    return alert.state == AlertState::Closed && !alert.actedAt.isValid();
}

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

/// Keeps a comment for each of the alerts, moves them on and notes when somebody first acted, all in one batch of kind
/// "alert". Gate: checkStep() with the state that each has under the write lock; what one refuses, nobody gets. On
/// failure nothing is written.
[[nodiscard]] Result<BatchId> commentOn(Connection &connection, const Schema &schema, const Clock &clock,
    const std::vector<AlertId> &alerts, const AlertReply &reply);
[[nodiscard]] Result<BatchId> commentOn(
    Connection &connection, const Schema &schema, const Clock &clock, AlertId alert, const AlertReply &reply);

/// Who says what the program says by itself.
inline constexpr QLatin1String programAuthor("Waterline");

/// The program closes an alert that nobody has answered, and says why. False if a statement failed: the connection
/// knows why. Precondition: isUnanswered(), read under the lock of the batch, and `why` is not empty.
bool withdraw(Batch &batch, const Alert &alert, const QString &why);

} // namespace waterline
