#include "import/planreader.h"

#include "import/mapping/keptmapping.h"
#include "parts/job.h"

#include <QFileInfo>

#include <algorithm>

namespace waterline {

namespace {

/// Reading the open workspace like any other file would drop SQLite's locks on it.
std::optional<Error> ownFile(const QString &path, const QString &workspace)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    for (const char *suffix : {"", "-wal", "-shm"}) {
        if (!file.isEmpty() && file == QFileInfo(workspace).canonicalFilePath() + QLatin1String(suffix)) {
            return Error{Problem::BadInput,
                PlanReader::tr("%1 belongs to the workspace that is open. Choose a CSV file or a workbook.")
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

PlanReader::PlanReader(const std::vector<const ImportTable *> &tables, QObject *parent)
    : QObject(parent)
    , m_tables(tables)
    , m_job(new Job(this))
{
}

PlanReader::~PlanReader()
{
    stop();
}

void PlanReader::read(const Workspace &workspace, const ImportFile &file, const std::optional<MappingMemory> &memory)
{
    m_id = file.id;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_job->start<ReadFile>(
        workspace,
        // Pasted text lives as long as what holds it.
        [path = file.path, pasted = file.pasted, choices = file.choices, memory, &tables = m_tables, stop = m_stop](
            Connection &connection) {
            ImportWatch watch;
            watch.stop = stop.get();
            return readFile(path, choices, memory, tables, watch, connection);
        },
        [this](const Result<ReadFile> &found) {
            const int id = std::exchange(m_id, -1);
            Q_EMIT wasRead(id, found);
        });
}

void PlanReader::stop()
{
    if (m_stop)
        *m_stop = true;
    m_job->forget();
    m_id = -1;
}

void PlanReader::stop(int id)
{
    if (m_id == id)
        stop();
}

} // namespace waterline
