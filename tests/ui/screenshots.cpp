// Paints every page of the window, in both languages and both themes, from the sample workspace on a fixed day, and
// looks over each for text that does not fit and controls without a name. screenshots OUTDIR; exit code 1 on findings.

#include "ui/layoutcheck.h"

#include "catalogue.h"
#include "import/filelist.h"
#include "import/fileview.h"
#include "import/importdesk.h"
#include "import/importpage.h"
#include "org/orgstore.h"
#include "shell/calendarpopup.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "start/sampleworkspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QThreadPool>

#include <array>

using namespace waterline;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

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

/// A customer file with a change, something new, and rows that cannot be taken in.
QString writeImportFile(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("客户名单 11月.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        "\xEF\xBB\xBF客户编号,客户名称,行业,人数规模,所在城市,联系电话,负责人工号,建档日期,竞争对手,客户状态\r\n"
        "KH000001,上海启航供应链管理有限公司,物流仓储,1000-4999人,上海,19120766495,E10001,2025/3/18,博纬软件,正常\r\n"
        "KH900001,苏州明远精密制造有限公司,装备制造,100-499人,苏州,,E10002,2026/11/20,,正常\r\n"
        "KH900002,无锡锐拓自动化科技有限公司,装备制造,50-99人,无锡,13800000000,E10003,2026/11/31,,正常\r\n"
        "KH900004,上海启航供应链管理公司,物流仓储,1000-4999人,上海,19120766495,E10001,2026/11/20,,正常\r\n"
        "KH900003,宁波海川模具有限公司,模具,50-99人,宁波,,E99999,2026/11/20,,跟进中\r\n");
    return file.fileName();
}

/// Dates that can be read in two ways.
QString writeQuestionFile(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("导出 0511.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("\xEF\xBB\xBF客户清单,,,\r\n客户编号,客户名称,负责人工号,建档日期\r\nKH900010,常州启明电机有限公司,"
               "E10002,05/01/2026\r\n"
               "KH900011,绍兴越纺织机械有限公司,E10003,06/02/2026\r\n合计,2,,\r\n");
    return file.fileName();
}

/// As HubSpot exports its companies.
QString writeHubSpotFile(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("hubspot-crm-exports.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Record ID,Company name,Company owner,Create Date,Phone Number,City,Industry,Lifecycle Stage\r\n"
               "9001,Northwind Traders,E10001,2026-10-02 09:15,+86 21 5555 0101,Shanghai,Logistics,Customer\r\n"
               "9002,Contoso Machinery,E10002,2026-10-05 14:40,+86 510 5555 0102,Wuxi,Machinery,Lead\r\n");
    return file.fileName();
}

/// One run through all pages in one language and theme.
class Run {
public:
    Run(const QString &sample, const QDir &target, LanguageChoice language, ThemeChoice theme)
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

    QStringList paint()
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

private:
    void paintPages()
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

        hideWhy();
        m_session.openPage(QStringLiteral("customers"));
        settle();
        if (QTableView *table = firstTable(*m_window->centralWidget()))
            click(table, 2, 1);
        take(QStringLiteral("customers"));
        showWhy();
        take(QStringLiteral("customers-why"));
        hideWhy();
        m_session.openPage(QStringLiteral("meeting"));
        take(QStringLiteral("meeting"));
        paintImport();
        paintPalette();
        m_session.openPage(QStringLiteral("goals"));
        m_window->desk().open(m_folder.filePath(QStringLiteral("去年.waterline")));
        take(QStringLiteral("message"));
        paintDialogs();
    }

    void paintImport()
    {
        m_session.openPage(QStringLiteral("import"));
        auto *page = m_window->findChild<ImportPage *>();
        page->desk().setMappingFolder(m_folder.filePath(QStringLiteral("mappings")));
        take(QStringLiteral("import"));
        // A dry run with changed, rejected and held rows, tab by tab.
        m_session.importFiles(
            {m_importFile, writeQuestionFile(QDir(m_folder.path())), writeHubSpotFile(QDir(m_folder.path()))});
        settleImport();
        take(QStringLiteral("import-columns"));
        const std::array<const char *, 7> names{
            nullptr, "import-preview", "import-changes", "import-rejected", "import-held", "import-totals", nullptr};
        QTabBar *tabs = tabBarWith(7);
        for (std::size_t i = 0; tabs && i < names.size(); ++i) {
            if (!names[i] || !tabs->isTabVisible(int(i)))
                continue;
            tabs->setCurrentIndex(int(i));
            take(QString::fromLatin1(names[i]));
        }
        showFileNamed(page, QStringLiteral("导出 0511.csv"));
        take(QStringLiteral("import-question"));
        showFileNamed(page, QStringLiteral("hubspot-crm-exports.csv"));
        take(QStringLiteral("import-mapping"));
        showFileNamed(page, QFileInfo(m_importFile).fileName());
        pressPrimary();
        settleImport();
        showFileNamed(page, QFileInfo(m_importFile).fileName());
        take(QStringLiteral("import-result"));
        // As it stands while a large file comes in.
        paintProgress(page);
        showFileNamed(page, QFileInfo(m_importFile).fileName());
        for (QPushButton *button : page->findChildren<QPushButton *>(QStringLiteral("repair"))) {
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

    void paintProgress(ImportPage *page)
    {
        auto *view = page->findChild<FileView *>();
        ImportFile file;
        file.id = 1000;
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

    [[nodiscard]] QTabBar *tabBarWith(int tabs) const
    {
        for (QTabBar *bar : m_window->findChildren<QTabBar *>()) {
            if (bar->count() == tabs && bar->isVisible())
                return bar;
        }
        return nullptr;
    }

    void showFileNamed(ImportPage *page, const QString &name)
    {
        settleImport();
        for (QTableView *list : page->findChildren<QTableView *>()) {
            if (!qobject_cast<FileListModel *>(list->model()))
                continue;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString() == name)
                    list->setCurrentIndex(list->model()->index(row, 0));
            }
        }
        settleImport();
    }

    void settleImport()
    {
        const auto *page = m_window->findChild<ImportPage *>();
        QElapsedTimer timer;
        timer.start();
        do
            settle();
        while (!page->isIdle() && !timer.hasExpired(20'000));
    }

    void pressPrimary()
    {
        for (QPushButton *button : m_window->centralWidget()->findChildren<QPushButton *>(QStringLiteral("import"))) {
            if (button->isVisible() && button->isEnabled())
                return button->click();
        }
        m_findings << QStringLiteral("the file cannot be imported");
    }

    void paintPalette()
    {
        auto *palette = m_window->findChild<CommandPalette *>();
        palette->open();
        palette->findChild<QLineEdit *>()->setText(QStringLiteral("上海"));
        take(QStringLiteral("search"), palette);
        palette->close();
    }

    void paintDialogs()
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

    void showWhy() { setWhy(true); }
    void hideWhy() { setWhy(false); }
    void setWhy(bool visible)
    {
        for (QWidget *dock : m_window->findChildren<QWidget *>(QStringLiteral("whyDock")))
            dock->setVisible(visible);
    }

    /// Paints the window (or the dialog in front of it) into NAME-LANGUAGE-THEME.png and looks it over.
    void take(const QString &name, QWidget *front = nullptr)
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

    QDir m_target;
    QString m_suffix;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0))};
    AppSettings m_settings;
    Appearance m_appearance;
    Languages m_languages;
    Session m_session;
    QString m_workspace;
    QString m_importFile;
    MainWindow *m_window = nullptr;
    QStringList m_findings;
};

int paintAll(const QDir &target)
{
    QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("sample.waterline"));
    const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    if (const Result<> made = makeSampleWorkspace(sample, clock); !made) {
        out() << made.error().message << Qt::endl;
        return 1;
    }
    QStringList findings;
    for (const LanguageChoice language : {LanguageChoice::Chinese, LanguageChoice::English}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            findings << Run(sample, target, language, theme).paint();
    }
    for (const QString &finding : findings)
        out() << finding << Qt::endl;
    return findings.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    // Neither the settings nor the scale of the machine may show in the pictures.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Waterline"));
    QApplication::setCursorFlashTime(0);
    if (argc != 2) {
        out() << "usage: screenshots OUTDIR" << Qt::endl;
        return 2;
    }
    const QDir target(QString::fromLocal8Bit(argv[1]));
    if (!target.mkpath(QStringLiteral("."))) {
        out() << target.path() << " cannot be made" << Qt::endl;
        return 2;
    }
    return paintAll(target);
}
