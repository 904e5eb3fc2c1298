#include "support/testworkspace.h"

#include <QJsonDocument>

using namespace waterline;

namespace {

struct Folder {
    QTemporaryDir dir;

    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = QStringLiteral("file.csv")) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
};

QStringList fields(const ImportPlan &plan)
{
    QStringList result;
    for (const int field : plan.mapping.fieldOfColumn)
        result << (field < 0 ? QStringLiteral("-") : plan.table->fields[std::size_t(field)].key);
    return result;
}

} // namespace

class TstImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItFound();
    void showsHowCellsAreUnderstood();
    void previewEndsAtTwoHundredRows();
    void blankLinesBeforeTheHeaderAreNoHeader();
    void headersAreToldApart();
    void theSecondOfTwoIsOffered();
    void nullWordsOfTheSource();
    void asksForTheOrderOfDates();
    void answerSettlesTheOrder_data();
    void answerSettlesTheOrder();
    void oneCellDecidesForItsColumn_data();
    void oneCellDecidesForItsColumn();
    void columnsDecideEachForItself();
    void asksForTheDecimalMark();
    void countGroupsThousands();
    void columnThatIsNotTakenAsksNothing();
    void entityByHand();
    void mappingByHand();
    void mappingOfAnotherWidthIsIgnored();
    void missingFieldsAreNamed();
    void unknownTableIsNoError();
    void encodingAndSeparatorByHand();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();
    void planningLeavesTheFileAlone();

private:
    [[nodiscard]] ImportPlan plan(const QByteArray &csv, const ImportChoices &choices = {})
    {
        const auto result = planImport(m_folder.write(csv), importTables(), choices);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    Folder m_folder;
};

void TstImportPlan::saysWhatItFound()
{
    const QByteArray csv = "工号,姓名,大区\r\nS1,王芳,华东\r\n\r\nS2,李强,华南\r\n,,\r\n";
    const ImportPlan found = plan(csv);
    QCOMPARE(found.fileName, QStringLiteral("file.csv"));
    QCOMPARE(found.size, csv.size());
    QCOMPARE(found.sha256, QCryptographicHash::hash(csv, QCryptographicHash::Sha256));
    QCOMPARE(found.headers, (QStringList{QStringLiteral("工号"), QStringLiteral("姓名"), QStringLiteral("大区")}));
    QCOMPARE(found.headerLine, 1);
    QCOMPARE(found.table->entity, QStringLiteral("people"));
    QCOMPARE(fields(found), (QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("region")}));
    QCOMPARE(found.rows, 2); // blank ones do not count
    QCOMPARE(found.preview.size(), 2U);
    QCOMPARE(found.preview[1].line, 4);
    QVERIFY(found.isReady());
}

void TstImportPlan::showsHowCellsAreUnderstood()
{
    const ImportPlan found =
        plan("客户名称,建档日期,年营收(万元),城市,备用\nAcme,2026/1/5,\"1,234.5\",  上海 ,x\n,2026-02-30,#REF!,,\n");
    const std::vector<PreviewCell> &good = found.preview[0].cells;
    QCOMPARE(good[0], (PreviewCell{QStringLiteral("Acme"), QStringLiteral("Acme"), {}}));
    QCOMPARE(good[1], (PreviewCell{QStringLiteral("2026/1/5"), QStringLiteral("2026-01-05"), {}}));
    QCOMPARE(good[2], (PreviewCell{QStringLiteral("1,234.5"), QStringLiteral("12345000.00"), {}}));
    QCOMPARE(good[3], (PreviewCell{QStringLiteral("  上海 "), QStringLiteral("上海"), {}}));
    QCOMPARE(good[4], (PreviewCell{QStringLiteral("x"), QStringLiteral("x"), {}})); // goes nowhere
    const std::vector<PreviewCell> &bad = found.preview[1].cells;
    QVERIFY(bad[0].fault.contains(QStringLiteral("needed")));
    QVERIFY(bad[1].fault.contains(QStringLiteral("2026-02-30")));
    QVERIFY(bad[2].fault.contains(QStringLiteral("#REF!")));
    QVERIFY(bad[3].fault.isEmpty());
}

void TstImportPlan::previewEndsAtTwoHundredRows()
{
    QByteArray csv = "姓名\n";
    for (int i = 0; i < 201; ++i)
        csv += "N" + QByteArray::number(i) + "\n";
    const ImportPlan found = plan(csv);
    QCOMPARE(found.preview.size(), 200U);
    QCOMPARE(found.rows, 201);
}

void TstImportPlan::blankLinesBeforeTheHeaderAreNoHeader()
{
    const ImportPlan found = plan("\n,,\n工号,姓名\nS1,王芳\n");
    QCOMPARE(found.headerLine, 3);
    QCOMPARE(found.rows, 1);
    QCOMPARE(found.preview[0].line, 4);
}

void TstImportPlan::headersAreToldApart()
{
    const ImportPlan found = plan("姓名,电话,电话,,备注,,\nA,1,2,3,4,,\n");
    QCOMPARE(found.headers,
        (QStringList{QStringLiteral("姓名"), QStringLiteral("电话"), QStringLiteral("电话 (2)"),
            QStringLiteral("Column 4"), QStringLiteral("备注")}));
}

void TstImportPlan::theSecondOfTwoIsOffered()
{
    const Folder folder;
    const QString file = folder.write("客户名称,电话,城市,电话,备用,备用\na,1,x,2,3,4\n");
    const auto plan = planImport(file, importTables());
    QVERIFY_OK(plan);
    QCOMPARE(fields(*plan),
        (QStringList{QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("city"), QStringLiteral("-"),
            QStringLiteral("-"), QStringLiteral("-")}));
    QCOMPARE(plan->warnings.size(), std::size_t(2));
    QCOMPARE(plan->warnings[0].kind, ImportWarning::Kind::SameHeader);
    QCOMPARE(plan->warnings[0].column, 3);
    QCOMPARE(plan->warnings[0].text,
        QStringLiteral("Two columns are called 电话. The first is taken as “Phone”; the later one, shown as 电话 (2), "
                       "is left out unless you choose a field for it."));
    QCOMPARE(plan->warnings[1].column, 5);
    QCOMPARE(
        plan->warnings[1].text, QStringLiteral("Two columns are called 备用; the later one is shown as 备用 (2)."));

    ImportChoices choices;
    choices.mapping = plan->mapping;
    choices.mapping->fieldOfColumn[3] = choices.mapping->fieldOfColumn[1];
    choices.mapping->fieldOfColumn[1] = -1;
    const auto chosen = planImport(file, importTables(), choices);
    QVERIFY_OK(chosen);
    QCOMPARE(chosen->preview[0].cells[3].understood, QStringLiteral("2"));
    QCOMPARE(chosen->warnings.size(), std::size_t(1));
    QCOMPARE(chosen->warnings[0].column, 5);
}

void TstImportPlan::nullWordsOfTheSource()
{
    const Folder folder;
    const QString file = folder.write("客户名称,建档日期,行业\na,--None--,--none--\nb,05/01/2026,-None-\n");
    ImportChoices choices;
    choices.nullWords = QStringList{QStringLiteral("--None--")};
    choices.answers[QStringLiteral("建档日期")] = QStringLiteral("dmy");
    const auto plan = planImport(file, importTables(), choices);
    QVERIFY_OK(plan);
    const auto cell = [&](std::size_t row, std::size_t column) { return plan->preview[row].cells[column]; };
    QCOMPARE(cell(0, 1), (PreviewCell{QStringLiteral("--None--"), {}, {}}));
    QCOMPARE(cell(0, 2), (PreviewCell{QStringLiteral("--none--"), {}, {}}));
    QCOMPARE(cell(1, 1).understood, QStringLiteral("2026-01-05"));
    QCOMPARE(cell(1, 2).understood, QStringLiteral("-None-"));
    const auto plain = planImport(file, importTables());
    QVERIFY_OK(plain);
    QVERIFY(!plain->preview[0].cells[1].fault.isEmpty());
    QCOMPARE(plain->preview[0].cells[2].understood, QStringLiteral("--none--"));
    // Kept with the batch, so that rejected rows run again in the same way.
    const KeptMapping kept = mappingOf(*plan, {});
    BatchRecord batch;
    batch.kind = QStringLiteral("import");
    batch.entity = QStringLiteral("customers");
    batch.header = plan->headers;
    batch.totals = QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("mapping"), toJson(kept)}}).toJson(QJsonDocument::Compact));
    QCOMPARE(keptMapping(batch, importTables())->readings, plan->readings);
}

void TstImportPlan::asksForTheOrderOfDates()
{
    const ImportPlan found = plan("客户名称,建档日期\nAcme,05/01/2026\nBeta,11/12/2025\n");
    QVERIFY(!found.isReady());
    QCOMPARE(found.questions.size(), 1U);
    QCOMPARE(found.questions[0].column, 1);
    QCOMPARE(found.questions[0].answers, (QStringList{QStringLiteral("dmy"), QStringLiteral("mdy")}));
    QVERIFY(found.questions[0].text.contains(QStringLiteral("建档日期")));
}

void TstImportPlan::answerSettlesTheOrder_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("day");
    QTest::newRow("the day comes first") << "dmy"
                                         << "2026-01-05";
    QTest::newRow("the month comes first") << "mdy"
                                           << "2026-05-01";
}

void TstImportPlan::answerSettlesTheOrder()
{
    QFETCH(QString, answer);
    ImportChoices choices;
    choices.answers[QStringLiteral("建档日期")] = answer;
    const ImportPlan found = plan("客户名称,建档日期\nAcme,05/01/2026\n", choices);
    QVERIFY(found.isReady());
    QTEST(found.preview[0].cells[1].understood, "day");
}

void TstImportPlan::oneCellDecidesForItsColumn_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QString>("first");
    QTest::newRow("a 13th at the end of a file: days first") << QByteArray("13/01/2026") << "2026-01-05";
    QTest::newRow("as the second number: months first") << QByteArray("01/13/2026") << "2026-05-01";
}

void TstImportPlan::oneCellDecidesForItsColumn()
{
    QFETCH(QByteArray, last);
    QByteArray csv = "客户名称,建档日期\n";
    for (int i = 0; i < 300; ++i)
        csv += "N" + QByteArray::number(i) + ",05/01/2026\n";
    const ImportPlan found = plan(csv + "Last," + last + "\n");
    QVERIFY(found.isReady());
    QTEST(found.preview[0].cells[1].understood, "first");
}

void TstImportPlan::columnsDecideEachForItself()
{
    const ImportPlan found =
        plan("商机编号,阶段,立项日期,关闭日期\nO1,谈判,05/01/2026,05/01/2026\nO2,谈判,13/01/2026,01/13/2026\n");
    QVERIFY(found.isReady());
    QCOMPARE(found.preview[0].cells[2].understood, QStringLiteral("2026-01-05"));
    QCOMPARE(found.preview[0].cells[3].understood, QStringLiteral("2026-05-01"));
}

void TstImportPlan::asksForTheDecimalMark()
{
    const QByteArray csv = "客户名称;年营收\nAcme;1,234\n";
    const ImportPlan found = plan(csv);
    QCOMPARE(found.questions.size(), 1U);
    QCOMPARE(found.questions[0].answers, (QStringList{QStringLiteral("comma"), QStringLiteral("point")}));
    ImportChoices choices;
    choices.answers[QStringLiteral("年营收")] = QStringLiteral("point");
    QCOMPARE(plan(csv, choices).preview[0].cells[1].understood, QStringLiteral("1234.00"));
    choices.answers[QStringLiteral("年营收")] = QStringLiteral("comma");
    QCOMPARE(plan(csv, choices).preview[0].cells[1].understood, QStringLiteral("1.23"));
    // One cell that can only be read in one way settles it.
    QCOMPARE(plan(csv + "Beta;2,5\n").preview[0].cells[1].understood, QStringLiteral("1.23"));
    QCOMPARE(plan(csv + "Beta;1,234,567.5\n").preview[0].cells[1].understood, QStringLiteral("1234.00"));
}

void TstImportPlan::countGroupsThousands()
{
    const ImportPlan found = plan("week;person;visit plan\n2026-W03;S1;1,234\n");
    QVERIFY(found.isReady());
    QCOMPARE(found.preview[0].cells[2].understood, QStringLiteral("1234"));
}

void TstImportPlan::columnThatIsNotTakenAsksNothing()
{
    QVERIFY(plan("客户名称,打印日期\nAcme,05/01/2026\n").isReady());
}

void TstImportPlan::entityByHand()
{
    ImportChoices choices;
    choices.entity = QStringLiteral("customers");
    const ImportPlan found = plan("name\nAcme\n", choices);
    QCOMPARE(found.table->entity, QStringLiteral("customers"));
    QVERIFY(found.isReady());
    QCOMPARE(plan("name\nAcme\n").table->entity, QStringLiteral("people"));
}

void TstImportPlan::mappingByHand()
{
    const QByteArray csv = "a,b,c\nS1,王芳,05/01/2026\n";
    ImportChoices choices;
    choices.entity = QStringLiteral("people");
    QVERIFY(!plan(csv, choices).isReady());
    choices.mapping = Mapping{{0, 1, 6}};
    const ImportPlan found = plan(csv, choices);
    QCOMPARE(fields(found), (QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("hired_on")}));
    QVERIFY(found.missingFields.isEmpty());
    // The columns' readings follow the mapping.
    QCOMPARE(found.questions.size(), 1U);
    choices.mapping = Mapping{{0, 1, -1}};
    QVERIFY(plan(csv, choices).isReady());
}

void TstImportPlan::mappingOfAnotherWidthIsIgnored()
{
    ImportChoices choices;
    choices.mapping = Mapping{{1, 0}};
    QCOMPARE(fields(plan("工号,姓名,大区\nS1,王芳,华东\n", choices)),
        (QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("region")}));
}

void TstImportPlan::missingFieldsAreNamed()
{
    ImportChoices choices;
    choices.entity = QStringLiteral("followups");
    const ImportPlan found = plan("客户,内容\nAcme,hello\n", choices);
    QVERIFY(!found.isReady());
    QCOMPARE(found.missingFields, (QStringList{QStringLiteral("Time"), QStringLiteral("Person")}));
}

void TstImportPlan::unknownTableIsNoError()
{
    const ImportPlan found = plan("product,series,sales_price\nGTX,A,550\n");
    QVERIFY(!found.table);
    QVERIFY(!found.isReady());
    QCOMPARE(found.mapping.fieldOfColumn, (std::vector<int>{-1, -1, -1}));
    QCOMPARE(found.preview[0].cells[2].understood, QStringLiteral("550"));
}

void TstImportPlan::encodingAndSeparatorByHand()
{
    ImportChoices choices;
    choices.encoding = Encoding::Gb18030;
    QStringEncoder gbk("GB18030");
    const QByteArray bytes = gbk(QStringLiteral("工号,姓名\nS1,王芳\n"));
    QCOMPARE(plan(bytes, choices).headers[1], QStringLiteral("姓名"));
    ImportChoices bar;
    bar.delimiter = '|';
    QCOMPARE(plan("name|a,b\nAcme|1,2\n", bar).headers, (QStringList{QStringLiteral("name"), QStringLiteral("a,b")}));
}

void TstImportPlan::filesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<qint64>("line");
    QTest::newRow("an empty file") << QByteArray() << Problem::BadInput << qint64(0);
    QTest::newRow("nothing but blank lines") << QByteArray("\n,,\n\n") << Problem::BadInput << qint64(0);
    QTest::newRow("a workbook with another name")
        << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + QByteArray(100, '\0') << Problem::BadInput << qint64(0);
    QTest::newRow("a quote that is never closed")
        << QByteArray("工号,姓名\nS1,王芳\nS2,\"李强\nS3,张敏\n") << Problem::BadInput << qint64(3);
}

void TstImportPlan::filesThatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    const auto found = planImport(m_folder.write(bytes), importTables());
    QVERIFY(!found);
    QTEST(found.error().problem, "problem");
    QTEST(found.error().place.line, "line");
    QCOMPARE(found.error().place.file, QStringLiteral("file.csv"));
    QVERIFY(!found.error().message.isEmpty());

    const auto missing = planImport(m_folder.dir.filePath(QStringLiteral("none.csv")), importTables());
    QVERIFY(!missing && missing.error().problem == Problem::NotFound);
    const auto folder = planImport(m_folder.dir.path(), importTables());
    QVERIFY(!folder && folder.error().problem == Problem::NotReadable);
}

void TstImportPlan::planningLeavesTheFileAlone()
{
    const QByteArray csv = "工号,姓名\nS1,王芳\n";
    const QString path = m_folder.write(csv);
    QVERIFY(planImport(path, importTables()).isOk());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), csv);
}

QTEST_GUILESS_MAIN(TstImportPlan)
#include "tst_importplan.moc"
