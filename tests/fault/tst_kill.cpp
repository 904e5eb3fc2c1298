#include "cli/cliprocess.h"
#include "faultrun.h"

#include "store/verify.h"
#include "support/testworkspace.h"

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

QByteArray followUps()
{
    QByteArray csv("跟进编号,跟进时间,跟进人,客户,动作,内容\n");
    for (int i = 0; i < rowsOfFile; ++i) {
        csv += "F" + QByteArray::number(i) + ",2026-01-" + QByteArray::number(5 + i % 14) + " 09:30,P1,客户"
            + QByteArray::number(i % customersOfFile) + ",拜访,谈了预算和下一步的安排\n";
    }
    return csv;
}

/// What a workspace holds, in so far as the import concerns it.
struct Contents {
    qint64 followUps = 0;
    qint64 batches = 0;
    qint64 customers = 0;

    bool operator==(const Contents &) const = default;
};

constexpr Contents before{0, 1, 0};
constexpr Contents after{rowsOfFile, 2, customersOfFile};

} // namespace

/// Field test 1, its second half: the real program is killed at moments that nobody chose. WATERLINE_KILLS says how
/// often; 200 before a release.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_OK(m_fixture.importText(QStringLiteral("people.csv"), "工号,姓名\nP1,王芳\n"));
        m_fixture.close();
        m_template = m_fixture.file(QStringLiteral("template.waterline"));
        QVERIFY(QFile::rename(m_fixture.path(), m_template));
        m_csv = m_fixture.write(QStringLiteral("visits.csv"), followUps());
    }

    void cleanup() { m_fixture.close(); }

    void anImportThatIsNotKilled()
    {
        layCopy(m_template, m_fixture.path());
        QElapsedTimer timer;
        timer.start();
        const CliAnswer answer = runCli(arguments());
        m_microseconds = timer.nsecsElapsed() / 1000;
        QVERIFY2(answer.exitCode == 0, answer.output + answer.errors);
        QVERIFY_OK(m_fixture.open());
        QCOMPARE(contents(), after);
        QVERIFY(isSound());
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
            layCopy(m_template, m_fixture.path());
            // Every other kill is aimed at the commit, which is a small part of the whole.
            const bool isAimed = i % 2 != 0;
            const qint64 delay =
                isAimed ? random.bounded(aimedMicroseconds) : qint64(random.bounded(double(m_microseconds)));
            const bool isKilled = runAndKill(isAimed, delay);
            const QByteArray name = "kill " + QByteArray::number(i) + (isAimed ? ", aimed, after " : " after ")
                + QByteArray::number(delay) + " us";
            const Result<> opened = m_fixture.open();
            QVERIFY2(opened.isOk(),
                opened.isOk() ? "" : qPrintable(QString::fromLatin1(name) + u' ' + opened.error().message));
            QVERIFY2(isSound(), name);
            const Contents found = contents();
            QVERIFY2(found == before || found == after, name);
            QVERIFY2(isKilled || found == after, name);
            ++(!isKilled ? finished : found == before ? killedBefore : killedAfter);
            m_fixture.close();
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
        return {QStringLiteral("import"), m_fixture.path(), m_csv, QStringLiteral("--create-unknown"),
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
        const QString log = m_fixture.path() + QStringLiteral("-wal");
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

    Contents contents()
    {
        return {m_fixture.count(QStringLiteral("SELECT count(*) FROM follow_up")),
            m_fixture.count(QStringLiteral("SELECT count(*) FROM batch")),
            m_fixture.count(QStringLiteral("SELECT count(*) FROM customer"))};
    }

    bool isSound()
    {
        Query check(m_fixture.connection(), QStringLiteral("PRAGMA integrity_check"));
        check.exec();
        if (check.text() != QStringLiteral("ok"))
            return false;
        const Result<VerifyReport> report = verifyChain(m_fixture.connection(), workspaceSchema());
        return report && report->isOk()
            && m_fixture.count(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")) == 0;
    }

    /// The same command again brings what is missing, and nothing twice.
    void importAgain(bool isThere, const QByteArray &name)
    {
        const CliAnswer answer = runCli(arguments());
        QVERIFY2(answer.exitCode == 0, name + answer.output + answer.errors);
        QVERIFY_OK(m_fixture.open());
        QVERIFY2(contents() == after, name);
        m_fixture.close();
        const qint64 created = answer.object().value(QStringLiteral("new")).toInteger(-1);
        QVERIFY2(created == (isThere ? 0 : rowsOfFile), name + answer.output);
    }

    TestWorkspace m_fixture;
    QString m_template;
    QString m_csv;
    qint64 m_microseconds = 0;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
