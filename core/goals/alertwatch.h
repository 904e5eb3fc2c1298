#pragma once

#include "alerts/alert.h"
#include "base/clock.h"
#include "base/explanation.h"
#include "rules/ruleset.h"
#include "store/schema.h"

#include <vector>

namespace waterline {

class Connection;

/// What rules warn of as of then, whether it was raised already or not; without ids:
///
/// R7: a core action of a person in the last complete week is off plan. After a pause the weeks since the last look
/// too, at most four; of these also what came in late for a week that had been looked at. A person's week without a
/// weekly summary and without any follow-up is not judged (C6). R16: a unit or person has been below the pace of an
/// amount for three workdays or more, in the running month. R11: a unit or person has missed the line of collections
/// for months in a row, up to the last complete one.
///
/// A day, week or month that is not over as of then, or by the clock, is not judged. A condition becomes true with the
/// end of its day, week or month, but not before the goals that it rests on were published (R20); the summary tells the
/// numbers as of then.
[[nodiscard]] Result<std::vector<Alert>> findAlerts(
    Connection &connection, const Clock &clock, const AsOf &asOf, const RuleSet &rules);

/// What came of looking for alerts.
struct RaisedAlerts {
    qint64 raised = 0;
    /// Open ones that nobody had answered and whose condition later data took back: closed with a comment of the
    /// program.
    qint64 withdrawn = 0;
    /// The newest batch that was looked at, its own included; null in a file without any.
    BatchId seen = {};

    [[nodiscard]] bool isNothing() const { return raised == 0 && withdrawn == 0; }
    bool operator==(const RaisedAlerts &) const = default;
};

/// What is to be written after a look at one state of the file.
struct AlertNews {
    struct Withdrawal {
        Alert alert;
        QString why;
    };

    /// Where alerts are looked from, and the newest batch that was there.
    AsOf asOf;
    BatchId seen = {};
    std::vector<Alert> fresh = {};
    std::vector<Withdrawal> wrong = {};

    [[nodiscard]] bool isNothing() const { return fresh.empty() && wrong.empty(); }
};

/// What is not raised yet, and what was wrong. Only reads.
[[nodiscard]] Result<AlertNews> findAlertNews(
    Connection &connection, const Clock &clock, const AsOf &asOf, const RuleSet &rules);
/// Writes them in one batch of kind "alerts". Where anything that alerts come of was written since they were found they
/// are looked for anew under the lock, so that nothing is raised twice, or for a reason that is gone; nothing is
/// written where that leaves nothing. What was withdrawn stays closed; should it come true after all, another one is
/// raised.
[[nodiscard]] Result<RaisedAlerts> writeAlertNews(Connection &connection, const Schema &schema, const Clock &clock,
    AlertNews news, const RuleSet &rules, const QString &actor);

/// Both: the write lock is taken only where there is something to write.
[[nodiscard]] Result<RaisedAlerts> raiseAlerts(Connection &connection, const Schema &schema, const Clock &clock,
    const AsOf &asOf, const RuleSet &rules, const QString &actor);

/// Whether anything that alerts come of was written after that batch: any batch but edits of the draft of goals, with
/// their paths and check-ins, and what takes those back or puts them back. True where the batch is not there.
[[nodiscard]] Result<bool> isNewsSince(Connection &connection, BatchId batch);

/// Why it was raised: the numbers as of the moment when its condition became true, with the rows they rest on; where
/// the condition goes on, also how it stands as of `asOf`, and where it does not hold by what is known now, that.
[[nodiscard]] Result<Explanation> explainAlert(
    Connection &connection, const Alert &alert, const AsOf &asOf, const RuleSet &rules);
/// The same of some that are read as one: what they share first, then each by its metric. Precondition: not empty, of
/// one rule, place and period.
[[nodiscard]] Result<Explanation> explainAlerts(
    Connection &connection, const std::vector<Alert> &alerts, const AsOf &asOf, const RuleSet &rules);

} // namespace waterline
