#pragma once

#include "calendar/settings.h"
#include "goals/plan/savedialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace waterline {

/// What the workspace counts time by (the month with which the fiscal year begins, and which days are holidays), and
/// what its goals must name.
class GoalSettingsDialog final : public SaveDialog {
    Q_OBJECT

public:
    GoalSettingsDialog(Session &session, QWidget *parent);

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

    Settings m_saved;
    QComboBox *m_month;
    QComboBox *m_holidays;
    QLabel *m_days;
    std::vector<RequiredBox> m_required;
    QPushButton *m_save = nullptr;
};

} // namespace waterline
