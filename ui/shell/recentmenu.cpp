#include "shell/recentmenu.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace waterline {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(waterline::RecentMenu)
};
} // namespace

void fillRecentMenu(QMenu &menu, const AppSettings &settings, const std::function<void(const QString &)> &open)
{
    menu.clear();
    for (const QString &path : settings.recentWorkspaces()) {
        const QFileInfo file(path);
        QAction *action = menu.addAction(Text::tr("%1 in %2", "a file and its folder")
                                             .arg(file.completeBaseName(), file.path())
                                             .replace(u'&', QStringLiteral("&&")));
        action->setEnabled(file.exists());
        QObject::connect(action, &QAction::triggered, &menu, [open, path] { open(path); });
    }
    if (menu.isEmpty())
        menu.addAction(Text::tr("No workspace was opened yet"))->setEnabled(false);
}

} // namespace waterline
