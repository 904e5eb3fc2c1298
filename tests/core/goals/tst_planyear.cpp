#include "goals/planyear.h"

#include "goals/planstore.h"
#include "org/orgstore.h"
#include "support/randomimports.h"

using namespace waterline;

namespace {

/// "2:20/15 3:0/-", with a minus where nothing is known.
QString weeksText(const PlanYear &year)
{
    const auto number = [](qint64 count) {
        return count == PlanYear::unknownCount ? QStringLiteral("-") : QString::number(count);
    };
    QStringList weeks;
    for (int week = 1; week <= WeekSeries::weeks; ++week) {
        const qint64 planned = year.planned.at(week);
        const qint64 reported = year.reported.at(week);
        if (planned != PlanYear::unknownCount || reported != PlanYear::unknownCount)
            weeks << QStringLiteral("%1:%2/%3").arg(week).arg(number(planned), number(reported));
    }
    return weeks.join(u' ');
}

QByteArray randomPlans()
{
    QByteArray csv =
        *rc::gen::element<QByteArray>("week,person,action,plan,reported\n", "week,person,action,reported,plan\n");
    for (int row = *rc::gen::inRange(1, 5); row > 0; --row) {
        const auto count = [] { return *rc::gen::element<QByteArray>("", "0", "1", "2"); };
        csv += *rc::gen::element<QByteArray>("2025-W52", "2026-W01", "2026-W02", "2026-W53") + ','
            + *rc::gen::element<QByteArray>("S1", "S2") + ',' + *rc::gen::element<QByteArray>("lead", "visit") + ','
            + count() + ',' + count() + '\n';
    }
    return csv;
}

} // namespace

class TstPlanYear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void packsPlansAndSummaries();
    void followsEveryChange_data();
    void followsEveryChange();
    void aRowOfNothingIsNone();
    void listsWithoutANumberAreEmpty();
    void someOfThePeople();
    void unreadableFails_data();
    void unreadableFails();
    void verifyFindsWhatIsOutOfStep();
    void anyChangesAndUndosGiveWhatIsRebuilt();

private:
    [[nodiscard]] Connection &connection() { return m_test->connection(); }
    /// "visit 2026 S1 2:20/15" a line.
    [[nodiscard]] QStringList rows(const PeopleSpan &people = {})
    {
        QStringList lines;
        for (const char *action : {"lead", "visit", "proposal"}) {
            for (const int year : {2025, 2026}) {
                forEachPlanYear(connection(), QLatin1String(action), year, people, [&](const PlanYear &row) {
                    Query code(connection(), QStringLiteral("SELECT code FROM person WHERE id = ?"));
                    code.exec(row.person);
                    lines << QStringLiteral("%1 %2 %3 %4")
                                 .arg(QLatin1String(action))
                                 .arg(year)
                                 .arg(code.first([](const Row &person) { return person.text(0); }).value_or(QString()),
                                     weeksText(row));
                });
            }
        }
        return lines;
    }
    [[nodiscard]] BatchId import(const QByteArray &csv)
    {
        const auto report = m_test->importText(QStringLiteral("plans%1.csv").arg(++m_files), csv);
        if (!report || report->counts.rejected > 0)
            qFatal("the plans cannot be imported");
        return report->batch;
    }
    void verify()
    {
        const QString kept = m_test->dump();
        rebuildPlans(connection());
        QCOMPARE(m_test->dump(), kept);
        const auto verified = verifyChain(connection(), workspaceSchema());
        QVERIFY_OK(verified);
        QVERIFY(verified->isOk());
    }

    std::unique_ptr<TestWorkspace> m_test;
    int m_files = 0;
};

void TstPlanYear::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\nS2,李强\nS3,张敏\n"));
}

void TstPlanYear::packsPlansAndSummaries()
{
    (void)import("week,person,lead plan,visit plan,visit actual\n2026-W01,S1,10,20,\n2026-W53,S1,,5,0\n"
                 "2025-W52,S1,,7,8\n2026-W03,S2,,0,\n2026-W03,S3,,,4\n");
    QCOMPARE(rows(),
        (QStringList{QStringLiteral("lead 2026 S1 1:10/-"), QStringLiteral("visit 2025 S1 52:7/8"),
            QStringLiteral("visit 2026 S1 1:20/- 53:5/0"), QStringLiteral("visit 2026 S2 3:0/-"),
            QStringLiteral("visit 2026 S3 3:-/4")}));
    verify();
}

void TstPlanYear::followsEveryChange_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another plan") << QByteArray("week,person,visit plan\n2026-W03,S1,25\n")
                                  << "visit 2026 S1 3:25/15 4:6/-";
    QTest::newRow("a plan of nothing") << QByteArray("week,person,visit plan\n2026-W03,S1,0\n")
                                       << "visit 2026 S1 3:0/15 4:6/-";
    QTest::newRow("another summary") << QByteArray("week,person,actual visits\n2026-W03,S1,16\n")
                                     << "visit 2026 S1 3:20/16 4:6/-";
    QTest::newRow("a summary where there was none")
        << QByteArray("week,person,actual visits\n2026-W04,S1,0\n") << "visit 2026 S1 3:20/15 4:6/0";
    QTest::newRow("another week") << QByteArray("week,person,visit plan\n2026-W05,S1,1\n")
                                  << "visit 2026 S1 3:20/15 4:6/- 5:1/-";
    QTest::newRow("no plan any more") << QByteArray(
        "week,person,visit plan,lead plan,visit actual\n2026-W03,S1,,3,15\n")
                                      << "lead 2026 S1 3:3/-, visit 2026 S1 3:-/15 4:6/-";
}

void TstPlanYear::followsEveryChange()
{
    QFETCH(QByteArray, csv);
    (void)import("week,person,visit plan,visit actual\n2026-W03,S1,20,15\n2026-W04,S1,6,\n");
    const QStringList before = rows();
    QCOMPARE(before, QStringList{QStringLiteral("visit 2026 S1 3:20/15 4:6/-")});
    const BatchId batch = import(csv);
    QTEST(rows().join(QStringLiteral(", ")), "expected");
    verify();
    QVERIFY_OK(m_test->workspace->revert(batch, QStringLiteral("test")));
    QCOMPARE(rows(), before);
    verify();
}

void TstPlanYear::aRowOfNothingIsNone()
{
    const BatchId batch = import("week,person,visit plan\n2026-W03,S1,20\n");
    QCOMPARE(rows().size(), 1);
    QVERIFY_OK(m_test->workspace->revert(batch, QStringLiteral("test")));
    QCOMPARE(integerOf(connection(), QStringLiteral("SELECT count(*) FROM plan_year")), 0);
    // Neither is a row of weekly_plan that says nothing.
    auto written = Batch::begin(connection(), workspaceSchema(), m_test->clock, {QStringLiteral("edit"), QString()});
    QVERIFY_OK(written);
    const PersonId person = readOrg(connection()).people().front().id;
    const Values nothing{(*written)->newId(), person.value, 202603, QStringLiteral("visit"), QVariant(), QVariant()};
    (*written)->change(weeklyPlanTable(), nullptr, &nothing);
    QVERIFY_OK((*written)->commit({}));
    QCOMPARE(integerOf(connection(), QStringLiteral("SELECT count(*) FROM plan_year")), 0);
    verify();
}

void TstPlanYear::listsWithoutANumberAreEmpty()
{
    (void)import("week,person,visit plan,lead actual\n2026-W03,S1,20,5\n");
    QStringList lists;
    Query query(connection(), QStringLiteral("SELECT planned = '[]', reported = '[]' FROM plan_year ORDER BY action"));
    query.exec();
    query.forEach([&](const Row &row) { lists << row.text(0) + row.text(1); });
    QCOMPARE(lists, (QStringList{QStringLiteral("10"), QStringLiteral("01")}));
}

void TstPlanYear::someOfThePeople()
{
    (void)import("week,person,visit plan\n2026-W03,S1,1\n2026-W03,S2,2\n2026-W03,S3,3\n");
    const Org org = readOrg(connection());
    const OrgOrder order(org);
    for (std::size_t first = 0; first < 3; ++first) {
        for (std::size_t end = first; end <= 3; ++end) {
            const QStringList all = rows();
            QCOMPARE(rows(spanOf(order, {first, end})), all.mid(qsizetype(first), qsizetype(end - first)));
        }
    }
}

void TstPlanYear::unreadableFails_data()
{
    QTest::addColumn<QString>("list");
    for (const char *list : {"", "[", "[1]", "[1,2,x]", "{}", "[] "})
        QTest::newRow(*list ? list : "nothing") << QString::fromLatin1(list);
}

void TstPlanYear::unreadableFails()
{
    QFETCH(QString, list);
    (void)import("week,person,visit plan\n2026-W03,S1,20\n");
    for (const char *column : {"planned", "reported"}) {
        rebuildPlans(connection());
        Query(connection(), QStringLiteral("UPDATE plan_year SET %1 = ?").arg(QLatin1String(column))).exec(list);
        (void)rows();
        const Result<> status = connection().takeStatus();
        QVERIFY(!status);
        QVERIFY(status.error().problem == Problem::Corrupt);
        QVERIFY(!m_test->importText(QStringLiteral("more.csv"), "week,person,visit plan\n2026-W04,S1,20\n"));
    }
}

void TstPlanYear::verifyFindsWhatIsOutOfStep()
{
    (void)import("week,person,visit plan\n2026-W03,S1,20\n");
    Query(connection(), QStringLiteral("UPDATE plan_year SET planned = replace(planned, '20', '21')")).exec();
    const auto verified = verifyChain(connection(), workspaceSchema());
    QVERIFY_OK(verified);
    QVERIFY(!verified->isOk());
}

void TstPlanYear::anyChangesAndUndosGiveWhatIsRebuilt()
{
    QVERIFY(rc::check(
        "plan_year equals rebuildPlans()", [] { checkRebuiltAfterRandomImports(randomPlans, rebuildPlans); }));
}

QTEST_GUILESS_MAIN(TstPlanYear)
#include "tst_planyear.moc"
