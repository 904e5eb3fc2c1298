#pragma once

#include "goals/penetration.h"
#include "metrics/verification.h"
#include "org/scope.h"
#include "store/query.h"

namespace waterline {

/// Of each core action, by coreIndex(), how many of the follow-ups that it counts are verified (R3).
using VerifiedCounts = std::array<VerifiedCount, coreActions.size()>;

/// What has to be there for each of them by the definitions of the workspace; no follow-up is counted yet.
[[nodiscard]] VerifiedCounts readVerification(Connection &connection);

/// What a follow-up holds, from five columns of a row, the first of them at `column`: proofColumns().
[[nodiscard]] Proof proofFrom(const Row &row, int column);
/// Of follow_up as f.
[[nodiscard]] QString proofColumns();

/// Counts what is verified of the follow-ups that a week of the scope counts, person by person.
class VerifiedReader {
public:
    VerifiedReader(Connection &connection, const Scope &scope);

    /// Adds the person's follow-ups of the actions that `counts` has items for. `week` says which there are.
    void addPerson(VerifiedCounts &counts, PersonId person, const PersonWeek &week);

private:
    Scope m_scope;
    Query m_followUps;
};

} // namespace waterline
