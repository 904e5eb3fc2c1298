#include "shell/mainwindow.h"

#include "alerts/alertdesk.h"
#include "alerts/alertspage.h"
#include "customers/customerspage.h"
#include "goals/goalspage.h"
#include "import/importpage.h"
#include "meeting/meetingpage.h"
#include "parts/leaveguard.h"
#include "parts/listexport.h"
#include "parts/localfiles.h"
#include "parts/tabletools.h"
#include "parts/whypanel.h"
#include "shell/commandpalette.h"
#include "shell/exportdesk.h"
#include "shell/helpdialogs.h"
#include "shell/messagebar.h"
#include "shell/navigation.h"
#include "shell/recentmenu.h"
#include "shell/savedbar.h"
#include "shell/styleahead.h"
#include "shell/traynotice.h"
#include "shell/whydock.h"
#include "shell/windowplace.h"
#include "start/startpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

const QString importPageName = QStringLiteral("import");
constexpr int sentenceMilliseconds = 12'000;
constexpr int clockMilliseconds = 60'000;

} // namespace

MainWindow::MainWindow(const WindowServices &services)
    : m_session(services.session)
    , m_settings(services.settings)
    , m_appearance(services.appearance)
    , m_languages(services.languages)
    , m_ownDialogs(this)
    , m_desk(services.session, services.settings, services.dialogs ? *services.dialogs : m_ownDialogs)
    , m_alertDesk(new AlertDesk(services.session, this))
    , m_actions(new WindowActions(this))
    , m_navigation(new Navigation(services.session.theme()))
    , m_scopeBar(new ScopeBar(services.session, m_actions->scopeActions()))
    , m_messageBar(new MessageBar(services.session.theme()))
    , m_savedBar(new SavedBar(services.session.theme()))
    , m_exportDesk(new ExportDesk(services.session))
    , m_stack(new QStackedWidget)
    , m_startPage(new StartPage(services.session.theme()))
    , m_scopeTool(new QToolBar)
    , m_whyDock(new WhyDock(services.session.theme(), m_stack))
    , m_palette(new CommandPalette(services.session, m_actions->commands(), m_actions->search, this))
{
    setAcceptDrops(true);
    setWindowIcon(applicationIcon());
    makePages();
    makeLayout();
    makeWhyDock();
    connectSession();
    connectActions();
    connectStartPage();
    m_desk.setUnsavedWork([this] { return unsavedWork(); });
    m_actions->setThemeChoice(m_appearance.choice());
    m_actions->setLanguageChoice(m_languages.choice());
    restyle();
    retranslate();
    workspaceChanged();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, &m_session, &Session::followClock);
    connect(clock, &QTimer::timeout, m_alertDesk, &AlertDesk::followClock);
    clock->start(clockMilliseconds);
}

MainWindow::~MainWindow()
{
    // The session lives on; nothing of it may reach a window that is half gone.
    m_session.disconnect(this);
}

void MainWindow::makePages()
{
    m_stack->addWidget(m_startPage);
    auto *goals = new GoalsPage(m_session);
    goals->showView(GoalsView::Kind(std::clamp(m_settings.goalsView(), 0, int(GoalsView::Kind::Plan))));
    connect(goals, &GoalsPage::viewChosen, this, [this](GoalsView::Kind kind) { m_settings.setGoalsView(int(kind)); });
    addPage(pageNames()[0], goals);
    auto *customers = new CustomersPage(m_session);
    connect(&m_session, &Session::customerAsked, customers, &CustomersPage::showCustomer);
    addPage(pageNames()[1], customers);
    addPage(pageNames()[2], new MeetingPage(m_session));
    auto *alerts = new AlertsPage(m_session);
    connect(&m_session, &Session::alertAsked, alerts, &AlertsPage::showAlert);
    addPage(pageNames()[3], alerts);
    m_importPage = new ImportPage(m_session);
    addPage(importPageName, m_importPage);
}

void MainWindow::addPage(const QString &name, Page *page)
{
    m_pages.insert(name, page);
    m_stack->addWidget(page);
    // A page can stand alone with keys of its own; here the window has them, and two owners would silence both.
    for (QShortcut *shortcut : page->findChildren<QShortcut *>()) {
        for (const QAction *action : m_actions->commands())
            shortcut->setEnabled(shortcut->isEnabled() && shortcut->key() != action->shortcut());
    }
}

void MainWindow::makeLayout()
{
    m_navigation->addPage(pageNames()[0], IconName::Goals);
    m_navigation->addPage(pageNames()[1], IconName::Customers);
    m_navigation->addPage(pageNames()[2], IconName::Meeting);
    m_navigation->addLine();
    m_navigation->addPage(pageNames()[3], IconName::Bell);
    m_navigation->addPage(importPageName, IconName::Import);

    // A tool bar, so that the strip runs over the whole width, above the Why panel too.
    m_scopeTool->setObjectName(QStringLiteral("scopeTool"));
    m_scopeTool->setProperty("role", QStringLiteral("scopebar"));
    m_scopeTool->setMovable(false);
    m_scopeTool->setFloatable(false);
    m_scopeTool->setContentsMargins(0, 0, 0, 0);
    m_scopeTool->layout()->setContentsMargins(0, 0, 0, 0);
    m_scopeTool->addWidget(m_scopeBar);
    addToolBar(Qt::TopToolBarArea, m_scopeTool);

    auto *sidebar = new QWidget;
    sidebar->setObjectName(QStringLiteral("sidebar"));
    sidebar->setProperty("role", QStringLiteral("sidebar"));
    sidebar->setAttribute(Qt::WA_StyledBackground);
    auto *sidebarColumn = new QVBoxLayout(sidebar);
    sidebarColumn->setContentsMargins(0, 8, 0, 8);
    sidebarColumn->addWidget(m_navigation);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_messageBar);
    right->addWidget(m_savedBar);
    right->addWidget(m_exportDesk);
    right->addWidget(m_stack, 1);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar);
    row->addLayout(right, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::makeWhyDock()
{
    addDockWidget(Qt::RightDockWidgetArea, m_whyDock);
    m_whyDock->hide();
    connect(m_whyDock, &QDockWidget::visibilityChanged, m_actions->why, &QAction::setChecked);
    connect(m_actions->why, &QAction::triggered, m_whyDock, &WhyDock::setWanted);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::workspaceChanged, this, &MainWindow::workspaceChanged);
    // A number of another scope must not stand beside this one's.
    connect(&m_session, &Session::scopeChanged, m_whyDock->panel(), &WhyPanel::clear);
    connect(&m_session, &Session::themeChanged, this, &MainWindow::restyle);
    connect(
        &m_session, &Session::explanationAsked, this, [this](const Explanation &explanation, std::optional<Mark> mark) {
            const bool isList = currentPage() == pageNames()[1] || currentPage() == pageNames()[3];
            m_whyDock->showExplanation(explanation, mark, isList);
        });
    connect(&m_session, &Session::explanationOffered, m_whyDock->panel(), &WhyPanel::setExplanation);
    connect(&m_session, &Session::pageAsked, this, &MainWindow::showPage);
    connect(&m_session, &Session::importAsked, this, [this](const QStringList &paths) {
        showPage(importPageName);
        m_importPage->openFiles(paths);
    });
    connect(&m_session, &Session::told, this, &MainWindow::tell);
    connect(&m_session, &Session::failed, m_messageBar, &MessageBar::showError);
    connect(&m_session, &Session::saved, m_savedBar, &SavedBar::showSaved);
    connect(m_savedBar, &SavedBar::openAsked, this,
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(m_exportDesk, &ExportDesk::busyChanged, this, &MainWindow::enableActions);
    connect(&m_desk, &WorkspaceDesk::busyChanged, this, [this] {
        enableActions();
        if (!m_desk.isBusy())
            m_startPage->setSampleProgress(-1);
    });
    connect(&m_desk, &WorkspaceDesk::sampleProgressed, m_startPage, &StartPage::setSampleProgress);
    connect(m_alertDesk, &AlertDesk::openCountChanged, m_scopeBar, &ScopeBar::setOpenAlerts);
    auto *tray = new TrayNotice(this);
    connect(m_alertDesk, &AlertDesk::raised, tray, &TrayNotice::tellRaised);
    connect(tray, &TrayNotice::clicked, this, [this] { m_session.openPage(QStringLiteral("alerts")); });
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->newWorkspace, [this] { m_desk.askToCreate(); });
    on(m_actions->open, [this] { m_desk.askToOpen(); });
    on(m_actions->importFiles, [this] { m_desk.askToImport(); });
    on(m_actions->pasteTable, [this] {
        showPage(importPageName);
        m_importPage->paste();
    });
    on(m_actions->exportList, [this] { exportList(); });
    on(m_actions->exportWorkspace, [this] { m_exportDesk->ask(ExportOrder::Format::Xlsx); });
    on(m_actions->exportFolder, [this] { m_exportDesk->ask(ExportOrder::Format::Csv); });
    on(m_actions->backUp, [this] { m_desk.askToBackUp(); });
    on(m_actions->verify, [this] { m_desk.verify(); });
    on(m_actions->close, [this] { m_desk.close(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undoImport, [this] { m_desk.askToUndoImport(); });
    on(m_actions->copy, [this] { copyFocused(); });
    on(m_actions->search, [this] { m_palette->open(); });
    for (std::size_t i = 0; i < m_actions->pages.size(); ++i)
        on(m_actions->pages[i], [this, i] { showPage(pageNames()[i]); });
    on(m_actions->up, [this] { m_scopeBar->goUp(); });
    on(m_actions->previousWeek, [this] { m_session.setWeek(m_session.scope().week.plus(-1)); });
    on(m_actions->nextWeek, [this] { m_session.setWeek(m_session.scope().week.plus(1)); });
    on(m_actions->lastCompleteWeek, [this] { m_session.resetWeek(); });
    on(m_actions->fullScreen,
        [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    on(m_actions->shortcuts, [this] { showShortcuts(this, m_actions->commands()); });
    on(m_actions->rules, [this] { showRules(this, m_session.rules()); });
    on(m_actions->about, [this] { showAbout(this); });
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::applyTheme);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::applyLanguage);
    connect(m_actions->recent, &QMenu::aboutToShow, this,
        [this] { fillRecentMenu(*m_actions->recent, m_settings, [this](const QString &path) { m_desk.open(path); }); });
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::sampleAsked, &m_desk, &WorkspaceDesk::openSample);
    connect(m_startPage, &StartPage::newAsked, &m_desk, &WorkspaceDesk::askToCreate);
    connect(m_startPage, &StartPage::openAsked, &m_desk, &WorkspaceDesk::askToOpen);
    connect(m_startPage, &StartPage::filesAsked, &m_desk, &WorkspaceDesk::askToImport);
    connect(m_startPage, &StartPage::workspaceAsked, &m_desk, &WorkspaceDesk::open);
    connect(m_startPage, &StartPage::forgetAsked, this, [this](const QString &path) {
        m_settings.removeRecentWorkspace(path);
        m_startPage->setRecent(m_settings.recentWorkspaces());
    });
}

void MainWindow::begin(const QStringList &files)
{
    restoreWindow();
    (new StyleAhead(this))->begin(*m_stack);
    if (files.isEmpty())
        m_desk.reopenLast();
    else
        m_desk.takeFiles(files);
}

QString MainWindow::currentPage() const
{
    const QString name = m_pages.key(qobject_cast<Page *>(m_stack->currentWidget()));
    return name.isEmpty() ? QStringLiteral("start") : name;
}

void MainWindow::showPage(const QString &name)
{
    Page *page = m_pages.value(name);
    if (!page || !m_session.workspace())
        return;
    m_navigation->setCurrentPage(name);
    for (std::size_t i = 0; i < m_actions->pages.size(); ++i)
        m_actions->pages[i]->setChecked(pageNames()[i] == name);
    m_stack->setCurrentWidget(page);
    m_settings.setPage(name);
}

void MainWindow::workspaceChanged()
{
    const bool isOpen = m_session.workspace();
    m_scopeTool->setVisible(isOpen);
    m_navigation->parentWidget()->setVisible(isOpen);
    enableActions();
    m_savedBar->hide();
    if (isOpen) {
        m_messageBar->hide();
        showPage(m_pages.contains(m_settings.page()) ? m_settings.page() : pageNames()[0]);
    } else {
        m_whyDock->hide();
        m_startPage->setRecent(m_settings.recentWorkspaces());
        m_stack->setCurrentWidget(m_startPage);
    }
    showTitle();
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence, sentenceMilliseconds);
}

void MainWindow::applyTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    m_session.setTheme(m_appearance.apply(choice));
}

void MainWindow::applyLanguage(LanguageChoice choice)
{
    m_settings.setLanguage(choice);
    m_languages.apply(choice);
}

void MainWindow::restyle()
{
    const Theme &theme = m_session.theme();
    m_navigation->setTheme(theme);
    m_scopeBar->restyle();
    m_messageBar->setTheme(theme);
    m_savedBar->setTheme(theme);
    m_startPage->setTheme(theme);
    m_whyDock->panel()->setTheme(theme);
    m_actions->restyle(theme);
    // A hair line to see, with room beside it to take hold of.
    setStyleSheet(QStringLiteral("QMainWindow::separator { background: %1; border-left: 1px solid %2; width: 6px; }")
                      .arg(theme.window.name(), theme.border.name()));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_navigation->setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < pageNames().size(); ++i) {
        const QString key = m_actions->pages[i]->shortcut().toString(QKeySequence::NativeText);
        const QString title = m_pages.value(pageNames()[i])->title();
        m_navigation->setTitle(pageNames()[i], title, tr("%1 (%2)", "a page and its key").arg(title, key));
    }
    m_scopeTool->setWindowTitle(tr("Scope"));
    m_whyDock->setWindowTitle(tr("Why?"));
    showTitle();
}

void MainWindow::showTitle()
{
    const Workspace *workspace = m_session.workspace();
    setWindowTitle(workspace ? tr("%1 – Waterline").arg(QFileInfo(workspace->path()).completeBaseName())
                             : QStringLiteral("Waterline"));
}

void MainWindow::copyFocused()
{
    QWidget *focused = QApplication::focusWidget();
    if (const auto *view = qobject_cast<QAbstractItemView *>(focused)) {
        if (view->selectionModel() && view->selectionModel()->hasSelection())
            QGuiApplication::clipboard()->setText(selectionAsTsv(*view->selectionModel()));
    } else if (focused) {
        // Fields of text have it as a slot; whatever else has the focus has nothing to copy.
        QMetaObject::invokeMethod(focused, "copy");
    }
}

void MainWindow::exportList()
{
    if (ListExport *list = ListExport::of(m_stack->currentWidget()))
        list->ask();
    else
        m_session.tell(tr("This page shows no list that could be exported."));
}

void MainWindow::enableActions()
{
    m_actions->enable(m_session.workspace(), m_desk.isBusy() || m_exportDesk->isBusy());
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.geometry()))
        resize(1366, 768);
    if (!restoreState(m_settings.windowState()))
        m_whyDock->hide();
    bringOntoAScreen(*this);
    m_actions->fullScreen->setChecked(isFullScreen());
    // What a state says of them belongs to the workspace of then.
    workspaceChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_desk.mayLeave())
        return event->ignore();
    m_settings.setWindow(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

QString MainWindow::unsavedWork() const
{
    QStringList sentences;
    for (QWidget *part : findChildren<QWidget *>()) {
        const auto *guard = qobject_cast<LeaveGuard *>(part);
        if (const QString sentence = guard ? guard->unsavedWork() : QString(); !sentence.isEmpty())
            sentences << sentence;
    }
    return sentences.join(u'\n');
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What has the focus may use the key for itself; only what is left over closes the panel.
    if (event->key() == Qt::Key_Escape && m_whyDock->isVisible())
        return m_whyDock->setWanted(false);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    // The other program waits until this returns; a dialog must not make it wait.
    QTimer::singleShot(0, this, [this, paths] { m_desk.takeFiles(paths); });
}

} // namespace waterline
