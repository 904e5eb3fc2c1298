#pragma once

#include "org/scope.h"
#include "shell/breadcrumb.h"

#include <QFrame>

class QAction;
class QToolButton;

namespace waterline {

class CalendarPopup;
class Job;
class Session;

/// The actions that the scope bar shows as buttons; they belong to the window, whose menus show them too.
struct ScopeActions {
    QAction *up = nullptr;
    QAction *previousWeek = nullptr;
    QAction *nextWeek = nullptr;
    QAction *lastCompleteWeek = nullptr;
    QAction *search = nullptr;
    QAction *why = nullptr;
};

/// The strip at the top that says what the whole window looks at, and changes it: place, week, and moment.
class ScopeBar : public QFrame {
    Q_OBJECT

public:
    ScopeBar(Session &session, const ScopeActions &actions, QWidget *parent = nullptr);

    /// Leads to the place above, if there is one.
    void goUp();
    /// How many alerts of the scope wait for somebody.
    void setOpenAlerts(int count);
    /// To be called when the session's theme changed.
    void restyle();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void askPath();
    void showWeek();
    void showMoment();
    void showAlerts();
    void retranslate();
    void openWeekCalendar();
    void openMomentCalendar();

    Session &m_session;
    ScopeActions m_actions;
    Job *m_job;
    Breadcrumb *m_breadcrumb;
    QToolButton *m_week;
    QToolButton *m_moment;
    QToolButton *m_search;
    QToolButton *m_bell;
    int m_openAlerts = 0;
    CalendarPopup *m_weekCalendar;
    CalendarPopup *m_momentCalendar;
};

} // namespace waterline
