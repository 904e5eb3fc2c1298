#include "alerts/alertdesk.h"
#include "alerts/alertstore.h"
#include "goals/goalspage.h"
#include "goals/periodview.h"
#include "org/orgstore.h"
#include "shell/commandpalette.h"
#include "shell/messagebar.h"
#include "shell/windowplace.h"
#include "start/startpage.h"
#include "ui/shell/windowfixture.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

using namespace waterline;

namespace {

struct Desk : WindowFixture {
    using WindowFixture::WindowFixture;

    bool isWhyOpen() const { return find<QDockWidget>("whyDock")->isVisible(); }
    /// A mouse press as a person clicks a number. False if there is none.
    bool pressTable() const
    {
        if (!QTest::qWaitFor([this] { return table() != nullptr; }))
            return false;
        QTest::mousePress(table()->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        return true;
    }
};

Explanation why()
{
    return {QStringLiteral("title"), QStringLiteral("R7"), 1, QStringLiteral("verdict")};
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAWorkspaceThereIsTheStartPage();
    void openingShowsThePageOfLastTime();
    void aWindowFromAnotherScreenComesBack_data();
    void aWindowFromAnotherScreenComesBack();
    void noKeyHasTwoOwners();
    void noMenuHasAMnemonicTwice();
    void everyCommandHasText();
    void keysChangeThePage();
    void weekKeysMoveTheWeek();
    void whyOpensOnlyWhenAsked();
    void whyStaysClosedInAList();
    void problemsStayUntilDismissed();
    void droppedFilesAreImported();
    void recentFilesThatAreGoneAreShownAsSuch();
    void searchFindsAndGoes();
    void languageSwitchReachesTheMenus();
    void bellCountsOpenAlertsAndLeadsToThem();
    void searchFindsAlerts();
    void viewOfTheGoalsIsRemembered();
    void goalsFitASmallScreen();

private:
    std::unique_ptr<SampleFile> m_sample;
};

void TestMainWindow::initTestCase()
{
    m_sample = std::make_unique<SampleFile>();
    QVERIFY2(m_sample->error().isEmpty(), qPrintable(m_sample->error()));
}

void TestMainWindow::withoutAWorkspaceThereIsTheStartPage()
{
    const Desk desk;
    QCOMPARE(desk.window->currentPage(), QStringLiteral("start"));
    QVERIFY(desk.find<StartPage>()->isVisible());
    QVERIFY(!desk.find<QToolBar>("scopeTool")->isVisible());
    QVERIFY(!desk.find<QWidget>("sidebar")->isVisible());
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("Waterline"));
}

void TestMainWindow::openingShowsThePageOfLastTime()
{
    Desk desk;
    desk.settings.setPage(QStringLiteral("meeting"));
    desk.window->desk().open(m_sample->copy());
    QCOMPARE(desk.window->currentPage(), QStringLiteral("meeting"));
    QVERIFY(desk.find<QToolBar>("scopeTool")->isVisible());
    QVERIFY(desk.window->windowTitle().startsWith(QStringLiteral("copy ")));
    desk.window->desk().close();
    QCOMPARE(desk.window->currentPage(), QStringLiteral("start"));
}

void TestMainWindow::aWindowFromAnotherScreenComesBack_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("clamped");
    const QRect right(1920, 0, 1280, 1024);
    QTest::newRow("inside stays") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
    QTest::newRow("on the second screen stays") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
    QTest::newRow("off to the left") << QRect(-500, 100, 800, 600) << QRect(0, 100, 800, 600);
    QTest::newRow("below") << QRect(100, 900, 800, 600) << QRect(100, 480, 800, 600);
    QTest::newRow("far away comes to the first") << QRect(9000, 9000, 800, 600) << QRect(1120, 480, 800, 600);
    QTest::newRow("too large") << QRect(0, 0, 4000, 3000) << QRect(0, 0, 1920, 1080);
}

void TestMainWindow::aWindowFromAnotherScreenComesBack()
{
    QFETCH(QRect, window);
    QTEST(clampedTo(window, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)}), "clamped");
    QCOMPARE(clampedTo(window, {}), window);
}

void TestMainWindow::noKeyHasTwoOwners()
{
    const Desk desk(m_sample->copy());
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : desk.window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue; // of a field, while it has the focus
            QVERIFY2(!owners.contains(key),
                qPrintable(QStringLiteral("%1: %2 and %3").arg(key.toString(), owners.value(key), action->text())));
            owners.insert(key, action->text());
        }
    }
    QVERIFY(owners.size() > 10);
    for (const QShortcut *shortcut : desk.window->findChildren<QShortcut *>()) {
        if (shortcut->isEnabled())
            QVERIFY2(!owners.contains(shortcut->key()), qPrintable(shortcut->key().toString()));
    }
}

void TestMainWindow::noMenuHasAMnemonicTwice()
{
    const Desk desk;
    static const QRegularExpression mnemonic(QStringLiteral("&([^&])"));
    QList<QList<QAction *>> groups{desk.window->menuBar()->actions()};
    for (const QMenu *menu : desk.window->menuBar()->findChildren<QMenu *>())
        groups << menu->actions();
    for (const QList<QAction *> &group : groups) {
        QStringList seen;
        for (const QAction *action : group) {
            const QString letter = mnemonic.match(action->text()).captured(1).toUpper();
            QVERIFY2(letter.isEmpty() || !seen.contains(letter), qPrintable(action->text()));
            seen << letter;
        }
    }
}

void TestMainWindow::everyCommandHasText()
{
    const Desk desk;
    for (const QAction *action : desk.find<WindowActions>()->commands()) {
        QVERIFY(!commandText(*action).isEmpty());
        QVERIFY2(!commandText(*action).contains(u'&'), qPrintable(commandText(*action)));
    }
}

void TestMainWindow::keysChangeThePage()
{
    const Desk desk(m_sample->copy());
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    for (int i = 0; i < int(pageNames().size()); ++i) {
        QTest::keyClick(desk.window.get(), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(desk.window->currentPage(), pageNames()[std::size_t(i)]);
        QCOMPARE(desk.settings.page(), pageNames()[std::size_t(i)]);
    }
}

void TestMainWindow::weekKeysMoveTheWeek()
{
    const Desk desk(m_sample->copy());
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::keyClick(desk.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.session.scope().week.toText(), QStringLiteral("2026-W46"));
    QTest::keyClick(desk.window.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(desk.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(desk.session.scope().week.toText(), QStringLiteral("2026-W48"));
    QTest::keyClick(desk.window.get(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(desk.session.scope().week.toText(), QStringLiteral("2026-W47"));
}

void TestMainWindow::whyOpensOnlyWhenAsked()
{
    Desk desk(m_sample->copy());
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.session.openPage(QStringLiteral("goals"));
    desk.session.explain(why());
    QVERIFY(!desk.isWhyOpen());
    QTest::keyClick(desk.window.get(), Qt::Key_F9);
    QVERIFY(desk.isWhyOpen());
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    QVERIFY(!desk.isWhyOpen());
    QVERIFY(desk.pressTable());
    desk.session.explain(why());
    QVERIFY(desk.isWhyOpen());
}

void TestMainWindow::whyStaysClosedInAList()
{
    Desk desk(m_sample->copy());
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.session.openPage(QStringLiteral("customers"));
    QVERIFY(desk.pressTable());
    desk.session.explain(why());
    QVERIFY(desk.isWhyOpen());
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    QVERIFY(desk.pressTable());
    desk.session.explain(why());
    QVERIFY(!desk.isWhyOpen());
    QTest::keyClick(desk.window.get(), Qt::Key_F9);
    QVERIFY(desk.isWhyOpen());
}

void TestMainWindow::problemsStayUntilDismissed()
{
    Desk desk;
    auto *bar = desk.find<MessageBar>();
    QVERIFY(!bar->isVisible());
    desk.session.report({Problem::Locked, QStringLiteral("<b>visits.csv</b> is open in Excel."), {}});
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(QStringLiteral("<b>visits.csv</b>")));
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::droppedFilesAreImported()
{
    Desk desk(m_sample->copy());
    QSignalSpy imports(&desk.session, &Session::importAsked);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_sample->csv(QStringLiteral("people.csv"))),
        QUrl(QStringLiteral("https://example.com/a.csv"))});
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(imports.size(), 1);
    QCOMPARE(imports.first().first().toStringList(), QStringList{m_sample->csv(QStringLiteral("people.csv"))});
    QCOMPARE(desk.window->currentPage(), QStringLiteral("import"));
}

void TestMainWindow::recentFilesThatAreGoneAreShownAsSuch()
{
    StartPage page(lightTheme());
    const QString there = m_sample->csv(QStringLiteral("people.csv"));
    page.setRecent({there, QStringLiteral("/nowhere/gone.waterline")});
    QHash<QString, bool> enabled;
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        enabled.insert(button->text(), button->isEnabled());
    QCOMPARE(enabled.value(QStringLiteral("people")), true);
    QVERIFY(enabled.contains(QStringLiteral("gone")));
    QCOMPARE(enabled.value(QStringLiteral("gone")), false);
}

void TestMainWindow::searchFindsAndGoes()
{
    Desk desk(m_sample->copy());
    auto *palette = desk.find<CommandPalette>();
    palette->open();
    auto *list = palette->findChild<QListWidget *>();
    auto *field = palette->findChild<QLineEdit *>();
    field->setText(QStringLiteral("KH000001"));
    QTRY_COMPARE(list->count(), 1);
    QSignalSpy asked(&desk.session, &Session::customerAsked);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(desk.window->currentPage(), QStringLiteral("customers"));
    QVERIFY(!palette->isVisible());
    palette->open();
    field->setText(QStringLiteral("e10001"));
    QTRY_COMPARE(list->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(desk.session.scope().place.isPerson());
    palette->open();
    field->setText(QStringLiteral("no such thing"));
    QCOMPARE(list->count(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette->isVisible());
}

void TestMainWindow::languageSwitchReachesTheMenus()
{
    Desk desk;
    const QAction *file = desk.window->menuBar()->actions().first();
    const QString english = file->text();
    QCOMPARE(english, QStringLiteral("&File"));
    desk.languages.apply(LanguageChoice::Chinese);
    QTRY_VERIFY(file->text() != english);
    desk.languages.apply(LanguageChoice::English);
    QTRY_COMPARE(file->text(), english);
}

void TestMainWindow::bellCountsOpenAlertsAndLeadsToThem()
{
    Desk desk(m_sample->copy());
    const auto *alerts = desk.find<AlertDesk>();
    QTRY_VERIFY(alerts->openCount() > 0);
    QToolButton *bell = nullptr;
    for (QToolButton *button : desk.find<ScopeBar>()->findChildren<QToolButton *>()) {
        if (button->accessibleName().contains(QStringLiteral("open alert")))
            bell = button;
    }
    QVERIFY(bell);
    QTRY_COMPARE(bell->text(), QLocale().toString(alerts->openCount()));
    QTest::mouseClick(bell, Qt::LeftButton);
    QCOMPARE(desk.window->currentPage(), QStringLiteral("alerts"));
    // The inbox shows as many, in fewer rows where they belong together.
    QTRY_VERIFY(desk.table());
    QTRY_VERIFY(desk.table()->model()->rowCount() > 0);
    QVERIFY(desk.table()->model()->rowCount() <= alerts->openCount());
}

void TestMainWindow::searchFindsAlerts()
{
    Desk desk(m_sample->copy());
    QTRY_VERIFY(desk.find<AlertDesk>()->openCount() > 0);
    const Alert alert = readAlerts(desk.session.workspace()->connection()).back();
    auto *palette = desk.find<CommandPalette>();
    palette->open();
    auto *list = palette->findChild<QListWidget *>();
    auto *field = palette->findChild<QLineEdit *>();
    field->setText(alert.summary);
    QTRY_VERIFY(list->count() >= 1);
    const QSignalSpy asked(&desk.session, &Session::alertAsked);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(desk.window->currentPage(), QStringLiteral("alerts"));
    QTRY_VERIFY(desk.table());
    // As it stands there, perhaps with others of its person and period.
    const QString name = readOrg(desk.session.workspace()->connection()).nameOf(alert.place);
    QTRY_COMPARE(desk.table()->currentIndex().siblingAtColumn(1).data().toString(), name);
}

void TestMainWindow::viewOfTheGoalsIsRemembered()
{
    Desk desk(m_sample->copy());
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.session.openPage(QStringLiteral("goals"));
    QCOMPARE(desk.find<GoalsPage>()->currentView(), GoalsView::Kind::Week);
    QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk.find<GoalsPage>()->currentView(), GoalsView::Kind::Time);
    QCOMPARE(desk.settings.goalsView(), int(GoalsView::Kind::Time));
    // Another page has no such keys.
    desk.session.openPage(QStringLiteral("customers"));
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.settings.goalsView(), int(GoalsView::Kind::Time));
}

/// 1366 wide, with the Why panel beside them: else the window grows out of the screen when a view comes to the front.
void TestMainWindow::goalsFitASmallScreen()
{
    Desk desk(m_sample->copy());
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.session.openPage(QStringLiteral("goals"));
    QTRY_VERIFY(desk.table());
    QTest::keyClick(desk.window.get(), Qt::Key_F9);
    QVERIFY(desk.isWhyOpen());
    auto *page = desk.find<GoalsPage>();
    page->showView(GoalsView::Kind::Time);
    desk.find<PeriodView>()->setMetric(QStringLiteral("composite"));
    for (const LanguageChoice language : {LanguageChoice::English, LanguageChoice::Chinese}) {
        desk.languages.apply(language);
        for (const auto view : {GoalsView::Kind::Week, GoalsView::Kind::Time, GoalsView::Kind::Plan}) {
            page->showView(view);
            QThreadPool::globalInstance()->waitForDone();
            QTest::qWait(50);
            const int width = desk.window->minimumSizeHint().width();
            QVERIFY2(width <= 1366,
                qPrintable(QStringLiteral("%1 in view %2: %3")
                               .arg(QLocale().name(), QString::number(int(view)), QString::number(width))));
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
