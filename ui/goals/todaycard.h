#pragma once

#include "goals/dayplan.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace waterline {

/// The three things that a person is to do today (R4), in one line.
class TodayCard final : public QFrame {
    Q_OBJECT

public:
    explicit TodayCard(Session &session, QWidget *parent = nullptr);

    /// Shows itself when the answer is there; for anybody but a person it hides.
    void ask(const Scope &scope);
    void retranslate();

private:
    struct Answer {
        DayPlan plan;
        QString name;
    };

    void showAnswer(const Answer &answer);
    [[nodiscard]] QString taskText(const DayTask &task) const;

    Session &m_session;
    Job *m_job;
    Answer m_answer;
    QLabel *m_day;
    std::array<QLabel *, coreActions.size()> m_tasks;
    QPushButton *m_why;
};

} // namespace waterline
