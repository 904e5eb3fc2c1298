#pragma once

#include "goals/plan/planbook.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QDialog>

class QLabel;
class QTableView;
class QTabWidget;

namespace waterline {

class AwarenessPanel;
class ComparePanel;
class VersionModel;

/// The published versions of the goals: what each changed, and who knows the current one.
class VersionsDialog final : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Session &session, std::shared_ptr<const GoalTree> tree, QWidget *parent);

    [[nodiscard]] bool isIdle() const;
    /// Not while it is written who knows a version: the window would not be told.
    void reject() override;

private:
    void ask();
    void showVersions(const std::vector<GoalVersion> &versions);

    Session &m_session;
    Job *m_job;
    VersionModel *m_model;
    QLabel *m_empty;
    QTableView *m_table;
    ComparePanel *m_compare;
    AwarenessPanel *m_awareness;
    QTabWidget *m_tabs;
};

} // namespace waterline
