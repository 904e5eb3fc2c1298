#pragma once

#include <QSystemTrayIcon>

namespace waterline {

/// Says in the system's tray that alerts were raised (R7) while somebody works in another program. Where the desktop
/// has no tray the bell in the window has to do.
class TrayNotice : public QObject {
    Q_OBJECT

public:
    /// `window` is what the alerts are shown in; it must outlive the notice.
    explicit TrayNotice(QWidget *window);

    void tellRaised(int alerts);
    /// Somebody who looks at the window sees the bell, and what is no news needs no notice.
    [[nodiscard]] static bool isWorthTelling(int alerts, bool isWindowActive) { return alerts > 0 && !isWindowActive; }
    [[nodiscard]] static QString text(int alerts);

Q_SIGNALS:
    /// Somebody clicked on it, and wants to see them.
    void clicked();

private:
    void open();

    QWidget *m_window;
    QSystemTrayIcon m_icon;
};

} // namespace waterline
