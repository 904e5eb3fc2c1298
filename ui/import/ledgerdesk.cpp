#include "import/ledgerdesk.h"

namespace waterline {

LedgerDesk::LedgerDesk(
    Session &session, const std::vector<const ImportTable *> &tables, ImportRunner &runner, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tables(tables)
    , m_runner(runner)
{
    connect(&runner, &ImportRunner::reverted, this, &LedgerDesk::takeReverted);
    connect(&runner, &ImportRunner::repaired, this, &LedgerDesk::takeRepaired);
}

void LedgerDesk::begin(BatchId batch)
{
    m_target = m_session.workspace();
    m_batch = batch;
    m_isWorking = true;
}

void LedgerDesk::undo(BatchId batch)
{
    begin(batch);
    m_runner.revert(*m_target, batch, m_session.actor());
}

void LedgerDesk::repair(BatchId batch, std::vector<ChosenRepair> chosen, const ImportOptions &options)
{
    begin(batch);
    m_runner.repair(*m_target, batch, std::move(chosen), m_tables, options);
}

template <class T>
bool LedgerDesk::accept(const Result<T> &result)
{
    m_isWorking = false;
    if (!m_target || m_target != m_session.workspace())
        return false;
    if (!result)
        m_session.report(result.error());
    return result.isOk();
}

void LedgerDesk::takeReverted(const Result<RevertReport> &report)
{
    if (accept(report)) {
        if (report->rowsUndone > 0)
            Q_EMIT written();
        Q_EMIT reverted(m_batch, *report);
    }
    Q_EMIT ended();
}

void LedgerDesk::takeRepaired(const Result<ImportReport> &report)
{
    if (accept(report)) {
        if (report->state == ImportReport::State::Applied)
            Q_EMIT written();
        Q_EMIT repaired(m_batch, *report);
    }
    Q_EMIT ended();
}

} // namespace waterline
