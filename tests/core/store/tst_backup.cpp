#include "storefixture.h"

#include "store/workspacefile.h"

#include "store/backup.h"

using namespace waterline;

namespace {

QStringList filesIn(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsAWorkspaceThatEquals()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        fixture.append({StoreFixture::followUp(QStringLiteral("a"), person, QDate(2026, 1, 12))});
        const QString expected = fixture.dump();
        const QString head = chainHead(fixture.connection());
        const QString target = fixture.file(QStringLiteral("copy.waterline"));
        // The rows are still in the log only: a copy of the file alone would miss them.
        QVERIFY(QFileInfo(fixture.path() + QStringLiteral("-wal")).size() > 0);
        QVERIFY_OK(backUp(fixture.connection(), target));
        fixture.close();

        QCOMPARE(filesIn(target), (QStringList{QStringLiteral("copy.waterline"), QStringLiteral("test.waterline")}));
        QVERIFY(QFile::remove(fixture.path()));
        QVERIFY(QFile::rename(target, fixture.path()));
        QVERIFY_OK(fixture.open());
        QCOMPARE(fixture.dump(), expected);
        QCOMPARE(chainHead(fixture.connection()), head);
        VERIFY_CHAIN(fixture);
    }

    void anExistingTargetIsRefused()
    {
        StoreFixture fixture;
        const QString target = fixture.write(QStringLiteral("copy.waterline"), "something of mine");
        const Result<> result = backUp(fixture.connection(), target);
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::NotWritable);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("something of mine"));
        QVERIFY(!filesIn(target).contains(QStringLiteral("copy.waterline.part")));
    }

    void anExistingTargetIsReplacedWhenAsked()
    {
        StoreFixture fixture;
        const QString target = fixture.file(QStringLiteral("copy.waterline"));
        QVERIFY_OK(backUp(fixture.connection(), target));
        fixture.addPerson(QStringLiteral("p"));
        QVERIFY_OK(backUp(fixture.connection(), target, Replace::Yes));
        const auto copy = Workspace::open(target, workspaceSchema(), fixture.clock);
        QVERIFY_OK(copy);
        QCOMPARE(integerOf((*copy)->connection(), QStringLiteral("SELECT count(*) FROM person")), qint64(1));
    }

    void whatIsNoWorkspaceIsNeverReplaced()
    {
        StoreFixture fixture;
        const QString target = fixture.write(QStringLiteral("report.pdf"), "something of mine");
        const Result<> result = backUp(fixture.connection(), target, Replace::Yes);
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::NotWritable);
        QCOMPARE(QFileInfo(target).size(), qint64(17));
    }

    void theWorkspaceItselfIsNeverReplaced_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("by its name") << QString();
        QTest::newRow("by a symbolic link to it") << QStringLiteral("link.waterline");
    }
    void theWorkspaceItselfIsNeverReplaced()
    {
        QFETCH(QString, link);
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        const QString target = link.isEmpty() ? fixture.path() : fixture.file(link);
        if (!link.isEmpty())
            QVERIFY(QFile::link(fixture.path(), target));
        const Result<> result = backUp(fixture.connection(), target, Replace::Yes);
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::NotWritable);
        fixture.addPerson(QStringLiteral("q"));
        QVERIFY_OK(fixture.open());
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM person")), qint64(2));
    }

    /// SQLite would play a log that lies beside the target into the copy.
    void aTargetWithALogIsRefused()
    {
        StoreFixture fixture;
        const QString target = fixture.write(QStringLiteral("copy.waterline"), "old");
        fixture.write(QStringLiteral("copy.waterline-wal"), "log");
        const Result<> result = backUp(fixture.connection(), target, Replace::Yes);
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::InUse);
        QCOMPARE(QFileInfo(target).size(), qint64(3));
    }

    void aFailureLeavesNothing()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        const QStringList before = filesIn(fixture.path());
        const Result<> noFolder = backUp(fixture.connection(), fixture.file(QStringLiteral("none/copy.waterline")));
        QVERIFY(!noFolder);
        QCOMPARE(noFolder.error().problem, Problem::NotReadable);
        QVERIFY(QDir(QFileInfo(fixture.path()).path()).mkdir(QStringLiteral("taken")));
        QVERIFY(QDir(fixture.file(QStringLiteral("taken"))).mkdir(QStringLiteral("inside")));
        QVERIFY(!backUp(fixture.connection(), fixture.file(QStringLiteral("taken")), Replace::Yes));
        QCOMPARE(filesIn(fixture.path()), before);
        QVERIFY(fixture.connection().takeStatus().isOk());
    }

    void aDamagedSourceGivesNoCopy()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        std::vector<FollowUp> rows;
        for (int i = 0; i < 300; ++i)
            rows.push_back(StoreFixture::followUp(QString::number(i), person, QDate(2026, 1, 12)));
        const QString target = fixture.file(QStringLiteral("copy.waterline"));
        QVERIFY_OK(backUp(fixture.connection(), target));
        const qint64 olderSize = QFileInfo(target).size();
        fixture.append(rows);
        fixture.close();
        const qint64 pages = QFileInfo(fixture.path()).size() / workspacePageSize;
        patchFile(fixture.path(), (pages - 3) * workspacePageSize, QByteArray(workspacePageSize, '\x5A'));
        auto connection = Connection::open(fixture.path());
        QVERIFY_OK(connection);
        const Result<> result = backUp(**connection, target, Replace::Yes);
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::Corrupt);
        QCOMPARE(QFileInfo(target).size(), olderSize);
        QVERIFY(!filesIn(target).contains(QStringLiteral("copy.waterline.part")));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
