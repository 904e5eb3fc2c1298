#include "ui/pagepainter.h"

#include "ui/crmfiles.h"
#include "ui/layoutcheck.h"

#include "alerts/alertreplybox.h"
#include "catalogue.h"
#include "contracts/contractstore.h"
#include "goals/goalspage.h"
#include "goals/periodview.h"
#include "import/columnview.h"
#include "import/filelist.h"
#include "import/fileview.h"
#include "import/importdesk.h"
#include "import/importpage.h"
#include "org/orgstore.h"
#include "shell/calendarpopup.h"
#include "shell/commandpalette.h"
#include "shell/exportdesk.h"
#include "shell/savedbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QThread>
#include <QThreadPool>

#include <array>

namespace waterline {

namespace {

/// Until nothing happens any more: no work in the background, no events left.
void settle()
{
    int quietRounds = 0;
    QElapsedTimer timer;
    timer.start();
    while (quietRounds < 4 && !timer.hasExpired(20'000)) {
        QThreadPool::globalInstance()->waitForDone(10'000);
        const bool wasBusy = QThreadPool::globalInstance()->activeThreadCount() > 0;
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(15);
        quietRounds = wasBusy ? 0 : quietRounds + 1;
    }
}

/// A visible view with rows on the page in front.
QTableView *firstTable(const QWidget &page)
{
    for (QTableView *table : page.findChildren<QTableView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
            return table;
    }
    return nullptr;
}

void click(QTableView *table, int row, int column)
{
    const QModelIndex index = table->model()->index(row, column);
    table->setCurrentIndex(index);
    table->scrollTo(index);
    const QPoint place = table->visualRect(index).center();
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, place, table->viewport()->mapToGlobal(place), Qt::LeftButton, held, Qt::NoModifier);
        QApplication::sendEvent(table->viewport(), &event);
    }
}

} // namespace

PagePainter::PagePainter(const QString &sample, const QDir &target, LanguageChoice language, ThemeChoice theme)
    : m_target(target)
    , m_suffix(u'-' + languageCode(language) + u'-' + themeCode(theme))
    , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    , m_languages(QLocale::c())
    , m_session(m_clock)
{
    m_languages.apply(language);
    m_session.setTheme(m_appearance.apply(theme));
    m_workspace = m_folder.filePath(QStringLiteral("华东区 2026.waterline"));
    if (!QFile::copy(sample, m_workspace))
        m_findings << QStringLiteral("%1 cannot be copied").arg(sample);
    m_importFile = writeImportFile(QDir(m_folder.path()));
    m_settings.addRecentWorkspace(m_folder.filePath(QStringLiteral("去年.waterline")));
    m_settings.addRecentWorkspace(m_workspace);
}

QStringList PagePainter::paint()
{
    MainWindow window({m_session, m_settings, m_appearance, m_languages});
    m_window = &window;
    window.resize(1366, 768);
    window.show();
    take(QStringLiteral("start"));
    window.desk().open(m_workspace);
    if (!m_session.workspace())
        m_findings << QStringLiteral("the sample did not open");
    else
        paintPages();
    m_session.setWorkspace(nullptr);
    settle();
    return m_findings;
}

void PagePainter::paintPages()
{
    paintGoals();
    paintPeriods();
    paintPlan();
    paintAlerts();
    paintCustomers();
    m_session.openPage(QStringLiteral("meeting"));
    take(QStringLiteral("meeting"));
    paintExports();
    paintImport();
    paintPalette();
    m_session.openPage(QStringLiteral("goals"));
    m_window->desk().open(m_folder.filePath(QStringLiteral("去年.waterline")));
    take(QStringLiteral("message"));
    paintDialogs();
}

void PagePainter::paintGoals()
{
    const Org org = readOrg(m_session.workspace()->connection());
    const std::vector<OrgPlace> regions = org.childrenOf({});
    m_session.openPage(QStringLiteral("goals"));
    take(QStringLiteral("goals"));
    m_session.drillTo(regions.front());
    take(QStringLiteral("goals-region"));
    if (QTableView *table = firstTable(*m_window->centralWidget()))
        click(table, 1, 2);
    take(QStringLiteral("goals-why"));
    m_session.drillTo({{}, org.peopleBelow(regions.front()).front()});
    take(QStringLiteral("goals-person"));
    m_session.drillTo({});
    m_session.setAsOf(AsOf::endOf(QDate(2026, 11, 6)));
    m_session.setWeek(IsoWeek::of(QDate(2026, 10, 28)));
    take(QStringLiteral("goals-past"));
    m_session.setAsOf(AsOf::endOf(m_clock.today()));
    m_session.resetWeek();
}

/// Over time: the company by months, a region by quarters, a person by weeks, and money without goals.
void PagePainter::paintPeriods()
{
    const Org org = readOrg(m_session.workspace()->connection());
    const OrgPlace region = org.childrenOf({}).front();
    auto *goals = m_window->findChild<GoalsPage *>();
    setWhyVisible(false);
    goals->showView(GoalsView::Kind::Time);
    take(QStringLiteral("time"));
    auto *view = goals->findChild<PeriodView *>();
    m_session.drillTo(region);
    view->setSpan(Period::ofYear(2026), Period::Kind::Quarter);
    take(QStringLiteral("time-region"));
    view->setSpan(Period::ofQuarter(2026, 4), Period::Kind::Week);
    settle();
    if (QTableView *table = firstTable(*m_window->centralWidget()))
        click(table, 2, 3);
    take(QStringLiteral("time-why"));
    m_session.drillTo({{}, org.peopleBelow(region).front()});
    view->setSpan(Period::ofMonth(2026, 11), Period::Kind::Week);
    setWhyVisible(false);
    take(QStringLiteral("time-person"));
    m_session.drillTo({});
    view->setSpan(Period::ofYear(2026), Period::Kind::Week);
    take(QStringLiteral("time-weeks"));
    view->setMetric(QStringLiteral("signed"));
    view->setSpan(Period::ofYear(2026), Period::Kind::Month);
    take(QStringLiteral("time-no-goals"));
    m_session.setAsOf(AsOf::endOf(QDate(2026, 11, 6)));
    view->setMetric(QStringLiteral("visit"));
    take(QStringLiteral("time-past"));
    m_session.setAsOf(AsOf::endOf(m_clock.today()));
    goals->showView(GoalsView::Kind::Week);
}

void PagePainter::paintAlerts()
{
    m_session.openPage(QStringLiteral("alerts"));
    take(QStringLiteral("alerts"));
    auto *box = m_window->findChild<AlertReplyBox *>();
    if (QTableView *table = firstTable(*m_window->centralWidget()))
        click(table, 1, 2);
    settle();
    const Org org = readOrg(m_session.workspace()->connection());
    const QString leader = org.people().front().name;
    auto *words = box->findChild<QPlainTextEdit *>();
    const auto pressLast = [box](int fromEnd) {
        const QList<QPushButton *> buttons = box->findChildren<QPushButton *>();
        buttons[buttons.size() - fromEnd]->click();
        settle();
    };
    words->setPlainText(QStringLiteral("两家老客户把拜访改到下周，@%1 请协调样机。").arg(leader));
    pressLast(3);
    words->setPlainText(QStringLiteral("@%1 周三一起去两家，样机已安排。").arg(leader));
    pressLast(2);
    pressLast(1); // closing needs words: the sentence stands below the box
    setWhyVisible(true);
    take(QStringLiteral("alerts-thread"));
    setWhyVisible(false);
    // Somebody whom no rule warns of.
    for (const Person &person : org.people()) {
        m_session.drillTo({{}, person.id});
        settle();
        if (!firstTable(*m_window->centralWidget()))
            break;
    }
    take(QStringLiteral("alerts-empty"));
    m_session.drillTo({});
}

void PagePainter::paintCustomers()
{
    setWhyVisible(false);
    m_session.openPage(QStringLiteral("customers"));
    settle();
    if (QTableView *table = firstTable(*m_window->centralWidget()))
        click(table, 2, 1);
    take(QStringLiteral("customers"));
    setWhyVisible(true);
    take(QStringLiteral("customers-why"));
    setWhyVisible(false);
    paintContracts();
}

/// One is submitted; of the others one has a file that was changed since, and one only half of what it needs.
void PagePainter::paintContracts()
{
    Workspace &workspace = *m_session.workspace();
    const Desk desk{workspace.connection(), workspace.schema(), m_clock, QStringLiteral("陈立")};
    const auto contracts = readContracts(desk.connection, m_session.scope());
    if (!contracts || contracts->size() < 3)
        return m_findings << QStringLiteral("the sample has no contracts"), void();
    const auto attach = [&](std::size_t contract, EvidenceKind kind, const QString &name) {
        const QString path = m_folder.filePath(name);
        if (QFile file(path); !file.open(QIODevice::WriteOnly) || file.write("scan") != 4)
            m_findings << QStringLiteral("%1 cannot be written").arg(name);
        else if (file.close(); !attachEvidence(desk, (*contracts)[contract].code, kind, path))
            m_findings << QStringLiteral("%1 cannot be attached").arg(name);
    };
    attach(0, EvidenceKind::BusinessLicence, QStringLiteral("营业执照 扫描件.pdf"));
    attach(1, EvidenceKind::BusinessLicence, QStringLiteral("营业执照 2026-11.jpg"));
    attach(1, EvidenceKind::PurchaseIntent, QStringLiteral("采购意向书（盖章）.pdf"));
    if (!submitContract(desk, (*contracts)[1].code))
        m_findings << QStringLiteral("a contract cannot be submitted");
    attach(2, EvidenceKind::PurchaseIntent, QStringLiteral("意向书.png"));
    if (QFile file(m_folder.filePath(QStringLiteral("意向书.png"))); file.open(QIODevice::WriteOnly))
        file.write("another scan");
    workspace.announceCommit();
    press(QStringLiteral("contracts"));
    takeDialog(QStringLiteral("contracts"));
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        return;
    if (QTableView *table = firstTable(*dialog))
        click(table, 2, 1);
    dialog->findChild<QPushButton *>(QStringLiteral("submitContract"))->click();
    takeDialog(QStringLiteral("contracts-refused"));
    dialog->close();
}

/// The strip while everything leaves, and the bar that says where it went.
void PagePainter::paintExports()
{
    const QString path = m_folder.filePath(QStringLiteral("华东区 2026 export 2026-11-23.xlsx"));
    auto *exporting = m_window->findChild<ExportDesk *>();
    exporting->start(path, ExportOrder::Format::Xlsx);
    take(QStringLiteral("export-saved"));
    m_window->findChild<SavedBar *>()->hide();
    // As it stands while a large workspace leaves: the sample is too quickly done.
    exporting->show();
    take(QStringLiteral("export-running"));
    exporting->hide();
}

ImportPage &PagePainter::importPage() const
{
    return *m_window->findChild<ImportPage *>();
}

void PagePainter::paintImport()
{
    m_session.openPage(QStringLiteral("import"));
    importPage().desk().setMappingFolder(m_folder.filePath(QStringLiteral("mappings")));
    take(QStringLiteral("import"));
    const QDir folder(m_folder.path());
    m_session.importFiles({m_importFile, writeQuestionFile(folder), writeHubSpotFile(folder), writeGuessFile(folder)});
    settleImport();
    showFileNamed(QFileInfo(m_importFile).fileName());
    take(QStringLiteral("import-columns"));
    paintImportTabs();
    showFileNamed(QStringLiteral("导出 0511.csv"));
    take(QStringLiteral("import-question"));
    showFileNamed(QStringLiteral("hubspot-crm-exports.csv"));
    take(QStringLiteral("import-mapping"));
    showFileNamed(QStringLiteral("商机 第四季度.csv"));
    take(QStringLiteral("import-guess-columns"));
    // The fields that no column goes to.
    importPage().findChild<ColumnView *>()->scrollToBottom();
    take(QStringLiteral("import-without-column"));
    if (QTabBar *tabs = tabBarWith(7))
        tabs->setCurrentIndex(1);
    take(QStringLiteral("import-guesses"));
    paintDryRun();
    showFileNamed(QFileInfo(m_importFile).fileName());
    press(QStringLiteral("import"));
    showFileNamed(QFileInfo(m_importFile).fileName());
    take(QStringLiteral("import-result"));
    paintProgress();
    paintLedger();
}

/// A dry run with changed, rejected and held rows, tab by tab.
void PagePainter::paintImportTabs()
{
    const std::array<const char *, 7> names{
        nullptr, "import-preview", "import-changes", "import-rejected", "import-held", "import-totals", "import-notes"};
    QTabBar *tabs = tabBarWith(7);
    for (std::size_t i = 0; tabs && i < names.size(); ++i) {
        if (!names[i] || !tabs->isTabVisible(int(i)))
            continue;
        tabs->setCurrentIndex(int(i));
        take(QString::fromLatin1(names[i]));
    }
    if (tabs && tabs->isTabVisible(4)) {
        tabs->setCurrentIndex(4);
        for (QPushButton *later : importPage().findChildren<QPushButton *>()) {
            if (later->objectName().startsWith(QStringLiteral("later-")))
                later->click();
        }
        take(QStringLiteral("import-held-later"));
    }
}

/// As a file of a million rows stands while it is tried out, and after that was stopped.
void PagePainter::paintDryRun()
{
    auto *view = importPage().findChild<FileView *>();
    ImportFile file = *importPage().desk().files().front();
    file.id = 1000;
    file.trial.reset();
    file.name = QStringLiteral("跟进记录 2026.csv");
    file.plan->rows = 1'000'000;
    file.state = ImportFile::State::Trying;
    view->setFile(file);
    view->setProgress({412'000, 1'000'000, 3'100});
    take(QStringLiteral("import-dry-run"));
    file.state = ImportFile::State::Stopped;
    view->setFile(file);
    take(QStringLiteral("import-dry-run-stopped"));
}

/// As it stands while a large file comes in.
void PagePainter::paintProgress()
{
    auto *view = importPage().findChild<FileView *>();
    ImportFile file;
    file.id = 1001;
    file.name = QStringLiteral("跟进记录 2026.csv");
    file.state = ImportFile::State::Importing;
    file.plan = planImport(m_importFile, importTables()).value();
    file.plan->rows = 1'000'000;
    view->setFile(file);
    view->setProgress({412'000, 1'000'000, 3'100});
    auto *stack = qobject_cast<QStackedWidget *>(view->parentWidget());
    QWidget *before = stack->currentWidget();
    stack->setCurrentWidget(view);
    take(QStringLiteral("import-progress"));
    stack->setCurrentWidget(before);
}

void PagePainter::paintLedger()
{
    showFileNamed(QFileInfo(m_importFile).fileName());
    for (QPushButton *button : importPage().findChildren<QPushButton *>(QStringLiteral("repair"))) {
        if (button->isVisible())
            button->click();
    }
    settleImport();
    take(QStringLiteral("import-ledger-repair"));
    if (QTabBar *details = tabBarWith(5)) {
        details->setCurrentIndex(3);
        take(QStringLiteral("import-ledger"));
    }
}

QTabBar *PagePainter::tabBarWith(int tabs) const
{
    for (QTabBar *bar : m_window->findChildren<QTabBar *>()) {
        if (bar->count() == tabs && bar->isVisible())
            return bar;
    }
    return nullptr;
}

void PagePainter::showFileNamed(const QString &name)
{
    settleImport();
    for (QTableView *list : importPage().findChildren<QTableView *>()) {
        if (!qobject_cast<FileListModel *>(list->model()))
            continue;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
    }
    settleImport();
}

void PagePainter::settleImport()
{
    QElapsedTimer timer;
    timer.start();
    do
        settle();
    while (!importPage().isIdle() && !timer.hasExpired(20'000));
}

void PagePainter::press(const QString &name)
{
    for (QPushButton *button : m_window->centralWidget()->findChildren<QPushButton *>(name)) {
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            return settleImport();
        }
    }
    m_findings << QStringLiteral("%1 cannot be pressed").arg(name);
}

void PagePainter::paintPalette()
{
    auto *palette = m_window->findChild<CommandPalette *>();
    palette->open();
    palette->findChild<QLineEdit *>()->setText(QStringLiteral("上海"));
    take(QStringLiteral("search"), palette);
    palette->close();
}

void PagePainter::paintDialogs()
{
    const auto *actions = m_window->findChild<WindowActions *>();
    for (const auto &[action, name] :
        {std::pair(actions->rules, "rules"), {actions->shortcuts, "shortcuts"}, {actions->about, "about"}}) {
        action->trigger();
        settle();
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog) {
            m_findings << QString::fromLatin1(name) + QStringLiteral(" does not open");
            continue;
        }
        take(QString::fromLatin1(name), dialog);
        dialog->close();
    }
    auto *calendar = m_window->findChild<CalendarPopup *>();
    calendar->openBelow(m_window, m_session.scope().week.monday(), {}, m_session.theme());
    take(QStringLiteral("calendar"), calendar);
    calendar->hide();
}

void PagePainter::setWhyVisible(bool visible)
{
    for (QWidget *dock : m_window->findChildren<QWidget *>(QStringLiteral("whyDock")))
        dock->setVisible(visible);
}

void PagePainter::take(const QString &name, QWidget *front)
{
    settle();
    QWidget *shown = front ? front : m_window;
    const QString file = name + m_suffix + QStringLiteral(".png");
    if (!shown->grab().save(m_target.filePath(file)))
        m_findings << QStringLiteral("%1 cannot be written").arg(file);
    if (!front && m_window->width() > 1366)
        m_findings << QStringLiteral("%1: a page makes the window %2 wide").arg(file).arg(m_window->width());
    const LayoutCheck check(*shown);
    for (const QString &finding : check.findings())
        m_findings << file + QStringLiteral(": ") + finding;
}

} // namespace waterline
