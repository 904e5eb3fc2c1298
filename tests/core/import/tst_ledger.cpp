#include "core/store/storefixture.h"

#include "import/importrepair.h"
#include "store/ledger.h"

using namespace waterline;

namespace {

LedgerEntry entryOf(TestWorkspace &test, BatchId id)
{
    for (const LedgerEntry &entry : readLedger(test.connection())) {
        if (entry.record.id == id)
            return entry;
    }
    qFatal("no such batch");
}

BatchId revert(TestWorkspace &test, BatchId id)
{
    const Result<RevertReport> report = test.workspace->revert(id, QStringLiteral("test"));
    if (!report || report->batch.isNull())
        qFatal("not reverted");
    return report->batch;
}

} // namespace

class TstLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// N5: the one place where the identity is checked, for whoever writes a batch.
    void unbalancedCountsAreRefused_data()
    {
        QTest::addColumn<RowCounts>("counts");
        QTest::addColumn<bool>("isRight");
        // The batch keeps one rejected and one queued row.
        QTest::newRow("balanced") << RowCounts{7, 1, 1, 1, 2, 1, 1} << true;
        QTest::newRow("one row too many") << RowCounts{8, 1, 1, 1, 2, 1, 1} << false;
        QTest::newRow("one row too few") << RowCounts{6, 1, 1, 1, 2, 1, 1} << false;
        QTest::newRow("a kept row that is not counted") << RowCounts{6, 1, 1, 1, 2, 1, 0} << false;
        QTest::newRow("a counted row that is not kept") << RowCounts{8, 1, 1, 1, 2, 1, 2} << false;
    }
    void unbalancedCountsAreRefused()
    {
        QFETCH(RowCounts, counts);
        QFETCH(bool, isRight);
        StoreFixture fixture;
        const QString before = fixture.dump();
        auto batch = fixture.begin(QStringLiteral("import"));
        Person person;
        person.id = {batch->newId()};
        person.code = QStringLiteral("p");
        person.name = QStringLiteral("p");
        const Values values = toValues(person);
        batch->change(personTable(), nullptr, &values);
        batch->keepReject({2, {}, QStringLiteral("why"), QStringLiteral("do"), {QStringLiteral("a")}});
        batch->keepReject({3, {}, QStringLiteral("why"), QStringLiteral("do"), {QStringLiteral("a")}, {}, true});
        const Result<BatchId> done = batch->commit(counts);
        QCOMPARE(done.isOk(), isRight);
        batch.reset();
        if (isRight) {
            VERIFY_CHAIN(fixture);
            return;
        }
        QCOMPARE(done.error().problem, Problem::BadInput);
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM batch")), qint64(0));
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM reject")), qint64(0));
    }

    /// Field notes 4.1, test 5.
    void theSameFileUnderAnotherName()
    {
        TestWorkspace test;
        const QByteArray csv = "工号,姓名\nS1,王芳\nS2,李强\n";
        const auto first = test.importText(QStringLiteral("a.csv"), csv);
        QVERIFY_OK(first);
        const Result<ImportPlan> plan = planImport(test.write(QStringLiteral("b.csv"), csv), importTables());
        QVERIFY_OK(plan);
        const std::optional<BatchRecord> earlier = findSameFile(test.connection(), *plan);
        QVERIFY(earlier.has_value());
        QCOMPARE(earlier->id, first->batch);
        QCOMPARE(earlier->sourceFile, QStringLiteral("a.csv"));
        QVERIFY(isSettledBy(*earlier));
        const ImportReport report = identicalReport(*plan, *earlier);
        QVERIFY(report.state == ImportReport::State::Identical);
        QCOMPARE(report.counts, (RowCounts{2, 0, 0, 2, 0, 0}));

        const auto forced = test.importFile(plan->path);
        QVERIFY_OK(forced);
        QVERIFY(forced->state == ImportReport::State::NothingToDo);
        QCOMPARE(forced->counts, (RowCounts{2, 0, 0, 2, 0, 0}));
        QCOMPARE(forced->identicalTo, first->batch);

        // Once it is undone its bytes are new again; once that is undone, known again.
        const BatchId undone = revert(test, first->batch);
        QVERIFY(!findSameFile(test.connection(), *plan));
        revert(test, undone);
        QVERIFY(findSameFile(test.connection(), *plan).has_value());
    }

    void nextMonthsFileUpdatesAndAdds()
    {
        TestWorkspace test;
        QVERIFY_OK(test.importText(QStringLiteral("jan.csv"), "工号,姓名,岗位\nS1,王芳,销售\nS2,李强,销售\n"));
        const auto february =
            test.importText(QStringLiteral("feb.csv"), "工号,姓名,岗位\nS1,王芳,销售\nS2,李强,经理\nS3,张敏,销售\n");
        QVERIFY_OK(february);
        QVERIFY(february->identicalTo.isNull());
        QCOMPARE(february->counts, (RowCounts{3, 1, 1, 1, 0, 0}));
        QCOMPARE(february->changes.front().cells.front().after, QStringLiteral("经理"));
    }

    void knownRejectsMakeNoSecondBatch()
    {
        TestWorkspace test;
        const QByteArray csv = "工号,姓名\nS1,王芳\nS2,\n";
        const auto first = test.importText(QStringLiteral("a.csv"), csv);
        QVERIFY_OK(first);
        const auto again = test.importText(QStringLiteral("b.csv"), csv);
        QVERIFY_OK(again);
        QVERIFY(again->state == ImportReport::State::NothingToDo);
        QVERIFY(again->batch.isNull());
        QCOMPARE(again->identicalTo, first->batch);
        QCOMPARE(again->counts, (RowCounts{2, 0, 0, 1, 0, 1}));
        QCOMPARE(again->rejects.size(), std::size_t(1));
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM batch")), qint64(1));
        QVERIFY(!isSettledBy(*readBatch(test.connection(), first->batch)));
    }

    void aFaultOfTheWholeRowNamesNoColumn()
    {
        TestWorkspace test;
        // The second column goes nowhere; a conflict of the whole row must not be laid at its door.
        const auto report = test.importText(QStringLiteral("a.csv"), "工号,备忘,姓名\nS1,x,王芳\nS1,y,李强\n");
        QVERIFY_OK(report);
        QCOMPARE(report->counts.rejected, qint64(1));
        QCOMPARE(report->rejects.front().column, QString());
    }

    /// Reverts and redoes name each other, and the tables are equal again.
    void revertRedoRevert()
    {
        TestWorkspace test;
        QVERIFY_OK(test.importText(QStringLiteral("p.csv"), "工号,姓名\nS1,王芳\n"));
        const QString before = test.dump();
        const auto report = test.importText(QStringLiteral("p2.csv"), "工号,姓名\nS1,王芳芳\nS2,李强\n");
        QVERIFY_OK(report);
        const QString after = test.dump();
        const BatchId undo = revert(test, report->batch);
        QCOMPARE(test.dump(), before);
        QCOMPARE(entryOf(test, report->batch).undoneBy, undo);
        QVERIFY(entryOf(test, undo).redoes.isNull());
        const BatchId redo = revert(test, undo);
        QCOMPARE(test.dump(), after);
        QVERIFY(entryOf(test, report->batch).isInForce());
        QCOMPARE(entryOf(test, undo).undoneBy, redo);
        QCOMPARE(entryOf(test, redo).redoes, report->batch);
        const BatchId third = revert(test, redo);
        QCOMPARE(test.dump(), before);
        QVERIFY(!entryOf(test, report->batch).isInForce());
        QCOMPARE(entryOf(test, redo).undoneBy, third);
        QVERIFY(entryOf(test, third).redoes.isNull());
    }

    /// Field notes 4.1, test 7.
    void revertOf50000Rows()
    {
        TestWorkspace test;
        QVERIFY_OK(test.importText(QStringLiteral("p.csv"), "工号,姓名\nS1,王芳\n"));
        const QString before = test.dump();
        QByteArray csv = "跟进编号,跟进时间,跟进人,跟进方式,跟进内容\n";
        for (int i = 0; i < 50'000; ++i)
            csv += "F" + QByteArray::number(i) + ",2026-01-05,S1,拜访,x\n";
        const auto report = test.importText(QStringLiteral("f.csv"), csv);
        QVERIFY_OK(report);
        QElapsedTimer timer;
        timer.start();
        const BatchId undo = revert(test, report->batch);
        qInfo("reverted 50,000 follow-ups in %lld ms", timer.elapsed());
        QCOMPARE(test.dump(), before);
        revert(test, undo);

        // What was changed since is listed and kept.
        QVERIFY_OK(test.importText(
            QStringLiteral("g.csv"), "跟进编号,跟进时间,跟进人,跟进方式,跟进内容\nF7,2026-01-05,S1,拜访,y\n"));
        const Result<RevertReport> rest = test.workspace->revert(report->batch, QStringLiteral("test"));
        QVERIFY_OK(rest);
        QCOMPARE(rest->rowsUndone, qint64(49'999));
        QCOMPARE(rest->conflicts.size(), std::size_t(1));
        QCOMPARE(rest->conflicts.front().label, QStringLiteral("F7"));
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM follow_up")), qint64(1));
    }

    void correctedRejectsFollowTheirBatch()
    {
        TestWorkspace test;
        const auto first = test.importText(QStringLiteral("c.csv"),
            "Nr,公司,开始\nK1,Acme,2026-01-05\nK2,Beta,2026-02-30\nK3,Gamma,2026-02-31\n",
            {.entity = QStringLiteral("customers"), .mapping = Mapping{{0, 1, 3}}});
        QVERIFY_OK(first);
        QCOMPARE(first->counts, (RowCounts{3, 1, 0, 0, 0, 2}));
        QCOMPARE(entryOf(test, first->batch).openRows, qint64(2));
        const QString path = test.file(QStringLiteral("rejects.csv"));
        QVERIFY_OK(writeRejectFile(path, first->header, readRejects(test.connection(), first->batch), first->batch));
        // Uncorrected it says what the ledger says already.
        const auto uncorrected = test.importFile(path);
        QVERIFY_OK(uncorrected);
        QVERIFY(uncorrected->state == ImportReport::State::NothingToDo);
        QCOMPARE(uncorrected->rejects.size(), std::size_t(2));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray corrected = file.readAll();
        corrected.replace(",2026-02-30,", ",2026-02-28,");
        const auto second = test.importText(QStringLiteral("rejects.csv"), corrected);
        QVERIFY_OK(second);
        QCOMPARE(second->counts, (RowCounts{2, 1, 0, 0, 0, 1}));
        QCOMPARE(second->follows, first->batch);
        QCOMPARE(second->header, first->header);
        QCOMPARE(second->rejects.front().line, qint64(4));
        QCOMPARE(
            test.count(QStringLiteral("SELECT count(*) FROM customer WHERE code = 'K2' AND created_on = '2026-02-28'")),
            qint64(1));
        const LedgerEntry entry = entryOf(test, first->batch);
        QVERIFY(entry.followedBy == std::vector<BatchId>{second->batch});
        QCOMPARE(entry.openRows, qint64(0));
        QCOMPARE(entryOf(test, second->batch).openRows, qint64(1));
        QVERIFY(verifyChain(test.connection(), workspaceSchema())->isOk());

        // Undone, its rows are open again.
        revert(test, second->batch);
        QCOMPARE(entryOf(test, first->batch).openRows, qint64(2));
    }

    void rejectsOfAnotherWorkspaceAreAFileOfTheirOwn()
    {
        TestWorkspace test;
        const auto report = test.importText(
            QStringLiteral("r.csv"), "工号,姓名,Line,Column,Reason,Remedy,Batch\nS1,王芳,7,姓名,x,y,B123456\n");
        QVERIFY_OK(report);
        QCOMPARE(report->counts.created, qint64(1));
        QVERIFY(report->follows.isNull());
        QCOMPARE(report->header, (QStringList{QStringLiteral("工号"), QStringLiteral("姓名")}));
    }

    void lines_data()
    {
        QTest::addColumn<std::vector<qint64>>("lines");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << std::vector<qint64>{} << "";
        QTest::newRow("one") << std::vector<qint64>{3} << "3";
        QTest::newRow("a range and its neighbours") << std::vector<qint64>{3, 7, 8, 9, 11} << "3,7-9,11";
        QTest::newRow("two in a row") << std::vector<qint64>{1, 2} << "1-2";
    }
    void lines()
    {
        QFETCH(std::vector<qint64>, lines);
        QFETCH(QString, text);
        QCOMPARE(lineRanges(lines), text);
        QVERIFY(linesFromRanges(text) == lines);
    }

    void nonsenseIsNoLines()
    {
        for (const char *text : {"x", "3-1", "-4", "0", "1-99999999999"})
            QVERIFY2(linesFromRanges(QLatin1String(text)).empty(), text);
    }
};

QTEST_GUILESS_MAIN(TstLedger)
#include "tst_ledger.moc"
