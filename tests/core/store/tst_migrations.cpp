#include "storefixture.h"

#include "store/migrations.h"

using namespace waterline;

namespace {

std::vector<Migration> withSteps(std::vector<Migration> more)
{
    std::vector<Migration> steps = shippedMigrations();
    for (Migration &step : more) {
        step.version = steps.back().version + 1;
        steps.push_back(std::move(step));
    }
    return steps;
}

/// Made-up steps above those that ship.
Migration addsNickname()
{
    return {0,
        {QStringLiteral("ALTER TABLE person ADD COLUMN nickname TEXT"),
            QStringLiteral("UPDATE person SET nickname = name")}};
}

Migration failsAtTheEnd()
{
    return {0,
        {QStringLiteral("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT"), QStringLiteral("DELETE FROM person"),
            QStringLiteral("INSERT INTO nowhere VALUES (1)")}};
}

bool hasTable(Connection &connection, const QString &name)
{
    return integerOf(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = ?"), name) == 1;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedStepsAreNumberedWithoutGaps()
    {
        const std::vector<Migration> steps = shippedMigrations();
        QVERIFY(!steps.empty());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].version, int(i) + 1);
            QVERIFY(!steps[i].statements.isEmpty());
        }
    }

    void freshFile()
    {
        auto connection = Connection::openInMemory();
        QVERIFY_OK(connection);
        QCOMPARE(schemaVersion(**connection), 0);
        QVERIFY_OK(migrate(**connection, shippedMigrations()));
        QCOMPARE(schemaVersion(**connection), shippedMigrations().back().version);
        for (const Table *table : workspaceSchema().tables)
            QVERIFY2(hasTable(**connection, table->name), qPrintable(table->name));
        QCOMPARE(schemaText(**connection), *expectedSchemaText(shippedMigrations()));
    }

    /// What the store believes of a table is what the table is.
    void tablesHaveTheColumnsOfTheSchema()
    {
        TestWorkspace fixture;
        for (const Table *table : workspaceSchema().tables) {
            QStringList columns;
            Query query(fixture.connection(), QStringLiteral("SELECT name FROM pragma_table_info(?)"));
            query.exec(table->name);
            query.forEach([&](const Row &row) { columns << row.text(0); });
            if (table->isFact())
                QCOMPARE(columns.takeLast(), QStringLiteral("seal"));
            QCOMPARE(columns.join(QStringLiteral(", ")), table->columnList());
        }
    }

    void aFileThatIsUpToDateIsLeftAlone()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        QVERIFY_OK(migrate(fixture.connection(), shippedMigrations()));
        QVERIFY(QDir(QFileInfo(fixture.path()).path()).entryList({QStringLiteral("*.bak")}).isEmpty());
    }

    void anOldFileIsCopiedAndBroughtUp()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        const int old = shippedMigrations().back().version;
        const QString expected = fixture.dump();
        QVERIFY_OK(migrate(fixture.connection(), withSteps({addsNickname()})));
        QCOMPARE(schemaVersion(fixture.connection()), old + 1);
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM person WHERE nickname = 'p'")), qint64(1));

        const QString copy = QStringLiteral("%1.before-v%2.bak").arg(fixture.path()).arg(old + 1);
        QVERIFY2(QFileInfo::exists(copy), qPrintable(copy));
        fixture.close();
        QVERIFY(QFile::remove(fixture.path()));
        QVERIFY(QFile::rename(copy, fixture.path()));
        QVERIFY_OK(fixture.open());
        QCOMPARE(schemaVersion(fixture.connection()), old);
        QCOMPARE(fixture.dump(), expected);
    }

    void severalStepsMakeOneCopy()
    {
        StoreFixture fixture;
        const Migration third{0, {QStringLiteral("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT")}};
        QVERIFY_OK(migrate(fixture.connection(), withSteps({addsNickname(), third})));
        QCOMPARE(schemaVersion(fixture.connection()), shippedMigrations().back().version + 2);
        QCOMPARE(QDir(QFileInfo(fixture.path()).path()).entryList({QStringLiteral("*.bak")}).size(), 1);
    }

    void aFailingStepLeavesTheOldVersion()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        const QString schema = schemaText(fixture.connection());
        const QString rows = fixture.dump();
        const Result<> done = migrate(fixture.connection(), withSteps({failsAtTheEnd()}));
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("nowhere")), qPrintable(done.error().message));
        QCOMPARE(schemaVersion(fixture.connection()), shippedMigrations().back().version);
        QCOMPARE(schemaText(fixture.connection()), schema);
        QCOMPARE(fixture.dump(), rows);
        fixture.close();
        QVERIFY_OK(fixture.open());
        VERIFY_CHAIN(fixture);
    }

    void theStepsBeforeAFailingOneStay()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        QVERIFY(!migrate(fixture.connection(), withSteps({addsNickname(), failsAtTheEnd()})));
        QCOMPARE(schemaVersion(fixture.connection()), shippedMigrations().back().version + 1);
        QVERIFY(!hasTable(fixture.connection(), QStringLiteral("half")));
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM person WHERE nickname = 'p'")), qint64(1));
    }

    void withoutACopyNothingIsChanged()
    {
        StoreFixture fixture;
        const int old = shippedMigrations().back().version;
        // A folder stands where the copy should go.
        QVERIFY(QDir().mkpath(QStringLiteral("%1.before-v%2.bak/inside").arg(fixture.path()).arg(old + 1)));
        QVERIFY(!migrate(fixture.connection(), withSteps({addsNickname()})));
        QCOMPARE(schemaVersion(fixture.connection()), old);
    }

    /// Revisions written before a column existed can still be undone.
    void rowsFromBeforeAColumnWasAdded()
    {
        Table grown = personTable();
        grown.columns.push_back({QStringLiteral("nickname")});
        const Values values = rowFromJson(
            grown, QStringLiteral(R"({"id":5,"code":"p","name":"p","role":"","unit":null,"hired_on":null})"));
        QCOMPARE(values.size(), qsizetype(grown.columns.size()));
        QVERIFY(values.last().isNull());
        QCOMPARE(values.first(), QVariant(qint64(5)));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
