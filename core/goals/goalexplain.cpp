#include "goals/goalexplain.h"

#include "goals/amounttext.h"
#include "goals/goaltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

/// More parts than these are written as one number.
constexpr std::size_t listedParts = 30;

std::vector<qint64> partsOf(const GoalGrid &goals, const GoalNode &node, GoalTree::Axis axis)
{
    std::vector<qint64> parts;
    for (const GoalNode &child : goals.tree().childrenOf(node, axis)) {
        if (const qint64 part = goals.sum(child); part != 0)
            parts.push_back(part);
    }
    if (parts.size() > listedParts) {
        const qint64 others = std::accumulate(parts.begin() + listedParts, parts.end(), qint64(0));
        parts.resize(listedParts);
        parts.push_back(others);
    }
    return parts;
}

void addSum(Explanation &explanation, const AmountText &text, const QString &label, const std::vector<qint64> &parts)
{
    if (parts.empty())
        return;
    QStringList terms;
    for (const qint64 part : parts)
        terms << text.number(part);
    const qint64 sum = std::accumulate(parts.begin(), parts.end(), qint64(0));
    explanation.arithmetic.push_back({text.label(label), terms.join(QStringLiteral(" + ")), text.number(sum)});
}

QString verdictOf(const Metric &metric, qint64 goal, qint64 before, int version)
{
    if (version == 0)
        return Text::tr("The goal is %1. Nothing is published yet.").arg(goalText(metric, goal));
    if (goal == before)
        return Text::tr("The goal is %1, as in version %2.").arg(goalText(metric, goal)).arg(version);
    return Text::tr("The goal is %1; in version %2 it was %3.")
        .arg(goalText(metric, goal))
        .arg(version)
        .arg(goalText(metric, before));
}

} // namespace

Explanation explainGoal(const Metric &metric, const GoalGrid &goals, const GoalGrid &published, int version,
    const GoalNode &node, int ruleVersion)
{
    const qint64 goal = goals.sum(node);
    const qint64 before = published.sum(node);
    Explanation explanation{Text::tr("%1: %2").arg(nodeText(goals.tree(), node), metric.name), QStringLiteral("R1"),
        ruleVersion, verdictOf(metric, goal, before, version)};
    explanation.inputs.push_back({Text::tr("Goal"), goalText(metric, goal)});
    if (version > 0)
        explanation.inputs.push_back({Text::tr("Goal in version %1").arg(version), goalText(metric, before)});
    if (goals.isPinned(node))
        explanation.inputs.push_back({Text::tr("Pinned"), Text::tr("This sum is held.")});
    const std::vector<qint64> places = partsOf(goals, node, GoalTree::Axis::Org);
    const std::vector<qint64> periods = partsOf(goals, node, GoalTree::Axis::Time);
    std::vector<qint64> amounts{goal, before};
    amounts.insert(amounts.end(), places.begin(), places.end());
    amounts.insert(amounts.end(), periods.begin(), periods.end());
    const AmountText text(metric.isMoney(), amounts);
    addSum(explanation, text, Text::tr("Sum of the places below"), places);
    addSum(explanation, text, Text::tr("Sum of the periods below"), periods);
    if (version > 0 && goal != before)
        explanation.arithmetic.push_back({text.label(Text::tr("Change against version %1").arg(version)),
            text.number(goal) + QStringLiteral(" - ") + text.number(before),
            QString::number(text.whole(goal - before))});
    return explanation;
}

} // namespace waterline
