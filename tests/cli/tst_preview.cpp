#include "cliprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace waterline;

/// `preview` and the options that say how a file is to be read.
class TstPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presetsMapAndKnowTheirWordsForNothing();
    void presetThatDoesNotExist();
    void quotes_data();
    void quotes();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    [[nodiscard]] static QStringList fieldsIn(const QJsonObject &preview)
    {
        QStringList fields;
        for (const QJsonValue &column : preview[QStringLiteral("columns")].toArray())
            fields << column[QStringLiteral("field")].toString(QStringLiteral("-"));
        return fields;
    }

    QTemporaryDir m_folder;
};

void TstPreview::presetsMapAndKnowTheirWordsForNothing()
{
    const QString file = write(QStringLiteral("companies.csv"),
        "Record ID,Company name,Company owner,Industry,Lifecycle Stage\n77,Acme,S1,(No value),Customer\n");
    const CliAnswer plain = runCli({QStringLiteral("preview"), file, QStringLiteral("--json")});
    QCOMPARE(plain.exitCode, 0);
    QCOMPARE(
        plain.object()[QStringLiteral("rows")][0][QStringLiteral("cells")][3].toString(), QStringLiteral("(No value)"));
    const CliAnswer preset = runCli({QStringLiteral("preview"), file, QStringLiteral("--preset"),
        QStringLiteral("hubspot"), QStringLiteral("--json")});
    QCOMPARE(preset.exitCode, 0);
    QCOMPARE(preset.object()[QStringLiteral("entity")].toString(), QStringLiteral("customers"));
    QCOMPARE(fieldsIn(preset.object()),
        (QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("owner"),
            QStringLiteral("industry"), QStringLiteral("-")}));
    QCOMPARE(preset.object()[QStringLiteral("rows")][0][QStringLiteral("cells")][3].toString(), QString());
}

void TstPreview::presetThatDoesNotExist()
{
    const QString file = write(QStringLiteral("a.csv"), "客户编号,客户名称\nC1,Acme\n");
    const CliAnswer answer =
        runCli({QStringLiteral("preview"), file, QStringLiteral("--preset"), QStringLiteral("Nobody")});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.errors.contains("HubSpot"), answer.errors.constData());
}

void TstPreview::quotes_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("cell");
    QTest::newRow("found out") << QString() << 0 << QStringLiteral("\"") << QStringLiteral("Acme");
    QTest::newRow("double") << QStringLiteral("double") << 0 << QStringLiteral("\"") << QStringLiteral("Acme");
    QTest::newRow("none") << QStringLiteral("none") << 0 << QString() << QStringLiteral("\"Acme\"");
    QTest::newRow("no such word") << QStringLiteral("both") << 2 << QString() << QString();
}

void TstPreview::quotes()
{
    QFETCH(QString, option);
    QFETCH(int, exitCode);
    QFETCH(QString, quote);
    QFETCH(QString, cell);
    const QString file = write(QStringLiteral("quotes.csv"), "客户编号,客户名称\nC1,\"Acme\"\nC2,\"Best\"\n");
    QStringList arguments{QStringLiteral("preview"), file, QStringLiteral("--json")};
    if (!option.isEmpty())
        arguments << QStringLiteral("--quote") << option;
    const CliAnswer answer = runCli(arguments);
    QCOMPARE(answer.exitCode, exitCode);
    if (exitCode != 0)
        return;
    QCOMPARE(answer.object()[QStringLiteral("format")][QStringLiteral("quote")].toString(), quote);
    QCOMPARE(answer.object()[QStringLiteral("rows")][0][QStringLiteral("cells")][1].toString(), cell);
}

QTEST_GUILESS_MAIN(TstPreview)
#include "tst_preview.moc"
