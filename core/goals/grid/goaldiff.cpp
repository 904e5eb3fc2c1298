#include "goals/grid/goaldiff.h"

#include <algorithm>
#include <numeric>

namespace waterline {

namespace {

struct Span {
    Period period;
    OrgOrder::Range weeks;
};

std::vector<Span> spansOf(const GoalTree &tree, std::vector<Period::Kind> kinds)
{
    std::ranges::sort(kinds);
    std::vector<Span> spans;
    for (const Period::Kind kind : kinds) {
        for (const Period &period : tree.calendar().partsOf(tree.root().period, kind))
            spans.push_back({period, tree.blockOf({{}, period}).weeks});
    }
    return spans;
}

class Comparison {
public:
    Comparison(const GoalGrid &before, const GoalGrid &after, PlaceDepth depth, std::vector<Span> spans)
        : m_before(before)
        , m_after(after)
        , m_depth(depth)
        , m_spans(std::move(spans))
    {
    }

    void compare(const OrgPlace &place)
    {
        const OrgOrder::Range people = m_before.tree().order().rangeOf(place);
        if (isSame(people))
            return;
        addChanges(place, m_before.weekSums(people), m_after.weekSums(people));
        for (const OrgPlace &child : m_before.tree().org().childrenOf(place)) {
            if (!child.isPerson() || m_depth == PlaceDepth::People)
                compare(child);
        }
    }
    [[nodiscard]] std::vector<GoalChange> takeChanges() { return std::move(m_changes); }

private:
    [[nodiscard]] bool isSame(const OrgOrder::Range &people) const
    {
        for (std::size_t person = people.first; person < people.end; ++person) {
            if (!std::ranges::equal(m_before.row(person), m_after.row(person)))
                return false;
        }
        return true;
    }
    void addChanges(const OrgPlace &place, const std::vector<qint64> &before, const std::vector<qint64> &after)
    {
        for (const Span &span : m_spans) {
            const auto sumOf = [&span](const std::vector<qint64> &weeks) {
                return std::accumulate(
                    weeks.begin() + qptrdiff(span.weeks.first), weeks.begin() + qptrdiff(span.weeks.end), qint64(0));
            };
            const GoalChange change{{place, span.period}, sumOf(before), sumOf(after)};
            if (change.before != change.after)
                m_changes.push_back(change);
        }
    }

    const GoalGrid &m_before;
    const GoalGrid &m_after;
    PlaceDepth m_depth;
    std::vector<Span> m_spans;
    std::vector<GoalChange> m_changes;
};

} // namespace

std::vector<GoalChange> changedNodes(
    const GoalGrid &before, const GoalGrid &after, PlaceDepth depth, const std::vector<Period::Kind> &kinds)
{
    Comparison comparison(before, after, depth, spansOf(before.tree(), kinds));
    comparison.compare({});
    return comparison.takeChanges();
}

} // namespace waterline
