#pragma once

#include "base/result.h"
#include "goals/heatplace.h"
#include "goals/latefacts.h"
#include "goals/penetration.h"
#include "goals/verifiedreader.h"
#include "org/scope.h"

#include <vector>

namespace waterline {

class Connection;

struct HeatRow : HeatPlace {
    HeatCells cells;
    /// R3; only of the person that the report is about: to count them for everybody would be to read all follow-ups.
    std::optional<VerifiedCounts> verified = {};

    bool operator==(const HeatRow &) const = default;
};

/// The goal-penetration heatmap of one scope (R8).
struct HeatmapReport {
    Scope scope;
    /// Of the week: until it is over nobody is off plan, only below pace.
    PeriodProgress progress;
    /// From the company to the scope's place, for the breadcrumb.
    std::vector<HeatRow> path;
    /// What stands directly below; for a person the person itself.
    std::vector<HeatRow> rows;
    /// The scope's place as a whole.
    HeatRow total;
    /// Whether anybody at or below the place planned anything for the week. If not there is nothing to compare with,
    /// and the view says so by noPlanSentence().
    bool hasPlans = false;
    /// Of the follow-ups and weekly summaries behind the total.
    LateFacts late;

    bool operator==(const HeatmapReport &) const = default;
};

[[nodiscard]] Result<HeatmapReport> heatmapReport(Connection &connection, const Scope &scope, const RuleSet &rules);

/// What the window, the command line and the PDF say where there is no plan: which file fills it.
[[nodiscard]] QString noPlanSentence(const HeatmapReport &report);

/// What they say of a week that is not over: that what is done is not held against the whole plan yet. Empty if it is,
/// or if there is no plan.
[[nodiscard]] QString progressSentence(const HeatmapReport &report, const RuleSet &rules);

/// Which number of a row is meant; no action means the penetration.
using HeatColumn = std::optional<Action>;

/// Why that number is what it is, with the source rows it rests on and how many of them are verified.
[[nodiscard]] Result<Explanation> explainHeat(
    Connection &connection, const Scope &scope, const OrgPlace &row, HeatColumn column, const RuleSet &rules);

/// How many of the follow-ups that the cells of a row count are verified (R3).
[[nodiscard]] Result<VerifiedCounts> verifiedIn(Connection &connection, const Scope &scope, const OrgPlace &row);

/// A week and how it was chosen.
struct WeekChoice {
    IsoWeek week;
    /// The last complete week holds no facts, so the newest one that does was taken.
    bool isFallback = false;

    bool operator==(const WeekChoice &) const = default;
};

/// The last complete week as of then, or, if that holds no facts, the newest week that does.
[[nodiscard]] Result<WeekChoice> chooseWeek(Connection &connection, const AsOf &asOf);

} // namespace waterline
