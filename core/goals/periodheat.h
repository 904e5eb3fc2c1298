#pragma once

#include "base/explanation.h"
#include "goals/pace.h"
#include "goals/periodprogress.h"
#include "metrics/metric.h"

#include <optional>
#include <vector>

namespace waterline {

class AmountText;

/// What a place was to reach and reached in a period, added up over its people: in the unit of a metric.
struct PeriodSums {
    qint64 goal = 0;
    /// How much of the goal people planned for themselves, week by week (actions only).
    qint64 fromPlans = 0;
    /// Somebody below has a goal or a plan.
    bool hasGoal = false;
    qint64 actual = 0;
    /// How much of it only weekly summaries tell (actions only).
    qint64 fromSummaries = 0;
    /// What counts toward the goal: of an action for each person no more than was to be done (R8).
    qint64 counted = 0;
    /// Of the metric that a share is a share of.
    qint64 wholeGoal = 0;
    qint64 wholeActual = 0;
    /// Rows recorded only after the moment of the view.
    qint64 lateFacts = 0;

    PeriodSums &operator+=(const PeriodSums &other);
    bool operator==(const PeriodSums &) const = default;
};

/// One number of the heatmap of periods.
struct PeriodCell {
    PeriodProgress progress;
    PeriodSums sums;
    /// Empty where nobody below has a goal.
    std::optional<qint64> goal;
    /// R12: what counts / goal. Of a share: the share / the share that was to be.
    Ratio ratio;
    /// Of a share only: what it is, and what it was to be.
    Ratio share;
    Ratio targetShare;
    /// R16, where the period runs and the metric is no share: else without a target.
    PacePoint pace;
    Ratio paceRatio;
    bool isBelowPace = false;
    /// Of a composite score (R13), whose ratio is the score and which has no amounts of its own: the sums of its
    /// metrics. Some of them could not be computed, and the weights of the others were scaled up.
    std::vector<PeriodSums> parts;
    bool isRenormalised = false;

    [[nodiscard]] bool isRunning() const { return progress.isRunning(); }
    bool operator==(const PeriodCell &) const = default;
};

[[nodiscard]] PeriodCell periodCellOf(
    const Metric &metric, const PeriodProgress &progress, const PeriodSums &sums, bool isPerson, const RuleSet &rules);

/// How the attainment of a cell is reckoned, for an arithmetic line. Precondition: it is computable.
[[nodiscard]] QString attainmentExpression(
    const Metric &metric, const PeriodCell &cell, const AmountText &amount, bool isPerson = true);

/// What stands below a place, by name, for the lines that add it up.
struct PeriodPart {
    QString name;
    PeriodSums sums;

    bool operator==(const PeriodPart &) const = default;
};

/// Whether what stands below is added up in an explanation: more than one, and no more than anybody reads.
[[nodiscard]] bool isAddedUp(std::size_t parts);
/// "Reached, from what stands below: 1 + 2 = 3", for one kind of sum; nothing where they are not added up.
void addPartLine(Explanation &explanation, const QString &label, const std::vector<PeriodPart> &parts,
    qint64 PeriodSums::*value, const AmountText &amount);
/// How the amounts of a place and of what stands below it are written.
[[nodiscard]] AmountText amountsOf(bool isMoney, const PeriodSums &sums, const std::vector<PeriodPart> &parts);

/// Why a cell shows what it shows. `whole` is the metric that a share is a share of, else null. `parts` are the places
/// directly below; none for a person.
[[nodiscard]] Explanation explainPeriodCell(const QString &name, const Metric &metric, const Metric *whole,
    const PeriodCell &cell, const std::vector<PeriodPart> &parts, bool isPerson, const RuleSet &rules);

} // namespace waterline
