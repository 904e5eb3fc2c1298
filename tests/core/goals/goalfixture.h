#pragma once

#include "calendar/settings.h"
#include "goals/goalcommands.h"
#include "goals/goalstore.h"
#include "goals/publish/goalpublish.h"
#include "org/orgstore.h"
#include "rules/action.h"
#include "support/testworkspace.h"

namespace waterline {

/// A workspace with five people in two regions and three teams, and its goals of 2026.
class GoalFixture : public TestWorkspace {
public:
    GoalFixture()
    {
        const auto imported = importText(QStringLiteral("people.csv"),
            "工号,姓名,大区,团队,主管\n"
            "S1,王芳,华东,一组,陆敏\n"
            "S2,李强,华东,一组,陆敏\n"
            "S3,张敏,华东,二组,莫言\n"
            "S4,赵六,华南,三组,何平\n"
            "S5,钱七,华南,三组,何平\n");
        if (!imported)
            qFatal("%s", qPrintable(imported.error().message));
    }

    [[nodiscard]] GoalDesk desk() { return {connection(), workspaceSchema(), clock, QStringLiteral("test")}; }
    [[nodiscard]] OrgPlace place(const QString &name) { return *readOrg(connection()).find(name); }
    /// "华东" and "2026-Q1".
    [[nodiscard]] GoalNode node(const QString &name, const QString &period)
    {
        return {place(name), *Period::parse(period)};
    }
    [[nodiscard]] GoalTarget target(const QString &metric, const QString &name, const QString &period)
    {
        return {metric, node(name, period)};
    }
    [[nodiscard]] GoalGrid draft(const QString &metric, int year = 2026)
    {
        return readDraft(connection(), readGoalTree(connection(), year), metric);
    }
    [[nodiscard]] GoalGrid published(const QString &metric, int version, int year = 2026)
    {
        return readPublished(connection(), readGoalTree(connection(), year), metric, version);
    }
    [[nodiscard]] qint64 draftSum(const QString &metric, const QString &name, const QString &period)
    {
        return draft(metric).sum(node(name, period));
    }

    void write(const Settings &settings)
    {
        auto batch = Batch::begin(connection(), workspaceSchema(), clock, {QStringLiteral("edit"), QString()});
        if (!batch || !writeSettings(**batch, settings) || !(*batch)->commit({}))
            qFatal("the settings cannot be written");
    }

    /// Spreads a number evenly over places and over the weeks by workdays.
    void spread(const QString &metric, const QString &name, const QString &period, qint64 value)
    {
        const auto report = spreadGoalAt(desk(), target(metric, name, period), value, Keep::Nothing, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
    }
    /// The same count of all three actions for a person in every week of a period.
    void setActions(const QString &name, const QString &period, qint64 count)
    {
        for (const Action action : coreActions) {
            const auto tree = readGoalTree(connection(), 2026);
            const GoalGrid before = readDraft(connection(), tree, actionCode(action));
            GoalGrid after = before;
            const GoalBlock block = tree->blockOf(node(name, period));
            for (std::size_t person = block.people.first; person < block.people.end; ++person) {
                for (std::size_t week = block.weeks.first; week < block.weeks.end; ++week)
                    after.setLeaf(person, week, count);
            }
            const auto saved = saveDraft(desk(), {actionCode(action), before, after});
            if (!saved)
                qFatal("%s", qPrintable(saved.error().message));
        }
    }
    [[nodiscard]] Result<PublishReport> publish(const QString &reason = QStringLiteral("年初"))
    {
        return publishGoals(desk(), {2026, reason});
    }
};

/// The first place in the tree whose number is not that of its children, along either axis; empty if there is none.
[[nodiscard]] inline QString brokenSum(const GoalGrid &grid)
{
    std::vector<GoalNode> open{grid.tree().root()};
    while (!open.empty()) {
        const GoalNode node = open.back();
        open.pop_back();
        for (const GoalTree::Axis axis : {GoalTree::Axis::Org, GoalTree::Axis::Time}) {
            const std::vector<GoalNode> children = grid.tree().childrenOf(node, axis);
            qint64 sum = 0;
            for (const GoalNode &child : children)
                sum += grid.sum(child);
            if (!children.empty() && sum != grid.sum(node))
                return grid.tree().org().nameOf(node.place) + u' ' + node.period.toText();
            // Every place in the year, and every period of each place.
            if (axis == GoalTree::Axis::Time || node.period.kind() == Period::Kind::Year)
                open.insert(open.end(), children.begin(), children.end());
        }
    }
    return {};
}

} // namespace waterline
