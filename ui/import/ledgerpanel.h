#pragma once

#include "import/importrepair.h"
#include "import/ledgermodel.h"
#include "parts/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace waterline {

class ElidedLabel;
class LedgerDetails;
class LedgerFilter;
class Notice;

/// The ledger of everything that came in: every batch, a field to find one, and the details of the chosen one below.
class LedgerPanel : public QWidget {
    Q_OBJECT

public:
    LedgerPanel(Session &session, const std::vector<const ImportTable *> &tables, QWidget *parent = nullptr);

    /// All of a workspace, oldest first.
    void setEntries(std::vector<LedgerEntry> entries);
    /// Brings this batch to the front; also one that comes with the next setEntries().
    void showBatch(BatchId batch);
    void setConflicts(BatchId batch, const std::vector<RevertConflict> &conflicts);
    void setBusy(bool busy);
    [[nodiscard]] bool isIdle() const;
    void retranslate();
    void restyle();

Q_SIGNALS:
    void undoAsked(waterline::BatchId batch, const QString &what);
    void repairAsked(waterline::BatchId batch, const waterline::ChosenRepair &repair);
    void importAsked();

private:
    void showCount();
    void showCurrent();
    void selectWanted();
    [[nodiscard]] const LedgerEntry *current() const;

    Session &m_session;
    LedgerModel *m_model;
    LedgerFilter *m_filter;
    QLineEdit *m_search;
    ElidedLabel *m_count;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_views;
    QTableView *m_table;
    Notice *m_empty;
    LedgerDetails *m_details;
    BatchId m_wanted;
};

} // namespace waterline
