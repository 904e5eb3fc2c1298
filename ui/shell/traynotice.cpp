#include "shell/traynotice.h"

#include "theme/icons.h"

#include <QWidget>

namespace waterline {

TrayNotice::TrayNotice(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotice::open);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayNotice::open);
}

void TrayNotice::tellRaised(int alerts)
{
    if (!isWorthTelling(alerts, m_window->isActiveWindow()) || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon.setIcon(applicationIcon());
    m_icon.setToolTip(text(alerts));
    m_icon.show();
    m_icon.showMessage(m_window->windowTitle(), text(alerts), m_icon.icon());
}

QString TrayNotice::text(int alerts)
{
    return tr("%n new alert(s). Click to see what happened and who is asked.", nullptr, alerts);
}

void TrayNotice::open()
{
    m_icon.hide();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    Q_EMIT clicked();
}

} // namespace waterline
