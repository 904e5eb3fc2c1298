#include "parts/job.h"

#include "catalogue.h"
#include "store/query.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace waterline;

class TestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestWins();
    void forgottenWorkSaysNothing();
    void resultsNeverReachAnOwnerThatIsGone();
    void worksOnAConnectionOfItsOwn();
    void aFileThatIsGoneIsAnError();
};

void TestJob::theLatestWins()
{
    QObject owner;
    Job job(&owner);
    QSemaphore gate;
    QList<int> arrived;
    const auto done = [&arrived](const Result<int> &value) { arrived << *value; };
    job.startPlain<int>(
        [&gate]() -> Result<int> {
            gate.acquire();
            return 1;
        },
        done);
    job.startPlain<int>([]() -> Result<int> { return 2; }, done);
    QTRY_COMPARE(arrived, QList<int>{2});
    QVERIFY(!job.isRunning());
    gate.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(arrived, QList<int>{2});
}

void TestJob::forgottenWorkSaysNothing()
{
    QObject owner;
    Job job(&owner);
    bool arrived = false;
    job.startPlain<int>([]() -> Result<int> { return 1; }, [&arrived](const Result<int> &) { arrived = true; });
    QVERIFY(job.isRunning());
    job.forget();
    QVERIFY(!job.isRunning());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!arrived);
}

void TestJob::resultsNeverReachAnOwnerThatIsGone()
{
    bool arrived = false;
    {
        QObject owner;
        auto *job = new Job(&owner);
        job->startPlain<int>([]() -> Result<int> { return 1; }, [&arrived](const Result<int> &) { arrived = true; });
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!arrived);
}

void TestJob::worksOnAConnectionOfItsOwn()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("a.waterline")), workspaceSchema(), clock, 1);
    QVERIFY(workspace);
    QObject owner;
    Job job(&owner);
    Connection *used = nullptr;
    qint64 answer = -1;
    job.start<qint64>(
        **workspace,
        [&used](Connection &connection) -> Result<qint64> {
            used = &connection;
            Reading reading(connection);
            Query query(connection, QStringLiteral("SELECT count(*) FROM batch"));
            query.exec();
            return reading.finish(query.integer());
        },
        [&answer](const Result<qint64> &result) { answer = result ? *result : -2; });
    QTRY_COMPARE(answer, 0);
    QVERIFY(used != &(*workspace)->connection());
}

void TestJob::aFileThatIsGoneIsAnError()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("a.waterline"));
    auto workspace = Workspace::create(path, workspaceSchema(), clock, 1);
    QVERIFY(workspace);
    QVERIFY(QFile::remove(path));
    QObject owner;
    Job job(&owner);
    std::optional<bool> isOk;
    job.start<qint64>(
        **workspace,
        [](Connection &connection) -> Result<qint64> {
            Reading reading(connection);
            Query query(connection, QStringLiteral("SELECT count(*) FROM batch"));
            query.exec();
            return reading.finish(query.integer());
        },
        [&isOk](const Result<qint64> &result) { isOk = result.isOk(); });
    QTRY_VERIFY(isOk);
    QVERIFY(!*isOk);
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
