#pragma once

#include "import/importqueue.h"
#include "import/importrunner.h"
#include "import/ledgerdesk.h"
#include "import/mappingmemory.h"
#include "import/planreader.h"
#include "parts/session.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace waterline {

/// The files on their way in: reads them, tries them out, takes them in one after the other, in the order in which they
/// fit onto each other (people before what names them), and knows of each what became of it. All work runs off the
/// window's thread; who shows files listens to the signals and asks for them by id.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    ImportDesk(Session &session, const std::vector<const ImportTable *> &tables, QObject *parent);

    /// Files that are here and open already are not added again. The ids of those that are new.
    std::vector<int> addFiles(const QStringList &paths);
    /// The id, or -1 when the text holds nothing or cannot be kept.
    int addPasted(const QString &text);
    void remove(int id);
    void removeDone();
    void clear();

    /// In the order in which they are to be taken in; those that are in already come first.
    [[nodiscard]] const std::vector<std::unique_ptr<ImportFile>> &files() const { return m_queue.files(); }
    /// Null if there is none.
    [[nodiscard]] const ImportFile *file(int id) const { return m_queue.find(id); }
    /// The first that waits for a person: -1 if none does.
    [[nodiscard]] int nextOpen() const { return m_queue.nextOpen(); }
    /// Whose dry run comes first.
    void setShown(int id);

    /// What a person decides about a file, by its own functions; what must be done anew is. Nothing happens to a file
    /// that is being taken in or is in.
    void edit(int id, const std::function<ImportFile::Anew(ImportFile &)> &decide);

    void import(int id);
    /// All that need no look, one after the other, each with its dry run first.
    void importAll();
    [[nodiscard]] bool isImportingAll() const { return !m_wanted.empty(); }
    void cancel();
    // A dry run gives way to both.
    void undo(BatchId batch);
    void repair(BatchId batch, std::vector<ChosenRepair> chosen, const ImportOptions &options);

    [[nodiscard]] bool isWriting() const { return m_work == Work::Import || m_ledger->isWorking(); }
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
    enum class Work { None, Trial, Import };

    [[nodiscard]] ImportOptions optionsOf(const ImportFile &file) const;
    void readAgain(ImportFile &file);
    void outdate(ImportFile &file);
    void sort();
    /// Starts what is to be done next. Called whenever something ended or was asked for, once all else is settled.
    void schedule() { m_schedule.start(); }
    void pump();
    void readNext();
    void workNext();
    void takeRead(int id, const Result<ReadFile> &found);
    [[nodiscard]] ImportFile *nextToTry() const;
    void tryOut(ImportFile &file);
    void takeTrial(const Result<Trial> &trial);
    void runImport(ImportFile &file);
    void takeReport(const Result<ImportReport> &report);
    void takeReverted(BatchId batch, const RevertReport &report);
    void endWork();
    /// Does `write` as soon as the dry run, if there is one, has given way; not at all if something else writes then or
    /// the workspace is another one.
    void whenFree(const QPointer<Workspace> &target, const std::function<void()> &write);
    void workspaceWritten();

    Session &m_session;
    const std::vector<const ImportTable *> &m_tables;
    MappingMemory m_memory;
    PlanReader *m_reader;
    ImportRunner *m_runner;
    LedgerDesk *m_ledger;
    QPointer<Workspace> m_target;
    ImportQueue m_queue;
    QTimer m_schedule;
    int m_shown = -1;
    Work m_work = Work::None;
    int m_working = -1;
    /// Ids of the files that a click on "all" or on one still wants taken in.
    std::deque<int> m_wanted;
    /// Whether rows that would be rejected or held keep a wanted file back.
    bool m_stopsAtFaults = false;
    /// What runs was cancelled by the person, and not to make way.
    bool m_isCancelled = false;
};

} // namespace waterline
