#include "export/celltexts.h"
#include "import/cells/celltext.h"

#include <QtTest>

using namespace waterline;

class TstCellTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedCells();
    void inCsv_data();
    void inCsv();
    void inTypedCells_data();
    void inTypedCells();
};

void TstCellTexts::typedCells()
{
    QCOMPARE(plainText(ExportCell()), QString());
    QCOMPARE(plainText(QStringLiteral("00123")), QStringLiteral("00123"));
    QCOMPARE(plainText(qint64(-5)), QStringLiteral("-5"));
    QCOMPARE(plainText(Money{-500}), QStringLiteral("-5.00"));
    QCOMPARE(plainText(QDate(2026, 1, 5)), QStringLiteral("2026-01-05"));
    QCOMPARE(plainText(DayTime{QDate(2026, 1, 5), QTime(9, 30, 15)}), QStringLiteral("2026-01-05 09:30:15"));
    QCOMPARE(plainText(DayTime{QDate(2026, 1, 5), QTime(0, 0)}), QStringLiteral("2026-01-05"));
    QCOMPARE(plainText(DayTime{QDate(2026, 1, 5), QTime()}), QStringLiteral("2026-01-05"));
    QCOMPARE(plainText(Ratio(32, 35)), QStringLiteral("91.43%"));
    QCOMPARE(plainText(Ratio()), QString());
}

void TstCellTexts::inCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCode");
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected, bool isCode = false,
                         bool isFirst = false) { QTest::newRow(name) << text << isCode << isFirst << expected; };
    row("4.1 test 29: =cmd", QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("'=cmd|' /C calc'!A0"));
    row("4.1 test 29: +1+1", QStringLiteral("+1+1"), QStringLiteral("'+1+1"));
    row("4.1 test 29: -A1", QStringLiteral("-A1"), QStringLiteral("'-A1"));
    row("4.1 test 29: @SUM", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
    row("4.1 test 29: full width", QStringLiteral("＝1"), QStringLiteral("'＝1"));
    row("a plain negative number", QStringLiteral("-5.00"), QStringLiteral("-5.00"));
    row("a telephone number", QStringLiteral("+8613800138000"), QStringLiteral("+8613800138000"), true);
    row("leading zeros", QStringLiteral("00123"), QStringLiteral("00123"), true);
    row("wrapped by another program", QStringLiteral("=\"001\""), QStringLiteral("'=\"001\""));
    row("an apostrophe of its own", QStringLiteral("'Wang"), QStringLiteral("'Wang"));
    row("an apostrophe and a digit", QStringLiteral("'001"), QStringLiteral("''001"));
    row("a null word as text is a text", QStringLiteral("无"), QStringLiteral("无"));
    row("a null word as a code", QStringLiteral("无"), QStringLiteral("=\"无\""), true);
    row("N/A as a code", QStringLiteral("N/A"), QStringLiteral("=\"N/A\""), true);
    row("a dash as a code", QStringLiteral("-"), QStringLiteral("'-"), true);
    row("an error of Excel's", QStringLiteral("#N/A"), QStringLiteral("=\"#N/A\""));
    row("a column too narrow", QStringLiteral("####"), QStringLiteral("=\"####\""));
    row("a mangled number as a code", QStringLiteral("1.23E+17"), QStringLiteral("=\"1.23E+17\""), true);
    row("a summary word first", QStringLiteral("合计"), QStringLiteral("=\"合计\""), false, true);
    row("a summary word later", QStringLiteral("合计"), QStringLiteral("合计"));
    row("a footnote first", QStringLiteral("备注：无"), QStringLiteral("=\"备注：无\""), false, true);
    row("nothing", QString(), QString());
}

void TstCellTexts::inCsv()
{
    QFETCH(QString, text);
    QFETCH(bool, isCode);
    QFETCH(bool, isFirst);
    const QString written =
        writtenText(text, isCode ? ExportColumn::Kind::Code : ExportColumn::Kind::Text, isFirst, TextGuard::Formulas);
    QTEST(written, "expected");
    if (text.isEmpty())
        return;
    const std::string cell = written.toStdString();
    QCOMPARE(*(isCode ? parseCode(cell) : parseText(cell)), text);
}

void TstCellTexts::inTypedCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a formula is a text like any other") << QStringLiteral("=1+1") << QStringLiteral("=1+1");
    QTest::newRow("full width") << QStringLiteral("＝1") << QStringLiteral("＝1");
    QTest::newRow("@") << QStringLiteral("@SUM(A1)") << QStringLiteral("@SUM(A1)");
    QTest::newRow("leading zeros") << QStringLiteral("00123") << QStringLiteral("00123");
    QTest::newRow("what would be unwrapped") << QStringLiteral("=\"001\"") << QStringLiteral("'=\"001\"");
    QTest::newRow("what would lose its apostrophe") << QStringLiteral("'=1") << QStringLiteral("''=1");
    QTest::newRow("a null word") << QStringLiteral("无") << QStringLiteral("=\"无\"");
}

void TstCellTexts::inTypedCells()
{
    QFETCH(QString, text);
    const QString written = writtenText(text, ExportColumn::Kind::Code, false, TextGuard::Readings);
    QTEST(written, "expected");
    QCOMPARE(*parseCode(written.toStdString()), text);
}

QTEST_GUILESS_MAIN(TstCellTexts)
#include "tst_celltexts.moc"
