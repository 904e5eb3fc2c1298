#include "meeting/snapshotreport.h"

#include "metrics/actuals.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "support/testworkspace.h"

using namespace waterline;

/// C12: what the snapshot says was won in a week is what the metric "signed" counts in it. The snapshot goes by the
/// stage history as it was known then, the metric by the opportunity as it is now; where that makes a difference is
/// told here.
class TstWonAmounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestWorkspace>();
        m_fromSnapshot.clear();
        m_fromMetric.clear();
    }
    void agreeOnTheSample();
    void agree_data();
    void agree();
    void differ_data();
    void differ();

private:
    [[nodiscard]] Money won(const OrgPlace &place, IsoWeek week, const AsOf &asOf)
    {
        const auto snapshot = meetingSnapshot(m_test->connection(), {place, week, asOf}, {});
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().message));
        return snapshot->figures.wonAmount;
    }
    [[nodiscard]] Money signedAmount(const OrgPlace &place, IsoWeek week, const AsOf &asOf)
    {
        const std::vector<Metric> metrics = readMetrics(m_test->connection());
        const Actuals actuals = readActuals(m_test->connection(), *metricOf(metrics, u"signed"), week.year(), asOf);
        Money sum;
        for (const PersonId person : readOrg(m_test->connection()).peopleBelow(place)) {
            if (const auto found = actuals.find(person); found != actuals.end())
                sum += Money{found->second.at(week.week())};
        }
        return sum;
    }
    void importDeals(const QByteArray &rows, QDate day)
    {
        m_test->clock = FixedClock(QDateTime(day, QTime(12, 0)));
        QVERIFY_OK(m_test->importText(day.toString(Qt::ISODate) + QStringLiteral(".csv"),
            "商机编号,负责人,产品,阶段,立项日期,阶段更新日期,关闭日期,金额\n" + rows));
    }

    /// Imports the files of two days, and says what both say of weeks 2 to 4 as of their ends.
    void take(const QByteArray &first, const QByteArray &second)
    {
        QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\n"));
        importDeals(first, QDate(2026, 1, 19));
        if (!second.isEmpty())
            importDeals(second, QDate(2026, 1, 21));
        for (int number = 202602; number <= 202604; ++number) {
            const IsoWeek week = IsoWeek::fromNumber(number);
            m_fromSnapshot << won({}, week, AsOf::endOf(week.sunday())).toText();
            m_fromMetric << signedAmount({}, week, AsOf::endOf(week.sunday())).toText();
        }
    }

    std::unique_ptr<TestWorkspace> m_test;
    QStringList m_fromSnapshot;
    QStringList m_fromMetric;
};

void TstWonAmounts::agreeOnTheSample()
{
    for (const char *name : {"people", "customers", "opportunities"})
        QVERIFY_OK(m_test->importFile(
            QStringLiteral(WATERLINE_SOURCE_DIR "/resources/samples/%1.csv").arg(QLatin1String(name))));
    const Org org = readOrg(m_test->connection());
    std::vector<OrgPlace> places = org.childrenOf({});
    places.push_back({});
    const AsOf asOf = AsOf::endOf(QDate(2026, 11, 22));
    Money total;
    for (IsoWeek week = IsoWeek::of(QDate(2026, 10, 5)); week <= IsoWeek::of(asOf.day()); week = week.plus(1)) {
        for (const OrgPlace &place : places)
            QCOMPARE(won(place, week, asOf).toText(), signedAmount(place, week, asOf).toText());
        total += won({}, week, asOf);
    }
    QVERIFY(total > Money{});
}

void TstWonAmounts::agree_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("amounts");
    // Weeks 2 to 4: from 5, 12 and 19 January 2026. The second file comes on the 21st.
    QTest::newRow("won") << QByteArray("O1,S1,Crane,赢单,2026-01-01,,2026-01-06,10\n") << QByteArray()
                         << "10.00 0.00 0.00";
    QTest::newRow("the day that its stage was entered")
        << QByteArray("O1,S1,Crane,赢单,2026-01-01,2026-01-06,,10\n") << QByteArray() << "10.00 0.00 0.00";
    QTest::newRow("won, then paid for") << QByteArray("O1,S1,Crane,赢单,2026-01-01,2026-01-06,,10\n")
                                        << QByteArray("O1,S1,Crane,已回款,2026-01-01,2026-01-20,,10\n")
                                        << "10.00 0.00 0.00";
    QTest::newRow("closed on another day")
        << QByteArray("O1,S1,Crane,赢单,2026-01-01,,2026-01-06,10\n")
        << QByteArray("O1,S1,Crane,赢单,2026-01-01,,2026-01-13,12\n") << "0.00 12.00 0.00";
    QTest::newRow("lost after all") << QByteArray("O1,S1,Crane,赢单,2026-01-01,,2026-01-06,10\n")
                                    << QByteArray("O1,S1,Crane,输单,2026-01-01,,2026-01-06,10\n") << "0.00 0.00 0.00";
    QTest::newRow("on the last day of a week, and on the first")
        << QByteArray("O1,S1,Crane,赢单,2026-01-01,,2026-01-11,10\nO2,S1,Crane,赢单,2026-01-01,,2026-01-12,5\n")
        << QByteArray() << "10.00 5.00 0.00";
    QTest::newRow("without an amount") << QByteArray("O1,S1,Crane,赢单,2026-01-01,,2026-01-06,\n") << QByteArray()
                                       << "0.00 0.00 0.00";
}

void TstWonAmounts::agree()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    take(first, second);
    QTEST(m_fromSnapshot.join(u' '), "amounts");
    QTEST(m_fromMetric.join(u' '), "amounts");
}

void TstWonAmounts::differ_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("won");
    QTest::addColumn<QString>("counted");
    QTest::newRow("nobody's: a company's snapshot knows it, goals are people's")
        << QByteArray("O1,,Crane,赢单,2026-01-01,,2026-01-06,10\n") << QByteArray() << "10.00 0.00 0.00"
        << "0.00 0.00 0.00";
    QTest::newRow("a day of closing that no file names: the history has the day on which it was seen")
        << QByteArray("O1,S1,Crane,谈判,2026-01-01,,,10\n") << QByteArray("O1,S1,Crane,赢单,2026-01-01,,,10\n")
        << "0.00 0.00 10.00"
        << "0.00 0.00 0.00";
    QTest::newRow("open again: it was won then, and it is not now")
        << QByteArray("O1,S1,Crane,赢单,2026-01-01,,2026-01-06,10\n")
        << QByteArray("O1,S1,Crane,谈判,2026-01-01,2026-01-20,,10\n") << "10.00 0.00 0.00"
        << "0.00 0.00 0.00";
}

void TstWonAmounts::differ()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    take(first, second);
    QTEST(m_fromSnapshot.join(u' '), "won");
    QTEST(m_fromMetric.join(u' '), "counted");
}

QTEST_GUILESS_MAIN(TstWonAmounts)
#include "tst_wonamounts.moc"
