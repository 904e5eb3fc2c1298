#include "alerts/alertmodel.h"
#include "alerts/alerttext.h"
#include "alerts/threadmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace waterline;

using State = AlertState;

Q_DECLARE_METATYPE(std::function<void(AlertRow &)>)

namespace {

AlertLine line(qint64 id, State state, qint64 ageSeconds, std::optional<qint64> toAct = {})
{
    AlertLine result;
    result.row.alert.id = AlertId{id};
    result.row.alert.rule = QStringLiteral("R16");
    result.row.alert.metric = QStringLiteral("signed");
    result.row.alert.place = {UnitId{id}, {}};
    result.row.alert.period = Period::ofMonth(2026, 11);
    result.row.alert.summary = QStringLiteral("alert %1").arg(id);
    result.row.alert.state = state;
    result.row.placeName = QStringLiteral("Unit %1").arg(id);
    result.row.secondsToAct = toAct;
    result.position = int(id);
    result.metricNames = QStringLiteral("Signed amount");
    result.alerts = {result.row.alert};
    result.sentences = {result.row.alert.summary};
    result.ageSeconds = ageSeconds;
    return result;
}

std::vector<AlertRow> rowsSaying(const QStringList &summaries)
{
    std::vector<AlertRow> rows;
    for (const QString &summary : summaries) {
        AlertRow row = line(1, State::Open, 0).row;
        row.alert.id = AlertId{qint64(rows.size()) + 1};
        row.alert.summary = summary;
        rows.push_back(row);
    }
    return rows;
}

AlertComment comment(qint64 id, State state, const char *text = "")
{
    return {AlertCommentId{id}, AlertId{1}, state, QStringLiteral("Lu Min"),
        QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC), QString::fromUtf8(text)};
}

} // namespace

class TestAlertModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void isSoundBeforeAndAfterItsData();
    void showsWhatIsKnown();
    void sortsByUrgencyAndByAge();
    void filtersByStateAndByCalledName();
    void durations_data();
    void durations();
    void threadTellsStepsFromWords();
    void groupsWhatIsReadAsOne_data();
    void groupsWhatIsReadAsOne();
    void groupTellsAllOfIt();
    void groupLeavesOutWhatAllBeginWith_data();
    void groupLeavesOutWhatAllBeginWith();
    void sentenceLeavesOutPlaceAndPeriod_data();
    void sentenceLeavesOutPlaceAndPeriod();
};

void TestAlertModel::isSoundBeforeAndAfterItsData()
{
    AlertModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ThreadModel thread;
    const QAbstractItemModelTester threadTester(&thread, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines({line(1, State::Open, 60), line(2, State::Closed, 60)});
    thread.setRows(threadOf({comment(1, State::Open, "hello")}));
    model.retranslate();
    thread.retranslate();
    QCOMPARE(model.rowCount(), 2);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAlertModel::showsWhatIsKnown()
{
    AlertModel model;
    AlertLine acted = line(2, State::Supported, 0, 3 * 3600);
    acted.row.alert.place = {};
    model.setLines({line(1, State::Open, 5 * 86400), acted});
    const auto at = [&model](int row, int column) { return model.index(row, column); };
    QCOMPARE(at(0, AlertModel::StateColumn).data().toString(), QStringLiteral("Open"));
    QCOMPARE(at(0, AlertModel::StateColumn).data(TableRole::Shape).value<Mark>(), Mark::Alert);
    QCOMPARE(at(1, AlertModel::StateColumn).data(TableRole::Shape).value<Mark>(), Mark::Watch);
    QCOMPARE(at(0, AlertModel::PlaceColumn).data().toString(), QStringLiteral("Unit 1"));
    QCOMPARE(at(1, AlertModel::PlaceColumn).data().toString(), QStringLiteral("Company"));
    QCOMPARE(at(0, AlertModel::PlaceColumn).data(TableRole::SubText).toString(), QStringLiteral("Below pace"));
    QVERIFY(at(0, AlertModel::PlaceColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Signed amount")));
    QCOMPARE(at(0, AlertModel::PeriodColumn).data().toString(), QStringLiteral("2026-11"));
    QCOMPARE(at(0, AlertModel::AgeColumn).data().toString(), QStringLiteral("5 d"));
    QCOMPARE(at(0, AlertModel::AgeColumn).data(TableRole::SubText).toString(), QStringLiteral("nobody acted"));
    QCOMPARE(at(1, AlertModel::AgeColumn).data(TableRole::SubText).toString(), QStringLiteral("acted in 3 h"));
    // No sentence names the period, so it is told elsewhere where its column is hidden.
    const QSignalSpy changed(&model, &AlertModel::dataChanged);
    model.setPeriodBelowPlace(true);
    model.setPeriodBelowPlace(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(
        at(0, AlertModel::PlaceColumn).data(TableRole::SubText).toString(), QStringLiteral("2026-11 · Below pace"));
}

void TestAlertModel::sortsByUrgencyAndByAge()
{
    AlertModel model;
    model.setLines({line(1, State::Open, 100), line(2, State::Open, 900), line(3, State::Closed, 500)});
    AlertFilterProxy proxy;
    proxy.setSourceModel(&model);
    const auto order = [&proxy] {
        QString result;
        for (int row = 0; row < proxy.rowCount(); ++row)
            result += proxy.index(row, 0).data(TableRole::Key).toString();
        return result;
    };
    proxy.sort(AlertModel::StateColumn, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("123"));
    proxy.sort(AlertModel::AgeColumn, Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("231"));
}

void TestAlertModel::filtersByStateAndByCalledName()
{
    AlertLine called = line(2, State::Explained, 0);
    called.row.mentioned = {QStringLiteral("王芳")};
    AlertModel model;
    model.setLines({line(1, State::Open, 0), called, line(3, State::Closed, 0)});
    AlertFilterProxy proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.rowCount(), 3);
    proxy.setStates({State::Open, State::Closed});
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setStates({});
    proxy.setMentioned(QStringLiteral("王芳"));
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.index(0, 0).data(TableRole::Key).toLongLong(), 2);
    proxy.setMentioned(QStringLiteral("王"));
    QCOMPARE(proxy.rowCount(), 0);
}

void TestAlertModel::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << "0 min";
    QTest::newRow("below an hour") << qint64(3599) << "59 min";
    QTest::newRow("an hour") << qint64(3600) << "1 h";
    QTest::newRow("below two days") << qint64(2 * 86400 - 1) << "47 h";
    QTest::newRow("two days") << qint64(2 * 86400) << "2 d";
    QTest::newRow("never below zero") << qint64(-5) << "0 min";
}

void TestAlertModel::durations()
{
    QFETCH(qint64, seconds);
    QTEST(ageText(seconds), "text");
    // R20 is told in hours, rounded half up.
    QCOMPARE(hoursForPeople(12'600), QStringLiteral("3.5 h"));
    QCOMPARE(hoursForPeople(179), QStringLiteral("0.0 h"));
    QCOMPARE(hoursForPeople(180), QStringLiteral("0.1 h"));
}

void TestAlertModel::threadTellsStepsFromWords()
{
    const std::vector<ThreadLine> thread = threadOf({comment(1, State::Open, "why?"), comment(2, State::Explained),
        comment(3, State::Explained, "stock"), comment(4, State::Closed, "done")});
    QCOMPARE(thread.size(), 4U);
    QVERIFY(!thread[0].isStep);
    QVERIFY(thread[1].isStep);
    QVERIFY(!thread[2].isStep);
    QVERIFY(thread[3].isStep);
    ThreadModel model;
    model.setRows(thread);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("why?"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Explained"));
    const QString spoken = model.index(3, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("Lu Min")) && spoken.contains(QStringLiteral("Closed, done")),
        qPrintable(spoken));
}

void TestAlertModel::groupsWhatIsReadAsOne_data()
{
    QTest::addColumn<std::function<void(AlertRow &)>>("change");
    QTest::addColumn<std::size_t>("groups");
    using Change = std::function<void(AlertRow &)>;
    QTest::newRow("R7: another action of the same week")
        << Change([](AlertRow &row) { row.alert.metric = QStringLiteral("lead"); }) << std::size_t(1);
    QTest::newRow("R7: another person") << Change([](AlertRow &row) {
        row.alert.place = {{}, PersonId{8}};
    }) << std::size_t(2);
    QTest::newRow("R7: another week") << Change([](AlertRow &row) { row.alert.period = Period::ofMonth(2026, 12); })
                                      << std::size_t(2);
    QTest::newRow("another rule") << Change([](AlertRow &row) { row.alert.rule = QStringLiteral("R11"); })
                                  << std::size_t(2);
    QTest::newRow("R16: true since another day")
        << Change([](AlertRow &row) { row.alert.conditionAt = AsOf::endOf(QDate(2026, 11, 9)); }) << std::size_t(2);
    QTest::newRow("R17: in another state")
        << Change([](AlertRow &row) { row.alert.state = State::Explained; }) << std::size_t(2);
}

void TestAlertModel::groupsWhatIsReadAsOne()
{
    QFETCH(std::function<void(AlertRow &)>, change);
    AlertRow first = line(1, State::Open, 0).row;
    first.alert.place = {{}, PersonId{7}};
    AlertRow second = first;
    second.alert.id = AlertId{2};
    change(second);
    const std::vector<AlertGroup> groups = groupedAlerts({first, second});
    QTEST(groups.size(), "groups");
    QCOMPARE(groups.front().row.alert.id, first.alert.id);
    std::size_t alerts = 0;
    for (const AlertGroup &group : groups)
        alerts += group.alerts.size();
    QCOMPARE(alerts, 2U);
}

void TestAlertModel::groupTellsAllOfIt()
{
    const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    AlertRow first = line(1, State::Open, 0).row;
    first.alert.raisedAt = noon.addSecs(3600);
    first.secondsToRaise = 7200;
    first.comments = {comment(5, State::Open, "why?")};
    AlertRow second = first;
    second.alert.id = AlertId{2};
    second.alert.raisedAt = noon;
    second.alert.actedAt = noon.addSecs(1800);
    second.secondsToRaise = 3600;
    second.secondsToAct = 1800;
    second.isLate = true;
    second.mentioned = {QStringLiteral("王芳")};
    // The same answer is a comment of each; the other is of one.
    second.comments = {comment(6, State::Open, "why?"), comment(7, State::Open, "stock")};
    const std::vector<AlertGroup> groups = groupedAlerts({first, second});
    QCOMPARE(groups.size(), 1U);
    const AlertRow &row = groups[0].row;
    QCOMPARE(row.alert.raisedAt, noon);
    QCOMPARE(row.secondsToRaise, std::optional<qint64>(3600));
    QCOMPARE(row.secondsToAct, std::optional<qint64>(1800));
    QVERIFY(row.isLate);
    QCOMPARE(row.mentioned, QStringList{QStringLiteral("王芳")});
    QCOMPARE(row.comments.size(), 2U);
    QCOMPARE(row.comments[1].text, QStringLiteral("stock"));
}

void TestAlertModel::groupLeavesOutWhatAllBeginWith_data()
{
    QTest::addColumn<QStringList>("summaries");
    QTest::addColumn<QStringList>("sentences");
    const auto list = [](std::initializer_list<const char16_t *> texts) {
        QStringList result;
        for (const char16_t *text : texts)
            result << QString::fromUtf16(text);
        return result;
    };
    QTest::newRow("one stays whole") << list({u"Li Qiang, W47, Leads: 2 of 5"})
                                     << list({u"Li Qiang, W47, Leads: 2 of 5"});
    QTest::newRow("place and week") << list({u"Li Qiang, W47, Leads: 2 of 5", u"Li Qiang, W47, Visits: 1 of 4"})
                                    << list({u"Leads: 2 of 5", u"Visits: 1 of 4"});
    QTest::newRow("no half words") << list({u"Li, Visits: 2", u"Li, Views: 2"}) << list({u"Visits: 2", u"Views: 2"});
    QTest::newRow("Chinese commas") << list({u"李强，W47，拜访量：2", u"李强，W47，拜谢量：2"})
                                    << list({u"拜访量：2", u"拜谢量：2"});
    QTest::newRow("nothing in common") << list({u"a: 2", u"b: 3"}) << list({u"a: 2", u"b: 3"});
    QTest::newRow("the same words") << list({u"a, b: 2", u"a, b: 2"}) << list({u"2", u"2"});
    QTest::newRow("one is the beginning of the other") << list({u"a, ", u"a, b"}) << list({u"a, ", u"a, b"});
}

void TestAlertModel::groupLeavesOutWhatAllBeginWith()
{
    QFETCH(QStringList, summaries);
    const std::vector<AlertGroup> groups = groupedAlerts(rowsSaying(summaries));
    QCOMPARE(groups.size(), 1U);
    QTEST(groups[0].sentences, "sentences");
}

void TestAlertModel::sentenceLeavesOutPlaceAndPeriod_data()
{
    QTest::addColumn<QStringList>("summaries");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("R7: one alone") << QStringList{"Unit 1, 2026-11, Visits: 16 of 20"}
                                   << QStringList{"Visits: 16 of 20"};
    QTest::newRow("R7: two, without what the metrics share") << QStringList{"Unit 1, 2026-11, High margin: 1",
        "Unit 1, 2026-11, High value: 2"} << QStringList{"High margin: 1", "High value: 2"};
    QTest::newRow("R11: without a period")
        << QStringList{"Unit 1: collections below 68%"} << QStringList{"Collections below 68%"};
    QTest::newRow("Chinese commas") << QStringList{QStringLiteral("Unit 1，2026-11，拜访量：16")}
                                    << QStringList{QStringLiteral("拜访量：16")};
    QTest::newRow("the place has another name now")
        << QStringList{"Unit 10, 2026-11, Visits: 16"} << QStringList{"Unit 10, 2026-11, Visits: 16"};
    QTest::newRow("another period") << QStringList{"Unit 1, 2026-12, Visits: 16"} << QStringList{"2026-12, Visits: 16"};
    QTest::newRow("nothing would be left") << QStringList{"Unit 1: "} << QStringList{"Unit 1: "};
}

void TestAlertModel::sentenceLeavesOutPlaceAndPeriod()
{
    QFETCH(QStringList, summaries);
    QTEST(groupedAlerts(rowsSaying(summaries)).front().sentences, "sentences");
}

QTEST_MAIN(TestAlertModel)
#include "tst_alertmodel.moc"
