#pragma once

#include "import/importfile.h"
#include "import/importrunner.h"
#include "import/mappingmemory.h"
#include "parts/session.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace waterline {

class Job;

/// The files on their way in: reads them, tries them out, takes them in one after the other, in the order in which they
/// fit onto each other (people before what names them), and knows of each what became of it. All work runs off the
/// window's thread; who shows files listens to the signals and asks for them by id.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    ImportDesk(Session &session, const std::vector<const ImportTable *> &tables, QObject *parent);
    ~ImportDesk() override;

    /// Files that are here and open already are not added again. The ids of those that are new.
    std::vector<int> addFiles(const QStringList &paths);
    /// The id, or -1 when the text holds nothing or cannot be kept.
    int addPasted(const QString &text);
    void remove(int id);
    void removeDone();
    void clear();

    /// In the order in which they are to be taken in; those that are in already come first.
    [[nodiscard]] const std::vector<std::unique_ptr<ImportFile>> &files() const { return m_files; }
    /// Null if there is none.
    [[nodiscard]] const ImportFile *file(int id) const;
    /// The first that waits for a person: -1 if none does.
    [[nodiscard]] int nextOpen() const;
    /// Whose dry run comes first.
    void setShown(int id);

    void choose(int id, const std::function<void(ImportChoices &)> &change);
    /// A field takes one column: it is moved.
    void chooseField(int id, int column, int field);
    void setCreatesUnknown(int id, bool creates);
    void decide(int id, qint64 line, const std::optional<RowDecision> &decision);
    /// The header words alone decide, as if no preset were known.
    void declinePreset(int id);
    void usePreset(int id, const MappingPreset &preset);
    void insist(int id);

    void import(int id);
    /// All that need no look, one after the other, each with its dry run first.
    void importAll();
    [[nodiscard]] bool isImportingAll() const { return !m_wanted.empty(); }
    void cancel();
    void undo(BatchId batch);
    void repair(BatchId batch, std::vector<ChosenRepair> chosen, const ImportOptions &options);

    [[nodiscard]] bool isWriting() const
    {
        return m_work == Work::Import || m_work == Work::Revert || m_work == Work::Repair;
    }
    /// Nothing is being read, tried or written, nor about to be.
    [[nodiscard]] bool isIdle() const;
    void setMappingFolder(const QString &folder) { m_memory = MappingMemory(folder); }

Q_SIGNALS:
    /// Files came, went, or changed their order.
    void listChanged();
    void fileChanged(int id);
    void progressed(int id, const waterline::RunProgress &progress);
    /// Taken in, whatever came of it.
    void fileDone(int id);
    void reverted(waterline::BatchId batch, const waterline::RevertReport &report);
    void repaired(waterline::BatchId batch, const waterline::ImportReport &report);
    void busyChanged();

private:
    enum class Work { None, Trial, Import, Revert, Repair };

    [[nodiscard]] ImportFile *find(int id) const;
    [[nodiscard]] ImportOptions optionsOf(const ImportFile &file) const;
    void readAgain(ImportFile &file);
    void tryAgain(ImportFile &file);
    void sort();
    /// Starts what is to be done next. Called whenever something ended or was asked for, once all else is settled.
    void schedule() { m_schedule.start(); }
    void pump();
    void read(ImportFile &file);
    void takePlan(int id, Result<ImportPlan> plan, const std::optional<PresetUse> &use, const ImportChoices &choices);
    [[nodiscard]] ImportFile *nextToTry() const;
    void tryOut(ImportFile &file);
    void takeTrial(const Result<Trial> &trial);
    void runImport(ImportFile &file);
    void takeReport(const Result<ImportReport> &report);
    void takeReverted(const Result<RevertReport> &report);
    void takeRepaired(const Result<ImportReport> &report);
    void endWork();
    void workspaceWritten();

    Session &m_session;
    const std::vector<const ImportTable *> &m_tables;
    MappingMemory m_memory;
    Job *m_readJob;
    std::shared_ptr<std::atomic_bool> m_stopReading;
    ImportRunner *m_runner;
    QPointer<Workspace> m_target;
    std::vector<std::unique_ptr<ImportFile>> m_files;
    QTimer m_schedule;
    int m_lastId = 0;
    int m_pastes = 0;
    int m_shown = -1;
    int m_reading = -1;
    Work m_work = Work::None;
    int m_working = -1;
    BatchId m_batch;
    /// Ids of the files that a click on "all" or on one still wants taken in.
    std::deque<int> m_wanted;
    /// Whether rows that would be rejected or held keep a wanted file back.
    bool m_stopsAtFaults = false;
};

} // namespace waterline
