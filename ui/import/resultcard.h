#pragma once

#include "import/importer.h"
#include "parts/session.h"
#include "store/revert.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace waterline {

class ConflictModel;
class CountsLine;
class RejectModel;

/// What became of the rows of one file: the ledger line, the rows that were not taken in with the reason for each, and
/// what can be done next.
class ResultCard : public QFrame {
    Q_OBJECT

public:
    explicit ResultCard(Session &session, QWidget *parent = nullptr);

    /// `reverted` when the import was undone, as far as it could be; `waiting` files come after it.
    void setReport(const ImportReport &report, const std::optional<RevertReport> &reverted, int waiting);
    void setBusy(bool busy);
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    void retranslate();

Q_SIGNALS:
    void saveRejectsAsked();
    void undoAsked();
    void nextAsked();
    void heatmapAsked();
    void againAsked();
    /// Show the batch in the ledger, where its rows are repaired.
    void ledgerAsked();

private:
    void showAll();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString sentence() const;

    ImportReport m_report;
    std::optional<RevertReport> m_reverted;
    int m_waiting = 0;
    RejectModel *m_rejects;
    ConflictModel *m_conflicts;
    QLabel *m_heading;
    QLabel *m_sentence;
    CountsLine *m_counts;
    QTableView *m_rejectTable;
    QTableView *m_conflictTable;
    QPushButton *m_save;
    QPushButton *m_repair;
    QPushButton *m_undo;
    QPushButton *m_heatmap;
    QPushButton *m_again;
    QPushButton *m_next;
};

} // namespace waterline
