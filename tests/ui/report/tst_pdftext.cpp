#include <QTest>

#include "report/pdftext.h"
#include "report/reportfont.h"

using namespace waterline;

namespace {

TextStyle style()
{
    return {ReportFonts().at(10), Qt::black, 1.5};
}

} // namespace

class TestPdfText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heightIsLinesTimesLeading()
    {
        const PdfText text(QStringLiteral("one\ntwo\nthree"), style(), 10'000);
        QCOMPARE(text.lineCount(), 3);
        QCOMPARE(text.lineHeight(), 10 * unitsPerPoint * 1.5);
        QCOMPARE(text.height(), 3 * text.lineHeight());
        QVERIFY(!text.isCut());
    }

    void noTextHasNoHeight() { QCOMPARE(PdfText(QString(), style(), 1000).height(), 0.0); }

    void linesKeepToTheWidth()
    {
        for (const QString &sample : {QStringLiteral("W").repeated(200), QStringLiteral("见长").repeated(100),
                 QStringLiteral("a few words ").repeated(20)}) {
            const PdfText text(sample, style(), 1500);
            QVERIFY(text.lineCount() > 3);
            QVERIFY(text.naturalWidth() <= 1500);
        }
    }

    void theCutShowsAndKeepsToTheWidth()
    {
        for (const QString &sample : {QStringLiteral("W").repeated(200), QStringLiteral("first\nsecond\nthird")}) {
            const PdfText text(sample, style(), 1500, 2);
            QVERIFY(text.isCut());
            QCOMPARE(text.lineCount(), 2);
            QVERIFY(text.naturalWidth() <= 1500);
        }
        QVERIFY(!PdfText(QStringLiteral("first\nsecond"), style(), 1500, 2).isCut());
    }

    void controlCharactersTakeNoRoom()
    {
        const PdfText plain(QStringLiteral("ab cd"), style(), 5000);
        const PdfText dirty(QStringLiteral("a\x01"
                                           "b\tc\x1b"
                                           "d"),
            style(), 5000);
        QCOMPARE(dirty.naturalWidth(), plain.naturalWidth());
        QCOMPARE(PdfText(QStringLiteral("a\r\nb"), style(), 5000).lineCount(), 2);
    }
};

QTEST_MAIN(TestPdfText)
#include "tst_pdftext.moc"
