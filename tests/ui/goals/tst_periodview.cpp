#include "goals/periodmodel.h"
#include "goals/periodview.h"
#include "goals/plan/metricsdialog.h"
#include "metrics/metricstore.h"
#include "parts/notice.h"
#include "parts/segments.h"
#include "ui/goals/smallcompany.h"
#include "ui/layoutcheck.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QToolButton>

using namespace waterline;

namespace {

/// The view on a session, as the goals page would show it.
struct Fixture {
    SmallCompany sample;
    Session session{sample.clock()};
    std::unique_ptr<PeriodView> view;
    std::vector<Explanation> explanations;

    void open()
    {
        session.setWorkspace(sample.release());
        QObject::connect(&session, &Session::explanationAsked, &session,
            [this](const Explanation &explanation) { explanations.push_back(explanation); });
        view = std::make_unique<PeriodView>(session);
        view->resize(1000, 620);
        view->show();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }
    void openFilled()
    {
        sample.addPeople();
        sample.addGoals();
        sample.addDeals();
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }

    /// The title of the last explanation; empty before there is one.
    [[nodiscard]] QString explained() const { return explanations.empty() ? QString() : explanations.back().title; }
    [[nodiscard]] QTableView *table() const { return view->findChild<QTableView *>(); }
    [[nodiscard]] QModelIndex at(int row, int column) const { return table()->model()->index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return at(row, column).data().toString(); }
    [[nodiscard]] QString header(int column) const
    {
        return table()->model()->headerData(column, Qt::Horizontal).toString();
    }
    [[nodiscard]] int columnOf(const QString &title) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (header(column) == title)
                return column;
        }
        return -1;
    }
    void doubleClick(int row, int column) const
    {
        const QPoint place = table()->visualRect(at(row, column)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : view->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QToolButton *tool(const QString &name) const
    {
        for (QToolButton *candidate : view->findChildren<QToolButton *>()) {
            if (candidate->text() == name || candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    /// Of the composite score.
    void chooseScore() const
    {
        auto *box = view->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(QStringLiteral("composite")));
        QTRY_VERIFY(text(0, PeriodModel::spanColumn).endsWith(u'*'));
    }
    [[nodiscard]] bool showsText(const QString &text) const
    {
        const QList<QLabel *> labels = view->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

OrgPlace unit(qint64 id)
{
    return {UnitId{id}, {}};
}

} // namespace

class TestPeriodView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void showsTheYearByMonths();
    void explainsTheCurrentCell();
    void opensPeriodsDownToTheWeek();
    void opensPlacesAndComesBack();
    void stepsThroughSpans();
    void choosesSpanAndColumns();
    void metricsAreDefinedWhereTheyAreNamed();
    void followsTheWeekOfTheWindow();
    void aWeekOfAnActionOpensItsPlace();
    void plansStandForGoals();
    void withoutGoalsLeadsToThePlan();
    void withoutPeopleOffersTheImport();
    void marksWhatArrivedLater();
    void goesUpWhileTheReportIsBeingRead();
    void aFailedReportForgetsTheWayUp();
    void scoreIsChosenLikeAMetric();
    void asteriskIsExplainedWhereThereIsOne();
    void metricsOfAScoreAreOneClickAway();
    void longNamesOfMetricsAreShortened();
    void aWeekOfAScoreLeadsToItsMetrics();
    void wrongWeightsLeadToTheDictionary();
    void everythingCanBeRead();
};

void TestPeriodView::showsTheYearByMonths()
{
    Fixture f;
    f.openFilled();
    QCOMPARE(f.table()->model()->columnCount(), 14);
    QCOMPARE(f.header(1), QStringLiteral("2026"));
    QCOMPARE(f.header(2), QStringLiteral("Jan"));
    // October: five weeks of 1,000.00 each. North 8,000 of 10,000, South 7,500 of 5,000.
    const int october = f.columnOf(QStringLiteral("Oct"));
    QCOMPARE(f.text(1, october), QStringLiteral("80.0%"));
    QCOMPARE(f.text(2, october), QStringLiteral("150.0%"));
    QCOMPARE(f.text(0, october), QStringLiteral("103.3%"));
    // 16,500 of 27,000.
    QCOMPARE(f.text(0, 1), QStringLiteral("61.1%"));
    QTRY_VERIFY(f.showsText(QStringLiteral("4 people")));
    QVERIFY(f.showsText(QStringLiteral("version 1")));
}

void TestPeriodView::explainsTheCurrentCell()
{
    Fixture f;
    f.openFilled();
    QTRY_COMPARE(f.explanations.size(), 1U);
    const int october = f.columnOf(QStringLiteral("Oct"));
    f.table()->setCurrentIndex(f.at(1, october));
    QTRY_COMPARE(f.explanations.size(), 2U);
    QVERIFY2(f.explanations.back().title.contains(QStringLiteral("North")), qPrintable(f.explanations.back().title));
    QCOMPARE(f.explanations.back().sources.size(), 2U);
    QTest::keyClick(f.table(), Qt::Key_Down);
    QTRY_COMPARE(f.explanations.size(), 3U);
    QVERIFY(f.explanations.back().title.contains(QStringLiteral("South")));
    // The same cell again.
    QTest::mouseClick(
        f.table()->viewport(), Qt::LeftButton, {}, f.table()->visualRect(f.table()->currentIndex()).center());
    QTRY_COMPARE(f.explanations.size(), 4U);
}

void TestPeriodView::opensPeriodsDownToTheWeek()
{
    Fixture f;
    f.openFilled();
    const QSignalSpy asked(f.view.get(), &GoalsView::viewAsked);
    f.doubleClick(1, f.columnOf(QStringLiteral("Oct")));
    QCOMPARE(f.view->span(), Period::ofMonth(2026, 10));
    QTRY_COMPARE(f.header(1), QStringLiteral("Oct 2026"));
    // Weeks belong to the month of their Thursday.
    QCOMPARE(f.header(2), QStringLiteral("W40"));
    QCOMPARE(f.header(6), QStringLiteral("W44"));
    QCOMPARE(f.table()->model()->columnCount(), 7);
    QVERIFY(asked.isEmpty());

    // Below a week of an amount stand the places, and in the end the rows that are explained.
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.at(0, 4));
    QTRY_VERIFY(f.explained().contains(QStringLiteral("W42")));
    const std::size_t explained = f.explanations.size();
    QTest::keyClick(f.table(), Qt::Key_Return);
    QTRY_COMPARE(f.explanations.size(), explained + 1);
    QVERIFY(asked.isEmpty());
    f.table()->setCurrentIndex(f.at(1, 4));
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.session.scope().place.unit.value, qint64(SmallCompany::North));
    QVERIFY(asked.isEmpty());
    QTRY_COMPARE(f.table()->model()->rowCount(), 2);
    QTest::keyClick(f.table(), Qt::Key_Backspace);
    QTRY_VERIFY(f.session.scope().place.isCompany());

    QTest::keyClick(f.table(), Qt::Key_Backspace);
    QCOMPARE(f.view->span(), Period::ofYear(2026));
    QTRY_COMPARE(f.header(2), QStringLiteral("Jan"));
    // From the head of a column as well.
    QTRY_COMPARE(f.table()->model()->columnCount(), 14);
    const int november = f.columnOf(QStringLiteral("Nov"));
    QHeaderView *header = f.table()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(november) + 8, 8);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(f.view->span(), Period::ofMonth(2026, 11));
}

void TestPeriodView::opensPlacesAndComesBack()
{
    Fixture f;
    f.openFilled();
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.at(1, PeriodModel::nameColumn));
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.session.scope().place, unit(SmallCompany::North));
    QTRY_COMPARE(f.table()->model()->rowCount(), 2);
    // Then a month: Backspace takes back the one, then the other.
    f.doubleClick(1, f.columnOf(QStringLiteral("Oct")));
    QTRY_COMPARE(f.header(1), QStringLiteral("Oct 2026"));
    QTest::keyClick(f.table(), Qt::Key_Backspace);
    QTRY_COMPARE(f.header(1), QStringLiteral("2026"));
    QCOMPARE(f.session.scope().place, unit(SmallCompany::North));
    QTest::keyClick(f.table(), Qt::Key_Backspace);
    QCOMPARE(f.session.scope().place, OrgPlace());
    QTRY_COMPARE(f.table()->model()->rowCount(), 3);
    // The total leads nowhere.
    f.table()->setCurrentIndex(f.at(0, PeriodModel::nameColumn));
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.session.scope().place, OrgPlace());
    // A person is its own and only row.
    f.session.drillTo({{}, PersonId{SmallCompany::WangFang}});
    QTRY_COMPARE(f.table()->model()->rowCount(), 1);
    QCOMPARE(f.text(0, f.columnOf(QStringLiteral("Oct"))), QStringLiteral("100.0%"));
    QTest::keyClick(f.table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.session.scope().place, unit(SmallCompany::NorthOne));
}

void TestPeriodView::stepsThroughSpans()
{
    Fixture f;
    f.openFilled();
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(f.view->span(), Period::ofYear(2027));
    QTRY_COMPARE(f.header(1), QStringLiteral("2027"));
    QTest::mouseClick(f.tool(QStringLiteral("Span before")), Qt::LeftButton);
    QTRY_COMPARE(f.header(1), QStringLiteral("2026"));
}

void TestPeriodView::choosesSpanAndColumns()
{
    Fixture f;
    f.openFilled();
    QTest::mouseClick(f.tool(QStringLiteral("Quarters")), Qt::LeftButton);
    QTRY_COMPARE(f.table()->model()->columnCount(), 6);
    QCOMPARE(f.header(2), QStringLiteral("Q1"));
    // A quarter has no quarters: its months are shown. It is the one that holds the week of the window.
    QTest::mouseClick(f.tool(QStringLiteral("Quarter")), Qt::LeftButton);
    QTRY_COMPARE(f.header(1), QStringLiteral("2026 Q4"));
    QCOMPARE(f.header(2), QStringLiteral("Oct"));
    QVERIFY(!f.tool(QStringLiteral("Quarters"))->isEnabled());
    QVERIFY(f.tool(QStringLiteral("Months"))->isChecked());
    QTest::mouseClick(f.tool(QStringLiteral("Weeks")), Qt::LeftButton);
    QTRY_COMPARE(f.table()->model()->columnCount(), 2 + 14);
    // 53 weeks have no room for figures, but for their colours.
    QTest::mouseClick(f.tool(QStringLiteral("Year")), Qt::LeftButton);
    QTRY_COMPARE(f.table()->model()->columnCount(), 2 + 53);
    QVERIFY(f.table()->columnWidth(20) >= 14);
}

void TestPeriodView::metricsAreDefinedWhereTheyAreNamed()
{
    Fixture f;
    f.openFilled();
    auto *box = f.view->findChild<QComboBox *>();
    QCOMPARE(box->currentData().toString(), QStringLiteral("signed"));
    for (int i = 0; i < box->count(); ++i)
        QVERIFY(!box->itemData(i, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!box->toolTip().isEmpty());
    box->setCurrentIndex(box->findData(QStringLiteral("visit")));
    QTRY_VERIFY(f.showsText(QStringLiteral("No goals and no weekly plans")));
}

void TestPeriodView::followsTheWeekOfTheWindow()
{
    Fixture f;
    f.openFilled();
    f.session.setWeek(*IsoWeek::parse(QStringLiteral("2026-W10")));
    QTest::qWait(30);
    QCOMPARE(f.view->span(), Period::ofYear(2026));
    f.session.setWeek(*IsoWeek::parse(QStringLiteral("2025-W10")));
    QTRY_COMPARE(f.view->span(), Period::ofYear(2025));
}

/// Of an action the week itself is there to be looked at, for the place of the row.
void TestPeriodView::aWeekOfAnActionOpensItsPlace()
{
    Fixture f;
    f.sample.addPeople();
    f.sample.addPlans();
    f.sample.addFollowUps();
    f.open();
    QTRY_COMPARE(f.table()->model()->rowCount(), 3);
    const QSignalSpy asked(f.view.get(), &GoalsView::viewAsked);
    f.doubleClick(1, f.columnOf(QStringLiteral("Nov")));
    QTRY_COMPARE(f.header(1), QStringLiteral("Nov 2026"));
    const int week = f.columnOf(QStringLiteral("W46"));
    f.doubleClick(1, week);
    QCOMPARE(f.session.scope().week.toText(), QStringLiteral("2026-W46"));
    QCOMPARE(f.session.scope().place.unit.value, qint64(SmallCompany::North));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<GoalsView::Kind>(), GoalsView::Kind::Week);
}

void TestPeriodView::plansStandForGoals()
{
    Fixture f;
    f.sample.addPeople();
    f.sample.addPlans();
    f.sample.addFollowUps();
    f.open();
    // Nobody has goals in money, but weekly plans of actions there are.
    QTRY_COMPARE(f.table()->model()->rowCount(), 3);
    QCOMPARE(f.view->findChild<QComboBox *>()->currentData().toString(), QStringLiteral("visit"));
    // 60 visits were planned; 15 and 11 of North's were done, and South's 20 of 20.
    QCOMPARE(f.text(0, f.columnOf(QStringLiteral("Nov"))), QStringLiteral("76.7%"));
    QTRY_VERIFY(f.showsText(QStringLiteral("weekly plans stand for them")));
    QVERIFY(!f.button(QStringLiteral("Plan goals")));
}

void TestPeriodView::withoutGoalsLeadsToThePlan()
{
    Fixture f;
    f.sample.addPeople();
    f.sample.addDeals();
    f.open();
    QTRY_COMPARE(f.table()->model()->rowCount(), 3);
    QCOMPARE(f.view->findChild<QComboBox *>()->currentData().toString(), QStringLiteral("signed"));
    // The amounts stand for themselves: 8,000 in October.
    QCOMPARE(f.text(1, f.columnOf(QStringLiteral("Oct"))), QStringLiteral("8K"));
    const QSignalSpy asked(f.view.get(), &GoalsView::viewAsked);
    QTest::mouseClick(f.button(QStringLiteral("Plan goals")), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).value<GoalsView::Kind>(), GoalsView::Kind::Plan);
}

void TestPeriodView::withoutPeopleOffersTheImport()
{
    Fixture f;
    f.open();
    QTRY_VERIFY(f.button(QStringLiteral("Import files…")));
    QVERIFY(!f.table()->isVisible());
    QSignalSpy asked(&f.session, &Session::pageAsked);
    QTest::mouseClick(f.button(QStringLiteral("Import files…")), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("import"));
}

void TestPeriodView::marksWhatArrivedLater()
{
    Fixture f;
    f.openFilled();
    QVERIFY(!f.showsText(QStringLiteral("arrived only later")));
    // All deals were recorded on the 23rd.
    f.session.setAsOf(AsOf::endOf(QDate(2026, 11, 20)));
    QTRY_VERIFY(f.showsText(QStringLiteral("4 fact(s) shown here arrived only later")));
    const int october = f.columnOf(QStringLiteral("Oct"));
    QVERIFY(f.at(1, october).data(PeriodModel::CellRole).value<PeriodCellView>().isLate);
    QVERIFY(!f.at(2, f.columnOf(QStringLiteral("Nov"))).data(PeriodModel::CellRole).value<PeriodCellView>().isLate);
    f.session.setAsOf(AsOf::endOf(SmallCompany::today()));
    QTRY_VERIFY(!f.showsText(QStringLiteral("arrived only later")));
}

/// Who presses a key right after another is not made to wait.
void TestPeriodView::goesUpWhileTheReportIsBeingRead()
{
    Fixture f;
    f.openFilled();
    f.table()->setFocus();
    for (const auto modifier : {Qt::NoModifier, Qt::AltModifier}) {
        f.table()->setCurrentIndex(f.at(1, PeriodModel::nameColumn));
        QTest::keyClick(f.table(), Qt::Key_Return);
        QCOMPARE(f.session.scope().place, unit(SmallCompany::North));
        QCOMPARE(f.table()->model()->rowCount(), 3); // still the company's
        QTest::keyClick(f.table(), modifier == Qt::NoModifier ? Qt::Key_Backspace : Qt::Key_Up, modifier);
        QCOMPARE(f.session.scope().place, OrgPlace());
        QTest::qWait(50);
        QCOMPARE(f.table()->model()->rowCount(), 3);
    }
    // Where the report before knows nothing of the place, the next one does.
    f.session.drillTo({{}, PersonId{SmallCompany::WangFang}});
    QTest::keyClick(f.table(), Qt::Key_Backspace);
    QTRY_COMPARE(f.session.scope().place, unit(SmallCompany::NorthOne));
    // Unless somebody went elsewhere meanwhile.
    f.session.drillTo({{}, PersonId{SmallCompany::ZhangMin}});
    QTest::keyClick(f.table(), Qt::Key_Backspace);
    f.session.drillTo(unit(SmallCompany::North));
    QTest::qWait(100);
    QCOMPARE(f.session.scope().place, unit(SmallCompany::North));
}

void TestPeriodView::aFailedReportForgetsTheWayUp()
{
    Fixture f;
    f.openFilled();
    QTRY_COMPARE(f.explanations.size(), 1U); // nothing is being read any more
    const QString file = f.session.workspace()->path();
    const QString elsewhere = file + QStringLiteral(".away");
    const QSignalSpy failed(&f.session, &Session::failed);
    QVERIFY(QFile::rename(file, elsewhere));
    const OrgPlace person{{}, PersonId{SmallCompany::WangFang}};
    f.table()->setFocus();
    f.session.drillTo(person);
    QTest::keyClick(f.table(), Qt::Key_Backspace);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QFile::rename(elsewhere, file));
    // The next report is shown where the window is.
    Q_EMIT f.session.scopeChanged();
    QTRY_COMPARE(f.table()->model()->rowCount(), 1);
    QCOMPARE(f.session.scope().place, person);
}

void TestPeriodView::scoreIsChosenLikeAMetric()
{
    Fixture f;
    f.openFilled();
    f.chooseScore();
    auto *box = f.view->findChild<QComboBox *>();
    QCOMPARE(box->currentText(), QStringLiteral("Composite score"));
    QVERIFY2(box->toolTip().contains(QStringLiteral("Signed, weight 40%")), qPrintable(box->toolTip()));
    // R13: only signed has goals, so it counts alone, and 120 % at most.
    const int october = f.columnOf(QStringLiteral("Oct"));
    QCOMPARE(f.text(0, october), QStringLiteral("103.3%*"));
    QCOMPARE(f.text(1, october), QStringLiteral("80.0%*"));
    QCOMPARE(f.text(2, october), QStringLiteral("120.0%*"));
    QVERIFY(f.showsText(QStringLiteral("* without some metrics")));
    f.table()->setCurrentIndex(f.at(1, october));
    QTRY_COMPARE(f.explained(), QStringLiteral("North: Composite score, 2026-10"));
    QCOMPARE(f.explanations.back().rule, QStringLiteral("R13"));
    QCOMPARE(f.explanations.back().arithmetic.front().result, QStringLiteral("80.0%"));
    // It is drilled into like any metric.
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.at(1, PeriodModel::nameColumn));
    QTest::keyClick(f.table(), Qt::Key_Return);
    QTRY_COMPARE(f.table()->model()->rowCount(), 2);
    QCOMPARE(f.text(1, october), QStringLiteral("80.0%*"));
    QCOMPARE(LayoutCheck(*f.view).findings().join(u'\n'), QString());
}

/// Where every metric with a weight has a goal, no score has an asterisk.
void TestPeriodView::asteriskIsExplainedWhereThereIsOne()
{
    Fixture f;
    f.sample.write([](Batch &batch) {
        for (Metric metric : builtInMetrics()) {
            if (metric.weight == 0)
                continue;
            metric.weight = metric.code == QStringLiteral("signed") ? 10'000 : 0;
            Values row = toValues(metric);
            row[0] = batch.newId();
            batch.change(metricTable(), nullptr, &row);
        }
    });
    f.openFilled();
    f.view->setMetric(QStringLiteral("composite"));
    QTRY_COMPARE(f.view->findChild<QComboBox *>()->currentData().toString(), QStringLiteral("composite"));
    QCOMPARE(f.text(1, f.columnOf(QStringLiteral("Oct"))), QStringLiteral("80.0%"));
    QVERIFY(!f.showsText(QStringLiteral("* without some metrics")));
}

/// And nobody is told the name as it had to be written on a button.
void TestPeriodView::longNamesOfMetricsAreShortened()
{
    Fixture f;
    const QString name = QStringLiteral("R&D <b>projects</b> that were signed in all the regions");
    f.sample.write([&name](Batch &batch) {
        for (Metric metric : builtInMetrics()) {
            if (metric.code != QStringLiteral("signed"))
                continue;
            metric.name = name;
            Values row = toValues(metric);
            row[0] = batch.newId();
            batch.change(metricTable(), nullptr, &row);
        }
    });
    f.openFilled();
    f.chooseScore();
    f.table()->setCurrentIndex(f.at(1, f.columnOf(QStringLiteral("Oct"))));
    const QString whole = name + QStringLiteral(" (40%): 80.0%");
    const QList<QPushButton *> buttons = f.view->findChildren<QPushButton *>();
    const auto shown =
        std::ranges::find_if(buttons, [&](const QPushButton *one) { return one->accessibleName().startsWith(whole); });
    QVERIFY(shown != buttons.end());
    QVERIFY2((*shown)->text().startsWith(QStringLiteral("R&&D <b>")), qPrintable((*shown)->text()));
    QVERIFY2((*shown)->text().endsWith(QStringLiteral("… (40%): 80.0%")), qPrintable((*shown)->text()));
    QVERIFY((*shown)->toolTip().contains(name.toHtmlEscaped()));
    // Nor does the name make the box wide that chooses it, or its tool tip leave it out.
    auto *box = f.view->findChild<QComboBox *>();
    box->setCurrentIndex(box->findData(QStringLiteral("signed")));
    QTRY_VERIFY(box->toolTip().contains(name.toHtmlEscaped()));
    QVERIFY(box->minimumSizeHint().width() < box->fontMetrics().horizontalAdvance(name));
}

void TestPeriodView::metricsOfAScoreAreOneClickAway()
{
    Fixture f;
    f.openFilled();
    QVERIFY(!f.button(QStringLiteral("Signed (40%): 80.0%")));
    f.chooseScore();
    f.table()->setCurrentIndex(f.at(1, f.columnOf(QStringLiteral("Oct"))));
    QVERIFY(f.showsText(QStringLiteral("North, Oct 2026, by weight:")));
    QVERIFY(f.button(QStringLiteral("Collected (30%): left out")));
    QVERIFY(f.button(QStringLiteral("High-margin share (30%): left out")));
    QTest::mouseClick(f.button(QStringLiteral("Signed (40%): 80.0%")), Qt::LeftButton);
    auto *box = f.view->findChild<QComboBox *>();
    QTRY_COMPARE(box->currentData().toString(), QStringLiteral("signed"));
    QCOMPARE(f.text(1, f.columnOf(QStringLiteral("Oct"))), QStringLiteral("80.0%"));
    QVERIFY(!f.button(QStringLiteral("Signed (40%): 80.0%")));
    QVERIFY(!f.showsText(QStringLiteral("* without some metrics")));
    QTRY_COMPARE(f.explained(), QStringLiteral("North: Signed, 2026-10"));
    // Back to the score, at the same cell.
    QTest::keyClick(f.table(), Qt::Key_Backspace);
    QTRY_COMPARE(box->currentData().toString(), QStringLiteral("composite"));
    QVERIFY(f.showsText(QStringLiteral("North, Oct 2026, by weight:")));
    QCOMPARE(f.session.scope().place, OrgPlace());
}

void TestPeriodView::aWeekOfAScoreLeadsToItsMetrics()
{
    Fixture f;
    f.openFilled();
    f.chooseScore();
    f.view->setSpan(Period::ofMonth(2026, 10), Period::Kind::Week);
    QTRY_COMPARE(f.header(1), QStringLiteral("Oct 2026"));
    const QSignalSpy asked(f.view.get(), &GoalsView::viewAsked);
    f.table()->setFocus();
    const int week = f.columnOf(QStringLiteral("W42"));
    f.table()->setCurrentIndex(f.at(0, week));
    QTest::keyClick(f.table(), Qt::Key_Return);
    // Wang Fang's 5,000.00 of the 3,000.00 that three people were to sign.
    QPushButton *heaviest = f.button(QStringLiteral("Signed (40%): 166.7%"));
    QVERIFY(heaviest);
    QCOMPARE(f.view->focusWidget(), heaviest);
    QVERIFY(f.session.scope().place.isCompany());
    // Once more, and the metric is shown over the same weeks.
    auto *box = f.view->findChild<QComboBox *>();
    QTest::keyClick(heaviest, Qt::Key_Return);
    QTRY_COMPARE(box->currentData().toString(), QStringLiteral("signed"));
    QCOMPARE(f.text(0, week), QStringLiteral("166.7%"));
    QTest::keyClick(f.table(), Qt::Key_Backspace);
    QTRY_COMPARE(box->currentData().toString(), QStringLiteral("composite"));
    // A place below is opened first.
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.at(1, week));
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.session.scope().place, unit(SmallCompany::North));
    QVERIFY(asked.isEmpty());
}

void TestPeriodView::wrongWeightsLeadToTheDictionary()
{
    Fixture f;
    f.sample.addPeople();
    f.sample.addGoals();
    f.sample.addDeals();
    f.sample.write([](Batch &batch) {
        Metric share = builtInMetrics().back();
        share.weight = 0;
        Values row = toValues(share);
        row[0] = batch.newId();
        batch.change(metricTable(), nullptr, &row);
    });
    f.open();
    QTRY_COMPARE(f.table()->model()->rowCount(), 3);
    f.view->setMetric(QStringLiteral("composite"));
    QTRY_VERIFY(f.showsText(QStringLiteral("30.00% are left to assign")));
    QCOMPARE(f.text(1, f.columnOf(QStringLiteral("Oct"))), QStringLiteral("n/a"));
    QVERIFY(!f.button(QStringLiteral("Plan goals")));
    QTest::mouseClick(f.button(QStringLiteral("Metric dictionary…")), Qt::LeftButton);
    auto *dialog = f.view->findChild<MetricsDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isIdle());
}

void TestPeriodView::everythingCanBeRead()
{
    Fixture f;
    f.openFilled();
    for (const char *columns : {"Months", "Quarters", "Weeks"}) {
        QTest::mouseClick(f.tool(QString::fromLatin1(columns)), Qt::LeftButton);
        QTest::qWait(50);
        QCOMPARE(LayoutCheck(*f.view).findings().join(u'\n'), QString());
    }
}

QTEST_MAIN(TestPeriodView)
#include "tst_periodview.moc"
