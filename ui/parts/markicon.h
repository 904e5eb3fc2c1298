#pragma once

#include "theme/mark.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace waterline {

/// A mark in its colour as a small icon of 12 pixels, for switches.
[[nodiscard]] inline QIcon markIcon(Mark mark, const Theme &theme)
{
    constexpr int side = 12;
    constexpr int ratio = 3; // sharp on dense screens too
    QPixmap picture(side * ratio, side * ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(markPath(mark, QRectF(picture.rect()).adjusted(2, 2, -2, -2)), markColor(mark, theme));
    return QIcon(picture);
}

} // namespace waterline
