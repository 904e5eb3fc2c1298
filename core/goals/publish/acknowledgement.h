#pragma once

#include "base/explanation.h"
#include "base/ratio.h"
#include "goals/goaldesk.h"
#include "goals/publish/goalversions.h"

namespace waterline {

/// R15: how many of the people with a goal have acknowledged the current version.
struct Awareness {
    OrgPlace place;
    int version = 0;
    qint64 peopleWithGoal = 0;
    /// Those of them who have acknowledged it.
    qint64 aware = 0;
    /// Who has a goal and has not acknowledged it, in the order of the tree.
    std::vector<PersonId> unaware;

    /// Not computable where nobody has a goal.
    [[nodiscard]] Ratio rate() const { return {aware, peopleWithGoal}; }
    bool operator==(const Awareness &) const = default;
};

/// Who has a goal in a year, and who of them has acknowledged the version that was current as of then.
struct Acknowledgements {
    int version = 0;
    /// By position in the tree's order.
    std::vector<bool> hasGoal;
    std::vector<bool> isAware;

    bool operator==(const Acknowledgements &) const = default;
};

[[nodiscard]] Result<Acknowledgements> readAcknowledgements(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, const AsOf &asOf);

[[nodiscard]] Awareness awarenessOf(const GoalTree &tree, const Acknowledgements &known, const OrgPlace &place);
/// `ruleVersion` is that of the rule set in force.
[[nodiscard]] Explanation explainAwareness(const GoalTree &tree, const Awareness &awareness, int ruleVersion);

/// A person has read the version, at the clock's time. Error BadInput unless it is the current one of the tree's year
/// and the person has a goal in it. Acknowledging twice writes nothing; the batch is null then.
[[nodiscard]] Result<BatchId> acknowledge(
    const GoalDesk &desk, const std::shared_ptr<const GoalTree> &tree, int version, PersonId person);
/// The same for several people in one batch: all of them, or nobody.
[[nodiscard]] Result<BatchId> acknowledge(const GoalDesk &desk, const std::shared_ptr<const GoalTree> &tree,
    int version, const std::vector<PersonId> &people);

} // namespace waterline
