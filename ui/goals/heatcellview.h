#pragma once

#include "goals/heatmapreport.h"
#include "theme/mark.h"

#include <QString>

#include <optional>

namespace waterline {

/// What one cell of the heatmap shows, in words and numbers; colours and places come later.
struct HeatCellView {
    enum class Kind {
        /// A share of the plan, on the colour of the scale.
        Attainment,
        /// There is nothing to compare with: hatched, with a word (C6).
        NoPlan,
        /// The same, but something was done (R7).
        Unplanned,
        /// Nobody has a plan in this week: the bare count, without a colour.
        Count,
        /// A share of the plan before anything is to be judged by it: the week has not begun, or none of its workdays
        /// is over. Without a colour.
        Pending,
    };

    Kind kind = Kind::NoPlan;
    /// What the figure shows, and what the colour: while the week runs its pace.
    Ratio ratio;
    Ratio heat;
    /// The shape, where the colour alone would say that something is wrong (C9).
    std::optional<Mark> mark;
    QString figure;
    QString detail;
    QString toolTip;
    QString spoken;

    bool operator==(const HeatCellView &) const = default;
};

/// No action is the penetration. `hasPlans` is the report's.
[[nodiscard]] HeatCellView heatCellView(const HeatRow &row, HeatColumn column, bool hasPlans, const RuleSet &rules);

/// The name to show: the company has none of its own.
[[nodiscard]] QString heatRowName(const HeatPlace &row);
/// "Penetration" or the action's name.
[[nodiscard]] QString heatColumnName(HeatColumn column);

} // namespace waterline
