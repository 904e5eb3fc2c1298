#pragma once

#include "customers/customer.h"
#include "store/query.h"
#include "store/table.h"

#include <vector>

namespace waterline {

class Batch;

/// What one row of a file says of the stage that an opportunity is in.
struct StageSighting {
    /// Null while it is not known.
    OpportunityId opportunity;
    QString stage;
    Outcome outcome = Outcome::Open;
    QDate openedOn;
    /// The day of closing (of one that is won or lost) and the day the stage was entered; invalid where the file names
    /// none.
    QDate closedOn;
    QDate stageOn;
    /// It was known before, in another stage.
    bool isMoved = false;
};

/// Takes sightings into the stage history: each change once, on the day that the file names or, where it names none, on
/// the day of the import that saw it, never before what is known already. The opening day stands for the present stage
/// only when the opportunity is seen first. An end (won or lost) whose day or outcome a file corrects is revised, so
/// that no opportunity has two ends without having been open in between.
class StageHistory {
public:
    explicit StageHistory(Connection &connection);

    /// The day of the end that a sighting without a day of closing speaks of: that of its stage or, where the stage
    /// only follows in an end that is known (won, now paid for), that of the first.
    [[nodiscard]] QDate endedOn(const StageSighting &seen);
    /// False if nothing was written.
    bool take(const StageSighting &seen, qint64 line, Batch &batch);

private:
    struct Fact {
        Values row;
        StageChange change;
    };
    class Taker;

    /// In the order of time.
    [[nodiscard]] std::vector<Fact> factsOf(OpportunityId opportunity);
    /// The facts at the end that make one end; empty while it is open.
    [[nodiscard]] static std::vector<Fact> lastEndOf(const std::vector<Fact> &facts);

    Query m_find;
};

} // namespace waterline
