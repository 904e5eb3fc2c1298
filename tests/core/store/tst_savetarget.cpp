#include "storefixture.h"

#include "store/backup.h"
#include "store/savetarget.h"

#include <filesystem>

using namespace waterline;

/// A report must never take the place of a file that people would miss.
class TestSaveTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesInUseAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the workspace") << QStringLiteral("test.waterline");
        QTest::newRow("the workspace by a detour") << QStringLiteral("./../%1/test.waterline");
        QTest::newRow("its log") << QStringLiteral("test.waterline-wal");
        QTest::newRow("its shared memory") << QStringLiteral("test.waterline-shm");
        QTest::newRow("its lock, even before there is one") << QStringLiteral("test.waterline.lock");
        QTest::newRow("the file that is imported") << QStringLiteral("visits.csv");
        QTest::newRow("the workspace by a symbolic link") << QStringLiteral("link");
        QTest::newRow("the file by a hard link") << QStringLiteral("hard.csv");
    }
    void filesInUseAreRefused()
    {
        QFETCH(QString, name);
        StoreFixture fixture;
        const QString csv = fixture.write(QStringLiteral("visits.csv"), "a,b\n");
        QVERIFY(QFile::link(fixture.path(), fixture.file(QStringLiteral("link"))));
        std::filesystem::create_hard_link(csv.toStdString(), fixture.file(QStringLiteral("hard.csv")).toStdString());
        if (name.contains(u'%'))
            name = name.arg(QFileInfo(fixture.path()).dir().dirName());
        const Result<> free = checkSaveTarget(fixture.file(name), {fixture.path(), csv});
        QVERIFY(!free);
        QCOMPARE(free.error().problem, Problem::NotWritable);
        // The file was only looked at: our own locks on it still hold.
        fixture.addPerson(QStringLiteral("p"));
    }

    void anyOtherWorkspaceIsRefused()
    {
        StoreFixture fixture;
        const QString copy = fixture.file(QStringLiteral("copy.waterline"));
        QVERIFY_OK(backUp(fixture.connection(), copy));
        QVERIFY(!checkSaveTarget(copy, {fixture.path()}));
    }

    void aFolderIsRefused()
    {
        StoreFixture fixture;
        QVERIFY(!checkSaveTarget(QFileInfo(fixture.path()).path(), {}));
    }

    void otherFilesAndNewNamesAreFree()
    {
        StoreFixture fixture;
        QVERIFY_OK(checkSaveTarget(fixture.write(QStringLiteral("old.pdf"), "%PDF"), {fixture.path()}));
        QVERIFY_OK(checkSaveTarget(fixture.file(QStringLiteral("new.pdf")), {fixture.path()}));
    }
};

QTEST_GUILESS_MAIN(TestSaveTarget)
#include "tst_savetarget.moc"
