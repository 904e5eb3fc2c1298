#include "parts/timelinegeometry.h"

#include <algorithm>

namespace waterline {

namespace {
constexpr double padding = 8;
constexpr double disc = 24;
constexpr double gap = 10;
constexpr double textLeft = padding + disc + gap;
} // namespace

double timelineTextWidth(double width)
{
    return std::max(1.0, width - textLeft - padding);
}

TimelineGeometry layoutTimeline(const QPointF &topLeft, double width, const TimelineSizes &sizes)
{
    TimelineGeometry result;
    const double left = topLeft.x() + textLeft;
    const double textWidth = timelineTextWidth(width);
    double y = topLeft.y();
    if (sizes.day > 0) {
        result.day = QRectF(topLeft.x() + padding, y + padding, width - 2 * padding, sizes.day);
        y = result.day.bottom() + padding / 2;
    }
    const double entryTop = y;
    y += padding / 2;
    result.disc = QRectF(topLeft.x() + padding, y, disc, disc);
    // The heading stands level with the disc.
    result.heading = QRectF(left, y + std::max(0.0, (disc - sizes.heading) / 2), textWidth, sizes.heading);
    y = result.heading.bottom();
    if (sizes.text > 0) {
        result.text = QRectF(left, y, textWidth, sizes.text);
        y = result.text.bottom();
    }
    if (sizes.evidence > 0) {
        result.evidence = QRectF(left, y + padding / 4, textWidth, sizes.evidence);
        y = result.evidence.bottom();
    }
    const double bottom = std::max(y, result.disc.bottom()) + padding / 2;
    result.rail = QRectF(result.disc.center().x() - 0.5, entryTop, 1, bottom - entryTop);
    result.height = bottom - topLeft.y();
    return result;
}

} // namespace waterline
