#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace waterline {

enum class LanguageChoice { System, English, Chinese };

/// "system", "en", "zh"; parse also takes locale names such as "zh_CN". Unknown text is System.
[[nodiscard]] QString languageCode(LanguageChoice choice);
[[nodiscard]] LanguageChoice languageFromCode(const QString &code);
/// "system", "light", "dark"; unknown text is System.
[[nodiscard]] QString themeCode(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeFromCode(const QString &code);

/// What the window remembers from one start to the next. A damaged or missing file gives the defaults.
class AppSettings {
public:
    /// The platform's place for settings, by the application's name.
    AppSettings();
    /// In this INI file.
    explicit AppSettings(const QString &path);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    /// The name of the page shown last; "goals" at first.
    [[nodiscard]] QString page() const;
    void setPage(const QString &page);
    /// Which view of the goals was shown last, by its place in the switch; the first one at first.
    [[nodiscard]] int goalsView() const;
    void setGoalsView(int view);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// The workspace to open again at the start; empty if it was closed.
    [[nodiscard]] QString lastWorkspace() const;
    void setLastWorkspace(const QString &path);
    /// The newest first, at most maxRecent; the files may be gone.
    [[nodiscard]] QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);

    static constexpr int maxRecent = 8;

private:
    mutable QSettings m_settings;
};

} // namespace waterline
