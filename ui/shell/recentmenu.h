#pragma once

#include "shell/appsettings.h"

#include <functional>

class QMenu;

namespace waterline {

/// Fills the menu with the workspaces of late; those that are gone are grey. `open` is called with a path.
void fillRecentMenu(QMenu &menu, const AppSettings &settings, const std::function<void(const QString &)> &open);

} // namespace waterline
