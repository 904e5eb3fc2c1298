#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

#include "report/pdfdocument.h"
#include "report/reportfont.h"
#include "ui/report/demodocument.h"
#include "ui/report/pdfreader.h"

using namespace waterline;

namespace {

QByteArray rendered(const PdfDocument &document)
{
    const auto pdf = renderPdf(document);
    return pdf ? *pdf : QByteArray();
}

PdfDocument documentOf(std::vector<PdfBlock> blocks)
{
    PdfDocument document;
    document.title = QStringLiteral("Title");
    document.createdAt = QDateTime(QDate(2026, 1, 19), QTime(0, 55), Qt::UTC);
    document.blocks = std::move(blocks);
    return document;
}

PdfTable numberedTable(int rows, const QString &cellText)
{
    PdfTable table;
    table.columns = {{QStringLiteral("HeadOne")}, {QStringLiteral("HeadTwo")}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back(
            {{QStringLiteral("row%1").arg(i)}, {cellText.contains(u'%') ? cellText.arg(i) : cellText}});
    return table;
}

int pageOf(const QList<PdfWord> &words, const QString &text)
{
    for (const PdfWord &word : words) {
        if (word.text == text)
            return word.page;
    }
    return 0;
}

} // namespace

class TestPdfDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPdfTools())
            QSKIP("poppler-utils are not installed");
    }

    void sameBytesAtAnotherTime()
    {
        const QByteArray first = rendered(demoDocument());
        QVERIFY(!first.isEmpty());
        QTest::qWait(1100);
        QVERIFY(rendered(demoDocument()) == first);
    }

    // Another process has other random hashes, and may be in another time zone and language.
    void sameBytesInAnotherProcess()
    {
        const QByteArray digest =
            QCryptographicHash::hash(rendered(demoDocument()), QCryptographicHash::Sha256).toHex();
        for (const char *zone : {"Asia/Shanghai", "America/New_York", "UTC", "Asia/Kolkata", "UTC", "UTC"}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--digest")});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.readAllStandardOutput().trimmed(), digest);
        }
    }

    void otherContentHasAnotherId()
    {
        const auto id = [](const QByteArray &pdf) { return pdf.mid(pdf.lastIndexOf("/ID"), 40); };
        PdfDocument changed = demoDocument();
        changed.facts[0].value += u'x';
        QVERIFY(id(rendered(changed)) != id(rendered(demoDocument())));
    }

    void chineseTextCanBeFound()
    {
        if (!hasSearchableChineseFont())
            QSKIP("no font with searchable Chinese text is installed");
        const QStringList characters{QStringLiteral("月"), QStringLiteral("文"), QStringLiteral("立"),
            QStringLiteral("方"), QStringLiteral("人"), QStringLiteral("大"), QStringLiteral("工"),
            QStringLiteral("日"), QStringLiteral("金"), QStringLiteral("龙"), QStringLiteral("见"),
            QStringLiteral("长")};
        // Small, large, bold, in a cell, a note, a tile and a heading.
        PdfDocument document = documentOf({PdfHeading{characters.join(QString())},
            PdfParagraph{characters.join(QString())}, PdfKeyFigures{{{QStringLiteral("文"), QStringLiteral("大立")}}}});
        document.title = QStringLiteral("金龙见长");
        const QString text = pageTexts(rendered(document)).join(QString());
        QVERIFY(text.contains(QStringLiteral("金龙见长")));
        QCOMPARE(text.count(characters.join(QString())), 2);
        QVERIFY(text.contains(QStringLiteral("大立")));
        QVERIFY(reportFontWarning().isEmpty());
    }

    void fontsAreEmbeddedWithTheirUnicode()
    {
        const QStringList lines = fontsOf(rendered(demoDocument())).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(QStringLiteral("yes no  yes")) || line.contains(QStringLiteral("yes yes yes")),
                qPrintable(line));
    }

    void propertiesComeFromTheDocument()
    {
        const QString info = infoOf(rendered(demoDocument()));
        QVERIFY2(info.contains(QStringLiteral("周校准会 · 华东大区")), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("A4")));
        QVERIFY(!info.contains(QStringLiteral("Error")) && !info.contains(QStringLiteral("Warning")));
        QVERIFY(rendered(demoDocument()).contains("/CreationDate (D:20260119005500Z)"));
        QVERIFY(rendered(demoDocument()).contains("/Lang (zh-CN)"));
    }

    void headerRowAndFrameStandOnEveryPage()
    {
        PdfDocument document = documentOf({numberedTable(120, QStringLiteral("x"))});
        document.footer = QStringLiteral("digest 4f1c");
        const QStringList pages = pageTexts(rendered(document));
        QVERIFY(pages.size() >= 3);
        for (int i = 0; i < pages.size(); ++i) {
            QCOMPARE(pages[i].count(QStringLiteral("HeadOne")), 1);
            QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(QStringLiteral("digest 4f1c")));
            QCOMPARE(pages[i].count(QStringLiteral("Title")), 1);
        }
        for (int row = 0; row < 120; ++row)
            QVERIFY(pages.join(QString()).contains(QStringLiteral("row%1 ").arg(row)));
    }

    void aRowIsNeverSplit()
    {
        const QList<PdfWord> words =
            wordsOf(rendered(documentOf({numberedTable(70, QStringLiteral("first%1\nmiddle\nlast%1"))})));
        QVERIFY(words.last().page >= 3);
        for (int row = 0; row < 70; ++row) {
            const int page = pageOf(words, QStringLiteral("row%1").arg(row));
            QVERIFY(page > 0);
            QCOMPARE(pageOf(words, QStringLiteral("first%1").arg(row)), page);
            QCOMPARE(pageOf(words, QStringLiteral("last%1").arg(row)), page);
        }
    }

    void textOnAPageStaysAboveTheFooter()
    {
        PdfDocument document = documentOf(
            {numberedTable(70, QStringLiteral("a\nb\nc")), PdfParagraph{QStringLiteral("word ").repeated(2500)}});
        document.footer = QStringLiteral("FOOTER");
        for (const PdfWord &word : wordsOf(rendered(document))) {
            if (word.text == QStringLiteral("word") || word.text == QStringLiteral("c"))
                QVERIFY(word.box.bottom() < 790);
        }
    }

    void aHeadingStaysWithItsTable()
    {
        for (int lines = 30; lines < 50; ++lines) {
            const QString filler = QStringLiteral("line\n").repeated(lines) + QStringLiteral("end");
            const QList<PdfWord> words =
                wordsOf(rendered(documentOf({PdfParagraph{filler}, PdfHeading{QStringLiteral("Section")},
                    PdfHeading{QStringLiteral("Part"), true}, numberedTable(3, QStringLiteral("x"))})));
            const int page = pageOf(words, QStringLiteral("row0"));
            QVERIFY(page > 0);
            QCOMPARE(pageOf(words, QStringLiteral("HeadOne")), page);
            QCOMPARE(pageOf(words, QStringLiteral("Part")), page);
            QCOMPARE(pageOf(words, QStringLiteral("Section")), page);
        }
    }

    void longTextStaysInItsCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one long word") << QStringLiteral("Supercalifragilistic").repeated(8);
        QTest::newRow("a long Chinese name") << QStringLiteral("上海国际贸易与供应链管理有限责任公司").repeated(6);
        QTest::newRow("words") << QStringLiteral("alpha beta gamma ").repeated(12);
        QTest::newRow("emoji") << QStringLiteral("😀🚀").repeated(30);
        QTest::newRow("emoji and words") << QStringLiteral("客户😀abc").repeated(20);
    }
    void longTextStaysInItsCell()
    {
        QFETCH(QString, text);
        PdfTable table;
        table.columns = {
            {QStringLiteral("L"), 0, 100}, {QStringLiteral("M"), 0, 100, Qt::AlignRight}, {QStringLiteral("R")}};
        table.rows.push_back({{text}, {text, text}, {QStringLiteral("RIGHT")}});
        table.rows.push_back({{QStringLiteral("NEXT")}});
        const QList<PdfWord> words = wordsOf(rendered(documentOf({table})));
        double lowest = 0;
        double next = 0;
        for (const PdfWord &word : words) {
            if (word.text == QStringLiteral("NEXT"))
                next = word.box.top();
            if (word.text == QStringLiteral("NEXT") || word.text == QStringLiteral("RIGHT") || word.box.top() > 780
                || word.box.top() < 100)
                continue;
            lowest = std::max(lowest, word.box.bottom());
            const bool isLeft = word.box.left() > 48 && word.box.right() < 148;
            const bool isMiddle = word.box.left() > 148 && word.box.right() < 248;
            QVERIFY2(isLeft || isMiddle || word.text == QStringLiteral("R"), qPrintable(word.text));
        }
        QVERIFY(next > lowest);
    }

    void textTallerThanAPageEndsInAnEllipsis()
    {
        PdfTable table = numberedTable(2, QStringLiteral("x"));
        table.rows[0][1].text = QStringLiteral("word ").repeated(5000);
        table.rows[0][1].note = QStringLiteral("note ").repeated(5000);
        const QStringList pages = pageTexts(rendered(documentOf({PdfHeading{QStringLiteral("H")}, table})));
        QVERIFY(pages.size() <= 2);
        QCOMPARE(pages.join(QString()).count(u'…'), 2);
        QVERIFY(pages.join(QString()).contains(QStringLiteral("row1")));
    }

    void markupIsDrawnAsItIs()
    {
        const QString name = QStringLiteral("<img src='file:///etc/hostname'><b>x</b>&lt;");
        PdfTable table;
        table.columns = {{QStringLiteral("c")}};
        table.rows = {{{name}}};
        const QString text =
            pageTexts(rendered(documentOf({PdfHeading{name}, PdfParagraph{name}, table}))).join(QString());
        QCOMPARE(text.count(name), 3);
    }

    void anEmptyTableSaysSo()
    {
        PdfTable table = numberedTable(0, {});
        table.emptyText = QStringLiteral("Nothing turned red.");
        const QString text = pageTexts(rendered(documentOf({table}))).join(QString());
        QVERIFY(text.contains(QStringLiteral("HeadOne")) && text.contains(QStringLiteral("Nothing turned red.")));
    }

    void aPageBreakAddsNoEmptyPage()
    {
        const auto pages = [](std::vector<PdfBlock> blocks) {
            return pageTexts(rendered(documentOf(std::move(blocks)))).size();
        };
        QCOMPARE(pages({}), 1);
        QCOMPARE(pages({PdfParagraph{QStringLiteral("a")}, PdfPageBreak{}, PdfParagraph{QStringLiteral("b")}}), 2);
        QCOMPARE(pages({PdfPageBreak{}, PdfPageBreak{}, PdfParagraph{QStringLiteral("b")}}), 2);
    }

    // From the second page on the head says of when: whatever is too long is shortened before that.
    void runningHeadKeepsItsEnd_data()
    {
        QTest::addColumn<QString>("subtitle");
        QTest::newRow("Chinese") << QStringLiteral(
            "华东区上海一组 · 2026-W47 · 2026年11月16日 – 11月22日 · 截至2026年11月22日");
        QTest::newRow("Chinese, with a time")
            << QStringLiteral("华东区上海一组 · 2026-W47 · 2026年11月16日 – 11月22日 · 截至2026年11月22日，15:05");
        QTest::newRow("a very long name")
            << QStringLiteral("很长的名字").repeated(20) + QStringLiteral(" · 截至2026年11月22日");
    }
    void runningHeadKeepsItsEnd()
    {
        QFETCH(QString, subtitle);
        PdfDocument document =
            documentOf({PdfParagraph{QStringLiteral("a")}, PdfPageBreak{}, PdfParagraph{QStringLiteral("b")}});
        document.title = QStringLiteral("周校准会");
        document.subtitle = subtitle;
        const QByteArray pdf = rendered(document);
        QString second = pageTexts(pdf).value(1);
        QVERIFY2(
            second.remove(u' ').contains(subtitle.section(QStringLiteral(" · "), -1).remove(u' ')), qPrintable(second));
        QVERIFY(second.contains(document.title));
        for (const PdfWord &word : wordsOf(pdf))
            QVERIFY(word.box.left() >= 47 && word.box.right() <= 548);
    }

    // A change against the week before stands on one line of its tile, also in Chinese.
    void changesStayOnOneLine()
    {
        PdfKeyFigures figures;
        figures.isDense = true;
        figures.figures.push_back({QStringLiteral("穿透率"), QStringLiteral("84.8%"),
            QStringLiteral("+1.3个百分点，上周87.3%"), Mark::Short});
        for (int i = 0; i < 4; ++i)
            figures.figures.push_back(
                {QStringLiteral("标签"), QStringLiteral("7"), QStringLiteral("−1,234，上周12,345")});
        QVERIFY2(
            pageTexts(rendered(documentOf({figures}))).value(0).contains(QStringLiteral("+1.3个百分点，上周87.3%")),
            qPrintable(pageTexts(rendered(documentOf({figures}))).value(0)));
    }

    void hugeNumbersStayOnTheirTile()
    {
        std::vector<PdfKeyFigure> figures;
        for (int i = 0; i < 7; ++i)
            figures.push_back({QStringLiteral("Label"), QStringLiteral("123,456,789,012,345.67"), {}, Mark::Good});
        for (const PdfWord &word : wordsOf(rendered(documentOf({PdfKeyFigures{figures}}))))
            QVERIFY(word.box.left() >= 47 && word.box.right() <= 548);
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.contains(QStringLiteral("--digest"))) {
        std::puts(QCryptographicHash::hash(rendered(demoDocument()), QCryptographicHash::Sha256).toHex().constData());
        return 0;
    }
    if (const auto at = arguments.indexOf(QStringLiteral("--write")); at > 0 && at + 1 < arguments.size()) {
        QFile file(arguments[at + 1]);
        return file.open(QIODevice::WriteOnly) && file.write(rendered(demoDocument())) > 0 ? 0 : 1;
    }
    TestPdfDocument test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfdocument.moc"
