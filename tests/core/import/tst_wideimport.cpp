#include "store/verify.h"
#include "support/testworkspace.h"

#include <QElapsedTimer>

using namespace waterline;

namespace {

constexpr int usualRows = 20'000;
constexpr int columnsOfFile = 30;
constexpr int rowsPerFault = 100;
constexpr qint64 mostMegabytes = 400;

/// Six columns of ours and 24 that no field takes; every hundredth row has no day.
QByteArray followUps(int rows)
{
    QByteArray csv("跟进编号,跟进时间,跟进人,客户,动作,内容");
    for (int column = 6; column < columnsOfFile; ++column)
        csv += ",备用" + QByteArray::number(column);
    csv += '\n';
    QByteArray rest;
    for (int column = 6; column < columnsOfFile; ++column)
        rest += ",备用的内容 " + QByteArray::number(column * 1000);
    for (int i = 0; i < rows; ++i) {
        const QByteArray day = i % rowsPerFault == 0 ? "某天" : "2026-01-" + QByteArray::number(5 + i % 14) + " 09:30";
        csv += "F" + QByteArray::number(i) + "," + day + ",P1,客户" + QByteArray::number(i % 500)
            + ",拜访,谈了预算和下一步的安排" + rest + '\n';
    }
    return csv;
}

/// The most memory this process ever held, in MB; 0 where there is no such thing.
qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

/// Field test 22: a file that is large and legal. WATERLINE_WIDE_ROWS=200000 makes it as large as that test wants it.
class TestWideImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyRowsOfThirtyColumns()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("WATERLINE_WIDE_ROWS", &isNumber);
        const int rows = isNumber ? asked : usualRows;
        const qint64 faulty = (rows + rowsPerFault - 1) / rowsPerFault;
        TestWorkspace test;
        QVERIFY_OK(test.importText(QStringLiteral("people.csv"), "工号,姓名\nP1,王芳\n"));
        const QString path = test.write(QStringLiteral("wide.csv"), followUps(rows));
        forgetPeak();
        QElapsedTimer timer;
        timer.start();
        const Result<ImportPlan> plan = planImport(path, importTables());
        QVERIFY_OK(plan);
        QVERIFY(plan->isReady());
        QCOMPARE(plan->headers.size(), columnsOfFile);
        QCOMPARE(plan->rows, rows);
        const Result<ImportReport> report = runImport(*plan, {.createsUnknown = true, .actor = QStringLiteral("test")},
            {test.connection(), workspaceSchema(), test.clock});
        const double seconds = double(timer.elapsed()) / 1000;
        const qint64 megabytes = peakMegabytes();
        QVERIFY_OK(report);
        qInfo("%d rows of %d columns, %d MB: %.1f s, at most %d MB of memory", rows, columnsOfFile,
            int(plan->size >> 20), seconds, int(megabytes));
        QVERIFY(report->counts.isBalanced());
        QCOMPARE(report->counts.rowsIn, rows);
        QCOMPARE(report->counts.rejected, faulty);
        QCOMPARE(report->counts.created, rows - faulty);
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM follow_up")), rows - faulty);
        const Result<VerifyReport> verified = verifyChain(test.connection(), workspaceSchema());
        QVERIFY(verified && verified->isOk());
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(megabytes <= mostMegabytes, qPrintable(QString::number(megabytes)));
#endif
    }
};

QTEST_GUILESS_MAIN(TestWideImport)
#include "tst_wideimport.moc"
