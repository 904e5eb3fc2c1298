#include "shell/appsettings.h"

namespace waterline {

namespace {

// A state of an older layout must not be restored into a newer one: count up when docks or tool bars change.
const QString stateKey = QStringLiteral("window/state-1");
const QString geometryKey = QStringLiteral("window/geometry");
const QString goalsViewKey = QStringLiteral("goals/view");
const QString recentKey = QStringLiteral("workspaces/recent");
const QString lastKey = QStringLiteral("workspaces/last");

} // namespace

QString languageCode(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::English:
        return QStringLiteral("en");
    case LanguageChoice::Chinese:
        return QStringLiteral("zh");
    case LanguageChoice::System:
        break;
    }
    return QStringLiteral("system");
}

LanguageChoice languageFromCode(const QString &code)
{
    const QString language = code.left(2).toLower();
    if (language == QStringLiteral("zh"))
        return LanguageChoice::Chinese;
    return language == QStringLiteral("en") ? LanguageChoice::English : LanguageChoice::System;
}

QString themeCode(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromCode(const QString &code)
{
    if (code == QStringLiteral("light"))
        return ThemeChoice::Light;
    return code == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

AppSettings::AppSettings() = default;

AppSettings::AppSettings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

ThemeChoice AppSettings::theme() const
{
    return themeFromCode(m_settings.value(QStringLiteral("theme")).toString());
}

void AppSettings::setTheme(ThemeChoice choice)
{
    m_settings.setValue(QStringLiteral("theme"), themeCode(choice));
}

LanguageChoice AppSettings::language() const
{
    return languageFromCode(m_settings.value(QStringLiteral("language")).toString());
}

void AppSettings::setLanguage(LanguageChoice choice)
{
    m_settings.setValue(QStringLiteral("language"), languageCode(choice));
}

QString AppSettings::page() const
{
    return m_settings.value(QStringLiteral("page"), QStringLiteral("goals")).toString();
}

void AppSettings::setPage(const QString &page)
{
    m_settings.setValue(QStringLiteral("page"), page);
}

int AppSettings::goalsView() const
{
    return m_settings.value(goalsViewKey, 0).toInt();
}

void AppSettings::setGoalsView(int view)
{
    m_settings.setValue(goalsViewKey, view);
}

QByteArray AppSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

QByteArray AppSettings::windowState() const
{
    return m_settings.value(stateKey).toByteArray();
}

void AppSettings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings.setValue(geometryKey, geometry);
    m_settings.setValue(stateKey, state);
}

QString AppSettings::lastWorkspace() const
{
    return m_settings.value(lastKey).toString();
}

void AppSettings::setLastWorkspace(const QString &path)
{
    m_settings.setValue(lastKey, path);
}

QStringList AppSettings::recentWorkspaces() const
{
    return m_settings.value(recentKey).toStringList().mid(0, maxRecent);
}

void AppSettings::addRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentKey, recent.mid(0, maxRecent));
}

void AppSettings::removeRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    m_settings.setValue(recentKey, recent);
}

} // namespace waterline
