#include "shell/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace waterline {

QRect clampedTo(const QRect &window, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return window;
    const auto overlap = [&window](const QRect &screen) {
        const QRect both = screen.intersected(window);
        return both.isEmpty() ? 0 : qint64(both.width()) * both.height();
    };
    const QRect screen = *std::ranges::max_element(screens, {}, overlap);
    QRect result = window;
    result.setSize(result.size().boundedTo(screen.size()));
    result.moveLeft(std::clamp(result.left(), screen.left(), screen.right() - result.width() + 1));
    result.moveTop(std::clamp(result.top(), screen.top(), screen.bottom() - result.height() + 1));
    return result;
}

void bringOntoAScreen(QWidget &window)
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    if (!window.isMaximized() && !window.isFullScreen())
        window.setGeometry(clampedTo(window.geometry(), screens));
}

} // namespace waterline
