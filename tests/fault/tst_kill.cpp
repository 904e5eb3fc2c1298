#include "cli/cliprocess.h"
#include "importrun.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>

using namespace waterline;

namespace {

constexpr qint64 rowsOfFile = 2000;
constexpr qint64 customersOfFile = 50;
constexpr int usualKills = 25;
constexpr quint32 seed = 20260105;
/// How long after the first write of the log a kill that is aimed at the commit comes, at most.
constexpr int aimedMicroseconds = 30'000;
/// Importing again is tried after every so many kills.
constexpr int killsBetweenImports = 5;

constexpr Contents before{0, 1, 1, 0, 0};
constexpr Contents after{rowsOfFile, 2, 1, customersOfFile, rowsOfFile};

} // namespace

/// Field test 1, its second half: the real program is killed at moments that nobody chose. WATERLINE_KILLS says how
/// often; 200 before a release.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_run.prepare(visitsCsv(rowsOfFile, customersOfFile)); }

    void cleanup() { m_run.close(); }

    void anImportThatIsNotKilled()
    {
        m_run.layOut();
        QElapsedTimer timer;
        timer.start();
        const CliAnswer answer = runCli(arguments());
        m_microseconds = timer.nsecsElapsed() / 1000;
        QVERIFY2(answer.exitCode == 0, answer.output + answer.errors);
        QVERIFY_OK(m_run.open());
        QCOMPARE(m_run.contents(), after);
        QVERIFY(isSound(m_run.connection()));
    }

    void killedAnywhere()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("WATERLINE_KILLS", &isNumber);
        const int kills = isNumber ? asked : usualKills;
        QVERIFY(kills > 0 && m_microseconds > 0);
        QRandomGenerator random(seed);
        int killedBefore = 0;
        int killedAfter = 0;
        int finished = 0;
        for (int i = 0; i < kills; ++i) {
            m_run.layOut();
            // Every other kill is aimed at the commit, which is a small part of the whole.
            const bool isAimed = i % 2 != 0;
            const qint64 delay =
                isAimed ? random.bounded(aimedMicroseconds) : qint64(random.bounded(double(m_microseconds)));
            const bool isKilled = runAndKill(isAimed, delay);
            const QByteArray name = "kill " + QByteArray::number(i) + (isAimed ? ", aimed, after " : " after ")
                + QByteArray::number(delay) + " us";
            checkAllOrNothing(m_run, before, after, name);
            if (QTest::currentTestFailed())
                return;
            const Contents found = m_run.contents();
            QVERIFY2(isKilled || found == after, name);
            ++(!isKilled ? finished : found == before ? killedBefore : killedAfter);
            m_run.close();
            if (i % killsBetweenImports == 0)
                importAgain(found == after, name);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills: %d before the commit, %d after it, %d came too late", kills, killedBefore, killedAfter,
            finished);
        QVERIFY(killedBefore + killedAfter > 0);
    }

private:
    [[nodiscard]] QStringList arguments() const
    {
        return {QStringLiteral("import"), m_run.path(), m_run.csv, QStringLiteral("--create-unknown"),
            QStringLiteral("--json")};
    }

    /// Kills the program so long after its start, or after it began to write the log. False when it was done before.
    [[nodiscard]] bool runAndKill(bool isAimed, qint64 microseconds) const
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(WATERLINE_CLI), arguments());
        if (!process.waitForStarted())
            qFatal("%s", qPrintable(process.errorString()));
        const QString log = m_run.path() + QStringLiteral("-wal");
        while (isAimed && QFileInfo(log).size() == 0 && !process.waitForFinished(0))
            usleep(100);
        if (process.state() == QProcess::NotRunning)
            return false;
        usleep(useconds_t(microseconds));
        // It is this process's own child and not waited for yet, so the number is still its.
        kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        return process.exitStatus() == QProcess::CrashExit;
    }

    /// The same command again brings what is missing, and nothing twice.
    void importAgain(bool isThere, const QByteArray &name)
    {
        const CliAnswer answer = runCli(arguments());
        QVERIFY2(answer.exitCode == 0, name + answer.output + answer.errors);
        QVERIFY_OK(m_run.open());
        QVERIFY2(m_run.contents() == after, name);
        m_run.close();
        const qint64 created = answer.object().value(QStringLiteral("new")).toInteger(-1);
        QVERIFY2(created == (isThere ? 0 : rowsOfFile), name + answer.output);
    }

    ImportRun m_run;
    qint64 m_microseconds = 0;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
