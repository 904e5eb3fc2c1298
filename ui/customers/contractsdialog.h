#pragma once

#include "contracts/contractstore.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QDialog>

#include <array>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace waterline {

class ContractFilter;
class ContractModel;
class Notice;
class Segments;

/// The won opportunities of the scope and what verifies them (R6): scans are attached here, by button or dropped on
/// their cell, and a contract is submitted, or refused with everything that is missing.
class ContractsDialog final : public QDialog {
    Q_OBJECT

public:
    ContractsDialog(Session &session, QWidget *parent);

    [[nodiscard]] bool isIdle() const { return !m_job->isRunning() && !m_writing->isRunning(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeading();
    void makeTable();
    void makeButtons();
    void fitColumns();

    void read();
    void showContracts(std::vector<Contract> contracts);
    void showState();
    void showActions();
    void applyFilter();
    void leaveEmptyPlace();

    [[nodiscard]] bool isEditable() const;
    /// Null when none is chosen.
    [[nodiscard]] const Contract *chosen() const;
    /// The contract and the kind of evidence under a drag that may be dropped there; null where it may not.
    [[nodiscard]] const Contract *contractBelow(const QPoint &place, std::optional<EvidenceKind> &kind) const;
    void askFile(EvidenceKind kind);
    void attach(const QString &contract, EvidenceKind kind, const QString &file);
    void submit();
    void write(std::function<Result<BatchId>(const Desk &)> work);
    void refuse(const QString &why);

    Session &m_session;
    Job *m_job;
    Job *m_writing;
    ContractModel *m_model;
    ContractFilter *m_filter;
    QTableView *m_table = nullptr;
    Segments *m_states = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_export = nullptr;
    QStackedLayout *m_stack;
    Notice *m_empty;
    QLabel *m_hint;
    QLabel *m_refusal;
    std::array<QPushButton *, evidenceKinds.size()> m_attach = {};
    QPushButton *m_submit = nullptr;
    QDialogButtonBox *m_buttons;
    bool m_isRead = false;
};

} // namespace waterline
