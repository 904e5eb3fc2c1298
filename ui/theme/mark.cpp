#include "theme/mark.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>

namespace waterline {

Mark markOf(const Ratio &attainment, qint64 tolerancePercent)
{
    if (!attainment.isComputable())
        return Mark::NotComputable;
    if (attainment.isOverPercent(100 + tolerancePercent))
        return Mark::Over;
    return attainment.isAtLeastPercent(100 - tolerancePercent) ? Mark::Good : Mark::Short;
}

QString markGlyph(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return QStringLiteral("●");
    case Mark::Watch:
        return QStringLiteral("◆");
    case Mark::Alert:
        return QStringLiteral("■");
    case Mark::Short:
        return QStringLiteral("▼");
    case Mark::Over:
        return QStringLiteral("▲");
    case Mark::NotComputable:
        break;
    }
    return QStringLiteral("–");
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return QCoreApplication::translate("Mark", "on plan");
    case Mark::Watch:
        return QCoreApplication::translate("Mark", "watch");
    case Mark::Alert:
        return QCoreApplication::translate("Mark", "alert");
    case Mark::Short:
        return QCoreApplication::translate("Mark", "short of plan");
    case Mark::Over:
        return QCoreApplication::translate("Mark", "over plan");
    case Mark::NotComputable:
        break;
    }
    return QCoreApplication::translate("Mark", "not computable");
}

QColor markColor(Mark mark, const Theme &theme)
{
    switch (mark) {
    case Mark::Good:
        return theme.green.solid;
    case Mark::Watch:
        return theme.yellow.solid;
    case Mark::Alert:
    case Mark::Short:
        return theme.red.solid;
    case Mark::Over:
        return theme.accent;
    case Mark::NotComputable:
        break;
    }
    return theme.mutedText;
}

QPainterPath markPath(Mark mark, const QRectF &box)
{
    const double side = std::min(box.width(), box.height());
    const QPointF center = box.center();
    // Shapes of about the same weight, as fractions of the side from the centre.
    const auto polygon = [&](std::initializer_list<QPointF> corners) {
        QPolygonF shape;
        for (const QPointF &corner : corners)
            shape << center + corner * side;
        QPainterPath path;
        path.addPolygon(shape);
        path.closeSubpath();
        return path;
    };
    switch (mark) {
    case Mark::Good: {
        QPainterPath path;
        path.addEllipse(center, 0.42 * side, 0.42 * side);
        return path;
    }
    case Mark::Watch:
        return polygon({{0, -0.5}, {0.5, 0}, {0, 0.5}, {-0.5, 0}});
    case Mark::Alert:
        return polygon({{-0.38, -0.38}, {0.38, -0.38}, {0.38, 0.38}, {-0.38, 0.38}});
    case Mark::Short:
        return polygon({{-0.48, -0.36}, {0.48, -0.36}, {0, 0.46}});
    case Mark::Over:
        return polygon({{-0.48, 0.36}, {0.48, 0.36}, {0, -0.46}});
    case Mark::NotComputable:
        break;
    }
    return polygon({{-0.42, -0.07}, {0.42, -0.07}, {0.42, 0.07}, {-0.42, 0.07}});
}

} // namespace waterline
