#include "goals/heatgeometry.h"

#include <algorithm>

namespace waterline {

namespace {
constexpr double gap = 1.5;
constexpr double padding = 6;
constexpr double markSide = 10;
} // namespace

HeatGeometry layoutHeatCell(const QRectF &cell, const HeatTextSizes &sizes, bool hasMark, bool hasDetail)
{
    HeatGeometry result;
    result.tile = cell.adjusted(gap, gap, -gap, -gap);
    const QRectF inner = result.tile.adjusted(padding, 0, -padding, 0);
    const double height = sizes.figureHeight + (hasDetail ? sizes.detailHeight : 0);
    const double top = inner.center().y() - height / 2;
    const double room = hasMark ? markSide + padding : 0;
    const double width = std::max(0.0, std::min(sizes.figureWidth, inner.width() - room));
    const double left = std::max(inner.left() + room, inner.center().x() - width / 2);
    result.figure = QRectF(left, top, width, sizes.figureHeight);
    if (hasMark) {
        result.mark = QRectF(left - room, result.figure.center().y() - markSide / 2, markSide, markSide);
    }
    if (hasDetail)
        result.detail = QRectF(inner.left(), result.figure.bottom(), inner.width(), sizes.detailHeight);
    return result;
}

} // namespace waterline
