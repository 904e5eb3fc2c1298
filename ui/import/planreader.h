#pragma once

#include "import/importfile.h"
#include "import/mappingmemory.h"

#include <QObject>

#include <atomic>

namespace waterline {

class Job;
class Workspace;

/// Finds out in a job how a file will be understood, one file at a time. Answers arrive in this object's thread; none
/// does after stop().
class PlanReader : public QObject {
    Q_OBJECT

public:
    PlanReader(const std::vector<const ImportTable *> &tables, QObject *parent);
    ~PlanReader() override;

    /// Precondition: not isReading(). Without `memory` no preset is looked for.
    void read(const Workspace &workspace, const ImportFile &file, const std::optional<MappingMemory> &memory);
    void stop();
    /// Stops if it is this file that is being read.
    void stop(int id);
    [[nodiscard]] bool isReading() const { return m_id >= 0; }

Q_SIGNALS:
    void wasRead(int id, const waterline::Result<waterline::ReadFile> &found);

private:
    const std::vector<const ImportTable *> &m_tables;
    Job *m_job;
    std::shared_ptr<std::atomic_bool> m_stop;
    int m_id = -1;
};

} // namespace waterline
