#pragma once

#include "theme/theme.h"

#include <QPalette>

namespace waterline {

/// Style, font and colours of the whole application. Make it before any window and before anything sets a palette.
class Appearance {
public:
    Appearance();

    /// Puts the colours on the application and gives the theme that the choice meant.
    const Theme &apply(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

private:
    QPalette m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

/// The families for the interface: the given one, and behind it one with Simplified Chinese shapes if it lacks them,
/// because Qt would otherwise take the Japanese shapes of a shared font.
[[nodiscard]] QStringList interfaceFamilies(const QString &family);

} // namespace waterline
