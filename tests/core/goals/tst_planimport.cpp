#include "support/testworkspace.h"

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名\nS1,王芳\nS2,李强\nS3,张敏\nS4,张敏\n";

/// "S1 202603 visit 20 15" a line; - stands for nothing.
QStringList plans(TestWorkspace &test)
{
    QStringList lines;
    Query query(test.connection(),
        QStringLiteral("SELECT p.code, w.week, w.action, w.planned, w.reported FROM weekly_plan w JOIN person p ON "
                       "p.id = w.person "
                       "ORDER BY p.code, w.week, w.action"));
    query.exec();
    query.forEach([&](const Row &row) {
        const auto maybe = [&](int column) { return row.isNull(column) ? QStringLiteral("-") : row.text(column); };
        lines << QStringList{row.text(0), row.text(1), row.text(2), maybe(3), maybe(4)}.join(u' ');
    });
    return lines;
}

} // namespace

class TstPlanImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wideRows();
    void longRows();
    void planAndSummaryCompleteEachOther();
    void weeksAreReadByNumberOrDay_data();
    void weeksAreReadByNumberOrDay();
    void rowsAreRejectedWithAReason_data();
    void rowsAreRejectedWithAReason();
    void conflictingRowIsRejectedWhole();
    void rejectedRowCreatesNobody();
    void rowsOfOneFileMayCompleteEachOther();

private:
    std::unique_ptr<TestWorkspace> m_test;
};

void TstPlanImport::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
}

void TstPlanImport::wideRows()
{
    const auto report = m_test->importText(QStringLiteral("plans.csv"),
        "周次,工号,线索数计划,拜访量计划,方案提交计划,线索数实际,拜访量实际,方案提交实际\n2026-W03,S1,10,20,2,9,15,"
        "2\n2026-W03,李强,5,,,,,\n");
    QVERIFY_OK(report);
    QCOMPARE(report->entity, QStringLiteral("plans"));
    QCOMPARE(report->counts, (RowCounts{2, 2, 0, 0, 0, 0}));
    QCOMPARE(plans(*m_test),
        (QStringList{QStringLiteral("S1 202603 lead 10 9"), QStringLiteral("S1 202603 proposal 2 2"),
            QStringLiteral("S1 202603 visit 20 15"), QStringLiteral("S2 202603 lead 5 -")}));
}

void TstPlanImport::longRows()
{
    const auto report = m_test->importText(QStringLiteral("plans.csv"),
        "week,person,metric,target,actual\n2026-W03,S1,visits,20,15\n2026-W03,S1,线索数,10,\n2026-W03,S2,proposal,0,"
        "\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 3, 0, 0, 0, 0}));
    QCOMPARE(plans(*m_test),
        (QStringList{QStringLiteral("S1 202603 lead 10 -"), QStringLiteral("S1 202603 visit 20 15"),
            QStringLiteral("S2 202603 proposal 0 -")}));
}

void TstPlanImport::planAndSummaryCompleteEachOther()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("plans.csv"), "week,person,visit plan\n2026-W03,S1,20\n"));
    const auto summary =
        m_test->importText(QStringLiteral("summary.csv"), "week,person,actual visits\n2026-W03,S1,15\n");
    QVERIFY_OK(summary);
    QCOMPARE(summary->counts.changed, 1);
    QCOMPARE(plans(*m_test), QStringList{QStringLiteral("S1 202603 visit 20 15")});
    // A corrected plan leaves the summary.
    QVERIFY_OK(m_test->importText(QStringLiteral("plans2.csv"), "week,person,visit plan\n2026-W03,S1,25\n"));
    QCOMPARE(plans(*m_test), QStringList{QStringLiteral("S1 202603 visit 25 15")});
}

void TstPlanImport::weeksAreReadByNumberOrDay_data()
{
    QTest::addColumn<QString>("week");
    QTest::addColumn<QString>("number");
    QTest::newRow("C3: ISO week") << "2026-W05"
                                  << "202605";
    QTest::newRow("C3: in Chinese") << QStringLiteral("2026年第5周") << "202605";
    QTest::newRow("C3: by its Monday") << "2026-01-26"
                                       << "202605";
    QTest::newRow("C3: by its Sunday") << "2026/2/1"
                                       << "202605";
    QTest::newRow("C3: the day before belongs to the week before") << "2026-01-25"
                                                                   << "202604";
    QTest::newRow("C3: week 53 of a long year") << "2026-W53"
                                                << "202653";
    QTest::newRow("C3: New Year's Day 2027 lies in it") << "2027-01-01"
                                                        << "202653";
}

void TstPlanImport::weeksAreReadByNumberOrDay()
{
    QFETCH(QString, week);
    QFETCH(QString, number);
    QVERIFY_OK(
        m_test->importText(QStringLiteral("plans.csv"), "week,person,visit plan\n" + week.toUtf8() + ",S1,20\n"));
    QCOMPARE(plans(*m_test), QStringList{QStringLiteral("S1 %1 visit 20 -").arg(number)});
}

void TstPlanImport::rowsAreRejectedWithAReason_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    const QByteArray wide = "week,person,lead plan,visit plan\n";
    const QByteArray tall = "week,person,metric,plan\n";
    QTest::newRow("week that does not exist") << wide + "2025-W53,S1,10,20\n"
                                              << "week"
                                              << "2025-W53";
    QTest::newRow("unknown person") << wide + "2026-W03,S9,10,20\n"
                                    << "person"
                                    << "S9";
    QTest::newRow("name that two people bear") << wide + "2026-W03,张敏,10,20\n"
                                               << "person" << QStringLiteral("More than one");
    QTest::newRow("negative count") << wide + "2026-W03,S1,10,-1\n"
                                    << "visit plan"
                                    << "negative";
    QTest::newRow("a telephone number for a plan") << wide + "2026-W03,S1,10,13800138000\n"
                                                   << "visit plan"
                                                   << "too many";
    QTest::newRow("part of an action") << wide + "2026-W03,S1,10,1.5\n"
                                       << "visit plan"
                                       << "whole";
    QTest::newRow("no count at all") << wide + "2026-W03,S1,,\n"
                                     << "lead plan"
                                     << "no count";
    QTest::newRow("no person") << wide + "2026-W03,,10,20\n"
                               << "person"
                               << "empty";
    QTest::newRow("an action that nobody plans") << tall + "2026-W03,S1,note,20\n"
                                                 << "metric"
                                                 << "note";
    QTest::newRow("a word that is no action") << tall + "2026-W03,S1,golf,20\n"
                                              << "metric"
                                              << "golf";
}

void TstPlanImport::rowsAreRejectedWithAReason()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, reason);
    const auto report = m_test->importText(QStringLiteral("plans.csv"), csv);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 0, 0, 0, 0, 1}));
    QCOMPARE(report->rejects[0].line, 2);
    QTEST(report->rejects[0].column, "column");
    QVERIFY2(report->rejects[0].reason.contains(reason), qPrintable(report->rejects[0].reason));
    QVERIFY(!report->rejects[0].remedy.isEmpty());
    QVERIFY(plans(*m_test).isEmpty());
}

void TstPlanImport::conflictingRowIsRejectedWhole()
{
    const auto report = m_test->importText(QStringLiteral("plans.csv"),
        "week,person,lead plan,visit plan\n2026-W03,S1,,20\n2026-W03,S1,10,12\n2026-W03,S1,,20\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 1, 0, 0, 1, 1}));
    QVERIFY(report->rejects[0].reason.contains(QStringLiteral("line 2")));
    // Not even the count that nothing contradicts.
    QCOMPARE(plans(*m_test), QStringList{QStringLiteral("S1 202603 visit 20 -")});
}

void TstPlanImport::rejectedRowCreatesNobody()
{
    const auto report =
        m_test->importText(QStringLiteral("plans.csv"), "week,person,metric,plan\n2026-W03,Nobody,golf,20\n", {}, true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.rejected, 1);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM person")), 4);
    const auto taken = m_test->importText(
        QStringLiteral("plans2.csv"), "week,person,metric,plan\n2026-W03,Somebody,visit,20\n", {}, true);
    QVERIFY_OK(taken);
    QCOMPARE(plans(*m_test), QStringList{QStringLiteral("Somebody 202603 visit 20 -")});
}

void TstPlanImport::rowsOfOneFileMayCompleteEachOther()
{
    const QByteArray csv = "week,person,lead plan,visit plan\n2026-W03,S1,10,\n2026-W03,S1,,20\n";
    QVERIFY_OK(m_test->importText(QStringLiteral("plans.csv"), csv));
    QCOMPARE(
        plans(*m_test), (QStringList{QStringLiteral("S1 202603 lead 10 -"), QStringLiteral("S1 202603 visit 20 -")}));
    const auto again = m_test->importText(QStringLiteral("again.csv"), csv);
    QVERIFY_OK(again);
    QVERIFY(again->state == ImportReport::State::NothingToDo);
}

QTEST_GUILESS_MAIN(TstPlanImport)
#include "tst_planimport.moc"
