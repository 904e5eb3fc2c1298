#include "import/keptrecords.h"

#include "import/cells/celltext.h"

#include <algorithm>
#include <charconv>

namespace waterline {

KeptRecords::KeptRecords(std::shared_ptr<const std::vector<RejectedRow>> rows)
    : m_rows(std::move(rows))
{
}

Result<bool> KeptRecords::next(Record &record)
{
    if (m_next == m_rows->size())
        return false;
    const RejectedRow &row = (*m_rows)[m_next++];
    m_texts.clear();
    for (const QString &cell : row.cells)
        m_texts.push_back(cell.toStdString());
    m_fields.assign(m_texts.begin(), m_texts.end());
    record = {};
    record.fields = m_fields;
    record.line = row.line;
    record.isBlank = std::ranges::all_of(m_fields, [](std::string_view field) { return trimmedCell(field).empty(); });
    record.hasNul = std::ranges::any_of(
        m_fields, [](std::string_view field) { return field.find('\0') != std::string_view::npos; });
    return true;
}

Record asInFirstFile(const Record &record, const RejectFileInfo &info)
{
    Record first = record;
    first.fields = originalFields(record, info);
    const auto at = std::size_t(info.originalColumns + info.extraColumns);
    if (at < record.fields.size()) {
        const std::string_view text = trimmedCell(record.fields[at]);
        qint64 line = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), line);
        if (fault == std::errc() && end == text.data() + text.size() && line > 0)
            first.line = line;
    }
    return first;
}

} // namespace waterline
