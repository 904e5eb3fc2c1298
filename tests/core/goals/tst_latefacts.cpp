#include "goalfixture.h"

#include "goals/latefacts.h"
#include "metrics/metricstore.h"

using namespace waterline;

namespace {

const AsOf monday = AsOf::endOf(QDate(2026, 1, 19));
const WeekRange january{IsoWeek::fromNumber(202602), IsoWeek::fromNumber(202604)};

/// "S1 W02:1 W03:2", in the order of their codes.
QString textOf(const Org &org, const LateReader::Found &found)
{
    QStringList people;
    for (const auto &[person, weeks] : found.people) {
        QStringList text{org.person(person)->code};
        for (const auto &[week, count] : weeks)
            text << QStringLiteral("W%1:%2").arg(week % 100, 2, 10, QLatin1Char('0')).arg(count);
        people << text.join(u' ');
    }
    people.sort();
    return people.join(QStringLiteral(", "));
}

} // namespace

/// C2: what a view of Monday shows although it was recorded on Tuesday.
class TstLateFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<GoalFixture>(); }
    void nothingIsLateToday();
    void aSummaryThatSaidSomethingElseIsLate_data();
    void aSummaryThatSaidSomethingElseIsLate();
    void onlyTheActionAndTheWeeksCount();
    void anOpportunityCountsOnceHoweverOftenItChanged();
    void afterTooMuchItIsOnlyAtLeast();

private:
    /// From now on it is another day.
    void setDay(int day) { m_test->clock = FixedClock(QDateTime(QDate(2026, 1, day), QTime(1, 0), Qt::UTC)); }
    void import(const QByteArray &csv)
    {
        const auto report = m_test->importText(QStringLiteral("%1.csv").arg(++m_files), csv);
        QVERIFY_OK(report);
    }
    [[nodiscard]] QString summaries(const QString &action = QStringLiteral("visit"), const WeekRange &weeks = january)
    {
        LateReader reader(m_test->connection(), monday);
        return textOf(readOrg(m_test->connection()), reader.summariesOf(action, weeks));
    }
    [[nodiscard]] QString signedDeals()
    {
        const std::vector<Metric> metrics = readMetrics(m_test->connection());
        LateReader reader(m_test->connection(), monday);
        return textOf(
            readOrg(m_test->connection()), reader.rowsOf(*metricOf(metrics, QStringLiteral("signed")), january));
    }

    std::unique_ptr<GoalFixture> m_test;
    int m_files = 0;
};

void TstLateFacts::nothingIsLateToday()
{
    import("周次,工号,拜访量实际\n2026-W03,S1,5\n");
    LateReader reader(m_test->connection(), monday);
    QVERIFY(!reader.hasAny());
    QCOMPARE(summaries(), QString());
    QCOMPARE(signedDeals(), QString());
}

void TstLateFacts::aSummaryThatSaidSomethingElseIsLate_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QList<QByteArray>>("later");
    QTest::addColumn<QString>("late");
    const QString late = QStringLiteral("S1 W03:1");
    QTest::newRow("C2: new") << QByteArray() << QList<QByteArray>{"5"} << late;
    QTest::newRow("C2: changed") << QByteArray("5") << QList<QByteArray>{"6"} << late;
    QTest::newRow("C2: changed twice counts once") << QByteArray("5") << QList<QByteArray>{"6", "7"} << late;
    QTest::newRow("C2: changed back is as it was") << QByteArray("5") << QList<QByteArray>{"6", "5"} << QString();
    QTest::newRow("C2: new and changed counts once") << QByteArray() << QList<QByteArray>{"5", "6"} << late;
    QTest::newRow("C2: planned then, reported later") << QByteArray("") << QList<QByteArray>{"5"} << late;
    QTest::newRow("C2: not touched") << QByteArray("5") << QList<QByteArray>() << QString();
}

void TstLateFacts::aSummaryThatSaidSomethingElseIsLate()
{
    QFETCH(QByteArray, then);
    QFETCH(QList<QByteArray>, later);
    const QByteArray header = "周次,工号,拜访量实际,拜访量计划\n";
    if (!then.isNull())
        import(header + "2026-W03,S1," + then + ",9\n");
    setDay(20);
    // Of another week, so that there is something recorded later in any case.
    import(header + "2026-W06,S2,1,9\n");
    for (const QByteArray &number : later)
        import(header + "2026-W03,S1," + number + ",9\n");
    QTEST(summaries(), "late");
}

void TstLateFacts::onlyTheActionAndTheWeeksCount()
{
    setDay(20);
    import("周次,工号,拜访量实际,线索数实际\n"
           "2026-W01,S1,1,1\n"
           "2026-W02,S1,1,\n"
           "2026-W04,S1,1,\n"
           "2026-W04,S2,1,1\n"
           "2026-W05,S1,1,1\n");
    QCOMPARE(summaries(), QStringLiteral("S1 W02:1 W04:1, S2 W04:1"));
    QCOMPARE(summaries(QStringLiteral("lead")), QStringLiteral("S2 W04:1"));
    QCOMPARE(summaries(QStringLiteral("proposal")), QString());
}

void TstLateFacts::anOpportunityCountsOnceHoweverOftenItChanged()
{
    import("客户编号,客户名称\nC1,C1\n");
    const QByteArray header = "商机编号,客户,负责人工号,产品,阶段,关闭日期,金额\n";
    import(header
        + "O1,C1,S1,Crane,赢单,2026-01-14,1.00\n"
          "O2,C1,S1,Crane,赢单,2026-01-14,1.00\n");
    setDay(20);
    import(header + "O2,C1,S1,Crane,赢单,2026-01-14,2.00\n");
    import(header
        + "O2,C1,S1,Crane,赢单,2026-01-14,3.00\n"
          "O3,C1,S2,Crane,赢单,2026-01-19,1.00\n"
          "O4,C1,S2,Crane,赢单,2026-01-20,1.00\n"
          "O5,C1,S2,Crane,谈判,,1.00\n");
    // O1 was there, O4 is of a day to come, and O5 is open.
    QCOMPARE(signedDeals(), QStringLiteral("S1 W03:1, S2 W04:1"));
}

void TstLateFacts::afterTooMuchItIsOnlyAtLeast()
{
    setDay(20);
    QByteArray csv = "周次,工号,拜访量实际\n";
    for (int week = 1; week <= 50; ++week) {
        for (int person = 1; person <= 5; ++person)
            csv += QStringLiteral("2026-W%1,S%2,1\n").arg(week, 2, 10, QLatin1Char('0')).arg(person).toUtf8();
    }
    import(csv);
    LateReader all(m_test->connection(), monday);
    QVERIFY(!all.summariesOf(QStringLiteral("visit"), january).isAtLeast);
    // Each time 250 rows are changed.
    for (int number = 2; number <= 21; ++number)
        import(QByteArray(csv).replace(",1\n", ',' + QByteArray::number(number) + '\n'));
    LateReader some(m_test->connection(), monday);
    const LateReader::Found found = some.summariesOf(QStringLiteral("visit"), january);
    QVERIFY(found.isAtLeast);
    QCOMPARE(textOf(readOrg(m_test->connection()), found),
        QStringLiteral("S1 W02:1 W03:1 W04:1, S2 W02:1 W03:1 W04:1, S3 W02:1 W03:1 W04:1, S4 W02:1 W03:1 W04:1, S5 "
                       "W02:1 W03:1 W04:1"));
}

QTEST_GUILESS_MAIN(TstLateFacts)
#include "tst_latefacts.moc"
