#include "goals/goalstore.h"
#include "goals/periodchooser.h"
#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"
#include "goals/plan/plantable.h"
#include "goals/plan/planview.h"
#include "goals/plan/publishdialog.h"
#include "goals/plan/splitdialog.h"
#include "goals/plan/versionsdialog.h"
#include "goals/publish/acknowledgement.h"
#include "parts/notice.h"
#include "store/query.h"
#include "ui/goals/smallcompany.h"
#include "ui/layoutcheck.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waterline;

namespace {

constexpr qint64 million = 100'000'000; // in fen

OrgPlace north()
{
    return {UnitId{SmallCompany::North}, {}};
}

OrgPlace south()
{
    return {UnitId{SmallCompany::South}, {}};
}

Period year()
{
    return Period::ofYear(2026);
}

Period quarter(int number)
{
    return Period::ofQuarter(2026, number);
}

/// The view on a session, as the window would show it.
struct Fixture {
    SmallCompany company;
    Session session{company.clock()};
    std::unique_ptr<PlanView> view;
    QString path;

    void open()
    {
        path = company.workspace().path();
        session.setWorkspace(company.release());
        view = std::make_unique<PlanView>(session);
        view->resize(1000, 640);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        settle();
    }
    /// A million evenly over the company: half to North.
    void openWithGoals()
    {
        company.addPeople();
        open();
        spread(QStringLiteral("signed"), million);
        QCOMPARE(sum({}, year()), million);
    }
    void spread(const QString &metric, qint64 value)
    {
        SpreadKeys keys;
        keys.periods.kind = SplitKey::Kind::Even;
        view->desk().spread({metric, {{}, year()}}, value, Keep::Nothing, keys);
        settle();
    }
    /// Until nothing is read or written any more.
    void settle() const
    {
        QTRY_VERIFY(view->isIdle());
        QTest::qWait(1);
        QTRY_VERIFY(view->isIdle());
    }

    [[nodiscard]] PlanTable *table() const { return view->findChild<PlanTable *>(QStringLiteral("planTable")); }
    [[nodiscard]] PlanModel *model() const { return static_cast<PlanModel *>(table()->model()); }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return view->window()->findChild<T *>(QString::fromLatin1(name));
    }
    template <class T>
    [[nodiscard]] T *dialog() const
    {
        return view->window()->findChild<T *>();
    }
    void select(const OrgPlace &place, const Period &period) const
    {
        table()->setCurrentIndex(model()->indexOf({place, period}));
        table()->setFocus();
    }
    /// As a person does: the first key opens the cell.
    void type(const QString &text) const
    {
        QTest::keyClick(table(), text.front().toLatin1());
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    [[nodiscard]] qint64 sum(const OrgPlace &place, const Period &period) const
    {
        return view->desk().grid(QStringLiteral("signed"))->sum({place, period});
    }
    /// What is in the file, and not only on the screen.
    [[nodiscard]] qint64 stored(const OrgPlace &place, const Period &period)
    {
        Connection &connection = session.workspace()->connection();
        return readDraft(connection, readGoalTree(connection, 2026), QStringLiteral("signed")).sum({place, period});
    }
    [[nodiscard]] QString shown(const OrgPlace &place, const Period &period) const
    {
        return model()->indexOf({place, period}).data().toString();
    }
    [[nodiscard]] Notice *refusal() const { return part<Notice>("planRefusal"); }
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(path + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    /// Answers whether what was tried out goes.
    void answer(bool isAgreed) const
    {
        auto *question = part<QMessageBox>("discardQuestion");
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::DestructiveRole) == isAgreed) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!part<QMessageBox>("discardQuestion"));
        view->activateWindow();
        QTRY_VERIFY(view->isActiveWindow());
        settle();
    }
    void addActions()
    {
        for (const Action action : coreActions)
            spread(actionCode(action), 53 * 4 * 5);
    }
    void publish(const QString &reason)
    {
        QTest::mouseClick(part<QPushButton>("planPublish"), Qt::LeftButton);
        auto *reasonField = dialog<PublishDialog>()->findChild<QLineEdit *>(QStringLiteral("publishReason"));
        auto *button = dialog<PublishDialog>()->findChild<QPushButton *>(QStringLiteral("publishNow"));
        QTest::keyClicks(reasonField, reason);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!dialog<PublishDialog>());
        view->activateWindow();
        QTRY_VERIFY(view->isActiveWindow());
        settle();
    }
};

} // namespace

class TestPlanView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void withoutPeopleOffersTheImport();
    void theYearsNumberIsSpread();
    void typingMovesTheOthers();
    void typingUpwardsWhenAsked();
    void theCompanysQuarterKeepsTheYear();
    void tablesFilledByHandGrow();
    void whatIsNoAmountIsRefused();
    void refusalsShowAmountsAsTheTableDoes();
    void refusalsGoWithTheNextStep();
    void undoSaysWhatItTookBack();
    void aStepMayBeTakenBackInPart();
    void splitsWhatHasPartsOnly();
    void aRefusedSpreadCanBeTriedAgain();
    void sharesAreTypedAsShares();
    void whatIsTriedIsLeftOnlyWhenAgreed();
    void aWhatIfBeginsAfterTheWorkBeforeIt();
    void aPinLeavesAGap();
    void stepsAreTakenBack();
    void splitsByHandToAllOfIt();
    void discardedWhatIfLeavesTheFileAsItWas();
    void whatIfHasStepsOfItsOwn();
    void whatIfNumbersAreDragged();
    void missingAnchorsBlockPublishing();
    void whatIfIsPublished();
    void acknowledgesChosenPeople();
    void theChangedDotFollowsTheVersion();
    void drillsDownAndUp();
    void pastIsReadOnly();
    void everythingHasANameAndCanBeRead();
};

void TestPlanView::withoutPeopleOffersTheImport()
{
    Fixture f;
    f.open();
    QSignalSpy asked(&f.session, &Session::pageAsked);
    for (QPushButton *button : f.view->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Import files…"))
            button->click();
    }
    QCOMPARE(asked.size(), 1);
}

void TestPlanView::theYearsNumberIsSpread()
{
    Fixture f;
    f.company.addPeople();
    f.open();
    auto *number = f.part<QLineEdit>("yearGoal");
    QVERIFY(number->isVisible());
    QTest::keyClicks(number, QStringLiteral("1200000.50"));
    QTest::keyClick(number, Qt::Key_Return);
    f.settle();
    QVERIFY(!number->isVisible());
    QCOMPARE(f.stored({}, year()), 120'000'050);
    // People by months are filled in; North and South have half each, the odd fen by code.
    QCOMPARE(f.model()->frame().columns, Period::Kind::Month);
    QCOMPARE(f.stored(north(), year()), 60'000'025);
    QCOMPARE(f.stored(south(), year()), 60'000'025);
    QVERIFY(f.stored({{}, PersonId{SmallCompany::ChenBo}}, Period::ofMonth(2026, 3)) > 0);
    // Spring festival has no workday, and so no goal.
    QCOMPARE(f.stored({}, *Period::parse(QStringLiteral("2026-W08"))), 0);
}

void TestPlanView::typingMovesTheOthers()
{
    Fixture f;
    f.openWithGoals();
    const qint64 before = f.sum({}, quarter(1));
    f.select(north(), quarter(1));
    f.type(QStringLiteral("20000.5"));
    QCOMPARE(f.sum(north(), quarter(1)), 2'000'050);
    QCOMPARE(f.stored(north(), quarter(1)), 2'000'050);
    // South takes up the difference: the company's quarter stays.
    QCOMPARE(f.sum({}, quarter(1)), before);
    QCOMPARE(f.sum(south(), quarter(1)), before - 2'000'050);
    QCOMPARE(f.shown(north(), quarter(1)), QStringLiteral("20001"));
    QVERIFY(!f.refusal()->isVisible());
}

void TestPlanView::typingUpwardsWhenAsked()
{
    Fixture f;
    f.openWithGoals();
    f.select(north(), quarter(1));
    f.part<QComboBox>("planKeep")->setCurrentIndex(2);
    const qint64 southBefore = f.sum(south(), quarter(1));
    const qint64 northBefore = f.sum(north(), quarter(1));
    f.type(QStringLiteral("500000"));
    QCOMPARE(f.sum(south(), quarter(1)), southBefore);
    QCOMPARE(f.sum({}, year()), million - northBefore + 50'000'000);
}

void TestPlanView::theCompanysQuarterKeepsTheYear()
{
    Fixture f;
    f.openWithGoals();
    auto *keep = f.part<QComboBox>("planKeep");
    f.select(north(), quarter(1));
    QCOMPARE(keep->currentText(), QStringLiteral("Others in the same unit absorb"));
    // The company has no unit above, and the choice says what stays instead.
    f.select({}, quarter(1));
    QCOMPARE(keep->currentText(), QStringLiteral("Other periods absorb"));
    f.type(QStringLiteral("300000"));
    QCOMPARE(f.stored({}, quarter(1)), 30'000'000);
    QCOMPARE(f.stored({}, year()), million);
    // A region's year has no period above. What is shown already can be chosen, too.
    Q_EMIT keep->activated(1);
    f.select(north(), year());
    QCOMPARE(keep->currentText(), QStringLiteral("Others in the same unit absorb"));
    f.type(QStringLiteral("600000"));
    QCOMPARE(f.stored(south(), year()), 40'000'000);
    // Above the company's year is nothing.
    f.select({}, year());
    QCOMPARE(keep->currentText(), QStringLiteral("Everything above follows"));
    QVERIFY(!keep->isEnabled());
    // What was chosen is there again.
    f.select(north(), quarter(2));
    QVERIFY(keep->isEnabled());
    QCOMPARE(keep->currentText(), QStringLiteral("Other periods absorb"));
}

void TestPlanView::tablesFilledByHandGrow()
{
    Fixture f;
    f.company.addPeople();
    f.open();
    for (QPushButton *button : f.view->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Fill in the ta&ble instead"))
            button->click();
    }
    f.select({}, quarter(1));
    f.type(QStringLiteral("1000"));
    f.select({}, quarter(2));
    f.type(QStringLiteral("3000"));
    QVERIFY(!f.refusal()->isVisible());
    QCOMPARE(f.stored({}, quarter(1)), 100'000);
    QCOMPARE(f.stored({}, year()), 400'000);
}

void TestPlanView::refusalsShowAmountsAsTheTableDoes()
{
    Fixture f;
    f.openWithGoals();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto reset = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    f.select(north(), quarter(1));
    f.type(QStringLiteral("99000000"));
    QVERIFY2(f.refusal()->text().contains(QStringLiteral("99,000,000.00")), qPrintable(f.refusal()->text()));
    // The same of what is tried out.
    f.view->desk().openSandbox();
    f.settle();
    QVERIFY(!f.refusal()->isVisible());
    f.select(north(), quarter(1));
    f.type(QStringLiteral("98000000"));
    QVERIFY2(f.refusal()->text().contains(QStringLiteral("98,000,000.00")), qPrintable(f.refusal()->text()));
}

void TestPlanView::refusalsGoWithTheNextStep()
{
    Fixture f;
    f.openWithGoals();
    const auto refuse = [&f] {
        f.select(north(), quarter(1));
        f.type(QStringLiteral("99000000"));
        QVERIFY(f.refusal()->isVisible());
    };
    refuse();
    QTest::keyClick(f.table(), Qt::Key_P);
    f.settle();
    QVERIFY(!f.refusal()->isVisible());
    refuse();
    QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QVERIFY(!f.refusal()->isVisible());
    refuse();
    SplitKey even;
    even.kind = SplitKey::Kind::Even;
    f.view->desk().split({QStringLiteral("signed"), {{}, year()}}, GoalTree::Axis::Org, even);
    f.settle();
    QVERIFY(!f.refusal()->isVisible());
}

void TestPlanView::undoSaysWhatItTookBack()
{
    Fixture f;
    f.openWithGoals();
    f.spread(QStringLiteral("visit"), 1000);
    QSignalSpy told(&f.session, &Session::told);
    const QString visit = f.view->desk().book()->of(QStringLiteral("visit"))->metric.name;
    // The table shows another metric than the last step was of.
    QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(told.size(), 1);
    QVERIFY2(
        told[0][0].toString().contains(visit + QStringLiteral(" · Company · 2026")), qPrintable(told[0][0].toString()));
    QVERIFY(told[0][0].toString().startsWith(QStringLiteral("Taken back")));
    QTest::keyClick(f.table(), Qt::Key_Y, Qt::ControlModifier);
    f.settle();
    QCOMPARE(told.size(), 2);
    QVERIFY(told[1][0].toString().startsWith(QStringLiteral("Made again")));
}

void TestPlanView::aStepMayBeTakenBackInPart()
{
    Fixture f;
    f.openWithGoals();
    const qint64 before = f.sum({{}, PersonId{SmallCompany::ZhangMin}}, quarter(1));
    f.select(north(), quarter(1));
    f.type(QStringLiteral("1000"));
    // Somebody else changes Wang Fang's goals, which are a part of it.
    const GoalDesk other{f.session.workspace()->connection(), f.session.workspace()->schema(), f.session.clock(),
        QStringLiteral("other")};
    const GoalTarget wang{QStringLiteral("signed"), {{{}, PersonId{SmallCompany::WangFang}}, quarter(1)}};
    QVERIFY(setGoalAt(other, wang, 777, Keep::Nothing));
    QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.stored(wang.node.place, quarter(1)), 777);
    QCOMPARE(f.stored({{}, PersonId{SmallCompany::ZhangMin}}, quarter(1)), before);
    QVERIFY(f.refusal()->isVisible());
    QVERIFY2(f.refusal()->text().contains(QStringLiteral("North · 2026-Q1")), qPrintable(f.refusal()->text()));
}

void TestPlanView::splitsWhatHasPartsOnly()
{
    Fixture f;
    f.openWithGoals();
    auto *split = f.part<QPushButton>("planSplit");
    f.select({}, quarter(1));
    QVERIFY(split->isEnabled());
    const OrgPlace wang{{}, PersonId{SmallCompany::WangFang}};
    f.session.drillTo(wang);
    f.view->lookAt(quarter(4), Period::Kind::Week);
    f.settle();
    // Her quarter has weeks, a week of hers has nothing below it.
    f.select(wang, quarter(4));
    QVERIFY(split->isEnabled());
    f.select(wang, *Period::parse(QStringLiteral("2026-W47")));
    QVERIFY(f.table()->currentIndex().isValid());
    QVERIFY(!split->isEnabled());
    QTest::keyClick(f.table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!f.dialog<SplitDialog>());
}

void TestPlanView::aRefusedSpreadCanBeTriedAgain()
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

void TestPlanView::sharesAreTypedAsShares()
{
    Fixture f;
    f.openWithGoals();
    const QString share = QStringLiteral("high_margin");
    Q_EMIT f.view->findChild<PeriodChooser *>()->metricChosen(share);
    f.settle();
    auto *number = f.part<QLineEdit>("yearGoal");
    QVERIFY(number->isVisible());
    QTest::keyClicks(number, QStringLiteral("45%"));
    QVERIFY(!f.part<QComboBox>("spreadPlaces")->isEnabled());
    QTest::keyClick(number, Qt::Key_Return);
    f.settle();
    QVERIFY(!number->isVisible());
    const auto sumOf = [&](const OrgPlace &place, const Period &period) {
        return f.view->desk().grid(share)->sum({place, period});
    };
    QCOMPARE(sumOf({}, year()), million * 45 / 100);
    QCOMPARE(sumOf(north(), year()), million / 2 * 45 / 100);
    // The same of what is tried out, where South keeps its own.
    f.view->desk().openSandbox();
    f.settle();
    f.select(north(), year());
    f.part<QComboBox>("planKeep")->setCurrentIndex(2);
    f.type(QStringLiteral("50%"));
    QVERIFY(!f.refusal()->isVisible());
    QCOMPARE(sumOf(north(), year()), million / 4);
    QCOMPARE(sumOf(south(), year()), million / 2 * 45 / 100);
}

void TestPlanView::whatIsTriedIsLeftOnlyWhenAgreed()
{
    Fixture f;
    f.openWithGoals();
    auto *toggle = f.part<QPushButton>("planSandbox");
    const qint64 before = f.sum(north(), quarter(1));
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
    f.select(north(), quarter(1));
    f.type(QStringLiteral("1000"));
    QVERIFY(f.view->unsavedWork().contains(f.model()->metric().name));
    toggle->click();
    QVERIFY(toggle->isChecked());
    f.answer(false);
    QVERIFY(f.view->desk().sandbox());
    QCOMPARE(f.sum(north(), quarter(1)), 100'000);
    toggle->click();
    f.answer(true);
    QVERIFY(!f.view->desk().sandbox());
    QVERIFY(!toggle->isChecked());
    QVERIFY(f.view->unsavedWork().isEmpty());
    QCOMPARE(f.sum(north(), quarter(1)), before);
}

void TestPlanView::aWhatIfBeginsAfterTheWorkBeforeIt()
{
    Fixture f;
    f.openWithGoals();
    f.addActions();
    f.publish(QStringLiteral("new year"));
    const auto target = [](const Period &period) { return GoalTarget{QStringLiteral("signed"), {north(), period}}; };
    // The first is still being written when the what-if is asked for.
    f.view->desk().set(target(quarter(1)), 2'000'000, Keep::OrgParent);
    f.view->desk().openSandbox();
    f.view->desk().set(target(quarter(2)), 1'000'000, Keep::OrgParent);
    f.settle();
    QVERIFY(f.view->desk().sandbox());
    QCOMPARE(f.stored(north(), quarter(1)), 2'000'000);
    QCOMPARE(f.sum(north(), quarter(1)), 2'000'000);
    QVERIFY(f.stored(north(), quarter(2)) != 1'000'000);
    QCOMPARE(f.sum(north(), quarter(2)), 1'000'000);
    f.publish(QStringLiteral("what was tried"));
    QCOMPARE(f.stored(north(), quarter(1)), 2'000'000);
    QCOMPARE(f.stored(north(), quarter(2)), 1'000'000);
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

void TestPlanView::whatIsNoAmountIsRefused()
{
    Fixture f;
    f.openWithGoals();
    const qint64 before = f.sum(north(), quarter(2));
    f.select(north(), quarter(2));
    f.type(QStringLiteral("12,3"));
    QVERIFY(f.refusal()->isVisible());
    QVERIFY2(f.refusal()->text().contains(QStringLiteral("12,3")), qPrintable(f.refusal()->text()));
    QCOMPARE(f.stored(north(), quarter(2)), before);
}

void TestPlanView::aPinLeavesAGap()
{
    Fixture f;
    f.openWithGoals();
    const qint64 held = f.sum(south(), quarter(1));
    const qint64 most = f.sum(north(), quarter(1));
    f.select(south(), quarter(1));
    QTest::keyClick(f.table(), Qt::Key_P);
    f.settle();
    QVERIFY(f.model()->indexOf({south(), quarter(1)}).data(PlanModel::CellRole).value<PlanCell>().isPinned);
    QVERIFY(f.part<QPushButton>("planPin")->isChecked());
    f.select(north(), quarter(1));
    f.type(QStringLiteral("900000"));
    QVERIFY(f.refusal()->isVisible());
    // North can be nothing but what South leaves of the quarter: 900,000.00 is over by the rest.
    const QString gap = amountText(f.model()->metric(), 90'000'000 - most);
    QVERIFY2(f.refusal()->text().contains(gap), qPrintable(f.refusal()->text()));
    QVERIFY(f.refusal()->text().contains(QStringLiteral("South")));
    QCOMPARE(f.sum(north(), quarter(1)), most);
    QCOMPARE(f.stored(south(), quarter(1)), held);
    // Unpinned it goes.
    f.select(south(), quarter(1));
    QTest::keyClick(f.table(), Qt::Key_P);
    f.settle();
    f.select(north(), quarter(1));
    f.type(QStringLiteral("0"));
    QCOMPARE(f.sum(north(), quarter(1)), 0);
    QVERIFY(!f.refusal()->isVisible());
}

void TestPlanView::stepsAreTakenBack()
{
    Fixture f;
    f.openWithGoals();
    const qint64 before = f.sum(north(), quarter(1));
    f.select(north(), quarter(1));
    f.type(QStringLiteral("1000"));
    f.type(QStringLiteral("2000"));
    QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.stored(north(), quarter(1)), 100'000);
    QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.stored(north(), quarter(1)), before);
    QTest::keyClick(f.table(), Qt::Key_Y, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.stored(north(), quarter(1)), 100'000);
    QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    f.settle();
    QCOMPARE(f.stored(north(), quarter(1)), 200'000);
    QCOMPARE(f.sum(north(), quarter(1)), 200'000);
}

void TestPlanView::splitsByHandToAllOfIt()
{
    Fixture f;
    f.openWithGoals();
    f.select({}, year());
    QTest::keyClick(f.table(), Qt::Key_D, Qt::ControlModifier);
    auto *dialog = f.dialog<SplitDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isIdle());
    auto *keys = dialog->findChild<QComboBox *>(QStringLiteral("splitKey"));
    keys->setCurrentIndex(keys->findText(QStringLiteral("By hand")));
    Q_EMIT keys->activated(keys->currentIndex());
    QTRY_VERIFY(dialog->isIdle());
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("splitTable"));
    QCOMPARE(table->model()->rowCount(), 2);
    QPushButton *apply = dialog->findChild<QPushButton *>(QStringLiteral("splitNow"));
    QVERIFY(apply->isEnabled());
    const auto setShare = [&](int row, const char *share) {
        QVERIFY(table->model()->setData(
            table->model()->index(row, SplitModel::WeightColumn), QString::fromLatin1(share), Qt::EditRole));
        QTRY_VERIFY(dialog->isIdle());
    };
    setShare(0, "70");
    QVERIFY(!apply->isEnabled());
    setShare(1, "30%");
    QVERIFY(apply->isEnabled());
    // The preview says what will be, beside the even split.
    QCOMPARE(table->model()->index(0, SplitModel::AmountColumn).data().toString(), QStringLiteral("700000"));
    QCOMPARE(table->model()->index(0, SplitModel::EvenColumn).data().toString(), QStringLiteral("500000"));
    QCOMPARE(f.stored(north(), year()), million / 2);
    apply->click();
    f.settle();
    QCOMPARE(f.stored(north(), year()), million * 7 / 10);
    QCOMPARE(f.stored({}, year()), million);
}

void TestPlanView::discardedWhatIfLeavesTheFileAsItWas()
{
    Fixture f;
    f.openWithGoals();
    const qint64 before = f.sum(north(), quarter(1));
    const QByteArray file = f.bytes();
    QTest::mouseClick(f.part<QPushButton>("planSandbox"), Qt::LeftButton);
    f.settle();
    QVERIFY(f.part<QPushButton>("sandboxDiscard")->isVisible());
    f.select(north(), quarter(1));
    f.type(QStringLiteral("1000"));
    QTest::keyClick(f.table(), Qt::Key_P);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(1)), 100'000);
    QCOMPARE(f.stored(north(), quarter(1)), before);
    // Everybody with goals in what is left of the year is listed.
    auto *people = f.part<QTableView>("whatIfTable");
    QVERIFY(people->isVisible());
    QCOMPARE(people->model()->rowCount(), 4);
    QTest::mouseClick(f.part<QPushButton>("sandboxDiscard"), Qt::LeftButton);
    f.answer(true);
    QCOMPARE(f.sum(north(), quarter(1)), before);
    QVERIFY(!f.part<QPushButton>("sandboxDiscard")->isVisible());
    QVERIFY(f.bytes() == file);
}

void TestPlanView::whatIfHasStepsOfItsOwn()
{
    Fixture f;
    f.openWithGoals();
    f.view->desk().openSandbox();
    f.select(north(), quarter(1));
    const qint64 before = f.sum(north(), quarter(1));
    // The spreading before it is not to be taken back from in here.
    QVERIFY(!f.view->desk().canUndo());
    f.type(QStringLiteral("1000"));
    QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(1)), before);
    QTest::keyClick(f.table(), Qt::Key_Y, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(1)), 100'000);
    QCOMPARE(f.stored(north(), quarter(1)), before);
}

void TestPlanView::whatIfNumbersAreDragged()
{
    Fixture f;
    f.openWithGoals();
    f.select(north(), quarter(1));
    const qint64 before = f.sum(north(), quarter(1));
    const QPoint at = f.table()->visualRect(f.table()->currentIndex()).center();
    const auto drag = [&](int pixels) {
        QTest::mousePress(f.table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(f.table()->viewport(), at + QPoint(pixels, 0));
        QTest::mouseRelease(f.table()->viewport(), Qt::LeftButton, {}, at + QPoint(pixels, 0));
        f.settle();
    };
    // The draft is typed, never dragged by mistake.
    drag(40);
    QCOMPARE(f.sum(north(), quarter(1)), before);
    f.view->desk().openSandbox();
    // Four pixels are a percent.
    drag(40);
    const Metric metric = f.model()->metric();
    QCOMPARE(f.sum(north(), quarter(1)), changedBy(metric, before, 10));
    QTest::keyClick(f.table(), Qt::Key_Minus);
    f.settle();
    QCOMPARE(f.sum(north(), quarter(1)), changedBy(metric, changedBy(metric, before, 10), -1));
    drag(-2000);
    QCOMPARE(f.sum(north(), quarter(1)), 0);
    QCOMPARE(f.stored(north(), quarter(1)), before);
}

void TestPlanView::missingAnchorsBlockPublishing()
{
    Fixture f;
    f.openWithGoals();
    QTest::mouseClick(f.part<QPushButton>("planPublish"), Qt::LeftButton);
    auto *dialog = f.dialog<PublishDialog>();
    auto *missing = dialog->findChild<QListWidget *>(QStringLiteral("missingAnchors"));
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("publishNow"));
    QTRY_VERIFY(missing->count() > 0);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("publishReason")), QStringLiteral("new year"));
    QVERIFY(!button->isEnabled());
    // By name.
    QVERIFY2(missing->item(0)->text().contains(QStringLiteral("Wang Fang")), qPrintable(missing->item(0)->text()));
    dialog->reject();
    QTRY_VERIFY(!f.dialog<PublishDialog>());
    f.addActions();
    f.publish(QStringLiteral("new year"));
    QCOMPARE(f.view->desk().book()->version.number, 1);
    QCOMPARE(f.view->desk().book()->version.reason, QStringLiteral("new year"));
    // Nothing differs any more.
    QVERIFY(!f.part<QPushButton>("planPublish")->isEnabled());
}

void TestPlanView::whatIfIsPublished()
{
    Fixture f;
    f.openWithGoals();
    f.addActions();
    f.publish(QStringLiteral("new year"));
    f.view->desk().openSandbox();
    f.select(north(), quarter(4));
    f.type(QStringLiteral("200000"));
    f.publish(QStringLiteral("South has the fair"));
    QVERIFY(!f.view->desk().sandbox());
    QCOMPARE(f.view->desk().book()->version.number, 2);
    QCOMPARE(f.stored(north(), quarter(4)), 20'000'000);
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

void TestPlanView::acknowledgesChosenPeople()
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
    QTRY_VERIFY(dialog.isIdle());
    QCOMPARE(batches(), batchesBefore + 1);
    const auto tree = f.view->desk().book()->tree;
    const auto known = readAcknowledgements(f.session.workspace()->connection(), tree, f.session.scope().asOf);
    QVERIFY(known);
    QCOMPARE(awarenessOf(*tree, *known, {}).rate(), Ratio(2, 4));
}

void TestPlanView::theChangedDotFollowsTheVersion()
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

void TestPlanView::drillsDownAndUp()
{
    Fixture f;
    f.openWithGoals();
    f.table()->setCurrentIndex(f.model()->index(1, PlanModel::NameColumn));
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.session.scope().place, north());
    f.settle();
    QCOMPARE(f.model()->frame().place, north());
    QTest::keyClick(f.table(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(f.session.scope().place.isCompany());
}

void TestPlanView::pastIsReadOnly()
{
    Fixture f;
    f.openWithGoals();
    f.session.setAsOf(AsOf::endOf(SmallCompany::today().addDays(-30)));
    f.settle();
    QVERIFY(!f.view->desk().isEditable());
    // Nothing was published by then.
    QCOMPARE(f.sum({}, year()), 0);
    QVERIFY(!f.part<QPushButton>("planPublish")->isEnabled());
    QVERIFY(!f.part<QPushButton>("planSandbox")->isEnabled());
}

void TestPlanView::everythingHasANameAndCanBeRead()
{
    Fixture f;
    f.openWithGoals();
    f.view->desk().openSandbox();
    f.settle();
    const LayoutCheck check(*f.view);
    QVERIFY2(check.findings().isEmpty(), qPrintable(check.findings().join(u'\n')));
}

QTEST_MAIN(TestPlanView)
#include "tst_planview.moc"
