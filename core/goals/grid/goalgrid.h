#pragma once

#include "base/fiscalcalendar.h"
#include "base/workcalendar.h"
#include "org/orgorder.h"

#include <memory>
#include <span>
#include <vector>

namespace waterline {

/// A place in the organisation in a period: one number of the goal tree (R1).
struct GoalNode {
    OrgPlace place;
    Period period;

    auto operator<=>(const GoalNode &) const = default;
};

/// The cells of a node: a rectangle of leaves.
struct GoalBlock {
    /// Positions in OrgOrder::people() and GoalTree::weeks().
    OrgOrder::Range people;
    OrgOrder::Range weeks;

    [[nodiscard]] bool contains(const GoalBlock &other) const
    {
        return people.contains(other.people) && weeks.contains(other.weeks);
    }
    [[nodiscard]] bool isEmpty() const { return people.size() == 0 || weeks.size() == 0; }
    /// What both hold; may be empty.
    [[nodiscard]] GoalBlock sharedWith(const GoalBlock &other) const;
    bool operator==(const GoalBlock &) const = default;
};

/// The tree that goals hang in: the organisation, and the weeks of one fiscal year. Shared by the grids of all metrics.
class GoalTree {
public:
    GoalTree(Org org, FiscalCalendar calendar, int fiscalYear, const WorkCalendar &workdays = WorkCalendar());

    [[nodiscard]] const Org &org() const { return m_org; }
    [[nodiscard]] const OrgOrder &order() const { return m_order; }
    [[nodiscard]] const FiscalCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] int fiscalYear() const { return m_fiscalYear; }
    /// The weeks of the year in order: 52 or 53.
    [[nodiscard]] const std::vector<IsoWeek> &weeks() const { return m_weeks; }
    /// How many days of each week are worked: what comes to weeks that have nothing yet goes by them.
    [[nodiscard]] const std::vector<qint64> &workdays() const { return m_workdays; }
    [[nodiscard]] qint64 workdaysOf(const OrgOrder::Range &weeks) const;
    /// The company in the whole year.
    [[nodiscard]] GoalNode root() const { return {{}, Period::ofYear(m_fiscalYear)}; }

    enum class Axis { Org, Time };
    /// What is directly below a node along an axis; empty for a person, or for a week.
    [[nodiscard]] std::vector<GoalNode> childrenOf(const GoalNode &node, Axis axis) const;
    /// What is directly above along an axis; nothing above the company, or above the year.
    [[nodiscard]] std::optional<GoalNode> parentOf(const GoalNode &node, Axis axis) const;
    /// Empty for a place that is not there, a unit without people, and a period outside the year.
    [[nodiscard]] GoalBlock blockOf(const GoalNode &node) const;

private:
    Org m_org;
    OrgOrder m_order;
    FiscalCalendar m_calendar;
    int m_fiscalYear;
    std::vector<IsoWeek> m_weeks;
    std::vector<qint64> m_workdays;
};

/// A pin whose node is at another number than it is held at: something changed the leaves past it.
struct BrokenPin {
    GoalNode node;
    qint64 held = 0;
    qint64 present = 0;

    bool operator==(const BrokenPin &) const = default;
};

/// The goals of one metric for one fiscal year: a whole number, never negative, for each person and week (fen or
/// pieces). These leaves are the only truth; a node is their sum, so parents equal their children in both directions at
/// every moment (R1). A value: copies are cheap until they are changed.
class GoalGrid {
public:
    explicit GoalGrid(std::shared_ptr<const GoalTree> tree);

    [[nodiscard]] const GoalTree &tree() const { return *m_tree; }
    /// Positions as in tree().order().people() and tree().weeks().
    [[nodiscard]] qint64 leaf(std::size_t person, std::size_t week) const;
    /// Precondition: not negative.
    void setLeaf(std::size_t person, std::size_t week, qint64 value);
    /// The weeks of one person, in order.
    [[nodiscard]] std::span<const qint64> row(std::size_t person) const;
    /// Of those people together, week by week.
    [[nodiscard]] std::vector<qint64> weekSums(const OrgOrder::Range &people) const;

    [[nodiscard]] GoalBlock blockOf(const GoalNode &node) const { return m_tree->blockOf(node); }
    [[nodiscard]] qint64 sum(const GoalNode &node) const;
    [[nodiscard]] qint64 sum(const GoalBlock &block) const;

    /// Nodes whose sum is held, sorted.
    [[nodiscard]] const std::vector<GoalNode> &pins() const { return m_pins; }
    [[nodiscard]] bool isPinned(const GoalNode &node) const;
    /// Of each of pins(), in their order: what its node is held at.
    [[nodiscard]] const std::vector<qint64> &held() const { return m_held; }
    /// Holds the node at its present sum, also if it was held at another.
    void pin(const GoalNode &node) { pin(node, sum(node)); }
    void pin(const GoalNode &node, qint64 held);
    void unpin(const GoalNode &node);
    /// In the order of pins().
    [[nodiscard]] std::vector<BrokenPin> brokenPins() const;

    /// The same leaves, pins with what they hold, people and weeks.
    bool operator==(const GoalGrid &other) const;

private:
    std::shared_ptr<const GoalTree> m_tree;
    /// Person by person, week by week.
    std::shared_ptr<std::vector<qint64>> m_leaves;
    std::vector<GoalNode> m_pins;
    std::vector<qint64> m_held;
};

} // namespace waterline
