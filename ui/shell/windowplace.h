#pragma once

#include <QRect>

class QWidget;

namespace waterline {

/// A rectangle of this size that lies on a screen: moved, and shrunk if it must be.
[[nodiscard]] QRect clampedTo(const QRect &window, const QList<QRect> &screens);
/// Moves a window that is neither maximized nor full onto a screen that is there.
void bringOntoAScreen(QWidget &window);

} // namespace waterline
