#include "import/csv/csvreader.h"
#include "import/rejectfile.h"
#include "import/rowcheck.h"

#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace waterline;

namespace {

constexpr BatchId batch{7351234567890123456};

/// The words of the Chinese interface, or of one that nobody foresaw.
class Words : public QTranslator {
public:
    explicit Words(const QHash<QByteArray, QString> &words)
        : m_words(words)
    {
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Import") == 0 ? m_words.value(source) : QString();
    }

private:
    QHash<QByteArray, QString> m_words;
};

const Words &chinese()
{
    static const Words words({{"Line", QStringLiteral("行号")}, {"Column", QStringLiteral("列")},
        {"Reason", QStringLiteral("原因")}, {"Remedy", QStringLiteral("处理办法")}, {"Batch", QStringLiteral("批次")},
        {"Extra cell", QStringLiteral("多余单元格")}});
    return words;
}

/// Speaks Chinese as long as it lives.
class InChinese {
public:
    InChinese() { QCoreApplication::installTranslator(const_cast<Words *>(&chinese())); }
    ~InChinese() { QCoreApplication::removeTranslator(const_cast<Words *>(&chinese())); }
};

QStringList list(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'|');
}

RejectedRow row(qint64 line, const QStringList &cells)
{
    return {line, QStringLiteral("姓名"), QStringLiteral("Why, so"), QStringLiteral("Do \"that\""), cells};
}

/// All records of a file as our own reader gives them out.
std::vector<QStringList> recordsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CsvReader reader(file, Dialect{});
    std::vector<QStringList> records;
    Record record;
    for (;;) {
        const Result<bool> isRow = reader.next(record);
        if (!isRow || !*isRow)
            return records;
        records.push_back(rawCells(record));
    }
}

QStringList originalCells(const std::vector<std::string_view> &fields, const RejectFileInfo &info)
{
    Record record;
    record.fields = fields;
    QStringList cells;
    for (const std::string_view field : originalFields(record, info))
        cells << QString::fromUtf8(field.data(), qsizetype(field.size()));
    return cells;
}

} // namespace

class TstRejectFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheOriginalColumnsAndOurs();
    void nothingOfAWideRowIsLost();
    void cannotBeWritten();
    void isRecognised_data();
    void isRecognised();
    void whatIsWrittenIsRecognised_data();
    void whatIsWrittenIsRecognised();
    void inAnotherLanguageThanItWasWrittenIn();
    void originalFieldsOfARow();
    void batchAsText_data();
    void batchAsText();
};

void TstRejectFile::writesTheOriginalColumnsAndOurs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejects.csv"));
    const std::vector<RejectedRow> rows{
        row(3, list(u"0012|a,b")), {9, {}, QStringLiteral("Too few"), QStringLiteral("Look"), list(u"S9")}};
    QVERIFY(writeRejectFile(path, list(u"工号|姓名"), rows, batch));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(QString::fromUtf8(bytes.mid(3)),
        QStringLiteral("工号,姓名,Line,Column,Reason,Remedy,Batch\r\n"
                       "0012,\"a,b\",3,姓名,\"Why, so\",\"Do \"\"that\"\"\",B7351234567890123456\r\n"
                       "S9,,9,,Too few,Look,B7351234567890123456\r\n"));
}

void TstRejectFile::nothingOfAWideRowIsLost()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejects.csv"));
    QVERIFY(writeRejectFile(path, list(u"工号|姓名"), {row(3, list(u"S1|王芳")), row(4, list(u"S2|李|强|x"))}, batch));
    const std::vector<QStringList> records = recordsOf(path);
    QCOMPARE(records.size(), 3U);
    QCOMPARE(records[0], list(u"工号|姓名|Extra cell|Extra cell|Line|Column|Reason|Remedy|Batch"));
    QCOMPARE(records[1].first(5), list(u"S1|王芳|||3"));
    QCOMPARE(records[2].first(5), list(u"S2|李|强|x|4"));
}

void TstRejectFile::cannotBeWritten()
{
    QTemporaryDir folder;
    const auto refused = writeRejectFile(folder.filePath(QStringLiteral("no folder/rejects.csv")), {}, {}, batch);
    QVERIFY(!refused && refused.error().problem == Problem::NotWritable);
}

void TstRejectFile::isRecognised_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("firstRow");
    QTest::addColumn<bool>("isReject");
    QTest::addColumn<int>("originalColumns");
    QTest::addColumn<int>("extraColumns");
    const auto add = [](const char *name, const char16_t *headers, const char16_t *first, int original = -1,
                         int extra = 0) {
        QTest::newRow(name) << QString::fromUtf16(headers) << QString::fromUtf16(first) << (original >= 0) << original
                            << extra;
    };
    add("English", u"工号|姓名|Line|Column|Reason|Remedy|Batch", u"S1|王芳|3|姓名|Why|Do|B7", 2);
    add("Chinese", u"工号|姓名|行号|列|原因|处理办法|批次", u"S1|王芳|3|姓名|Why|Do|B7", 2);
    add("with extra cells", u"工号|姓名|Extra cell|Extra cell (2)|Line|Column|Reason|Remedy|Batch",
        u"S1|王芳|x||3|姓名|Why|Do|B7", 2, 2);
    add("with extra cells in Chinese", u"工号|多余单元格|行号|列|原因|处理办法|批次", u"S1||3|姓名|Why|Do|B7", 1, 1);
    add("the original has such columns too", u"Line|Reason|Line (2)|Column|Reason (2)|Remedy|Batch",
        u"1|x|3|姓名|Why|Do|B7", 2);
    add("other case and width, as Excel people write", u"a|LINE|column |ｒeason|Remedy:|BATCH", u"1|3|x|Why|Do|b7", 1);
    add("empty columns at the right edge", u"a|Line|Column|Reason|Remedy|Batch||", u"1|3|x|Why|Do|B7||", 1);
    add("no original column", u"Line|Column|Reason|Remedy|Batch", u"3|x|Why|Do|B7", 0);
    add("batch without B", u"a|Line|Column|Reason|Remedy|Batch", u"1|3|x|Why|Do|7");
    add("batch as Excel spoils numbers", u"a|Line|Column|Reason|Remedy|Batch", u"1|3|x|Why|Do|7.35E+18");
    add("batch 0", u"a|Line|Column|Reason|Remedy|Batch", u"1|3|x|Why|Do|B0");
    add("no batch", u"a|Line|Column|Reason|Remedy|Batch", u"1|3|x|Why|Do|");
    add("a row that is too short", u"a|Line|Column|Reason|Remedy|Batch", u"1|3|x|Why|Do");
    add("no row", u"a|Line|Column|Reason|Remedy|Batch", u"");
    add("four of ours", u"a|Line|Column|Reason|Remedy", u"1|3|x|Why|B7");
    add("another order", u"a|Line|Column|Remedy|Reason|Batch", u"1|3|x|Why|Do|B7");
    add("a column behind ours", u"a|Line|Column|Reason|Remedy|Batch|b", u"1|3|x|Why|Do|B7|B7");
    add("an ordinary file", u"工号|姓名|大区|团队|主管|岗位", u"S1|王芳|华东|一组|李强|B7");
    add("nothing at all", u"", u"");
}

void TstRejectFile::isRecognised()
{
    QFETCH(QString, headers);
    QFETCH(QString, firstRow);
    const auto info = rejectFileInfo(headers.split(u'|'), firstRow.split(u'|'));
    QTEST(info.has_value(), "isReject");
    if (!info)
        return;
    QCOMPARE(info->batch, BatchId{7});
    QTEST(int(info->originalColumns), "originalColumns");
    QTEST(int(info->extraColumns), "extraColumns");
}

void TstRejectFile::whatIsWrittenIsRecognised_data()
{
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

void TstRejectFile::whatIsWrittenIsRecognised()
{
    QFETCH(bool, isChinese);
    std::optional<InChinese> language;
    if (isChinese)
        language.emplace();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejects.csv"));
    QVERIFY(writeRejectFile(
        path, list(u"工号|姓名|备注"), {row(3, list(u"S1|王芳|=1+1")), row(4, list(u"S2|李强|a\nb|x"))}, batch));
    const std::vector<QStringList> records = recordsOf(path);
    QCOMPARE(records.size(), 3U);
    QCOMPARE(records[0].contains(QStringLiteral("行号")), isChinese);
    QCOMPARE(rejectFileInfo(records[0], records[1]), std::optional(RejectFileInfo{batch, 3, 1}));
}

void TstRejectFile::inAnotherLanguageThanItWasWrittenIn()
{
    const QStringList english = rejectHeaders(list(u"a"));
    const QStringList first = rejectCells(row(3, list(u"1")), batch, 1);
    QStringList translated;
    {
        const InChinese language;
        translated = rejectHeaders(list(u"a"), 1);
        QVERIFY(rejectFileInfo(english, first));
    }
    QCOMPARE(translated, list(u"a|多余单元格|行号|列|原因|处理办法|批次"));
    QCOMPARE(rejectFileInfo(translated, rejectCells(row(3, list(u"1")), batch, 1, 1)),
        std::optional(RejectFileInfo{batch, 1, 1}));

    // A language that only the running program knows.
    Words german(
        {{"Line", QStringLiteral("Zeile")}, {"Column", QStringLiteral("Spalte")}, {"Reason", QStringLiteral("Grund")},
            {"Remedy", QStringLiteral("Abhilfe")}, {"Batch", QStringLiteral("Stapel")}});
    QCoreApplication::installTranslator(&german);
    const QStringList own = rejectHeaders(list(u"a"));
    const bool isKnown = rejectFileInfo(own, first).has_value();
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(own.last(), QStringLiteral("Stapel"));
    QVERIFY(isKnown);
    QVERIFY(!rejectFileInfo(own, first));
}

void TstRejectFile::originalFieldsOfARow()
{
    const RejectFileInfo info{batch, 2, 2};
    QCOMPARE(originalCells({"S1", "a", "", " ", "3", "x", "Why", "Do", "B7"}, info), list(u"S1|a"));
    QCOMPARE(originalCells({"S1", "", "", "", "3", "x", "Why", "Do", "B7"}, info), list(u"S1|"));
    // Somebody has not corrected it yet: it is still too wide.
    QCOMPARE(originalCells({"S1", "a", "", "b", "3", "x", "Why", "Do", "B7"}, info), list(u"S1|a||b"));
    QCOMPARE(originalCells({"S1", "a", "b", "", "3", "x", "Why", "Do", "B7"}, info), list(u"S1|a|b"));
    // A row that was typed in by hand, without our columns.
    QCOMPARE(originalCells({"S1"}, info), list(u"S1"));
    QCOMPARE(originalCells({}, info), QStringList());
}

void TstRejectFile::batchAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("id");
    QTest::newRow("as written") << "B7351234567890123456" << qint64(7351234567890123456);
    QTest::newRow("the largest") << "B9223372036854775807" << std::numeric_limits<qint64>::max();
    QTest::newRow("one more") << "B9223372036854775808" << qint64(0);
    QTest::newRow("full width, with spaces") << QStringLiteral(" Ｂ１２ ") << qint64(12);
    QTest::newRow("negative") << "B-1" << qint64(0);
    QTest::newRow("signed") << "B+1" << qint64(0);
    QTest::newRow("a word") << "Batch" << qint64(0);
    QTest::newRow("the letter alone") << "B" << qint64(0);
    QTest::newRow("a bare number") << "12" << qint64(0);
    QTest::newRow("empty") << "" << qint64(0);
}

void TstRejectFile::batchAsText()
{
    QFETCH(QString, text);
    QFETCH(qint64, id);
    QCOMPARE(batchFromText(text).value, id);
    if (id > 0)
        QCOMPARE(batchFromText(batchText({id})).value, id);
}

QTEST_GUILESS_MAIN(TstRejectFile)
#include "tst_rejectfile.moc"
