#pragma once

#include <QColor>
#include <QPalette>

namespace waterline {

/// One signal colour in its three uses: a mark or line, a background behind text, and text.
struct SignalColors {
    QColor solid;
    QColor tint;
    QColor text;

    bool operator==(const SignalColors &) const = default;
};

/// Every colour of the interface by its meaning. `text`, `mutedText`, `disabledText` and `link` are readable
/// (at least 4.5 : 1) on `window`, `surface` and `raised`; all but `disabledText` on `selection` too.
struct Theme {
    bool isDark = false;
    /// Behind everything.
    QColor window;
    /// Tables, cards, input fields.
    QColor surface;
    /// Buttons, headers, whatever the mouse is over.
    QColor raised;
    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor border;
    QColor accent;
    QColor accentText;
    /// Behind selected text and rows, which keep the colour `text`.
    QColor selection;
    QColor link;
    SignalColors red;
    SignalColors yellow;
    SignalColors green;

    bool operator==(const Theme &) const = default;
};

enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
/// `system` is the palette that the platform gave before ours was set; only ThemeChoice::System looks at it.
[[nodiscard]] const Theme &chosenTheme(ThemeChoice choice, const QPalette &system);
/// Whether that palette writes light text on a dark window.
[[nodiscard]] bool isSystemDark(const QPalette &system);

/// Complete for the Fusion style, in all three groups.
[[nodiscard]] QPalette palette(const Theme &theme);

/// Relative luminance by WCAG 2: 0 for black, 1 for white.
[[nodiscard]] double luminance(const QColor &color);
/// Contrast by WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace waterline
