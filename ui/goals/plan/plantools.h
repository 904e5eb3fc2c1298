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
        /// The current cell, if it holds anybody.
        std::optional<GoalNode> node;
        bool isPinned = false;
        /// There are parts to divide it over.
        bool canSplit = false;
        bool canUndo = false;
        bool canRedo = false;
        bool isTrying = false;
        bool canPublish = false;
    };

    explicit PlanTools(QWidget *parent = nullptr);

    void setState(const State &state);
    /// What stays when the current cell is changed.
    [[nodiscard]] Keep keep() const;
    /// What is to stay wherever that can be.
    void setKeep(Keep keep);
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
    void pathsAsked();
    void settingsAsked();

private:
    void makeMenu();
    void showKeep();

    State m_state;
    Keep m_chosenKeep = Keep::OrgParent;
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
