#include "storefixture.h"

#include "store/interruption.h"
#include "store/migrations.h"

#include <thread>

using namespace waterline;

namespace {

const QDate monday(2026, 1, 12);

Schema schemaWith(qint64 rowsWithIndexes)
{
    Schema schema = workspaceSchema();
    schema.rowsWithIndexes = rowsWithIndexes;
    return schema;
}

} // namespace

/// Many rows at once: the plain indexes go, and are back before the commit.
class TestIndexRebuild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_person = m_fixture->addPerson(QStringLiteral("p"));
    }

    void aBatchThatDoublesTheTable()
    {
        const QString schema = schemaText(m_fixture->connection());
        m_fixture->append(followUps(0, 4));
        const Schema early = schemaWith(4);
        auto batch = begin(early);
        append(*batch, followUps(4, 3));
        QCOMPARE(plainIndexes(), qint64(3));
        append(*batch, followUps(7, 1));
        QCOMPARE(plainIndexes(), qint64(0)); // four old ones, four new ones
        append(*batch, followUps(8, 5));
        // What is unique is still looked at.
        QVERIFY(!batch->append(followUpTable(), toValues(followUps(2, 1).front()), 99));
        QVERIFY_OK(batch->commit({9, 9}));
        QCOMPARE(schemaText(m_fixture->connection()), schema);
        VERIFY_CHAIN(*m_fixture); // compares every index with its table
        QCOMPARE(m_fixture->count(
                     QStringLiteral("SELECT count(*) FROM follow_up INDEXED BY follow_up_batch WHERE batch > 0")),
            qint64(13));
        m_fixture->close();
        QVERIFY_OK(m_fixture->open());
    }

    void aBatchThatIsSmallBesideTheTable()
    {
        m_fixture->append(followUps(0, 60));
        const Schema early = schemaWith(4);
        auto batch = begin(early);
        append(*batch, followUps(60, 16)); // asked at 4, 8 and 16, always fewer than 60
        QCOMPARE(plainIndexes(), qint64(3));
        append(*batch, followUps(76, 48)); // at 64 they are more
        QCOMPARE(plainIndexes(), qint64(0));
        QVERIFY_OK(batch->commit({64, 64}));
        QCOMPARE(plainIndexes(), qint64(3));
        VERIFY_CHAIN(*m_fixture);
    }

    void theSameRowsEitherWay()
    {
        m_fixture->append(followUps(0, 40));
        const QString plain = m_fixture->dump();
        StoreFixture other;
        m_person = other.addPerson(QStringLiteral("p"));
        const Schema early = schemaWith(2);
        auto begun =
            Batch::begin(other.connection(), early, other.clock, {QStringLiteral("import"), QStringLiteral("test")});
        QVERIFY_OK(begun);
        append(**begun, followUps(0, 40));
        QVERIFY_OK((*begun)->commit({40, 40}));
        QCOMPARE(other.dump(), plain);
    }

    void aBatchThatIsGivenUp()
    {
        const QString schema = schemaText(m_fixture->connection());
        const QString rows = m_fixture->dump();
        const Schema early = schemaWith(2);
        auto batch = begin(early);
        append(*batch, followUps(0, 10));
        QCOMPARE(plainIndexes(), qint64(0));
        batch.reset();
        QCOMPARE(schemaText(m_fixture->connection()), schema);
        QCOMPARE(m_fixture->dump(), rows);
    }

    void theCacheIsAsBefore()
    {
        const qint64 cache = m_fixture->count(QStringLiteral("PRAGMA cache_size"));
        const Schema early = schemaWith(2);
        auto batch = begin(early);
        append(*batch, followUps(0, 10));
        QVERIFY_OK(batch->commit({10, 10}));
        QCOMPARE(m_fixture->count(QStringLiteral("PRAGMA cache_size")), cache);
    }

    /// Also in the middle of a statement that would run for ever.
    void aLongStatementCanBeStopped()
    {
        std::atomic_bool stop = false;
        const Interruption interruption(m_fixture->connection(), &stop);
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            stop = true;
        });
        (void)integerOf(m_fixture->connection(),
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
        other.join();
        QVERIFY(!m_fixture->connection().takeStatus());
    }

    void nothingIsStoppedAfterwards()
    {
        std::atomic_bool stop = true;
        {
            const Interruption interruption(m_fixture->connection(), &stop);
        }
        QCOMPARE(integerOf(m_fixture->connection(),
                     QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
                                    "SELECT count(*) FROM n")),
            qint64(200'000));
        QVERIFY_OK(m_fixture->connection().takeStatus());
    }

private:
    std::unique_ptr<Batch> begin(const Schema &schema)
    {
        auto batch = Batch::begin(
            m_fixture->connection(), schema, m_fixture->clock, {QStringLiteral("import"), QStringLiteral("test")});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        return std::move(*batch);
    }

    [[nodiscard]] std::vector<FollowUp> followUps(int from, int count) const
    {
        std::vector<FollowUp> result;
        for (int i = from; i < from + count; ++i)
            result.push_back(StoreFixture::followUp(QStringLiteral("F%1").arg(i), m_person, monday.addDays(i % 20)));
        return result;
    }

    static void append(Batch &batch, const std::vector<FollowUp> &followUps)
    {
        qint64 line = 1;
        for (const FollowUp &one : followUps)
            QVERIFY(batch.append(followUpTable(), toValues(one), ++line));
    }

    [[nodiscard]] qint64 plainIndexes()
    {
        return m_fixture->count(QStringLiteral(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'follow_up' AND sql IS NOT NULL"));
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Person m_person;
};

QTEST_GUILESS_MAIN(TestIndexRebuild)
#include "tst_indexrebuild.moc"
