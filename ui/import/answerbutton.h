#pragma once

#include <QPushButton>

namespace waterline {

/// Decides on a row that makes room for the next one. The second press of a double click meant what stood here before,
/// and does nothing.
class AnswerButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void mouseDoubleClickEvent(QMouseEvent *) override { }
};

} // namespace waterline
