#pragma once

#include <QRectF>

namespace waterline {

/// How large the texts of a heat cell are.
struct HeatTextSizes {
    double figureWidth = 0;
    double figureHeight = 0;
    double detailHeight = 0;
};

/// Where the parts of a heat cell stand; whatever the cell does not have is empty.
struct HeatGeometry {
    /// The coloured ground, a little smaller than the cell so that neighbours stand apart.
    QRectF tile;
    QRectF mark;
    QRectF figure;
    QRectF detail;

    bool operator==(const HeatGeometry &) const = default;
};

/// The figure is centred whether or not a mark stands before it, so that figures of a column stand below each other.
/// In a cell too narrow for that, the figure moves right; it never leaves the tile, nor lies on the mark.
[[nodiscard]] HeatGeometry layoutHeatCell(const QRectF &cell, const HeatTextSizes &sizes, bool hasMark, bool hasDetail);

} // namespace waterline
