#include "support/testworkspace.h"

#include "import/importrepair.h"
#include "store/ledger.h"
#include "store/verify.h"

using namespace waterline;

namespace {

class Company : public TestWorkspace {
public:
    Company()
    {
        if (!importText(QStringLiteral("p.csv"), "工号,姓名\nS1,王芳\nS2,李强\nS3,欧阳明月\n")
            || !importText(
                QStringLiteral("c.csv"), "客户编号,客户名称,联系电话\nK1,北京华信科技有限公司,13800138000\n"))
            qFatal("no company");
    }

    std::vector<RepairGroup> groups(BatchId batch)
    {
        const auto found = repairsOf(connection(), batch, importTables());
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }

    Result<ImportReport> apply(BatchId batch, const RepairGroup &group, const Repair &repair)
    {
        return applyRepairs(batch, {{group, repair}}, importTables(), {.actor = QStringLiteral("test")},
            {connection(), workspaceSchema(), clock});
    }
};

const Repair *find(const RepairGroup &group, Repair::Kind kind, const QString &value = {})
{
    for (const Repair &repair : group.repairs) {
        if (repair.kind == kind && (value.isEmpty() || repair.value == value))
            return &repair;
    }
    return nullptr;
}

} // namespace

class TstRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closeNamesAreFound_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("a remark in brackets") << "王芳(离职)" << QStringList{"S1"};
        QTest::newRow("a wide bracket") << "王芳（已离职）" << QStringList{"S1"};
        QTest::newRow("a remark without brackets") << "王芳-离职" << QStringList{"S1"};
        QTest::newRow("the number beside the name") << "S1 王芳" << QStringList{"S1"};
        QTest::newRow("one character of a long name") << "欧阳名月" << QStringList{"S3"};
        QTest::newRow("a name of two characters with one in common") << "王强" << QStringList{"S1", "S2"};
        QTest::newRow("nobody") << "陈九" << QStringList{};
        QTest::newRow("empty") << "" << QStringList{};
        QTest::newRow("a latin name with a slip") << "Jon Smith" << QStringList{"S4"};
    }
    void closeNamesAreFound()
    {
        QFETCH(QString, written);
        QFETCH(QStringList, codes);
        const std::vector<KnownName> known{{QStringLiteral("S1"), QStringLiteral("王芳")},
            {QStringLiteral("S2"), QStringLiteral("李强")}, {QStringLiteral("S3"), QStringLiteral("欧阳明月")},
            {QStringLiteral("S4"), QStringLiteral("John Smith")}};
        QStringList found;
        for (const KnownName &name : closeNames(written, known))
            found << name.code;
        QCOMPARE(found, codes);
    }

    /// N5: the remedy by one click, for all rows that name the same person.
    void aRenamedPerson()
    {
        Company test;
        const auto report = test.importText(QStringLiteral("f.csv"),
            "跟进时间,跟进人,跟进方式,跟进内容\n2026-01-05,王芳(离职),拜访,a\n2026-01-06,王芳(离职),拜访,b\n2026-01-06,"
            "陈九,拜访,c\n2026-01-06,S2,拜访,d\n");
        QVERIFY_OK(report);
        QCOMPARE(report->counts, (RowCounts{4, 1, 0, 0, 0, 3}));
        const std::vector<RepairGroup> groups = test.groups(report->batch);
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].cause, QStringLiteral("unknown_person"));
        QCOMPARE(groups[0].value, QStringLiteral("王芳(离职)"));
        QCOMPARE(groups[0].rows.size(), std::size_t(2));
        const Repair *const asWang = find(groups[0], Repair::Kind::ReplaceCell, QStringLiteral("S1"));
        QVERIFY(asWang);
        QCOMPARE(groups[0].repairs.front(), *asWang);

        const auto repaired = test.apply(report->batch, groups[0], *asWang);
        QVERIFY_OK(repaired);
        QCOMPARE(repaired->counts, (RowCounts{2, 2, 0, 0, 0, 0}));
        QCOMPARE(repaired->follows, report->batch);
        QCOMPARE(test.count(QStringLiteral(
                     "SELECT count(*) FROM follow_up WHERE person = (SELECT id FROM person WHERE code = 'S1')")),
            qint64(2));
        // The lines are those of the first file.
        QCOMPARE(test.count(QStringLiteral("SELECT min(line) FROM follow_up WHERE content = 'b'")), qint64(3));
        QCOMPARE(test.groups(report->batch).size(), std::size_t(1));

        // Done twice it is refused; the other group creates its person and nobody else.
        QVERIFY(!test.apply(report->batch, groups[0], *asWang));
        const Repair *const create = find(groups[1], Repair::Kind::CreateUnknown);
        QVERIFY(create);
        const auto created = test.apply(report->batch, groups[1], *create);
        QVERIFY_OK(created);
        QCOMPARE(created->counts.created, qint64(1));
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM person WHERE name = '陈九'")), qint64(1));
        QVERIFY(test.groups(report->batch).empty());
        QVERIFY(verifyChain(test.connection(), workspaceSchema())->isOk());
    }

    void aPersonWhoIsKnownByNow()
    {
        Company test;
        const auto report =
            test.importText(QStringLiteral("f.csv"), "跟进时间,跟进人,跟进方式\n2026-01-05,陈九,拜访\n");
        QVERIFY_OK(report);
        QVERIFY_OK(test.importText(QStringLiteral("p2.csv"), "工号,姓名\nS9,陈九\n"));
        const RepairGroup group = test.groups(report->batch).front();
        QVERIFY(group.repairs.front().kind == Repair::Kind::TryAgain);
        const auto again = test.apply(report->batch, group, group.repairs.front());
        QVERIFY_OK(again);
        QCOMPARE(again->counts.created, qint64(1));
    }

    void aDateOrder()
    {
        Company test;
        // Somebody's Excel has turned some of the dates round: no order fits all of them.
        const auto report = test.importText(QStringLiteral("f.csv"),
            "跟进时间,跟进人,跟进方式,跟进内容\n25/01/2026,S1,拜访,a\n01/26/2026,S1,拜访,b\n05/01/2026,S1,拜访,c\n");
        QVERIFY_OK(report);
        const std::vector<RepairGroup> groups = test.groups(report->batch);
        QCOMPARE(groups.size(), std::size_t(1));
        const Repair *const asDays = find(groups[0], Repair::Kind::ReadDates, QStringLiteral("dmy"));
        QVERIFY(asDays);
        QVERIFY(find(groups[0], Repair::Kind::ReadDates, QStringLiteral("mdy")));
        const qint64 rejected = report->counts.rejected;
        const auto repaired = test.apply(report->batch, groups[0], *asDays);
        QVERIFY_OK(repaired);
        QCOMPARE(repaired->counts.rejected, qint64(0));
        QVERIFY(repaired->counts.created > 0 && repaired->counts.created <= rejected);
        QCOMPARE(test.count(QStringLiteral(
                     "SELECT count(*) FROM follow_up WHERE content = 'c' AND event_at LIKE '2026-01-05%'")),
            qint64(1));
    }

    void theOtherDecimalMark()
    {
        Company test;
        const auto report = test.importText(QStringLiteral("o.csv"),
            "商机编号;负责人工号;阶段;金额\nO1;S1;方案;1.234,50\nO2;S1;方案;1,234.75\nO3;S1;方案;10,5\n",
            {.answers = {{QStringLiteral("金额"), QStringLiteral("comma")}}});
        QVERIFY_OK(report);
        QVERIFY(report->counts.rejected > 0);
        const std::vector<RepairGroup> groups = test.groups(report->batch);
        const Repair *const asPoint = find(groups.front(), Repair::Kind::ReadDecimals, QStringLiteral("point"));
        QVERIFY(asPoint);
        const auto repaired = test.apply(report->batch, groups.front(), *asPoint);
        QVERIFY_OK(repaired);
        QCOMPARE(test.count(QStringLiteral("SELECT amount FROM opportunity WHERE code = 'O2'")), qint64(123475));
    }

    void aQueuedRowIsDecided_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("it is a new one") << true;
        QTest::newRow("it is the present one") << false;
    }
    void aQueuedRowIsDecided()
    {
        QFETCH(bool, isNew);
        Company test;
        const auto report =
            test.importText(QStringLiteral("c2.csv"), "客户编号,客户名称,所在城市\nX9,北京华信科技,北京\n");
        QVERIFY_OK(report);
        QCOMPARE(report->counts, (RowCounts{1, 0, 0, 0, 0, 0, 1}));
        QCOMPARE(report->queued.front().reason,
            QStringLiteral("Looks like 北京华信科技有限公司 (K1): the same name but for the legal form."));
        QCOMPARE(report->queued.front().candidates.front().code, QStringLiteral("K1"));
        const RepairGroup group = test.groups(report->batch).front();
        QVERIFY(group.isQueued);
        const Repair *const decision = find(group, isNew ? Repair::Kind::TakeAsNew : Repair::Kind::TakeAsPresent);
        QVERIFY(decision);
        const auto decided = test.apply(report->batch, group, *decision);
        QVERIFY_OK(decided);
        QCOMPARE(decided->counts, isNew ? (RowCounts{1, 1, 0, 0, 0, 0, 0}) : (RowCounts{1, 0, 1, 0, 0, 0, 0}));
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer")), qint64(isNew ? 2 : 1));
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer WHERE code = 'K1' AND city = '北京'")),
            qint64(isNew ? 0 : 1));
        QVERIFY(test.groups(report->batch).empty());
    }

    void aRepairCanBeTriedFirst()
    {
        Company test;
        const auto report =
            test.importText(QStringLiteral("f.csv"), "跟进时间,跟进人,跟进方式\n2026-01-05,王芳(离职),拜访\n");
        QVERIFY_OK(report);
        const RepairGroup group = test.groups(report->batch).front();
        const QString before = test.dump();
        const auto tried = tryRepairs(report->batch, {{group, group.repairs.front()}}, importTables(), {},
            {test.connection(), workspaceSchema(), test.clock});
        QVERIFY_OK(tried);
        QVERIFY(tried->state == ImportReport::State::Tried);
        QCOMPARE(tried->counts.created, qint64(1));
        QCOMPARE(test.dump(), before);
        QCOMPARE(test.groups(report->batch).size(), std::size_t(1));
    }

    void anUnknownBatch()
    {
        Company test;
        const auto found = repairsOf(test.connection(), BatchId{42}, importTables());
        QVERIFY(!found && found.error().problem == Problem::NotFound);
    }
};

QTEST_GUILESS_MAIN(TstRepair)
#include "tst_repair.moc"
