#include "alerts/alertmodel.h"
#include "alerts/alertspage.h"
#include "alerts/mentionedit.h"
#include "goals/alertwatch.h"
#include "store/query.h"
#include "ui/goals/smallcompany.h"
#include "ui/layoutcheck.h"

#include <QComboBox>
#include <QListView>
#include <QSignalSpy>

using namespace waterline;

namespace {

/// The page on a session whose alerts were raised: Wang Fang's visits, Li Qiang's leads, visits and proposals, Zhang
/// Min's leads and proposals.
struct Fixture {
    SmallCompany sample;
    Session session{sample.clock()};
    std::unique_ptr<AlertsPage> page;
    std::vector<Explanation> explanations;

    void open()
    {
        session.setWorkspace(sample.release());
        QObject::connect(&session, &Session::explanationAsked, &session,
            [this](const Explanation &explanation) { explanations.push_back(explanation); });
        page = std::make_unique<AlertsPage>(session);
        page->resize(1000, 640);
        page->show();
    }
    void openFilled()
    {
        sample.addPeople();
        sample.addPlans();
        sample.addFollowUps();
        Workspace &workspace = sample.workspace();
        const auto raised = raiseAlerts(workspace.connection(), workspaceSchema(), sample.clock(),
            AsOf::endOf(SmallCompany::today()), {}, QStringLiteral("test"));
        QVERIFY(raised);
        QCOMPARE(raised->raised, 6);
        open();
        // A row for each person.
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }

    [[nodiscard]] QTableView *table() const { return page->findChild<QTableView *>(); }
    [[nodiscard]] QListView *thread() const
    {
        for (QListView *list : page->findChildren<QListView *>()) {
            if (list->accessibleName() == QStringLiteral("What was said about the alert"))
                return list;
        }
        return nullptr;
    }
    [[nodiscard]] MentionEdit *words() const { return page->findChild<MentionEdit *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        qFatal("no button %s", qPrintable(text));
    }
    void press(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    [[nodiscard]] QString state(int row) const
    {
        return table()->model()->index(row, AlertModel::StateColumn).data().toString();
    }
    [[nodiscard]] bool showsText(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

} // namespace

class TestAlertsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void showsTheInboxOfTheScope();
    void explainsTheCurrentAlert();
    void wordsAndStepsAreKept();
    void closingNeedsWords();
    void statesFilter();
    void calledNamesFilter();
    void wantedAlertIsFoundWhereverItIs();
    void withoutAlertsSaysSo();
    void actionsOfAWeekAreAnsweredAtOnce();
    void rowsThatBecomeOneStayChosen();
    void everythingCanBeRead();
};

void TestAlertsPage::showsTheInboxOfTheScope()
{
    Fixture f;
    f.openFilled();
    QVERIFY(f.showsText(QStringLiteral("6 alert(s), grouped to 3")));
    // R20: raised ten hours after the week was over, and nobody has acted.
    QVERIFY(f.showsText(QStringLiteral("Median from condition to alert: 10.0 h")));
    QVERIFY(f.showsText(QStringLiteral("nobody has acted on 6 of them")));
    QCOMPARE(f.table()->model()->index(0, AlertModel::PlaceColumn).data().toString(), QStringLiteral("Wang Fang"));
    f.session.drillTo({UnitId{SmallCompany::South}, {}});
    QTRY_VERIFY(f.showsText(QStringLiteral("2 alert(s), grouped to 1")));
    f.session.drillTo({{}, PersonId{SmallCompany::ChenBo}});
    QTRY_VERIFY(f.showsText(QStringLiteral("No alerts in this part")));
    f.press(QStringLiteral("Show the whole company"));
    QTRY_COMPARE(f.table()->model()->rowCount(), 3);
}

void TestAlertsPage::explainsTheCurrentAlert()
{
    Fixture f;
    f.openFilled();
    QTRY_COMPARE(f.explanations.size(), 1U);
    QCOMPARE(f.explanations.back().title, QStringLiteral("Wang Fang: Visits"));
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Down);
    QTRY_COMPARE(f.explanations.size(), 2U);
    QCOMPARE(f.explanations.back().title, QStringLiteral("Li Qiang: 2026-W47"));
    QVERIFY(f.explanations.back().verdict.contains(QStringLiteral("Proposals: short by 50.0%")));
}

void TestAlertsPage::wordsAndStepsAreKept()
{
    Fixture f;
    f.openFilled();
    QVERIFY(f.showsText(QStringLiteral("Nobody has said anything yet.")));
    QTest::keyClicks(f.words(), QStringLiteral("three visits moved, @Zhao Lei helps"));
    QTest::keyClick(f.words(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.thread()->model()->rowCount(), 1);
    QCOMPARE(f.words()->toPlainText(), QString());
    QCOMPARE(f.state(0), QStringLiteral("Open"));
    f.press(QStringLiteral("Explain"));
    QTRY_VERIFY(f.showsText(QStringLiteral("explained with words")));
    QTest::keyClicks(f.words(), QStringLiteral("the stock is late"));
    f.press(QStringLiteral("Explain"));
    QTRY_COMPARE(f.thread()->model()->rowCount(), 2);
    QTRY_VERIFY(f.showsText(QStringLiteral("◆ Explained")));
    QVERIFY(!f.button(QStringLiteral("Explain"))->isEnabled());
    QVERIFY(f.button(QStringLiteral("Support"))->isEnabled());
    // It went down in the order of urgency and is still the chosen one.
    QCOMPARE(f.table()->currentIndex().row(), 2);
    QCOMPARE(f.state(2), QStringLiteral("Explained"));
    QVERIFY(f.showsText(QStringLiteral("median from alert to first action: 0.0 h")));
}

void TestAlertsPage::closingNeedsWords()
{
    Fixture f;
    f.openFilled();
    const QSignalSpy failed(&f.session, &Session::failed);
    f.press(QStringLiteral("Close"));
    QTRY_VERIFY(f.showsText(QStringLiteral("can only be closed with a comment")));
    QCOMPARE(f.state(0), QStringLiteral("Open"));
    QVERIFY(failed.isEmpty());
    // Writing takes the sentence away.
    QTest::keyClicks(f.words(), QStringLiteral("caught up on Monday"));
    QVERIFY(!f.showsText(QStringLiteral("can only be closed with a comment")));
    f.press(QStringLiteral("Close"));
    QTRY_COMPARE(f.state(2), QStringLiteral("Closed"));
    QVERIFY(!f.button(QStringLiteral("Close"))->isEnabled());
}

void TestAlertsPage::statesFilter()
{
    Fixture f;
    f.openFilled();
    QTest::keyClicks(f.words(), QStringLiteral("the stock is late"));
    f.press(QStringLiteral("Explain"));
    QTRY_COMPARE(f.state(2), QStringLiteral("Explained"));
    f.press(QStringLiteral("Explained 1"));
    QCOMPARE(f.table()->model()->rowCount(), 1);
    QVERIFY(f.showsText(QStringLiteral("1 of 6 alert(s)")));
    f.press(QStringLiteral("Open 5"));
    QCOMPARE(f.table()->model()->rowCount(), 3);
    f.press(QStringLiteral("Open 5"));
    f.press(QStringLiteral("Explained 1"));
    f.press(QStringLiteral("Closed 0"));
    QVERIFY(f.showsText(QStringLiteral("No alert matches the filter.")));
    f.press(QStringLiteral("Clear the filter"));
    QCOMPARE(f.table()->model()->rowCount(), 3);
}

void TestAlertsPage::calledNamesFilter()
{
    Fixture f;
    f.openFilled();
    auto *box = f.page->findChild<QComboBox *>();
    QCOMPARE(box->count(), 1);
    QTest::keyClicks(f.words(), QStringLiteral("@Zhao Lei please help"));
    f.press(QStringLiteral("Comment"));
    QTRY_COMPARE(box->count(), 2);
    box->setCurrentIndex(box->findText(QStringLiteral("Zhao Lei")));
    QCOMPARE(f.table()->model()->rowCount(), 1);
    QCOMPARE(f.table()->model()->index(0, AlertModel::PlaceColumn).data().toString(), QStringLiteral("Wang Fang"));
    box->setCurrentIndex(0);
    QCOMPARE(f.table()->model()->rowCount(), 3);
}

void TestAlertsPage::wantedAlertIsFoundWhereverItIs()
{
    Fixture f;
    f.openFilled();
    // Zhang Min's proposals, which stand in the row of the leads.
    const AlertId last = readAlerts(f.session.workspace()->connection()).back().id;
    f.press(QStringLiteral("Closed 0"));
    f.session.drillTo({{}, PersonId{SmallCompany::WangFang}});
    QTRY_VERIFY(f.showsText(QStringLiteral("of 1 alert(s)")));
    f.page->showAlert(last);
    QTRY_COMPARE(f.table()->currentIndex().siblingAtColumn(AlertModel::PlaceColumn).data().toString(),
        QStringLiteral("Zhang Min"));
    QVERIFY(f.session.scope().place.isCompany());
    const QSignalSpy told(&f.session, &Session::told);
    f.page->showAlert(AlertId{1});
    QCOMPARE(told.size(), 1);
}

void TestAlertsPage::withoutAlertsSaysSo()
{
    Fixture f;
    f.sample.addPeople();
    f.open();
    QTRY_VERIFY(f.showsText(QStringLiteral("No alerts: nobody is off plan")));
    QSignalSpy asked(&f.session, &Session::pageAsked);
    f.press(QStringLiteral("Show the goals"));
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("goals"));
}

void TestAlertsPage::actionsOfAWeekAreAnsweredAtOnce()
{
    Fixture f;
    f.openFilled();
    Connection &connection = f.session.workspace()->connection();
    const auto batches = [&] { return integerOf(connection, QStringLiteral("SELECT count(*) FROM batch")); };
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Down);
    const QString sentences = f.table()->currentIndex().siblingAtColumn(AlertModel::SummaryColumn).data().toString();
    QCOMPARE(sentences,
        QStringLiteral(
            "Leads: 2 of 5 planned, short by 60.0%; Visits: 11 of 20 planned, short by 45.0%; Proposals: 1 of "
            "2 planned, short by 50.0%"));
    QVERIFY(f.showsText(QStringLiteral("Leads: 2 of 5 planned, short by 60.0%\nVisits: 11 of 20")));
    const qint64 before = batches();
    QTest::keyClicks(f.words(), QStringLiteral("ill for three days"));
    f.press(QStringLiteral("Close"));
    QTRY_COMPARE(f.state(2), QStringLiteral("Closed"));
    QCOMPARE(batches(), before + 1);
    // One row with one comment; what is stored is of each alert.
    QCOMPARE(f.table()->currentIndex().row(), 2);
    QCOMPARE(f.thread()->model()->rowCount(), 1);
    QCOMPARE(readAlertComments(connection).size(), 3U);
    QVERIFY(f.showsText(QStringLiteral("nobody has acted on 3 of them")));
    int closed = 0;
    for (const Alert &alert : readAlerts(connection)) {
        closed += alert.state == AlertState::Closed ? 1 : 0;
        QCOMPARE(alert.state == AlertState::Closed, alert.place.person == PersonId{SmallCompany::LiQiang});
    }
    QCOMPARE(closed, 3);
}

void TestAlertsPage::rowsThatBecomeOneStayChosen()
{
    Fixture f;
    f.openFilled();
    // Somebody answers the first of Li Qiang's alerts elsewhere: now they are two rows.
    const std::vector<Alert> alerts = readAlerts(f.session.workspace()->connection());
    QVERIFY(commentOn(f.session.workspace()->connection(), workspaceSchema(), f.session.clock(), alerts[1].id,
        {QStringLiteral("ill"), QStringLiteral("test"), AlertState::Explained}));
    f.session.workspace()->announceCommit();
    QTRY_COMPARE(f.table()->model()->rowCount(), 4);
    f.table()->setCurrentIndex(f.table()->model()->index(1, 0));
    QCOMPARE(f.table()->currentIndex().data(TableRole::Key).toLongLong(), alerts[2].id.value);
    QTest::keyClicks(f.words(), QStringLiteral("ill as well"));
    f.press(QStringLiteral("Explain"));
    QTRY_COMPARE(f.table()->model()->rowCount(), 3);
    QCOMPARE(f.table()->currentIndex().data(TableRole::Key).toLongLong(), alerts[1].id.value);
    QCOMPARE(f.thread()->model()->rowCount(), 2);
    QCOMPARE(f.words()->toPlainText(), QString());
}

void TestAlertsPage::everythingCanBeRead()
{
    Fixture f;
    f.openFilled();
    f.table()->setCurrentIndex(f.table()->model()->index(1, 0));
    f.words()->setPlainText(QStringLiteral("@Zhao Lei: moved to Monday because the customer asked for it."));
    f.press(QStringLiteral("Support"));
    QTRY_COMPARE(f.thread()->model()->rowCount(), 1);
    QTest::qWait(50);
    QCOMPARE(LayoutCheck(*f.page).findings().join(u'\n'), QString());
}

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
