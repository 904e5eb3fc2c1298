#include "theme/theme.h"

#include <algorithm>
#include <cmath>

namespace waterline {

const Theme &lightTheme()
{
    static const Theme theme{
        .isDark = false,
        .window = 0xF4F6F8,
        .surface = 0xFFFFFF,
        .raised = 0xEBEFF3,
        .text = 0x17202B,
        .mutedText = 0x556070,
        .disabledText = 0x626C7A,
        .border = 0xD3DAE2,
        .accent = 0x0B6B87,
        .accentText = 0xFFFFFF,
        .selection = 0xCFE6EE,
        .link = 0x0A6179,
        .red = {0xC5352B, 0xFBE4E1, 0x98190F},
        .yellow = {0xB07A00, 0xFCF0CD, 0x734900},
        .green = {0x2B8A55, 0xDCF1E4, 0x14603A},
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{
        .isDark = true,
        .window = 0x12161C,
        .surface = 0x191F27,
        .raised = 0x252C36,
        .text = 0xE7ECF2,
        .mutedText = 0xA7B1BF,
        .disabledText = 0x8D98A7,
        .border = 0x343D49,
        .accent = 0x45B4D0,
        .accentText = 0x04202A,
        .selection = 0x1D4654,
        .link = 0x73C9E1,
        .red = {0xF0685D, 0x44201E, 0xFFB9B1},
        .yellow = {0xDDA83A, 0x3D3012, 0xF6DB90},
        .green = {0x45BF87, 0x153A28, 0x9FE5C1},
    };
    return theme;
}

const Theme &chosenTheme(ThemeChoice choice, const QPalette &system)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark(system));
    return dark ? darkTheme() : lightTheme();
}

bool isSystemDark(const QPalette &system)
{
    return luminance(system.color(QPalette::WindowText)) > luminance(system.color(QPalette::Window));
}

QPalette palette(const Theme &theme)
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &color) { result.setColor(role, color); };
    set(QPalette::Window, theme.window);
    set(QPalette::Base, theme.surface);
    set(QPalette::AlternateBase, theme.window);
    set(QPalette::Button, theme.raised);
    set(QPalette::ToolTipBase, theme.raised);
    set(QPalette::Highlight, theme.selection);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
             QPalette::ToolTipText, QPalette::HighlightedText})
        set(role, theme.text);
    set(QPalette::PlaceholderText, theme.mutedText);
    set(QPalette::Link, theme.link);
    set(QPalette::LinkVisited, theme.link);
    // Fusion draws edges and grooves from these five.
    set(QPalette::Light, theme.isDark ? theme.border : theme.surface);
    set(QPalette::Midlight, theme.raised);
    set(QPalette::Mid, theme.border);
    set(QPalette::Dark, theme.isDark ? theme.window : theme.border);
    set(QPalette::Shadow, theme.isDark ? theme.window : theme.mutedText);

    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
             QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        result.setColor(QPalette::Disabled, role, theme.disabledText);
    result.setColor(QPalette::Disabled, QPalette::Base, theme.window);
    result.setColor(QPalette::Disabled, QPalette::Highlight, theme.raised);
    return result;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace waterline
