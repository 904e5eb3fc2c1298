#include "goals/periodchooser.h"
#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"
#include "goals/plan/versionsdialog.h"
#include "goals/plan/whatifmodel.h"
#include "goals/publish/acknowledgement.h"
#include "parts/listexport.h"
#include "store/query.h"
#include "ui/goals/plan/planviewfixture.h"
#include "ui/layoutcheck.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace waterline;

using Fixture = PlanViewFixture;

class TestPlanTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aRefusedSpreadCanBeTriedAgain();
    void whatIsTriedIsLeftOnlyWhenAgreed();
    void aWhatIfBeginsAfterTheWorkBeforeIt();
    void discardedWhatIfLeavesTheFileAsItWas();
    void whatIfHasStepsOfItsOwn();
    void whatIfNumbersAreDragged();
    void weeksThatAreOverKeepWhatTheyHave();
    void aShareOfMoreThanItsWholeMakesNoOffer();
    void nobodyIsAskedForMoreThanTheyCanDo();
    void whoIsAskedForMoreMayBeTriedAllTheSame();
    void aFirstSpreadMayBeTriedAllTheSame();
    void theBannerGivesTheFocusBack();
    void theVerdictStandsBesideTheName();
    void extraMoneyIsToldInActions();
    void missingAnchorsBlockPublishing();
    void whatIfIsPublished();
    void acknowledgesChosenPeople();
    void theChangedDotFollowsTheVersion();
};

void TestPlanTrial::aRefusedSpreadCanBeTriedAgain()
{
    Fixture f;
    f.company.addPeople();
    f.open();
    f.view->desk().openSandbox();
    f.settle();
    auto *number = f.part<QLineEdit>("yearGoal");
    auto *places = f.part<QComboBox>("spreadPlaces");
    QVERIFY(number->isVisible());
    QTest::keyClicks(number, QStringLiteral("100w"));
    // Of last year nothing is known.
    places->setCurrentIndex(1);
    QTest::keyClick(number, Qt::Key_Return);
    f.settle();
    QVERIFY(number->isVisible());
    QVERIFY(number->isEnabled());
    QVERIFY(f.part<QPushButton>("spreadGoal")->isEnabled());
    QVERIFY2(number->height() >= number->sizeHint().height(), qPrintable(QString::number(number->height())));
    QVERIFY(places->height() >= places->sizeHint().height());
    const LayoutCheck check(*f.view);
    QVERIFY2(check.findings().isEmpty(), qPrintable(check.findings().join(u'\n')));
    places->setCurrentIndex(0);
    f.part<QPushButton>("spreadGoal")->click();
    f.settle();
    QVERIFY(!number->isVisible());
    QCOMPARE(f.sum({}, year()), million);
}

void TestPlanTrial::whatIsTriedIsLeftOnlyWhenAgreed()
{
    Fixture f;
    f.openWithGoals();
    auto *toggle = f.part<QPushButton>("planSandbox");
    const qint64 before = f.sum(north(), quarter(4));
    // Nothing was tried: nothing is asked.
    toggle->click();
    f.settle();
    QVERIFY(f.view->desk().sandbox());
    QVERIFY(f.view->unsavedWork().isEmpty());
    toggle->click();
    f.settle();
    QVERIFY(!f.view->desk().sandbox());
    toggle->click();
    f.settle();
    f.select(north(), quarter(4));
    f.type(QStringLiteral("100000"));
    QVERIFY(f.view->unsavedWork().contains(f.model()->metric().name));
    toggle->click();
    QVERIFY(toggle->isChecked());
    f.answer(false);
    QVERIFY(f.view->desk().sandbox());
    QCOMPARE(f.sum(north(), quarter(4)), 10'000'000);
    toggle->click();
    f.answer(true);
    QVERIFY(!f.view->desk().sandbox());
    QVERIFY(!toggle->isChecked());
    QVERIFY(f.view->unsavedWork().isEmpty());
    QCOMPARE(f.sum(north(), quarter(4)), before);
}

void TestPlanTrial::aWhatIfBeginsAfterTheWorkBeforeIt()
{
    Fixture f;
    f.openWithGoals();
    f.addActions();
    f.publish(QStringLiteral("new year"));
    const auto target = [](const Period &period) { return GoalTarget{QStringLiteral("signed"), {north(), period}}; };
    // The first is still being written when the what-if is asked for.
    f.view->desk().set(target(quarter(1)), 2'000'000, Keep::OrgParent);
    f.view->desk().openSandbox();
    f.view->desk().set(target(quarter(4)), 10'000'000, Keep::OrgParent);
    f.settle();
    QVERIFY(f.view->desk().sandbox());
    QCOMPARE(f.stored(north(), quarter(1)), 2'000'000);
    QCOMPARE(f.sum(north(), quarter(1)), 2'000'000);
    QVERIFY(f.stored(north(), quarter(4)) != 10'000'000);
    QCOMPARE(f.sum(north(), quarter(4)), 10'000'000);
    f.publish(QStringLiteral("what was tried"));
    QCOMPARE(f.stored(north(), quarter(1)), 2'000'000);
    QCOMPARE(f.stored(north(), quarter(4)), 10'000'000);
    // The same after a step that was taken back.
    f.view->desk().set(target(quarter(3)), 3'000'000, Keep::OrgParent);
    f.settle();
    const qint64 changed = f.sum(north(), quarter(3));
    f.view->desk().undo();
    f.view->desk().openSandbox();
    f.settle();
    QCOMPARE(changed, 3'000'000);
    QCOMPARE(f.sum(north(), quarter(3)), f.stored(north(), quarter(3)));
    QVERIFY(f.view->unsavedWork().isEmpty());
}

void TestPlanTrial::discardedWhatIfLeavesTheFileAsItWas()
{
    Fixture f;
    f.openWithGoals();
    const qint64 before = f.sum(north(), quarter(4));
    const QByteArray file = f.bytes();
    QTest::mouseClick(f.part<QPushButton>("planSandbox"), Qt::LeftButton);
    f.settle();
    QVERIFY(f.part<QPushButton>("sandboxDiscard")->isVisible());
    f.select(north(), quarter(4));
    f.type(QStringLiteral("100000"));
    QTest::keyClick(f.table(), Qt::Key_P);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(4)), 10'000'000);
    QCOMPARE(f.stored(north(), quarter(4)), before);
    // Everybody with goals in what is left of the year is listed.
    auto *people = f.part<QTableView>("whatIfTable");
    QVERIFY(people->isVisible());
    QCOMPARE(people->model()->rowCount(), 4);
    QTest::mouseClick(f.part<QPushButton>("sandboxDiscard"), Qt::LeftButton);
    f.answer(true);
    QCOMPARE(f.sum(north(), quarter(4)), before);
    QVERIFY(!f.part<QPushButton>("sandboxDiscard")->isVisible());
    QVERIFY(f.bytes() == file);
}

void TestPlanTrial::whatIfHasStepsOfItsOwn()
{
    Fixture f;
    f.openWithGoals();
    f.view->desk().openSandbox();
    f.select(north(), quarter(4));
    const qint64 before = f.sum(north(), quarter(4));
    // The spreading before it is not to be taken back from in here.
    QVERIFY(!f.view->desk().canUndo());
    f.type(QStringLiteral("100000"));
    QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(4)), before);
    QTest::keyClick(f.table(), Qt::Key_Y, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(4)), 10'000'000);
    QCOMPARE(f.stored(north(), quarter(4)), before);
}

void TestPlanTrial::whatIfNumbersAreDragged()
{
    Fixture f;
    f.openWithGoals();
    f.select(north(), quarter(4));
    const qint64 before = f.sum(north(), quarter(4));
    const QPoint at = f.table()->visualRect(f.table()->currentIndex()).center();
    const auto drag = [&](int pixels) {
        QTest::mousePress(f.table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(f.table()->viewport(), at + QPoint(pixels, 0));
        QTest::mouseRelease(f.table()->viewport(), Qt::LeftButton, {}, at + QPoint(pixels, 0));
        f.settle();
    };
    // The draft is typed, never dragged by mistake.
    drag(40);
    QCOMPARE(f.sum(north(), quarter(4)), before);
    f.view->desk().openSandbox();
    // Four pixels are a percent.
    drag(40);
    const Metric metric = f.model()->metric();
    QCOMPARE(f.sum(north(), quarter(4)), changedBy(metric, before, 10));
    QTest::keyClick(f.table(), Qt::Key_Minus);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(4)), changedBy(metric, changedBy(metric, before, 10), -1));
    // Weeks that are over are not dragged down with the others, unless that is asked for.
    const qint64 last = f.sum(north(), quarter(4));
    drag(-2000);
    QCOMPARE(f.sum(north(), quarter(4)), last);
    QVERIFY2(f.refusal()->text().contains(QStringLiteral("weeks that are over keep")), qPrintable(f.refusal()->text()));
    QTest::mouseClick(f.part<QPushButton>("planAnyway"), Qt::LeftButton);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(4)), 0);
    QCOMPARE(f.stored(north(), quarter(4)), before);
}

void TestPlanTrial::weeksThatAreOverKeepWhatTheyHave()
{
    Fixture f;
    f.openWithGoals();
    f.view->desk().openSandbox();
    f.settle();
    // South takes up in the weeks that are left what North gives up in them.
    const qint64 first = f.sum(south(), quarter(1));
    f.select(north(), year());
    f.type(QStringLiteral("490000"));
    QCOMPARE(f.sum(north(), year()), 49'000'000);
    QCOMPARE(f.sum(south(), year()), 51'000'000);
    QCOMPARE(f.sum(north(), quarter(1)), first);
    QCOMPARE(f.sum(south(), quarter(1)), first);
    f.select(north(), quarter(1));
    const qint64 before = f.sum(north(), quarter(1));
    f.type(QStringLiteral("1000"));
    QCOMPARE(f.sum(north(), quarter(1)), before);
    QVERIFY2(f.refusal()->text().contains(QStringLiteral("weeks that are over, which keep what they have")),
        qPrintable(f.refusal()->text()));
    QTest::mouseClick(f.part<QPushButton>("planAnyway"), Qt::LeftButton);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(1)), 100'000);
}

void TestPlanTrial::aShareOfMoreThanItsWholeMakesNoOffer()
{
    Fixture f;
    f.openWithGoals();
    const QString share = QStringLiteral("high_margin");
    const auto set = [&](const OrgPlace &place, int basisPoints) {
        f.view->desk().setShare({share, {place, year()}}, basisPoints, Keep::OrgParent);
        f.settle();
    };
    set({}, 6'000);
    const auto sumOf = [&](const OrgPlace &place) { return f.view->desk().grid(share)->sum({place, year()}); };
    QCOMPARE(sumOf(north()), million / 2 * 60 / 100);
    // South has room for 40 of the 60 percent. The draft says so, and so does the what-if, which offers nothing more.
    for (const bool isTried : {false, true}) {
        if (isTried)
            f.view->desk().openSandbox();
        f.settle();
        set(north(), 1'000);
        QVERIFY2(
            f.refusal()->text().contains(QStringLiteral("no more than its whole")), qPrintable(f.refusal()->text()));
        QVERIFY(!f.part<QPushButton>("planAnyway")->isVisible());
        QCOMPARE(sumOf(north()), million / 2 * 60 / 100);
    }
    f.view->desk().discardSandbox();
    f.settle();
    set(north(), 2'000);
    QCOMPARE(sumOf(north()), million / 2 * 20 / 100);
    QCOMPARE(sumOf(south()), million / 2);
}

void TestPlanTrial::nobodyIsAskedForMoreThanTheyCanDo()
{
    // What was won makes 3,000.00 a week for Wang Fang and Li Qiang, and 7,500.00 for Zhang Min. Of Chen Bo nothing is
    // known. Each has 4,166.67 in a week of December.
    Fixture f;
    f.tryQuarterOfDeals();
    const Period week = *Period::parse(QStringLiteral("2026-W50"));
    const qint64 weekBefore = f.sum({}, week);
    f.select(south(), week);
    f.type(QStringLiteral("16000"));
    QVERIFY2(!f.refusal()->isVisible(), qPrintable(f.refusal()->text()));
    // Half of it would be 8,000.00 for Zhang Min.
    QCOMPARE(f.sum({{}, PersonId{SmallCompany::ZhangMin}}, week), 750'000);
    QCOMPARE(f.sum({{}, PersonId{SmallCompany::ChenBo}}, week), 850'000);
    QCOMPARE(f.sum({}, week), weekBefore);
    // With the box off it goes as it lies.
    auto *within = f.part<QCheckBox>("sandboxWithin");
    QVERIFY(within->isChecked());
    within->click();
    f.type(QStringLiteral("16500"));
    QCOMPARE(f.sum({{}, PersonId{SmallCompany::ZhangMin}}, week), 773'438);
    // The draft itself is not held to it.
    within->click();
    f.view->desk().discardSandbox();
    f.settle();
    f.select(south(), week);
    f.type(QStringLiteral("16000"));
    QVERIFY(f.stored({{}, PersonId{SmallCompany::ZhangMin}}, week) > 750'000);
}

void TestPlanTrial::whoIsAskedForMoreMayBeTriedAllTheSame()
{
    Fixture f;
    f.tryQuarterOfDeals();
    const Period week = *Period::parse(QStringLiteral("2026-W50"));
    const qint64 before = f.sum(north(), week);
    f.select(north(), week);
    f.type(QStringLiteral("10000"));
    // Both are over what they can do already, and get no more.
    QCOMPARE(f.sum(north(), week), before);
    QVERIFY(f.refusal()->isVisible());
    for (const char *words : {"10000.00", "Nobody can take any more"})
        QVERIFY2(f.refusal()->text().contains(QString::fromUtf8(words)), qPrintable(f.refusal()->text()));
    const auto *anyway = f.part<QPushButton>("planAnyway");
    f.tryAllTheSame();
    QCOMPARE(f.sum(north(), week), 1'000'000);
    QVERIFY(f.stored(north(), week) == before);
    // It was this one alone.
    f.type(QStringLiteral("11000"));
    QVERIFY(anyway->isVisible());
    QCOMPARE(f.sum(north(), week), 1'000'000);
    // What is refused for other reasons makes no such offer.
    f.type(QStringLiteral("12,3"));
    QVERIFY(f.refusal()->isVisible());
    QVERIFY(!anyway->isVisible());
}

void TestPlanTrial::aFirstSpreadMayBeTriedAllTheSame()
{
    // Of everybody something is known, and nobody ever won as much as a million in a year takes.
    Fixture f;
    f.company.addPeople();
    f.company.addDeals();
    f.company.write(
        [](Batch &batch) { SmallCompany::addDeal(batch, SmallCompany::ChenBo, QDate(2026, 10, 21), 100'000); });
    f.open();
    f.view->desk().openSandbox();
    f.settle();
    auto *number = f.part<QLineEdit>("yearGoal");
    QVERIFY(number->isVisible());
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("100w"));
    QTest::keyClick(number, Qt::Key_Return);
    f.settle();
    QVERIFY(number->isVisible());
    f.tryAllTheSame();
    QVERIFY(!number->isVisible());
    QCOMPARE(f.sum({}, year()), million);
    QVERIFY(f.table()->hasFocus());
}

void TestPlanTrial::theBannerGivesTheFocusBack()
{
    Fixture f;
    f.openWithGoals();
    f.select(north(), quarter(1));
    const QModelIndex cell = f.table()->currentIndex();
    const auto refuse = [&f] {
        f.type(QStringLiteral("12,3"));
        QVERIFY(f.refusal()->isVisible());
    };
    refuse();
    QTest::mouseClick(f.refusal()->button(), Qt::LeftButton);
    QVERIFY(!f.refusal()->isVisible());
    QVERIFY(f.table()->hasFocus());
    QCOMPARE(f.table()->currentIndex(), cell);
    refuse();
    f.refusal()->button()->setFocus();
    QTest::keyClick(f.refusal()->button(), Qt::Key_Escape);
    QVERIFY(!f.refusal()->isVisible());
    QVERIFY(f.table()->hasFocus());
    // The key is also the table's own, as long as the banner is there.
    refuse();
    QTest::keyClick(f.table(), Qt::Key_Escape);
    QVERIFY(!f.refusal()->isVisible());
    // Where the focus is elsewhere it stays there.
    refuse();
    auto *toggle = f.part<QPushButton>("planSandbox");
    toggle->setFocus();
    toggle->click();
    f.settle();
    QVERIFY(!f.refusal()->isVisible());
    QVERIFY(toggle->hasFocus());
}

void TestPlanTrial::theVerdictStandsBesideTheName()
{
    Fixture f;
    f.openWithGoals();
    f.view->desk().openSandbox();
    f.settle();
    auto *people = f.part<QTableView>("whatIfTable");
    QVERIFY(people->model()->rowCount() > 0);
    for (const int width : {1800, 780}) {
        f.view->resize(width, 640);
        f.settle();
        const bool isNarrow = width == 780;
        QCOMPARE(people->isColumnHidden(WhatIfModel::CapacityColumn), isNarrow);
        QCOMPARE(people->isColumnHidden(WhatIfModel::BestColumn), isNarrow);
        const QRect name = people->visualRect(people->model()->index(0, WhatIfModel::NameColumn));
        const QRect verdict = people->visualRect(people->model()->index(0, WhatIfModel::VerdictColumn));
        QVERIFY2(name.width() >= 128, qPrintable(QString::number(name.width())));
        QCOMPARE(verdict.left(), name.right() + 1);
        QVERIFY(people->viewport()->rect().contains(verdict));
    }
    // What a narrow window has no room for leaves all the same.
    const QString path = f.path + QStringLiteral(".csv");
    f.session.setFileDialogs({[](QWidget *, const FileQuestion &) { return QStringList(); },
        [path](QWidget *, const FileQuestion &) { return path; }});
    const QSignalSpy saved(&f.session, &Session::saved);
    people->setFocus();
    ListExport::of(f.view.get())->ask();
    QTRY_COMPARE(saved.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString header = QString::fromUtf8(file.readLine());
    QVERIFY2(header.contains(QStringLiteral("Whose rate")) && header.contains(QStringLiteral("Best week ever")),
        qPrintable(header));
}

void TestPlanTrial::extraMoneyIsToldInActions()
{
    Fixture f;
    f.company.addPeople();
    f.company.addDeals();
    f.company.write([](Batch &batch) {
        for (int month = 6; month <= 9; ++month) {
            SmallCompany::addDeal(batch, SmallCompany::WangFang, QDate(2026, month, 17), 100'000);
            FollowUp visit;
            visit.code = QStringLiteral("V%1").arg(month);
            visit.person = PersonId{SmallCompany::WangFang};
            visit.action = Action::Visit;
            visit.eventAt = QStringLiteral("2026-%1-16T09:00:00").arg(month, 2, 10, QChar(u'0'));
            SmallCompany::addFollowUp(batch, visit, month);
        }
    });
    f.open();
    f.spread(QStringLiteral("signed"), million);
    f.spread(QStringLiteral("visit"), 53 * 4 * 5);
    f.view->desk().openSandbox();
    f.settle();
    auto *people = f.part<QTableView>("whatIfTable");
    const auto at = [&](const QString &name, int column, int role = Qt::DisplayRole) {
        for (int row = 0; row < people->model()->rowCount(); ++row) {
            if (people->model()->index(row, WhatIfModel::NameColumn).data().toString() == name)
                return people->model()->index(row, column).data(role).toString();
        }
        return QStringLiteral("nobody");
    };
    // Four visits beside 10,000.00; nothing is published, so all of what is left is new.
    QVERIFY(!people->isColumnHidden(WhatIfModel::VisitColumn));
    // A quarter of November and all of December, a month being 20,833.33: 26,041.66 / 30 * 4 / 10,000 = 0.35.
    QCOMPARE(at(QStringLiteral("Wang Fang"), WhatIfModel::VisitColumn), QStringLiteral("+0.35"));
    QCOMPARE(at(QStringLiteral("Wang Fang"), WhatIfModel::LeadColumn), QStringLiteral("–"));
    QVERIFY(at(QStringLiteral("Wang Fang"), WhatIfModel::LeadColumn, Qt::ToolTipRole)
                .contains(QStringLiteral("none is on record")));
    // Zhang Min has no visits, nor has anybody in South. All together paid the four beside 20,500.00.
    QCOMPARE(at(QStringLiteral("Zhang Min"), WhatIfModel::VisitColumn), QStringLiteral("≈ +0.17"));
    QVERIFY(at(QStringLiteral("Zhang Min"), WhatIfModel::VisitColumn, Qt::ToolTipRole)
                .contains(QStringLiteral("The rate of Company stands in. Visits")));
    // Goals that count are told in themselves.
    Q_EMIT f.view->findChild<PeriodChooser *>()->metricChosen(QStringLiteral("visit"));
    f.settle();
    QVERIFY(people->isColumnHidden(WhatIfModel::VisitColumn));
}

void TestPlanTrial::missingAnchorsBlockPublishing()
{
    Fixture f;
    f.openWithGoals();
    f.spread(QStringLiteral("visit"), 53 * 4 * 5);
    QTest::mouseClick(f.part<QPushButton>("planPublish"), Qt::LeftButton);
    auto *dialog = f.dialog<PublishDialog>();
    auto *missing = dialog->findChild<QListWidget *>(QStringLiteral("missingAnchors"));
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("publishNow"));
    QTRY_VERIFY(missing->count() > 0);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("publishReason")), QStringLiteral("new year"));
    QVERIFY(!button->isEnabled());
    // By name.
    QVERIFY2(missing->item(0)->text().contains(QStringLiteral("Wang Fang")), qPrintable(missing->item(0)->text()));
    // What is over is told, and asked of nobody.
    const auto *past = dialog->findChild<QLabel *>(QStringLiteral("pastAnchors"));
    QVERIFY(past->isVisibleTo(dialog));
    QVERIFY2(past->text().contains(QStringLiteral("over")), qPrintable(past->text()));
    dialog->reject();
    QTRY_VERIFY(!f.dialog<PublishDialog>());
    f.spread(QStringLiteral("lead"), 53 * 4 * 5);
    f.spread(QStringLiteral("proposal"), 53 * 4 * 5);
    f.publish(QStringLiteral("new year"));
    QCOMPARE(f.view->desk().book()->version.number, 1);
    QCOMPARE(f.view->desk().book()->version.reason, QStringLiteral("new year"));
    // Nothing differs any more.
    QVERIFY(!f.part<QPushButton>("planPublish")->isEnabled());
}

void TestPlanTrial::whatIfIsPublished()
{
    Fixture f;
    f.openWithGoals();
    f.addActions();
    f.publish(QStringLiteral("new year"));
    f.view->desk().openSandbox();
    f.select(north(), quarter(4));
    f.type(QStringLiteral("150000"));
    f.publish(QStringLiteral("South has the fair"));
    QVERIFY(!f.view->desk().sandbox());
    QCOMPARE(f.view->desk().book()->version.number, 2);
    QCOMPARE(f.stored(north(), quarter(4)), 15'000'000);
    // The comparison lists exactly what was changed: nothing of another quarter, and not the company's own.
    Connection &connection = f.session.workspace()->connection();
    const auto diff = compareVersions(connection, f.view->desk().book()->tree, GoalState::published(1),
        GoalState::published(2), PlaceDepth::Units, {Period::Kind::Year, Period::Kind::Quarter});
    QVERIFY(diff);
    QCOMPARE(diff->size(), 1U);
    std::vector<GoalNode> changed;
    for (const GoalChange &change : diff->front().changes)
        changed.push_back(change.node);
    const OrgPlace team{UnitId{SmallCompany::NorthOne}, {}};
    QCOMPARE(changed,
        (std::vector<GoalNode>{{north(), year()}, {north(), quarter(4)}, {team, year()}, {team, quarter(4)},
            {south(), year()}, {south(), quarter(4)}}));
}

void TestPlanTrial::acknowledgesChosenPeople()
{
    Fixture f;
    f.openWithGoals();
    f.addActions();
    f.publish(QStringLiteral("new year"));
    VersionsDialog dialog(f.session, f.view->desk().book()->tree, f.view.get());
    dialog.show();
    QTRY_VERIFY(dialog.isIdle());
    QTableView *people = nullptr;
    for (QTableView *table : dialog.findChildren<QTableView *>()) {
        if (table->accessibleName() == QStringLiteral("Who knows the goals"))
            people = table;
    }
    QTRY_COMPARE(people->model()->rowCount(), 4);
    auto *button = dialog.findChild<QPushButton *>(QStringLiteral("acknowledge"));
    QVERIFY(!button->isEnabled());
    people->selectRow(0);
    people->selectionModel()->select(
        people->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(button->isEnabled());
    // What the version changed for whom is beside the button, with the reason.
    people->setCurrentIndex(people->model()->index(0, 0));
    people->selectionModel()->select(
        people->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(dialog.isIdle());
    auto *note = dialog.findChild<QListWidget *>(QStringLiteral("changeNote"));
    QTRY_VERIFY(note->count() > 0);
    const QString amount = amountText(f.model()->metric(), f.sum({{}, PersonId{SmallCompany::WangFang}}, year()));
    QStringList lines;
    for (int i = 0; i < note->count(); ++i)
        lines << note->item(i)->text();
    QVERIFY2(lines.join(u'\n').contains(QStringLiteral("→ ") + amount), qPrintable(lines.join(u'\n')));
    const auto batches = [&f] {
        Query query(f.session.workspace()->connection(), QStringLiteral("SELECT count(*) FROM batch"));
        query.exec();
        return query.integer();
    };
    const qint64 batchesBefore = batches();
    button->click();
    // It is there until it is written.
    auto *close = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
    QVERIFY(!close->isEnabled());
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(dialog.isIdle());
    QVERIFY(close->isEnabled());
    QCOMPARE(batches(), batchesBefore + 1);
    dialog.reject();
    QVERIFY(!dialog.isVisible());
    const auto tree = f.view->desk().book()->tree;
    const auto known = readAcknowledgements(f.session.workspace()->connection(), tree, f.session.scope().asOf);
    QVERIFY(known);
    QCOMPARE(awarenessOf(*tree, *known, {}).rate(), Ratio(2, 4));
}

void TestPlanTrial::theChangedDotFollowsTheVersion()
{
    Fixture f;
    f.openWithGoals();
    f.addActions();
    const auto cell = [&](const OrgPlace &place, const Period &period) {
        return f.model()->indexOf({place, period}).data(PlanModel::CellRole).value<PlanCell>();
    };
    // Nothing is published that it could differ from.
    QVERIFY(!cell(north(), quarter(1)).isChanged());
    f.publish(QStringLiteral("new year"));
    f.select(north(), quarter(1));
    f.type(QStringLiteral("1000"));
    QVERIFY(cell(north(), quarter(1)).isChanged());
    QVERIFY(!cell(north(), quarter(2)).isChanged());
    QVERIFY(!cell({}, quarter(1)).isChanged());
    const QString tip = f.model()->indexOf({north(), quarter(1)}).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("→")), qPrintable(tip));
}

QTEST_MAIN(TestPlanTrial)
#include "tst_plantrial.moc"
