#include "import/importdesk.h"

#include <algorithm>

namespace waterline {

namespace {

using State = ImportFile::State;

} // namespace

ImportDesk::ImportDesk(Session &session, const std::vector<const ImportTable *> &tables, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tables(tables)
    , m_memory(MappingMemory::usualFolder())
    , m_reader(new PlanReader(tables, this))
    , m_runner(new ImportRunner(this))
    , m_ledger(new LedgerDesk(session, tables, *m_runner, this))
{
    m_schedule.setSingleShot(true);
    m_schedule.setInterval(0);
    connect(&m_schedule, &QTimer::timeout, this, &ImportDesk::pump);
    connect(m_reader, &PlanReader::wasRead, this, &ImportDesk::takeRead);
    connect(m_runner, &ImportRunner::tried, this, &ImportDesk::takeTrial);
    connect(m_runner, &ImportRunner::imported, this, &ImportDesk::takeReport);
    connect(m_ledger, &LedgerDesk::written, this, &ImportDesk::workspaceWritten);
    connect(m_ledger, &LedgerDesk::reverted, this, &ImportDesk::takeReverted);
    connect(m_ledger, &LedgerDesk::repaired, this, &ImportDesk::repaired);
    connect(m_ledger, &LedgerDesk::ended, this, [this] {
        Q_EMIT busyChanged();
        schedule();
    });
    connect(m_runner, &ImportRunner::progressed, this,
        [this](const RunProgress &progress) { Q_EMIT progressed(m_working, progress); });
}

std::vector<int> ImportDesk::addFiles(const QStringList &paths)
{
    std::vector<int> ids;
    for (const QString &path : paths) {
        if (const ImportFile *added = m_queue.addFile(path))
            ids.push_back(added->id);
    }
    if (!ids.empty()) {
        Q_EMIT listChanged();
        schedule();
    }
    return ids;
}

int ImportDesk::addPasted(const QString &text)
{
    if (text.trimmed().isEmpty())
        return -1;
    Result<std::unique_ptr<PastedTable>> pasted = PastedTable::of(text);
    if (!pasted) {
        m_session.report(pasted.error());
        return -1;
    }
    const int id = m_queue.addPasted(std::move(*pasted))->id;
    Q_EMIT listChanged();
    schedule();
    return id;
}

void ImportDesk::remove(int id)
{
    const ImportFile *gone = file(id);
    if (!gone || gone->state == State::Importing)
        return;
    m_reader->stop(id);
    if (m_work == Work::Trial && m_working == id)
        m_runner->cancel();
    std::erase(m_wanted, id);
    m_queue.remove(id);
    Q_EMIT listChanged();
    schedule();
}

void ImportDesk::removeDone()
{
    m_queue.removeDone();
    Q_EMIT listChanged();
}

void ImportDesk::clear()
{
    m_schedule.stop();
    m_reader->stop();
    m_runner->cancel();
    m_wanted.clear();
    m_queue.clear();
    Q_EMIT listChanged();
}

void ImportDesk::setShown(int id)
{
    m_shown = id;
    schedule();
}

ImportOptions ImportDesk::optionsOf(const ImportFile &file) const
{
    ImportOptions options;
    options.createsUnknown = file.createsUnknown;
    options.actor = m_session.actor();
    options.decisions = file.decisions;
    return options;
}

void ImportDesk::readAgain(ImportFile &file)
{
    m_reader->stop(file.id);
    file.state = State::Waiting;
    outdate(file);
}

/// What the dry run found may come out otherwise now.
void ImportDesk::outdate(ImportFile &file)
{
    if (m_work == Work::Trial && m_working == file.id)
        m_runner->cancel();
    file.forgetTrial();
    Q_EMIT fileChanged(file.id);
    schedule();
}

void ImportDesk::edit(int id, const std::function<ImportFile::Anew(ImportFile &)> &decide)
{
    ImportFile *file = m_queue.find(id);
    if (!file || !file->isOpen() || file->state == State::Importing)
        return;
    switch (decide(*file)) {
    case ImportFile::Anew::Nothing:
        return;
    case ImportFile::Anew::Picture:
        Q_EMIT fileChanged(id);
        return;
    case ImportFile::Anew::Trial:
        return outdate(*file);
    case ImportFile::Anew::Plan:
        return readAgain(*file);
    }
}

void ImportDesk::import(int id)
{
    const ImportFile *wanted = file(id);
    if (!wanted || !wanted->canImport() || isWriting())
        return;
    m_stopsAtFaults = false;
    m_wanted = {id};
    Q_EMIT busyChanged();
    schedule();
}

void ImportDesk::importAll()
{
    if (isWriting())
        return;
    m_stopsAtFaults = true;
    m_wanted.clear();
    for (const auto &file : m_queue.files()) {
        if (file->canImport() && !file->isIdentical())
            m_wanted.push_back(file->id);
    }
    Q_EMIT busyChanged();
    schedule();
}

void ImportDesk::cancel()
{
    m_wanted.clear();
    m_isCancelled = true;
    m_runner->cancel();
    Q_EMIT busyChanged();
}

void ImportDesk::undo(BatchId batch)
{
    whenFree(m_session.workspace(), [this, batch] { m_ledger->undo(batch); });
}

void ImportDesk::repair(BatchId batch, std::vector<ChosenRepair> chosen, const ImportOptions &options)
{
    whenFree(m_session.workspace(),
        [this, batch, chosen = std::move(chosen), options] { m_ledger->repair(batch, chosen, options); });
}

void ImportDesk::whenFree(const QPointer<Workspace> &target, const std::function<void()> &write)
{
    if (isWriting() || !target || target != m_session.workspace())
        return;
    if (m_runner->isRunning()) {
        m_runner->cancel();
        connect(
            this, &ImportDesk::busyChanged, this, [this, target, write] { whenFree(target, write); },
            Qt::SingleShotConnection);
        return;
    }
    write();
    Q_EMIT busyChanged();
}

bool ImportDesk::isIdle() const
{
    return !m_schedule.isActive() && !m_reader->isReading() && !m_runner->isRunning() && m_wanted.empty();
}

void ImportDesk::sort()
{
    if (m_queue.sort(m_tables))
        Q_EMIT listChanged();
}

void ImportDesk::pump()
{
    if (!m_session.workspace())
        return;
    readNext();
    if (!m_runner->isRunning())
        workNext();
}

void ImportDesk::readNext()
{
    if (m_reader->isReading())
        return;
    ImportFile *shown = m_queue.find(m_shown);
    ImportFile *next = shown && shown->state == State::Waiting ? shown : m_queue.firstIn(State::Waiting);
    if (!next)
        return;
    next->state = State::Reading;
    next->error.reset();
    m_reader->read(*m_session.workspace(), *next, next->seeksPreset ? std::optional(m_memory) : std::nullopt);
    Q_EMIT fileChanged(next->id);
}

void ImportDesk::workNext()
{
    while (!m_wanted.empty()) {
        ImportFile *file = m_queue.find(m_wanted.front());
        if (!file || !file->canImport()) {
            m_wanted.pop_front();
            continue;
        }
        if (!file->trial)
            return tryOut(*file);
        if (m_stopsAtFaults && (file->needsLook() || file->isIdentical())) {
            m_wanted.pop_front();
            continue;
        }
        return runImport(*file);
    }
    Q_EMIT busyChanged();
    // Order needs all files, so nothing is tried unasked while some are unread.
    if (m_reader->isReading())
        return;
    if (ImportFile *file = nextToTry())
        tryOut(*file);
}

ImportFile *ImportDesk::nextToTry() const
{
    if (ImportFile *shown = m_queue.find(m_shown);
        shown && shown->state == State::Ready && !shown->trial && shown->plan->isReady())
        return shown;
    ImportFile *first = m_queue.find(nextOpen());
    return first && first->state == State::Ready && !first->trial ? first : nullptr;
}

void ImportDesk::takeRead(int id, const Result<ReadFile> &found)
{
    if (ImportFile *file = m_queue.find(id)) {
        file->takeRead(found);
        // The table may have changed, and with it the place in the queue.
        sort();
        Q_EMIT fileChanged(id);
    }
    schedule();
}

void ImportDesk::tryOut(ImportFile &file)
{
    m_work = Work::Trial;
    m_working = file.id;
    m_target = m_session.workspace();
    file.state = State::Trying;
    file.filesBefore = m_queue.openBefore(file);
    m_isCancelled = false;
    m_runner->tryOut(*m_target, *file.plan, optionsOf(file), file.insists);
    Q_EMIT fileChanged(file.id);
}

void ImportDesk::takeTrial(const Result<Trial> &trial)
{
    ImportFile *file = m_queue.find(m_working);
    endWork();
    // What was decided meanwhile made it void; it is tried anew.
    if (file && file->state == State::Trying) {
        if (trial)
            file->takeTrial(trial->report, trial->sameAs, m_isCancelled);
        else
            file->fail(trial.error());
        Q_EMIT fileChanged(file->id);
    }
    Q_EMIT busyChanged();
    schedule();
}

void ImportDesk::runImport(ImportFile &file)
{
    m_work = Work::Import;
    m_working = file.id;
    m_target = m_session.workspace();
    file.state = State::Importing;
    m_runner->import(*m_target, *file.plan, optionsOf(file));
    Q_EMIT fileChanged(file.id);
    Q_EMIT busyChanged();
}

void ImportDesk::takeReport(const Result<ImportReport> &report)
{
    ImportFile *file = m_queue.find(m_working);
    endWork();
    if (file) {
        const int id = file->id;
        std::erase(m_wanted, id);
        if (!report) {
            // What was found out about the file may no longer hold.
            file->fail(report.error());
            m_wanted.clear();
            Q_EMIT fileChanged(id);
        } else if (report->state == ImportReport::State::Cancelled) {
            file->state = State::Tried;
            m_session.tell(tr("The import of %1 was stopped. Nothing was written.").arg(file->name));
            Q_EMIT fileChanged(id);
        } else {
            file->report = *report;
            file->state = State::Done;
            if (report->state == ImportReport::State::Applied && m_target == m_session.workspace()) {
                if (!file->plan->rejects) {
                    if (const Result<> kept = m_memory.remember(*file); !kept)
                        m_session.report(kept.error());
                }
                workspaceWritten();
            }
            sort();
            Q_EMIT fileChanged(id);
            Q_EMIT fileDone(id);
        }
    }
    Q_EMIT busyChanged();
    schedule();
}

void ImportDesk::takeReverted(BatchId batch, const RevertReport &report)
{
    for (const auto &file : m_queue.files()) {
        if (file->report && file->report->batch == batch) {
            file->reverted = report;
            Q_EMIT fileChanged(file->id);
        }
    }
    Q_EMIT reverted(batch, report);
}

void ImportDesk::endWork()
{
    m_work = Work::None;
    m_working = -1;
}

void ImportDesk::workspaceWritten()
{
    m_session.workspace()->announceCommit();
    // What was tried before may come out otherwise now.
    for (const auto &file : m_queue.files()) {
        if (file->state == State::Tried)
            outdate(*file);
    }
}

} // namespace waterline
