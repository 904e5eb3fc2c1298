#pragma once

#include "goals/goalcommands.h"
#include "parts/session.h"

class QDialog;

namespace waterline {

class PlanDesk;

/// Opens the dialogs of the plan over its window, each on what the desk has in front of it. Without a book nothing is
/// opened.
class PlanDialogs : public QObject {
    Q_OBJECT

public:
    /// `owner` is the view that asks.
    PlanDialogs(Session &session, PlanDesk &desk, QWidget *owner);

    void publish();
    void versions();
    void metrics();
    void paths();
    void settings();
    /// What the what-if changes.
    void changes();
    /// Divides the goal over what is below it, if there is anything.
    void split(const GoalTarget &target);

private:
    void open(QDialog *dialog);

    Session &m_session;
    PlanDesk &m_desk;
    QWidget *m_owner;
};

} // namespace waterline
