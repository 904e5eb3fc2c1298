#pragma once

#include <QIcon>

#include "theme/theme.h"

namespace waterline {

enum class IconName {
    Goals,
    Customers,
    Meeting,
    Import,
    Search,
    Bell,
    Settings,
    ChevronLeft,
    ChevronRight,
    ChevronDown,
    Up,
    Refresh,
    Export,
    File,
    Undo,
    Plus,
    Check,
    Warning,
    Info,
    Close,
    Moon,
    Sun,
    Language,
};
constexpr int iconCount = int(IconName::Language) + 1;

/// A line drawing in the theme's text colour, sharp at every size and pixel ratio; grey when disabled, in the accent
/// colour when checked or active. An icon keeps the theme that it was made for: make a new one when that changes.
[[nodiscard]] QIcon icon(IconName name, const Theme &theme);
/// The same in one colour of the theme for all states, as on a primary button.
[[nodiscard]] QIcon icon(IconName name, const QColor &color);

/// The program's own icon, the same in every theme.
[[nodiscard]] QIcon applicationIcon();

} // namespace waterline
