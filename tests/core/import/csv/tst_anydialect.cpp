#include "import/tablereader.h"

#include "catalogue.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace waterline;

namespace {

using Rows = std::vector<QStringList>;

/// Texts as they stand in tables of each language, and some that make trouble.
const QStringList &wordsOf(Encoding encoding)
{
    static const QStringList ascii{"Acme", "North", "a, b", "x;y", "5\" pipe", "it's", "tab\there", "two\nlines", "a|b",
        "C:\\x", "-", "Total sum", "", "", "12", "3.5", "ab cd", "''", "\"", "=1+1", "#1"};
    static const auto with = [](const QStringList &more) { return more + ascii; };
    static const QStringList chinese = with({"客户名称", "上海", "王芳", "北京，朝阳", "拜访记录", "钢铁", "龘", "，"});
    static const QStringList taiwanese = with({"客戶", "台北", "陳小姐", "業務", "鋼鐵", "龜"});
    static const QStringList japanese = with({"株式会社", "東京", "カタカナ", "ひらがな", "鈴木"});
    static const QStringList korean = with({"서울", "고객", "한국전자", "뷁"});
    static const QStringList western = with({"Müller", "Straße", "Société", "ñandú", "é", "£5"});
    static const QStringList central = with({"Łódź", "Dvořák", "Škoda", "ą", "żółć"});
    static const QStringList russian = with({"Москва", "Клиент", "Я", "Лукойл"});
    switch (encoding) {
    case Encoding::Big5:
        return taiwanese;
    case Encoding::ShiftJis:
        return japanese;
    case Encoding::EucKr:
        return korean;
    case Encoding::Windows1252:
        return western;
    case Encoding::Windows1250:
        return central;
    case Encoding::Windows1251:
        return russian;
    default:
        return chinese;
    }
}

QString quoted(QString cell, QChar quote)
{
    return quote + cell.replace(quote, QString(2, quote)) + quote;
}

QString written(const Rows &table, QChar delimiter, QChar quote, const QString &lineEnd, bool quotesAll, bool endsLine)
{
    QStringList lines;
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row) {
            const bool needsQuotes =
                cell.contains(delimiter) || cell.contains(u'\n') || cell.contains(quote) || cell.startsWith(u'"');
            cells << (quotesAll || needsQuotes ? quoted(cell, quote) : cell);
        }
        lines << cells.join(delimiter);
    }
    return lines.join(lineEnd) + (endsLine ? lineEnd : QString());
}

/// The records of the file as the plan reads them: the header's cells, then every row, rejected or not.
Rows readBack(const ImportPlan &plan)
{
    QFile file(plan.path);
    RC_ASSERT(file.open(QIODevice::ReadOnly));
    const auto source = openRecords(file, plan.format);
    RC_ASSERT(source.isOk());
    Rows table;
    Record record;
    for (;;) {
        const Result<bool> isRow = (*source)->next(record);
        RC_ASSERT(isRow.isOk());
        if (!*isRow)
            return table;
        if (record.isBlank)
            continue;
        QStringList cells;
        for (const std::string_view cell : record.fields)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        table.push_back(cells);
    }
}

bool isBlank(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

/// A table is written in a random dialect and read without a hint: it comes back as it was, or somebody is asked.
class TestAnyDialect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backOrAQuestion()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("any.csv"));
        int back = 0;
        int asked = 0;
        const bool holds = rc::check("the table, or a question, never another table", [&] {
            const Encoding encoding = *rc::gen::elementOf(std::vector(allEncodings.begin(), allEncodings.end()));
            const QStringList &words = wordsOf(encoding);
            const auto width = *rc::gen::inRange(2, 7);
            const auto height = *rc::gen::inRange(2, 9);
            Rows table;
            for (int y = 0; y < height; ++y) {
                QStringList row;
                for (int x = 0; x < width; ++x)
                    row << words[*rc::gen::inRange(0, int(words.size()))];
                table.push_back(row);
            }
            // A header without gaps and numbers; what lies about it is another test's matter.
            for (int x = 0; x < width; ++x)
                table[0][x] = QStringLiteral("col") + QChar(u'a' + x);
            std::erase_if(table, isBlank);
            const QChar delimiter = *rc::gen::element(QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|'));
            const QChar quote = *rc::gen::element(QChar(u'"'), QChar(u'"'), QChar(u'\''));
            const auto lineEnd = *rc::gen::element(QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r"));
            const QString text =
                written(table, delimiter, quote, lineEnd, *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>());
            QStringEncoder encoder(codecName(encoding));
            const QByteArray bytes = encoder.encode(text);
            RC_LOG() << bytes.toPercentEncoding(" ,;|\n\"'\t").constData() << " in "
                     << encodingName(encoding).toStdString();
            QFile file(path);
            RC_ASSERT(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();

            const Result<ImportPlan> plan = planImport(path, importTables());
            // A quote that does not close as another dialect would have it is told, too.
            if (!plan || std::ranges::any_of(plan->questions, [](const ImportQuestion &question) {
                    return question.column < 0;
                })) {
                ++asked;
                return;
            }
            ++back;
            const Rows found = readBack(*plan);
            RC_ASSERT(found == table);
        });
        QVERIFY(holds);
        // Most tables must need no question, or nothing is tested.
        QVERIFY2(back >= asked, qPrintable(QStringLiteral("%1 back, %2 asked").arg(back).arg(asked)));
    }
};

QTEST_GUILESS_MAIN(TestAnyDialect)
#include "tst_anydialect.moc"
