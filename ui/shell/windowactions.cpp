#include "shell/windowactions.h"

#include "theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace waterline {

const std::array<QString, 5> &pageNames()
{
    static const std::array<QString, 5> names{QStringLiteral("goals"), QStringLiteral("customers"),
        QStringLiteral("meeting"), QStringLiteral("alerts"), QStringLiteral("import")};
    return names;
}

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_edit(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_help(window->menuBar()->addMenu(QString()))
{
    buildFileMenu();
    undoImport = add(m_edit);
    m_edit->addSeparator();
    // The key itself belongs to whatever has the focus: a second owner would make it ambiguous.
    copy = add(m_edit);
    search = add(m_edit, Qt::CTRL | Qt::Key_K);
    buildViewMenu();
    shortcuts = add(m_help, Qt::Key_F1);
    rules = add(m_help);
    m_help->addSeparator();
    about = add(m_help);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void WindowActions::buildFileMenu()
{
    newWorkspace = addStandard(m_file, QKeySequence::New, Qt::CTRL | Qt::Key_N);
    open = addStandard(m_file, QKeySequence::Open, Qt::CTRL | Qt::Key_O);
    recent = m_file->addMenu(QString());
    m_file->addSeparator();
    importFiles = add(m_file, Qt::CTRL | Qt::Key_I);
    pasteTable = add(m_file, Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_export = m_file->addMenu(QString());
    exportList = add(m_export, Qt::CTRL | Qt::Key_E);
    exportWorkspace = add(m_export, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    exportFolder = add(m_export);
    m_file->addSeparator();
    backUp = add(m_file);
    verify = add(m_file);
    m_file->addSeparator();
    close = addStandard(m_file, QKeySequence::Close, Qt::CTRL | Qt::Key_W);
    quit = addStandard(m_file, QKeySequence::Quit, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::buildViewMenu()
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i] = add(m_view, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))));
        pages[i]->setCheckable(true);
    }
    m_view->addSeparator();
    why = add(m_view, Qt::Key_F9);
    why->setCheckable(true);
    m_view->addSeparator();
    up = add(m_view, Qt::ALT | Qt::Key_Up);
    previousWeek = add(m_view, Qt::ALT | Qt::Key_Left);
    nextWeek = add(m_view, Qt::ALT | Qt::Key_Right);
    lastCompleteWeek = add(m_view, Qt::ALT | Qt::Key_Home);
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    m_language = m_view->addMenu(QString());
    auto *themeGroup = new QActionGroup(this);
    auto *languageGroup = new QActionGroup(this);
    for (int i = 0; i < 3; ++i) {
        m_themes[std::size_t(i)] = add(m_theme);
        m_languages[std::size_t(i)] = add(m_language);
        for (QAction *action : {m_themes[std::size_t(i)], m_languages[std::size_t(i)]})
            action->setCheckable(true);
        themeGroup->addAction(m_themes[std::size_t(i)]);
        languageGroup->addAction(m_languages[std::size_t(i)]);
        connect(m_themes[std::size_t(i)], &QAction::triggered, this, [this, i] { Q_EMIT themeChosen(ThemeChoice(i)); });
        connect(m_languages[std::size_t(i)], &QAction::triggered, this,
            [this, i] { Q_EMIT languageChosen(LanguageChoice(i)); });
    }
    m_view->addSeparator();
    fullScreen = add(m_view, Qt::Key_F11);
    fullScreen->setCheckable(true);
}

QString plainText(const QString &actionText)
{
    static const QRegularExpression menuOnly(QStringLiteral("\\(&[A-Za-z0-9]\\)|&|…|\t.*$"));
    return QString(actionText).remove(menuOnly);
}

QString commandText(const QAction &action)
{
    const QString text = action.data().toString();
    return text.isEmpty() ? plainText(action.text()) : text;
}

QAction *WindowActions::add(QMenu *menu, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setMenuRole(QAction::NoRole);
    action->setShortcut(shortcut);
    menu->addAction(action);
    return action;
}

QAction *WindowActions::addStandard(QMenu *menu, QKeySequence::StandardKey key, const QKeySequence &otherwise)
{
    // The platform's own key, unless it also knows the one that everybody knows.
    const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    return add(menu, keys.isEmpty() || keys.contains(otherwise) ? otherwise : keys.first());
}

ScopeActions WindowActions::scopeActions() const
{
    return {up, previousWeek, nextWeek, lastCompleteWeek, search, why};
}

QList<QAction *> WindowActions::commands() const
{
    QList<QAction *> result;
    for (QAction *page : pages)
        result << page;
    result << importFiles << pasteTable << exportList << exportWorkspace << exportFolder << undoImport << newWorkspace
           << open << backUp << verify << close << quit << search << why << up << previousWeek << nextWeek
           << lastCompleteWeek;
    for (QAction *theme : m_themes)
        result << theme;
    for (QAction *language : m_languages)
        result << language;
    return result << fullScreen << shortcuts << rules << about;
}

void WindowActions::setThemeChoice(ThemeChoice choice)
{
    m_themes[std::size_t(choice)]->setChecked(true);
}

void WindowActions::setLanguageChoice(LanguageChoice choice)
{
    m_languages[std::size_t(choice)]->setChecked(true);
}

void WindowActions::enable(bool hasWorkspace, bool isBusy)
{
    for (QAction *action : {backUp, verify, undoImport, exportWorkspace, exportFolder})
        action->setEnabled(hasWorkspace && !isBusy);
    for (QAction *action : {pasteTable, exportList, close, search, why, previousWeek, nextWeek, lastCompleteWeek})
        action->setEnabled(hasWorkspace);
    for (QAction *page : pages)
        page->setEnabled(hasWorkspace);
    up->setEnabled(up->isEnabled() && hasWorkspace);
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    newWorkspace->setText(tr("&New Workspace…"));
    open->setText(tr("&Open…"));
    recent->setTitle(tr("Open &Recent"));
    importFiles->setText(tr("&Import Files…"));
    pasteTable->setText(tr("Import from Cli&pboard"));
    m_export->setTitle(tr("&Export"));
    exportList->setText(tr("&List on This Page…"));
    exportList->setData(tr("Export the list on this page"));
    exportWorkspace->setText(tr("Whole &Workspace as Excel Workbook…"));
    exportWorkspace->setData(tr("Export the whole workspace as Excel workbook"));
    exportFolder->setText(tr("Whole Workspace as Folder of &CSV Files…"));
    exportFolder->setData(tr("Export the whole workspace as CSV files"));
    backUp->setText(tr("&Back Up…"));
    verify->setText(tr("&Verify"));
    verify->setToolTip(tr("Check that nothing was changed outside Waterline"));
    close->setText(tr("&Close Workspace"));
    quit->setText(tr("&Quit"));
    undoImport->setText(tr("&Undo Last Import…"));
    copy->setText(tr("&Copy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    search->setText(tr("&Search and Commands…"));
    search->setIconText(tr("Search"));
    const std::array<QString, 5> pageTitles{
        tr("&Goals"), tr("C&ustomers"), tr("&Meeting"), tr("Al&erts"), tr("&Import")};
    for (std::size_t i = 0; i < pages.size(); ++i)
        pages[i]->setText(pageTitles[i]);
    why->setText(tr("&Why Panel"));
    up->setText(tr("U&p One Level"));
    previousWeek->setText(tr("P&revious Week"));
    nextWeek->setText(tr("&Next Week"));
    lastCompleteWeek->setText(tr("&Last Complete Week"));
    lastCompleteWeek->setIconText(tr("Last week"));
    m_theme->setTitle(tr("&Theme"));
    const std::array<QString, 3> themeNames{tr("&System", "theme"), tr("&Light", "theme"), tr("&Dark", "theme")};
    m_language->setTitle(tr("L&anguage"));
    // Languages are called by their own names, so that one finds the way back from a language one cannot read.
    const std::array<QString, 3> languageNames{
        tr("&System", "language"), QStringLiteral("&English"), QStringLiteral("中文(&Z)")};
    for (std::size_t i = 0; i < 3; ++i) {
        m_themes[i]->setText(themeNames[i]);
        m_languages[i]->setText(languageNames[i]);
        // Outside their menus they need to say what they are.
        m_themes[i]->setData(tr("Theme: %1").arg(plainText(themeNames[i])));
        m_languages[i]->setData(tr("Language: %1").arg(plainText(languageNames[i])));
    }
    fullScreen->setText(tr("&Full Screen"));
    shortcuts->setText(tr("&Keyboard Shortcuts"));
    rules->setText(tr("&How This Is Computed"));
    about->setText(tr("&About Waterline"));
    // A button without a word says its key as well.
    for (QAction *action : {up, previousWeek, nextWeek, lastCompleteWeek, search, why}) {
        action->setToolTip(tr("%1 (%2)", "what a button does, and its key")
                               .arg(plainText(action->text()), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void WindowActions::restyle(const Theme &theme)
{
    const std::array<IconName, 5> pictures{
        IconName::Goals, IconName::Customers, IconName::Meeting, IconName::Bell, IconName::Import};
    for (std::size_t i = 0; i < pages.size(); ++i)
        pages[i]->setIcon(icon(pictures[i], theme));
    up->setIcon(icon(IconName::Up, theme));
    previousWeek->setIcon(icon(IconName::ChevronLeft, theme));
    nextWeek->setIcon(icon(IconName::ChevronRight, theme));
    search->setIcon(icon(IconName::Search, theme));
    why->setIcon(icon(IconName::Info, theme));
    newWorkspace->setIcon(icon(IconName::Plus, theme));
    open->setIcon(icon(IconName::File, theme));
    importFiles->setIcon(icon(IconName::Import, theme));
    m_export->setIcon(icon(IconName::Export, theme));
    undoImport->setIcon(icon(IconName::Undo, theme));
}

} // namespace waterline
