#include "goals/plan/plandesk.h"

#include "goals/goaltext.h"
#include "goals/plan/deskwork.h"
#include "goals/split/splitbasis.h"
#include "store/revert.h"

namespace waterline {

namespace {

Result<GoalGrid> gridOrGap(const GoalGrid &grid, const Metric &metric, GoalEdit edit)
{
    if (const GoalGap *gap = std::get_if<GoalGap>(&edit))
        return Error{Problem::BadInput, gapText(grid, metric, *gap), {}};
    return std::get<GoalGrid>(std::move(edit));
}

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
    m_sandbox.reset();
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
    if (!book)
        return m_session.report(book.error());
    m_book = std::move(*book);
    Q_EMIT changed();
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

void PlanDesk::set(const GoalTarget &target, qint64 value, Keep keep)
{
    edit(
        target.metric, [=](const GoalDesk &desk) { return setGoalAt(desk, target, value, keep); },
        [=](Connection &, const GoalGrid &grid, const Metric &metric) {
            return gridOrGap(grid, metric, setGoal(grid, target.node, value, keep));
        });
}

void PlanDesk::spread(const GoalTarget &target, qint64 value, Keep keep, const SpreadKeys &keys)
{
    edit(
        target.metric, [=](const GoalDesk &desk) { return spreadGoalAt(desk, target, value, keep, keys); },
        [=](Connection &connection, const GoalGrid &grid, const Metric &metric) -> Result<GoalGrid> {
            const Result<WeightSource> weights = readSpreadWeights(connection, grid.tree(), metric, target.node, keys);
            if (!weights)
                return weights.error();
            return gridOrGap(grid, metric, spreadGoal(grid, target.node, value, keep, *weights));
        });
}

void PlanDesk::split(const GoalTarget &target, GoalTree::Axis axis, const SplitKey &key)
{
    edit(
        target.metric, [=](const GoalDesk &desk) { return splitGoalAt(desk, target, axis, key); },
        [=](Connection &connection, const GoalGrid &grid, const Metric &metric) -> Result<GoalGrid> {
            const SplitBasis basis = readSplitBasis(connection, grid.tree(), metric, key);
            const Result<Weights> weights = splitWeights(basis, key, target.node, axis);
            if (!weights)
                return weights.error();
            return gridOrGap(grid, metric, splitGoal(grid, target.node, axis, *weights));
        });
}

void PlanDesk::togglePin(const GoalTarget &target)
{
    const GoalGrid *present = grid(target.metric);
    if (!present)
        return;
    const bool isPinned = present->isPinned(target.node);
    edit(
        target.metric, [=](const GoalDesk &desk) { return isPinned ? unpinAt(desk, target) : pinAt(desk, target); },
        [=](Connection &, GoalGrid grid, const Metric &) -> Result<GoalGrid> {
            if (isPinned)
                grid.unpin(target.node);
            else
                grid.pin(target.node);
            return grid;
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
        if (!m_sandbox)
            return revertLast(m_undone, m_redone);
        m_sandbox->undo();
        Q_EMIT changed();
    });
}

void PlanDesk::redo()
{
    enqueue([this] {
        if (!m_sandbox)
            return revertLast(m_redone, m_undone);
        m_sandbox->redo();
        Q_EMIT changed();
    });
}

void PlanDesk::openSandbox()
{
    if (!isEditable() || m_sandbox)
        return;
    m_reading->forget();
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

void PlanDesk::edit(const QString &metric, DraftWork onDraft, SandboxWork onSandbox)
{
    enqueue([this, metric, onDraft = std::move(onDraft), onSandbox = std::move(onSandbox)] {
        if (!isEditable())
            return;
        if (m_sandbox)
            editSandbox(metric, onSandbox);
        else
            editDraft(metric, onDraft);
    });
}

void PlanDesk::editDraft(const QString &metric, DraftWork work)
{
    write<GoalEditReport>(std::move(work), [this, metric](const GoalEditReport &report) {
        if (report.batch.isNull())
            return;
        m_undone.push_back(report.batch);
        m_redone.clear();
        // Shown at once where nobody else changed anything; the goals are read anew in any case.
        if (PlanBook::Goals *goals = m_book ? m_book->of(metric) : nullptr; goals && goals->draft == report.before) {
            goals->draft = report.after;
            Q_EMIT changed();
        }
        announce();
    });
}

void PlanDesk::editSandbox(const QString &metric, SandboxWork work)
{
    const PlanBook::Goals *goals = m_book->of(metric);
    if (!goals)
        return;
    m_working->start<GoalGrid>(
        *m_session.workspace(),
        [work = std::move(work), grid = m_sandbox->grid(metric), defined = goals->metric](
            Connection &connection) { return work(connection, grid, defined); },
        [this, metric](Result<GoalGrid> after) {
            if (!after) {
                Q_EMIT refused(after.error().message);
            } else if (m_sandbox) {
                m_sandbox->take(metric, std::move(*after));
                Q_EMIT changed();
            }
            startNext();
        });
}

void PlanDesk::revertLast(Steps &from, Steps &to)
{
    if (from.empty())
        return;
    const BatchId batch = from.back();
    write<RevertReport>(
        [batch](
            const GoalDesk &desk) { return revertBatch(desk.connection, desk.schema, desk.clock, batch, desk.actor); },
        [this, &from, &to](const RevertReport &report) {
            from.pop_back();
            if (report.batch.isNull())
                Q_EMIT refused(tr("This step cannot be taken back any more, because something later rests on it."));
            else
                to.push_back(report.batch);
            announce();
        });
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
    m_waiting.push_back(std::move(start));
    startNext();
}

void PlanDesk::startNext()
{
    while (!m_working->isRunning() && !m_waiting.empty()) {
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
