#pragma once

#include "goals/plan/awarenessmodel.h"
#include "goals/publish/goalversions.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace waterline {

class WhyPanel;

/// Who knows the current goals (R15), by unit and by name, and where that is noted.
class AwarenessPanel final : public QWidget {
    Q_OBJECT

public:
    AwarenessPanel(Session &session, std::shared_ptr<const GoalTree> tree, QWidget *parent = nullptr);

    void ask();
    /// Those that there are, for their reasons.
    void setVersions(const std::vector<GoalVersion> &versions) { m_versions = versions; }
    [[nodiscard]] bool isWriting() const { return m_writing->isRunning(); }
    [[nodiscard]] bool isIdle() const { return !m_job->isRunning() && !isWriting() && !m_noting->isRunning(); }

Q_SIGNALS:
    /// It begins or ends to write.
    void writingChanged();

private:
    void showKnown(const Acknowledgements &known);
    void showPeople();
    /// What the version changed for the current person, beside the reason it was published for (R15).
    void askNote();
    void showNote(PersonId person, const std::vector<ChangeLine> &lines);
    void explainUnit(const QModelIndex &unit);
    void acknowledgeChosen();
    void updateButton();
    [[nodiscard]] std::vector<PersonId> chosenUnaware() const;

    Session &m_session;
    std::shared_ptr<const GoalTree> m_tree;
    Job *m_job;
    Job *m_writing;
    Job *m_noting;
    Acknowledgements m_known;
    std::vector<GoalVersion> m_versions;
    AwarenessModel *m_units;
    KnowingModel *m_people;
    QLabel *m_title;
    QTableView *m_unitTable;
    QTableView *m_peopleTable;
    QLabel *m_noteTitle;
    QListWidget *m_note;
    WhyPanel *m_why;
    QPushButton *m_acknowledge;
};

} // namespace waterline
