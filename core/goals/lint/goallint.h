#pragma once

#include "base/explanation.h"
#include "goals/lint/goalpath.h"
#include "goals/publish/anchors.h"
#include "goals/split/splitbasis.h"

namespace waterline {

/// Something about the goals that will go wrong unless somebody acts (R25), or cannot be added up (R13). It warns; it
/// blocks nothing.
struct LintFinding {
    enum class Hazard {
        /// Everybody gets last year's number times one factor.
        StaticSplit,
        /// A customer or an open opportunity has nobody who answers for it.
        UnclearOwner,
        /// Nothing says by which customers a goal is to be reached.
        MissingPath,
        /// Nobody looks at a quarter before half of it is over.
        LateFeedback,
        /// The weights of the composite do not make 100 %.
        WrongWeights,
    };

    Hazard hazard = Hazard::StaticSplit;
    /// The code of the metric that it is about; empty if of none.
    QString metric = {};
    /// Of the places, customers, opportunities or periods that it is about; at most listedNames.
    QStringList names = {};
    qint64 count = 0;
    /// Verdict and, as the counterfactual, the remedy.
    Explanation explanation = {};

    static constexpr qsizetype listedNames = 20;
    bool operator==(const LintFinding &) const = default;
};

/// Stable word for JSON and the command line: "static-split", "unclear-owner", "missing-path", "late-feedback",
/// "weights".
[[nodiscard]] QString hazardCode(LintFinding::Hazard hazard);

/// Rows without an owner, by code: the first of them, and how many there are.
struct Unowned {
    QStringList names;
    qint64 count = 0;

    bool operator==(const Unowned &) const = default;
};

/// The highest places whose children, as far as they did anything last year, all get it times one factor, to half a
/// percent of it (ours: so much do round numbers take) or the unit of rounding. At least two children must have done
/// something. `basis` holds the actuals of the metric.
[[nodiscard]] std::vector<LintFinding> staticSplits(const GoalGrid &goals, const SplitBasis &basis, int ruleVersion);
[[nodiscard]] std::vector<LintFinding> unclearOwners(
    const Unowned &customers, const Unowned &opportunities, int ruleVersion);
/// The highest units with a goal for which no path is named, neither their own, nor one above, nor any below; where
/// some below have one, those that have none. The company, where people with a goal belong to it alone.
[[nodiscard]] std::vector<LintFinding> missingPaths(
    const MetricGoals &goals, const std::vector<GoalPath> &paths, int ruleVersion);
/// The quarters that are not over and have any goal, but no check-in on a day before half of their days are over,
/// whatever period it is made for.
[[nodiscard]] std::vector<LintFinding> lateFeedback(
    const std::vector<MetricGoals> &goals, const std::vector<CheckIn> &checkIns, QDate today, int ruleVersion);

[[nodiscard]] std::vector<LintFinding> wrongWeights(const std::vector<Metric> &metrics, int ruleVersion);

/// All findings on the draft of a fiscal year, by hazard and metric. `today` is the day of the view.
[[nodiscard]] Result<std::vector<LintFinding>> lintGoals(
    Connection &connection, int fiscalYear, QDate today, int ruleVersion);
/// The same of goals that are tried out. They are of one tree.
[[nodiscard]] Result<std::vector<LintFinding>> lintGoals(
    Connection &connection, const std::vector<MetricGoals> &goals, QDate today, int ruleVersion);

} // namespace waterline
