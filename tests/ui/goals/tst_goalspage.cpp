#include "goals/goalspage.h"
#include "goals/heatmodel.h"
#include "goals/periodview.h"
#include "goals/sourcedelegate.h"
#include "parts/notice.h"
#include "parts/segments.h"
#include "ui/goals/smallcompany.h"
#include "ui/layoutcheck.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace waterline;

namespace {

/// The page on a session, as the window would show it.
struct Fixture {
    SmallCompany sample;
    Session session{sample.clock()};
    std::unique_ptr<GoalsPage> page;
    std::vector<Explanation> explanations;
    std::vector<std::optional<Mark>> marks;

    void open()
    {
        session.setWorkspace(sample.release());
        QObject::connect(&session, &Session::explanationAsked, &session,
            [this](const Explanation &explanation, std::optional<Mark> mark) {
                explanations.push_back(explanation);
                marks.push_back(mark);
            });
        page = std::make_unique<GoalsPage>(session);
        page->resize(900, 620);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    void openFilled()
    {
        sample.addPeople();
        sample.addPlans();
        sample.addFollowUps();
        open();
        QTRY_COMPARE(heatmap()->model()->rowCount(), 3);
    }

    [[nodiscard]] QTableView *tableNamed(const QString &name) const
    {
        for (QTableView *table : page->findChildren<QTableView *>()) {
            if (table->accessibleName() == name)
                return table;
        }
        qFatal("no table %s", qPrintable(name));
    }
    [[nodiscard]] QTableView *heatmap() const { return tableNamed(QStringLiteral("Goal penetration")); }
    [[nodiscard]] QTableView *followUps() const
    {
        return tableNamed(QStringLiteral("Follow-ups behind the chosen number"));
    }
    [[nodiscard]] bool showsText(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] OrgPlace place() const { return session.scope().place; }
};

OrgPlace unit(qint64 id)
{
    return {UnitId{id}, {}};
}

} // namespace

class TestGoalsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsTheHeatmap();
    void explainsTheCurrentCell();
    void drillsDownAndUp();
    void goesUpWhileTheReportIsBeingRead();
    void aFailedReportForgetsTheWayUp();
    void doubleClickOpens();
    void personShowsFollowUps();
    void withoutPlansCountsAreShown();
    void withoutPeopleOffersTheImport();
    void hiddenPageWaits();
    void everythingHasAName();
    void everythingCanBeRead();
    void longFileNamesKeepTheirLine();
    void codeThatIsTheNameIsSaidOnce();
    void switchChangesTheView();
    void viewsAskForEachOther();
    void marksWhatArrivedLater();
};

void TestGoalsPage::showsTheHeatmap()
{
    Fixture f;
    f.openFilled();
    QVERIFY(f.showsText(QStringLiteral("2026-W47")));
    QVERIFY(f.showsText(QStringLiteral("4 people")));
    // Leads: Li Qiang short, Zhang Min over. Visits: Wang Fang and Li Qiang. Proposals: Li Qiang and Zhang Min.
    QTRY_VERIFY(f.showsText(QStringLiteral("leads 2, visits 2, proposals 2")));
    // 13 + 49 + 7, all from follow-ups.
    QVERIFY(f.showsText(QStringLiteral(
        "Where the 69 actions come from: 69 from follow-ups (100.0%), 0 from weekly summaries (0.0%).")));
    QVERIFY(!f.button(QStringLiteral("Import a plan…")));
    QVERIFY(!f.button(QStringLiteral("Up one level")));
}

void TestGoalsPage::explainsTheCurrentCell()
{
    Fixture f;
    f.openFilled();
    QTableView *heatmap = f.heatmap();
    // The whole comes first.
    QTRY_COMPARE(f.explanations.size(), 1U);
    QCOMPARE(f.explanations.back().title, QStringLiteral("Company: penetration"));
    QCOMPARE(f.marks.back(), std::optional(Mark::Short));
    heatmap->setCurrentIndex(heatmap->model()->index(1, 2));
    QTRY_COMPARE(f.explanations.size(), 2U);
    QCOMPARE(f.explanations.back().title, QStringLiteral("North: Visits"));
    QTest::keyClick(heatmap, Qt::Key_Down);
    QTRY_COMPARE(f.explanations.size(), 3U);
    QCOMPARE(f.explanations.back().title, QStringLiteral("South: Visits"));
    // South's visits are all done: 20 of 20, nothing of Chen Bo's three counts.
    QCOMPARE(f.marks.back(), std::optional(Mark::Good));
    // The same cell again.
    QTest::mouseClick(heatmap->viewport(), Qt::LeftButton, {}, heatmap->visualRect(heatmap->currentIndex()).center());
    QTRY_COMPARE(f.explanations.size(), 4U);
}

void TestGoalsPage::drillsDownAndUp()
{
    Fixture f;
    f.openFilled();
    QTableView *heatmap = f.heatmap();
    heatmap->setCurrentIndex(heatmap->model()->index(1, 1));
    heatmap->setFocus();
    QTest::keyClick(heatmap, Qt::Key_Return);
    QCOMPARE(f.place(), unit(SmallCompany::North));
    QTRY_COMPARE(heatmap->model()->rowCount(), 2);
    // The unit that was opened is the total now, and still the current row.
    QCOMPARE(heatmap->currentIndex(), heatmap->model()->index(0, 1));
    // The total leads nowhere.
    QTest::keyClick(heatmap, Qt::Key_Return);
    QCOMPARE(f.place(), unit(SmallCompany::North));

    QTest::keyClick(heatmap, Qt::Key_Backspace);
    QCOMPARE(f.place(), OrgPlace());
    QTRY_COMPARE(heatmap->model()->rowCount(), 3);
    QCOMPARE(heatmap->currentIndex(), heatmap->model()->index(1, 1));
    QTest::keyClick(heatmap, Qt::Key_Backspace);
    QCOMPARE(f.place(), OrgPlace());

    f.session.drillTo(unit(SmallCompany::NorthOne));
    QTRY_COMPARE(heatmap->model()->index(0, 0).data().toString(), QStringLiteral("North 1"));
    QTest::keyClick(heatmap, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.place(), unit(SmallCompany::North));
    QTRY_COMPARE(heatmap->model()->index(0, 0).data().toString(), QStringLiteral("North"));
    QTest::mouseClick(f.button(QStringLiteral("Up one level")), Qt::LeftButton);
    QCOMPARE(f.place(), OrgPlace());
}

void TestGoalsPage::goesUpWhileTheReportIsBeingRead()
{
    Fixture f;
    f.openFilled();
    QTableView *heatmap = f.heatmap();
    heatmap->setCurrentIndex(heatmap->model()->index(1, 1));
    heatmap->setFocus();
    QTest::keyClick(heatmap, Qt::Key_Return);
    QCOMPARE(f.place(), unit(SmallCompany::North));
    QTest::keyClick(heatmap, Qt::Key_Backspace);
    QCOMPARE(f.place(), OrgPlace());
    // Where the report before knows nothing of the place, the next one does.
    f.session.drillTo({{}, PersonId{SmallCompany::WangFang}});
    QTest::keyClick(heatmap, Qt::Key_Backspace);
    QTRY_COMPARE(f.place(), unit(SmallCompany::NorthOne));
}

void TestGoalsPage::aFailedReportForgetsTheWayUp()
{
    Fixture f;
    f.openFilled();
    QTRY_COMPARE(f.explanations.size(), 1U);
    QThreadPool::globalInstance()->waitForDone(); // nothing is being read any more
    const QString file = f.session.workspace()->path();
    const QString elsewhere = file + QStringLiteral(".away");
    const QSignalSpy failed(&f.session, &Session::failed);
    QVERIFY(QFile::rename(file, elsewhere));
    const OrgPlace person{{}, PersonId{SmallCompany::WangFang}};
    f.heatmap()->setFocus();
    f.session.drillTo(person);
    QTest::keyClick(f.heatmap(), Qt::Key_Backspace);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QFile::rename(elsewhere, file));
    // The next report is shown where the window is.
    Q_EMIT f.session.scopeChanged();
    QTRY_COMPARE(f.heatmap()->model()->rowCount(), 1);
    QCOMPARE(f.place(), person);
}

void TestGoalsPage::doubleClickOpens()
{
    Fixture f;
    f.openFilled();
    QTableView *heatmap = f.heatmap();
    const QPoint south = heatmap->visualRect(heatmap->model()->index(2, 1)).center();
    QTest::mouseClick(heatmap->viewport(), Qt::LeftButton, {}, south);
    QTest::mouseDClick(heatmap->viewport(), Qt::LeftButton, {}, south);
    QCOMPARE(f.place(), unit(SmallCompany::South));
}

void TestGoalsPage::personShowsFollowUps()
{
    Fixture f;
    f.openFilled();
    QVERIFY(!f.followUps()->isVisible());
    f.session.drillTo({{}, PersonId{SmallCompany::WangFang}});
    QTRY_COMPARE(f.heatmap()->model()->rowCount(), 1);
    QVERIFY(f.followUps()->isVisible());
    // Everything of the week: 5 + 15 + 2.
    QTRY_COMPARE(f.followUps()->model()->rowCount(), 22);
    // Behind a number stand as many rows as it counts.
    f.heatmap()->setCurrentIndex(f.heatmap()->model()->index(0, 2));
    QTRY_COMPARE(f.followUps()->model()->rowCount(), 15);
    QVERIFY(f.showsText(QStringLiteral("Follow-ups of the week, Visits: 15")));
    QCOMPARE(f.followUps()->model()->index(0, 5).data().toString(), QStringLiteral("visits.csv, line 2"));
    f.heatmap()->setCurrentIndex(f.heatmap()->model()->index(0, HeatModel::penetrationColumn));
    QTRY_COMPARE(f.followUps()->model()->rowCount(), 22);
}

void TestGoalsPage::withoutPlansCountsAreShown()
{
    Fixture f;
    f.sample.addPeople();
    f.sample.addFollowUps();
    f.open();
    QTRY_COMPARE(f.heatmap()->model()->rowCount(), 3);
    QVERIFY(f.showsText(QStringLiteral("No plan for 2026-W47.")));
    QCOMPARE(f.heatmap()->model()->index(0, 2).data().toString(), QStringLiteral("49"));
    QSignalSpy asked(&f.session, &Session::pageAsked);
    QTest::mouseClick(f.button(QStringLiteral("Import a plan…")), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("import"));
}

void TestGoalsPage::withoutPeopleOffersTheImport()
{
    Fixture f;
    f.open();
    QTRY_VERIFY(f.button(QStringLiteral("Import files…")));
    QVERIFY(!f.heatmap()->isVisible());
    QSignalSpy asked(&f.session, &Session::pageAsked);
    QTest::mouseClick(f.button(QStringLiteral("Import files…")), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("import"));
}

void TestGoalsPage::hiddenPageWaits()
{
    Fixture f;
    f.openFilled();
    f.page->hide();
    f.session.drillTo(unit(SmallCompany::North));
    QTest::qWait(50);
    QCOMPARE(f.heatmap()->model()->rowCount(), 3);
    f.page->show();
    QTRY_COMPARE(f.heatmap()->model()->rowCount(), 2);
    // In front again with nothing changed: the panel beside gets its explanation back.
    QTRY_VERIFY(!f.explanations.empty() && f.explanations.back().title == QStringLiteral("North: penetration"));
    const std::size_t count = f.explanations.size();
    f.page->hide();
    f.page->show();
    QTRY_COMPARE(f.explanations.size(), count + 1);
}

void TestGoalsPage::everythingHasAName()
{
    Fixture f;
    f.openFilled();
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(f.page.get()) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || qobject_cast<const QHeaderView *>(widget) || widget->objectName().startsWith(u"qt_")
            || widget->window() != f.page->window()) // the list of a closed combo box
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && qobject_cast<const QTableView *>(button->parentWidget()))
            continue; // the corner of a table, which is not shown
        // Its own, its text, or that of the label that leads to it.
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(QStringLiteral("%1 in %2")
                           .arg(QString::fromLatin1(widget->metaObject()->className()),
                               QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
    }
}

void TestGoalsPage::everythingCanBeRead()
{
    Fixture f;
    f.openFilled();
    const auto findings = [&f] {
        QTest::qWait(50);
        return LayoutCheck(*f.page).findings().join(u'\n');
    };
    QCOMPARE(findings(), QString());
    f.session.drillTo({{}, PersonId{SmallCompany::WangFang}});
    QTRY_COMPARE(f.followUps()->model()->rowCount(), 22);
    QCOMPARE(findings(), QString());
}

void TestGoalsPage::longFileNamesKeepTheirLine()
{
    const QFontMetricsF metrics(qApp->font());
    const QString file = QStringLiteral("客户跟进记录 2026 年 11 月第三周 华东大区上海一组.csv");
    QCOMPARE(shortSourceText(file, 12041, metrics, 10000), file + QStringLiteral(", line 12041"));
    const QString shortened = shortSourceText(file, 12041, metrics, 200);
    QVERIFY2(shortened.endsWith(QStringLiteral(", line 12041")), qPrintable(shortened));
    QVERIFY2(shortened.startsWith(QStringLiteral("客户")) && shortened.contains(QStringLiteral(".csv")),
        qPrintable(shortened));
    QVERIFY(metrics.horizontalAdvance(shortened) <= 200);
}

void TestGoalsPage::codeThatIsTheNameIsSaidOnce()
{
    HeatmapReport report;
    report.scope.week = SmallCompany::week();
    for (const char *code : {"东北", "N"}) {
        HeatRow row;
        row.kind = HeatRow::Kind::Region;
        row.name = QStringLiteral("东北");
        row.code = QString::fromUtf8(code);
        report.rows.push_back(row);
    }
    HeatModel model;
    model.setReport(report, {});
    QCOMPARE(model.index(1, 0).data(TableRole::SubText).toString(), QString());
    QCOMPARE(model.index(2, 0).data(TableRole::SubText).toString(), QStringLiteral("N"));
}

void TestGoalsPage::switchChangesTheView()
{
    Fixture f;
    f.openFilled();
    const QSignalSpy chosen(f.page.get(), &GoalsPage::viewChosen);
    QCOMPARE(f.page->currentView(), GoalsView::Kind::Week);
    auto *views = f.page->findChild<Segments *>();
    const QList<QToolButton *> buttons = views->findChildren<QToolButton *>();
    QCOMPARE(buttons.value(0)->text(), QStringLiteral("This week"));
    QTest::mouseClick(buttons.value(1), Qt::LeftButton);
    QCOMPARE(f.page->currentView(), GoalsView::Kind::Time);
    QVERIFY(!f.heatmap()->isVisible());
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(f.page.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(f.page->currentView(), GoalsView::Kind::Week);
    QCOMPARE(views->current(), 0);
    QVERIFY(f.heatmap()->isVisible());
    // The program chooses quietly, and what is not there not at all.
    f.page->showView(GoalsView::Kind::Time);
    QCOMPARE(f.page->currentView(), GoalsView::Kind::Time);
    QCOMPARE(chosen.size(), 2);
}

void TestGoalsPage::viewsAskForEachOther()
{
    Fixture f;
    f.openFilled();
    f.page->showView(GoalsView::Kind::Time);
    auto *over = f.page->findChild<PeriodView *>();
    QVERIFY(over->isVisible());
    const QSignalSpy chosen(f.page.get(), &GoalsPage::viewChosen);
    Q_EMIT over->viewAsked(GoalsView::Kind::Week);
    QCOMPARE(f.page->currentView(), GoalsView::Kind::Week);
    QCOMPARE(chosen.size(), 1);
}

void TestGoalsPage::marksWhatArrivedLater()
{
    Fixture f;
    f.openFilled();
    QVERIFY(!f.showsText(QStringLiteral("arrived only later")));
    // Everything was recorded on the 23rd.
    f.session.setAsOf(AsOf::endOf(QDate(2026, 11, 22)));
    QTRY_VERIFY(f.showsText(QStringLiteral("69 fact(s) shown here arrived only later")));
    f.session.drillTo({{}, PersonId{SmallCompany::WangFang}});
    QTRY_COMPARE(f.followUps()->model()->rowCount(), 22);
    const QModelIndex time = f.followUps()->model()->index(0, 0);
    QCOMPARE(time.data(TableRole::SubText).toString(), QStringLiteral("arrived later"));
    QVERIFY(time.data(TableRole::Shape).isValid());
    f.session.setAsOf(AsOf::endOf(SmallCompany::today()));
    QTRY_VERIFY(!f.followUps()->model()->index(0, 0).data(TableRole::Shape).isValid());
}

QTEST_MAIN(TestGoalsPage)
#include "tst_goalspage.moc"
