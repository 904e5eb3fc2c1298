#include "import/importrunner.h"

namespace waterline {

ImportRunner::~ImportRunner()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void ImportRunner::import(const Workspace &workspace, const ImportPlan &plan, const ImportOptions &options)
{
    const auto work = [this, plan, options, path = workspace.path(), &schema = workspace.schema(),
                          &clock = workspace.clock()]() -> Result<ImportReport> {
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        if (!connection)
            return connection.error();
        const auto progress = [this](const ImportProgress &done) {
            QMetaObject::invokeMethod(this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
        };
        return runImport(plan, options, {**connection, schema, clock, progress, &m_stop});
    };
    run([this, work] {
        const auto result = std::make_shared<Result<ImportReport>>(work());
        finish([this, result] { Q_EMIT imported(*result); });
    });
}

void ImportRunner::revert(const Workspace &workspace, BatchId batch, const QString &actor)
{
    const auto work = [batch, actor, path = workspace.path(), &schema = workspace.schema(),
                          &clock = workspace.clock()]() -> Result<RevertReport> {
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        if (!connection)
            return connection.error();
        return revertBatch(**connection, schema, clock, batch, actor);
    };
    run([this, work] {
        const auto result = std::make_shared<Result<RevertReport>>(work());
        finish([this, result] { Q_EMIT reverted(*result); });
    });
}

void ImportRunner::run(std::function<void()> work)
{
    m_stop = false;
    m_thread.reset(QThread::create(std::move(work)));
    m_thread->start();
}

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
