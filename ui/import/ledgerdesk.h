#pragma once

#include "import/importrunner.h"
#include "parts/session.h"

#include <QPointer>

namespace waterline {

/// Takes batches of the ledger back, and runs rows of theirs that were repaired. Off the window's thread, by a runner
/// that others use too: only one thing is written at a time.
class LedgerDesk : public QObject {
    Q_OBJECT

public:
    LedgerDesk(Session &session, const std::vector<const ImportTable *> &tables, ImportRunner &runner, QObject *parent);

    /// Precondition of both: the runner is free and a workspace is open.
    void undo(BatchId batch);
    void repair(BatchId batch, std::vector<ChosenRepair> chosen, const ImportOptions &options);
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    /// The workspace that is open was changed.
    void written();
    void reverted(waterline::BatchId batch, const waterline::RevertReport &report);
    void repaired(waterline::BatchId batch, const waterline::ImportReport &report);
    /// Whatever came of it; the runner is free again.
    void ended();

private:
    void begin(BatchId batch);
    void takeReverted(const Result<RevertReport> &report);
    void takeRepaired(const Result<ImportReport> &report);
    /// Whether the result is about the workspace that is open, and no error, which is reported.
    template <class T>
    [[nodiscard]] bool accept(const Result<T> &result);

    Session &m_session;
    const std::vector<const ImportTable *> &m_tables;
    ImportRunner &m_runner;
    QPointer<Workspace> m_target;
    BatchId m_batch;
    bool m_isWorking = false;
};

} // namespace waterline
