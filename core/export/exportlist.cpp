#include "export/exportlist.h"

#include "export/celltexts.h"
#include "export/csvtarget.h"
#include "export/exporter.h"
#include "export/xlsxtarget.h"
#include "store/savetarget.h"

#include <algorithm>
#include <array>
#include <memory>

namespace waterline {

namespace {

/// The kind of the first cell that says something.
ExportColumn::Kind kindOf(const std::vector<ExportRow> &rows, std::size_t column)
{
    static constexpr std::array kinds{ExportColumn::Kind::Text, ExportColumn::Kind::Text, ExportColumn::Kind::Count,
        ExportColumn::Kind::Money, ExportColumn::Kind::Day, ExportColumn::Kind::Moment, ExportColumn::Kind::Share};
    static_assert(kinds.size() == std::variant_size_v<ExportCell>);
    for (const ExportRow &row : rows) {
        if (row[column].index() != 0)
            return kinds[row[column].index()];
    }
    return ExportColumn::Kind::Text;
}

/// As wide as the longest of the first texts.
int widthOf(const std::vector<ExportRow> &rows, std::size_t column)
{
    constexpr std::size_t looked = 200;
    int longest = 0;
    for (std::size_t row = 0; row < std::min(looked, rows.size()); ++row) {
        const QString text = plainText(rows[row][column]);
        int width = 2;
        for (const QChar c : text)
            width += c.unicode() >= 0x1100 ? 2 : 1;
        longest = std::max(longest, width);
    }
    return longest;
}

} // namespace

Result<> exportList(const QString &path, const QString &name, const QStringList &header,
    const std::vector<ExportRow> &rows, const QStringList &inUse)
{
    if (Result<> allowed = checkSaveTarget(path, inUse); !allowed)
        return allowed;
    ExportSheet sheet{name, name, {}};
    for (qsizetype i = 0; i < header.size(); ++i)
        sheet.columns.push_back({header[i], kindOf(rows, std::size_t(i)), widthOf(rows, std::size_t(i))});
    std::unique_ptr<ExportTarget> target;
    if (formatFor(path) == ExportOrder::Format::Xlsx)
        target = std::make_unique<XlsxTarget>(path);
    else
        target = std::make_unique<CsvTarget>(path);
    if (Result<> begun = target->beginTable(sheet); !begun)
        return begun;
    for (const ExportRow &row : rows) {
        if (Result<> written = target->writeRow(row); !written)
            return written;
    }
    return target->finish();
}

} // namespace waterline
