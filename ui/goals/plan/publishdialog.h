#pragma once

#include "goals/plan/publishpreview.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace waterline {

class PlanDesk;
class WhyPanel;

/// Makes the goals that are worked on the next version: what changes, what is missing and blocks it, what the lint
/// warns of, and why.
class PublishDialog final : public QDialog {
    Q_OBJECT

public:
    PublishDialog(Session &session, PlanDesk &desk, QWidget *parent);

private:
    [[nodiscard]] QLayout *makeReason();
    void makeButtons();
    void ask();
    void showPreview(const PublishPreview &preview);
    void showFindings(QLabel *heading, QListWidget *list, const QString &title, const QStringList &findings);
    void updatePublish();
    void publish();

    Session &m_session;
    PlanDesk &m_desk;
    Job *m_job;
    PublishModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QLabel *m_missingTitle;
    QListWidget *m_missing;
    QLabel *m_past;
    QLabel *m_lintTitle;
    QListWidget *m_lint;
    /// Of the hazard that is chosen.
    WhyPanel *m_why;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_refusal;
    QPushButton *m_publish = nullptr;
    QDialogButtonBox *m_buttons;
    std::vector<LintFinding> m_findings;
    bool m_isPublishable = false;
};

} // namespace waterline
