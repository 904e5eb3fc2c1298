#include "import/importrepair.h"
#include "import/lostzeros.h"
#include "support/testworkspace.h"

using namespace waterline;

/// Quirk 27: numbers that Excel has robbed of their leading zeros, beside those that the workspace has.
class TstLostZeros : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bareNumbers_data();
    void bareNumbers();
    void twins();
    void paddedToTheWidthOfTheOthers();
    void newCustomerIsHeldBack();
    void personMayDecide();
    void withoutTheQueueItIsAWarning();
    void shorterThanTheOthersIsAWarning();
    void peopleAndOpportunities();
    void namedElsewhere_data();
    void namedElsewhere();
};

void TstLostZeros::bareNumbers_data()
{
    QTest::addColumn<QString>("bare");
    const auto add = [](const char *code, const char *bare) { QTest::newRow(code) << QString::fromLatin1(bare); };
    add("00123", "123");
    add("123", "123");
    add("1000", "1000");
    add("0", "0");
    add("000", "0");
    add("", "");
    add("C00123", "");
    add("00-123", "");
    add("0000000000000000000000000000001", "1");
    add("00000000000000000000000000000001", "");
}

void TstLostZeros::bareNumbers()
{
    QTEST(bareNumber(QString::fromLatin1(QTest::currentDataTag())), "bare");
}

void TstLostZeros::twins()
{
    LostZeros numbers;
    for (const char *code : {"00123", "0456", "456", "C007", "0"})
        numbers.add(QLatin1String(code));
    QCOMPARE(numbers.twinOf(QStringLiteral("123")), QStringLiteral("00123"));
    QCOMPARE(numbers.twinOf(QStringLiteral("0123")), QStringLiteral("00123"));
    QVERIFY(numbers.twinOf(QStringLiteral("00123")).isEmpty());
    QCOMPARE(numbers.twinOf(QStringLiteral("456")), QStringLiteral("0456"));
    QCOMPARE(numbers.twinOf(QStringLiteral("000")), QStringLiteral("0"));
    for (const char *code : {"124", "7", "C7", "1230", ""})
        QVERIFY2(numbers.twinOf(QLatin1String(code)).isEmpty(), code);
}

void TstLostZeros::paddedToTheWidthOfTheOthers()
{
    LostZeros numbers;
    numbers.add(QStringLiteral("14500"));
    QVERIFY(numbers.padded(QStringLiteral("456")).isEmpty()); // no zeros that could be lost
    numbers.add(QStringLiteral("00123"));
    QCOMPARE(numbers.padded(QStringLiteral("456")), QStringLiteral("00456"));
    QVERIFY(numbers.padded(QStringLiteral("45678")).isEmpty());
    QVERIFY(numbers.padded(QStringLiteral("456789")).isEmpty());
    QVERIFY(numbers.padded(QStringLiteral("A56")).isEmpty());
    numbers.add(QStringLiteral("77"));
    QVERIFY(numbers.padded(QStringLiteral("456")).isEmpty()); // numbers of all lengths
}

void TstLostZeros::newCustomerIsHeldBack()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), "客户编号,客户名称\n00123,一汽\n"));
    const auto report = test.importText(QStringLiteral("b.csv"), "客户编号,客户名称\n123,二汽\n00123,一汽\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 0, 0, 1, 0, 0, 1}));
    const RejectedRow &queued = report->queued.front();
    QCOMPARE(queued.column, QStringLiteral("客户编号"));
    QCOMPARE(queued.candidates.size(), std::size_t(1));
    QCOMPARE(queued.candidates.front().code, QStringLiteral("00123"));
    QCOMPARE(queued.candidates.front().fields[0].inFile, QStringLiteral("123"));
    QCOMPARE(queued.candidates.front().fields[0].present, QStringLiteral("00123"));
    QVERIFY2(queued.reason.contains(QStringLiteral("00123")), qPrintable(queued.reason));
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer")), 1);
}

void TstLostZeros::personMayDecide()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), "客户编号,客户名称\n00123,一汽\n00124,二汽\n"));
    const auto plan =
        planImport(test.write(QStringLiteral("b.csv"), "客户编号,客户名称\n123,一汽集团\n124,东风\n"), importTables());
    QVERIFY_OK(plan);
    ImportOptions options;
    options.decisions = {{2, {QStringLiteral("00123")}}, {3, {}}};
    const auto report = runImport(*plan, options, {test.connection(), workspaceSchema(), test.clock});
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 1, 1, 0, 0, 0, 0}));
    QCOMPARE(report->warningCount, 0);
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer WHERE code = '00123' AND name = '一汽集团'")), 1);
}

void TstLostZeros::withoutTheQueueItIsAWarning()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), "客户编号,客户名称\n00123,一汽\n"));
    const auto plan = planImport(test.write(QStringLiteral("b.csv"), "客户编号,客户名称\n123,二汽\n"), importTables());
    QVERIFY_OK(plan);
    ImportOptions options;
    options.holdsLookalikes = false;
    const auto report = runImport(*plan, options, {test.connection(), workspaceSchema(), test.clock});
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, 1);
    QCOMPARE(report->warningCount, 1);
    QCOMPARE(report->warnings[0].column, QStringLiteral("客户编号"));
    QVERIFY(report->warnings[0].text.contains(QStringLiteral("There is no 123 yet, but there is 00123")));
}

void TstLostZeros::shorterThanTheOthersIsAWarning()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), "客户编号,客户名称\n00123,一汽\n14500,二汽\n"));
    const auto report = test.importText(QStringLiteral("b.csv"), "客户编号,客户名称\n456,三汽\n457,四汽\n14501,五汽\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, 3);
    QCOMPARE(report->warningCount, 2);
    QVERIFY(report->warnings[0].text.contains(QStringLiteral("00456")));
    QVERIFY(report->warnings[1].text.contains(QStringLiteral("00457")));
    const auto again = test.importText(QStringLiteral("c.csv"), "客户编号,客户名称\n456,三汽\n457,四汽一\n");
    QVERIFY_OK(again);
    QCOMPARE(again->warningCount, 0);
}

void TstLostZeros::peopleAndOpportunities()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), "工号,姓名\n0012,王芳\n"));
    const auto people = test.importText(QStringLiteral("b.csv"), "工号,姓名\n12,李强\n");
    QVERIFY_OK(people);
    QCOMPARE(people->counts.created, 1);
    QCOMPARE(people->warningCount, 1);
    QCOMPARE(people->warnings[0].column, QStringLiteral("工号"));
    QVERIFY(people->warnings[0].text.contains(QStringLiteral("There is no 12 yet, but there is 0012")));

    QVERIFY_OK(test.importText(QStringLiteral("c.csv"), "商机编号,阶段,创建日期\n007,报价,2026-01-05\n"));
    const auto opportunities = test.importText(QStringLiteral("d.csv"), "商机编号,阶段,创建日期\n7,报价,2026-01-05\n");
    QVERIFY_OK(opportunities);
    QCOMPARE(opportunities->counts.created, 1);
    QCOMPARE(opportunities->warningCount, 1);
    QCOMPARE(opportunities->warnings[0].column, QStringLiteral("商机编号"));
}

void TstLostZeros::namedElsewhere_data()
{
    QTest::addColumn<bool>("createsUnknown");
    QTest::newRow("unknown names are rejected") << false;
    QTest::newRow("unknown names are created") << true;
}

void TstLostZeros::namedElsewhere()
{
    QFETCH(bool, createsUnknown);
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("a.csv"), "工号,姓名\n0012,王芳\n"));
    QVERIFY_OK(test.importText(QStringLiteral("b.csv"), "客户编号,客户名称\n00123,一汽\n"));
    const auto report = test.importText(QStringLiteral("c.csv"),
        "跟进时间,跟进人,客户,跟进方式\n2026-01-12,0012,123,拜访\n2026-01-12,12,00123,拜访\n2026-01-12,0012,00123,"
        "拜访\n",
        {}, createsUnknown);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 1, 0, 0, 0, 2}));
    QCOMPARE(report->rejects[0].cause, QStringLiteral("lost_zeros_customer"));
    QVERIFY(report->rejects[0].reason.contains(QStringLiteral("no customer 123, but there is 00123")));
    QCOMPARE(report->rejects[1].cause, QStringLiteral("lost_zeros_person"));
    QVERIFY(report->rejects[1].reason.contains(QStringLiteral("0012")));
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer")), 1);
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM person")), 1);

    // One click reads the number with its zeros, or creates the other one.
    const auto groups = repairsOf(test.connection(), report->batch, importTables());
    QVERIFY_OK(groups);
    QCOMPARE(groups->size(), std::size_t(2));
    const std::vector<Repair> &repairs = (*groups)[0].repairs;
    QCOMPARE(repairs.size(), std::size_t(2));
    QCOMPARE(repairs[0].kind, Repair::Kind::ReplaceCell);
    QCOMPARE(repairs[0].value, QStringLiteral("00123"));
    QCOMPARE(repairs[1].kind, Repair::Kind::CreateUnknown);
    const auto repaired = applyRepairs(report->batch, {{(*groups)[0], repairs[1]}}, importTables(), {},
        {test.connection(), workspaceSchema(), test.clock});
    QVERIFY_OK(repaired);
    QCOMPARE(repaired->counts.created, 1);
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer WHERE code = '123'")), 1);
}

QTEST_GUILESS_MAIN(TstLostZeros)
#include "tst_lostzeros.moc"
