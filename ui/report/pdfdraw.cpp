#include "report/pdfblocks.h"

#include <cmath>

namespace waterline {

void drawMark(QPainter &painter, Mark mark, const QColor &color, const QRectF &box)
{
    painter.fillPath(markPath(mark, box), color);
}

void drawFill(QPainter &painter, const HeatColors &fill, const QRectF &rect)
{
    painter.fillRect(rect, fill.background);
    if (!fill.isHatched)
        return;
    // Line by line, clipped by arithmetic: a brush pattern would be a picture in the file, at the printer's mercy.
    painter.setPen(QPen(fill.hatch, pt(0.5), Qt::SolidLine, Qt::FlatCap));
    const double step = pt(4);
    for (double offset = step; offset < rect.width() + rect.height(); offset += step) {
        const double toTop = std::min(offset, rect.height());
        const double toRight = std::min(offset, rect.width());
        painter.drawLine(QPointF(rect.left() + offset - toTop, rect.top() + toTop),
            QPointF(rect.left() + toRight, rect.top() + offset - toRight));
    }
}

void drawRule(QPainter &painter, const QColor &color, double left, double y, double width, double points)
{
    painter.setPen(QPen(color, pt(points), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(left + width, y));
}

} // namespace waterline
