#include "goals/periodchooser.h"
#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"
#include "goals/plan/splitdialog.h"
#include "ui/goals/plan/planviewfixture.h"
#include "ui/layoutcheck.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace waterline;

using Fixture = PlanViewFixture;

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
    void refusalsShowAmountsAsTheTableDoes();
    void refusalsGoWithTheNextStep();
    void undoSaysWhatItTookBack();
    void aStepMayBeTakenBackInPart();
    void splitsWhatHasPartsOnly();
    void sharesAreTypedAsShares();
    void whatIsNoAmountIsRefused();
    void aPinLeavesAGap();
    void stepsAreTakenBack();
    void splitsByHandToAllOfIt();
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
