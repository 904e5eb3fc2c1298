#pragma once

#include <QColor>
#include <QWidget>

namespace waterline {

/// Holds the plan, and while a what-if is open a frame around it, in one stroke so that its corners are whole.
class SandboxFrame final : public QWidget {
public:
    explicit SandboxFrame(QWidget *parent);

    /// With the frame what is inside keeps its distance from it. Precondition: there is a layout.
    void setOpen(bool isOpen);
    void setColor(const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isOpen = false;
    QColor m_color;
};

} // namespace waterline
