#pragma once

#include "import/importrepair.h"
#include "parts/session.h"
#include "store/ledger.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace waterline {

class ChangeModel;
class ConflictModel;
class ElidedLabel;
class Job;
class RejectModel;
class RepairList;
class TotalModel;

/// All that the ledger knows of one batch beyond its line.
struct BatchDetails {
    std::vector<RejectedRow> openRows;
    std::vector<RepairGroup> repairs;
    std::vector<ControlTotal> totals;
    std::vector<ChangedRow> changes;
};

/// Errors as those of reading the workspace.
[[nodiscard]] Result<BatchDetails> readDetails(Connection &connection, const Schema &schema, const BatchRecord &batch,
    const std::vector<const ImportTable *> &tables);

/// One batch of the ledger: its hash and relatives, the rows that still wait with their repairs, what it changed, its
/// control totals, and what undoing it had to leave.
class LedgerDetails : public QFrame {
    Q_OBJECT

public:
    LedgerDetails(Session &session, const std::vector<const ImportTable *> &tables, QWidget *parent = nullptr);

    /// Null: none is chosen. `name` gives the name of another batch by its id.
    void setEntry(const LedgerEntry *entry, const std::function<QString(BatchId)> &name);
    /// What undoing a batch had to leave; shown as long as that batch or its undoing is chosen.
    void setConflicts(BatchId batch, const std::vector<RevertConflict> &conflicts);
    void setBusy(bool busy);
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] const std::optional<LedgerEntry> &entry() const { return m_entry; }
    void retranslate();

Q_SIGNALS:
    /// Of an entry that is undone it is the redo: the batch to be undone is the one that undid it.
    void undoAsked(waterline::BatchId batch, const QString &what);
    void repairAsked(waterline::BatchId batch, const waterline::ChosenRepair &repair);

private:
    enum Tab { Repairs, Rows, Changes, Totals, Conflicts };

    QTableView *makeList(QAbstractItemModel *model, std::function<QString()> name);
    void load();
    void saveRows();
    void showAll();
    void showFacts();
    void showTabs();
    void showFirstTab();
    void askUndo();

    Session &m_session;
    const std::vector<const ImportTable *> &m_tables;
    Job *m_loadJob;
    Job *m_saveJob;
    std::optional<LedgerEntry> m_entry;
    std::function<QString(BatchId)> m_nameOf;
    BatchDetails m_details;
    BatchId m_conflictBatch;
    bool m_isBusy = false;
    /// Another entry was chosen: its first tab is shown once it is known which it has.
    bool m_picksTab = false;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QPushButton *m_save;
    QPushButton *m_undo;
    QTabBar *m_tabs;
    QStackedWidget *m_body;
    RepairList *m_repairs;
    RejectModel *m_rows;
    ChangeModel *m_changes;
    TotalModel *m_totals;
    ConflictModel *m_conflicts;
    QTableView *m_rowTable = nullptr;
    QTableView *m_changeTable = nullptr;
    QTableView *m_totalTable = nullptr;
    QTableView *m_conflictTable = nullptr;
    QLabel *m_nothing;
};

} // namespace waterline
