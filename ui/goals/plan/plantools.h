#pragma once

#include "goals/grid/goaledit.h"
#include "theme/theme.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace waterline {

/// What can be done to goals, in one row of buttons.
class PlanTools final : public QWidget {
    Q_OBJECT

public:
    /// What is possible at the moment.
    struct State {
        bool isEditable = false;
        bool hasNode = false;
        bool isPinned = false;
        bool canUndo = false;
        bool canRedo = false;
        bool isTrying = false;
        bool canPublish = false;
    };

    explicit PlanTools(QWidget *parent = nullptr);

    void setState(const State &state);
    [[nodiscard]] Keep keep() const;
    void retranslate();
    void restyle(const Theme &theme);

Q_SIGNALS:
    void pinAsked();
    void undoAsked();
    void redoAsked();
    void splitAsked();
    void sandboxAsked(bool isOpen);
    void publishAsked();
    void versionsAsked();
    void metricsAsked();
    void calendarAsked();

private:
    void makeMenu();

    QComboBox *m_keep;
    QPushButton *m_pin;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_split;
    QPushButton *m_sandbox;
    QPushButton *m_publish;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace waterline
