#pragma once

#include "import/importer.h"
#include "store/revert.h"
#include "store/workspace.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace waterline {

/// Writes into a workspace off the window's thread, on a connection of its own: one file, or the undoing of one batch,
/// at a time. Signals arrive in this object's thread. Who listens announces the commit (Workspace::announceCommit).
class ImportRunner : public QObject {
    Q_OBJECT

public:
    explicit ImportRunner(QObject *parent = nullptr) : QObject(parent) {}
    /// Stops whatever runs, and waits for it.
    ~ImportRunner() override;

    /// Precondition of both: not isRunning(). `plan` must be ready.
    void import(const Workspace &workspace, const ImportPlan &plan, const ImportOptions &options);
    void revert(const Workspace &workspace, BatchId batch, const QString &actor);
    /// Asks an import to stop, which then writes nothing. Undoing cannot be stopped.
    void cancel() { m_stop = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(const waterline::ImportProgress &progress);
    void imported(const waterline::Result<waterline::ImportReport> &result);
    void reverted(const waterline::Result<waterline::RevertReport> &result);

private:
    void run(std::function<void()> work);
    /// From the worker: runs `deliver` in this object's thread after the worker has ended.
    void finish(std::function<void()> deliver);

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop = false;
};

} // namespace waterline
