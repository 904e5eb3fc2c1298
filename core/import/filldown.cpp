#include "import/filldown.h"

#include "import/cells/celltext.h"
#include "import/rowkind.h"

namespace waterline {

namespace {

class FilledSource final : public RecordSource {
public:
    FilledSource(std::unique_ptr<RecordSource> source, std::vector<int> columns, qint64 headerLine)
        : m_source(std::move(source))
        , m_fill(std::move(columns))
        , m_headerLine(headerLine)
    {
    }

    Result<bool> next(Record &record) override
    {
        Result<bool> isRow = m_source->next(record);
        if (isRow && *isRow && record.line > m_headerLine)
            m_fill.apply(record);
        return isRow;
    }

    [[nodiscard]] qint64 bytesRead() const override { return m_source->bytesRead(); }

private:
    std::unique_ptr<RecordSource> m_source;
    FillDown m_fill;
    qint64 m_headerLine;
};

} // namespace

FillDown::FillDown(std::vector<int> columns)
    : m_columns(std::move(columns))
    , m_above(m_columns.size())
{
}

void FillDown::apply(Record &record)
{
    if (m_columns.empty() || record.isBlank || rowKindOf(record) != RowKind::Data)
        return;
    m_fields.assign(record.fields.begin(), record.fields.end());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = std::size_t(m_columns[i]);
        if (column >= m_fields.size())
            continue;
        if (trimmedCell(m_fields[column]).empty())
            m_fields[column] = m_above[i];
        else
            m_above[i] = m_fields[column];
    }
    record.fields = m_fields;
}

std::unique_ptr<RecordSource> filledDown(
    std::unique_ptr<RecordSource> source, std::vector<int> columns, qint64 headerLine)
{
    return std::make_unique<FilledSource>(std::move(source), std::move(columns), headerLine);
}

} // namespace waterline
