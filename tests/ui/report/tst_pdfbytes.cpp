#include <QTest>

#include "report/pdfbytes.h"

using namespace waterline;

namespace {

/// Objects 1 and 2 are the properties and the catalog; `fonts` tells in which order two fonts have got the numbers
/// 4, 5.
QByteArray pdfWith(const QList<int> &order, const QByteArray &date = "D:20300101000000Z", const QByteArray &title = "t",
    const QByteArray &fonts = "AB")
{
    const auto font = [&fonts](int i) {
        return QByteArray("<< /Type /FontDescriptor\n/FontName /Q") + fonts[i] + "XAAA+Font" + fonts[i] + "\n>>";
    };
    const auto numberOf = [&fonts](char name) { return QByteArray::number(4 + int(fonts.indexOf(name))); };
    const QHash<int, QByteArray> bodies{
        {1, "<<\n/Title (" + title + ")\n/CreationDate (" + date + ")\n>>"},
        {2, "<<\n/Type /Catalog\n/Pages 3 0 R\n>>"},
        {3,
            "<< /Fonts [" + numberOf('A') + " 0 R " + numberOf('B')
                + " 0 R] /Length 8 >>\nstream\n 99 0 R \nendstream"},
        {4, font(0)},
        {5, font(1)},
    };
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets(6);
    for (const int number : order) {
        offsets[number] = pdf.size();
        pdf += QByteArray::number(number) + " 0 obj\n" + bodies[number] + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (int number = 1; number < 6; ++number)
        pdf += QByteArray::number(offsets[number]).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<<\n/Size 6\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
}

QByteArray stable(const QByteArray &pdf)
{
    const auto result = stablePdf(
        pdf, QDateTime(QDate(2026, 1, 19), QTime(8, 55), Qt::OffsetFromUTC, 8 * 3600), QStringLiteral("zh-CN"));
    return result ? *result : QByteArray();
}

} // namespace

class TestPdfBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderAndTimeOfWritingLeaveNoTrace()
    {
        const QByteArray expected = stable(pdfWith({1, 2, 3, 4, 5}));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(stable(pdfWith({5, 3, 1, 4, 2})), expected);
        QCOMPARE(stable(pdfWith({2, 4, 3, 1, 5}, "D:20310101000000+08'00'")), expected);
        QVERIFY(stable(pdfWith({1, 2, 3, 4, 5}, "D:20300101000000Z", "other")) != expected);
    }

    void numbersGivenInAnotherOrderLeaveNoTrace()
    {
        const QByteArray expected = stable(pdfWith({1, 2, 3, 4, 5}));
        QVERIFY(expected.contains("FontA") && expected.contains("FontB"));
        QCOMPARE(stable(pdfWith({1, 2, 3, 4, 5}, "D:20300101000000Z", "t", "BA")), expected);
        QVERIFY(expected.contains("stream\n 99 0 R \nendstream"));
    }

    void everyOffsetPointsAtItsObject()
    {
        const QByteArray pdf = stable(pdfWith({5, 4, 3, 2, 1}));
        const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').first().toLongLong();
        QVERIFY(pdf.mid(table).startsWith("xref\n0 6\n0000000000 65535 f \n"));
        for (int number = 1; number < 6; ++number) {
            const QByteArray line = pdf.mid(table + 9 + 20 * number, 20);
            QVERIFY(line.endsWith(" 00000 n \n"));
            QVERIFY(pdf.mid(line.left(10).toLongLong()).startsWith(QByteArray::number(number) + " 0 obj"));
        }
    }

    void timeIsTheGivenOneInUtc()
    {
        QVERIFY(stable(pdfWith({1, 2, 3, 4, 5})).contains("/CreationDate (D:20260119005500Z)"));
    }

    void aTitleThatLooksLikeAKeyIsLeftAlone()
    {
        const QByteArray pdf = stable(pdfWith({1, 2, 3, 4, 5}, "D:20300101000000Z", "/CreationDate [x]"));
        QVERIFY(pdf.contains("/Title (/CreationDate [x])"));
        QVERIFY(pdf.contains("/CreationDate (D:20260119005500Z)"));
    }

    void whatIsNoPdfIsRefused_data()
    {
        const QByteArray good = pdfWith({1, 2, 3, 4, 5});
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("moved by one") << ' ' + good;
        QTest::newRow("a reference to nothing") << QByteArray(good).replace("/Pages 3 0 R", "/Pages 7 0 R");
        QTest::newRow("no date") << QByteArray(good).replace("/CreationDate", "/CreationDote");
    }
    void whatIsNoPdfIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto result = stablePdf(bytes, QDateTime(QDate(2026, 1, 19), QTime(0, 0), Qt::UTC), {});
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::Storage);
    }
};

QTEST_GUILESS_MAIN(TestPdfBytes)
#include "tst_pdfbytes.moc"
