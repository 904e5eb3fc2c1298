#include "shell/workspacedesk.h"

#include "store/query.h"
#include "ui/samplefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace waterline;

namespace {

/// Answers as the test says, and remembers what was asked.
class FakeDialogs final : public Dialogs {
public:
    QString path;
    QStringList files;
    bool isAgreed = false;
    QStringList asked;
    QStringList told;

    QString workspaceToOpen(const QString &) override { return path; }
    QString workspaceToCreate(const QString &suggested) override
    {
        asked << suggested;
        return path;
    }
    QString backupTarget(const QString &suggested) override
    {
        asked << suggested;
        return path;
    }
    QStringList filesToImport(const QString &) override { return files; }
    bool confirm(const Question &question) override
    {
        asked << question.text;
        return isAgreed;
    }
    void inform(const QString &text, const QString &detail) override { told << text + u'\n' + detail; }
};

/// A desk with everything around it, in a folder of its own.
struct Office {
    QTemporaryDir folder;
    FixedClock clock = SampleFile::clock();
    Session session{clock};
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    FakeDialogs dialogs;
    WorkspaceDesk desk{session, settings, dialogs};
    QSignalSpy failed{&session, &Session::failed};

    Office() { qputenv("HOME", folder.path().toLocal8Bit()); }
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    qint64 count(const char *table)
    {
        Query query(session.workspace()->connection(),
            QStringLiteral("SELECT count(*) FROM %1").arg(QString::fromLatin1(table)));
        query.exec();
        return query.integer();
    }
};

BatchRecord batch(qint64 id, const char *kind, qint64 reverts = 0)
{
    BatchRecord record;
    record.id = BatchId{id};
    record.kind = QString::fromLatin1(kind);
    record.reverts = BatchId{reverts};
    return record;
}

} // namespace

class TestWorkspaceDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheNewestImport_data();
    void findsTheNewestImport();
    void createsAndRemembers();
    void thinkingBetterLeavesNothing();
    void aMissingFileIsReported();
    void theLastWorkspaceIsReopened();
    void theLastWorkspaceMayBeGone();
    void whatIsOpenIsNotOpenedTwice();
    void aRefusedFileLeavesTheOpenOne();
    void leavesUnsavedWorkOnlyWhenAgreed();
    void filesGoToTheImport();
    void filesMakeAWorkspaceFirst();
    void undoAsksAndTakesBack();
    void undoOnlyWhenAgreed();
    void backsUp();
    void verifies();
    void makesTheSample();

private:
    std::unique_ptr<SampleFile> m_sample;
};

void TestWorkspaceDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_sample = std::make_unique<SampleFile>();
    QVERIFY2(m_sample->error().isEmpty(), qPrintable(m_sample->error()));
}

void TestWorkspaceDesk::findsTheNewestImport_data()
{
    QTest::addColumn<std::vector<BatchRecord>>("batches");
    QTest::addColumn<qint64>("found");
    using Batches = std::vector<BatchRecord>;
    QTest::newRow("nothing") << Batches{} << qint64(0);
    QTest::newRow("one") << Batches{batch(1, "import")} << qint64(1);
    QTest::newRow("other kinds do not count") << Batches{batch(1, "import"), batch(2, "edit")} << qint64(1);
    QTest::newRow("undone") << Batches{batch(1, "import"), batch(2, "revert", 1)} << qint64(0);
    QTest::newRow("the newer is undone") << Batches{batch(1, "import"), batch(2, "import"), batch(3, "revert", 2)}
                                         << qint64(1);
    QTest::newRow("the older is undone") << Batches{batch(1, "import"), batch(2, "import"), batch(3, "revert", 1)}
                                         << qint64(2);
    QTest::newRow("undone and redone") << Batches{batch(1, "import"), batch(2, "revert", 1), batch(3, "revert", 2)}
                                       << qint64(1);
}

void TestWorkspaceDesk::findsTheNewestImport()
{
    QFETCH(std::vector<BatchRecord>, batches);
    QFETCH(qint64, found);
    const std::optional<BatchRecord> newest = newestImport(batches);
    QCOMPARE(newest ? newest->id.value : 0, found);
}

void TestWorkspaceDesk::createsAndRemembers()
{
    Office office;
    office.dialogs.path = office.path("华东.waterline");
    QVERIFY(office.desk.askToCreate());
    QVERIFY(office.session.workspace());
    QVERIFY(office.dialogs.asked.first().endsWith(QStringLiteral("Documents/Waterline/Sales 2026.waterline")));
    QCOMPARE(office.settings.lastWorkspace(), office.session.workspace()->path());
    QCOMPARE(office.settings.recentWorkspaces(), QStringList{office.session.workspace()->path()});
    office.desk.close();
    QVERIFY(!office.session.workspace());
    QVERIFY(office.settings.lastWorkspace().isEmpty());
    QCOMPARE(office.settings.recentWorkspaces().size(), 1);
}

void TestWorkspaceDesk::thinkingBetterLeavesNothing()
{
    Office office;
    QVERIFY(!office.desk.askToCreate());
    QVERIFY(!office.session.workspace());
    QVERIFY(!QDir(workspaceFolder()).exists());
    QCOMPARE(office.failed.size(), 0);
}

void TestWorkspaceDesk::aMissingFileIsReported()
{
    Office office;
    office.desk.open(office.path("nothing.waterline"));
    QCOMPARE(office.failed.size(), 1);
    QVERIFY(!office.session.workspace());
    QVERIFY(office.settings.recentWorkspaces().isEmpty());
}

void TestWorkspaceDesk::theLastWorkspaceIsReopened()
{
    Office office;
    office.settings.setLastWorkspace(m_sample->copy());
    office.desk.reopenLast();
    QVERIFY(office.session.workspace());
}

void TestWorkspaceDesk::theLastWorkspaceMayBeGone()
{
    Office office;
    office.settings.setLastWorkspace(office.path("gone.waterline"));
    office.desk.reopenLast();
    QCOMPARE(office.failed.size(), 1);
    QCOMPARE(office.failed.first().first().value<Error>().problem, Problem::NotFound);
    QVERIFY(office.dialogs.told.isEmpty());
}

void TestWorkspaceDesk::whatIsOpenIsNotOpenedTwice()
{
    Office office;
    const QString path = m_sample->copy();
    office.desk.open(path);
    const Workspace *first = office.session.workspace();
    office.desk.open(path);
    QCOMPARE(office.session.workspace(), first);
    QCOMPARE(office.failed.size(), 0);
}

void TestWorkspaceDesk::aRefusedFileLeavesTheOpenOne()
{
    Office office;
    office.desk.open(m_sample->copy());
    QFile text(office.path("text.waterline"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not a workspace");
    text.close();
    office.desk.open(text.fileName());
    QCOMPARE(office.failed.size(), 1);
    QVERIFY(office.session.workspace());
}

void TestWorkspaceDesk::leavesUnsavedWorkOnlyWhenAgreed()
{
    Office office;
    office.dialogs.path = office.path("first.waterline");
    QVERIFY(office.desk.askToCreate());
    const QString question = QStringLiteral("Leave without saving?");
    QString unsaved = QStringLiteral("The what-if changes goals.");
    office.desk.setUnsavedWork([&unsaved] { return unsaved; });
    office.dialogs.path = office.path("second.waterline");
    QVERIFY(!office.desk.askToCreate());
    office.desk.close();
    office.desk.open(office.path("elsewhere.waterline"));
    QCOMPARE(office.dialogs.asked.count(question), 3);
    QVERIFY(office.session.workspace());
    QVERIFY(office.session.workspace()->path().endsWith(QStringLiteral("first.waterline")));
    QVERIFY(!QFileInfo::exists(office.path("second.waterline")));
    QVERIFY(office.failed.isEmpty());
    // Agreed, or nothing to lose.
    office.dialogs.isAgreed = true;
    QVERIFY(office.desk.askToCreate());
    QCOMPARE(office.dialogs.asked.count(question), 4);
    unsaved.clear();
    office.desk.close();
    QCOMPARE(office.dialogs.asked.count(question), 4);
    QVERIFY(!office.session.workspace());
}

void TestWorkspaceDesk::filesGoToTheImport()
{
    Office office;
    office.desk.open(m_sample->copy());
    QSignalSpy imports(&office.session, &Session::importAsked);
    office.desk.takeFiles({QStringLiteral("a.csv"), QStringLiteral("b.txt")});
    QCOMPARE(imports.size(), 1);
    QCOMPARE(imports.first().first().toStringList(), (QStringList{QStringLiteral("a.csv"), QStringLiteral("b.txt")}));
    QVERIFY(office.dialogs.asked.isEmpty());
}

void TestWorkspaceDesk::filesMakeAWorkspaceFirst()
{
    Office office;
    QSignalSpy imports(&office.session, &Session::importAsked);
    office.desk.takeFiles({QStringLiteral("a.csv")});
    QCOMPARE(office.dialogs.asked.size(), 1);
    QCOMPARE(imports.size(), 0);
    office.dialogs.path = office.path("new.waterline");
    office.desk.takeFiles({QStringLiteral("a.csv")});
    QVERIFY(office.session.workspace());
    QCOMPARE(imports.size(), 1);
}

void TestWorkspaceDesk::undoAsksAndTakesBack()
{
    Office office;
    office.desk.open(m_sample->copy());
    QVERIFY(office.count("follow_up") > 7000);
    const qint64 customers = office.count("customer");
    office.dialogs.isAgreed = true;
    QSignalSpy committed(office.session.workspace(), &Workspace::committed);
    office.desk.askToUndoImport();
    QVERIFY(office.desk.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(committed.size(), 1, 20'000);
    QVERIFY(office.dialogs.asked.first().contains(QStringLiteral("followups.csv")));
    QCOMPARE(office.count("follow_up"), 0);
    QCOMPARE(office.count("customer"), customers);
    QVERIFY(!office.desk.isBusy());
    QCOMPARE(office.failed.size(), 0);
}

void TestWorkspaceDesk::undoOnlyWhenAgreed()
{
    Office office;
    office.desk.open(m_sample->copy());
    office.desk.askToUndoImport();
    QTRY_COMPARE(office.dialogs.asked.size(), 1);
    QTRY_VERIFY(!office.desk.isBusy());
    QVERIFY(office.count("follow_up") > 7000);
}

void TestWorkspaceDesk::backsUp()
{
    Office office;
    office.desk.open(m_sample->copy());
    office.dialogs.path = office.path("backup.waterline");
    QSignalSpy told(&office.session, &Session::told);
    office.desk.askToBackUp();
    QVERIFY(office.dialogs.asked.first().contains(QStringLiteral("2026-11-23")));
    QTRY_VERIFY(told.size() == 2); // that it is under way, and that it is done
    QCOMPARE(office.failed.size(), 0);
    const auto copy = Workspace::open(office.dialogs.path, workspaceSchema(), office.clock);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
}

void TestWorkspaceDesk::verifies()
{
    Office office;
    office.desk.open(m_sample->copy());
    office.desk.verify();
    QTRY_COMPARE_WITH_TIMEOUT(office.dialogs.told.size(), 1, 20'000);
    QVERIFY(office.dialogs.told.first().contains(QStringLiteral("5 batch(es)")));
    QCOMPARE(office.failed.size(), 0);
}

void TestWorkspaceDesk::makesTheSample()
{
    Office office;
    QFile::remove(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample.waterline"));
    QSignalSpy progress(&office.desk, &WorkspaceDesk::sampleProgressed);
    office.desk.openSample();
    QVERIFY(office.desk.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(office.session.workspace(), 30'000);
    QVERIFY(office.count("follow_up") > 7000);
    QVERIFY(progress.size() > 0);
    QVERIFY(!office.desk.isBusy());
    // The second time it is there already.
    office.desk.close();
    office.desk.openSample();
    QVERIFY(office.session.workspace());
    office.desk.close();
    QVERIFY(QFile::remove(office.settings.recentWorkspaces().first()));
}

QTEST_GUILESS_MAIN(TestWorkspaceDesk)
#include "tst_workspacedesk.moc"
