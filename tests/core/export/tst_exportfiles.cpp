#include "comparabledump.h"
#include "export/exporter.h"
#include "followups/followupimport.h"
#include "org/peopleimport.h"

#include <sched.h>
#include <sys/mount.h>

using namespace waterline;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

const ExportTable &tableOf(const QString &entity)
{
    for (const ExportTable *table : exportTables()) {
        if (table->table.entity == entity)
            return *table;
    }
    qFatal("no table %s", qPrintable(entity));
}

ExportOrder everythingTo(const QString &target)
{
    return {exportTables(), target, formatFor(target)};
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Follow-ups that nobody stored, so that only the export needs memory.
ExportTable manyFollowUps(int rows)
{
    return {followUpImport(), {},
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) SELECT i FROM n")
            .arg(rows),
        [](Connection &) {
            return [](const Row &row) {
                const QString text = QStringLiteral("%1 拜访客户，沟通方案与预算").arg(row.integer(0));
                return ExportRow{text, DayTime{QDate(2026, 1, 5), QTime(9, 30)}, text, text, text, text, text, text,
                    text, QDate(2026, 1, 6)};
            };
        },
        QStringLiteral("SELECT %1").arg(rows)};
}

/// Of this process since the last reset, in KiB; 0 where the system does not tell.
qint64 peakMemory()
{
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s*(\\d+)"));
    return peak.match(QString::fromLatin1(contentOf(QStringLiteral("/proc/self/status")))).captured(1).toLongLong();
}

bool resetPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

/// A disk of that size that only this process sees; false where that is not allowed.
bool mountSmallDisk(const QString &folder, const char *size)
{
    return QDir().mkpath(folder) && unshare(CLONE_NEWNS) == 0
        && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size) == 0;
}

} // namespace

class TstExportFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBytesOfAFile();
    void formulasAreGuarded();
    void namesThatLookLikeSql();
    void aFolderWithAFileATable();
    void emptyTables();
    void anOlderExportIsReplaced();
    void aFolderWithForeignFilesIsRefused();
    void neverOverTheWorkspace();
    void cancelledLeavesNothing_data() { targets(); }
    void cancelledLeavesNothing();
    void memoryDoesNotGrow_data() { targets(); }
    void memoryDoesNotGrow();
    // Last: from then on this process has mounts of its own.
    void aFullDiskLeavesTheOldFile();

private:
    static void targets()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("CSV") << QStringLiteral("out");
        QTest::newRow("xlsx") << QStringLiteral("out.xlsx");
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstExportFiles::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名,大区,入职日期\n007,王芳,华东,2020-02-29\n"));
}

void TstExportFiles::theBytesOfAFile()
{
    const QString target = m_test->file(QStringLiteral("people-out.csv"));
    const auto report = exportWorkspace({{&tableOf(QStringLiteral("people"))}, target}, {m_test->connection()});
    QVERIFY_OK(report);
    QCOMPARE(report->tables, (std::vector<ExportReport::Entry>{{QStringLiteral("people"), 1}}));
    QCOMPARE(contentOf(target),
        QByteArray("\xEF\xBB\xBFPerson's number,Person's name,Role,Region,Team,Manager,Hired "
                   "on\r\n007,王芳,,华东,,,2020-02-29\r\n"));
}

/// Fieldnotes' test 29: exact bytes in CSV, and the original text after importing them again.
void TstExportFiles::formulasAreGuarded()
{
    const QStringList texts{QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("+1+1"), QStringLiteral("-A1"),
        QStringLiteral("@SUM(1)"), QStringLiteral("＝1"), QStringLiteral("＋1"), QStringLiteral("－1"),
        QStringLiteral("＠1"), QStringLiteral("-5.00")};
    {
        DirectImport people(*m_test, peopleImport());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QVERIFY(people.take({"f" + std::to_string(i), texts[i].toStdString()}).kind == RowOutcome::Kind::New);
        people.commit();
    }
    const QString target = m_test->file(QStringLiteral("formulas.csv"));
    QVERIFY_OK(exportWorkspace({{&tableOf(QStringLiteral("people"))}, target}, {m_test->connection()}));
    const QByteArray bytes = contentOf(target);
    for (const char *line : {"f0,\"'=cmd|' /C calc'!A0\",", "f1,\"'+1+1\",", "f2,\"'-A1\",", "f3,\"'@SUM(1)\",",
             "f4,\"'＝1\",", "f5,\"'＋1\",", "f6,\"'－1\",", "f7,\"'＠1\",", "f8,-5.00,"})
        QVERIFY2(bytes.contains(QByteArray("\r\n") + line), line);
    TestWorkspace second;
    QVERIFY_OK(second.importFile(target));
    for (const QString &text : texts) {
        Query query(second.connection(), QStringLiteral("SELECT count(*) FROM person WHERE name = ?"));
        query.exec(text);
        QCOMPARE(query.integer(), 1);
    }
}

/// Field notes' test 28.
void TstExportFiles::namesThatLookLikeSql()
{
    const QStringList names{QStringLiteral("'); DROP TABLE person;--"), QStringLiteral("%"), QStringLiteral("_"),
        QStringLiteral("\" OR 1=1 --"), QStringLiteral("?")};
    {
        DirectImport people(*m_test, peopleImport());
        for (const QString &text : names) {
            const std::string name = text.toStdString();
            QVERIFY(people.take({name, name, name, name, name, name}).kind == RowOutcome::Kind::New);
        }
        people.commit();
    }
    for (const char *file : {"sql.csv", "sql.xlsx"}) {
        const QString target = m_test->file(QLatin1String(file));
        QVERIFY_OK(
            exportWorkspace({{&tableOf(QStringLiteral("people"))}, target, formatFor(target)}, {m_test->connection()}));
        TestWorkspace second;
        QVERIFY_OK(second.importFile(target));
        QCOMPARE(comparableDump(second.connection()), comparableDump(m_test->connection()));
    }
}

void TstExportFiles::aFolderWithAFileATable()
{
    const QString target = m_test->file(QStringLiteral("out"));
    const auto report = exportWorkspace(everythingTo(target), {m_test->connection()});
    QVERIFY_OK(report);
    QCOMPARE(entriesOf(target), (QStringList{"01-units.csv", "02-people.csv"}));
    QCOMPARE(report->tables.size(), exportTables().size());
    QVERIFY(!report->tables[1].isLeftOut);
    QVERIFY(report->tables[2].isLeftOut);
}

void TstExportFiles::emptyTables()
{
    TestWorkspace empty;
    const QString target = empty.file(QStringLiteral("out"));
    QVERIFY_OK(exportWorkspace(everythingTo(target), {empty.connection()}));
    QCOMPARE(entriesOf(target).size(), qsizetype(exportTables().size()));
    QCOMPARE(contentOf(target + QStringLiteral("/02-people.csv")).count("\r\n"), 1);
}

void TstExportFiles::anOlderExportIsReplaced()
{
    const QString target = m_test->file(QStringLiteral("out"));
    QVERIFY_OK(exportWorkspace(everythingTo(target), {m_test->connection()}));
    QVERIFY_OK(m_test->importText(QStringLiteral("more.csv"), "工号,姓名\n008,李强\n"));
    QVERIFY_OK(exportWorkspace(everythingTo(target), {m_test->connection()}));
    QVERIFY(contentOf(target + QStringLiteral("/02-people.csv")).contains("李强"));
    // Neither the folder it was written in nor the old one is left.
    QCOMPARE(entriesOf(QFileInfo(target).path()).filter(QStringLiteral("out")), QStringList{"out"});
}

void TstExportFiles::aFolderWithForeignFilesIsRefused()
{
    const QString target = m_test->file(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(target));
    m_test->write(QStringLiteral("out/letter.txt"), "mine");
    const auto report = exportWorkspace(everythingTo(target), {m_test->connection()});
    QVERIFY(!report.isOk());
    QCOMPARE(report.error().problem, Problem::NotWritable);
    QVERIFY(report.error().message.contains(QStringLiteral("letter.txt")));
    QCOMPARE(entriesOf(target), QStringList{"letter.txt"});
    // An older export of everything is not thrown away for one table of it either.
    QVERIFY(QDir(target).removeRecursively());
    QVERIFY_OK(exportWorkspace(everythingTo(target), {m_test->connection()}));
    QVERIFY(!exportWorkspace({{&tableOf(QStringLiteral("people"))}, target}, {m_test->connection()}).isOk());
    QCOMPARE(entriesOf(target), (QStringList{"01-units.csv", "02-people.csv"}));
}

void TstExportFiles::neverOverTheWorkspace()
{
    ExportOrder order = everythingTo(m_test->path());
    order.format = ExportOrder::Format::Xlsx;
    QVERIFY(!exportWorkspace(order, {m_test->connection()}).isOk());
    m_test->close();
    QVERIFY_OK(m_test->open());
}

void TstExportFiles::cancelledLeavesNothing()
{
    QFETCH(QString, target);
    const ExportTable many = manyFollowUps(2000);
    const QString path = m_test->file(target);
    const QStringList before = entriesOf(QFileInfo(path).path());
    const std::atomic_bool stop = true;
    const auto report = exportWorkspace({{&many}, path, formatFor(path)}, {m_test->connection(), {}, &stop});
    QVERIFY_OK(report);
    QVERIFY(report->isCancelled);
    QCOMPARE(entriesOf(QFileInfo(path).path()), before);
}

void TstExportFiles::memoryDoesNotGrow()
{
    QFETCH(QString, target);
    const QString path = m_test->file(target);
    const ExportTable few = manyFollowUps(20'000);
    QVERIFY_OK(exportWorkspace({{&few}, path, formatFor(path)}, {m_test->connection()}));
    if (!resetPeakMemory() || peakMemory() == 0)
        QSKIP("this system does not tell how much memory is in use");
    const qint64 before = peakMemory();
    const ExportTable many = manyFollowUps(200'000);
    const auto report = exportWorkspace({{&many}, path, formatFor(path)}, {m_test->connection()});
    QVERIFY_OK(report);
    QCOMPARE(report->tables[0].rows, 200'000);
    // Ten times as many rows, some 60 MB of text. The sanitizer keeps what is freed.
    const qint64 grown = peakMemory() - before;
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(grown < 8 * 1024, qPrintable(QString::number(grown)));
#else
    Q_UNUSED(grown)
#endif
}

void TstExportFiles::aFullDiskLeavesTheOldFile()
{
    const QString disk = m_test->file(QStringLiteral("disk"));
    if (!mountSmallDisk(disk, "size=1m"))
        QSKIP("only root may mount");
    const auto unmount = qScopeGuard([&] { umount(QFile::encodeName(disk).constData()); });
    const ExportTable many = manyFollowUps(100'000);
    for (const char *name : {"out.xlsx", "out.csv", "out"}) {
        const QString target = disk + u'/' + QLatin1String(name);
        const ExportTable few = manyFollowUps(10);
        QVERIFY_OK(exportWorkspace({{&few}, target, formatFor(target)}, {m_test->connection()}));
        const QString file = QFileInfo(target).isDir() ? target + QStringLiteral("/1-followups.csv") : target;
        const QByteArray before = contentOf(file);
        const QStringList entries = entriesOf(disk);
        const auto report = exportWorkspace({{&many}, target, formatFor(target)}, {m_test->connection()});
        QVERIFY2(!report.isOk(), name);
        QVERIFY2(report.error().problem == Problem::DiskFull, qPrintable(report.error().message));
        QCOMPARE(contentOf(file), before);
        QCOMPARE(entriesOf(disk), entries);
    }
}

QTEST_GUILESS_MAIN(TstExportFiles)
#include "tst_exportfiles.moc"
