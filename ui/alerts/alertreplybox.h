#pragma once

#include "alerts/alertstore.h"
#include "theme/theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace waterline {

class MentionEdit;

/// Where somebody writes about an alert and moves it on.
class AlertReplyBox final : public QWidget {
    Q_OBJECT

public:
    explicit AlertReplyBox(QWidget *parent = nullptr);

    void setState(AlertState state);
    void setNames(const QStringList &names);
    /// While a reply is being written nothing more can be said.
    void setBusy(bool isBusy);
    /// Why the reply was refused, below the box; empty hides it.
    void showProblem(const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;
    void retranslate();

Q_SIGNALS:
    /// No state: only a comment.
    void replied(const QString &text, std::optional<waterline::AlertState> newState);

private:
    void reply(std::optional<AlertState> newState);
    void enableButtons();

    AlertState m_state = AlertState::Open;
    bool m_isBusy = false;
    QLabel *m_label;
    MentionEdit *m_edit;
    QLabel *m_problem;
    QPushButton *m_comment;
    /// To explained, supported, closed.
    std::array<QPushButton *, 3> m_steps = {};
};

} // namespace waterline
