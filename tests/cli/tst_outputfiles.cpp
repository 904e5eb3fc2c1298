#include "cli/cliprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace waterline;

/// What a command writes must never cost the person a file.
class TstOutputFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsOverwritten_data();
    void nothingIsOverwritten();
    void rejectsThatCannotBeSavedStopTheImportBeforeItBegins();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qint64 batches() const
    {
        return runCli({QStringLiteral("batches"), path(QStringLiteral("w.waterline")), QStringLiteral("--json")})
            .object()[QLatin1String("batches")]
            .toArray()
            .size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstOutputFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString people = write(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\n");
    QCOMPARE(runCli({QStringLiteral("import"), path(QStringLiteral("w.waterline")), people}).exitCode, 0);
    QCOMPARE(
        runCli({QStringLiteral("backup"), path(QStringLiteral("w.waterline")), path(QStringLiteral("other.waterline"))})
            .exitCode,
        0);
    write(QStringLiteral("bad.csv"), "工号,姓名\nS2,\n");
    write(QStringLiteral("report.pdf"), "%PDF");
}

void TstOutputFiles::nothingIsOverwritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("victim");
    QTest::newRow("the PDF over its workspace")
        << QStringList{"snapshot", "w.waterline", "w.waterline"} << "w.waterline";
    QTest::newRow("the PDF over another workspace")
        << QStringList{"snapshot", "w.waterline", "other.waterline"} << "other.waterline";
    QTest::newRow("the rejects over the workspace")
        << QStringList{"import", "w.waterline", "bad.csv", "--rejects", "w.waterline"} << "w.waterline";
    QTest::newRow("the rejects over their source")
        << QStringList{"import", "w.waterline", "bad.csv", "--rejects", "bad.csv"} << "bad.csv";
    QTest::newRow("a backup over a PDF") << QStringList{"backup", "w.waterline", "report.pdf", "--replace"}
                                         << "report.pdf";
}

void TstOutputFiles::nothingIsOverwritten()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, victim);
    const QByteArray before = bytesOf(victim);
    QVERIFY(!before.isEmpty());
    for (QString &argument : arguments) {
        if (argument.contains(u'.'))
            argument = path(argument);
    }
    const CliAnswer answer = runCli(arguments);
    QCOMPARE(answer.exitCode, 3);
    QVERIFY(answer.errors.contains(path(victim).toUtf8()));
    QCOMPARE(bytesOf(victim), before);
    QCOMPARE(batches(), 1);
}

void TstOutputFiles::rejectsThatCannotBeSavedStopTheImportBeforeItBegins()
{
    const CliAnswer answer = runCli({QStringLiteral("import"), path(QStringLiteral("w.waterline")),
        path(QStringLiteral("bad.csv")), QStringLiteral("--rejects"), path(QStringLiteral("no/such/folder.csv"))});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(batches(), 1);
}

QTEST_GUILESS_MAIN(TstOutputFiles)
#include "tst_outputfiles.moc"
