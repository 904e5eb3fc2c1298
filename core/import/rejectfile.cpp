#include "import/rejectfile.h"

#include "base/textkey.h"
#include "base/writeerror.h"
#include "import/cells/celltext.h"
#include "import/csv/csvwriter.h"
#include "import/mapping/headerwords.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype ownColumns = 5;

QStringList ownHeaders()
{
    return {Text::tr("Line"), Text::tr("Column"), Text::tr("Reason"), Text::tr("Remedy"), Text::tr("Batch")};
}

QString extraHeader()
{
    return Text::tr("Extra cell");
}

/// A file is recognised in either language, whatever the program speaks when it comes back.
bool means(const QString &header, const QString &translated, const char *english, const char16_t *chinese)
{
    const QString key = headerKey(header);
    return key == headerKey(translated) || key == headerKey(QString::fromLatin1(english))
        || key == headerKey(QString::fromUtf16(chinese));
}

bool isOwnHeader(const QString &header, qsizetype index)
{
    static constexpr std::array<const char *, ownColumns> english{"Line", "Column", "Reason", "Remedy", "Batch"};
    static constexpr std::array<const char16_t *, ownColumns> chinese{u"行号", u"列", u"原因", u"处理办法", u"批次"};
    return means(header, ownHeaders()[index], english[std::size_t(index)], chinese[std::size_t(index)]);
}

} // namespace

QStringList rejectHeaders(const QStringList &originalHeaders, qsizetype extraCells)
{
    QStringList headers = originalHeaders;
    for (qsizetype i = 0; i < extraCells; ++i)
        headers << extraHeader();
    return headers + ownHeaders();
}

QStringList rejectCells(const RejectedRow &row, BatchId batch, qsizetype originalColumns, qsizetype extraCells)
{
    const qsizetype width = originalColumns + extraCells;
    QStringList cells = row.cells.first(std::min(row.cells.size(), width));
    while (cells.size() < width)
        cells << QString();
    return cells + QStringList{QString::number(row.line), row.column, row.reason, row.remedy, batchText(batch)};
}

qsizetype extraCellsOf(const std::vector<RejectedRow> &rows, qsizetype originalColumns)
{
    qsizetype widest = originalColumns;
    for (const RejectedRow &row : rows)
        widest = std::max(widest, row.cells.size());
    return widest - originalColumns;
}

Result<> writeRejectFile(
    const QString &path, const QStringList &originalHeaders, const std::vector<RejectedRow> &rows, BatchId batch)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    const qsizetype extra = extraCellsOf(rows, originalHeaders.size());
    CsvWriter writer(file);
    Result<> written = writer.writeRow(rejectHeaders(originalHeaders, extra));
    for (auto row = rows.begin(); written && row != rows.end(); ++row)
        written = writer.writeRow(rejectCells(*row, batch, originalHeaders.size(), extra));
    if (written)
        written = writer.finish();
    if (written && !file.commit())
        return writeError(file, path);
    return written;
}

std::optional<RejectFileInfo> rejectFileInfo(const QStringList &headers, const QStringList &firstRow)
{
    qsizetype width = headers.size();
    while (width > 0 && headers[width - 1].trimmed().isEmpty())
        --width;
    const qsizetype first = width - ownColumns;
    if (first < 0 || firstRow.size() < width)
        return std::nullopt;
    for (qsizetype i = 0; i < ownColumns; ++i) {
        if (!isOwnHeader(headers[first + i], i))
            return std::nullopt;
    }
    RejectFileInfo info{batchFromText(firstRow[width - 1]), first, 0};
    if (info.batch.isNull())
        return std::nullopt;
    while (info.originalColumns > 0
        && means(headers[info.originalColumns - 1], extraHeader(), "Extra cell", u"多余单元格")) {
        --info.originalColumns;
        ++info.extraColumns;
    }
    return info;
}

std::span<const std::string_view> originalFields(const Record &record, const RejectFileInfo &info)
{
    const auto least = std::size_t(info.originalColumns);
    std::size_t count = std::min(record.fields.size(), std::size_t(info.originalColumns + info.extraColumns));
    while (count > least && trimmedCell(record.fields[count - 1]).empty())
        --count;
    return record.fields.first(count);
}

QString batchText(BatchId batch)
{
    return u'B' + QString::number(batch.value);
}

BatchId batchFromText(QStringView text)
{
    const QString key = textKey(text);
    if (!key.startsWith(u'b') || key.size() < 2 || !key[1].isDigit())
        return {};
    bool isNumber = false;
    const qint64 value = key.mid(1).toLongLong(&isNumber);
    return isNumber && value > 0 ? BatchId{value} : BatchId{};
}

} // namespace waterline
