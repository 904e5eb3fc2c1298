#include "import/importer.h"
#include "import/tablereader.h"

#include "catalogue.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace waterline;

namespace {

constexpr int QuirkCount = 55;

const QString folder = QStringLiteral(WATERLINE_SOURCE_DIR "/tests/data/import/");
const QString expectedEnding = QStringLiteral(".expected.json");

QJsonObject expectationOf(const QString &file)
{
    QFile json(folder + QFileInfo(file).completeBaseName() + expectedEnding);
    if (!json.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(json.readAll()).object();
}

ImportChoices choicesIn(const QJsonObject &json)
{
    ImportChoices choices;
    const QJsonObject answers = json[u"answers"].toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        choices.answers[it.key()] = it->toString();
    if (json.contains(u"header_line"))
        choices.headerLine = json[u"header_line"].toInt();
    for (const QJsonValue &column : json[u"fill_down"].toArray())
        choices.fillDown << column.toString();
    for (const QJsonValue &word : json[u"null_words"].toArray())
        choices.nullWords << word.toString();
    return choices;
}

/// "dates:建档日期=dmy|mdy", "encoding=*" (whatever the candidates).
QString described(const ImportQuestion &question)
{
    const bool isAny = question.kind == ImportQuestion::Kind::Encoding;
    return questionName(question.kind) + (question.column < 0 ? QString() : u':' + question.key) + u'='
        + (isAny ? QStringLiteral("*") : question.answers.join(u'|'));
}

/// All that was understood, in the form of the expectation files.
QJsonObject understood(const ImportPlan &plan)
{
    const Dialect &dialect = plan.format.dialect;
    QJsonArray types;
    for (const CellType type : plan.types)
        types << cellTypeName(type);
    QJsonArray questions;
    for (const ImportQuestion &question : plan.questions)
        questions << described(question);
    QJsonArray warnings;
    for (const ImportWarning &warning : plan.warnings)
        warnings << warningName(warning.kind) + (warning.column < 0 ? QString() : u':' + plan.headers[warning.column]);
    QJsonArray above;
    for (const SkippedLine &line : plan.above)
        above << line.line;
    QJsonArray rows;
    QJsonArray rejects;
    const Result<std::unique_ptr<TableReader>> reader = TableReader::open(plan);
    TableRow row;
    while (reader.isOk()) {
        const Result<bool> isRow = (*reader)->next(row);
        if (!isRow || !*isRow)
            break;
        if (row.faultId.isNull())
            rows << QJsonArray::fromStringList(row.cells);
        else
            rejects << QJsonArray{row.line, row.faultId};
    }
    return {{QStringLiteral("encoding"), encodingName(dialect.encoding)},
        {QStringLiteral("delimiter"), delimiterName(dialect.delimiter)},
        {QStringLiteral("quote"), QString(QLatin1Char(dialect.quote))}, {QStringLiteral("escapes"), dialect.hasEscapes},
        {QStringLiteral("sep_line"), dialect.hasSepLine}, {QStringLiteral("header_line"), plan.headerLine},
        {QStringLiteral("header_rows"), plan.headerRows},
        {QStringLiteral("entity"), plan.table ? plan.table->entity : QString()},
        {QStringLiteral("columns"), QJsonArray::fromStringList(plan.headers)}, {QStringLiteral("types"), types},
        {QStringLiteral("rows"), rows}, {QStringLiteral("rejects"), rejects}, {QStringLiteral("above"), above},
        {QStringLiteral("blank_rows"), plan.blankRows}, {QStringLiteral("warnings"), warnings},
        {QStringLiteral("questions"), questions}};
}

/// What an expectation leaves out.
QJsonValue usual(const QString &key)
{
    static const QJsonObject values{{QStringLiteral("encoding"), QStringLiteral("UTF-8")},
        {QStringLiteral("delimiter"), QStringLiteral("comma")}, {QStringLiteral("quote"), QStringLiteral("\"")},
        {QStringLiteral("escapes"), false}, {QStringLiteral("sep_line"), false}, {QStringLiteral("header_line"), 1},
        {QStringLiteral("header_rows"), 1}, {QStringLiteral("entity"), QString()}, {QStringLiteral("blank_rows"), 0}};
    return values.contains(key) ? values[key] : QJsonValue(QJsonArray());
}

QByteArray shown(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(2000);
}

QStringList caseFiles()
{
    QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    files.removeIf([](const QString &file) { return file.endsWith(expectedEnding); });
    return files;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Every file of tests/data/import is read as its expectation says. A file's name begins with the number of the quirk
/// it stands for; the last quirks are about what happens around a file and have tests of their own.
class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuirkIsHere()
    {
        QSet<int> quirks;
        for (const QString &file : caseFiles())
            quirks << file.left(2).toInt();
        const QMetaObject *self = metaObject();
        for (int i = 0; i < self->methodCount(); ++i) {
            const QByteArray name = self->method(i).name();
            if (name.startsWith("quirk"))
                quirks << name.mid(5, 2).toInt();
        }
        for (int quirk = 1; quirk <= QuirkCount; ++quirk)
            QVERIFY2(quirks.contains(quirk), qPrintable(QStringLiteral("no case for quirk %1").arg(quirk)));
    }

    void everyExpectationHasItsFile()
    {
        QSet<QString> bases;
        for (const QString &file : caseFiles())
            bases << QFileInfo(file).completeBaseName();
        for (const QString &file : QDir(folder).entryList({u'*' + expectedEnding}, QDir::Files))
            QVERIFY2(bases.contains(file.chopped(expectedEnding.size())), qPrintable(file));
    }

    void file_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : caseFiles())
            QTest::newRow(qPrintable(file)) << file;
    }

    void file()
    {
        QFETCH(QString, name);
        const QJsonObject expected = expectationOf(name);
        QVERIFY2(!expected.isEmpty(), "no expectation, or none that is JSON");
        const Result<ImportPlan> plan =
            planImport(folder + name, importTables(), choicesIn(expected[u"choices"].toObject()));
        if (expected.contains(u"error")) {
            const QJsonObject error = expected[u"error"].toObject();
            QVERIFY2(!plan.isOk(), "it was read");
            QCOMPARE(plan.error().problem, Problem::BadInput);
            QCOMPARE(plan.error().place.line, qint64(error[u"line"].toInteger()));
            QVERIFY2(plan.error().message.contains(error[u"says"].toString()), qPrintable(plan.error().message));
            QCOMPARE(plan.error().place.file, name);
            return;
        }
        QVERIFY2(plan.isOk(), plan.isOk() ? "" : qPrintable(plan.error().message));
        const QJsonObject found = understood(*plan);
        for (auto it = found.begin(); it != found.end(); ++it) {
            if (it.key() == QStringLiteral("types") && expected[u"types"].isNull())
                continue;
            const QJsonValue wanted = expected.contains(it.key()) ? expected[it.key()] : usual(it.key());
            QVERIFY2(*it == wanted, it.key().toUtf8() + " is " + shown(*it) + ", should be " + shown(wanted));
        }
        // Nothing is lost between the lines: every row is a row or a rejected one.
        QCOMPARE(plan->rows, found[u"rows"].toArray().size() + found[u"rejects"].toArray().size());
    }

    void quirk48OneMegabyteIsTheMost()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("long.csv"));
        write(path, "name,city\na," + QByteArray(1 << 20, 'x') + "\n");
        QVERIFY(planImport(path, importTables()).isOk());
        write(path, "name,city\na,b\nc," + QByteArray((1 << 20) + 1, 'x') + "\n");
        const Result<ImportPlan> plan = planImport(path, importTables());
        QVERIFY(!plan.isOk());
        QCOMPARE(plan.error().problem, Problem::BadInput);
        QCOMPARE(plan.error().place.line, 3);
    }

    void quirk39HiddenValuesHaveAPlace()
    {
        const Result<ImportPlan> plan =
            planImport(folder + QStringLiteral("39-hidden-under-merged.xlsx"), importTables());
        QVERIFY(plan.isOk());
        QCOMPARE(plan->warnings.size(), std::size_t(1));
        QCOMPARE(plan->warnings[0].line, 3);
        const QString text = plan->warnings[0].text;
        QVERIFY2(text.contains(QStringLiteral("line 3, column C")), qPrintable(text));
        QVERIFY2(text.startsWith(QStringLiteral("1 cell")), qPrintable(text));
    }

    void quirk54OpenInExcel()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("people.csv"));
        write(path, "name\nAnn\n");
        QVERIFY(planImport(path, importTables())->warnings.empty());
        write(dir.filePath(QStringLiteral("~$people.csv")), "x");
        const Result<ImportPlan> plan = planImport(path, importTables());
        QVERIFY(plan.isOk());
        QCOMPARE(plan->warnings.size(), std::size_t(1));
        QCOMPARE(warningName(plan->warnings[0].kind), QStringLiteral("open_elsewhere"));
    }

    void quirk54ChangedAfterThePlan()
    {
        TestWorkspace test;
        const QString path = test.write(QStringLiteral("people.csv"), "name\nAnn\n");
        const Result<ImportPlan> plan = planImport(path, importTables());
        QVERIFY(plan.isOk());
        write(path, "name\nAnn\nBob\n");
        const Result<ImportReport> report = runImport(*plan, {}, {test.connection(), workspaceSchema(), test.clock});
        QVERIFY(!report.isOk());
        QCOMPARE(report.error().problem, Problem::NotReadable);
    }

    void quirk55TheSameFileByAnotherName()
    {
        const QTemporaryDir dir;
        const QByteArray bytes("name\nAnn\n");
        write(dir.filePath(QStringLiteral("a.csv")), bytes);
        write(dir.filePath(QStringLiteral("b.txt")), bytes);
        write(dir.filePath(QStringLiteral("c.csv")), bytes + "Bob\n");
        const auto hashOf = [&](const char *name) {
            return planImport(dir.filePath(QLatin1String(name)), importTables())->sha256;
        };
        QCOMPARE(hashOf("a.csv"), hashOf("b.txt"));
        QVERIFY(hashOf("a.csv") != hashOf("c.csv"));
    }

    void quirk55NextMonthsFileOverlaps()
    {
        TestWorkspace test;
        QVERIFY(test.importText(QStringLiteral("january.csv"), "工号,姓名\nS1,王芳\nS2,李强\n").isOk());
        const Result<ImportReport> report =
            test.importText(QStringLiteral("february.csv"), "工号,姓名\nS2,李强\nS1,王芳\nS3,张敏\n");
        QVERIFY(report.isOk());
        QCOMPARE(report->counts.created, 1);
        QCOMPARE(report->counts.unchanged, 2);
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
