#pragma once

#include "goals/periodheatreport.h"
#include "theme/mark.h"

#include <QString>

#include <optional>

namespace waterline {

/// What one cell of the heatmap of periods shows, in words and numbers; colours and places come later.
struct PeriodCellView {
    enum class Kind {
        /// A share of the goal, on the colour of the scale.
        Attainment,
        /// There is nothing to compare with: hatched, with a word (C6).
        NoGoal,
        /// Nobody has a goal in the whole span: the bare amount, without a colour.
        Amount,
        /// The period has not begun: the goal, without a colour. Or none of its workdays is over: the attainment,
        /// without one too.
        Ahead,
    };

    Kind kind = Kind::NoGoal;
    /// What the colour shows: the attainment, and while the period runs and its goal is not exceeded, how far it is on
    /// its pace (R16).
    Ratio heat;
    /// Nothing to look at yet: written small and muted.
    bool isQuiet = false;
    /// The shape, where the colour alone would say that something is wrong (C9).
    std::optional<Mark> mark;
    /// It rests on facts that arrived after the moment of the view (N3).
    bool isLate = false;
    /// Of a period that runs: how many of its workdays are over, as a bar at the bottom (C9); not computable where it
    /// has none.
    bool isRunning = false;
    Ratio elapsed = {};
    QString figure;
    QString detail;
    QString toolTip;
    QString spoken;

    bool operator==(const PeriodCellView &) const = default;
};

/// The shape that a cell bears beside its colour; none where all is well.
[[nodiscard]] std::optional<Mark> periodMark(const PeriodCell &cell, const RuleSet &rules);

/// One number of a report. `column` -1 is the whole span.
[[nodiscard]] PeriodCellView periodCellView(
    const PeriodHeatReport &report, const PeriodHeatRow &row, int column, const RuleSet &rules);

} // namespace waterline
