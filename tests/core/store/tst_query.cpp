#include "support/rawsqlite.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

constexpr qint64 pageSize = 4096;

std::unique_ptr<Connection> memory()
{
    auto connection = Connection::openInMemory();
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    return std::move(*connection);
}

void exec(Connection &connection, const QString &sql)
{
    Query(connection, sql).exec();
}

/// A file of 2000 rows of which one leaf page in the middle is no page any more.
QString damagedFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("rows.db"));
    runRawSql(path,
        QStringLiteral("CREATE TABLE item (id INTEGER PRIMARY KEY, text TEXT NOT NULL); "
                       "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                       "INSERT INTO item SELECT i, hex(zeroblob(100)) FROM n"));
    patchFile(path, QFileInfo(path).size() / pageSize / 2 * pageSize, QByteArray(pageSize, '\x5A'));
    return path;
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDamagedPageIsNoEndOfTheRows()
    {
        const QTemporaryDir folder;
        auto connection = Connection::open(damagedFile(folder));
        QVERIFY_OK(connection);
        Query query(**connection, QStringLiteral("SELECT id, text FROM item ORDER BY id"));
        QVERIFY(query.exec());
        int rows = 0;
        query.forEach([&](const Row &) { ++rows; });
        QVERIFY(rows > 0);
        QVERIFY(rows < 2000);
        QVERIFY((*connection)->hasFailed());
        const Result<> status = (*connection)->takeStatus();
        QVERIFY(!status);
        QCOMPARE(status.error().problem, Problem::Corrupt);
        QCOMPARE(status.error().place.file, (*connection)->path());
    }

    void aReadingHandsTheDamageOut()
    {
        const QTemporaryDir folder;
        auto connection = Connection::open(damagedFile(folder));
        QVERIFY_OK(connection);
        Reading reading(**connection);
        qint64 sum = 0;
        Query query(**connection, QStringLiteral("SELECT length(text) FROM item"));
        query.exec();
        query.forEach([&](const Row &row) { sum += row.integer(0); });
        const Result<qint64> result = reading.finish(sum);
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::Corrupt);
        QVERIFY(!(*connection)->hasFailed());
    }

    void afterAFailureNothingRuns()
    {
        const auto connection = memory();
        exec(*connection, QStringLiteral("CREATE TABLE item (id INTEGER PRIMARY KEY)"));
        Query insert(*connection, QStringLiteral("INSERT INTO item VALUES (?)"));
        QVERIFY(insert.exec(1));
        QVERIFY(!insert.exec(1));
        QVERIFY(connection->hasFailed());
        QVERIFY(!insert.exec(2));
        QVERIFY(!Query(*connection, QStringLiteral("INSERT INTO item VALUES (3)")).exec());
        QCOMPARE(integerOf(*connection, QStringLiteral("SELECT count(*) FROM item")), qint64(0));
        QVERIFY(!connection->takeStatus());
        QCOMPARE(integerOf(*connection, QStringLiteral("SELECT count(*) FROM item")), qint64(1));
        QVERIFY(insert.exec(2));
    }

    void aFailureIsGivenOutOnce()
    {
        const auto connection = memory();
        exec(*connection, QStringLiteral("SELECT nonsense"));
        const Result<> first = connection->takeStatus();
        QVERIFY(!first);
        QVERIFY2(first.error().message.contains(QStringLiteral("nonsense")), qPrintable(first.error().message));
        QVERIFY(connection->takeStatus().isOk());
        QVERIFY(!connection->hasFailed());
    }

    void theFirstFailureIsKept()
    {
        const auto connection = memory();
        connection->fail({Problem::DiskFull, QStringLiteral("first")});
        connection->fail({Problem::Locked, QStringLiteral("second")});
        QCOMPARE(connection->takeStatus().error().message, QStringLiteral("first"));
    }

    void aFailureInsideALoopEndsIt()
    {
        const auto connection = memory();
        exec(*connection, QStringLiteral("CREATE TABLE item (id INTEGER PRIMARY KEY)"));
        for (int i = 1; i <= 5; ++i)
            Query(*connection, QStringLiteral("INSERT INTO item VALUES (?)")).exec(i);
        Query query(*connection, QStringLiteral("SELECT id FROM item ORDER BY id"));
        query.exec();
        int visits = 0;
        query.forEach([&](const Row &row) {
            ++visits;
            if (row.integer(0) == 2)
                exec(*connection, QStringLiteral("INSERT INTO item VALUES (1)"));
        });
        QCOMPARE(visits, 2);
        QVERIFY(!connection->takeStatus());
    }

    void aQueryCanBeRunAgain()
    {
        const auto connection = memory();
        exec(*connection, QStringLiteral("CREATE TABLE item (id INTEGER PRIMARY KEY, text TEXT)"));
        Query insert(*connection, QStringLiteral("INSERT INTO item VALUES (?, ?)"));
        QVERIFY(insert.exec(1, QStringLiteral("a")));
        QVERIFY(insert.exec(2, QString()));
        QVERIFY(insert.execRow({3, QStringLiteral("")}));
        QCOMPARE(insert.affected(), qint64(1));
        Query select(*connection, QStringLiteral("SELECT text FROM item WHERE id = ?"));
        select.exec(1);
        QCOMPARE(select.text(), QStringLiteral("a"));
        select.exec(2);
        QCOMPARE(select.first([](const Row &row) { return row.isNull(0); }), std::optional(true));
        select.exec(3);
        QCOMPARE(select.first([](const Row &row) { return row.isNull(0); }), std::optional(false));
        select.exec(4);
        QVERIFY(!select.first([](const Row &) { return 0; }).has_value());
        QVERIFY(connection->takeStatus().isOk());
    }

    void aStoppedLoopHoldsNoLock()
    {
        TestWorkspace fixture;
        exec(fixture.connection(), QStringLiteral("INSERT INTO meta VALUES ('a', '1'), ('b', '2')"));
        Query select(fixture.connection(), QStringLiteral("SELECT key FROM meta"));
        select.exec();
        int visits = 0;
        select.forEach([&](const Row &) { return ++visits < 2; });
        QCOMPARE(visits, 2);
        // An unfinished SELECT would hold the checkpoint back.
        Query checkpoint(fixture.connection(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        checkpoint.exec();
        QCOMPARE(checkpoint.integer(), qint64(0));
        QCOMPARE(QFileInfo(fixture.path() + QStringLiteral("-wal")).size(), qint64(0));
    }

    void idsBindAsNumbersAndNoneAsNull()
    {
        const auto connection = memory();
        Query select(*connection, QStringLiteral("SELECT ?, ?"));
        select.exec(PersonId{7}, PersonId());
        const auto row = select.first([](const Row &r) { return std::pair(r.id<PersonId>(0), r.isNull(1)); });
        QVERIFY(row.has_value());
        QCOMPARE(row->first, PersonId{7});
        QVERIFY(row->second);
    }

    /// Rows are not kept in memory: only a forward-only query reads on in the file while it is walked.
    void queriesAreForwardOnly()
    {
        const auto connection = memory();
        exec(*connection, QStringLiteral("CREATE TABLE item (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"));
        exec(*connection,
            QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
                           "INSERT INTO item SELECT i, hex(zeroblob(50)) FROM n"));
        Query select(*connection, QStringLiteral("SELECT id, text FROM item"));
        select.exec();
        const qint64 before = residentKilobytes();
        qint64 sum = 0;
        select.forEach([&](const Row &row) { sum += row.text(1).size(); });
        const qint64 grown = residentKilobytes() - before;
        QCOMPARE(sum, qint64(200000) * 100);
        QVERIFY2(grown < 8 * 1024, qPrintable(QStringLiteral("%1 KB").arg(grown)));
    }

    void aReadingSeesOneState()
    {
        TestWorkspace fixture;
        auto other = fixture.workspace->connect(Connection::Access::ReadWrite);
        QVERIFY_OK(other);
        const QString count = QStringLiteral("SELECT count(*) FROM meta");
        Reading reading(fixture.connection());
        const qint64 before = integerOf(fixture.connection(), count);
        exec(**other, QStringLiteral("INSERT INTO meta VALUES ('x', '1')"));
        QVERIFY((*other)->takeStatus().isOk());
        QCOMPARE(integerOf(fixture.connection(), count), before);
        QVERIFY_OK(reading.finish(0));
        QCOMPARE(integerOf(fixture.connection(), count), before + 1);
    }

    /// An answer made of several answers is one state too.
    void aReadingInsideAReadingIsAPartOfIt()
    {
        TestWorkspace fixture;
        auto other = fixture.workspace->connect(Connection::Access::ReadWrite);
        QVERIFY_OK(other);
        const QString count = QStringLiteral("SELECT count(*) FROM meta");
        Reading whole(fixture.connection());
        Reading part(fixture.connection());
        const Result<qint64> before = part.finish(integerOf(fixture.connection(), count));
        QVERIFY_OK(before);
        exec(**other, QStringLiteral("INSERT INTO meta VALUES ('x', '1')"));
        QVERIFY((*other)->takeStatus().isOk());
        QCOMPARE(integerOf(fixture.connection(), count), *before);
        QCOMPARE(*whole.finish(0), 0);
        QCOMPARE(integerOf(fixture.connection(), count), *before + 1);
    }

private:
    static qint64 residentKilobytes()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() * 4;
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
