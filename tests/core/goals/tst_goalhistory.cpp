#include "goalfixture.h"

#include "goals/grid/apportion.h"
#include "goals/publish/goalversions.h"

#include <rapidcheck.h>

using namespace waterline;

namespace {

const QString visit = QStringLiteral("visit");

template <class T>
const T &oneOf(const std::vector<T> &values)
{
    return values[*rc::gen::inRange<std::size_t>(0, values.size())];
}

/// The present and all former states of the goals of one metric and year, beside what the workspace says.
class History {
public:
    History(GoalFixture &test, int year)
        : m_test(test)
        , m_year(year)
        , m_tree(readGoalTree(test.connection(), year))
        , m_draft(m_test.draft(visit, year))
    {
        m_places = {{}};
        for (const Unit &unit : m_tree->org().units())
            m_places.push_back({unit.id, {}});
        for (const Person &person : m_tree->org().people())
            m_places.push_back({{}, person.id});
        for (const Period::Kind kind :
            {Period::Kind::Year, Period::Kind::Quarter, Period::Kind::Month, Period::Kind::Week}) {
            const std::vector<Period> parts = m_tree->calendar().partsOf(m_tree->root().period, kind);
            m_periods.insert(m_periods.end(), parts.begin(), parts.end());
        }
        m_versions.push_back(GoalGrid(m_tree));
    }

    void step()
    {
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
        case 1:
            edited(setGoalAt(m_test.desk(), target(), *rc::gen::inRange<qint64>(0, 2'000),
                *rc::gen::element(Keep::OrgParent, Keep::TimeParent, Keep::Nothing)));
            break;
        case 2:
            split();
            break;
        case 3:
            edited(spreadGoalAt(m_test.desk(), target(), *rc::gen::inRange<qint64>(0, 5'000), Keep::Nothing, {}));
            break;
        case 4: {
            const GoalTarget pinned = target();
            edited(*rc::gen::inRange(0, 3) == 0 && !m_draft.pins().empty()
                    ? unpinAt(m_test.desk(), {visit, oneOf(m_draft.pins())})
                    : pinAt(m_test.desk(), pinned));
            break;
        }
        case 5:
            publish();
            break;
        case 6:
            undo();
            break;
        case 7:
            import();
            break;
        }
        check();
    }

private:
    struct Done {
        BatchId batch;
        GoalGrid draft;
        std::vector<GoalGrid> versions;
    };

    [[nodiscard]] GoalTarget target() const { return {visit, {oneOf(m_places), oneOf(m_periods)}}; }

    /// A refusal leaves everything as it was; what was done is what the workspace says.
    void edited(const Result<GoalEditReport> &report)
    {
        if (!report) {
            RC_ASSERT(report.error().problem == Problem::BadInput);
            return;
        }
        RC_ASSERT(report->before == m_draft);
        if (!report->batch.isNull())
            m_done.push_back({report->batch, m_draft, m_versions});
        m_draft = report->after;
    }

    void split()
    {
        const GoalTarget node = target();
        const auto axis = *rc::gen::element(GoalTree::Axis::Org, GoalTree::Axis::Time);
        const std::size_t children = m_tree->childrenOf(node.node, axis).size();
        const auto weights = *rc::gen::container<Weights>(children, rc::gen::inRange<qint64>(0, 50));
        edited(splitGoalAt(m_test.desk(), node, axis, {SplitKey::Kind::ByHand, {}, basisPoints(weights)}));
    }

    void publish()
    {
        PublishOrder order{m_year, QStringLiteral("reason")};
        const GoalGrid &former = m_versions.back();
        GoalGrid next(m_tree);
        for (std::size_t person = 0; person < m_tree->order().people().size(); ++person) {
            for (std::size_t week = 0; week < m_tree->weeks().size(); ++week)
                next.setLeaf(person, week, m_draft.leaf(person, week));
        }
        const int before = currentVersion(m_test.connection(), *m_tree).number;
        const auto report = publishGoals(m_test.desk(), order);
        RC_ASSERT(report.isOk() == !(next == former));
        if (!report)
            return;
        const auto diff = compareVersions(
            m_test.connection(), m_tree, GoalState::published(before), GoalState::published(report->version));
        RC_ASSERT(diff.isOk() && diff->size() == 1U);
        std::vector<GoalNode> listed;
        for (const GoalChange &change : diff->front().changes) {
            RC_ASSERT(change.before == former.sum(change.node) && change.after == next.sum(change.node));
            listed.push_back(change.node);
        }
        std::vector<GoalNode> changed;
        for (const OrgPlace &place : m_places) {
            for (const Period &period : m_periods) {
                if (former.sum({place, period}) != next.sum({place, period}))
                    changed.push_back({place, period});
            }
        }
        std::ranges::sort(listed);
        std::ranges::sort(changed);
        RC_ASSERT(listed == changed);
        m_done.push_back({report->batch, m_draft, m_versions});
        m_versions.push_back(next);
    }

    void undo()
    {
        if (m_done.empty())
            return;
        const auto report = m_test.workspace->revert(m_done.back().batch, QStringLiteral("test"));
        RC_ASSERT(report.isOk());
        RC_ASSERT(report->conflicts.empty());
        m_draft = m_done.back().draft;
        m_versions = m_done.back().versions;
        m_done.pop_back();
    }

    /// A row that would break a pin is turned away; any other is a batch like an edit.
    void import()
    {
        const std::vector<IsoWeek> &weeks = m_tree->weeks();
        const IsoWeek week = oneOf(weeks);
        const auto report = m_test.importText(QStringLiteral("goals.csv"),
            QStringLiteral("年度,工号,指标,%1\n%2,S%3,visit,%4\n")
                .arg(week.toText().mid(5))
                .arg(week.year())
                .arg(*rc::gen::inRange(1, 6))
                .arg(*rc::gen::inRange(0, 300))
                .toUtf8());
        RC_ASSERT(report.isOk());
        RC_ASSERT((report->rejects.empty() || report->rejects[0].reason.contains(QStringLiteral("pinned"))));
        const GoalGrid next = m_test.draft(visit, m_year);
        RC_ASSERT((report->rejects.empty() || next == m_draft));
        if (report->counts.created + report->counts.changed > 0)
            m_done.push_back({report->batch, m_draft, m_versions});
        m_draft = next;
    }

    void check()
    {
        const GoalGrid draft = m_test.draft(visit, m_year);
        RC_ASSERT(draft == m_draft);
        RC_ASSERT(draft.brokenPins().empty());
        RC_ASSERT(brokenSum(draft).isEmpty());
        const GoalGrid published = m_test.published(visit, currentVersion(m_test.connection(), *m_tree).number, m_year);
        RC_ASSERT(published == m_versions.back());
        RC_ASSERT(brokenSum(published).isEmpty());
    }

    GoalFixture &m_test;
    int m_year;
    std::shared_ptr<const GoalTree> m_tree;
    std::vector<OrgPlace> m_places;
    std::vector<Period> m_periods;
    GoalGrid m_draft;
    /// As published, the first being none.
    std::vector<GoalGrid> m_versions;
    std::vector<Done> m_done;
};

} // namespace

class TstGoalHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySequenceHoldsTogether();
};

void TstGoalHistory::everySequenceHoldsTogether()
{
    const bool holds = rc::check(
        "R1, R19: parent = children in draft and published, pins hold, undo gives back, compare is exact", [] {
            GoalFixture test;
            Settings settings;
            settings.fiscalStartMonth = *rc::gen::inRange(1, 13);
            settings.required.actions.clear();
            test.write(settings);
            // 52 and 53 weeks.
            History history(test, *rc::gen::inRange(2025, 2028));
            for (int steps = *rc::gen::inRange(1, 16); steps > 0; --steps)
                history.step();
        });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TstGoalHistory)
#include "tst_goalhistory.moc"
