#include "goals/publish/anchors.h"

#include "base/joinedtext.h"
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
    AnchorSearch(const std::vector<MetricGoals> &goals, const RequiredFields &required, QDate today)
        : m_goals(goals)
        , m_tree(goals.front().grid.tree())
        , m_firstOpen(std::size_t(
              std::ranges::count_if(m_tree.weeks(), [&](const IsoWeek &week) { return week.sunday() < today; })))
    {
        for (const auto &[level, actions] : required.actions) {
            Level &next = m_levels.emplace_back(Level{level, actions, {}, {}});
            for (const Period &period : m_tree.calendar().partsOf(Period::ofYear(m_tree.fiscalYear()), level)) {
                next.periods.push_back(period);
                next.weeks.push_back(m_tree.blockOf({{}, period}).weeks);
            }
        }
    }

    AnchorCheck run()
    {
        for (std::size_t person = 0; person < m_tree.order().people().size(); ++person)
            searchPerson(person);
        for (const MetricGoals &goals : m_goals) {
            if (goals.metric.isAction() && goals.metric.verification.isEmpty() && isOpenForAnybody(goals))
                m_missing.push_back({MissingAnchor::Kind::Verification, goals.metric.code});
        }
        for (const MetricGoals &goals : m_goals) {
            for (const BrokenPin &pin : goals.grid.brokenPins()) {
                m_missing.push_back({MissingAnchor::Kind::Pin, goals.metric.code, pin.node.place.person,
                    pin.node.period.kind(), {pin.node.period}, pin});
            }
        }
        return {std::move(m_missing), m_past};
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
    /// Those of the weeks that are not over.
    [[nodiscard]] OrgOrder::Range openPart(const OrgOrder::Range &weeks) const
    {
        return {std::clamp(m_firstOpen, weeks.first, weeks.end), weeks.end};
    }
    [[nodiscard]] bool isOpen(const MetricGoals &goals, std::size_t person) const
    {
        return isAnyIn(goals.grid.row(person), openPart({0, m_tree.weeks().size()}));
    }
    [[nodiscard]] bool isOpenForAnybody(const MetricGoals &goals) const
    {
        for (std::size_t person = 0; person < m_tree.order().people().size(); ++person) {
            if (isOpen(goals, person))
                return true;
        }
        return false;
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
        const MetricGoals *openMoney = nullptr;
        bool hasGoal = false;
        bool hasOpenAction = false;
        for (const MetricGoals &goals : m_goals) {
            if (!hasAny(goals, person))
                continue;
            hasGoal = hasGoal || goals.metric.isMoney() || goals.metric.isAction();
            if (!isOpen(goals, person))
                continue;
            hasOpenAction = hasOpenAction || goals.metric.isAction();
            if (goals.metric.isMoney() && !openMoney)
                openMoney = &goals;
        }
        // Without any action each week lacks all of them: that is said once.
        if (openMoney && !hasOpenAction) {
            m_missing.push_back({MissingAnchor::Kind::Behaviour, openMoney->metric.code, id});
            return;
        }
        if (hasGoal) {
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
                if (counted && isAnyIn(counted->grid.row(person), weeks))
                    continue;
                if (hasGoalIn(person, openPart(weeks)))
                    missing.periods.push_back(level.periods[period]);
                else
                    m_past += hasGoalIn(person, weeks) ? 1 : 0;
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
            if (part.grid.leaf(person, week) <= whole->grid.leaf(person, week))
                continue;
            if (week < m_firstOpen)
                ++m_past;
            else
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
    /// The first week that is not over; past the end if all are.
    std::size_t m_firstOpen;
    std::vector<Level> m_levels;
    std::vector<MissingAnchor> m_missing;
    qint64 m_past = 0;
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
    return joinedText(names, int(periods.size()) - int(names.size()));
}

} // namespace

AnchorCheck checkAnchors(const std::vector<MetricGoals> &goals, const RequiredFields &required, QDate today)
{
    return goals.empty() ? AnchorCheck() : AnchorSearch(goals, required, today).run();
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

QString pastAnchorsText(qint64 past)
{
    const int count = int(past);
    return count == 0
        ? QString()
        : Text::tr("In weeks that are over %n anchors were missing. They block nothing any more.", nullptr, count);
}

} // namespace waterline
