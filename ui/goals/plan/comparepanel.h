#pragma once

#include "goals/plan/goalchangemodel.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace waterline {

/// What differs between two versions of the goals, or between one and the draft.
class ComparePanel final : public QWidget {
    Q_OBJECT

public:
    ComparePanel(Session &session, std::shared_ptr<const GoalTree> tree, QWidget *parent = nullptr);

    void setVersions(const std::vector<GoalVersion> &versions);
    /// Against the one before it.
    void showVersion(int number);
    [[nodiscard]] bool isIdle() const { return !m_job->isRunning(); }

private:
    [[nodiscard]] QLayout *makeChoices();
    void ask();
    [[nodiscard]] ChangeDepth chosenDepth() const;
    void showLines(const std::vector<GoalChangeLine> &lines, const ChangeDepth &depth);

    Session &m_session;
    std::shared_ptr<const GoalTree> m_tree;
    Job *m_job;
    GoalChangeModel *m_model;
    QComboBox *m_before;
    QComboBox *m_after;
    QComboBox *m_depth;
    QComboBox *m_periods;
    QLabel *m_count;
    QTableView *m_table;
};

} // namespace waterline
