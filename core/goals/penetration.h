#pragma once

#include "base/explanation.h"
#include "base/ratio.h"
#include "goals/deviation.h"
#include "goals/pace.h"
#include "goals/periodprogress.h"
#include "rules/action.h"
#include "rules/ruleset.h"

#include <array>
#include <optional>
#include <vector>

namespace waterline {

/// What is known of one core action of one person in one week.
struct ActionCount {
    std::optional<qint64> plan;
    /// Counted from follow-ups.
    qint64 followUps = 0;
    /// From an imported weekly summary of a week that is over; used only where there is no follow-up (R99).
    std::optional<qint64> reported;
    /// The version of the published goals that the plan comes from; 0 where it is the person's own.
    int goalVersion = 0;

    [[nodiscard]] bool hasOwnPlan() const { return plan && goalVersion == 0; }
    [[nodiscard]] qint64 actual() const { return followUps > 0 ? followUps : reported.value_or(0); }
    [[nodiscard]] bool isReported() const { return followUps == 0 && reported.value_or(0) > 0; }
    [[nodiscard]] bool hasPlan() const { return plan.value_or(0) > 0; }
    bool operator==(const ActionCount &) const = default;
};

/// The core actions of one person in one week, by coreIndex().
using PersonWeek = std::array<ActionCount, coreActions.size()>;

/// One action of one row of the heatmap.
struct HeatCell {
    Action action = Action::Lead;
    /// Σ of the plans below; empty when nobody below has one.
    std::optional<qint64> plan;
    /// How much of it are published goals of people without a plan of their own, and which version of them.
    qint64 fromGoals = 0;
    int goalVersion = 0;
    /// Σ of what was done, and how much of it came from follow-ups and from weekly summaries.
    qint64 actual = 0;
    qint64 fromFollowUps = 0;
    qint64 fromSummaries = 0;
    /// Σ of what counts toward the plan: for each person no more than planned.
    qint64 counted = 0;
    /// R8. A person: actual / plan. A unit: counted / plan, so that one who did too much hides nobody.
    Ratio ratio;
    /// R7 on the same two numbers. It raises an alert only when the week is over.
    Deviation deviation;
    /// People below whose own cell deviates (a person: itself); none before the week is over.
    qint64 deviatingPeople = 0;
    PeriodProgress progress;
    /// R16, where the week runs: else without a target.
    PacePoint pace;
    bool isBelowPace = false;

    /// What a colour shows: how the plan was met or, while the week runs, how it keeps pace. Not computable where
    /// nothing is to be judged yet.
    [[nodiscard]] Ratio judged() const;
    /// There is a plan, and it is too early to judge by it.
    [[nodiscard]] bool isPending() const { return ratio.isComputable() && !judged().isComputable(); }
    /// Off plan or, while the week runs, below pace.
    [[nodiscard]] bool isWarning() const { return deviation.isAlert || isBelowPace; }
    bool operator==(const HeatCell &) const = default;
};

/// The three cells and the penetration of a person or a unit.
struct HeatCells {
    std::array<HeatCell, coreActions.size()> actions;
    /// R8. A person: mean of the three, each capped at 100 %. A unit: Σ counted / Σ plan over the three actions.
    Ratio penetration;
    /// Core actions that have no plan and so are left out of the mean (a person), or people with no plan at all (a
    /// unit).
    qint64 notComputable = 0;
    PeriodProgress progress;
    /// Of a week that runs: the penetration / the share of its workdays that is over (ours, after R16).
    Ratio paceRatio;
    bool isBelowPace = false;

    /// As of a cell.
    [[nodiscard]] Ratio judged() const;
    [[nodiscard]] bool isPending() const { return penetration.isComputable() && !judged().isComputable(); }
    /// R56, of a week that is over.
    [[nodiscard]] bool isHealthy(const RuleSet &rules) const
    {
        return penetration.isComputable() && penetration.isAtLeastPercent(rules.healthyPenetrationPercent);
    }
    bool operator==(const HeatCells &) const = default;
};

/// `progress` is that of the week, which is over if it is left out.
[[nodiscard]] HeatCells personCells(const PersonWeek &week, const RuleSet &rules, const PeriodProgress &progress = {});
[[nodiscard]] HeatCells unitCells(
    const std::vector<PersonWeek> &people, const RuleSet &rules, const PeriodProgress &progress = {});

/// How the cell stands: R7's verdict or, while the week runs, that of its pace (R16).
[[nodiscard]] QString heatVerdict(const HeatCell &cell, const RuleSet &rules);
/// Against the healthy line (R56) or, while the week runs, its pace.
[[nodiscard]] QString penetrationVerdict(const HeatCells &cells, const RuleSet &rules);

/// Why a cell shows what it shows. `name` is whom it is about; a unit's cell is explained over its people.
[[nodiscard]] Explanation explainCell(const QString &name, const HeatCell &cell, bool isPerson, const RuleSet &rules);
[[nodiscard]] Explanation explainPenetration(
    const QString &name, const HeatCells &cells, bool isPerson, const RuleSet &rules);

} // namespace waterline
