#include "store/chain.h"
#include "store/verify.h"
#include "support/testworkspace.h"

#include <rapidcheck.h>

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名\nS1,王芳\nS2,李强\n";

QByteArray manyPeople(int count)
{
    QByteArray csv = "工号,姓名\n";
    for (int i = 0; i < count; ++i)
        csv += "S" + QByteArray::number(i) + ",N" + QByteArray::number(i) + "\n";
    return csv;
}

} // namespace

class TstImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFileIsOneBatch();
    void sameFileTwiceChangesNothing();
    void ledgerKeepsTheRejects();
    void rowsOfTheWrongShape_data();
    void rowsOfTheWrongShape();
    void emptyCellsBeyondTheHeaderAreNoFault();
    void fileOfRejectsOnlyIsKept();
    void correctedRejectsComeIn();
    void unknownNamesAreRejectedOrCreated();
    void stopFlagLeavesNothing();
    void progressIsTold();
    void fileThatChangedIsRefused_data();
    void fileThatChangedIsRefused();
    void headerWithoutRowsIsRefused();
    void formulasStayText();
    void everyLedgerBalances();
};

void TstImporter::oneFileIsOneBatch()
{
    TestWorkspace test;
    const auto report = test.importText(QStringLiteral("people.csv"), people);
    QVERIFY_OK(report);
    QVERIFY(report->state == ImportReport::State::Applied);
    QCOMPARE(report->file, QStringLiteral("people.csv"));
    QCOMPARE(report->entity, QStringLiteral("people"));
    QCOMPARE(report->header, (QStringList{QStringLiteral("工号"), QStringLiteral("姓名")}));
    const std::optional<BatchRecord> batch = readBatch(test.connection(), report->batch);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->kind, QStringLiteral("import"));
    QCOMPARE(batch->actor, QStringLiteral("test"));
    QCOMPARE(batch->sourceFile, QStringLiteral("people.csv"));
    QCOMPARE(
        batch->sourceSha256, QString::fromLatin1(QCryptographicHash::hash(people, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(batch->counts, (RowCounts{2, 2, 0, 0, 0, 0}));
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM batch")), 1);
    QCOMPARE(test.count(QStringLiteral("SELECT max(line) FROM revision")), 3);
}

void TstImporter::sameFileTwiceChangesNothing()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("people.csv"), people));
    const QString before = test.dump();
    const QString head = chainHead(test.connection());
    const auto again = test.importText(QStringLiteral("other name.csv"), people);
    QVERIFY_OK(again);
    QVERIFY(again->state == ImportReport::State::NothingToDo);
    QVERIFY(again->batch.isNull());
    QCOMPARE(again->counts, (RowCounts{2, 0, 0, 2, 0, 0}));
    QCOMPARE(test.dump(), before);
    QCOMPARE(chainHead(test.connection()), head);
}

void TstImporter::ledgerKeepsTheRejects()
{
    TestWorkspace test;
    const auto report = test.importText(QStringLiteral("people.csv"),
        "工号,姓名,入职日期\nS1,王芳,2026-01-01\nS2,,2026-01-01\nS3,张敏,昨天\nS1,王芳,2026-01-01\nS1,王方,2026-01-"
        "01\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{5, 1, 0, 0, 1, 3}));
    const std::vector<RejectedRow> kept = readRejects(test.connection(), report->batch);
    QCOMPARE(kept, report->rejects);
    QCOMPARE(kept[0].line, 3);
    QCOMPARE(kept[0].column, QStringLiteral("姓名"));
    QCOMPARE(kept[1].column, QStringLiteral("入职日期"));
    QVERIFY(kept[1].reason.contains(QStringLiteral("昨天")));
    QCOMPARE(kept[1].cells, (QStringList{QStringLiteral("S3"), QStringLiteral("张敏"), QStringLiteral("昨天")}));
    QVERIFY(kept[2].reason.contains(QStringLiteral("line 2")));
    for (const RejectedRow &row : kept)
        QVERIFY(!row.reason.isEmpty() && !row.remedy.isEmpty());
}

void TstImporter::rowsOfTheWrongShape_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a summary row in Chinese") << QByteArray("合计,2\n") << "summary";
    QTest::newRow("a summary row behind an empty cell") << QByteArray(",总计：\n") << "summary";
    QTest::newRow("a summary row in English") << QByteArray("Grand Total,2\n") << "summary";
    QTest::newRow("too few cells") << QByteArray("S9\n") << "has 1 cells, the header has 2";
    QTest::newRow("too many cells") << QByteArray("S9,Nine,x\n") << "has 3 cells, the header has 2";
    QTest::newRow("a NUL") << QByteArray("S9,Ni\0ne\n", 9) << "NUL";
    QTest::newRow("an empty required cell") << QByteArray("S9,\n") << "empty";
    QTest::newRow("a required cell of white space") << QByteArray("S9,　 \n") << "empty";
}

void TstImporter::rowsOfTheWrongShape()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    TestWorkspace test;
    const auto report = test.importText(QStringLiteral("people.csv"), people + row + "S8,Eight\n");
    QVERIFY_OK(report);
    // The rows before and after it go in.
    QCOMPARE(report->counts, (RowCounts{4, 3, 0, 0, 0, 1}));
    QCOMPARE(report->rejects[0].line, 4);
    QVERIFY2(report->rejects[0].reason.contains(reason), qPrintable(report->rejects[0].reason));
    QCOMPARE(readRejects(test.connection(), report->batch), report->rejects);
}

void TstImporter::emptyCellsBeyondTheHeaderAreNoFault()
{
    TestWorkspace test;
    const auto report = test.importText(QStringLiteral("people.csv"), "工号,姓名,,\nS1,王芳,,\nS2,李强, ,,,\n,,,\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 2, 0, 0, 0, 0}));
}

void TstImporter::fileOfRejectsOnlyIsKept()
{
    TestWorkspace test;
    const auto report = test.importText(QStringLiteral("people.csv"), "工号,姓名\nS1,\n");
    QVERIFY_OK(report);
    QVERIFY(report->state == ImportReport::State::Applied);
    QCOMPARE(readRejects(test.connection(), report->batch).size(), 1U);
}

void TstImporter::correctedRejectsComeIn()
{
    TestWorkspace test;
    const auto first = test.importText(QStringLiteral("c.csv"),
        "客户编号,客户名称,联系电话,建档日期\n0012,Acme,=SUM(1),2026-01-05\n0013,\"Beta\nLtd\",-5,2026-02-30\n0014,"
        "\"Gamma, \"\"G\"\"\",+86,2026-02-31\n");
    QVERIFY_OK(first);
    QCOMPARE(first->counts, (RowCounts{3, 1, 0, 0, 0, 2}));
    const QString path = test.file(QStringLiteral("rejects.csv"));
    QVERIFY_OK(writeRejectFile(path, first->header, readRejects(test.connection(), first->batch), first->batch));
    // The file is recognised and rejected for the same reasons as long as nobody corrects it.
    const auto uncorrected = test.importFile(path);
    QVERIFY_OK(uncorrected);
    QCOMPARE(uncorrected->entity, QStringLiteral("customers"));
    QCOMPARE(uncorrected->counts, (RowCounts{2, 0, 0, 0, 0, 2}));
    QCOMPARE(uncorrected->rejects[1].reason, first->rejects[1].reason);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray corrected = file.readAll();
    // In the data columns; the reason keeps quoting the old day.
    corrected.replace(",2026-02-30,", ",2026-02-28,").replace(",2026-02-31,", ",2026-02-27,");
    const auto second = test.importText(QStringLiteral("corrected.csv"), corrected);
    QVERIFY_OK(second);
    QCOMPARE(second->counts, (RowCounts{2, 2, 0, 0, 0, 0}));
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer WHERE code = '0013' AND name = 'Beta' || "
                                       "char(10) || 'Ltd' AND created_on = '2026-02-28'")),
        1);
    QCOMPARE(test.count(QStringLiteral(
                 "SELECT count(*) FROM customer WHERE code = '0014' AND name = 'Gamma, \"G\"' AND phone = '+86'")),
        1);
}

void TstImporter::unknownNamesAreRejectedOrCreated()
{
    const QByteArray csv = "跟进时间,跟进人,客户,跟进方式\n2026-01-12,陈九,Newco,拜访\n";
    TestWorkspace strict;
    const auto rejected = strict.importText(QStringLiteral("visits.csv"), csv);
    QVERIFY_OK(rejected);
    QCOMPARE(rejected->counts.rejected, 1);
    QCOMPARE(rejected->rejects[0].column, QStringLiteral("跟进人"));
    QVERIFY(rejected->rejects[0].remedy.contains(QStringLiteral("created")));

    TestWorkspace open;
    const auto created = open.importText(QStringLiteral("visits.csv"), csv, {}, true);
    QVERIFY_OK(created);
    QCOMPARE(created->counts, (RowCounts{1, 1, 0, 0, 0, 0}));
    QCOMPARE(
        open.count(QStringLiteral(
            "SELECT count(*) FROM follow_up f JOIN person p ON p.id = f.person JOIN customer c ON c.id = f.customer "
            "WHERE p.name = '陈九' AND c.name = 'Newco' AND c.owner = p.id")),
        1);
    // Undone as one.
    TestWorkspace empty;
    QVERIFY_OK(open.workspace->revert(created->batch, QStringLiteral("test")));
    QCOMPARE(open.dump(), empty.dump());
}

void TstImporter::stopFlagLeavesNothing()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("first.csv"), people));
    const QString before = test.dump();
    const QString head = chainHead(test.connection());
    const auto plan = planImport(test.write(QStringLiteral("many.csv"), manyPeople(5000)), importTables());
    QVERIFY_OK(plan);
    std::atomic_bool stop = false;
    ImportContext context{test.connection(), workspaceSchema(), test.clock};
    context.watch.stop = &stop;
    // Another thread says stop while rows are being taken in.
    const std::unique_ptr<QThread> other(QThread::create([&] { stop = true; }));
    other->start();
    other->wait();
    const auto report = runImport(*plan, {false, QStringLiteral("test")}, context);
    QVERIFY_OK(report);
    QVERIFY(report->state == ImportReport::State::Cancelled);
    QVERIFY(report->batch.isNull());
    QVERIFY(report->counts.rowsIn < 5000);
    QCOMPARE(test.dump(), before);
    QCOMPARE(chainHead(test.connection()), head);
    // And the workspace goes on working.
    stop = false;
    const auto again = runImport(*plan, {false, QStringLiteral("test")}, context);
    QVERIFY_OK(again);
    QCOMPARE(again->counts.rowsIn, 5000);
}

void TstImporter::progressIsTold()
{
    TestWorkspace test;
    const auto plan = planImport(test.write(QStringLiteral("many.csv"), manyPeople(120'000)), importTables());
    QVERIFY_OK(plan);
    std::vector<ImportProgress> told;
    std::atomic_bool stop = false;
    ImportContext context{test.connection(), workspaceSchema(), test.clock};
    context.watch.stop = &stop;
    context.watch.progress = [&](const ImportProgress &progress) {
        told.push_back(progress);
        stop = told.size() == 2;
    };
    const auto report = runImport(*plan, {false, QStringLiteral("test")}, context);
    QVERIFY_OK(report);
    // Stopped from within, in the middle of the rows.
    QVERIFY(report->state == ImportReport::State::Cancelled);
    QCOMPARE(told.size(), 2U);
    QCOMPARE(told[0].rowsAll, 120'000);
    QVERIFY(told[0].rowsDone > 0 && told[0].rowsDone < told[1].rowsDone);
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM person")), 0);
}

void TstImporter::fileThatChangedIsRefused_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::newRow("longer") << people + "S3,张敏\n";
    QTest::newRow("as long, saved later") << QByteArray(people).replace("S2", "S9");
    QTest::newRow("gone") << QByteArray();
}

void TstImporter::fileThatChangedIsRefused()
{
    QFETCH(QByteArray, later);
    TestWorkspace test;
    const QString before = test.dump();
    const QString path = test.write(QStringLiteral("people.csv"), people);
    const auto plan = planImport(path, importTables());
    QVERIFY_OK(plan);
    if (later.isEmpty()) {
        QVERIFY(QFile::remove(path));
    } else {
        test.write(QStringLiteral("people.csv"), later);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(plan->modified.addSecs(2), QFileDevice::FileModificationTime));
    }
    const auto report =
        runImport(*plan, {false, QStringLiteral("test")}, {test.connection(), workspaceSchema(), test.clock});
    QVERIFY(!report);
    QVERIFY(report.error().problem == Problem::NotReadable);
    QCOMPARE(report.error().place.file, QStringLiteral("people.csv"));
    QCOMPARE(test.dump(), before);
}

void TstImporter::headerWithoutRowsIsRefused()
{
    TestWorkspace test;
    const auto report = test.importText(QStringLiteral("people.csv"), "工号,姓名\n\n");
    QVERIFY(!report);
    QVERIFY(report.error().problem == Problem::BadInput);
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM batch")), 0);
}

void TstImporter::formulasStayText()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("c.csv"), "客户编号,客户名称\n=\"00123\",=1+1\n'00124,@x\n"));
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer WHERE code = '00123' AND name = '=1+1'")), 1);
    QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer WHERE code = '00124' AND name = '@x'")), 1);
}

void TstImporter::everyLedgerBalances()
{
    const bool isHeld = rc::check(
        "N5: rows in = new + changed + unchanged + duplicate + rejected; a repeat changes nothing; undo restores", [] {
            TestWorkspace test;
            const auto anyFile = [](int rows) {
                static const std::vector<QByteArray> codes{"S1", "S2", "S3", "s1", "", "S4"};
                static const std::vector<QByteArray> names{"Ann", "Bob", "", "Cid"};
                static const std::vector<QByteArray> days{"2026-01-05", "", "05/13/2026", "soon"};
                QByteArray csv = "工号,姓名,入职日期\n";
                for (int i = 0; i < rows; ++i) {
                    csv += *rc::gen::elementOf(codes) + ',' + *rc::gen::elementOf(names) + ','
                        + *rc::gen::elementOf(days) + (*rc::gen::inRange(0, 8) == 0 ? ",x" : "") + '\n';
                }
                return csv + "S9,Zed,\n"; // a file of blank rows is refused
            };
            const QByteArray first = anyFile(*rc::gen::inRange(1, 8));
            const QByteArray second = anyFile(*rc::gen::inRange(1, 8));
            const auto a = test.importText(QStringLiteral("a.csv"), first);
            RC_ASSERT(a.isOk());
            RC_ASSERT(a->counts.isBalanced());
            RC_ASSERT(a->counts.rowsIn == first.count('\n') - 1 - first.count("\n,,\n"));
            RC_ASSERT(qint64(a->rejects.size()) == a->counts.rejected);
            const QString before = test.dump();
            const auto b = test.importText(QStringLiteral("b.csv"), second);
            RC_ASSERT(b.isOk());
            RC_ASSERT(b->counts.isBalanced());
            const QString after = test.dump();
            const auto again = test.importText(QStringLiteral("b.csv"), second);
            RC_ASSERT(again.isOk());
            RC_ASSERT(test.dump() == after);
            RC_ASSERT(again->counts.created == 0);
            RC_ASSERT(again->counts.changed == 0);
            if (!b->batch.isNull()) {
                const auto reverted = test.workspace->revert(b->batch, QStringLiteral("test"));
                RC_ASSERT(reverted.isOk());
                RC_ASSERT(test.dump() == before);
            }
            const auto verified = verifyChain(test.connection(), workspaceSchema());
            RC_ASSERT(verified.isOk());
            RC_ASSERT(verified->isOk());
        });
    QVERIFY(isHeld);
}

QTEST_GUILESS_MAIN(TstImporter)
#include "tst_importer.moc"
