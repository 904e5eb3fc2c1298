#pragma once

#include "import/importer.h"
#include "import/importrepair.h"
#include "store/revert.h"
#include "store/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace waterline {

/// Where a run stands, for people to watch.
struct RunProgress {
    qint64 rowsDone = 0;
    qint64 rowsAll = 0;
    qint64 milliseconds = 0;

    /// Nothing before half a second has gone by: what is told then is only noise.
    [[nodiscard]] std::optional<qint64> rowsPerSecond() const;
    [[nodiscard]] std::optional<qint64> secondsLeft() const;
    bool operator==(const RunProgress &) const = default;
};

/// What a dry run gave, with the ledger's entry that holds the very same bytes, if any.
struct Trial {
    ImportReport report;
    std::optional<BatchRecord> sameAs;
};

/// Writes into a workspace off the window's thread, on a connection of its own, one thing at a time: a file, a dry run
/// of one, repaired rows, or the undoing of a batch. Signals arrive in this object's thread. Who listens announces the
/// commit (Workspace::announceCommit).
class ImportRunner : public QObject {
    Q_OBJECT

public:
    explicit ImportRunner(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    /// Stops whatever runs, and waits for it.
    ~ImportRunner() override;

    /// Precondition of all: not isRunning(). `plan` must be ready.
    void import(const Workspace &workspace, const ImportPlan &plan, const ImportOptions &options);
    /// With `insists`, also a file whose bytes are in the ledger is run.
    void tryOut(const Workspace &workspace, const ImportPlan &plan, const ImportOptions &options, bool insists);
    void repair(const Workspace &workspace, BatchId batch, std::vector<ChosenRepair> chosen,
        const std::vector<const ImportTable *> &tables, const ImportOptions &options);
    void revert(const Workspace &workspace, BatchId batch, const QString &actor);
    /// Asks it to stop; nothing is written then. Undoing cannot be stopped.
    void cancel() { m_stop = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(const waterline::RunProgress &progress);
    void imported(const waterline::Result<waterline::ImportReport> &result);
    void tried(const waterline::Result<waterline::Trial> &result);
    void repaired(const waterline::Result<waterline::ImportReport> &result);
    void reverted(const waterline::Result<waterline::RevertReport> &result);

private:
    template <class T>
    void run(const Workspace &workspace, std::function<Result<T>(Connection &, const ImportWatch &)> work,
        void (ImportRunner::*finished)(const Result<T> &));
    void finish(std::function<void()> deliver);

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop = false;
    QElapsedTimer m_clock;
};

} // namespace waterline
