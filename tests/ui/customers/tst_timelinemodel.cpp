#include "customers/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waterline;

namespace {

TimelineEntry entryAt(const char *at, const char *text)
{
    TimelineEntry entry;
    entry.at = QLatin1String(at);
    entry.who = QStringLiteral("Wang Fang");
    entry.what = QStringLiteral("Call");
    entry.text = QLatin1String(text);
    return entry;
}

} // namespace

class TestTimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void groupsByDay();
    void answersByRole();
};

void TestTimelineModel::groupsByDay()
{
    const std::vector<TimelineLine> lines = groupedByDay({entryAt("2026-11-18T16:00:00", "c"),
        entryAt("2026-11-18T00:00:00", "b"), entryAt("2026-11-17T23:59:59", "a")});
    QCOMPARE(lines.size(), 3U);
    QVERIFY(lines[0].opensDay);
    QVERIFY(!lines[1].opensDay);
    QVERIFY(lines[2].opensDay);
    QVERIFY(groupedByDay({}).empty());
}

void TestTimelineModel::answersByRole()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TimelineEntry contact = entryAt("2026-11-18T16:00:00", "talked about the price");
    contact.isContact = true;
    contact.evidence = QStringLiteral("photo.jpg");
    contact.source = {QStringLiteral("visits.csv"), 41, {}};
    model.setEntries({contact, entryAt("2026-11-17T09:00:00", "")});
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data().toString(), QStringLiteral("talked about the price"));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("visits.csv, line 41")));
    const QString spoken = first.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.endsWith(QStringLiteral("Call, Wang Fang, talked about the price, photo.jpg, customer contact")),
        qPrintable(spoken));
    QCOMPARE(first.data(TimelineModel::LineRole).value<TimelineLine>().entry, contact);
    const QModelIndex second = model.index(1, 0);
    QCOMPARE(second.data().toString(), QStringLiteral("Call"));
    QVERIFY(!second.data(Qt::ToolTipRole).isValid());
    QVERIFY(!second.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("contact")));
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
