#include "cli/cliprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace waterline;

namespace {

/// 2026-01-21, a Wednesday: the last complete week is 2026-W03.
const QStringList demoArguments{QStringLiteral("--people"), QStringLiteral("12"), QStringLiteral("--weeks"),
    QStringLiteral("3"), QStringLiteral("--seed"), QStringLiteral("5"), QStringLiteral("--until"),
    QStringLiteral("2026-01-21")};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Keys are only added, never renamed or removed.
void verifyHasKeys(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys)
        QVERIFY2(object.contains(key),
            qPrintable(key + QStringLiteral(" is missing in ") + QString::fromUtf8(QJsonDocument(object).toJson())));
}

} // namespace

class TstCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndWrongUse_data();
    void helpAndWrongUse();
    void demoIsTheSameForTheSameArguments();
    void demoWritesCsvFiles();
    void demoRefusesWhatIsThere();
    void importTellsTheLedger();
    void importOfSeveralFilesIsAList();
    void importWritesTheRejects();
    void dryRunWritesNothing();
    void theSameFileIsKnown();
    void queuedAndCorrectedRows();
    void importAsksAndTakesTheAnswer();
    void importThatFailsChangesNothing_data();
    void importThatFailsChangesNothing();
    void importCreatesUnknownNamesWhenAllowed();
    void heatmapKeys();
    void heatmapDrills_data();
    void heatmapDrills();
    void heatmapWithoutPlansSaysSo();
    void heatmapTakesTheNewestWeekWithFacts();
    void lightsKeys();
    void lightsAsOf();
    void textForPeople();
    void verifyIsOk();
    void verifyNamesABrokenRow();
    void batchesAndRevert();
    void backupIsAWorkspace();
    void snapshotIsDeterministic();
    void snapshotThatCannotBeWritten();
    void speaksChinese();
    void readsWhileTheWindowHasItOpen();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] static CliAnswer cli(const QStringList &arguments) { return runCli(arguments); }
    [[nodiscard]] static CliAnswer json(const QStringList &arguments)
    {
        return runCli(arguments + QStringList{QStringLiteral("--json")});
    }
    [[nodiscard]] static QString headOf(const QString &workspace)
    {
        return json({QStringLiteral("verify"), workspace}).object()[QLatin1String("head")].toString();
    }

    QTemporaryDir m_folder;
    QString m_demo;
};

void TstCli::initTestCase()
{
    m_demo = path(QStringLiteral("demo.waterline"));
    const CliAnswer answer = json(QStringList{QStringLiteral("demo"), m_demo} + demoArguments);
    QVERIFY2(answer.exitCode == 0, answer.errors + answer.output);
    verifyHasKeys(answer.object(),
        {QStringLiteral("workspace"), QStringLiteral("people"), QStringLiteral("weeks"), QStringLiteral("until")});
}

void TstCli::helpAndWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QString demo = m_demo;
    QTest::newRow("no command") << QStringList() << 2;
    QTest::newRow("help") << QStringList{"--help"} << 0;
    QTest::newRow("help after a command") << QStringList{"import", "--help"} << 0;
    QTest::newRow("unknown command") << QStringList{"dance"} << 2;
    QTest::newRow("unknown option") << QStringList{"verify", demo, "--dance"} << 2;
    QTest::newRow("no workspace") << QStringList{"verify"} << 2;
    QTest::newRow("no file to import") << QStringList{"import", demo} << 2;
    QTest::newRow("one operand too many") << QStringList{"heatmap", demo, "x"} << 2;
    QTest::newRow("unknown unit") << QStringList{"heatmap", demo, "--unit", "Nowhere"} << 2;
    QTest::newRow("no week") << QStringList{"heatmap", demo, "--week", "2026-W54"} << 2;
    QTest::newRow("no day") << QStringList{"lights", demo, "--as-of", "yesterday"} << 2;
    QTest::newRow("no batch") << QStringList{"revert", demo, "99"} << 2;
    QTest::newRow("unknown table") << QStringList{"import", demo, demo, "--entity", "dancers"} << 2;
    QTest::newRow("unknown encoding") << QStringList{"import", demo, demo, "--encoding", "morse"} << 2;
    QTest::newRow("demo of nobody") << QStringList{"demo", path("x.waterline"), "--people", "0"} << 2;
    QTest::newRow("demo without a target") << QStringList{"demo"} << 2;
    QTest::newRow("a unit that a script left empty") << QStringList{"heatmap", demo, "--unit", ""} << 2;
    QTest::newRow("a week that a script left empty") << QStringList{"heatmap", demo, "--week="} << 2;
    QTest::newRow("a language that is not here") << QStringList{"heatmap", demo, "--lang", "fr"} << 2;
    QTest::newRow("a folder to import") << QStringList{"import", demo, m_folder.path()} << 3;
    QTest::newRow("no such workspace") << QStringList{"verify", path("none.waterline")} << 3;
    QTest::newRow("a workspace that is none") << QStringList{"heatmap", write("text.waterline", "hello")} << 3;
    QTest::newRow("no such file") << QStringList{"import", demo, path("none.csv")} << 3;
    QTest::newRow("a backup onto the demo") << QStringList{"backup", demo, demo} << 3;
}

void TstCli::helpAndWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const QString head = headOf(m_demo);
    const CliAnswer answer = cli(arguments);
    QVERIFY2(answer.exitCode == exitCode, answer.output + answer.errors);
    // People read an answer on one stream, what went wrong on the other.
    QCOMPARE(answer.output.isEmpty(), exitCode != 0);
    QCOMPARE(answer.errors.isEmpty(), exitCode == 0);
    QCOMPARE(headOf(m_demo), head);
}

void TstCli::demoIsTheSameForTheSameArguments()
{
    const QString again = path(QStringLiteral("again.waterline"));
    // In another time zone too: everything follows from the arguments.
    QCOMPARE(
        runCli(QStringList{QStringLiteral("demo"), again} + demoArguments, QStringLiteral("America/New_York")).exitCode,
        0);
    QCOMPARE(headOf(again), headOf(m_demo));
    const QString other = path(QStringLiteral("other.waterline"));
    QCOMPARE(cli(QStringList{QStringLiteral("demo"), other} + demoArguments
                 + QStringList{QStringLiteral("--seed"), QStringLiteral("6")})
                 .exitCode,
        0);
    QVERIFY(headOf(other) != headOf(m_demo));
}

void TstCli::demoWritesCsvFiles()
{
    const QString folder = path(QStringLiteral("csv"));
    const CliAnswer answer = json(QStringList{QStringLiteral("demo"), QStringLiteral("--csv"), folder} + demoArguments);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.object()[QLatin1String("folder")].toString(), folder);
    QStringList arguments{QStringLiteral("import"), path(QStringLiteral("from csv.waterline"))};
    for (const char *name : {"people", "customers", "opportunities", "plans", "followups"})
        arguments << folder + u'/' + QLatin1String(name) + QStringLiteral(".csv");
    const CliAnswer imported = json(arguments);
    QVERIFY2(imported.exitCode == 0, imported.output + imported.errors);
    const QJsonArray reports = imported.json().array();
    QCOMPARE(reports.size(), 5);
    // The same files as the demo's own batches.
    const QJsonArray batches = json({QStringLiteral("batches"), m_demo}).object()[QLatin1String("batches")].toArray();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(reports[i].toObject()[QLatin1String("entity")], batches[i].toObject()[QLatin1String("entity")]);
        QCOMPARE(reports[i].toObject()[QLatin1String("rows_in")], batches[i].toObject()[QLatin1String("rows_in")]);
    }
}

void TstCli::demoRefusesWhatIsThere()
{
    const QString head = headOf(m_demo);
    const CliAnswer answer = json(QStringList{QStringLiteral("demo"), m_demo} + demoArguments);
    QCOMPARE(answer.exitCode, 3);
    const QJsonObject error = answer.object()[QLatin1String("error")].toObject();
    QCOMPARE(error[QLatin1String("problem")].toString(), QStringLiteral("not_writable"));
    QCOMPARE(headOf(m_demo), head);
}

void TstCli::importTellsTheLedger()
{
    const QString workspace = path(QStringLiteral("ledger.waterline"));
    const QString file = write(QStringLiteral("people.csv"),
        "工号,姓名,入职日期\nS1,王芳,2026-01-05\nS2,,\nS1,王芳,2026-01-05\nS3,张敏,soon\n");
    const CliAnswer answer = json({QStringLiteral("import"), workspace, file});
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject report = answer.object();
    verifyHasKeys(report,
        {QStringLiteral("file"), QStringLiteral("entity"), QStringLiteral("batch"), QStringLiteral("rows_in"),
            QStringLiteral("new"), QStringLiteral("changed"), QStringLiteral("unchanged"), QStringLiteral("duplicate"),
            QStringLiteral("rejected"), QStringLiteral("rejects")});
    QCOMPARE(report[QLatin1String("file")].toString(), QStringLiteral("people.csv"));
    QCOMPARE(report[QLatin1String("entity")].toString(), QStringLiteral("people"));
    QCOMPARE(report[QLatin1String("rows_in")].toInt(), 4);
    QCOMPARE(report[QLatin1String("new")].toInt(), 1);
    QCOMPARE(report[QLatin1String("changed")].toInt(-1), 0);
    QCOMPARE(report[QLatin1String("unchanged")].toInt(-1), 0);
    QCOMPARE(report[QLatin1String("duplicate")].toInt(), 1);
    QCOMPARE(report[QLatin1String("rejected")].toInt(), 2);
    const QJsonArray rejects = report[QLatin1String("rejects")].toArray();
    QCOMPARE(rejects.size(), 2);
    const QJsonObject reject = rejects[1].toObject();
    QCOMPARE(reject[QLatin1String("line")].toInt(), 5);
    QCOMPARE(reject[QLatin1String("column")].toString(), QStringLiteral("入职日期"));
    QVERIFY(reject[QLatin1String("reason")].toString().contains(QStringLiteral("soon")));
    QVERIFY(!reject[QLatin1String("remedy")].toString().isEmpty());

    // Once more: the good rows are there, the bad ones stay findings.
    const QString good = write(QStringLiteral("good.csv"), "工号,姓名,入职日期\nS1,王芳,2026-01-05\n");
    const CliAnswer again = json({QStringLiteral("import"), workspace, good});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object()[QLatin1String("unchanged")].toInt(), 1);
    QVERIFY(again.object()[QLatin1String("batch")].isNull());
}

void TstCli::importOfSeveralFilesIsAList()
{
    const QString workspace = path(QStringLiteral("several.waterline"));
    const QString people = write(QStringLiteral("p.csv"), "工号,姓名\nS1,王芳\n");
    const QString visits = write(QStringLiteral("v.csv"), "跟进时间,跟进人,跟进方式\n2026-01-12,S1,拜访\n");
    const CliAnswer answer = json({QStringLiteral("import"), workspace, people, visits});
    QVERIFY2(answer.exitCode == 0, answer.output + answer.errors);
    const QJsonArray reports = answer.json().array();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[1].toObject()[QLatin1String("entity")].toString(), QStringLiteral("followups"));
}

void TstCli::importWritesTheRejects()
{
    const QString workspace = path(QStringLiteral("rejects.waterline"));
    const QString rejects = path(QStringLiteral("rejects.csv"));
    const QString first = write(QStringLiteral("r1.csv"), "工号,姓名\nS1,王芳\nS2,\n");
    const QString second = write(QStringLiteral("r2.csv"), "客户编号,客户名称\n0012,\n");
    const CliAnswer answer =
        json({QStringLiteral("import"), workspace, first, second, QStringLiteral("--rejects"), rejects});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(bytesOf(rejects).startsWith("\xEF\xBB\xBF工号,姓名,Line,Column,Reason,Remedy,Batch\r\nS2,,3,姓名,"));
    // The second file with rejected rows does not overwrite the first one's.
    const QString secondPath = answer.json().array()[1].toObject()[QLatin1String("rejects_file")].toString();
    QCOMPARE(secondPath, path(QStringLiteral("rejects-2.csv")));
    QVERIFY(bytesOf(secondPath).startsWith("\xEF\xBB\xBF客户编号,客户名称,Line"));
}

void TstCli::dryRunWritesNothing()
{
    const QString workspace = path(QStringLiteral("dry.waterline"));
    const QString people = write(QStringLiteral("dry people.csv"), "工号,姓名,备忘\nS1,王芳,x\n");
    const QString visits = write(QStringLiteral("dry visits.csv"), "跟进时间,跟进人,跟进方式\n2026-01-12,S1,拜访\n");
    // Both files of a company that does not exist yet, the second resting on the first.
    const CliAnswer trial = json({QStringLiteral("import"), workspace, people, visits, QStringLiteral("--dry-run")});
    QVERIFY2(trial.exitCode == 0, trial.output + trial.errors);
    QVERIFY(!QFile::exists(workspace));
    const QJsonObject second = trial.json().array()[1].toObject();
    QVERIFY(second[QLatin1String("dry_run")].toBool());
    QVERIFY(second[QLatin1String("batch")].isNull());
    QCOMPARE(second[QLatin1String("new")].toInt(), 1);
    QCOMPARE(second[QLatin1String("totals")].toArray()[0].toObject()[QLatin1String("name")].toString(),
        QStringLiteral("followups_by_person_week"));
    QCOMPARE(trial.json().array()[0].toObject()[QLatin1String("ignored_columns")].toArray(),
        QJsonArray{QStringLiteral("备忘")});

    QCOMPARE(json({QStringLiteral("import"), workspace, people}).exitCode, 0);
    const QString head = headOf(workspace);
    const QString renamed = write(QStringLiteral("dry renamed.csv"), "工号,姓名\nS1,王芳芳\n");
    const QJsonObject report =
        json({QStringLiteral("import"), workspace, renamed, QStringLiteral("--dry-run")}).object();
    QCOMPARE(report[QLatin1String("state")].toString(), QStringLiteral("dry_run"));
    const QJsonObject cell =
        report[QLatin1String("changes")].toArray()[0].toObject()[QLatin1String("cells")].toArray()[0].toObject();
    QCOMPARE(cell[QLatin1String("before")].toString(), QStringLiteral("王芳"));
    QCOMPARE(cell[QLatin1String("after")].toString(), QStringLiteral("王芳芳"));
    QCOMPARE(headOf(workspace), head);
    QCOMPARE(cli({QStringLiteral("import"), workspace, renamed, QStringLiteral("--dry-run"),
                     QStringLiteral("--rejects"), path(QStringLiteral("x.csv"))})
                 .exitCode,
        2);
}

/// Field notes 4.1, test 5.
void TstCli::theSameFileIsKnown()
{
    const QString workspace = path(QStringLiteral("same.waterline"));
    const QByteArray bytes = "工号,姓名\nS1,王芳\nS2,李强\n";
    const QJsonObject first =
        json({QStringLiteral("import"), workspace, write(QStringLiteral("same.csv"), bytes)}).object();
    const QString renamed = write(QStringLiteral("other name.csv"), bytes);
    const CliAnswer again = json({QStringLiteral("import"), workspace, renamed});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object()[QLatin1String("state")].toString(), QStringLiteral("identical"));
    QCOMPARE(again.object()[QLatin1String("identical_to")], first[QLatin1String("batch")]);
    QCOMPARE(again.object()[QLatin1String("unchanged")].toInt(), 2);
    QVERIFY(cli({QStringLiteral("import"), workspace, renamed}).output.contains("as same.csv. Nothing was done"));
    const CliAnswer forced = json({QStringLiteral("import"), workspace, renamed, QStringLiteral("--again")});
    QCOMPARE(forced.object()[QLatin1String("state")].toString(), QStringLiteral("nothing_to_do"));
    QCOMPARE(forced.object()[QLatin1String("new")].toInt(-1), 0);
    QCOMPARE(forced.object()[QLatin1String("unchanged")].toInt(), 2);
}

void TstCli::queuedAndCorrectedRows()
{
    const QString workspace = path(QStringLiteral("queue.waterline"));
    const QString rejects = path(QStringLiteral("queue rejects.csv"));
    const QString file = write(QStringLiteral("queue.csv"),
        "客户编号,客户名称,建档日期\nA1,上海明远集团,2026-01-05\nA2,上海明远集团有限公司,2026-01-05\nA3,丙,2026-02-"
        "30\n");
    const CliAnswer answer = json({QStringLiteral("import"), workspace, file, QStringLiteral("--rejects"), rejects});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.object()[QLatin1String("queued")].toInt(), 1);
    const QJsonObject queued = answer.object()[QLatin1String("queued_rows")].toArray()[0].toObject();
    QCOMPARE(queued[QLatin1String("candidates")].toArray()[0].toObject()[QLatin1String("code")].toString(),
        QStringLiteral("A1"));

    QByteArray corrected = bytesOf(rejects);
    corrected.replace(",2026-02-30,", ",2026-02-28,");
    const QString back = write(QStringLiteral("queue back.csv"), corrected);
    const CliAnswer second = json({QStringLiteral("import"), workspace, back, QStringLiteral("--accept-similar")});
    QVERIFY2(second.exitCode == 0, second.output + second.errors);
    QCOMPARE(second.object()[QLatin1String("new")].toInt(), 2);
    QCOMPARE(second.object()[QLatin1String("follows")], answer.object()[QLatin1String("batch")]);
    const QJsonArray batches =
        json({QStringLiteral("batches"), workspace}).object()[QLatin1String("batches")].toArray();
    QCOMPARE(batches[0].toObject()[QLatin1String("queued")].toInt(), 1);
    QCOMPARE(batches[0].toObject()[QLatin1String("open_rows")].toInt(-1), 0);
    QCOMPARE(batches[0].toObject()[QLatin1String("followed_by")].toArray(),
        QJsonArray{second.object()[QLatin1String("batch")]});
    QCOMPARE(batches[1].toObject()[QLatin1String("totals")].toArray()[0].toObject()[QLatin1String("after")].toInt(), 3);
    QVERIFY(json({QStringLiteral("verify"), workspace}).object()[QLatin1String("ok")].toBool());
}

void TstCli::importAsksAndTakesTheAnswer()
{
    const QString workspace = path(QStringLiteral("asks.waterline"));
    const QString file = write(QStringLiteral("dates.csv"), "客户名称,建档日期\nAcme,05/01/2026\n");
    const CliAnswer asked = json({QStringLiteral("import"), workspace, file});
    QCOMPARE(asked.exitCode, 2);
    const QJsonObject error = asked.object()[QLatin1String("error")].toObject();
    QCOMPARE(error[QLatin1String("problem")].toString(), QStringLiteral("needs_answer"));
    QCOMPARE(error[QLatin1String("column")].toString(), QStringLiteral("建档日期"));
    QVERIFY(error[QLatin1String("message")].toString().contains(QStringLiteral("--answer \"建档日期=dmy|mdy\"")));
    QVERIFY(!QFile::exists(workspace));
    const CliAnswer answer =
        json({QStringLiteral("import"), workspace, file, QStringLiteral("--answer"), QStringLiteral("建档日期=dmy")});
    QCOMPARE(answer.exitCode, 0);
    const QJsonArray customers =
        json({QStringLiteral("lights"), workspace, QStringLiteral("--as-of"), QStringLiteral("2026-01-05")})
            .object()[QLatin1String("customers")]
            .toArray();
    QCOMPARE(customers.size(), 1);
}

void TstCli::importThatFailsChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + QByteArray(50, '\0') << "bad_input";
    QTest::newRow("an open quote") << QByteArray("工号,姓名\nS1,\"王芳\n") << "bad_input";
    QTest::newRow("columns that fit nowhere") << QByteArray("a,b\n1,2\n") << "bad_input";
    QTest::newRow("a header alone") << QByteArray("工号,姓名\n") << "bad_input";
    QTest::newRow("an empty file") << QByteArray() << "bad_input";
}

void TstCli::importThatFailsChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QString workspace = path(QStringLiteral("failing.waterline"));
    const QString good = write(QStringLiteral("good people.csv"), "工号,姓名\nS1,王芳\n");
    const QString bad = write(QStringLiteral("bad.csv"), bytes);
    // Although the first file is good.
    const CliAnswer answer = json({QStringLiteral("import"), workspace, good, bad});
    QCOMPARE(answer.exitCode, 3);
    const QJsonObject error = answer.object()[QLatin1String("error")].toObject();
    QCOMPARE(error[QLatin1String("problem")].toString(), problem);
    QCOMPARE(error[QLatin1String("file")].toString(), QStringLiteral("bad.csv"));
    QVERIFY(!error[QLatin1String("message")].toString().isEmpty());
    QVERIFY(!QFile::exists(workspace));
}

void TstCli::importCreatesUnknownNamesWhenAllowed()
{
    const QString workspace = path(QStringLiteral("unknown.waterline"));
    const QString file =
        write(QStringLiteral("unknown.csv"), "跟进时间,跟进人,客户,跟进方式\n2026-01-12,陈九,Newco,拜访\n");
    QCOMPARE(cli({QStringLiteral("import"), workspace, file}).exitCode, 1);
    QCOMPARE(cli({QStringLiteral("import"), workspace, file, QStringLiteral("--create-unknown")}).exitCode, 0);
}

void TstCli::heatmapKeys()
{
    const CliAnswer answer =
        json({QStringLiteral("heatmap"), m_demo, QStringLiteral("--as-of"), QStringLiteral("2026-01-21")});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject report = answer.object();
    verifyHasKeys(report,
        {QStringLiteral("week"), QStringLiteral("unit"), QStringLiteral("rows"), QStringLiteral("week_fallback"),
            QStringLiteral("as_of")});
    QCOMPARE(report[QLatin1String("week")].toString(), QStringLiteral("2026-W03"));
    QCOMPARE(report[QLatin1String("unit")].toString(), QString());
    const QJsonArray rows = report[QLatin1String("rows")].toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        verifyHasKeys(row,
            {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("cells"),
                QStringLiteral("penetration")});
        QCOMPARE(row[QLatin1String("kind")].toString(), QStringLiteral("region"));
        QStringList actions;
        for (const QJsonValue &cell : row[QLatin1String("cells")].toArray()) {
            verifyHasKeys(cell.toObject(),
                {QStringLiteral("action"), QStringLiteral("plan"), QStringLiteral("actual"), QStringLiteral("ratio")});
            actions << cell.toObject()[QLatin1String("action")].toString();
        }
        QCOMPARE(actions, (QStringList{QStringLiteral("lead"), QStringLiteral("visit"), QStringLiteral("proposal")}));
        const double penetration = row[QLatin1String("penetration")].toDouble(-1);
        QVERIFY(penetration >= 0 && penetration <= 1);
    }
}

void TstCli::heatmapDrills_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("R8: a region shows its teams") << "team";
    QTest::newRow("R8: a team shows its people") << "person";
}

void TstCli::heatmapDrills()
{
    QFETCH(QString, below);
    QString unit;
    QJsonObject above =
        json({QStringLiteral("heatmap"), m_demo, QStringLiteral("--week"), QStringLiteral("2026-W03")}).object();
    // Down to where the kind asked for stands; every sum on the way agrees.
    for (int depth = 0; depth < 3; ++depth) {
        qint64 plan = 0;
        for (const QJsonValue &row : above[QLatin1String("rows")].toArray())
            plan += row.toObject()[QLatin1String("cells")].toArray()[1].toObject()[QLatin1String("plan")].toInt();
        QCOMPARE(plan,
            qint64(above[QLatin1String("total")]
                       .toObject()[QLatin1String("cells")]
                       .toArray()[1]
                       .toObject()[QLatin1String("plan")]
                       .toInt()));
        const QJsonObject first = above[QLatin1String("rows")].toArray()[0].toObject();
        if (first[QLatin1String("kind")].toString() == below)
            return;
        unit = first[QLatin1String("code")].toString();
        above = json({QStringLiteral("heatmap"), m_demo, QStringLiteral("--week"), QStringLiteral("2026-W03"),
                         QStringLiteral("--unit"), unit})
                    .object();
        QCOMPARE(above[QLatin1String("unit")].toString(), unit);
        QCOMPARE(above[QLatin1String("total")].toObject()[QLatin1String("penetration")],
            first[QLatin1String("penetration")]);
    }
    QFAIL("the kind stands nowhere");
}

void TstCli::heatmapWithoutPlansSaysSo()
{
    const QString workspace = path(QStringLiteral("noplans.waterline"));
    const QString people = write(QStringLiteral("np.csv"), "工号,姓名\nS1,王芳\n");
    const QString visits = write(QStringLiteral("nv.csv"), "跟进时间,跟进人,跟进方式\n2026-01-12,S1,拜访\n");
    QCOMPARE(cli({QStringLiteral("import"), workspace, people, visits}).exitCode, 0);
    const CliAnswer answer = json({QStringLiteral("heatmap"), workspace, QStringLiteral("--week"),
        QStringLiteral("2026-W03"), QStringLiteral("--as-of"), QStringLiteral("2026-01-20")});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject report = answer.object();
    QCOMPARE(report[QLatin1String("has_plans")].toBool(true), false);
    QVERIFY(!report[QLatin1String("note")].toString().isEmpty());
    const QJsonObject row = report[QLatin1String("rows")].toArray()[0].toObject();
    QVERIFY(row[QLatin1String("penetration")].isNull());
    const QJsonObject cell = row[QLatin1String("cells")].toArray()[1].toObject();
    QVERIFY(cell[QLatin1String("plan")].isNull() && cell[QLatin1String("ratio")].isNull());
    QCOMPARE(cell[QLatin1String("actual")].toInt(), 1);
}

void TstCli::heatmapTakesTheNewestWeekWithFacts()
{
    const QJsonObject report =
        json({QStringLiteral("heatmap"), m_demo, QStringLiteral("--as-of"), QStringLiteral("2026-06-30")}).object();
    QCOMPARE(report[QLatin1String("week_fallback")].toBool(), true);
    QCOMPARE(report[QLatin1String("week")].toString(), QStringLiteral("2026-W04"));
    QVERIFY(cli({QStringLiteral("heatmap"), m_demo, QStringLiteral("--as-of"), QStringLiteral("2026-06-30")})
                .output.contains("newest week with facts"));
}

void TstCli::lightsKeys()
{
    const CliAnswer answer =
        json({QStringLiteral("lights"), m_demo, QStringLiteral("--as-of"), QStringLiteral("2026-01-21")});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject report = answer.object();
    QCOMPARE(report[QLatin1String("as_of")].toString(), QStringLiteral("2026-01-21"));
    const QJsonObject counts = report[QLatin1String("counts")].toObject();
    QCOMPARE(
        sorted(counts.keys()), (QStringList{QStringLiteral("green"), QStringLiteral("red"), QStringLiteral("yellow")}));
    QHash<QString, int> found;
    QString lastLight = QStringLiteral("red");
    for (const QJsonValue &value : report[QLatin1String("customers")].toArray()) {
        const QJsonObject customer = value.toObject();
        verifyHasKeys(customer,
            {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("owner"), QStringLiteral("light"),
                QStringLiteral("rule"), QStringLiteral("reason"), QStringLiteral("explanation"),
                QStringLiteral("sources"), QStringLiteral("more_sources")});
        // C11: the rows are there, and the lines of the explanation name the same.
        const QJsonArray sources = customer[QLatin1String("sources")].toArray();
        QVERIFY2(!sources.isEmpty(), qPrintable(customer[QLatin1String("name")].toString()));
        const QJsonObject source = sources[0].toObject();
        QVERIFY(!source[QLatin1String("file")].toString().isEmpty() && source[QLatin1String("line")].toInt() > 1);
        QVERIFY(customer[QLatin1String("explanation")].toArray().contains(
            QStringLiteral("Source: %1, line %2: %3")
                .arg(source[QLatin1String("file")].toString())
                .arg(source[QLatin1String("line")].toInt())
                .arg(source[QLatin1String("what")].toString())));
        const QString light = customer[QLatin1String("light")].toString();
        ++found[light];
        static const QStringList rank{QStringLiteral("red"), QStringLiteral("yellow"), QStringLiteral("green")};
        QVERIFY(rank.indexOf(light) >= rank.indexOf(lastLight));
        lastLight = light;
        const QJsonArray explanation = customer[QLatin1String("explanation")].toArray();
        QVERIFY(explanation.size() >= 4);
        QVERIFY(explanation[0].toString().startsWith(customer[QLatin1String("rule")].toString()));
    }
    for (const char *light : {"red", "yellow", "green"})
        QCOMPARE(counts[QLatin1String(light)].toInt(-1), found.value(QLatin1String(light)));
    QVERIFY(found.size() == 3);
}

void TstCli::lightsAsOf()
{
    const QString workspace = path(QStringLiteral("asof.waterline"));
    const QString customers = write(QStringLiteral("ac.csv"), "客户编号,客户名称,建档日期\nC1,Acme,2026-01-01\n");
    QCOMPARE(cli({QStringLiteral("import"), workspace, customers}).exitCode, 0);
    const auto lightAt = [&](const QString &asOf) {
        const QJsonArray rows = json({QStringLiteral("lights"), workspace, QStringLiteral("--as-of"), asOf})
                                    .object()[QLatin1String("customers")]
                                    .toArray();
        return rows.isEmpty() ? QString() : rows[0].toObject()[QLatin1String("light")].toString();
    };
    QCOMPARE(lightAt(QStringLiteral("2025-12-31")), QString());
    QCOMPARE(lightAt(QStringLiteral("2026-01-08")), QStringLiteral("green"));
    QCOMPARE(lightAt(QStringLiteral("2026-01-09")), QStringLiteral("yellow"));
    QCOMPARE(lightAt(QStringLiteral("2026-01-15T17:00")), QStringLiteral("yellow"));
    QCOMPARE(lightAt(QStringLiteral("2026-01-16")), QStringLiteral("red"));
}

void TstCli::textForPeople()
{
    const CliAnswer heatmap =
        cli({QStringLiteral("heatmap"), m_demo, QStringLiteral("--week"), QStringLiteral("2026-W03")});
    QCOMPARE(heatmap.exitCode, 0);
    QVERIFY(heatmap.output.startsWith("Company, week 2026-W03 (2026-01-12 – 2026-01-18)"));
    QVERIFY(heatmap.output.contains("Penetration"));
    // A unit's share and the two numbers behind it agree.
    static const QRegularExpression cell(QStringLiteral("(\\d+\\.\\d)% \\((\\d+)/(\\d+)\\)"));
    auto matches = cell.globalMatch(QString::fromUtf8(heatmap.output));
    int count = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QVERIFY(
            std::abs(match.captured(1).toDouble() - 100.0 * match.captured(2).toDouble() / match.captured(3).toDouble())
            < 0.051);
        ++count;
    }
    QVERIFY(count >= 3);
    const CliAnswer lights =
        cli({QStringLiteral("lights"), m_demo, QStringLiteral("--as-of"), QStringLiteral("2026-01-21")});
    QVERIFY(lights.output.startsWith("Company as of 2026-01-21: "));
    QVERIFY(cli({QStringLiteral("verify"), m_demo}).output.contains("all as they were written"));
    QVERIFY(cli({QStringLiteral("batches"), m_demo}).output.contains("customers.csv"));
}

void TstCli::verifyIsOk()
{
    const CliAnswer answer = json({QStringLiteral("verify"), m_demo});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject report = answer.object();
    verifyHasKeys(
        report, {QStringLiteral("ok"), QStringLiteral("batches"), QStringLiteral("head"), QStringLiteral("findings")});
    QCOMPARE(report[QLatin1String("ok")].toBool(), true);
    QCOMPARE(report[QLatin1String("batches")].toInt(), 5);
    QCOMPARE(report[QLatin1String("head")].toString().size(), 64);
    QVERIFY(report[QLatin1String("findings")].toArray().isEmpty());
}

void TstCli::verifyNamesABrokenRow()
{
    const QString workspace = path(QStringLiteral("broken.waterline"));
    const QString file = write(QStringLiteral("b.csv"), "工号,姓名\nS1,Unmistakable\nS2,Other\n");
    QCOMPARE(cli({QStringLiteral("import"), workspace, file}).exitCode, 0);
    // One letter of a row, in the file itself; the revision keeps its own copy of the name.
    QByteArray bytes = bytesOf(workspace);
    const qsizetype at = bytes.indexOf("Unmistakable");
    QVERIFY(at > 0);
    bytes[at] = 'X';
    write(QStringLiteral("broken.waterline"), bytes);
    const CliAnswer answer = json({QStringLiteral("verify"), workspace});
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject report = answer.object();
    QCOMPARE(report[QLatin1String("ok")].toBool(true), false);
    const QJsonArray findings = report[QLatin1String("findings")].toArray();
    QVERIFY(!findings.isEmpty());
    verifyHasKeys(findings[0].toObject(),
        {QStringLiteral("batch"), QStringLiteral("table"), QStringLiteral("row"), QStringLiteral("message")});
}

void TstCli::batchesAndRevert()
{
    const QString workspace = path(QStringLiteral("revert.waterline"));
    QCOMPARE(
        cli({QStringLiteral("import"), workspace, write(QStringLiteral("one.csv"), "工号,姓名\nS1,王芳\n")}).exitCode,
        0);
    QCOMPARE(
        cli({QStringLiteral("import"), workspace, write(QStringLiteral("two.csv"), "工号,姓名\nS1,王方\nS2,李强\n")})
            .exitCode,
        0);
    const auto batches = [&] {
        return json({QStringLiteral("batches"), workspace}).object()[QLatin1String("batches")].toArray();
    };
    const QJsonArray before = batches();
    QCOMPARE(before.size(), 2);
    verifyHasKeys(before[0].toObject(),
        {QStringLiteral("batch"), QStringLiteral("seq"), QStringLiteral("kind"), QStringLiteral("actor"),
            QStringLiteral("recorded_at"), QStringLiteral("file"), QStringLiteral("sha256"), QStringLiteral("entity"),
            QStringLiteral("rows_in"), QStringLiteral("link")});
    QCOMPARE(before[0].toObject()[QLatin1String("file")].toString(), QStringLiteral("one.csv"));
    QCOMPARE(before[0].toObject()[QLatin1String("actor")].toString(), QStringLiteral("tester"));
    QCOMPARE(before[1].toObject()[QLatin1String("changed")].toInt(), 1);

    // The older one: its row was changed later, so it is named and left.
    const CliAnswer partly = json({QStringLiteral("revert"), workspace, QStringLiteral("1")});
    QCOMPARE(partly.exitCode, 1);
    verifyHasKeys(partly.object(),
        {QStringLiteral("reverted"), QStringLiteral("batch"), QStringLiteral("rows_undone"),
            QStringLiteral("conflicts")});
    QCOMPARE(partly.object()[QLatin1String("conflicts")].toArray().size(), 1);
    const CliAnswer whole =
        json({QStringLiteral("revert"), workspace, before[1].toObject()[QLatin1String("batch")].toString()});
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(whole.object()[QLatin1String("rows_undone")].toInt(), 2);
    QCOMPARE(batches().last().toObject()[QLatin1String("kind")].toString(), QStringLiteral("revert"));
    QCOMPARE(json({QStringLiteral("verify"), workspace}).exitCode, 0);
    // Undoing the undoing is the redo.
    const QString undo = whole.object()[QLatin1String("batch")].toString();
    QCOMPARE(cli({QStringLiteral("revert"), workspace, undo}).exitCode, 0);
    QVERIFY(cli({QStringLiteral("import"), workspace, path(QStringLiteral("two.csv"))}).output.contains("2 unchanged"));
}

void TstCli::backupIsAWorkspace()
{
    const QString target = path(QStringLiteral("copy.waterline"));
    const CliAnswer answer = json({QStringLiteral("backup"), m_demo, target});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.object()[QLatin1String("backup")].toString(), target);
    QCOMPARE(headOf(target), headOf(m_demo));
    QCOMPARE(cli({QStringLiteral("backup"), m_demo, target}).exitCode, 3);
    QCOMPARE(cli({QStringLiteral("backup"), m_demo, target, QStringLiteral("--replace")}).exitCode, 0);
}

void TstCli::snapshotIsDeterministic()
{
    const auto snapshot = [&](const QString &name) {
        return json({QStringLiteral("snapshot"), m_demo, path(name), QStringLiteral("--week"),
            QStringLiteral("2026-W03"), QStringLiteral("--as-of"), QStringLiteral("2026-01-21")});
    };
    const CliAnswer answer = snapshot(QStringLiteral("one.pdf"));
    QVERIFY2(answer.exitCode == 0, answer.output + answer.errors);
    const QJsonObject report = answer.object();
    verifyHasKeys(report,
        {QStringLiteral("file"), QStringLiteral("week"), QStringLiteral("digest"), QStringLiteral("sha256"),
            QStringLiteral("head")});
    const QByteArray bytes = bytesOf(path(QStringLiteral("one.pdf")));
    QVERIFY(bytes.startsWith("%PDF"));
    QCOMPARE(report[QLatin1String("sha256")].toString(),
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(report[QLatin1String("head")].toString(), headOf(m_demo));
    const CliAnswer again = snapshot(QStringLiteral("two.pdf"));
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(bytesOf(path(QStringLiteral("two.pdf"))), bytes);
    QCOMPARE(again.object()[QLatin1String("digest")], report[QLatin1String("digest")]);
}

void TstCli::snapshotThatCannotBeWritten()
{
    const CliAnswer answer = json({QStringLiteral("snapshot"), m_demo, path(QStringLiteral("no folder/x.pdf")),
        QStringLiteral("--week"), QStringLiteral("2026-W03")});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.object()[QLatin1String("error")].toObject()[QLatin1String("problem")].toString(),
        QStringLiteral("not_writable"));
}

void TstCli::speaksChinese()
{
    const CliAnswer english = cli({QStringLiteral("lights"), m_demo, QStringLiteral("--lang"), QStringLiteral("en")});
    const CliAnswer chinese =
        cli({QStringLiteral("lights"), m_demo, QStringLiteral("--lang"), QStringLiteral("zh_CN")});
    QCOMPARE(chinese.exitCode, 0);
    QVERIFY(chinese.output != english.output);
    QVERIFY(!english.output.contains("(s)"));
    // The numbers are the same in either.
    const QStringList argumentsOfBoth{QStringLiteral("lights"), m_demo, QStringLiteral("--as-of"),
        QStringLiteral("2026-01-21"), QStringLiteral("--lang")};
    const QJsonObject en = json(argumentsOfBoth + QStringList{QStringLiteral("en")}).object();
    const QJsonObject zh = json(argumentsOfBoth + QStringList{QStringLiteral("zh_CN")}).object();
    QCOMPARE(en[QLatin1String("counts")], zh[QLatin1String("counts")]);
}

void TstCli::readsWhileTheWindowHasItOpen()
{
    // Another process with the workspace open for writing must not keep the schedule from reading.
    const QString workspace = path(QStringLiteral("busy.waterline"));
    QByteArray csv = "工号,姓名\n";
    for (int i = 0; i < 60'000; ++i)
        csv += "S" + QByteArray::number(i) + ",N" + QByteArray::number(i) + "\n";
    QCOMPARE(
        cli({QStringLiteral("import"), workspace, write(QStringLiteral("small.csv"), "工号,姓名\nA,B\n")}).exitCode, 0);
    QProcess writer;
    writer.start(
        QStringLiteral(WATERLINE_CLI), {QStringLiteral("import"), workspace, write(QStringLiteral("large.csv"), csv)});
    QVERIFY(writer.waitForStarted());
    int reads = 0;
    while (writer.state() != QProcess::NotRunning) {
        const CliAnswer answer = cli({QStringLiteral("verify"), workspace});
        QVERIFY2(answer.exitCode == 0, answer.output + answer.errors);
        ++reads;
        writer.waitForFinished(0);
    }
    QCOMPARE(writer.exitCode(), 0);
    QVERIFY(reads > 0);
}

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"
