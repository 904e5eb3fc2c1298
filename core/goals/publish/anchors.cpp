#include "goals/publish/anchors.h"

#include "goals/goaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr std::size_t listedPeriods = 8;

bool isAnyIn(std::span<const qint64> row, const OrgOrder::Range &weeks)
{
    const auto part = row.subspan(weeks.first, weeks.size());
    return std::ranges::any_of(part, [](qint64 value) { return value > 0; });
}

class AnchorSearch {
public:
    AnchorSearch(const std::vector<MetricGoals> &goals, const RequiredFields &required)
        : m_goals(goals)
        , m_tree(goals.front().grid.tree())
    {
        for (const auto &[level, actions] : required.actions) {
            Level &next = m_levels.emplace_back(Level{level, actions, {}, {}});
            for (const Period &period : m_tree.calendar().partsOf(Period::ofYear(m_tree.fiscalYear()), level)) {
                next.periods.push_back(period);
                next.weeks.push_back(m_tree.blockOf({{}, period}).weeks);
            }
        }
    }

    std::vector<MissingAnchor> run()
    {
        for (std::size_t person = 0; person < m_tree.order().people().size(); ++person)
            searchPerson(person);
        for (const MetricGoals &goals : m_goals) {
            if (goals.metric.isAction() && goals.metric.verification.isEmpty() && goals.grid.sum(m_tree.root()) > 0)
                m_missing.push_back({MissingAnchor::Kind::Verification, goals.metric.code});
        }
        for (const MetricGoals &goals : m_goals) {
            for (const BrokenPin &pin : goals.grid.brokenPins()) {
                m_missing.push_back({MissingAnchor::Kind::Pin, goals.metric.code, pin.node.place.person,
                    pin.node.period.kind(), {pin.node.period}, pin});
            }
        }
        return std::move(m_missing);
    }

private:
    struct Level {
        Period::Kind kind;
        QStringList actions;
        std::vector<Period> periods;
        /// Of each period.
        std::vector<OrgOrder::Range> weeks;
    };

    [[nodiscard]] bool hasAny(const MetricGoals &goals, std::size_t person) const
    {
        return isAnyIn(goals.grid.row(person), {0, m_tree.weeks().size()});
    }

    void searchPerson(std::size_t person)
    {
        const PersonId id = m_tree.order().people()[person];
        searchActions(person, id);
        for (const MetricGoals &goals : m_goals) {
            if (goals.metric.isShare())
                searchShare(goals, person, id);
        }
    }

    void searchActions(std::size_t person, PersonId id)
    {
        const MetricGoals *money = nullptr;
        bool hasAction = false;
        for (const MetricGoals &goals : m_goals) {
            if (!hasAny(goals, person))
                continue;
            hasAction = hasAction || goals.metric.isAction();
            if (goals.metric.isMoney() && !money)
                money = &goals;
        }
        // Without any action each week lacks all of them: that is said once.
        if (money && !hasAction) {
            m_missing.push_back({MissingAnchor::Kind::Behaviour, money->metric.code, id});
            return;
        }
        if (money || hasAction) {
            for (const Level &level : m_levels)
                searchLevel(level, person, id);
        }
    }

    void searchLevel(const Level &level, std::size_t person, PersonId id)
    {
        for (const QString &action : level.actions) {
            const MetricGoals *counted = goalsOf(action);
            MissingAnchor missing{MissingAnchor::Kind::Action, action, id, level.kind};
            for (std::size_t period = 0; period < level.periods.size(); ++period) {
                const OrgOrder::Range &weeks = level.weeks[period];
                const bool isCounted = counted && isAnyIn(counted->grid.row(person), weeks);
                if (!isCounted && hasGoalIn(person, weeks))
                    missing.periods.push_back(level.periods[period]);
            }
            if (!missing.periods.empty())
                m_missing.push_back(std::move(missing));
        }
    }

    /// A part is no more than the whole, week by week.
    void searchShare(const MetricGoals &part, std::size_t person, PersonId id)
    {
        const MetricGoals *whole = goalsOf(part.metric.shareOf);
        if (!whole)
            return;
        MissingAnchor missing{MissingAnchor::Kind::Share, part.metric.code, id};
        for (std::size_t week = 0; week < m_tree.weeks().size(); ++week) {
            if (part.grid.leaf(person, week) > whole->grid.leaf(person, week))
                missing.periods.push_back(Period::ofWeek(m_tree.weeks()[week]));
        }
        if (!missing.periods.empty())
            m_missing.push_back(std::move(missing));
    }

    /// Null if there are none.
    [[nodiscard]] const MetricGoals *goalsOf(const QString &metric) const
    {
        const auto found =
            std::ranges::find(m_goals, metric, [](const MetricGoals &goals) { return goals.metric.code; });
        return found == m_goals.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool hasGoalIn(std::size_t person, const OrgOrder::Range &weeks) const
    {
        return std::ranges::any_of(
            m_goals, [&](const MetricGoals &goals) { return isAnyIn(goals.grid.row(person), weeks); });
    }

    const std::vector<MetricGoals> &m_goals;
    const GoalTree &m_tree;
    std::vector<Level> m_levels;
    std::vector<MissingAnchor> m_missing;
};

QString pinText(const BrokenPin &pin, const GoalTree &tree, const Metric &metric)
{
    const qint64 gap = pin.present - pin.held;
    const QString sign = gap > 0 ? QStringLiteral("+") : QString();
    return Text::tr("%1: %2 is pinned at %3 but stands at %4 (%5), because what lies below was changed past the pin. "
                    "Set it to %3 again, or take the pin off.")
        .arg(nodeText(tree, pin.node), metric.name, goalText(metric, pin.held), goalText(metric, pin.present),
            sign + goalText(metric, gap));
}

QString periodsText(const std::vector<Period> &periods)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(periods.size(), listedPeriods); ++i)
        names << periods[i].toText();
    QString text = names.join(QStringLiteral(", "));
    if (const int more = int(periods.size()) - int(names.size()); more > 0)
        text += QStringLiteral(", ") + Text::tr("and %n more", nullptr, more);
    return text;
}

} // namespace

std::vector<MissingAnchor> missingAnchors(const std::vector<MetricGoals> &goals, const RequiredFields &required)
{
    return goals.empty() ? std::vector<MissingAnchor>() : AnchorSearch(goals, required).run();
}

QString missingText(const MissingAnchor &missing, const GoalTree &tree, const std::vector<Metric> &metrics)
{
    const Metric *found = metricOf(metrics, missing.metric);
    const QString metric = found ? found->name : missing.metric;
    const QString person = personText(tree.org(), missing.person);
    switch (missing.kind) {
    case MissingAnchor::Kind::Behaviour:
        return Text::tr("%1 has a goal for %2 but none for an action. Say how it is to be reached: leads, visits and "
                        "proposals a week.")
            .arg(person, metric);
    case MissingAnchor::Kind::Action:
        return Text::tr("%1, level %2: the field %3 is missing in %4. Give it a count above 0.")
            .arg(person, levelName(missing.level), metric, periodsText(missing.periods));
    case MissingAnchor::Kind::Verification:
        return Text::tr("%1: nothing says how it is verified. Name at least one item in the metric's definition.")
            .arg(metric);
    case MissingAnchor::Kind::Share: {
        const Metric *whole = found ? metricOf(metrics, found->shareOf) : nullptr;
        return Text::tr("%1: %2 is to be a share of %3, but is more than that in %4. Lower the one or raise the other.")
            .arg(person, metric, whole ? whole->name : QString(), periodsText(missing.periods));
    }
    case MissingAnchor::Kind::Pin:
        return pinText(missing.pin, tree, found ? *found : Metric());
    }
    Q_UNREACHABLE();
}

} // namespace waterline
