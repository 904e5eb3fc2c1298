#pragma once

#include <QRectF>

namespace waterline {

/// How high the parts of a timeline entry are; 0 for what it does not have.
struct TimelineSizes {
    double day = 0;
    double heading = 0;
    double text = 0;
    double evidence = 0;
};

/// Where they stand; whatever the entry does not have is empty.
struct TimelineGeometry {
    QRectF day;
    /// The disc on the rail that carries the icon.
    QRectF disc;
    /// The line that joins the discs of neighbours.
    QRectF rail;
    QRectF heading;
    QRectF text;
    QRectF evidence;
    double height = 0;

    bool operator==(const TimelineGeometry &) const = default;
};

/// The width that is left for wrapped text in a list of this width.
[[nodiscard]] double timelineTextWidth(double width);
/// The parts one below the other, right of the rail.
[[nodiscard]] TimelineGeometry layoutTimeline(const QPointF &topLeft, double width, const TimelineSizes &sizes);

} // namespace waterline
