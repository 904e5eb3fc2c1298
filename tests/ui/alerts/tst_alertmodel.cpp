#include "alerts/alertmodel.h"
#include "alerts/alerttext.h"
#include "alerts/threadmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waterline;

using State = AlertState;

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
    result.metricName = QStringLiteral("Signed amount");
    result.ageSeconds = ageSeconds;
    return result;
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

QTEST_MAIN(TestAlertModel)
#include "tst_alertmodel.moc"
