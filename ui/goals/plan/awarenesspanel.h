#pragma once

#include "goals/plan/awarenessmodel.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace waterline {

/// Who knows the current goals (R15), by unit and by name, and where that is noted.
class AwarenessPanel final : public QWidget {
    Q_OBJECT

public:
    AwarenessPanel(Session &session, std::shared_ptr<const GoalTree> tree, QWidget *parent = nullptr);

    void ask();
    [[nodiscard]] bool isIdle() const { return !m_job->isRunning() && !m_writing->isRunning(); }

private:
    void showKnown(const Acknowledgements &known);
    void showPeople();
    void acknowledgeChosen();
    void updateButton();
    [[nodiscard]] std::vector<PersonId> chosenUnaware() const;

    Session &m_session;
    std::shared_ptr<const GoalTree> m_tree;
    Job *m_job;
    Job *m_writing;
    Acknowledgements m_known;
    AwarenessModel *m_units;
    KnowingModel *m_people;
    QLabel *m_title;
    QTableView *m_unitTable;
    QTableView *m_peopleTable;
    QPushButton *m_acknowledge;
};

} // namespace waterline
