#include "import/importrunner.h"

namespace waterline {

namespace {
constexpr qint64 quietMilliseconds = 500;
}

std::optional<qint64> RunProgress::rowsPerSecond() const
{
    if (milliseconds < quietMilliseconds || rowsDone == 0)
        return std::nullopt;
    return rowsDone * 1000 / milliseconds;
}

std::optional<qint64> RunProgress::secondsLeft() const
{
    if (!rowsPerSecond() || rowsAll < rowsDone)
        return std::nullopt;
    // Rounded up: a second before the end is better than zero for long.
    return ((rowsAll - rowsDone) * milliseconds / rowsDone + 999) / 1000;
}

ImportRunner::~ImportRunner()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void ImportRunner::import(const Workspace &workspace, const ImportPlan &plan, const ImportOptions &options)
{
    run<ImportReport>(
        workspace,
        [plan, options, &schema = workspace.schema(), &clock = workspace.clock()](
            Connection &connection, const ImportWatch &watch) {
            return runImport(plan, options, {connection, schema, clock, watch});
        },
        &ImportRunner::imported);
}

void ImportRunner::tryOut(
    const Workspace &workspace, const ImportPlan &plan, const ImportOptions &options, bool insists)
{
    run<Trial>(
        workspace,
        [plan, options, insists, &schema = workspace.schema(), &clock = workspace.clock()](
            Connection &connection, const ImportWatch &watch) -> Result<Trial> {
            Reading reading(connection);
            const Result<std::optional<BatchRecord>> same = reading.finish(findSameFile(connection, plan));
            if (!same)
                return same.error();
            if (*same && isSettledBy(**same) && !insists)
                return Trial{identicalReport(plan, **same), *same};
            Result<ImportReport> report = dryRunImport(plan, options, {connection, schema, clock, watch});
            if (!report)
                return report.error();
            return Trial{std::move(*report), *same};
        },
        &ImportRunner::tried);
}

void ImportRunner::repair(const Workspace &workspace, BatchId batch, std::vector<ChosenRepair> chosen,
    const std::vector<const ImportTable *> &tables, const ImportOptions &options)
{
    run<ImportReport>(
        workspace,
        [batch, chosen = std::move(chosen), &tables, options, &schema = workspace.schema(), &clock = workspace.clock()](
            Connection &connection, const ImportWatch &watch) {
            return applyRepairs(batch, chosen, tables, options, {connection, schema, clock, watch});
        },
        &ImportRunner::repaired);
}

void ImportRunner::revert(const Workspace &workspace, BatchId batch, const QString &actor)
{
    run<RevertReport>(
        workspace,
        [batch, actor, &schema = workspace.schema(), &clock = workspace.clock()](Connection &connection,
            const ImportWatch &) { return revertBatch(connection, schema, clock, batch, actor); },
        &ImportRunner::reverted);
}

template <class T>
void ImportRunner::run(const Workspace &workspace, std::function<Result<T>(Connection &, const ImportWatch &)> work,
    void (ImportRunner::*finished)(const Result<T> &))
{
    m_stop = false;
    m_clock.start();
    m_thread.reset(QThread::create([this, path = workspace.path(), work = std::move(work), finished] {
        const auto result = std::make_shared<Result<T>>([&]() -> Result<T> {
            auto connection = Connection::open(path, Connection::Access::ReadWrite);
            if (!connection)
                return connection.error();
            const auto progress = [this](const ImportProgress &done) {
                const RunProgress told{done.rowsDone, done.rowsAll, m_clock.elapsed()};
                QMetaObject::invokeMethod(
                    this, [this, told] { Q_EMIT progressed(told); }, Qt::QueuedConnection);
            };
            return work(**connection, {progress, &m_stop});
        }());
        finish([this, result, finished] { Q_EMIT(this->*finished)(*result); });
    }));
    m_thread->start();
}

/// From the worker: runs `deliver` in this object's thread after the worker has ended.
void ImportRunner::finish(std::function<void()> deliver)
{
    QMetaObject::invokeMethod(
        this,
        [this, deliver = std::move(deliver)] {
            m_thread->wait();
            m_thread.reset();
            deliver();
        },
        Qt::QueuedConnection);
}

} // namespace waterline
