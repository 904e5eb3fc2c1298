#include "parts/markbadge.h"

#include <QPainter>

namespace waterline {

MarkBadge::MarkBadge(Mark mark, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_color(markColor(mark, theme))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(markWord(mark));
    setAccessibleName(markWord(mark));
}

QSize MarkBadge::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void MarkBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = fontMetrics().ascent() * 0.9;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect()).center());
    painter.fillPath(markPath(m_mark, box), m_color);
}

} // namespace waterline
