#include "goals/lint/goallint.h"

#include "base/ratio.h"
#include "goals/amounttext.h"
#include "goals/goaltext.h"
#include "metrics/composite.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

__extension__ using Wide = __int128;
using Hazard = LintFinding::Hazard;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

/// A goal within one part in so many of last year times the factor counts as that. Ours: no source says how much
/// rounding to ten thousands is.
constexpr qint64 factorTolerance = 200;

Explanation explanationOf(const QString &title, int ruleVersion, const QString &verdict, const QString &remedy)
{
    Explanation explanation{title, QStringLiteral("R25"), ruleVersion, verdict};
    explanation.counterfactual = remedy;
    return explanation;
}

/// A child with what it did last year and is to do this year.
struct Growth {
    GoalNode node;
    qint64 before = 0;
    qint64 goal = 0;
};

/// Whether the goals are what was done before times one factor, but for what rounding takes: less than one unit, or the
/// tolerance.
bool isUniform(const std::vector<Growth> &children)
{
    Wide before = 0;
    Wide goal = 0;
    for (const Growth &child : children) {
        before += child.before;
        goal += child.goal;
    }
    return children.size() >= 2 && goal > 0 && std::ranges::all_of(children, [&](const Growth &child) {
        const Wide share = child.before * goal;
        const Wide miss = child.goal * before - share;
        const Wide size = miss < 0 ? -miss : miss;
        return size < before || size <= share / factorTolerance;
    });
}

LintFinding staticSplit(const GoalGrid &goals, const SplitBasis &basis, const GoalNode &node,
    const std::vector<Growth> &children, int ruleVersion)
{
    const Org &org = goals.tree().org();
    LintFinding finding{Hazard::StaticSplit, basis.metric.code, {}, qint64(children.size()), {}};
    finding.explanation =
        explanationOf(Text::tr("%1: goals for %2").arg(nodeText(goals.tree(), node), basis.metric.name), ruleVersion,
            Text::tr("All below %1 get last year's number times the same factor, whatever their customers are like.")
                .arg(placeText(org, node.place)),
            Text::tr("Divide by channel mix or by hand, and look at who would have missed last year."));
    finding.explanation.inputs.push_back(
        {Text::tr("How far from one factor still counts as one (our choice)"), QStringLiteral("0.5%")});
    for (const Growth &child : children) {
        if (finding.names.size() == LintFinding::listedNames)
            break;
        const QString name = placeText(org, child.node.place);
        const AmountText text(basis.metric.isMoney(), {child.before, child.goal});
        finding.names << name;
        finding.explanation.arithmetic.push_back({text.label(Text::tr("%1: goal to last year").arg(name)),
            QStringLiteral("%1 / %2").arg(text.number(child.goal), text.number(child.before)),
            Ratio(child.goal, child.before).toText()});
    }
    return finding;
}

void findStaticSplits(const GoalGrid &goals, const SplitBasis &basis, const GoalNode &node, int ruleVersion,
    std::vector<LintFinding> &findings)
{
    const WeekRange before = yearBefore(node.period, goals.tree().calendar());
    const std::vector<GoalNode> children = goals.tree().childrenOf(node, GoalTree::Axis::Org);
    std::vector<Growth> grown;
    for (const GoalNode &child : children) {
        if (const qint64 actual = actualOf(basis, child.place, before); actual > 0)
            grown.push_back({child, actual, goals.sum(child)});
    }
    if (isUniform(grown)) {
        findings.push_back(staticSplit(goals, basis, node, grown, ruleVersion));
        return;
    }
    for (const GoalNode &child : children)
        findStaticSplits(goals, basis, child, ruleVersion, findings);
}

/// Finds the units that a goal has no path for.
class PathSearch {
public:
    PathSearch(const MetricGoals &goals, const std::vector<GoalPath> &paths)
        : m_goals(goals)
        , m_paths(paths)
    {
    }

    /// Given that nothing above the place has a path: the place itself if nothing below has one either, else what below
    /// lacks one. The company is no unit, so its regions are named rather than it.
    [[nodiscard]] std::vector<OrgPlace> uncovered(const OrgPlace &place) const
    {
        if (!hasGoal(place) || hasPath(place))
            return {};
        if (!place.isCompany() && !hasPathBelow(place))
            return {place};
        std::vector<OrgPlace> open;
        bool hasOwnPeople = false;
        for (const OrgPlace &child : childrenOf(place)) {
            hasOwnPeople = hasOwnPeople || (child.isPerson() && hasGoal(child));
            if (!child.isPerson())
                std::ranges::copy(uncovered(child), std::back_inserter(open));
        }
        // Who belongs to no unit below has only this place's path.
        if (hasOwnPeople)
            open.insert(open.begin(), place);
        return open;
    }

private:
    [[nodiscard]] bool hasGoal(const OrgPlace &place) const
    {
        return m_goals.grid.sum({place, Period::ofYear(m_goals.grid.tree().fiscalYear())}) > 0;
    }
    [[nodiscard]] std::vector<OrgPlace> childrenOf(const OrgPlace &place) const
    {
        return m_goals.grid.tree().org().childrenOf(place);
    }
    [[nodiscard]] bool hasPathBelow(const OrgPlace &place) const
    {
        return std::ranges::any_of(childrenOf(place),
            [&](const OrgPlace &child) { return !child.isPerson() && (hasPath(child) || hasPathBelow(child)); });
    }
    [[nodiscard]] bool hasPath(const OrgPlace &place) const
    {
        return std::ranges::any_of(m_paths, [&](const GoalPath &path) {
            return path.metric == m_goals.metric.code && path.fiscalYear == m_goals.grid.tree().fiscalYear()
                && path.unit == place.unit;
        });
    }

    const MetricGoals &m_goals;
    const std::vector<GoalPath> &m_paths;
};

bool isInFirstHalf(QDate day, const WeekRange &weeks)
{
    const qint64 days = weeks.size() * 7;
    const qint64 passed = weeks.first.monday().daysTo(day);
    return passed >= 0 && 2 * passed < days;
}

} // namespace

QString hazardCode(LintFinding::Hazard hazard)
{
    switch (hazard) {
    case Hazard::StaticSplit:
        return QStringLiteral("static-split");
    case Hazard::UnclearOwner:
        return QStringLiteral("unclear-owner");
    case Hazard::MissingPath:
        return QStringLiteral("missing-path");
    case Hazard::LateFeedback:
        return QStringLiteral("late-feedback");
    case Hazard::WrongWeights:
        return QStringLiteral("weights");
    }
    Q_UNREACHABLE();
}

std::vector<LintFinding> staticSplits(const GoalGrid &goals, const SplitBasis &basis, int ruleVersion)
{
    std::vector<LintFinding> findings;
    findStaticSplits(goals, basis, goals.tree().root(), ruleVersion, findings);
    return findings;
}

std::vector<LintFinding> unclearOwners(const Unowned &customers, const Unowned &opportunities, int ruleVersion)
{
    std::vector<LintFinding> findings;
    const auto add = [&](const Unowned &rows, const QString &title, const QString &verdict) {
        if (rows.count == 0)
            return;
        LintFinding finding{Hazard::UnclearOwner, {}, rows.names, rows.count, {}};
        finding.explanation = explanationOf(title, ruleVersion, verdict,
            Text::tr("Give each exactly one owner; others may help, but one answers for it."));
        findings.push_back(std::move(finding));
    };
    const int customerCount = int(customers.count);
    const int opportunityCount = int(opportunities.count);
    add(customers, Text::tr("Customers without an owner"),
        Text::tr("%n customers belong to nobody, so nobody's goal counts on them.", nullptr, customerCount));
    add(opportunities, Text::tr("Opportunities without an owner"),
        Text::tr("%n open opportunities belong to nobody, so winning them reaches nobody's goal.", nullptr,
            opportunityCount));
    return findings;
}

std::vector<LintFinding> missingPaths(const MetricGoals &goals, const std::vector<GoalPath> &paths, int ruleVersion)
{
    const GoalTree &tree = goals.grid.tree();
    const std::vector<OrgPlace> open = PathSearch(goals, paths).uncovered({});
    if (open.empty())
        return {};
    LintFinding finding{Hazard::MissingPath, goals.metric.code, {}, qint64(open.size()), {}};
    finding.explanation = explanationOf(Text::tr("%1: the way to the goal").arg(goals.metric.name), ruleVersion,
        Text::tr("Nothing says by which customers the goal is to be reached."),
        Text::tr("Name for each the class of customers, how many of them, and how many of them will buy."));
    for (const OrgPlace &place : open) {
        if (finding.names.size() == LintFinding::listedNames)
            break;
        finding.names << placeText(tree.org(), place);
        finding.explanation.inputs.push_back({Text::tr("%1: goal without a path").arg(finding.names.back()),
            goalText(goals.metric, goals.grid.sum({place, Period::ofYear(tree.fiscalYear())}))});
    }
    return {std::move(finding)};
}

std::vector<LintFinding> lateFeedback(
    const std::vector<MetricGoals> &goals, const std::vector<CheckIn> &checkIns, QDate today, int ruleVersion)
{
    if (goals.empty())
        return {};
    const GoalTree &tree = goals.front().grid.tree();
    LintFinding finding{Hazard::LateFeedback};
    finding.explanation = explanationOf(Text::tr("Checking in on %1").arg(tree.fiscalYear()), ruleVersion,
        Text::tr("Nobody looks at these quarters before half of their days are over."),
        Text::tr("Set a day in the first half of each on which its numbers are looked at."));
    for (const Period &quarter : tree.calendar().childrenOf(tree.root().period)) {
        const WeekRange weeks = tree.calendar().weeksOf(quarter);
        const bool hasGoal = std::ranges::any_of(goals, [&](const MetricGoals &metric) {
            return metric.grid.sum({{}, quarter}) > 0;
        });
        const bool isLookedAt =
            std::ranges::any_of(checkIns, [&](const CheckIn &checkIn) { return isInFirstHalf(checkIn.day, weeks); });
        if (!hasGoal || isLookedAt || weeks.last.sunday() < today)
            continue;
        finding.names << quarter.toText();
        ++finding.count;
        finding.explanation.inputs.push_back({Text::tr("%1: last day to check in").arg(quarter.toText()),
            weeks.first.monday().addDays((weeks.size() * 7 - 1) / 2).toString(Qt::ISODate)});
    }
    if (finding.count == 0)
        return {};
    return {std::move(finding)};
}

std::vector<LintFinding> wrongWeights(const std::vector<Metric> &metrics, int ruleVersion)
{
    LintFinding finding{Hazard::WrongWeights};
    qint64 sum = 0;
    for (const Metric &metric : metrics) {
        if (metric.weight == 0)
            continue;
        sum += metric.weight;
        ++finding.count;
        finding.names << metric.name;
        finding.explanation.inputs.push_back(
            {Text::tr("%1: weight in basis points").arg(metric.name), QString::number(metric.weight)});
    }
    const QString fault = weightFault(sum);
    if (fault.isEmpty())
        return {};
    finding.explanation.title = Text::tr("Weights of the composite");
    finding.explanation.rule = QStringLiteral("R13");
    finding.explanation.ruleVersion = ruleVersion;
    finding.explanation.verdict = fault;
    finding.explanation.counterfactual =
        Text::tr("Change the weights in the definitions of the metrics, all of them together.");
    return {std::move(finding)};
}

} // namespace waterline
