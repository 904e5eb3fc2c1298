#pragma once

#include "shell/appearance.h"
#include "shell/appsettings.h"
#include "shell/dialogs.h"
#include "shell/languages.h"
#include "shell/windowactions.h"
#include "shell/workspacedesk.h"

#include <QHash>
#include <QMainWindow>

class QToolBar;
class QStackedWidget;

namespace waterline {

class AlertDesk;
class CommandPalette;
class ExportDesk;
class ImportPage;
class MessageBar;
class Navigation;
class Page;
class SavedBar;
class StartPage;
class WhyDock;

/// What the window is given; all of it outlives the window.
struct WindowServices {
    Session &session;
    AppSettings &settings;
    Appearance &appearance;
    Languages &languages;
    /// Null: dialogs above the window.
    Dialogs *dialogs = nullptr;
};

/// The window: navigation, scope bar, the pages, the Why panel, and what the menus do.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services);
    ~MainWindow() override;

    /// Restores place and size, then opens what was given on the command line or else the workspace of last time.
    void begin(const QStringList &files);
    [[nodiscard]] WorkspaceDesk &desk() { return m_desk; }
    /// The name of the page in front; "start" while no workspace is open.
    [[nodiscard]] QString currentPage() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    /// Nothing of the window can be hidden by a context menu.
    QMenu *createPopupMenu() override { return nullptr; }

private:
    void makePages();
    void makeLayout();
    void makeWhyDock();
    void connectSession();
    void connectActions();
    void connectStartPage();
    void addPage(const QString &name, Page *page);

    void showPage(const QString &name);
    void workspaceChanged();
    void tell(const QString &sentence);
    void applyTheme(ThemeChoice choice);
    void applyLanguage(LanguageChoice choice);
    void restyle();
    void retranslate();
    void showTitle();
    /// Of all pages together.
    [[nodiscard]] QString unsavedWork() const;
    void copyFocused();
    void exportList();
    void enableActions();
    void restoreWindow();

    Session &m_session;
    AppSettings &m_settings;
    Appearance &m_appearance;
    Languages &m_languages;
    WindowDialogs m_ownDialogs;
    WorkspaceDesk m_desk;
    AlertDesk *m_alertDesk;
    WindowActions *m_actions;
    Navigation *m_navigation;
    ScopeBar *m_scopeBar;
    MessageBar *m_messageBar;
    SavedBar *m_savedBar;
    ExportDesk *m_exportDesk;
    QStackedWidget *m_stack;
    StartPage *m_startPage;
    ImportPage *m_importPage = nullptr;
    QHash<QString, Page *> m_pages;
    QToolBar *m_scopeTool;
    WhyDock *m_whyDock;
    CommandPalette *m_palette;
};

} // namespace waterline
