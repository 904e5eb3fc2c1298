#include "storefixture.h"

#include "base/sha256.h"
#include "store/rowimage.h"

#include <rapidcheck.h>

using namespace waterline;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A field as it goes into a digest: its length in bytes, a colon, its bytes.
QByteArray field(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

QByteArray field(qint64 number)
{
    return field(QString::number(number));
}

const QDate monday(2026, 1, 12);

/// Notes the tables of whose rows it is told.
class Listener final : public DerivedTable {
public:
    explicit Listener(QStringList &heard)
        : m_heard(heard)
    {
    }

    [[nodiscard]] bool watches(const Table &table) const override { return &table == &personTable(); }
    void rowChanged(const Table &table, const Values *, const Values *) override { m_heard << table.name; }
    void settle(Connection &) override { m_heard << QStringLiteral("settled"); }

private:
    QStringList &m_heard;
};

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appendFillsInProvenance()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const BatchId batch = fixture.append({StoreFixture::followUp(QStringLiteral("a"), person, monday)});
        const auto values = fixture.row(followUpTable(), QStringLiteral("code"), QStringLiteral("a"));
        QVERIFY(values.has_value());
        QVERIFY((*values)[0].toLongLong() > batch.value);
        QCOMPARE((*values)[1].toLongLong(), batch.value);
        QCOMPARE((*values)[2].toLongLong(), qint64(2));
    }

    void appendOfAKnownKeyDoesNothing()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const FollowUp first = StoreFixture::followUp(QStringLiteral("a"), person, monday);
        fixture.append({first});
        const QString before = fixture.dump();
        FollowUp other = first;
        other.content = QStringLiteral("something else");
        auto batch = fixture.begin();
        QVERIFY(!batch->append(followUpTable(), toValues(other), 5));
        QVERIFY(
            batch->append(followUpTable(), toValues(StoreFixture::followUp(QStringLiteral("b"), person, monday)), 6));
        QVERIFY(
            !batch->append(followUpTable(), toValues(StoreFixture::followUp(QStringLiteral("b"), person, monday)), 7));
        batch.reset();
        QCOMPARE(fixture.dump(), before);
        VERIFY_CHAIN(fixture);
    }

    /// The digest of a batch goes by id: a row out of turn would make the chain accuse a sound file.
    void aSealedFactOutOfTurnIsRefused_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("N1: the next id") << 0 << 1 << true;
        QTest::newRow("N1: an id before the last one's") << 1 << 0 << false;
        QTest::newRow("N1: the last one's id") << 0 << 0 << false;
    }
    void aSealedFactOutOfTurnIsRefused()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(bool, isTaken);
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const QString before = fixture.dump();
        const qint64 batches = fixture.count(QStringLiteral("SELECT count(*) FROM batch"));
        auto batch = fixture.begin();
        const std::vector<qint64> ids = batch->newIds(2);
        const auto sealed = [&](const QString &code, qint64 id) {
            FollowUp followUp = StoreFixture::followUp(code, person, monday);
            followUp.id = {id};
            followUp.batch = batch->id();
            followUp.line = 2;
            SealedRow row;
            writeTo(row.image, followUp);
            Sha256 hash;
            row.digest = digestOf(row.image, hash);
            return row;
        };
        QVERIFY(batch->append(followUpTable(), sealed(QStringLiteral("a"), ids[std::size_t(first)])));
        QCOMPARE(batch->append(followUpTable(), sealed(QStringLiteral("b"), ids[std::size_t(second)])), isTaken);
        const Result<BatchId> committed = batch->commit({2, 2});
        QCOMPARE(committed.isOk(), isTaken);
        batch.reset();
        VERIFY_CHAIN(fixture);
        if (isTaken)
            return;
        QCOMPARE(committed.error().problem, Problem::Storage);
        QVERIFY2(
            committed.error().message.contains(QStringLiteral("out of turn")), qPrintable(committed.error().message));
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM batch")), batches);
    }

    void changeKeepsBothStates()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const BatchId batch = fixture.edit(
            personTable(), QStringLiteral("code"), QStringLiteral("p"), QStringLiteral("role"), QStringLiteral("lead"));
        Query query(fixture.connection(),
            QStringLiteral("SELECT tbl, row_id, origin, before, after FROM revision WHERE batch = ?"));
        query.exec(batch);
        int revisions = 0;
        query.forEach([&](const Row &row) {
            ++revisions;
            QCOMPARE(row.text(0), QStringLiteral("person"));
            QCOMPARE(row.integer(1), person.id.value);
            QCOMPARE(row.integer(2), qint64(0));
            const QString json =
                QStringLiteral(R"({"id":%1,"code":"p","name":"p","role":"%2","unit":null,"hired_on":null})");
            QCOMPARE(row.text(3), json.arg(person.id.value).arg(QStringLiteral("rep")));
            QCOMPARE(row.text(4), json.arg(person.id.value).arg(QStringLiteral("lead")));
        });
        QCOMPARE(revisions, 1);
    }

    void rejectsAreKeptInOrder()
    {
        StoreFixture fixture;
        const RejectedRow first{7, QStringLiteral("date"), QStringLiteral("no date"), QStringLiteral("write one"),
            {QStringLiteral("a,\"b"), QString()}};
        const RejectedRow second{3, QString(), QStringLiteral("too short"), QStringLiteral("fill up"), {}};
        auto batch = fixture.begin();
        batch->keepReject(first);
        RejectedRow bound = second;
        bound.column = QStringLiteral("");
        batch->keepReject(bound);
        const BatchId id = StoreFixture::commit(*batch, {2, 0, 0, 0, 0, 2});
        QCOMPARE(readRejects(fixture.connection(), id), (std::vector<RejectedRow>{first, second}));
    }

    void digestAndLinkByHand()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const QString head = chainHead(fixture.connection());
        auto open = Batch::begin(fixture.connection(), workspaceSchema(), fixture.clock,
            {QStringLiteral("import"), QStringLiteral("王芳"), QStringLiteral("visits.csv"),
                QByteArray::fromHex("00ff"), QStringLiteral("followups"),
                {QStringLiteral("日期"), QStringLiteral("客户")}});
        QVERIFY_OK(open);
        Batch &batch = **open;
        QVERIFY(
            batch.append(followUpTable(), toValues(StoreFixture::followUp(QStringLiteral("a"), person, monday)), 2));
        const qint64 rowId =
            fixture.row(followUpTable(), QStringLiteral("code"), QStringLiteral("a"))->at(0).toLongLong();
        const Values before = toValues(person);
        Values after = before;
        after[3] = QStringLiteral("lead");
        QVERIFY(batch.change(personTable(), &before, &after, 9));
        const BatchId id = StoreFixture::commit(batch, {3, 1, 1, 1, 0, 0});

        const QByteArray number = QByteArray::number(id.value);
        const QByteArray row = "follow_up;i" + QByteArray::number(rowId) + ";i" + number + ";i2;t3:c:a;t1:a;i"
            + QByteArray::number(person.id.value)
            + ";n;t19:2026-01-12T09:30:00;i202603;t5:visit;t0:;t9:visited a;t0:;t0:;t0:;n";
        const QString json =
            QStringLiteral(R"({"id":%1,"code":"p","name":"p","role":"%2","unit":null,"hired_on":null})");
        const QByteArray revision = field(QStringLiteral("person")) + field(person.id.value) + field(9)
            + field(json.arg(person.id.value).arg(QStringLiteral("rep")))
            + field(json.arg(person.id.value).arg(QStringLiteral("lead")));
        const QByteArray digest = sha256(field(QStringLiteral("follow_up")) + field(1) + sha256(sha256(row))
            + field(QStringLiteral("revision")) + field(1) + sha256(sha256(revision)))
                                      .toHex();

        const std::optional<BatchRecord> record = readBatch(fixture.connection(), id);
        QVERIFY(record.has_value());
        QCOMPARE(record->seq, qint64(2));
        QCOMPARE(record->recordedAt, QStringLiteral("2026-01-19T01:00:00.000Z"));
        QCOMPARE(record->lastId, rowId);
        QCOMPARE(record->previousLink, head);
        QCOMPARE(record->rowsDigest, QString::fromLatin1(digest));
        const QByteArray header = field(head) + field(id.value) + field(2) + field(QStringLiteral("import"))
            + field(QStringLiteral("王芳")) + field(QStringLiteral("2026-01-19T01:00:00.000Z"))
            + field(QStringLiteral("visits.csv")) + field(QStringLiteral("00ff")) + field(QStringLiteral("followups"))
            + field(0) + field(QStringLiteral("日期\x1f客户")) + field(3) + field(1) + field(1) + field(1) + field(0)
            + field(0) + field(QStringLiteral("{}")) + field(rowId) + field(QString::fromLatin1(digest));
        QCOMPARE(record->link, QString::fromLatin1(sha256(header).toHex()));
        QCOMPARE(chainHead(fixture.connection()), record->link);
        VERIFY_CHAIN(fixture);
    }

    void theFirstLinkFollowsZeros()
    {
        StoreFixture fixture;
        QCOMPARE(chainHead(fixture.connection()), QString(64, u'0'));
        fixture.addPerson(QStringLiteral("p"));
        const std::vector<BatchRecord> batches = readBatches(fixture.connection());
        QCOMPARE(batches.size(), std::size_t(1));
        QCOMPARE(batches.front().seq, qint64(1));
        QCOMPARE(batches.front().previousLink, chainStart());
    }

    void withoutCommitNothingRemains()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const QString before = fixture.dump();
        {
            auto batch = fixture.begin();
            const Values values = toValues(person);
            batch->append(followUpTable(), toValues(StoreFixture::followUp(QStringLiteral("a"), person, monday)), 2);
            batch->change(personTable(), &values, nullptr);
            batch->keepReject({1, QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("x"), {}});
        }
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM reject")), qint64(0));
        QCOMPARE(readBatches(fixture.connection()).size(), std::size_t(1));
        // The lock is free again.
        fixture.addPerson(QStringLiteral("q"));
    }

    void aFailedStatementUndoesTheBatch()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const QString before = fixture.dump();
        auto batch = fixture.begin();
        QVERIFY(
            batch->append(followUpTable(), toValues(StoreFixture::followUp(QStringLiteral("a"), person, monday)), 2));
        Person twin = person;
        twin.id = {batch->newId()};
        const Values values = toValues(twin);
        QVERIFY(!batch->change(personTable(), nullptr, &values));
        QVERIFY(
            !batch->append(followUpTable(), toValues(StoreFixture::followUp(QStringLiteral("b"), person, monday)), 3));
        const Result<BatchId> committed = batch->commit({2, 2});
        QVERIFY(!committed);
        QVERIFY2(
            committed.error().message.contains(QStringLiteral("person.code")), qPrintable(committed.error().message));
        batch.reset();
        QCOMPARE(fixture.dump(), before);
        VERIFY_CHAIN(fixture);
    }

    void theWriteLockIsTakenAtOnce()
    {
        StoreFixture fixture;
        auto other = fixture.workspace->connect(Connection::Access::ReadWrite);
        QVERIFY_OK(other);
        Query(**other, QStringLiteral("PRAGMA busy_timeout = 0")).exec();
        auto batch = fixture.begin();
        auto second = Batch::begin(**other, workspaceSchema(), fixture.clock, {QStringLiteral("edit"), {}});
        QVERIFY(!second);
        QCOMPARE(second.error().problem, Problem::Locked);
        batch.reset();
        QVERIFY_OK(Batch::begin(**other, workspaceSchema(), fixture.clock, {QStringLiteral("edit"), {}}));
    }

    /// A batch that waited for the lock must number its rows after those of the batch it waited for.
    void idsOfABatchThatWaitedComeLater()
    {
        StoreFixture fixture;
        auto first = fixture.begin();
        Result<qint64> waited = Error{};
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            auto own = fixture.workspace->connect(Connection::Access::ReadWrite);
            if (!own)
                return;
            auto batch = Batch::begin(**own, workspaceSchema(), fixture.clock, {QStringLiteral("edit"), {}});
            if (batch)
                waited = (*batch)->id().value;
        }));
        thread->start();
        QTest::qWait(200); // long enough for the other to wait at the lock
        Person person;
        qint64 last = 0;
        for (int i = 0; i < 3000; ++i)
            last = first->newId();
        person.id = {last};
        person.code = person.name = QStringLiteral("p");
        const Values values = toValues(person);
        first->change(personTable(), nullptr, &values);
        (void)StoreFixture::commit(*first);
        QVERIFY(thread->wait());
        QVERIFY_OK(waited);
        QVERIFY2(*waited > last, qPrintable(QStringLiteral("%1 after %2").arg(*waited).arg(last)));
    }

    void idsRiseWhenTheClockGoesBack()
    {
        StoreFixture fixture;
        const Person first = fixture.addPerson(QStringLiteral("p"));
        fixture.clock.advanceSeconds(-365 * 86400);
        const Person second = fixture.addPerson(QStringLiteral("q"));
        QVERIFY(first.id < second.id);
        VERIFY_CHAIN(fixture);
    }

    void aDerivedTableHearsOnlyOfTheTablesThatItWatches()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        QStringList heard;
        Schema schema = workspaceSchema();
        schema.derivedTables.push_back([&heard] { return std::make_unique<Listener>(heard); });
        auto batch =
            Batch::begin(fixture.connection(), schema, fixture.clock, {QStringLiteral("edit"), QStringLiteral("test")});
        QVERIFY(batch.isOk());
        QVERIFY((*batch)->append(
            followUpTable(), toValues(StoreFixture::followUp(QStringLiteral("a"), person, monday)), 2));
        const Values before = toValues(person);
        Person renamed = person;
        renamed.name = QStringLiteral("q");
        const Values after = toValues(renamed);
        QVERIFY((*batch)->change(personTable(), &before, &after));
        QVERIFY((*batch)->commit({}).isOk());
        QCOMPARE(heard, QStringList({QStringLiteral("person"), QStringLiteral("settled")}));
    }

    /// Derived tables: what is kept in step equals what is computed anew.
    void theRollupIsKeptInStep()
    {
        const bool holds = rc::check("actual_year equals rebuildActions()", [] {
            StoreFixture fixture;
            const std::vector<Person> people{
                fixture.addPerson(QStringLiteral("p")), fixture.addPerson(QStringLiteral("q"))};
            std::vector<BatchId> batches;
            int codes = 0;
            const auto anyFollowUp = [&](const QString &code) {
                const Person &person = people[*rc::gen::inRange<std::size_t>(0, people.size())];
                const QDate day = monday.addDays(*rc::gen::inRange(-8, 8));
                return StoreFixture::followUp(
                    code, person, day, *rc::gen::element(Action::Lead, Action::Visit, Action::Proposal, Action::Note));
            };
            const int steps = *rc::gen::inRange(1, 9);
            for (int step = 0; step < steps; ++step) {
                switch (codes == 0 ? 0 : *rc::gen::inRange(0, 3)) {
                case 0: {
                    std::vector<FollowUp> rows;
                    for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
                        rows.push_back(anyFollowUp(QString::number(++codes)));
                    batches.push_back(fixture.append(rows));
                    break;
                }
                case 1: {
                    const QString code = QString::number(*rc::gen::inRange(1, codes + 1));
                    const std::optional<Values> before = fixture.row(followUpTable(), QStringLiteral("code"), code);
                    if (!before)
                        break;
                    Values after = toValues(anyFollowUp(code));
                    for (int i = 0; i < 3; ++i)
                        after[i] = (*before)[i];
                    auto batch = fixture.begin();
                    batch->change(followUpTable(), &*before, &after);
                    batches.push_back(StoreFixture::commit(*batch));
                    break;
                }
                default: {
                    const BatchId target = batches[*rc::gen::inRange<std::size_t>(0, batches.size())];
                    const Result<RevertReport> report = fixture.workspace->revert(target, QStringLiteral("test"));
                    RC_ASSERT(report.isOk());
                    if (!report->batch.isNull())
                        batches.push_back(report->batch);
                }
                }
            }
            const QString kept = fixture.dump();
            rebuildActions(fixture.connection());
            RC_ASSERT(fixture.dump() == kept);
            RC_ASSERT(fixture.verify().isOk());
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
