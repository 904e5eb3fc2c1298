#include "metrics/actuals.h"

#include "org/orgstore.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

// Week 2 is 5 to 11 January 2026, week 3 is 12 to 18 January.
const QByteArray deals = "商机编号,客户,负责人工号,产品,产品类别,阶段,立项日期,关闭日期,金额\n"
                         "O1,C1,S1,Crane,高毛利,赢单,2025-12-01,2026-01-05,1000.50\n"
                         "O2,C1,S1,Hook,标准,赢单,2025-12-01,2026-01-11,2000\n"
                         "O3,C1,S1,高毛利,,赢单,2025-12-01,2026-01-14,400\n"
                         "O4,C1,S2,Crane,High Margin,赢单,2025-12-01,2026-01-18,70\n"
                         "O5,C1,S2,Crane,,输单,2025-12-01,2026-01-14,900\n"
                         "O6,C1,,Crane,,赢单,2025-12-01,2026-01-14,900\n"
                         "O7,C1,S2,Crane,,赢单,2025-12-01,2026-01-14,\n"
                         "O8,C1,S1,Hook,标准,赢单,2025-12-01,2025-12-31,5\n";
const QByteArray payments = "回款编号,客户,回款日期,回款金额,负责人工号\n"
                            "P1,C1,2026-01-06,100,S1\nP2,C1,2026-01-07,-30.25,S1\nP3,C1,2026-01-14,50,S2\n";
const QByteArray followUps = "跟进时间,跟进人,客户,跟进方式,内容\n"
                             "2026-01-05 09:00,S1,C1,拜访,a\n2026-01-11 23:59,S1,C1,拜访,b\n"
                             "2026-01-14 10:00,S1,C1,拜访,c\n2026-01-14 10:30,S2,C1,拜访,d\n"
                             "2026-01-14 10:00,S1,C1,电话,e\n";

Metric metric(QStringView code)
{
    const std::vector<Metric> metrics = builtInMetrics();
    return *metricOf(metrics, code);
}

} // namespace

class TstActuals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofAYear_data();
    void ofAYear();
    void asOf_data();
    void asOf();
    void aYearThatIsOverOrNotBegun();
    void ofSomePeople_data();
    void ofSomePeople();
    void unreadableTotalsFail();

private:
    /// "S1 2:300050 3:40000, S2 3:7000"
    [[nodiscard]] QString text(const Actuals &actuals)
    {
        const Org org = readOrg(m_test.connection());
        QStringList people;
        for (const Person &person : org.people()) {
            const auto found = actuals.find(person.id);
            if (found == actuals.end())
                continue;
            QString line = person.code;
            for (int week = 1; week <= WeekSeries::weeks; ++week) {
                if (found->second.at(week) != 0)
                    line += QStringLiteral(" %1:%2").arg(week).arg(found->second.at(week));
            }
            people << line;
        }
        return people.join(QStringLiteral(", "));
    }

    TestWorkspace m_test;
};

void TstActuals::initTestCase()
{
    for (const auto &[name, csv] : {std::pair("people.csv", QByteArray("工号,姓名\nS1,王芳\nS2,李强\n")),
             std::pair("customers.csv", QByteArray("客户编号,客户名称\nC1,Acme\n")), std::pair("deals.csv", deals),
             std::pair("payments.csv", payments), std::pair("visits.csv", followUps)}) {
        const auto report = m_test.importText(QLatin1String(name), csv);
        QVERIFY_OK(report);
        QCOMPARE(report->counts.rejected, 0);
    }
}

void TstActuals::ofAYear_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("actions") << "visit"
                             << "S1 2:2 3:1, S2 3:1";
    QTest::newRow("an action that nobody did") << "proposal"
                                               << "";
    // 1000.50 + 2000, 400 and 70; nothing of what is lost, nobody's, or without an amount.
    QTest::newRow("R12: signed") << "signed"
                                 << "S1 1:500 2:300050 3:40000, S2 3:7000";
    QTest::newRow("R11: collected, less what went back") << "collected"
                                                         << "S1 2:6975, S2 3:5000";
    // By category or, without one, by product; in any case and width.
    QTest::newRow("R14: high margin") << "high_margin"
                                      << "S1 2:100050 3:40000, S2 3:7000";
}

void TstActuals::ofAYear()
{
    QFETCH(QString, code);
    QTEST(text(readActuals(m_test.connection(), metric(code), 2026)), "expected");
}

void TstActuals::asOf_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *code, int day, int hour, int minute, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(code) << QDate(2026, 1, day) << QTime(hour, minute)
                            << QString::fromLatin1(expected);
    };
    add("C2: before a visit", "visit", 14, 10, 0, "S1 2:2");
    add("C2: after it, before the next", "visit", 14, 10, 30, "S1 2:2 3:1");
    add("C2: after both", "visit", 14, 10, 31, "S1 2:2 3:1, S2 3:1");
    add("C2: Monday's midnight ends the week", "visit", 12, 0, 0, "S1 2:2");
    add("C2: a minute before it", "visit", 11, 23, 59, "S1 2:1");
    add("C2: signed, the day itself", "signed", 14, 0, 0, "S1 1:500 2:300050");
    add("C2: signed, a minute later", "signed", 14, 0, 1, "S1 1:500 2:300050 3:40000");
    add("C2: signed, within the week before", "signed", 11, 0, 0, "S1 1:500 2:100050");
    add("C2: high margin of the week that runs", "high_margin", 14, 12, 0, "S1 2:100050 3:40000");
    add("C2: high margin, nothing else counts", "high_margin", 11, 12, 0, "S1 2:100050");
    add("C2: collected", "collected", 7, 0, 0, "S1 2:10000");
    add("C2: collected, what went back", "collected", 7, 12, 0, "S1 2:6975");
}

void TstActuals::asOf()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QTEST(text(readActuals(m_test.connection(), metric(code), 2026, AsOf::at(day, time))), "expected");
    const Result<> status = m_test.connection().takeStatus();
    QVERIFY_OK(status);
}

void TstActuals::aYearThatIsOverOrNotBegun()
{
    const auto visits = [&](QDate end) {
        return text(readActuals(m_test.connection(), metric(u"visit"), 2026, AsOf::at(end, QTime(0, 0))));
    };
    QCOMPARE(visits(QDate(2027, 1, 10)), QStringLiteral("S1 2:2 3:1, S2 3:1"));
    QCOMPARE(visits(QDate(2025, 12, 28)), QString());
    // 2025-12-29 is the first Monday of ISO year 2026.
    QCOMPARE(visits(QDate(2025, 12, 30)), QString());
}

void TstActuals::ofSomePeople_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"visit", "signed", "high_margin", "collected"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

/// What is read of somebody alone is what is read of them among all.
void TstActuals::ofSomePeople()
{
    QFETCH(QString, code);
    const Org org = readOrg(m_test.connection());
    for (const int hour : {9, 12, 24}) {
        const QDate day = hour < 24 ? QDate(2026, 1, 14) : QDate(2026, 1, 19);
        const AsOf asOf = AsOf::at(day, QTime(hour % 24, 0));
        Actuals all = readActuals(m_test.connection(), metric(code), 2026, asOf);
        QCOMPARE(readActuals(m_test.connection(), metric(code), 2026, asOf, PeopleSpan()), all);
        Actuals together;
        for (const Person &person : org.people()) {
            const Actuals alone =
                readActuals(m_test.connection(), metric(code), 2026, asOf, PeopleSpan{person.id, person.id});
            QVERIFY(alone.size() <= 1);
            together.insert(alone.begin(), alone.end());
        }
        QCOMPARE(together, all);
    }
}

void TstActuals::unreadableTotalsFail()
{
    Query(m_test.connection(), QStringLiteral("UPDATE actual_year SET weeks = '[' WHERE source = 'visit'")).exec();
    (void)readActuals(m_test.connection(), metric(u"visit"), 2026);
    const Result<> status = m_test.connection().takeStatus();
    QVERIFY(!status);
    QVERIFY(status.error().problem == Problem::Corrupt);
}

QTEST_GUILESS_MAIN(TstActuals)
#include "tst_actuals.moc"
