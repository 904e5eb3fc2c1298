#include "goals/periodgeometry.h"

#include <algorithm>

namespace waterline {

namespace {

constexpr double gap = 1.5;
constexpr double padding = 3;
constexpr double markSide = 9;
constexpr double cornerSide = 7;
constexpr double markGap = 3;
constexpr double lateSide = 5;
/// Below the two lines there is just so much room.
constexpr double progressHeight = 3.5;

} // namespace

PeriodGeometry layoutPeriodCell(const QRectF &cell, const PeriodTextSizes &sizes, const PeriodParts &parts)
{
    PeriodGeometry result;
    result.tile = cell.adjusted(gap, gap, -gap, -gap);
    const QRectF inner = result.tile.adjusted(padding, 0, -padding, 0);
    const double room = parts.hasMark ? markSide + markGap : 0;
    result.isLarge = sizes.largeWidth + room <= inner.width();
    const double width = result.isLarge ? sizes.largeWidth : sizes.smallWidth;
    const double height = result.isLarge ? sizes.largeHeight : sizes.smallHeight;
    const bool hasFigure = width > 0 && width <= inner.width();
    const bool isInCorner = parts.hasMark && hasFigure && width + room > inner.width();
    const bool hasDetail = hasFigure && !isInCorner && parts.hasDetail && sizes.detailWidth <= inner.width();
    const double top = inner.center().y() - (height + (hasDetail ? sizes.detailHeight : 0)) / 2;
    if (hasFigure) {
        // Centred with or without a mark, so that figures stand below each other; it moves only where it must.
        const double start = inner.left() + (isInCorner ? 0 : room);
        const double left = std::max(start, inner.center().x() - width / 2);
        result.figure = QRectF(left, top, width, height);
        if (isInCorner && top - result.tile.top() >= cornerSide + 2)
            result.mark = QRectF(result.tile.left() + 3, result.tile.top() + 2, cornerSide, cornerSide);
        else if (parts.hasMark && !isInCorner)
            result.mark = QRectF(left - room, result.figure.center().y() - markSide / 2, markSide, markSide);
    } else if (parts.hasMark && markSide <= result.tile.width()) {
        result.mark = QRectF(0, 0, markSide, markSide);
        result.mark.moveCenter(inner.center());
    }
    if (hasDetail)
        result.detail = QRectF(inner.left(), result.figure.bottom(), inner.width(), sizes.detailHeight);
    if (parts.isLate)
        result.late = QRectF(result.tile.right() - lateSide - 2, result.tile.top() + 2, lateSide, lateSide);
    if (parts.isRunning)
        result.progress =
            QRectF(result.tile.left(), result.tile.bottom() - progressHeight, result.tile.width(), progressHeight);
    return result;
}

int periodColumnWidth(int room, int columns, int least, int most)
{
    return columns > 0 ? std::clamp(room / columns, least, most) : most;
}

} // namespace waterline
