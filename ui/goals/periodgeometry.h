#pragma once

#include <QRectF>

namespace waterline {

/// How large the texts of a cell of periods are: its figure in two sizes, and the line below it.
struct PeriodTextSizes {
    double largeWidth = 0;
    double largeHeight = 0;
    double smallWidth = 0;
    double smallHeight = 0;
    double detailWidth = 0;
    double detailHeight = 0;
};

/// Where the parts of a cell stand; what it does not have, or has no room for, is empty. A whole year of weeks leaves
/// a cell nothing but its colour and its mark.
struct PeriodGeometry {
    QRectF tile;
    QRectF mark;
    QRectF figure;
    QRectF detail;
    /// The dot that says that facts arrived later.
    QRectF late;
    /// At the bottom of the tile, from side to side: how far a period that runs is.
    QRectF progress;
    bool isLarge = false;

    bool operator==(const PeriodGeometry &) const = default;
};

struct PeriodParts {
    bool hasMark = false;
    bool hasDetail = false;
    bool isLate = false;
    bool isRunning = false;
};

/// The figure as large as there is room for it beside its mark, and the line below it only where it fits whole. Where
/// the figure and the mark have no room side by side, the mark stands in the corner.
[[nodiscard]] PeriodGeometry layoutPeriodCell(
    const QRectF &cell, const PeriodTextSizes &sizes, const PeriodParts &parts);

/// How wide each of `columns` is in so much room: all the same, no narrower than `least` and no wider than `most`.
[[nodiscard]] int periodColumnWidth(int room, int columns, int least, int most);

} // namespace waterline
