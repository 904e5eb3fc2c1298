#include "export/sheetnames.h"
#include "export/sheetxml.h"
#include "export/xlsxtarget.h"
#include "import/xlsx/xlsxbook.h"
#include "import/xlsx/xlsxreader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace waterline;

namespace {

ExportSheet sheetOf(const QString &name)
{
    return {name, name,
        {{QStringLiteral("Name"), ExportColumn::Kind::Text}, {QStringLiteral("Count"), ExportColumn::Kind::Count}}};
}

} // namespace

class TstExportTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetNames_data();
    void sheetNames();
    void escapes_data();
    void escapes();
    void columnNames();
    void whatASheetCannotHoldGoesOnInTheNext();
    void theArchiveIsSound();
    void tooLongATextIsAnError();
    void whatANumberCannotHoldIsAText();
    void thrownAwayItLeavesNothing();

private:
    QTemporaryDir m_folder;
};

void TstExportTarget::sheetNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("part");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "Follow-ups" << 1 << QStringList() << "Follow-ups";
    QTest::newRow("the second part") << "Follow-ups" << 2 << QStringList{"Follow-ups"} << "Follow-ups (2)";
    QTest::newRow("taken in other case") << "people" << 1 << QStringList{"People"} << "people (2)";
    QTest::newRow("forbidden characters") << "a[b]:c*d?e/f\\g" << 1 << QStringList() << "a b c d e f g";
    QTest::newRow("apostrophes") << "'a'" << 1 << QStringList() << "a";
    QTest::newRow("31 characters") << QString(31, u'a') << 1 << QStringList() << QString(31, u'a');
    QTest::newRow("32 characters") << QString(32, u'a') << 1 << QStringList() << QString(31, u'a');
    QTest::newRow("long, the second part")
        << QString(40, u'a') << 2 << QStringList() << QString(27, u'a') + QStringLiteral(" (2)");
    QTest::newRow("never half a character")
        << QString(30, u'a') + QStringLiteral("😀") << 1 << QStringList() << QString(30, u'a');
    QTest::newRow("a name that Excel keeps for itself") << "History" << 1 << QStringList() << "History_";
    QTest::newRow("nothing left") << "''" << 1 << QStringList() << "Sheet";
}

void TstExportTarget::sheetNames()
{
    QFETCH(QString, name);
    QFETCH(int, part);
    QFETCH(QStringList, taken);
    QTEST(sheetNameFor(name, part, taken), "expected");
}

void TstExportTarget::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("markup") << QStringLiteral("<a & \"b\">") << QByteArray("&lt;a &amp; &quot;b&quot;&gt;");
    QTest::newRow("carriage return") << QStringLiteral("a\r\nb") << QByteArray("a_x000D_\nb");
    QTest::newRow("control") << QStringLiteral("\u0001\t") << QByteArray("_x0001_\t");
    QTest::newRow("what looks like such a code") << QStringLiteral("_x0041_") << QByteArray("_x005F_x0041_");
    QTest::newRow("what does not") << QStringLiteral("_x004_") << QByteArray("_x004_");
    QTest::newRow("no character") << QStringLiteral("\uFFFE") << QByteArray("_xFFFE_");
    QTest::newRow("outside the basic plane") << QStringLiteral("😀") << QByteArray("😀");
}

void TstExportTarget::escapes()
{
    QFETCH(QString, text);
    QTEST(sheetxml::escaped(text), "expected");
}

void TstExportTarget::columnNames()
{
    QCOMPARE(sheetxml::columnName(0), QByteArray("A"));
    QCOMPARE(sheetxml::columnName(25), QByteArray("Z"));
    QCOMPARE(sheetxml::columnName(26), QByteArray("AA"));
    QCOMPARE(sheetxml::columnName(701), QByteArray("ZZ"));
    QCOMPARE(sheetxml::columnName(702), QByteArray("AAA"));
}

void TstExportTarget::whatASheetCannotHoldGoesOnInTheNext()
{
    const QString path = m_folder.filePath(QStringLiteral("split.xlsx"));
    XlsxTarget target(path, 3);
    QVERIFY(target.beginTable(sheetOf(QStringLiteral("Follow-ups"))).isOk());
    for (int i = 0; i < 5; ++i)
        QVERIFY(target.writeRow({QStringLiteral("n"), qint64(i)}).isOk());
    QVERIFY(target.beginTable(sheetOf(QStringLiteral("People"))).isOk());
    QVERIFY(target.finish().isOk());

    Result<XlsxBook> book = XlsxBook::open(path);
    QVERIFY(book.isOk());
    QStringList counts;
    for (const XlsxSheet &sheet : book->sheets()) {
        Result<std::unique_ptr<XlsxReader>> reader = book->openSheet(sheet.name);
        QVERIFY(reader.isOk());
        QStringList cells;
        Record record;
        while (*(*reader)->next(record))
            cells << QString::fromUtf8(record.fields[1].data(), qsizetype(record.fields[1].size()));
        counts << sheet.name + u'=' + cells.join(u',');
    }
    QCOMPARE(counts,
        (QStringList{"Follow-ups=Count,0,1", "Follow-ups (2)=Count,2,3", "Follow-ups (3)=Count,4", "People=Count"}));
}

/// An unpacker that is not ours agrees about sizes and checksums.
void TstExportTarget::theArchiveIsSound()
{
    const QString unpacker = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (unpacker.isEmpty())
        QSKIP("no other program that unpacks");
    const QString path = m_folder.filePath(QStringLiteral("sound.xlsx"));
    XlsxTarget target(path);
    QVERIFY(target.beginTable(sheetOf(QStringLiteral("客户"))).isOk());
    for (int i = 0; i < 50'000; ++i)
        QVERIFY(target.writeRow({QStringLiteral("客户 %1").arg(i * 7919 % 50'021), qint64(i)}).isOk());
    QVERIFY(target.finish().isOk());
    QProcess process;
    process.start(unpacker, {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-t"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TstExportTarget::tooLongATextIsAnError()
{
    const QString path = m_folder.filePath(QStringLiteral("long.xlsx"));
    XlsxTarget target(path);
    QVERIFY(target.beginTable(sheetOf(QStringLiteral("x"))).isOk());
    QVERIFY(target.writeRow({QString(XlsxTarget::MaxText - 1, u'a'), {}}).isOk());
    const Result<> refused = target.writeRow({QString(XlsxTarget::MaxText, u'a'), {}});
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().problem, Problem::BadInput);
    QCOMPARE(refused.error().place.line, 3);
    QCOMPARE(refused.error().place.column, QStringLiteral("Name"));
}

void TstExportTarget::whatANumberCannotHoldIsAText()
{
    const std::vector<ExportColumn> columns{{QStringLiteral("x"), ExportColumn::Kind::Count}};
    const auto cell = [&](const ExportCell &value) {
        QByteArray xml;
        sheetxml::appendRow(xml, {value}, columns, 2);
        return xml.mid(int(strlen("<row r=\"2\">"))).chopped(int(strlen("</row>")));
    };
    QCOMPARE(cell(qint64(999'999'999'999'999)), QByteArray("<c s=\"3\"><v>999999999999999</v></c>"));
    QVERIFY(cell(qint64(1'000'000'000'000'000)).contains("inlineStr"));
    QCOMPARE(cell(Money{-99}), QByteArray("<c s=\"4\"><v>-0.99</v></c>"));
    QVERIFY(cell(Money{1'000'000'000'000'000}).contains("10000000000000.00</t>"));
    QCOMPARE(cell(QDate(2026, 1, 5)), QByteArray("<c s=\"5\"><v>46027</v></c>"));
    QCOMPARE(cell(QDate(1900, 3, 1)), QByteArray("<c s=\"5\"><v>61</v></c>"));
    QVERIFY(cell(QDate(1900, 2, 28)).contains("1900-02-28</t>"));
    QCOMPARE(cell(DayTime{QDate(2026, 1, 5), QTime(12, 0)}), QByteArray("<c s=\"6\"><v>46027.5000000000</v></c>"));
    QCOMPARE(cell(Ratio(1, 4)), QByteArray("<c s=\"7\"><v>0.25</v></c>"));
    QCOMPARE(cell({}), QByteArray("<c/>"));
}

void TstExportTarget::thrownAwayItLeavesNothing()
{
    QTemporaryDir folder;
    {
        XlsxTarget target(folder.filePath(QStringLiteral("x.xlsx")));
        QVERIFY(target.beginTable(sheetOf(QStringLiteral("x"))).isOk());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TstExportTarget)
#include "tst_exporttarget.moc"
