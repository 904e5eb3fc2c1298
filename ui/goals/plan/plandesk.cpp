#include "goals/plan/plandesk.h"

#include "goals/goalshare.h"
#include "goals/goaltext.h"
#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"
#include "goals/split/splitbasis.h"
#include "goals/whatif.h"
#include "parts/deskwork.h"
#include "store/revert.h"

#include <algorithm>

namespace waterline {

namespace {

QString refusalText(const GoalGrid &grid, const Metric &metric, const GoalGap &gap)
{
    return gapText(grid, metric, gap, amountText);
}

/// What an edit in memory gave, and the limits it was held to, for the next one.
struct Tried {
    GoalEdit edit;
    std::shared_ptr<const CellLimits> limits;
};

} // namespace

PlanDesk::PlanDesk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reading(new Job(this))
    , m_working(new Job(this))
{
    connect(&session, &Session::workspaceChanged, this, &PlanDesk::clear);
}

void PlanDesk::clear()
{
    m_reading->forget();
    m_working->forget();
    m_waiting.clear();
    m_isOpening = false;
    m_sandbox.reset();
    m_tooMuch.reset();
    m_book.reset();
    m_undone.clear();
    m_redone.clear();
    m_fiscalYear.reset();
    Q_EMIT changed();
}

void PlanDesk::read()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace || m_sandbox)
        return;
    const Scope &scope = m_session.scope();
    const IsoWeek week = scope.week.isNull() ? IsoWeek::of(scope.asOf.day()) : scope.week;
    const std::optional<AsOf> past = m_session.isAsOfToday() ? std::nullopt : std::optional(scope.asOf);
    m_reading->start<PlanBook>(
        *workspace,
        [year = m_fiscalYear, week, past](
            Connection &connection) { return readPlanBook(connection, year, week, past); },
        [this](Result<PlanBook> book) { takeBook(std::move(book)); });
}

void PlanDesk::setFiscalYear(int year)
{
    m_fiscalYear = year;
    read();
}

void PlanDesk::takeBook(Result<PlanBook> book)
{
    // A what-if that was opened meanwhile stands on the goals that it began with.
    if (m_sandbox)
        return;
    if (!book) {
        // What waits was meant for the what-if that cannot begin.
        if (std::exchange(m_isOpening, false))
            m_waiting.clear();
        Q_EMIT changed();
        return m_session.report(book.error());
    }
    m_book = std::move(*book);
    if (!m_isOpening)
        return Q_EMIT changed();
    makeSandbox();
    startNext();
}

const GoalGrid *PlanDesk::grid(const QString &metric) const
{
    const PlanBook::Goals *goals = m_book ? m_book->of(metric) : nullptr;
    if (!goals)
        return nullptr;
    return m_sandbox ? &m_sandbox->grid(metric) : &goals->draft;
}

std::vector<MetricGoals> PlanDesk::goals() const
{
    std::vector<MetricGoals> all;
    for (const PlanBook::Goals &goals : m_book ? m_book->goals : std::vector<PlanBook::Goals>())
        all.push_back({goals.metric, *grid(goals.metric.code)});
    return all;
}

bool PlanDesk::hasChanges() const
{
    for (const PlanBook::Goals &goals : m_book ? m_book->goals : std::vector<PlanBook::Goals>()) {
        const GoalGrid &worked = *grid(goals.metric.code);
        for (std::size_t person = 0; person < m_book->tree->order().people().size(); ++person) {
            if (!std::ranges::equal(worked.row(person), goals.published.row(person)))
                return true;
        }
    }
    return false;
}

void PlanDesk::set(const GoalTarget &target, qint64 value, Keep keep)
{
    edit(
        target, [=](const GoalDesk &desk) { return setGoalAt(desk, target, value, keep); },
        [=](Connection &, const GoalGrid &grid, const Metric &, const CellLimits &limits) {
            return setGoal(grid, target.node, value, keep, limits);
        });
}

void PlanDesk::spread(const GoalTarget &target, qint64 value, Keep keep, const SpreadKeys &keys)
{
    edit(
        target, [=](const GoalDesk &desk) { return spreadGoalAt(desk, target, value, keep, keys); },
        [=](Connection &connection, const GoalGrid &grid, const Metric &metric,
            const CellLimits &limits) -> Result<GoalEdit> {
            const Result<WeightSource> weights = readSpreadWeights(connection, grid.tree(), metric, target.node, keys);
            if (!weights)
                return weights.error();
            return spreadGoal(grid, target.node, value, keep, *weights, limits);
        });
}

void PlanDesk::setShare(const GoalTarget &target, int basisPoints, Keep keep)
{
    enqueue([=, this, demand = m_demand] {
        const PlanBook::Goals *goals = isEditable() ? m_book->of(target.metric) : nullptr;
        const GoalGrid *whole = goals ? grid(goals->metric.shareOf) : nullptr;
        if (!whole)
            return;
        startEdit(
            target, [=](const GoalDesk &desk) { return setShareAt(desk, target, basisPoints, keep); },
            [=, whole = *whole](Connection &, const GoalGrid &grid, const Metric &metric, const CellLimits &limits) {
                return waterline::setShare(grid, whole, metric, {target.node, basisPoints, keep}, limits, amountText);
            },
            demand);
    });
}

void PlanDesk::split(const GoalTarget &target, GoalTree::Axis axis, const SplitKey &key)
{
    edit(
        target, [=](const GoalDesk &desk) { return splitGoalAt(desk, target, axis, key); },
        [=](Connection &connection, const GoalGrid &grid, const Metric &metric,
            const CellLimits &limits) -> Result<GoalEdit> {
            const SplitBasis basis = readSplitBasis(connection, grid.tree(), metric, key);
            const Result<Weights> weights = splitWeights(basis, key, target.node, axis);
            if (!weights)
                return weights.error();
            return splitGoal(grid, target.node, axis, *weights, limits);
        });
}

void PlanDesk::togglePin(const GoalTarget &target)
{
    const GoalGrid *present = grid(target.metric);
    if (!present)
        return;
    const bool isPinned = present->isPinned(target.node);
    edit(
        target, [=](const GoalDesk &desk) { return isPinned ? unpinAt(desk, target) : pinAt(desk, target); },
        [=](Connection &, GoalGrid grid, const Metric &, const CellLimits &) -> Result<GoalEdit> {
            if (isPinned)
                grid.unpin(target.node);
            else
                grid.pin(target.node);
            return GoalEdit(std::move(grid));
        });
}

bool PlanDesk::canUndo() const
{
    return m_sandbox ? m_sandbox->canUndo() : !m_undone.empty() && isEditable();
}

bool PlanDesk::canRedo() const
{
    return m_sandbox ? m_sandbox->canRedo() : !m_redone.empty() && isEditable();
}

void PlanDesk::undo()
{
    enqueue([this] {
        const QString sentence = tr("Taken back: the change of %1");
        if (!m_sandbox)
            return revertLast(m_undone, m_redone, sentence);
        if (const std::optional<GoalTarget> target = m_sandbox->undo())
            m_session.tell(sentence.arg(nameOf(*target)));
        Q_EMIT changed();
    });
}

void PlanDesk::redo()
{
    enqueue([this] {
        const QString sentence = tr("Made again: the change of %1");
        if (!m_sandbox)
            return revertLast(m_redone, m_undone, sentence);
        if (const std::optional<GoalTarget> target = m_sandbox->redo())
            m_session.tell(sentence.arg(nameOf(*target)));
        Q_EMIT changed();
    });
}

void PlanDesk::openSandbox()
{
    enqueue([this] {
        if (m_sandbox)
            return;
        m_isOpening = true;
        // What the work before it changed is read anew first.
        if (!m_reading->isRunning())
            makeSandbox();
    });
}

void PlanDesk::makeSandbox()
{
    m_isOpening = false;
    if (isEditable())
        m_sandbox = std::make_unique<Sandbox>(*m_book);
    Q_EMIT changed();
}

void PlanDesk::discardSandbox()
{
    enqueue([this] {
        if (!m_sandbox)
            return;
        m_sandbox.reset();
        Q_EMIT changed();
        read();
    });
}

void PlanDesk::publish(const QString &reason)
{
    enqueue([this, reason] {
        if (!m_book)
            return;
        PublishOrder order{m_book->tree->fiscalYear(), reason};
        if (m_sandbox)
            order.edits = m_sandbox->edits();
        write<PublishReport>([order = std::move(order)](const GoalDesk &desk) { return publishGoals(desk, order); },
            [this](const PublishReport &report) {
                m_sandbox.reset();
                announce();
                Q_EMIT published(report.version);
            });
    });
}

void PlanDesk::edit(const GoalTarget &target, DraftWork onDraft, SandboxWork onGrid)
{
    enqueue([this, target, onDraft = std::move(onDraft), onGrid = std::move(onGrid), demand = m_demand] {
        if (isEditable())
            startEdit(target, onDraft, onGrid, demand);
    });
}

void PlanDesk::startEdit(const GoalTarget &target, DraftWork onDraft, SandboxWork onGrid, Demand demand)
{
    const PlanBook::Goals *goals = m_book->of(target.metric);
    if (!goals)
        return;
    if (m_sandbox)
        return editSandbox(target, std::move(onGrid), demand);
    editDraft(target,
        [onDraft = std::move(onDraft), onGrid = std::move(onGrid), tree = m_book->tree, metric = goals->metric](
            const GoalDesk &desk) -> Result<GoalEditReport> {
            Result<GoalEditReport> report = onDraft(desk);
            if (report || report.error().problem != Problem::BadInput)
                return report;
            // The same edit in memory is refused in the words and numbers of the window.
            const GoalGrid draft = readDraft(desk.connection, tree, metric.code);
            const Result<GoalEdit> tried = onGrid(desk.connection, draft, metric, {});
            if (!tried)
                return tried.error();
            const GoalGap *gap = std::get_if<GoalGap>(&*tried);
            return gap ? Error{Problem::BadInput, refusalText(draft, metric, *gap), {}} : report.error();
        });
}

void PlanDesk::editDraft(const GoalTarget &target, DraftWork work)
{
    write<GoalEditReport>(std::move(work), [this, target](const GoalEditReport &report) {
        if (report.batch.isNull())
            return;
        m_undone.push_back({report.batch, target});
        m_redone.clear();
        // Shown at once where nobody else changed anything; the goals are read anew in any case.
        if (PlanBook::Goals *goals = m_book ? m_book->of(target.metric) : nullptr;
            goals && goals->draft == report.before) {
            goals->draft = report.after;
            Q_EMIT changed();
        }
        announce();
    });
}

void PlanDesk::editSandbox(const GoalTarget &target, SandboxWork work, Demand demand)
{
    m_working->start<Tried>(
        *m_session.workspace(),
        [work, demand, grid = m_sandbox->grid(target.metric), metric = m_book->of(target.metric)->metric,
            known = m_sandbox->limits(target.metric),
            day = m_session.clock().today()](Connection &connection) -> Result<Tried> {
            Reading reading(connection);
            auto limits = known;
            if (demand == Demand::WithinCapacity && !limits)
                limits = std::make_shared<const CellLimits>(readCapacityLimits(connection, metric, grid.tree(), day));
            Result<GoalEdit> edit = work(connection, grid, metric, demand == Demand::Any ? CellLimits() : *limits);
            if (!edit)
                return edit.error();
            return reading.finish(Tried{std::move(*edit), std::move(limits)});
        },
        [this, target, work](Result<Tried> tried) {
            if (!tried) {
                Q_EMIT refused(tried.error().message);
            } else if (m_sandbox) {
                m_sandbox->setLimits(target.metric, std::move(tried->limits));
                if (const GoalGap *gap = std::get_if<GoalGap>(&tried->edit)) {
                    refuse(target, work, *gap);
                } else {
                    m_sandbox->take(target, std::get<GoalGrid>(std::move(tried->edit)));
                    Q_EMIT changed();
                }
            }
            startNext();
        });
}

void PlanDesk::refuse(const GoalTarget &target, SandboxWork work, const GoalGap &gap)
{
    const QString why = refusalText(m_sandbox->grid(target.metric), m_book->of(target.metric)->metric, gap);
    if (!gap.isOfLimits()) {
        Q_EMIT refused(why);
        return;
    }
    m_tooMuch = TooMuch{target, std::move(work)};
    Q_EMIT beyondCapacity(why);
}

void PlanDesk::doBeyondCapacity()
{
    if (!m_tooMuch)
        return;
    enqueue([this, order = *std::exchange(m_tooMuch, std::nullopt)] {
        if (m_sandbox)
            editSandbox(order.target, order.work, Demand::Any);
    });
}

void PlanDesk::revertLast(Steps &from, Steps &to, const QString &sentence)
{
    if (from.empty())
        return;
    const Step step = from.back();
    write<RevertReport>(
        [batch = step.batch](
            const GoalDesk &desk) { return revertBatch(desk.connection, desk.schema, desk.clock, batch, desk.actor); },
        [this, &from, &to, step, sentence](const RevertReport &report) {
            from.pop_back();
            const int left = int(report.conflicts.size());
            if (report.batch.isNull()) {
                Q_EMIT refused(
                    tr("The change of %1 cannot be taken back any more, because something later rests on it.")
                        .arg(nameOf(step.target)));
            } else {
                to.push_back({report.batch, step.target});
                m_session.tell(sentence.arg(nameOf(step.target)));
                if (left > 0)
                    Q_EMIT refused(tr("Of the change of %1 only a part was taken back: %n row(s) stay as they are, "
                                      "because something later changed them or rests on them.",
                        "", left)
                                       .arg(nameOf(step.target)));
            }
            announce();
        });
}

QString PlanDesk::nameOf(const GoalTarget &target) const
{
    const PlanBook::Goals *goals = m_book ? m_book->of(target.metric) : nullptr;
    if (!goals)
        return target.metric;
    return QStringLiteral("%1 · %2").arg(goals->metric.name, nodeText(*m_book->tree, target.node));
}

template <class T>
void PlanDesk::write(std::function<Result<T>(const GoalDesk &)> work, std::function<void(const T &)> done)
{
    // What is read now would be old when it comes.
    m_reading->forget();
    startOnDesk<T>(*m_working, m_session, std::move(work), [this, done = std::move(done)](const Result<T> &result) {
        if (result)
            done(*result);
        else
            Q_EMIT refused(result.error().message);
        if (!m_reading->isRunning())
            read();
        startNext();
    });
}

void PlanDesk::enqueue(std::function<void()> start)
{
    m_tooMuch.reset();
    Q_EMIT begun();
    m_waiting.push_back(std::move(start));
    startNext();
}

void PlanDesk::startNext()
{
    while (!m_working->isRunning() && !m_isOpening && !m_waiting.empty()) {
        const std::function<void()> next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
    }
}

void PlanDesk::announce()
{
    if (Workspace *workspace = m_session.workspace())
        workspace->announceCommit();
}

} // namespace waterline
