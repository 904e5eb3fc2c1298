#pragma once

#include "calendar/settings.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace waterline {

/// What the workspace counts time by (the month with which the fiscal year begins, and which days are holidays), and
/// what its goals must name.
class GoalSettingsDialog final : public QDialog {
    Q_OBJECT

public:
    GoalSettingsDialog(Session &session, QWidget *parent);

    [[nodiscard]] bool isIdle() const { return !m_job->isRunning() && !m_writing->isRunning(); }

private:
    /// What is shown: the settings, and how many days the workspace names itself.
    struct Answer {
        Settings settings;
        qint64 ownDays = 0;
    };

    struct RequiredBox {
        Period::Kind level;
        QString action;
        QCheckBox *box;
    };

    [[nodiscard]] QLayout *makeMatrix();
    void read();
    void showAnswer(const Answer &answer);
    void updateSave();
    [[nodiscard]] Settings chosen() const;
    void save();

    Session &m_session;
    Job *m_job;
    Job *m_writing;
    Settings m_saved;
    QComboBox *m_month;
    QComboBox *m_holidays;
    QLabel *m_days;
    std::vector<RequiredBox> m_required;
    QLabel *m_refusal;
    QPushButton *m_save = nullptr;
};

} // namespace waterline
