#include "goals/split/splitcomparison.h"

#include "goals/split/splitexplanation.h"

#include <algorithm>

namespace waterline {

namespace {

std::vector<qint64> amountsOf(const GoalGrid &draft, const GoalNode &node, GoalTree::Axis axis, const Weights &weights)
{
    // A split of what is there is never refused: what pins hold is held, the others share the rest.
    const GoalEdit edit = splitGoal(draft, node, axis, weights);
    const GoalGrid *grid = std::get_if<GoalGrid>(&edit);
    std::vector<qint64> amounts;
    for (const GoalNode &child : draft.tree().childrenOf(node, axis))
        amounts.push_back((grid ? *grid : draft).sum(child));
    return amounts;
}

} // namespace

Result<SplitComparison> compareSplit(const GoalGrid &draft, const SplitBasis &basis, const SplitKey &key,
    const GoalNode &node, GoalTree::Axis axis, const std::map<int, Actuals> &actuals, int ruleVersion)
{
    Result<Weights> weights = splitWeights(basis, key, node, axis);
    if (!weights)
        return weights.error();
    SplitComparison comparison{node, axis, draft.sum(node), {}, {}};
    const GoalTree &tree = draft.tree();
    const std::vector<GoalNode> children = tree.childrenOf(node, axis);
    const std::vector<int> points = basisPoints(*weights);
    const std::vector<qint64> chosen = amountsOf(draft, node, axis, *weights);
    const std::vector<qint64> even = amountsOf(draft, node, axis, Weights(children.size(), 1));
    SplitBasis reached{&tree, basis.metric, actuals};
    for (std::size_t i = 0; i < children.size(); ++i) {
        SplitShare &share =
            comparison.shares.emplace_back(SplitShare{children[i], (*weights)[i], points[i], chosen[i], even[i]});
        if (!actuals.empty())
            share.actual = actualOf(reached, children[i].place, tree.calendar().weeksOf(children[i].period));
    }
    comparison.explanation = explainSplit(draft, basis, key, comparison, ruleVersion);
    return comparison;
}

} // namespace waterline
