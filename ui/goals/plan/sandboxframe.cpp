#include "goals/plan/sandboxframe.h"

#include <QLayout>
#include <QPainter>

namespace waterline {

namespace {
constexpr int spacing = 8;
constexpr qreal stroke = 2;
constexpr qreal radius = 8;
} // namespace

SandboxFrame::SandboxFrame(QWidget *parent)
    : QWidget(parent)
{
}

void SandboxFrame::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    const int distance = isOpen ? spacing : 0;
    layout()->setContentsMargins(distance, distance, distance, distance);
    update();
}

void SandboxFrame::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void SandboxFrame::paintEvent(QPaintEvent *)
{
    if (!m_isOpen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_color, stroke));
    const qreal inset = stroke / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

} // namespace waterline
