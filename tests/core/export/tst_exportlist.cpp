#include "export/exportlist.h"
#include "import/xlsx/xlsxbook.h"
#include "import/xlsx/xlsxreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace waterline;

namespace {

const QStringList titles{QStringLiteral("客户"), QStringLiteral("=Note"), QStringLiteral("Count"),
    QStringLiteral("Amount"), QStringLiteral("Day"), QStringLiteral("At"), QStringLiteral("Share")};

std::vector<ExportRow> rows()
{
    return {{QStringLiteral("00123"), QStringLiteral("=1+1"), qint64(-7), Money{-123450}, QDate(2026, 1, 5),
                DayTime{QDate(2026, 1, 5), QTime(9, 30)}, Ratio(1, 2)},
        {QStringLiteral("a,\"b\"\r\nc"), {}, {}, {}, {}, {}, {}}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TstExportList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asCsv();
    void asWorkbook();
    void sameRowsGiveTheSameBytes();
    void neverOverAWorkspaceInUse();

private:
    QTemporaryDir m_folder;
};

void TstExportList::asCsv()
{
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    QVERIFY(exportList(path, QStringLiteral("Customers"), titles, rows()).isOk());
    QCOMPARE(contentOf(path),
        QByteArray("\xEF\xBB\xBF客户,\"'=Note\",Count,Amount,Day,At,Share\r\n"
                   "00123,\"'=1+1\",-7,-1234.50,2026-01-05,2026-01-05 09:30:00,50.00%\r\n"
                   "\"a,\"\"b\"\"\r\nc\",,,,,,\r\n"));
}

void TstExportList::asWorkbook()
{
    const QString path = m_folder.filePath(QStringLiteral("list.xlsx"));
    QVERIFY(exportList(path, QStringLiteral("a/b:c"), titles, rows()).isOk());
    Result<XlsxBook> book = XlsxBook::open(path);
    QVERIFY2(book.isOk(), book.isOk() ? "" : qPrintable(book.error().message));
    QCOMPARE(book->sheets().size(), 1);
    QCOMPARE(book->sheets()[0].name, QStringLiteral("a b c"));
    Result<std::unique_ptr<XlsxReader>> reader = book->openSheet(QStringLiteral("a b c"));
    QVERIFY(reader.isOk());
    const std::vector<QStringList> expected{titles,
        {QStringLiteral("00123"), QStringLiteral("=1+1"), QStringLiteral("-7"), QStringLiteral("-1234.5"),
            QStringLiteral("2026-01-05"), QStringLiteral("2026-01-05 09:30:00"), QStringLiteral("50%")},
        {QStringLiteral("a,\"b\"\r\nc"), {}, {}, {}, {}, {}, {}}};
    for (const QStringList &row : expected) {
        Record record;
        const Result<bool> more = (*reader)->next(record);
        QVERIFY(more.isOk() && *more);
        for (qsizetype i = 0; i < row.size(); ++i)
            QCOMPARE(QString::fromUtf8(
                         record.fields[std::size_t(i)].data(), qsizetype(record.fields[std::size_t(i)].size())),
                row[i]);
    }
    Record record;
    QVERIFY(!*(*reader)->next(record));
}

void TstExportList::sameRowsGiveTheSameBytes()
{
    const QString a = m_folder.filePath(QStringLiteral("a.xlsx"));
    const QString b = m_folder.filePath(QStringLiteral("b.xlsx"));
    QVERIFY(exportList(a, QStringLiteral("x"), titles, rows()).isOk());
    QVERIFY(exportList(b, QStringLiteral("x"), titles, rows()).isOk());
    QCOMPARE(contentOf(a), contentOf(b));
}

void TstExportList::neverOverAWorkspaceInUse()
{
    const QString path = m_folder.filePath(QStringLiteral("open.waterline"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Result<> refused = exportList(path, QStringLiteral("x"), titles, rows(), {path});
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().problem, Problem::NotWritable);
    QCOMPARE(contentOf(path), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TstExportList)
#include "tst_exportlist.moc"
