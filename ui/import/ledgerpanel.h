#pragma once

#include "import/ledgermodel.h"
#include "parts/session.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace waterline {

class ConflictModel;

/// The ledger of everything that came in, with a button that undoes the chosen entry.
class LedgerPanel : public QFrame {
    Q_OBJECT

public:
    LedgerPanel(const Session &session, const std::vector<const ImportTable *> &tables, QWidget *parent = nullptr);

    void setEntries(std::vector<LedgerEntry> entries);
    /// What undoing had to leave, until the next is undone.
    void setConflicts(const std::vector<RevertConflict> &conflicts);
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void undoAsked(waterline::BatchId batch, const QString &what);

private:
    [[nodiscard]] const LedgerEntry *current() const;
    void updateButton();

    LedgerModel *m_model;
    ConflictModel *m_conflicts;
    QLabel *m_title;
    QTableView *m_table;
    QLabel *m_conflictTitle;
    QTableView *m_conflictTable;
    QPushButton *m_undo;
    bool m_isBusy = false;
};

} // namespace waterline
