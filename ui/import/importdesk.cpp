#include "import/importdesk.h"

#include "import/mapping/keptmapping.h"
#include "parts/job.h"

#include <QFileInfo>

#include <algorithm>

namespace waterline {

namespace {

using State = ImportFile::State;

/// What was found out about one file, and by which preset.
struct ReadFile {
    ImportPlan plan;
    std::optional<PresetUse> use;
    ImportChoices choices;
};

/// Reading the open workspace like any other file would drop SQLite's locks on it.
std::optional<Error> ownFile(const QString &path, const QString &workspace)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    for (const char *suffix : {"", "-wal", "-shm"}) {
        if (!file.isEmpty() && file == QFileInfo(workspace).canonicalFilePath() + QLatin1String(suffix)) {
            return Error{Problem::BadInput,
                ImportDesk::tr("%1 belongs to the workspace that is open. Choose a CSV file or a workbook.")
                    .arg(QFileInfo(path).fileName()),
                {path, 0, {}}};
        }
    }
    return std::nullopt;
}

/// Plans a file, by a preset where one fits and is wanted.
Result<ReadFile> readFile(const QString &path, ImportChoices choices, const std::optional<MappingMemory> &memory,
    const std::vector<const ImportTable *> &tables, const ImportWatch &watch, Connection &connection)
{
    if (const auto refused = ownFile(path, connection.path()))
        return *refused;
    Result<ImportPlan> plan = planImport(path, tables, choices, watch);
    if (!plan)
        return plan.error();
    std::optional<PresetUse> use;
    if (plan->rejects) {
        continueBatch(connection, *plan, tables);
    } else if (memory) {
        const auto found = memory->find(plan->headers);
        const auto table =
            !found ? tables.end() : std::ranges::find(tables, found->preset.entity, &ImportTable::entity);
        if (table != tables.end()) {
            use = found->use;
            const ImportChoices better = choicesBy(found->preset, plan->headers, **table, choices);
            const bool isSame =
                plan->table == *table && plan->mapping == *better.mapping && better.answers == choices.answers;
            if (!isSame) {
                choices = better;
                plan = planImport(path, tables, choices, watch);
                if (!plan)
                    return plan.error();
            }
        }
    }
    return ReadFile{std::move(*plan), use, choices};
}

} // namespace

ImportDesk::ImportDesk(Session &session, const std::vector<const ImportTable *> &tables, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tables(tables)
    , m_memory(MappingMemory::usualFolder())
    , m_readJob(new Job(this))
    , m_runner(new ImportRunner(this))
{
    m_schedule.setSingleShot(true);
    m_schedule.setInterval(0);
    connect(&m_schedule, &QTimer::timeout, this, &ImportDesk::pump);
    connect(m_runner, &ImportRunner::tried, this, &ImportDesk::takeTrial);
    connect(m_runner, &ImportRunner::imported, this, &ImportDesk::takeReport);
    connect(m_runner, &ImportRunner::reverted, this, &ImportDesk::takeReverted);
    connect(m_runner, &ImportRunner::repaired, this, &ImportDesk::takeRepaired);
    connect(m_runner, &ImportRunner::progressed, this,
        [this](const RunProgress &progress) { Q_EMIT progressed(m_working, progress); });
}

ImportDesk::~ImportDesk()
{
    if (m_stopReading)
        *m_stopReading = true;
}

std::vector<int> ImportDesk::addFiles(const QStringList &paths)
{
    std::vector<int> ids;
    for (const QString &path : paths) {
        const bool isHere =
            std::ranges::any_of(m_files, [&](const auto &file) { return file->isOpen() && file->path == path; });
        if (isHere)
            continue;
        auto file = std::make_unique<ImportFile>();
        file->id = ++m_lastId;
        file->path = path;
        file->name = QFileInfo(path).fileName();
        ids.push_back(file->id);
        m_files.push_back(std::move(file));
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
    auto file = std::make_unique<ImportFile>();
    file->id = ++m_lastId;
    file->pasted = std::move(*pasted);
    file->path = file->pasted->path();
    file->name = ++m_pastes == 1 ? tr("Pasted table") : tr("Pasted table %1").arg(m_pastes);
    file->choices.displayName = file->name;
    const int id = file->id;
    m_files.push_back(std::move(file));
    Q_EMIT listChanged();
    schedule();
    return id;
}

void ImportDesk::remove(int id)
{
    const ImportFile *gone = file(id);
    if (!gone || gone->state == State::Importing)
        return;
    if (m_reading == id) {
        *m_stopReading = true;
        m_readJob->forget();
        m_reading = -1;
    }
    if (m_work == Work::Trial && m_working == id)
        m_runner->cancel();
    std::erase(m_wanted, id);
    std::erase_if(m_files, [id](const auto &candidate) { return candidate->id == id; });
    Q_EMIT listChanged();
    schedule();
}

void ImportDesk::removeDone()
{
    std::erase_if(m_files, [](const auto &file) { return !file->isOpen(); });
    Q_EMIT listChanged();
}

void ImportDesk::clear()
{
    m_schedule.stop();
    if (m_stopReading)
        *m_stopReading = true;
    m_readJob->forget();
    m_reading = -1;
    m_runner->cancel();
    m_wanted.clear();
    m_files.clear();
    m_pastes = 0;
    Q_EMIT listChanged();
}

ImportFile *ImportDesk::find(int id) const
{
    const auto found = std::ranges::find_if(m_files, [id](const auto &file) { return file->id == id; });
    return found == m_files.end() ? nullptr : found->get();
}

const ImportFile *ImportDesk::file(int id) const
{
    return find(id);
}

int ImportDesk::nextOpen() const
{
    const auto found = std::ranges::find_if(m_files, [](const auto &file) { return file->isOpen(); });
    return found == m_files.end() ? -1 : (*found)->id;
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
    if (m_reading == file.id) {
        *m_stopReading = true;
        m_readJob->forget();
        m_reading = -1;
    }
    file.state = State::Waiting;
    tryAgain(file);
}

void ImportDesk::tryAgain(ImportFile &file)
{
    if (m_work == Work::Trial && m_working == file.id)
        m_runner->cancel();
    file.trial.reset();
    file.sameAs.reset();
    if (file.state == State::Tried || file.state == State::Trying)
        file.state = State::Ready;
    Q_EMIT fileChanged(file.id);
    schedule();
}

void ImportDesk::choose(int id, const std::function<void(ImportChoices &)> &change)
{
    ImportFile *file = find(id);
    if (!file || !file->isOpen() || file->state == State::Importing)
        return;
    change(file->choices);
    file->seeksPreset = false;
    if (!file->choices.mapping && file->choices.answers.empty()) {
        file->asked.clear();
        file->preset.reset();
    }
    // Other rows, perhaps: what was decided about lines may not be about these.
    file->decisions.clear();
    readAgain(*file);
}

void ImportDesk::chooseField(int id, int column, int field)
{
    const ImportFile *chosen = file(id);
    if (!chosen || !chosen->plan)
        return;
    Mapping mapping = chosen->choices.mapping.value_or(chosen->plan->mapping);
    std::ranges::replace_if(
        mapping.fieldOfColumn, [field](int other) { return field >= 0 && other == field; }, -1);
    if (std::size_t(column) >= mapping.fieldOfColumn.size())
        return;
    mapping.fieldOfColumn[std::size_t(column)] = field;
    choose(id, [&](ImportChoices &choices) {
        choices.mapping = mapping;
        if (chosen->plan->table)
            choices.entity = chosen->plan->table->entity;
    });
}

void ImportDesk::setCreatesUnknown(int id, bool creates)
{
    if (ImportFile *file = find(id); file && file->createsUnknown != creates) {
        file->createsUnknown = creates;
        tryAgain(*file);
    }
}

void ImportDesk::decide(int id, qint64 line, const std::optional<RowDecision> &decision)
{
    ImportFile *file = find(id);
    if (!file)
        return;
    if (decision)
        file->decisions[line] = *decision;
    else
        file->decisions.erase(line);
    tryAgain(*file);
}

void ImportDesk::declinePreset(int id)
{
    ImportFile *file = find(id);
    if (!file)
        return;
    file->preset.reset();
    choose(id, [](ImportChoices &choices) {
        choices.entity.reset();
        choices.mapping.reset();
        choices.answers.clear();
    });
}

void ImportDesk::usePreset(int id, const MappingPreset &preset)
{
    ImportFile *file = find(id);
    if (!file || !file->plan)
        return;
    const auto table = std::ranges::find(m_tables, preset.entity, &ImportTable::entity);
    if (table == m_tables.end()) {
        return m_session.report({Problem::BadInput,
            tr("The mapping %1 is for a table that this version does not know. Choose another mapping.")
                .arg(preset.name),
            {}});
    }
    file->preset = PresetUse{preset.name, PresetMatch::Reason::LooksLike, true};
    choose(id, [&](ImportChoices &choices) { choices = choicesBy(preset, file->plan->headers, **table, choices); });
}

void ImportDesk::insist(int id)
{
    if (ImportFile *file = find(id)) {
        file->insists = true;
        tryAgain(*file);
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
    for (const auto &file : m_files) {
        if (file->canImport() && !file->isIdentical())
            m_wanted.push_back(file->id);
    }
    Q_EMIT busyChanged();
    schedule();
}

void ImportDesk::cancel()
{
    m_wanted.clear();
    m_runner->cancel();
    Q_EMIT busyChanged();
}

void ImportDesk::undo(BatchId batch)
{
    if (m_runner->isRunning() && m_work != Work::Trial)
        return;
    m_batch = batch;
    if (m_runner->isRunning()) {
        // The dry run gives way.
        m_runner->cancel();
        connect(
            this, &ImportDesk::busyChanged, this, [this, batch] { undo(batch); }, Qt::SingleShotConnection);
        return;
    }
    m_target = m_session.workspace();
    m_work = Work::Revert;
    m_runner->revert(*m_target, batch, m_session.actor());
    Q_EMIT busyChanged();
}

void ImportDesk::repair(BatchId batch, std::vector<ChosenRepair> chosen, const ImportOptions &options)
{
    if (m_runner->isRunning())
        return;
    m_batch = batch;
    m_target = m_session.workspace();
    m_work = Work::Repair;
    m_runner->repair(*m_target, batch, std::move(chosen), m_tables, options);
    Q_EMIT busyChanged();
}

bool ImportDesk::isIdle() const
{
    return !m_schedule.isActive() && m_reading < 0 && !m_runner->isRunning() && m_wanted.empty();
}

void ImportDesk::sort()
{
    const auto placeOf = [this](const std::unique_ptr<ImportFile> &file) {
        const ImportTable *table = file->plan ? file->plan->table : nullptr;
        // What is in already keeps its place above; what is not recognised waits for last.
        return std::pair(file->isOpen(), file->isOpen() ? std::ranges::find(m_tables, table) - m_tables.begin() : 0);
    };
    if (std::ranges::is_sorted(m_files, {}, placeOf))
        return;
    std::ranges::stable_sort(m_files, {}, placeOf);
    Q_EMIT listChanged();
}

void ImportDesk::pump()
{
    if (!m_session.workspace())
        return;
    if (m_reading < 0) {
        const auto waits = [](const auto &file) { return file->state == State::Waiting; };
        ImportFile *next = find(m_shown);
        if (!next || next->state != State::Waiting) {
            const auto found = std::ranges::find_if(m_files, waits);
            next = found == m_files.end() ? nullptr : found->get();
        }
        if (next)
            read(*next);
    }
    if (m_runner->isRunning())
        return;
    // Order needs all files, so nothing is tried or taken in while some are unread.
    while (!m_wanted.empty()) {
        ImportFile *file = find(m_wanted.front());
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
    if (m_reading < 0) {
        if (ImportFile *file = nextToTry())
            tryOut(*file);
    }
}

ImportFile *ImportDesk::nextToTry() const
{
    if (ImportFile *shown = find(m_shown);
        shown && shown->state == State::Ready && !shown->trial && shown->plan->isReady())
        return shown;
    ImportFile *first = find(nextOpen());
    return first && first->state == State::Ready && !first->trial ? first : nullptr;
}

void ImportDesk::read(ImportFile &file)
{
    m_reading = file.id;
    file.state = State::Reading;
    file.error.reset();
    m_stopReading = std::make_shared<std::atomic_bool>(false);
    const std::optional<MappingMemory> memory = file.seeksPreset ? std::optional(m_memory) : std::nullopt;
    m_readJob->start<ReadFile>(
        *m_session.workspace(),
        [path = file.path, pasted = file.pasted, choices = file.choices, memory, &tables = m_tables,
            stop = m_stopReading](Connection &connection) {
            ImportWatch watch;
            watch.stop = stop.get();
            return readFile(path, choices, memory, tables, watch, connection);
        },
        [this, id = file.id](Result<ReadFile> found) {
            m_reading = -1;
            if (found)
                takePlan(id, std::move(found->plan), found->use, found->choices);
            else
                takePlan(id, found.error(), {}, {});
            schedule();
        });
    Q_EMIT fileChanged(file.id);
}

void ImportDesk::takePlan(
    int id, Result<ImportPlan> plan, const std::optional<PresetUse> &use, const ImportChoices &choices)
{
    ImportFile *file = find(id);
    if (!file)
        return;
    if (!plan) {
        file->error = plan.error();
        file->plan.reset();
        file->state = State::Unreadable;
    } else {
        for (const ImportQuestion &question : plan->questions) {
            if (std::ranges::find(file->asked, question) == file->asked.end())
                file->asked.push_back(question);
        }
        if (use)
            file->preset = use;
        if (file->seeksPreset)
            file->choices = choices;
        file->state = plan->isReady() ? State::Ready : State::Undecided;
        file->plan = std::move(*plan);
    }
    // The table may have changed, and with it the place in the queue.
    sort();
    Q_EMIT fileChanged(id);
}

void ImportDesk::tryOut(ImportFile &file)
{
    m_work = Work::Trial;
    m_working = file.id;
    m_target = m_session.workspace();
    file.state = State::Trying;
    file.filesBefore = int(std::ranges::count_if(m_files.begin(),
        std::ranges::find_if(m_files, [&](const auto &other) { return other.get() == &file; }),
        [](const auto &other) { return other->isOpen() && !other->isIdentical(); }));
    m_runner->tryOut(*m_target, *file.plan, optionsOf(file), file.insists);
    Q_EMIT fileChanged(file.id);
}

void ImportDesk::takeTrial(const Result<Trial> &trial)
{
    ImportFile *file = find(m_working);
    endWork();
    // What was decided meanwhile made it void; it is tried anew.
    if (file && file->state == State::Trying) {
        if (!trial) {
            file->error = trial.error();
            file->plan.reset();
            file->state = State::Unreadable;
        } else if (trial->report.state == ImportReport::State::Cancelled) {
            // A person's "cancel" leaves it untried until something is done about it.
            file->state = m_wanted.empty() ? State::Tried : State::Ready;
        } else {
            file->trial = trial->report;
            file->sameAs = trial->sameAs;
            file->state = State::Tried;
        }
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
    ImportFile *file = find(m_working);
    endWork();
    if (file) {
        const int id = file->id;
        std::erase(m_wanted, id);
        if (!report) {
            // What was found out about the file may no longer hold.
            file->error = report.error();
            file->plan.reset();
            file->state = State::Unreadable;
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

void ImportDesk::takeReverted(const Result<RevertReport> &report)
{
    endWork();
    if (m_target == m_session.workspace() && m_target) {
        if (!report) {
            m_session.report(report.error());
        } else {
            if (report->rowsUndone > 0)
                workspaceWritten();
            for (const auto &file : m_files) {
                if (file->report && file->report->batch == m_batch) {
                    file->reverted = *report;
                    Q_EMIT fileChanged(file->id);
                }
            }
            Q_EMIT reverted(m_batch, *report);
        }
    }
    Q_EMIT busyChanged();
    schedule();
}

void ImportDesk::takeRepaired(const Result<ImportReport> &report)
{
    endWork();
    if (m_target == m_session.workspace() && m_target) {
        if (!report) {
            m_session.report(report.error());
        } else {
            if (report->state == ImportReport::State::Applied)
                workspaceWritten();
            Q_EMIT repaired(m_batch, *report);
        }
    }
    Q_EMIT busyChanged();
    schedule();
}

void ImportDesk::endWork()
{
    m_work = Work::None;
    m_working = -1;
}

void ImportDesk::workspaceWritten()
{
    m_target->announceCommit();
    // What was tried before may come out otherwise now.
    for (const auto &file : m_files) {
        if (file->state == State::Tried)
            tryAgain(*file);
    }
}

} // namespace waterline
