#include "storefixture.h"

#include "store/workspacefile.h"

using namespace waterline;

namespace {

constexpr int unknownBatch = 424242;

/// Where the finding is to be: the batch by its place in the ledger as it was (0: none), or `unknownBatch`.
struct Expected {
    int batch = 0;
    QString table = {};
    QString code = {};
};

} // namespace

Q_DECLARE_METATYPE(Expected)

/// N1: verify names the first broken batch and, where it can be told, the row. Ledger: 1 adds person p, 2 appends the
/// follow-ups a, b and c, 3 appends d and e, 4 makes p a lead, 5 changes the content of b, 6 undoes 3,
/// 7 rejects a row and follows 2.
class TestVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedChainIsSound()
    {
        StoreFixture fixture;
        build(fixture);
        const VerifyReport report = fixture.verify();
        QVERIFY2(report.isOk(), report.isOk() ? "" : qPrintable(report.findings.front().message));
        QCOMPARE(report.batches, qint64(7));
        QCOMPARE(report.head, chainHead(fixture.connection()));
    }

    void anEmptyWorkspaceIsSound()
    {
        StoreFixture fixture;
        const VerifyReport report = fixture.verify();
        QVERIFY(report.isOk());
        QCOMPARE(report.batches, qint64(0));
        QCOMPARE(report.head, chainStart());
    }

    void tampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Expected>("expected");
        const auto add = [](const char *name, const char *sql, const Expected &expected) {
            QTest::newRow(name) << QString::fromUtf8(sql) << expected;
        };
        const QString followUp = QStringLiteral("follow_up");
        const QString person = QStringLiteral("person");
        add("N1: one byte of an old follow-up", "UPDATE follow_up SET content = 'Visited a' WHERE code = 'a'",
            {2, followUp, QStringLiteral("a")});
        add("N1: the time of a follow-up", "UPDATE follow_up SET event_at = '2026-01-13T09:30:00' WHERE code = 'c'",
            {2, followUp, QStringLiteral("c")});
        add("N1: a null becomes a text", "UPDATE follow_up SET next_contact_on = '' WHERE code = 'a'",
            {2, followUp, QStringLiteral("a")});
        add("N1: a follow-up that was changed before", "UPDATE follow_up SET content = 'visited b' WHERE code = 'b'",
            {2, followUp, QStringLiteral("b")});
        add("N1: the seal alone", "UPDATE follow_up SET seal = seal + 1 WHERE code = 'a'",
            {2, followUp, QStringLiteral("a")});
        add("N1: a header: the actor", "UPDATE batch SET actor = 'somebody else' WHERE seq = 2", {2});
        add("N1: a header: the counts", "UPDATE batch SET rows_in = 4, rows_unchanged = 1 WHERE seq = 2", {2});
        add("N1: a header: the time", "UPDATE batch SET recorded_at = '2026-01-18T01:00:00.000Z' WHERE seq = 4", {4});
        add("N1: a header: the column names", "UPDATE batch SET header = '[\"x\"]' WHERE seq = 2", {2});
        add("N1: a header: what it undoes", "UPDATE batch SET reverts = NULL WHERE seq = 6", {6});
        add("N1: a link", "UPDATE batch SET link = previous_link WHERE seq = 2", {2});
        add("N1: a removed batch in the middle",
            "DELETE FROM follow_up WHERE batch = (SELECT id FROM batch WHERE seq = 2); DELETE FROM batch WHERE seq = 2",
            {3});
        add("N1: the first batch removed", "DELETE FROM batch WHERE seq = 1", {2});
        add("N1: the last batches removed, their history left", "DELETE FROM reject; DELETE FROM batch WHERE seq >= 6",
            {6, followUp});
        add("N1: a removed row", "DELETE FROM follow_up WHERE code = 'a'", {2});
        add("N1: a row put in by hand",
            "INSERT INTO follow_up SELECT id + 1000000, batch, line, 'c:x', 'x', person, customer, event_at, week, "
            "action, "
            "channel, content, evidence, budget, decision_maker, next_contact_on, seal FROM follow_up WHERE code = 'a'",
            {2, followUp, QStringLiteral("x")});
        add("N1: a row of a batch that is not in the ledger",
            "INSERT INTO follow_up SELECT id + 1000000, 424242, line, 'c:x', 'x', person, customer, event_at, week, "
            "action, "
            "channel, content, evidence, budget, decision_maker, next_contact_on, seal FROM follow_up WHERE code = 'a'",
            {unknownBatch, followUp, QStringLiteral("x")});
        add("N1: a row moved to another batch",
            "UPDATE follow_up SET batch = (SELECT id FROM batch WHERE seq = 3) WHERE code = 'a'", {2});
        add("N1: what a revision says was before",
            "UPDATE revision SET before = replace(before, 'rep', 'Rep') WHERE tbl = 'person'",
            {4, person, QStringLiteral("p")});
        add("N1: what a revision says is after",
            "UPDATE revision SET after = replace(after, 'lead', 'boss') WHERE tbl = 'person'",
            {4, person, QStringLiteral("p")});
        add("N1: a removed revision", "DELETE FROM revision WHERE batch = (SELECT id FROM batch WHERE seq = 4)", {4});
        add("N1: a revision of an old fact",
            "UPDATE revision SET before = replace(before, 'visited b', 'visited B') WHERE tbl = 'follow_up'", {2});
        add("N1: whose fact a revision was", "UPDATE revision SET origin = 0 WHERE tbl = 'follow_up' AND after IS NULL",
            {3});
        add("N1: an entity", "UPDATE person SET name = 'q' WHERE code = 'p'", {4, person, QStringLiteral("p")});
        add("N1: a removed entity", "DELETE FROM person", {0, person});
        add("a kept total", "UPDATE actual_year SET weeks = replace(weeks, '0,0', '0,1')",
            {0, QStringLiteral("actual_year")});
        add("a kept total removed", "DELETE FROM actual_year", {0, QStringLiteral("actual_year")});
        add("N1: a fact put back to what it was before it was changed",
            "UPDATE follow_up SET content = 'visited b', seal = %1 WHERE code = 'b'",
            {5, followUp, QStringLiteral("b")});
        add("N1: a changed fact removed", "DELETE FROM follow_up WHERE code = 'b'", {5, followUp});
        add("N1: a rejected row changed", "UPDATE reject SET cells = '[\"y\"]'", {7});
        add("N1: the reason of a rejected row", "UPDATE reject SET reason = 'none'", {7});
        add("N1: a rejected row becomes a queued one", "UPDATE reject SET state = 'queued'",
            {7, QStringLiteral("reject")});
        add("N1: a rejected row removed", "DELETE FROM reject", {7, QStringLiteral("reject")});
        add("N1: a rejected row put in",
            "INSERT INTO reject SELECT batch, seq + 1, line, column_name, reason, remedy, cells, cause, state, "
            "candidates FROM reject",
            {7, QStringLiteral("reject")});
        add("N1: a header: what it follows", "UPDATE batch SET follows = NULL WHERE seq = 7", {7});
        add("N1: an entity put in by hand", "INSERT INTO person VALUES (99, 'x', 'x', '', NULL, NULL)",
            {0, person, QStringLiteral("x")});
    }
    void tampering()
    {
        QFETCH(QString, sql);
        QFETCH(Expected, expected);
        StoreFixture fixture;
        build(fixture);
        std::vector<qint64> batches{0};
        for (const BatchRecord &record : readBatches(fixture.connection()))
            batches.push_back(record.id.value);
        // What the row of b was sealed with before it was changed.
        Values original = *fixture.row(followUpTable(), QStringLiteral("code"), QStringLiteral("b"));
        original[followUpTable().columnIndex(u"content")] = QStringLiteral("visited b");
        sql.replace(QStringLiteral("%1"), QString::number(sealOf(rowDigest(followUpTable(), original))));
        fixture.close();
        runRawSql(fixture.path(), sql);
        QVERIFY_OK(fixture.open());

        const VerifyReport report = fixture.verify();
        QVERIFY(!report.isOk());
        const ChainFinding &first = report.findings.front();
        const qint64 batch = expected.batch == unknownBatch ? unknownBatch : batches[std::size_t(expected.batch)];
        QVERIFY2(first.batch == batch, qPrintable(first.message));
        QCOMPARE(first.table, expected.table);
        if (!expected.code.isEmpty()) {
            const auto row =
                fixture.row(*workspaceSchema().table(expected.table), QStringLiteral("code"), expected.code);
            QVERIFY(row.has_value());
            QCOMPARE(first.row, row->at(0).toLongLong());
        }
        QVERIFY(!first.message.isEmpty());
    }

    /// Row and seal changed together: the batch is named, the row cannot be.
    void aRebuiltSealStillBreaksTheBatch()
    {
        StoreFixture fixture;
        build(fixture);
        Values values = *fixture.row(followUpTable(), QStringLiteral("code"), QStringLiteral("a"));
        values[followUpTable().columnIndex(u"content")] = QStringLiteral("visited nobody");
        const BatchId batch{values[1].toLongLong()};
        fixture.close();
        runRawSql(fixture.path(),
            QStringLiteral("UPDATE follow_up SET content = 'visited nobody', seal = %1 WHERE code = 'a'")
                .arg(sealOf(rowDigest(followUpTable(), values))));
        QVERIFY_OK(fixture.open());
        const VerifyReport report = fixture.verify();
        QCOMPARE(report.findings.size(), std::size_t(1));
        QCOMPARE(report.findings.front().batch, batch.value);
        QCOMPARE(report.findings.front().row, qint64(0));
    }

    /// A chain that is rebuilt as a whole agrees with itself: only the head that was printed earlier tells.
    void aRebuiltHeaderShowsInTheHead()
    {
        StoreFixture fixture;
        build(fixture);
        const QString printed = chainHead(fixture.connection());
        std::vector<BatchRecord> batches = readBatches(fixture.connection());
        BatchRecord &last = batches.back();
        last.actor = QStringLiteral("somebody else");
        fixture.close();
        runRawSql(fixture.path(),
            QStringLiteral("UPDATE batch SET actor = '%1', link = '%2' WHERE seq = %3")
                .arg(last.actor, linkOf(last))
                .arg(last.seq));
        QVERIFY_OK(fixture.open());
        const VerifyReport report = fixture.verify();
        QVERIFY(report.isOk());
        QVERIFY(report.head != printed);
    }

    /// The first finding is that of the oldest broken batch.
    void theFirstBrokenBatchComesFirst()
    {
        StoreFixture fixture;
        build(fixture);
        const qint64 second = readBatches(fixture.connection())[1].id.value;
        fixture.close();
        runRawSql(fixture.path(),
            QStringLiteral(
                "UPDATE batch SET actor = 'x' WHERE seq = 5; UPDATE follow_up SET content = 'x' WHERE code = 'c'"));
        QVERIFY_OK(fixture.open());
        const VerifyReport report = fixture.verify();
        QCOMPARE(report.findings.size(), std::size_t(2));
        QCOMPARE(report.findings.front().batch, second);
    }

    void damageWhileReadingIsAnErrorNotAFinding()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        std::vector<FollowUp> rows;
        for (int i = 0; i < 300; ++i)
            rows.push_back(StoreFixture::followUp(QString::number(i), person, QDate(2026, 1, 12)));
        fixture.append(rows);
        fixture.close();
        auto connection = Connection::open(fixture.path());
        QVERIFY_OK(connection);
        const qint64 page = integerOf(**connection,
            QStringLiteral("SELECT max(pageno) FROM dbstat WHERE name = 'follow_up' AND pagetype = 'leaf'"));
        QVERIFY_OK((*connection)->takeStatus());
        connection = Error{};
        patchFile(fixture.path(), (page - 1) * workspacePageSize, QByteArray(workspacePageSize, '\x5A'));
        connection = Connection::open(fixture.path());
        QVERIFY_OK(connection);
        const Result<VerifyReport> report = verifyChain(**connection, workspaceSchema());
        QVERIFY(!report);
        QCOMPARE(report.error().problem, Problem::Corrupt);
    }

private:
    static void build(StoreFixture &fixture)
    {
        const QDate day(2026, 1, 12);
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const auto followUp = [&](const char *code) {
            return StoreFixture::followUp(QString::fromLatin1(code), person, day);
        };
        fixture.append({followUp("a"), followUp("b"), followUp("c")});
        const BatchId third = fixture.append({followUp("d"), followUp("e")});
        fixture.edit(
            personTable(), QStringLiteral("code"), QStringLiteral("p"), QStringLiteral("role"), QStringLiteral("lead"));
        fixture.edit(followUpTable(), QStringLiteral("code"), QStringLiteral("b"), QStringLiteral("content"),
            QStringLiteral("visited b twice"));
        const Result<RevertReport> undone = fixture.workspace->revert(third, QStringLiteral("test"));
        if (!undone || undone->rowsUndone != 2)
            qFatal("batch 3 was not undone");
        auto last = Batch::begin(fixture.connection(), workspaceSchema(), fixture.clock,
            {.kind = QStringLiteral("import"),
                .actor = QStringLiteral("test"),
                .follows = readBatches(fixture.connection())[1].id});
        if (!last)
            qFatal("no batch 7");
        (*last)->keepReject({2, {}, QStringLiteral("why"), QStringLiteral("do"), {QStringLiteral("x")}});
        (void)StoreFixture::commit(**last, {1, 0, 0, 0, 0, 1});
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
