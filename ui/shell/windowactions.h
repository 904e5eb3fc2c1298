#pragma once

#include "shell/appsettings.h"
#include "shell/scopebar.h"

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace waterline {

/// Every action of the window with its shortcut, and the menus that hold them. What they do is connected by the window.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// Fills the window's menu bar.
    explicit WindowActions(QMainWindow *window);

    QAction *newWorkspace;
    QAction *open;
    QMenu *recent;
    QAction *importFiles;
    QAction *pasteTable;
    QAction *exportList;
    QAction *exportWorkspace;
    QAction *exportFolder;
    QAction *backUp;
    QAction *verify;
    QAction *close;
    QAction *quit;

    QAction *undoImport;
    QAction *copy;
    QAction *search;

    /// In the order of pageNames().
    std::array<QAction *, 5> pages;
    QAction *why;
    QAction *up;
    QAction *previousWeek;
    QAction *nextWeek;
    QAction *lastCompleteWeek;
    QAction *fullScreen;

    QAction *shortcuts;
    QAction *rules;
    QAction *about;

    [[nodiscard]] ScopeActions scopeActions() const;
    /// Every action that a person can look for by name, with the menus' titles left out.
    [[nodiscard]] QList<QAction *> commands() const;

    void setThemeChoice(ThemeChoice choice);
    void setLanguageChoice(LanguageChoice choice);
    /// What needs an open workspace, and what would disturb work under way.
    void enable(bool hasWorkspace, bool isBusy);
    void retranslate();
    void restyle(const Theme &theme);

Q_SIGNALS:
    void themeChosen(waterline::ThemeChoice choice);
    void languageChosen(waterline::LanguageChoice choice);

private:
    QAction *add(QMenu *menu, const QKeySequence &shortcut = {});
    QAction *addStandard(QMenu *menu, QKeySequence::StandardKey key, const QKeySequence &otherwise);
    void buildFileMenu();
    void buildViewMenu();

    QMainWindow *m_window;
    QMenu *m_file;
    QMenu *m_export;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_theme;
    QMenu *m_language;
    std::array<QAction *, 3> m_themes;
    std::array<QAction *, 3> m_languages;
};

/// An action's text without what only a menu needs: "&Goals", "中文(&Z)" and "Open…" lose their marks.
[[nodiscard]] QString plainText(const QString &actionText);
/// What an action is called outside its menu: "Theme: Dark".
[[nodiscard]] QString commandText(const QAction &action);

/// The names of the pages as the session knows them, in the order of the navigation.
[[nodiscard]] const std::array<QString, 5> &pageNames();

} // namespace waterline
