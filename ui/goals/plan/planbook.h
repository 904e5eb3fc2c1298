#pragma once

#include "base/workcalendar.h"
#include "calendar/requiredfields.h"
#include "goals/grid/goalgrid.h"
#include "goals/publish/goalversions.h"
#include "metrics/metric.h"

namespace waterline {

/// All goals of one fiscal year: what is worked on beside what is published.
struct PlanBook {
    struct Goals {
        Metric metric;
        GoalGrid draft;
        GoalGrid published;
    };

    std::shared_ptr<const GoalTree> tree;
    /// In the order of the dictionary.
    std::vector<Goals> goals;
    /// The current one; number 0 if nothing was published for this year.
    GoalVersion version;
    /// What goals must name before they are published.
    RequiredFields required;
    /// A look back shows what was published then, and nothing can be changed.
    bool isPast = false;

    /// Null if there is none of that code.
    [[nodiscard]] const Goals *of(QStringView metric) const;
    [[nodiscard]] Goals *of(QStringView metric);
    [[nodiscard]] std::vector<Metric> metrics() const;
    /// Whether anything can be divided below a node.
    [[nodiscard]] bool canSplit(const GoalNode &node) const;
    /// Whether a money metric has any goal: until then the plan has not been begun.
    [[nodiscard]] bool hasMoneyGoals() const;
};

/// Of the fiscal year, or of the one that a week lies in. `pastMoment` for a look back.
[[nodiscard]] Result<PlanBook> readPlanBook(
    Connection &connection, std::optional<int> fiscalYear, IsoWeek week, const std::optional<AsOf> &pastMoment);

} // namespace waterline
