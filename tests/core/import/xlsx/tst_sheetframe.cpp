#include "import/xlsx/sheetframe.h"

#include <QBuffer>
#include <QtTest>

using namespace waterline;

namespace {

/// Gives at most so many bytes at a time.
class Drip final : public QIODevice {
public:
    Drip(const QByteArray &bytes, qint64 most)
        : m_bytes(bytes)
        , m_most(most)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min({size, m_most, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    const qint64 m_most;
    qint64 m_at = 0;
};

QByteArray framed(const QByteArray &sheet, qint64 most)
{
    Drip source(sheet, most);
    SheetFrame frame(source);
    QByteArray all;
    for (QByteArray piece = frame.read(7); !piece.isEmpty(); piece = frame.read(7))
        all += piece;
    return all;
}

} // namespace

/// What stands around the rows is let through byte by byte, and nothing of the rows.
class TestSheetFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreDropped_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char *name, const QByteArray &sheet, const QByteArray &expected) {
            QTest::newRow(name) << sheet << expected;
        };
        const QByteArray behind = "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>";
        const QByteArray row = "<row r=\"1\"><c><v>1</v></c></row>";
        add("rows", "<worksheet><cols/><sheetData>" + row + "</sheetData>" + behind, "<worksheet><cols/>" + behind);
        add("rows in a tag with a prefix", "<x:worksheet><x:sheetData><row/></sheetData></x:sheetData></x:worksheet>",
            "<x:worksheet></x:worksheet>");
        add("no rows", "<worksheet><sheetData/>" + behind, "<worksheet>" + behind);
        add("no rows, with a space", "<worksheet><sheetData />" + behind, "<worksheet>" + behind);
        add("a bracket and a slash in an attribute",
            "<worksheet><sheetData a=\"/>\" b='\"/>'>" + row + "</sheetData>" + behind, "<worksheet>" + behind);
        add("white space in the tags", "<worksheet><sheetData\n>" + row + "</sheetData\t>" + behind,
            "<worksheet>" + behind);
        add("a comment in front that speaks of rows", "<worksheet><!-- <sheetData> -- > -->" + behind,
            "<worksheet><!-- <sheetData> -- > -->" + behind);
        add("an instruction in front", "<?xml version=\"1.0\"?><?x <sheetData>?><worksheet/>",
            "<?xml version=\"1.0\"?><?x <sheetData>?><worksheet/>");
        add("a comment among the rows", "<worksheet><sheetData><!-- </sheetData> -->" + row + "</sheetData>" + behind,
            "<worksheet>" + behind);
        add("a text among the rows", "<worksheet><sheetData><v><![CDATA[</sheetData>]] >]]></v></sheetData>" + behind,
            "<worksheet>" + behind);
        add("names that only begin alike", "<worksheet><sheetDatas/><sheetData></sheetDatas></sheetData><sheetData2/>",
            "<worksheet><sheetDatas/><sheetData2/>");
        add("what stands behind is not looked at", "<sheetData></sheetData><a/><sheetData>1</sheetData>",
            "<a/><sheetData>1</sheetData>");
        add("rows that do not end", "<worksheet><sheetData>" + row, "<worksheet>");
        add("a tag that does not end", "<worksheet><sheetDa", "<worksheet><sheetDa");
        add("a comment that does not end", "<worksheet><!-- <sheetData> -", "<worksheet><!-- <sheetData> -");
        add("nothing", "", "");
    }
    void rowsAreDropped()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QByteArray, expected);
        for (const qint64 most : {1, 2, 3, 5, 64, 65, 1'000'000})
            QCOMPARE(framed(sheet, most), expected);
    }

    void rowsOfManyPieces()
    {
        QByteArray sheet("<worksheet><sheetData>");
        while (sheet.size() < 3'000'000)
            sheet += "<row><c><v>12</v></c></row>";
        QCOMPARE(framed(sheet + "</sheetData><a/></worksheet>", sheet.size() * 2), "<worksheet><a/></worksheet>");
    }
};

QTEST_GUILESS_MAIN(TestSheetFrame)
#include "tst_sheetframe.moc"
