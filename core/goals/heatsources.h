#pragma once

#include "base/explanation.h"
#include "goals/heatmapreport.h"
#include "goals/verifiedreader.h"

namespace waterline {

/// Finds the rows on which a number of the heatmap rests (C11): the plan and, where it counts, the weekly summary of
/// each person, then the follow-ups, the newest first, each with what it lacks to be verified (R3).
class HeatSources {
public:
    /// `asked` says what has to be there for each action.
    HeatSources(Connection &connection, const Scope &scope, HeatColumn column, VerifiedCounts asked);

    /// To be called for each person that the number is about. `name` stands before each row; empty for none.
    void addPerson(Explanation &explanation, PersonId person, const PersonWeek &week, const QString &name);

private:
    void addPlans(Explanation &explanation, PersonId person, const PersonWeek &week, const QString &name);
    void addFollowUps(Explanation &explanation, PersonId person, const QString &name);
    [[nodiscard]] bool isAsked(Action action) const { return !m_column || *m_column == action; }

    Scope m_scope;
    HeatColumn m_column;
    VerifiedCounts m_asked;
    Query m_plans;
    Query m_followUps;
};

} // namespace waterline
